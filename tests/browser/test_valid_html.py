"""Every page of the demo is valid HTML, says who else judges that: vnu and html-validate, where these are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.workflow.bench.residents import judges, validity
from plugins.workflow.bench.residents.judges import Absent

pytestmark = [
    pytest.mark.browser,
    pytest.mark.judge,
    pytest.mark.skipif(bool(judges.why_not()), reason=judges.why_not() or "all there"),
]


@pytest.mark.parametrize("judge", [validity.vnu, validity.html_validate])
def test_every_page_is_valid(judge: validity.Judge, output: Path) -> None:
    try:
        assert judge(output) == []
    except Absent as reason:
        pytest.skip(str(reason))
