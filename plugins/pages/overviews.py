"""Home, the two doors, themes, questions, A–Z, 404."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from plugins.catalogue.model import Catalogue, Theme
from plugins.pages.a_to_z import letters, sort_key
from plugins.pages.transactions import action_note
from plugins.rendering.contact import telephone
from plugins.rendering.places import places_with_evening
from plugins.rendering.view import HOME, Link, View, link_to, link_to_entity

DATA = "content/gegevens/gemeente.yaml"
Audiences = tuple[str, ...]
Suits = Callable[[Audiences], bool]
EVENING = Link("Bekijk wat u ’s avonds kunt doen", "/afspraak/avond/")


def overview_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The pages that lead to others."""
    municipality = catalogue.municipality
    news = sorted((n for n in catalogue.news.values() if n.published), key=lambda item: (item.date, item.slug))
    top_tasks = [link_to(catalogue, str(task)) for task in municipality.top_tasks]
    evening = [EVENING] if any(places_with_evening(catalogue, today)) else []
    yield View(
        url="/",
        template="home.html",
        kind="overzicht",
        title=municipality.name,
        path=DATA,
        description=municipality.welcome,
        context={
            "top_tasks": top_tasks,
            "themes": list(catalogue.themes.values()),
            "news": news[::-1][:3],
            "evening_links": evening,
            "audiences": list(catalogue.audiences.values()),
        },
    )
    yield _overview(
        "/regelen/", "doing.html", "Regelen", "Kies wat u wilt regelen.", groups=_groups(catalogue, "acts", today)
    )
    yield _overview(
        "/informatie/",
        "reading.html",
        "Informatie",
        "Lees hoe het zit, rustig en op uw eigen tijd.",
        groups=_groups(catalogue, "pages", today),
        plans=any(plan.published for plan in catalogue.step_by_steps.values()),
    )
    for theme in catalogue.themes.values():
        yield _theme(catalogue, theme, today)
        yield _question(catalogue, theme)
    yield _overview(
        "/a-z/",
        "a_to_z.html",
        "Alles van A tot Z",
        "Alles wat u kunt regelen en lezen, op de eerste letter.",
        letters=letters(catalogue, today),
    )
    yield View(
        url="/404.html",
        template="not_found.html",
        kind="overzicht",
        title="Deze pagina is er niet",
        path=DATA,
        context={"top_tasks": top_tasks, "phone": telephone(catalogue, today)},
    )


def _overview(url: str, template: str, title: str, description: str, path: str = DATA, **context: object) -> View:
    return View(
        url=url,
        template=template,
        kind="overzicht",
        title=title,
        path=path,
        description=description,
        breadcrumbs=(HOME,),
        context=context,
    )


def everyone(_audiences: Audiences) -> bool:
    """Whoever it is for."""
    return True


def theme_acts(catalogue: Catalogue, theme: Theme, today: dt.date, suits: Suits = everyone) -> list[Link]:
    """Where one acts in a theme: transactions first, then topics (W1). ``suits`` says for which audiences."""
    found = [
        link_to_entity(page, action_note(service))
        for service in catalogue.services_in[theme.slug]
        if (page := catalogue.transaction_of.get(service.slug)) and suits(page.audiences or service.audiences)
    ]
    found += [
        link_to_entity(topic, "met een afspraak")
        for service in catalogue.services_in[theme.slug]
        for topic in catalogue.topics_of[service.slug]
        if topic.is_active(today) and suits(topic.audiences or service.audiences)
    ]
    return list({link.url: link for link in found}.values())


def theme_pages(catalogue: Catalogue, theme: Theme, suits: Suits = everyone) -> list[Link]:
    """What explains a theme. ``suits`` says for which audiences."""
    found = [
        link_to_entity(page)
        for service in catalogue.services_in[theme.slug]
        for page in catalogue.information_of[service.slug]
        if suits(page.audiences or service.audiences)
    ]
    found += [
        link_to_entity(page)
        for page in catalogue.information.values()
        if page.theme == theme.slug and page.published and suits(page.audiences)
    ]
    return sorted({link.url: link for link in found}.values(), key=lambda link: sort_key(link.label))


def _groups(catalogue: Catalogue, what: str, today: dt.date) -> list[tuple[Theme, list[Link]]]:
    groups = [
        (theme, theme_acts(catalogue, theme, today) if what == "acts" else theme_pages(catalogue, theme))
        for theme in catalogue.themes.values()
    ]
    return [(theme, links) for theme, links in groups if links]


def _theme(catalogue: Catalogue, theme: Theme, today: dt.date) -> View:
    steps = [
        link_to_entity(plan) for plan in catalogue.step_by_steps.values() if plan.theme == theme.slug and plan.published
    ]
    return View(
        url=theme.url,
        template="theme.html",
        kind="overzicht",
        title=theme.name,
        path=theme.path,
        description=theme.summary,
        source=theme,
        breadcrumbs=(HOME,),
        context={
            "theme": theme,
            "actions": theme_acts(catalogue, theme, today),
            "pages": theme_pages(catalogue, theme),
            "steps": steps,
            "question_url": f"{theme.url}vraag/",
        },
    )


def _question(catalogue: Catalogue, theme: Theme) -> View:
    question = theme.question
    return View(
        url=f"{theme.url}vraag/",
        template="question.html",
        kind="overzicht",
        title=f"Stel uw vraag over {lower_first(str(theme.name))}",
        path=theme.path,
        description=f"Vraag hier iets over {lower_first(str(theme.name))}. U leest wie u antwoord geeft, en wanneer.",
        source=theme,
        breadcrumbs=(HOME, Link(theme.name, theme.url)),
        context={
            "theme": theme,
            "question": question,
            "team": catalogue.teams[str(question.team)],
            "channels": [catalogue.channels[str(slug)] for slug in question.channels],
        },
    )


def lower_first(text: str) -> str:
    """For a name inside a sentence; names that are capitals or abbreviations stay."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
