"""The patient, with allergies, from FHIR R4 resources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from alpdesk.clinical.dates import NotADate
from alpdesk.clinical.record import Identifier, Patient, Sex
from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import Dates, Json, code_in, codes_of, part, parts, text_of, when_in, words_of
from alpdesk.exchange.fhir_own import kept_in, marked_invented, says_nothing
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.language import tr

AllergyStatus = Literal["known", "none", "not recorded"]
EARLIEST_BIRTH = 1850
"""Year: no result of ALP is of anybody born before."""
NO_ALLERGY = "716186003"
"""SNOMED CT: no known allergy."""
NHS_ADDRESS = "https://fhir.nhs.uk/Id/nhs-number"
_NO_ALLERGY = frozenset(
    {NO_ALLERGY, "409137002", "no-known-allergies", "no known allergy", "no known allergies", "no known drug allergies"}
)
_SEXES: dict[str, Sex] = {"female": "female", "male": "male", "other": "other"}


def patient_of(resource: Json, ident: str) -> tuple[Patient, list[str]]:
    """The patient; raises NotReadable where the birth date is impossible."""
    try:
        born = when_in(resource.get("birthDate"))
    except NotADate as error:
        given = text_of(resource.get("birthDate"))[:40]
        raise NotReadable(
            tr("The patient’s birth date “{given}” is not a date: correct it and try again.", given=given)
        ) from error
    if born.first and born.first.year < EARLIEST_BIRTH:
        raise NotReadable(
            tr("The patient’s birth date {born} is too long ago: correct the year and try again.", born=born)
        )
    dates = Dates("Patient")
    died = dates.read(resource.get("deceasedDateTime"))
    if born.first and died.last and died.last < born.first:
        raise NotReadable(tr("The patient’s birth date is after the date of death: correct it and try again."))
    if resource.get("deceasedBoolean") is True:
        dates.notes.append(tr("The patient is recorded as deceased, with no date."))
    name = _best(parts(resource.get("name")), ("official", "usual"))
    address = _best(parts(resource.get("address")), ("home",))
    phones = [one for one in parts(resource.get("telecom")) if one.get("system") == "phone"]
    patient = Patient(
        id=ident,
        family=text_of(name.get("family")) or text_of(name.get("text")),
        given=_words(name.get("given")),
        title=_words(name.get("prefix")),
        sex=_SEXES.get(text_of(resource.get("gender")), "unknown"),
        born=born,
        died=died,
        identifiers=tuple(_identifiers(resource)),
        address=_address(address),
        telephone=text_of(_best(phones, ("home", "mobile")).get("value")),
        allergies=kept_in(resource, "allergies"),
        invented=marked_invented(resource),
    )
    return patient, dates.notes


def _best(candidates: list[Json], uses: tuple[str, ...]) -> Json:
    """The first candidate of the best use, old ones last."""
    ranked = sorted(
        candidates, key=lambda one: uses.index(one["use"]) if one.get("use") in uses else 9 + (one.get("use") == "old")
    )
    return ranked[0] if ranked else {}


def _words(value: Any) -> str:
    return " ".join(filter(None, (text_of(one) for one in value))) if isinstance(value, list) else text_of(value)


def _identifiers(resource: Json) -> Iterator[Identifier]:
    for one in parts(resource.get("identifier")):
        system, value = text_of(one.get("system")), text_of(one.get("value"))
        if value and one.get("use") != "old":
            yield Identifier("NHS" if system == NHS_ADDRESS else system or words_of(part(one, "type")), value)


def _address(given: Json) -> str:
    lines = given.get("line")
    streets = [text_of(line) for line in lines] if isinstance(lines, list) else []
    town = [text_of(given.get(field)) for field in ("city", "district", "state", "postalCode", "country")]
    return text_of(given.get("text")) or "\n".join(filter(None, [*streets, *town]))


def allergies_of(resources: Iterable[Json]) -> tuple[AllergyStatus, str]:
    """The status of the banner and the allergies named, from AllergyIntolerance resources."""
    names, denied, unnamed = [], False, False
    for resource in resources:
        concept = part(resource, "code")
        over = code_in(resource.get("clinicalStatus"), "active") in {"inactive", "resolved"}
        if over or code_in(resource.get("verificationStatus"), "confirmed") in {"refuted", "entered-in-error"}:
            continue
        if _NO_ALLERGY & {fold(words_of(concept)), *(code.value for code in codes_of(concept))}:
            denied = True
        elif kept_in(resource, "unnamed"):
            unnamed = True
        elif words_of(concept) and not says_nothing(concept):
            names.append(words_of(concept))
    if names or unnamed:
        return "known", "; ".join(dict.fromkeys(names))
    return ("none", "") if denied else ("not recorded", "")
