"""The list of addresses that moved, and where a hole can be told, as an editor writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.context import context_for
from plugins.checks import Place
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, errors_of, replace, source_findings, write

LIST = "content/gegevens/verhuisd.yaml"
TOWN = "content/gegevens/gemeente.yaml"


def faults(content: Path) -> list[tuple[str, int | None]]:
    return [(each.rule.removeprefix("catalogue."), each.place.line) for each in errors_of(source_findings(content))]


def test_a_site_needs_no_list() -> None:
    assert not (SITE / "gegevens" / "verhuisd.yaml").exists()
    assert context_for(catalogue_of(SITE), TODAY).addresses.moved == ()


def test_each_address_leads_to_its_new_one_or_to_nothing(tmp_path) -> None:
    content = copy_site(tmp_path)
    text = "- van: /a/\n  naar: https://www.lommerdal.example/contact/\n- van: /b\n  weg: Deze regeling is gestopt.\n"
    write(content, LIST, text)
    first, second = context_for(catalogue_of(content), TODAY).addresses.moved
    assert (first.old, first.new, first.new_place) == ("/a/", "/contact/", Place(LIST, 2, 9))
    assert (second.old, second.new, second.old_place) == ("/b", None, Place(LIST, 3, 8))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("- van: /a/\n  naar: /b/\n- van: /a\n  naar: /c/\n", ("duplicate-move", 3)),
        ("- van: /a/\n", ("moved-unclear", 1)),
        ("- van: /a/\n  naar: /b/\n  weg: Deze regeling is gestopt.\n", ("moved-unclear", 1)),
        ("- van: /a/\n  weg: oud\n", ("reason-too-short", 2)),
        ("- naar: /a/\n", ("missing-key", 1)),
        ("- van: /a/\n  nar: /b/\n", ("unknown-key", 2)),
        ("- /a/\n", ("not-fields", 1)),
        ("- van: /a/\n  naar: http://www.lommerdal.example/\n", ("address-http", 2)),
        ("- van: /a/\n  naar: informatie/b\n", ("not-an-address", 2)),
        ("- van: /a/\n  naar: javascript:alert(1)\n", ("not-an-address", 2)),
    ],
)
def test_it_is_read_as_strictly_as_any_other_file(tmp_path, entry: str, expected: tuple[str, int]) -> None:
    content = copy_site(tmp_path)
    write(content, LIST, entry)
    assert expected in faults(content)


NOT_ADDRESSES = [
    "/", "a/", "//a/", "/a//b/", "https://www.lommerdal.example/a/", "/a?b=1", "/a b/", "/a/*", "/:a/", "/a/../b/",
    "/./a/", "/a;b", "/a{b}", "/a$b", "/a\\b", "/é/", "/a%20b/", "/a#b", f"/{'a' * 300}/",
]  # fmt: skip


@pytest.mark.parametrize("address", NOT_ADDRESSES)
def test_what_is_no_plain_address_is_not_taken(tmp_path, address: str) -> None:
    content = copy_site(tmp_path)
    write(content, LIST, f"- van: '{address}'\n  naar: /contact/\n")
    assert faults(content) == [("not-an-old-address", 1)]


@pytest.mark.parametrize("address", [each for each in NOT_ADDRESSES if each.startswith("/") and each != "/"])
def test_nor_as_a_new_one(tmp_path, address: str) -> None:
    content = copy_site(tmp_path)
    write(content, LIST, f"- van: /oud/\n  naar: '{address}'\n")
    expected = [] if address == "/a#b" else [("not-a-new-address", 2)]
    assert faults(content) == expected


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ("[]", "security-without-contact"),
        ("beveiliging@lommerdal.example", "not-a-list"),
        ("[beveiliging]", "not-a-mail-address"),
        ("[http://www.lommerdal.example/]", "address-http"),
        ("['tel:0500']", "not-a-mail-address"),
    ],
)
def test_who_to_tell_of_a_hole_is_a_list_of_addresses(tmp_path, contact: str, expected: str) -> None:
    content = copy_site(tmp_path)
    replace(content, TOWN, "[beveiliging@lommerdal.example]", contact)
    assert [rule for rule, _ in faults(content)] == [expected]
