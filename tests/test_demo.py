"""The demo municipality has enough for everyone to do. What is read here is content/ itself, not the small site."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

import pytest

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.organisation import AUDIENCES
from plugins.catalogue.relations import translations_of
from plugins.catalogue.rules.translations import TRANSLATION_RULES
from plugins.catalogue.words import TEXTS
from tests.helpers import catalogue_of, context

FIVE = AUDIENCES[:5]
"""The five of W38: residents, entrepreneurs, education, organisations, other governments."""

TO_DO, TOPICS, SERVICES = 5, 25, 40
NATIONAL = 3
TRANSLATED = 10


@cache
def demo() -> Catalogue:
    return catalogue_of(Path(__file__).parents[1] / "content")


def test_there_are_enough_services_and_topics() -> None:
    assert len(demo().services) >= SERVICES
    assert len(demo().topics) >= TOPICS


@pytest.mark.parametrize("audience", FIVE)
def test_each_audience_has_things_to_do_that_name_it(audience: str) -> None:
    """A service for everyone does not count here: it would fill each of the five entries with the same."""
    pages = [page for page in demo().transactions.values() if audience in demo().services[page.service].audiences]
    topics = [topic for topic in demo().topics.values() if audience in topic.audiences]
    assert len(pages) >= TO_DO
    assert topics, f"{audience} cannot talk to anyone by appointment"


def test_each_theme_has_something_to_do() -> None:
    """A form, or an appointment. That nothing can be done online is a notice of its own."""
    services = [page.service for page in demo().transactions.values()]
    services += [slug for topic in demo().topics.values() for slug in topic.services]
    assert set(demo().themes) - {demo().services[slug].theme for slug in services} == set()


def test_national_counters_stand_between_our_own_services() -> None:
    national = {slug: service for slug, service in demo().services.items() if service.route == "landelijk"}
    assert len(national) >= NATIONAL
    assert all(service.national_counter and service.start for service in national.values())


def test_the_same_ten_pages_are_there_in_each_language_with_all_their_words() -> None:
    codes = [str(code) for code in demo().municipality.languages]
    pages = {code: {page.origin for page in translations_of(demo()) if page.language == code} for code in codes}
    assert set(codes) == {"de", "en"}
    assert pages["de"] == pages["en"]
    assert len(pages["de"]) >= TRANSLATED
    known = context(demo(), dt.date(2026, 11, 25))
    found = [finding for rule in TRANSLATION_RULES for finding in rule.findings(demo(), known, TEXTS)]
    assert [(finding.rule, finding.quote) for finding in found] == []
