"""Numbers of citizens in slides, which only an audit of a site meets; ``tests/corpus`` has the other files."""

from __future__ import annotations

import pytest

from plugins.accessibility.papers.citizens import has_citizen_number
from plugins.accessibility.papers.kinds import kind_of
from plugins.accessibility.papers.parts import Parts
from tests.accessibility.papers.make import found, site
from tests.corpus.numbered import numbered


@pytest.mark.parametrize("made", ["pptx_bsn", "pptx_bsn_notes", "odp_bsn"])
def test_a_number_in_slides_is_told_and_never_repeated(tmp_path, made: str) -> None:
    told = found(site(tmp_path, {f"bestanden/avond.{made[:4].rstrip('_')}": numbered({"made": made})}))
    assert "accessibility.file-citizen-number" in {finding.rule for finding in told}
    assert all("111222333" not in str(finding.as_dict()) for finding in told)


@pytest.mark.parametrize("made", ["xlsx_amounts", "ods_amounts", "docx_amounts", "docx_two_paragraphs"])
def test_sums_of_money_that_pass_by_chance_are_no_numbers_of_citizens(made: str) -> None:
    data = numbered({"made": made})
    assert not has_citizen_number(Parts(data), kind_of(data))
