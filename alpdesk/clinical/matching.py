"""Whose a result is: an incoming patient held against those of the record; anything short of certain is said so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.clinical.wording import fold, sex_words
from alpdesk.language import mark, tr, tr_marked

Certainty = Literal["certain", "possible", "none"]
NHS = "NHS"
_NHS_NAMES = frozenset(
    {"nhs", "nh", "nhsnumber", "https://fhir.nhs.uk/id/nhs-number", "2.16.840.1.113883.2.1.4.1"}
    | {"urn:oid:2.16.840.1.113883.2.1.4.1"}
)
_NHS_DIGITS = 10
_MODULUS = 11
_TELLING = 4
"""Characters that a number needs to identify somebody where nobody says whose number it is."""


@dataclass(frozen=True, slots=True)
class Match:
    """How one patient of the record fits an incoming one: what speaks for it and what against it, as sentences.

    ``certain``: an identifier agrees, and so does the birth date, and nothing differs. ``possible``: enough agrees for
    a clinician to look at it.
    """

    patient_id: str
    certainty: Certainty
    agreeing: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


def nhs_number(text: str) -> str:
    """The ten digits of an NHS number whose check digit is right; empty for anything else.

    Source: NHS data dictionary, modulus 11 over the first nine digits with weights 10 to 2.
    """
    digits = "".join(text.replace("-", "").split())
    if len(digits) != _NHS_DIGITS or not (digits.isascii() and digits.isdigit()) or len(set(digits)) == 1:
        return ""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(_NHS_DIGITS, 1, -1), strict=False))
    return digits if (_MODULUS - total % _MODULUS) % _MODULUS == int(digits[-1]) else ""


def match(incoming: Patient, known: Patient) -> Match:
    """How a patient of the record fits an incoming one."""
    same, alike, other = _identifiers(incoming.identifiers, known.identifiers)
    agreeing, differing = [*same, *alike], list(other)
    for agrees, sentence in (_birth(incoming.born, known.born), _name(incoming, known), _sex(incoming, known)):
        if sentence:
            (agreeing if agrees else differing).append(sentence)
    born = incoming.born.day is not None and incoming.born.day == known.born.day
    if same and born and not differing:
        certainty: Certainty = "certain"
    elif same or _likely(incoming, known, born=born, alike=bool(alike)):
        certainty = "possible"
    else:
        certainty = "none"
    return Match(known.id, certainty, tuple(agreeing), tuple(differing))


def _likely(incoming: Patient, known: Patient, *, born: bool, alike: bool) -> bool:
    """Whether a clinician should look at two people of whom no identifier agrees for certain."""
    family = bool(incoming.family) and _letters(incoming.family) == _letters(known.family)
    given = bool(incoming.given) and _given_agree(incoming.given, known.given)
    return (born and (family or not incoming.family)) or (family and given) or (alike and (born or family))


def best(incoming: Patient, known: Iterable[Patient]) -> tuple[Match, ...]:
    """Those who may be the incoming patient, the likeliest first: the certain one alone, else everybody possible.

    Two who both fit for certain are only possible: somebody has to look.
    """
    found = [one for one in (match(incoming, patient) for patient in known) if one.certainty != "none"]
    certain = [one for one in found if one.certainty == "certain"]
    if len(certain) == 1:
        return (certain[0],)
    doubtful = (replace(one, certainty="possible") for one in found)
    return tuple(sorted(doubtful, key=lambda one: (len(one.differing), -len(one.agreeing), one.patient_id)))


def _identifiers(incoming: Iterable[Identifier], known: Iterable[Identifier]) -> tuple[list[str], list[str], list[str]]:
    """Identifiers that agree, that agree but for whose number it is, and that differ.

    One without a system agrees where it is equal and differs nowhere. Where one number of a system agrees, another
    one of it does not differ: people have several.
    """
    ours = [(_system(one), _plain(one.value)) for one in known]
    same, alike, other = [], [], []
    agreed = set()
    for one in incoming:
        system, value = _system(one), _plain(one.value)
        systems = {held for held, number in ours if number == value}
        if system == NHS and not nhs_number(one.value):
            other.append(("", tr("{number} is no NHS number: its check digit is wrong.", number=one.value)))
        elif systems and _agrees(system, systems, value):
            agreed.add(system)
            same.append(tr("The identifier {number} agrees.", number=one.value))
        elif systems and len(value) >= _TELLING:
            alike.append(tr("The identifier {number} stands in both, but under another name.", number=one.value))
        elif system and (mine := sorted(number for held, number in ours if held == system)):
            differ = mark("The identifiers differ: {file} in the file, {record} in the record.")
            other.append((system, _differ(differ, one.value, ", ".join(mine))))
    return same, alike, [sentence for system, sentence in other if system not in agreed]


def _agrees(system: str, systems: set[str], value: str) -> bool:
    """Whether a number that the record holds under ``systems`` is the one given in ``system``."""
    if system in systems and system:
        return True
    unnamed = not system or "" in systems
    return unnamed and (len(value) >= _TELLING or bool(nhs_number(value)))


def _system(one: Identifier) -> str:
    plain = fold(one.system).replace(" ", "")
    return NHS if plain in _NHS_NAMES else plain


def _plain(value: str) -> str:
    return "".join(letter for letter in fold(value) if letter.isalnum())


def _letters(name: str) -> str:
    """A name without marks: O'Brien, O’BRIEN and Obrien are one."""
    return _plain(name)


def _birth(incoming: When, known: When) -> tuple[bool, str]:
    """Whether the birth dates agree, in a sentence; none where one of them leaves it open."""
    if not incoming.text or not known.text:
        return True, ""
    if incoming.day is not None and incoming.day == known.day:
        return True, tr("The birth date {day} agrees.", day=known)
    if None in {incoming.day, known.day} and _overlap(incoming, known):
        return True, ""
    differ = mark("The birth dates differ: {file} in the file, {record} in the record.")
    return False, _differ(differ, incoming, known)


def _overlap(one: When, other: When) -> bool:
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return False
    return one.first <= other.last and other.first <= one.last


def _name(incoming: Patient, known: Patient) -> tuple[bool, str]:
    if not incoming.family or not known.family:
        return True, ""
    if _letters(incoming.family) != _letters(known.family):
        differ = mark("The family names differ: {file} in the file, {record} in the record.")
        return False, _differ(differ, incoming.family, known.family)
    if not _given_agree(incoming.given, known.given):
        differ = mark("The given names differ: {file} in the file, {record} in the record.")
        return False, _differ(differ, incoming.given, known.given)
    return True, tr("The name {name} agrees.", name=known.name)


def _given_agree(one: str, other: str) -> bool:
    """Whether two given names may be one person's: a name in common, or one is short for the other (M, Jon)."""
    mine, theirs = list(_words(one)), list(_words(other))
    if not mine or not theirs:
        return True
    return bool(set(mine) & set(theirs)) or mine[0].startswith(theirs[0]) or theirs[0].startswith(mine[0])


def _words(name: str) -> Iterator[str]:
    return filter(None, map(_letters, fold(name).replace("-", " ").replace(".", " ").split()))


def _sex(incoming: Patient, known: Patient) -> tuple[bool, str]:
    if "unknown" in {incoming.sex, known.sex}:
        return True, ""
    if incoming.sex == known.sex:
        return True, tr("The sex, {sex}, agrees.", sex=sex_words(known.sex))
    differ = mark("The sexes differ: {file} in the file, {record} in the record.")
    return False, _differ(differ, sex_words(incoming.sex), sex_words(known.sex))


def _differ(sentence: str, incoming: object, known: object) -> str:
    return tr_marked(sentence, file=incoming, record=known)
