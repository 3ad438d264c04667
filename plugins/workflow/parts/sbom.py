"""The list of parts in CycloneDX 1.6 (JSON), for the tools of a security officer.

Same locks, same records, same browser: same bytes. There is no clock in it and no chance; the serial number follows
from what is listed.
"""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterable, Iterator, Mapping

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from plugins.workflow.parts.data import DataSet
from plugins.workflow.parts.licences import Licence
from plugins.workflow.parts.pins import Part

_OURS = "helder-loket"
_SCOPES = {"run": ComponentScope.REQUIRED, "browser": ComponentScope.REQUIRED, "node": ComponentScope.OPTIONAL}
"""Every other use is not there when a site is made."""


def sbom(
    version: str, parts: Iterable[Part], licences: Mapping[str, Licence], data: Iterable[DataSet], browser: str | None
) -> str:
    """The text of the file. ``browser`` is the version of the Chromium that was found here, ``None`` for none."""
    root = Component(
        name=_OURS, version=version, type=ComponentType.APPLICATION, bom_ref=_OURS, licenses=_licence("EUPL-1.2")
    )
    bom = Bom()
    bom.metadata.component = root
    bom.metadata.properties.add(Property(name=f"{_OURS}:browser", value=browser or "not found on this machine"))
    parts = tuple(parts)
    made = {part.purl: _component(part, licences.get(part.key, Licence())) for part in parts}
    others = [*map(_data, data), *_browser(browser)]
    for component in (*made.values(), *others):
        bom.components.add(component)
    for part in parts:
        bom.register_dependency(made[part.purl], list(_needed(part, parts, made)))
    chosen = [made[part.purl] for part in parts if part.chosen]
    bom.register_dependency(root, [*chosen, *others])
    # The model takes no empty time; the format does.
    bom.metadata.timestamp = None  # type: ignore[assignment]
    bom.serial_number = uuid.UUID(int=0)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, JsonV1Dot6(bom).output_as_string())
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def faults(text: str) -> str:
    """What the official schema says is wrong with a list; empty when nothing is."""
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return str(error) if error else ""


def _component(part: Part, licence: Licence) -> Component:
    scope = next((_SCOPES[use] for use in ("run", "browser", "node") if use in part.uses), ComponentScope.EXCLUDED)
    told = [("use", use) for use in part.uses] + [("marker", marker) for marker in part.markers]
    group, _, name = part.name.rpartition("/")
    return Component(
        name=name,
        group=group or None,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        scope=scope,
        hashes=[_hash(each) for each in part.hashes],
        licenses=_licence(licence.expression),
        properties=[Property(name=f"{_OURS}:{name}", value=value) for name, value in told],
    )


def _needed(part: Part, parts: Iterable[Part], made: Mapping[str, Component]) -> Iterator[Component]:
    for other in parts:
        if other.ecosystem == part.ecosystem and other.name in part.needs and other.purl != part.purl:
            yield made[other.purl]


def _data(each: DataSet) -> Component:
    return Component(
        name=each.path,
        version=each.date or None,
        type=ComponentType.DATA,
        bom_ref=f"data:{each.path}",
        description=f"{each.title}. Source: {each.source}. Notes: {each.notes}.",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=each.sha256)],
        licenses=_licence(each.licence),
        scope=ComponentScope.REQUIRED,
    )


def _browser(version: str | None) -> Iterator[Component]:
    """Chromium is no part of the locks: what is found on the machine is what judges the pages."""
    if version:
        yield Component(
            name="chromium",
            version=version,
            type=ComponentType.APPLICATION,
            bom_ref="browser:chromium",
            cpe=f"cpe:2.3:a:google:chrome:{version}:*:*:*:*:*:*:*",
            description="The browser found on this machine, with its driver; it judges pages and is not published.",
            licenses=_licence("BSD-3-Clause"),
            scope=ComponentScope.REQUIRED,
        )


def _licence(expression: str) -> list[DisjunctiveLicense | LicenseExpression]:
    if not expression:
        return []
    if expression.startswith("LicenseRef-") and " " not in expression:
        return [DisjunctiveLicense(name=expression)]
    if " " in expression:
        return [LicenseExpression(value=expression)]
    return [DisjunctiveLicense(id=expression)]


def _hash(text: str) -> HashType:
    algorithm, _, digest = text.partition(":")
    if algorithm == "SHA-512":  # npm writes it in base64
        return HashType(alg=HashAlgorithm.SHA_512, content=base64.b64decode(digest).hex())
    return HashType(alg=HashAlgorithm.SHA_256, content=digest)
