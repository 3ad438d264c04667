from __future__ import annotations

import pytest

from plugins.integrity.lookalike import edits, similar, skeleton

KNOWN = ("www.rijksoverheid.nl", "www.digid.nl", "rvo.nl", "mijn.overheid.nl")


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("digid", "digid", 0), ("digid", "digd", 1), ("digid", "diigd", 1), ("digid", "rdw", 5), ("", "abc", 3)],
)
def test_edits_are_counted(one: str, other: str, distance: int) -> None:
    assert edits(one, other) == edits(other, one) == distance


@pytest.mark.parametrize("twin", ["rijksoverheid", "rіjksoverheid", "rijksoverhèid", "r1jksoverheid", "rijksοverheid"])  # noqa: RUF001
def test_twins_look_the_same(twin: str) -> None:
    assert skeleton(twin) == skeleton("rijksoverheid")


@pytest.mark.parametrize("label", ["xn--\x80", "xn--999999999"])
def test_a_name_that_cannot_be_decoded_is_taken_as_it_is(label: str) -> None:
    assert skeleton(label)


@pytest.mark.parametrize(
    ("host", "meant"),
    [
        ("www.rijkoverheid.nl", "www.rijksoverheid.nl"),
        ("www.rijksoverhied.nl", "www.rijksoverheid.nl"),
        ("rvo.nI".lower(), "rvo.nl"),
        ("rvo.nl.elders.example", "rvo.nl"),
        ("mijn-overheid-nl.example", "mijn.overheid.nl"),
    ],
)
def test_the_host_that_was_meant_is_found(host: str, meant: str) -> None:
    assert similar(host, KNOWN) == (meant,)


@pytest.mark.parametrize("host", ["rdw.nl", "cbs.nl", "www.kvk.nl", "elders.example"])
def test_another_short_name_is_no_slip(host: str) -> None:
    assert similar(host, KNOWN) == ()


def test_a_host_is_not_like_itself_and_no_name_is_like_nothing() -> None:
    assert similar("www.digid.nl", ("www.digid.nl", "")) == ()
