"""What FHIR has no place for, kept in extensions of AlpDesk's own so that an exported record comes back whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from alpdesk.clinical.dates import NotADate, When
from alpdesk.exchange.fhir_elements import KEPT, Json, part, parts, text_of

ANALYTES_SYSTEM = "urn:alpdesk:analyte"
"""The system of codes that are ids of AlpDesk's analytes."""
TAGS = "urn:alpdesk:tag"
TEST_DATA = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}
"""The security label of data of nobody: an invented patient."""
ABSENT_UNKNOWN = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
"""The codes of the International Patient Summary for “none known” and “nothing known”."""
_DATES = ("birthDate", "deceasedDateTime", "effectiveDateTime", "issued", "onsetDateTime", "abatementDateTime",
          "recordedDate", "performedDateTime", "dateAsserted", "authored", "start", "end")  # fmt: skip
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_SHADOWS = frozenset(f"_{key}" for key in _DATES)


def kept(name: str, text: str) -> Json:
    """The extension that keeps a text, also an empty one."""
    return {"url": f"{KEPT}{name}", **({"valueString": text} if text else {"valueBoolean": False})}


def kept_in(holder: Any, name: str, default: str = "") -> str:
    """The text that an element keeps under a name; the default where it keeps none."""
    for one in parts(holder.get("extension")):
        if one.get("url") == f"{KEPT}{name}":
            return text_of(one.get("valueString"))
    return default


def written(when: When, key: str) -> Json:
    """The date ``key`` of a resource as FHIR allows it; what it does not allow (a time without zone) beside it."""
    day = when.text[: len("2026-03-12")] if when.first else ""
    whole = when.text if when.clock is None or (is_instant(when.text) and key != "birthDate") else day
    found = {key: whole} if day else {}
    if found.get(key, "") == when.text:
        return found
    return found | {f"_{key}": {"extension": [kept("as-written", when.text)]}}


def is_instant(text: str) -> bool:
    """Whether a text is a FHIR instant: seconds and a zone are given."""
    return _INSTANT.fullmatch(text) is not None


def restored(resource: Json) -> Json:
    """The resource with its dates as they were written; one that contradicts FHIR's own is not believed."""
    period = part(resource, "effectivePeriod")
    if not _SHADOWS.isdisjoint(period):
        resource = {**resource, "effectivePeriod": _dated(period)}
    return resource if _SHADOWS.isdisjoint(resource) else _dated(resource)


def _dated(holder: Mapping[str, Any]) -> Json:
    found = dict(holder)
    for key in _DATES:
        text = kept_in(part(holder, f"_{key}"), "as-written")
        if text and _same_day(text, holder.get(key)):
            found[key] = text
    return found


def _same_day(text: str, given: Any) -> bool:
    try:
        return given is None or When.parse(text).first == When.parse(text_of(given)).first
    except NotADate:
        return False


def marked_invented(resource: Json) -> bool:
    """Whether a patient is labelled as data for testing."""
    labels = parts(part(resource, "meta").get("security"))
    return any(one.get("system") == TEST_DATA["system"] and one.get("code") == TEST_DATA["code"] for one in labels)


def says_nothing(concept: Json) -> bool:
    """Whether a code says that nothing is known, or none: such an entry is none."""
    return any(one.get("system") == ABSENT_UNKNOWN for one in parts(concept.get("coding")))
