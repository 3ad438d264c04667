"""The field tables: what may stand in each kind of file, from the models that read it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from plugins.catalogue.model import (
    Alert,
    AppointmentTopic,
    AudienceEntry,
    Channel,
    Crisis,
    HelpOrganisation,
    InformationPage,
    Language,
    Location,
    Medium,
    MovedAddress,
    Municipality,
    NewsItem,
    OldFile,
    PlainPage,
    SearchWord,
    Service,
    Situation,
    StepByStep,
    Team,
    Term,
    Theme,
    TopTask,
    TransactionPage,
    Translation,
)
from plugins.catalogue.model.hours import Interval
from plugins.catalogue.model.scalars import (
    Date,
    Host,
    Line,
    LongText,
    Mail,
    Money,
    OneOrMore,
    Phone,
    Postcode,
    Reason,
    ShortLine,
    SiteUrl,
    Slug,
    Title,
    Url,
    WholeNumber,
    YesNo,
)
from plugins.catalogue.model.service import ROUTES_WITH_TRANSACTION
from plugins.catalogue.rules.services import REQUIRED_FOR_TRANSACTION
from plugins.workflow.handbook.markdown import code, document, listed, table

MODELS: Mapping[str, type[BaseModel]] = {
    "informatie": InformationPage,
    "regelen": TransactionPage,
    "afspraken": AppointmentTopic,
    "stappenplannen": StepByStep,
    "nieuws": NewsItem,
    "paginas": PlainPage,
    "meldingen": Alert,
    "media": Medium,
    "talen": Language,
    "vertalingen": Translation,
    "diensten": Service,
    "gemeente": Municipality,
    "locaties": Location,
    "kanalen": Channel,
    "themas": Theme,
    "teams": Team,
    "hulp": HelpOrganisation,
    "doelgroepen": AudienceEntry,
    "klacht-of-melding": Situation,
    "woordenlijst": Term,
    "zoekwoorden": SearchWord,
    "oude-bestanden": OldFile,
    "verhuisd": MovedAddress,
    "taken": TopTask,
    "crisis": Crisis,
}
"""Kind of file → its model, in the order of the handbook."""

_VALUES: Mapping[Any, tuple[str, str]] = {
    Title: ("titel of naam, hooguit 120 tekens", "titels of namen"),
    Line: ("korte tekst, hooguit 300 tekens", "korte teksten"),
    ShortLine: ("een zin of twee, hooguit 200 tekens", "zinnen van hooguit 200 tekens"),
    Reason: ("een reden, minstens 10 en hooguit 300 tekens", "redenen"),
    LongText: ("een paar zinnen, hooguit 1500 tekens", "teksten van een paar zinnen"),
    Date: ("datum: jaar-maand-dag", "datums"),
    YesNo: ("`ja` of `nee`", "`ja` of `nee`"),
    WholeNumber: ("heel getal", "hele getallen"),
    Money: ("bedrag in euro’s, met een punt of komma", "bedragen"),
    Url: ("webadres met https", "webadressen"),
    SiteUrl: ("webadres met https", "webadressen"),
    Host: ("naam van een website", "namen van websites"),
    Phone: ("telefoonnummer", "telefoonnummers"),
    Mail: ("e-mailadres", "e-mailadressen"),
    Postcode: ("postcode", "postcodes"),
    Slug: ("verwijzing: een bestandsnaam of `id`", "verwijzingen: bestandsnamen of `id`’s"),
}
"""Kind of value → what an editor calls one, and several."""

_FOR_ACTING = "om te regelen"
_HEAD = ("Veld", "Nodig", "Wat u invult", "Als u niets invult", "Uitleg")


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model: its Dutch key, whether it must be there, what it takes, and its words."""

    key: str
    required: bool
    annotation: Any
    words: Mapping[str, str]


@cache
def words_of_fields() -> Mapping[str, Mapping[str, Any]]:
    """What ``velden.nl.toml`` says: model (or ``_soorten``) → field (or kind) → its words."""
    return tomllib.loads((Path(__file__).parent / "velden.nl.toml").read_text("utf-8"))


def fields_of(model: type[BaseModel]) -> Iterator[Field]:
    """The fields of ``model`` in its own order. A field without words has empty ones: a test finds those."""
    for name, info in model.model_fields.items():
        key = info.alias or name
        told = (words_of_fields().get(cls.__name__, {}).get(key) for cls in model.__mro__)
        words: Mapping[str, str] = next(filter(None, told), {})
        yield Field(key, info.is_required(), _annotation(info), words)


def models_in(model: type[BaseModel]) -> dict[type[BaseModel], list[str]]:
    """The models below ``model`` in the order in which one meets them, each with the keys that lead to it."""
    found: dict[type[BaseModel], list[str]] = {}

    def look(holder: type[BaseModel], before: str) -> None:
        for field in fields_of(holder):
            if inner := _model(field.annotation):
                known = inner in found
                found.setdefault(inner, []).append(f"{before}{field.key}")
                if not known:
                    look(inner, f"{before}{field.key}.")

    look(model, "")
    return found


def field_pages() -> dict[str, str]:
    """File name → text, for each kind of file and for the list of kinds."""
    return {"README.md": _index(), **{f"{kind}.md": _page(kind, model) for kind, model in MODELS.items()}}


def _index() -> str:
    kinds = words_of_fields()["_soorten"]
    rows = [(f"[{kinds[kind]['titel']}]({kind}.md)", code(kinds[kind]["plek"]), _address(kind)) for kind in MODELS]
    return document(
        "Velden",
        "Elke soort bestand heeft eigen velden. Andere velden mogen er niet in staan: zo vallen tikfouten meteen op.",
        table(("Soort", "Waar het staat", "Adres op de site"), rows),
        "Terug naar [de handleiding](../README.md).",
    )


def _page(kind: str, model: type[BaseModel]) -> str:
    words = words_of_fields()["_soorten"][kind]
    nested = models_in(model)
    where = f"{'Het is een lijst' if words.get('lijst') else 'Het staat'} in {code(words['plek'])}"
    parts = [words["uitleg"], f"{where}. Adres op de site: {_address(kind)}.", _table(model)]
    if model is Service:
        routes = listed(map(code, sorted(ROUTES_WITH_TRANSACTION)))
        parts.append(f"‘{_FOR_ACTING.capitalize()}’ wil zeggen: nodig als de route {routes} is.")
    for inner, paths in nested.items():
        parts += [f"## Onder {listed(map(_under, paths), 'en')}", _table(inner)]
    return document(words["titel"], *parts, "Terug naar [alle velden](README.md).")


def _address(kind: str) -> str:
    address: str = words_of_fields()["_soorten"][kind]["adres"]
    return code(address) if address.startswith("/") else address


def _under(path: str) -> str:
    return " van ".join(code(key) for key in reversed(path.split(".")))


def _table(model: type[BaseModel]) -> str:
    return table(_HEAD, [_row(model, field) for field in fields_of(model)])


def _row(model: type[BaseModel], field: Field) -> tuple[str, ...]:
    words, value = field.words, field.words.get("soort") or _value(field.annotation)
    if words.get("voorbeeld") and not value.startswith("`"):
        value += f", bijvoorbeeld {code(words['voorbeeld'])}"
    needed = "ja" if field.required else "nee"
    if model is Service and field.key in REQUIRED_FOR_TRANSACTION:
        needed = _FOR_ACTING
    empty = "" if field.required else words.get("leeg", "")
    return code(field.key), needed, value, empty, words.get("uitleg", "")


def _annotation(info: FieldInfo) -> Any:
    """What was written in the model: pydantic keeps the parts of ``Annotated`` apart."""
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def _parts(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """The bare type, and what was annotated to it."""
    if get_origin(annotation) is Annotated:
        bare, *metadata = get_args(annotation)
        return bare, tuple(metadata)
    return annotation, ()


def _value(annotation: Any, *, several: bool = False) -> str:
    """What an editor fills in, in Dutch."""
    if annotation in _VALUES:
        return _VALUES[annotation][several]
    bare, metadata = _parts(annotation)
    if allowed := _choices(metadata):
        return listed([code(word) for word in allowed])
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return "groepen velden: zie hieronder" if several else "groep velden: zie hieronder"
    if get_origin(bare) is tuple:
        item = get_args(bare)[0]
        if item is Interval:
            return "lijst van tijden, of `gesloten`"
        if OneOrMore in metadata:
            return f"{_value(item)}; of een lijst daarvan"
        return f"lijst van {_value(item, several=True)}"
    options = [option for option in get_args(bare) if option is not type(None)]
    if len(options) == 1:
        return _value(options[0], several=several)
    raise TypeError(f"no words for a value of {annotation}")


def _choices(metadata: tuple[Any, ...]) -> list[str]:
    """The words that a field takes, when it takes one of a fixed set: its validator names them when it refuses."""
    for validator in metadata:
        try:
            validator.func("\N{REPLACEMENT CHARACTER}")
        except PydanticCustomError as refusal:
            if refusal.type == "not-a-choice":
                return list((refusal.context or {})["allowed"])
    return []


def _model(annotation: Any) -> type[BaseModel] | None:
    """The model inside an annotation: itself, in a list, or as one of several."""
    bare, _ = _parts(annotation)
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        return bare
    return next((found for part in get_args(bare) if (found := _model(part))), None)
