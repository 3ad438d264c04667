"""``report --online``: what cannot be done online yet, per theme, and why."""

from __future__ import annotations

from pathlib import Path

from plugins.workflow.report import main
from tests.helpers import SITE, append, copy_site, write


def test_each_theme_tells_how_much_is_online_and_what_is_not_with_the_reason(capsys) -> None:
    assert main(["--online", "--content", str(SITE)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Wat inwoners online kunnen regelen",
        "",
        "Wonen en papieren: 1 van 2 diensten",
        "  - Paspoort gaat nu via: afspraak. Wij moeten zien dat u het zelf bent.",
        "",
        "Samen: 1 van 2 diensten.",
        "Thema’s waarin niets online kan: geen.",
    ]


def test_a_theme_in_which_nothing_is_online_is_named(tmp_path: Path, capsys) -> None:
    content = copy_site(tmp_path)
    append(
        content,
        "content/gegevens/themas.yaml",
        "- id: afval\n  naam: Afval\n  samenvatting: Over afval.\n"
        "  vraag:\n    team: klantcontact\n    kanalen: [telefoon]\n    termijn: 2 werkdagen\n",
    )
    assert main(["--online", "--content", str(content)]) == 0
    said = capsys.readouterr().out
    assert "Afval: 0 van 0 diensten" in said
    assert said.endswith("Thema’s waarin niets online kan: Afval.\n")


def test_half_a_list_is_never_told(tmp_path: Path, capsys) -> None:
    content = copy_site(tmp_path)
    write(content, "content/gegevens/diensten/paspoort.yaml", "naam: [\n")
    assert main(["--online", "--content", str(content)]) == 1
    assert capsys.readouterr().out == ""
