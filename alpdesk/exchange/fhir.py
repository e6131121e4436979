"""One patient from a FHIR R4 Bundle in JSON."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.clinical.results import Result
from alpdesk.exchange.fhir_answers import answers_of
from alpdesk.exchange.fhir_elements import Json, part, parts, reference_of, text_of
from alpdesk.exchange.fhir_entries import medicine_of, problem_of, procedure_of
from alpdesk.exchange.fhir_own import kept_in, restored, says_nothing
from alpdesk.exchange.fhir_patient import allergies_of, patient_of
from alpdesk.exchange.fhir_results import results_of
from alpdesk.exchange.fhir_subject import Subject
from alpdesk.exchange.fhir_version import refuse_other_versions
from alpdesk.exchange.json_reader import NotReadable, read_json
from alpdesk.language import tr

_READ = frozenset(
    {
        "AllergyIntolerance",
        "Condition",
        "MedicationRequest",
        "MedicationStatement",
        "Observation",
        "Procedure",
        "QuestionnaireResponse",
    }
)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class NotOnePatient(NotReadable):
    """The Bundle holds no patient, or more than one."""


def read_bundle(path: Path) -> Record:
    """The record of the one patient in a FHIR R4 Bundle; raises NotReadable with one clear sentence.

    Refused: what is not one R4 Bundle in strict JSON, no patient, several patients, and any entry of another patient.
    A value or date that cannot be read costs only its own entry: the result says why it is unreadable, and
    ``Record.notes`` names what else was left out.
    """
    return record_of(read_json(path))


def record_of(bundle: Any) -> Record:
    """The record in a Bundle already parsed; see ``read_bundle``."""
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        kind = text_of(bundle.get("resourceType"))[:40] if isinstance(bundle, dict) else ""
        what = tr("a FHIR {kind}", kind=kind) if kind else tr("JSON, but not FHIR")
        raise NotReadable(tr("The file is {what}: give a FHIR R4 Bundle with one patient.", what=what))
    if bundle.get("type") == "history":
        raise NotReadable(tr("The file is a history of versions: give a Bundle with the present state of one patient."))
    entries = Resources(bundle)
    refuse_other_versions(bundle, (resource for resource, _ in entries.kept))
    return _Reading(entries).record()


class _Seen:
    """Tells a resource that a file repeats, in time that grows with the file and not with its square."""

    def __init__(self) -> None:
        self._first: dict[str, Json] = {}
        self._known: dict[str, set[Hashable]] = {}

    def before(self, name: str, resource: Json) -> bool:
        """Whether an equal resource of this name came before; from now on this one has."""
        first = self._first.setdefault(name, resource)
        if first is resource:
            return False
        known = self._known.setdefault(name, set())
        if not known:
            known.add(_frozen(first))
        frozen = _frozen(resource)
        repeated = frozen in known
        known.add(frozen)
        return repeated


def _frozen(value: Any) -> Hashable:
    """A JSON value in a form that is equal, and hashes equally, exactly where the value is equal."""
    if isinstance(value, dict):
        return frozenset((key, _frozen(part)) for key, part in value.items())
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value


class Resources:
    """The resources of a Bundle with their addresses, each once, and what their references mean."""

    def __init__(self, bundle: Json) -> None:
        self.kept: list[tuple[Json, str]] = []
        self._by_address: dict[str, Json] = {}
        seen = _Seen()
        for entry in parts(bundle.get("entry")):
            resource, address = part(entry, "resource"), text_of(entry.get("fullUrl"))
            deleted = part(entry, "request").get("method") == "DELETE"
            if not resource or deleted or seen.before(_relative(resource) or address, resource):
                continue
            self.kept.append((resource, address))
            for name in filter(None, (address, _relative(resource))):
                self._by_address.setdefault(name, resource)

    def resolve(self, reference: str, holder: Json) -> Json:
        """The resource that a reference in ``holder`` means; an empty one where there is none."""
        if reference.startswith("#"):
            return next((one for one in parts(holder.get("contained")) if one.get("id") == reference[1:]), {})
        relative = "/".join(reference.split("/")[-2:])
        return self._by_address.get(reference) or self._by_address.get(relative) or {}


def _relative(resource: Json) -> str:
    ident = text_of(resource.get("id"))
    return f"{text_of(resource.get('resourceType'))}/{ident}" if ident else ""


class _Reading:
    """The record as it grows, entry by entry."""

    def __init__(self, entries: Resources) -> None:
        self._entries = entries
        self._patient, self._subject, self._notes = _patient(entries)
        self._results: list[Result] = []
        self._problems: list[Problem] = []
        self._medicines: list[MedicineCourse] = []
        self._procedures: list[Procedure] = []
        self._forms: list[tuple[int, datetime, list[Answer]]] = []
        self._allergies: list[Json] = []
        self._chosen = ""

    def record(self) -> Record:
        """The whole record; answers in the order in which their forms were authored."""
        for ident, resource in _named(self._entries.kept):
            if self._owns(resource):
                self._notes += self._take(ident, restored(resource))
        status, allergies = allergies_of(self._allergies)
        kept = self._patient.allergies if status != "known" else ""
        return Record(
            replace(self._patient, allergy_status=status, allergies=allergies or kept),
            tuple(self._results),
            tuple(self._problems),
            tuple(self._medicines),
            tuple(self._procedures),
            tuple(answer for *_, answers in sorted(self._forms, key=lambda form: form[:2]) for answer in answers),
            tuple(dict.fromkeys(self._notes)),
            self._chosen,
        )

    def _owns(self, resource: Json) -> bool:
        named = resource.get("subject") or resource.get("patient")
        target = self._entries.resolve(reference_of(named), resource)
        owned = self._subject.owns(resource, target)
        if owned is False:
            raise NotOnePatient(
                tr(
                    "One {kind} belongs to another patient: give a Bundle with one patient only.",
                    kind=resource["resourceType"],
                )
            )
        return owned is True

    def _take(self, ident: str, resource: Json) -> list[str]:
        """Add one entry; sentences on what was left out."""
        notes: list[str] = []
        if "modifierExtension" in resource:
            return [
                tr(
                    "One {kind} has a modifier that AlpDesk does not know and was not used.",
                    kind=resource["resourceType"],
                )
            ]
        if says_nothing(part(resource, "code") or part(resource, "medicationCodeableConcept")):
            if resource["resourceType"] == "AllergyIntolerance":
                self._allergies.append(resource)
            return []
        match resource["resourceType"]:
            case "Observation":
                results, notes = results_of(resource, ident, self._patient, self._entries.resolve)
                self._results += results
            case "Condition":
                problem, notes = problem_of(resource, ident)
                self._problems.append(problem)
            case "Procedure":
                procedure, notes = procedure_of(resource, ident)
                self._procedures.append(procedure)
                self._chosen = ident if kept_in(resource, "counted-from") else self._chosen
            case "QuestionnaireResponse":
                answers, notes = answers_of(resource)
                self._forms.append((_place(resource), _instant(resource.get("authored")), answers))
            case "AllergyIntolerance":
                self._allergies.append(resource)
            case _:
                course, notes = medicine_of(resource, ident, self._entries.resolve)
                self._medicines.append(course)
        return notes


def _patient(entries: Resources) -> tuple[Patient, Subject, list[str]]:
    found = [(one, address) for one, address in entries.kept if one.get("resourceType") == "Patient"]
    if not found:
        raise NotOnePatient(tr("The Bundle holds no patient: export it together with its Patient resource."))
    if len(found) > 1:
        raise NotOnePatient(
            tr("The Bundle holds {number} patients: give a Bundle with one patient only.", number=len(found))
        )
    resource, address = found[0]
    ident = text_of(resource.get("id")) or address.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
    patient, notes = patient_of(restored(resource), kept_in(resource, "id", ident))
    return patient, Subject(resource, address), notes


def _named(kept: list[tuple[Json, str]]) -> Iterator[tuple[str, Json]]:
    """The resources that AlpDesk reads, each under an id of its own; of versions of one, the last updated."""
    groups: dict[str, list[Json]] = {}
    for number, (resource, address) in enumerate(kept):
        if text_of(resource.get("resourceType")) in _READ:
            ident = (
                text_of(resource.get("id")) or address.rsplit("/", 1)[-1].rsplit(":", 1)[-1] or f"entry-{number + 1}"
            )
            groups.setdefault(f"{resource['resourceType']}/{ident}", []).append(resource)
    taken: set[str] = set()
    for name, versions in groups.items():
        for number, resource in enumerate(_latest(versions), 1):
            ident = name.split("/", 1)[1] if number == 1 else f"{name.split('/', 1)[1]}-{number}"
            unique = ident if ident not in taken else f"{ident}-{len(taken)}"
            taken.add(unique)
            yield kept_in(resource, "id", unique), resource


def _latest(versions: list[Json]) -> list[Json]:
    """The version updated last, where every version says when it was; else all."""
    updated = [_instant(part(version, "meta").get("lastUpdated")) for version in versions]
    if _EARLIEST in updated:
        return versions
    newest = max(updated)
    return [version for version, when in zip(versions, updated, strict=True) if when == newest]


def _place(form: Json) -> int:
    """The place of a form among those that AlpDesk wrote; 0 where it wrote none."""
    text = kept_in(form, "place")
    return int(text) if text.isdecimal() and len(text) < len("1000000") else 0


def _instant(value: Any) -> datetime:
    """A moment, comparable across zones; one without a zone is taken as UTC, an unreadable one as the earliest."""
    try:
        moment = datetime.fromisoformat(text_of(value))
    except ValueError:
        return _EARLIEST
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
