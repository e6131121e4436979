"""A patient summary for a referral: a FHIR R4 document after the International Patient Summary.

Its sections are problems, medicines, allergies, results and procedures. Where nothing is recorded, the section says
that nothing is known: that is never the same as none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from uuid import UUID, uuid5

from alpdesk.clinical.people import Clinic, User
from alpdesk.clinical.record import MedicineCourse, Problem, Procedure, Record
from alpdesk.clinical.results import COUNTED, Result
from alpdesk.exchange.fhir_elements import Json
from alpdesk.exchange.fhir_out import Addressed, Written, entry
from alpdesk.exchange.fhir_own import ABSENT_UNKNOWN
from alpdesk.exchange.fhir_write import LOINC, status
from alpdesk.exchange.json_out import json_bytes

_TITLE = "Patient summary"
_SAID_WITHDRAWN = frozenset({"entered-in-error", "refuted"})
_NOTHING = "Nothing is recorded: it is not known whether there is any."
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_ALLERGIES = "No known allergies, as recorded"


@dataclass(frozen=True, slots=True)
class _Section:
    """One section: its LOINC code and title, the heads and rows of its narrative, and its entries."""

    code: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    entries: tuple[Addressed, ...]


def write_summary(record: Record, clinic: Clinic, author: User, at: datetime) -> bytes:
    """The document as bytes; ``at`` is the moment of writing, with its zone. It holds patient data.

    Left out are problems refuted or entered in error, results that do not count, and medicines never taken; answers to
    the pathways' questions have no section.
    """
    return json_bytes(summary(record, clinic, author, at))


def summary(record: Record, clinic: Clinic, author: User, at: datetime) -> Json:
    """The document Bundle: the Composition first, then the patient, the author, and what the sections name."""
    chosen = _summarised(record)
    found = Written(chosen)
    space = UUID(found.patient[0].removeprefix("urn:uuid:"))
    writer = _author(clinic, author, space)
    sections = _sections(chosen, found, space)
    moment = at.isoformat(timespec="seconds")
    composition: Json = {
        "resourceType": "Composition",
        "id": "summary",
        "status": "final",
        "type": {"coding": [{"system": LOINC, "code": "60591-5", "display": "Patient summary Document"}]},
        "subject": {"reference": found.patient[0]},
        "date": moment,
        "author": [{"reference": writer[0]}],
        "title": _TITLE,
        "section": [_section_json(one) for one in sections],
    }
    own = f"urn:uuid:{uuid5(space, f'summary/{moment}')}"
    whole = [(own, composition), found.patient, writer, *(one for section in sections for one in section.entries)]
    return {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{uuid5(space, f'document/{moment}')}"},
        "type": "document",
        "timestamp": moment,
        "entry": [entry(one) for one in whole],
    }


def _summarised(record: Record) -> Record:
    return Record(
        record.patient,
        tuple(one for one in record.results if one.status in COUNTED and one.quantity is not None),
        tuple(one for one in record.problems if one.verification not in _SAID_WITHDRAWN),
        tuple(one for one in record.medicines if one.state != "not taken"),
        tuple(one for one in record.procedures if one.status not in {"not-done", "entered-in-error"}),
    )


def _author(clinic: Clinic, author: User, space: UUID) -> Addressed:
    """Who wrote it: the clinician, else the clinic, else the program."""
    address = f"urn:uuid:{uuid5(space, 'author')}"
    if author.name:
        numbers = {"identifier": [{"value": author.registration}]} if author.registration else {}
        return address, {"resourceType": "Practitioner", "id": "author", **numbers, "name": [{"text": author.name}]}
    if clinic.name:
        return address, {"resourceType": "Organization", "id": "author", "name": clinic.name}
    named = {"name": "AlpDesk", "type": "user-friendly-name"}
    return address, {"resourceType": "Device", "id": "author", "deviceName": [named]}


def _sections(record: Record, found: Written, space: UUID) -> tuple[_Section, ...]:
    problems, medicines = tuple(found.problems), tuple(found.medicines)
    allergies, results, procedures = tuple(found.allergies), tuple(found.results), tuple(found.procedures)
    patient = record.patient
    known = patient.allergies if patient.allergy_status == "known" else _NO_ALLERGIES
    named = ((known or "Known, but not named",),) if allergies else ()
    return (
        _section("11450-4", "Problem list", ("Problem", "Since", "Until", "State"), _problems(record.problems),
                  problems or (_nothing("Condition", "no-problem-info", found, space),)),
        _section("10160-0", "Medicines", ("Medicine", "Dose", "From", "Until", "State"), _medicines(record.medicines),
                  medicines or (_nothing("MedicationStatement", "no-medication-info", found, space),)),
        _section("48765-2", "Allergies and intolerances", ("Allergy",), named,
                  allergies or (_nothing("AllergyIntolerance", "no-allergy-info", found, space),)),
        _section("30954-2", "Results", ("Test", "Result", "Limits", "Taken", "Laboratory"), _results(record.results),
                  results),
        _section("47519-4", "Operations and events", ("Operation or event", "Date", "Status"),
                  _procedures(record.procedures),
                  procedures or (_nothing("Procedure", "no-procedure-info", found, space),)),
    )  # fmt: skip


def _section(
    code: str,
    title: str,
    heads: tuple[str, ...],
    rows: Iterable[tuple[str, ...]],
    entries: tuple[Addressed, ...],
) -> _Section:
    return _Section(code, title, heads, tuple(rows), entries)


def _nothing(kind: str, code: str, found: Written, space: UUID) -> Addressed:
    """The entry that says that nothing is known."""
    said = {"coding": [{"system": ABSENT_UNKNOWN, "code": code}], "text": "No information"}
    who = {"reference": found.patient[0]}
    shape: dict[str, Json] = {
        "Condition": {"clinicalStatus": status("condition-clinical", "active"), "code": said, "subject": who},
        "MedicationStatement": {"status": "unknown", "medicationCodeableConcept": said, "subject": who},
        "AllergyIntolerance": {
            "clinicalStatus": status("allergyintolerance-clinical", "active"), "code": said, "patient": who,
        },
        "Procedure": {"status": "unknown", "code": said, "subject": who},
    }  # fmt: skip
    return f"urn:uuid:{uuid5(space, code)}", {"resourceType": kind, "id": code, **shape[kind]}


def _problems(given: Iterable[Problem]) -> Iterable[tuple[str, ...]]:
    for one in given:
        sure = "" if one.verification == "confirmed" else f", {one.verification}"
        yield one.text, str(one.onset), str(one.ended), one.clinical + sure


def _medicines(given: Iterable[MedicineCourse]) -> Iterable[tuple[str, ...]]:
    return ((one.name, one.dose, str(one.start), str(one.end), one.state) for one in given)


def _results(given: Iterable[Result]) -> Iterable[tuple[str, ...]]:
    for one in given:
        value = f"{one.quantity}" + (f" (sample in doubt: {one.suspect})" if one.suspect else "")
        yield one.kind.name, value, str(one.limits), str(one.taken), one.laboratory


def _procedures(given: Iterable[Procedure]) -> Iterable[tuple[str, ...]]:
    return ((one.text, str(one.performed), one.status) for one in given)


def _section_json(section: _Section) -> Json:
    found: Json = {
        "title": section.title,
        "code": {"coding": [{"system": LOINC, "code": section.code}]},
        "text": {"status": "generated", "div": _narrative(section)},
    }
    if section.entries:
        return found | {"entry": [{"reference": address} for address, _ in section.entries]}
    return found | {"emptyReason": status("list-empty-reason", "unavailable")}


def _narrative(section: _Section) -> str:
    """The section for reading, as XHTML; every text in it is escaped."""
    if not section.rows:
        return f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{_NOTHING}</p></div>'
    rows = "".join(f"<tr>{_cells('td', row)}</tr>" for row in section.rows)
    head = f"<thead><tr>{_cells('th', section.heads)}</tr></thead>"
    return f'<div xmlns="http://www.w3.org/1999/xhtml"><table>{head}<tbody>{rows}</tbody></table></div>'


def _cells(tag: str, texts: Sequence[str]) -> str:
    return "".join(f"<{tag}>{escape(_NOT_XML.sub(' ', text))}</{tag}>" for text in texts)
