"""A file against the record: whose each entry is, how it stands, and what to do about it, in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.imports import WaitingResult
from alpdesk.clinical.intake import Incoming as Stands
from alpdesk.clinical.intake import compare
from alpdesk.clinical.kept import PatientHead
from alpdesk.clinical.matching import best, match
from alpdesk.clinical.record import Patient, Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import fold, result_text
from alpdesk.desk.checks import check_dates
from alpdesk.desk.intake_values import NOT_TAKEN, Candidate, Held, IntakeRow, Person, Standing
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, mark, speaking, tr

if TYPE_CHECKING:
    from datetime import date

    from alpdesk.exchange.reading import Entry

Results = tuple[tuple[Result, ...], tuple[Result, ...]]
"""The live results of a patient, and those replaced or withdrawn."""
_NONE: Results = ((), ())
_WITHDRAWN = frozenset({"cancelled", "entered-in-error"})
_SHOWN = 60
_REMEDIES = (
    ("no date of the specimen was given, and", mark("type the result in with its date and unit if you know them")),
    ("unit missing", mark("give its unit here, or in what is known of the laboratory")),
    ("is not a unit of", mark("ask the laboratory which unit is meant, and give it here")),
    ("two ways", mark("say what the laboratory writes first, or which mark parts its decimals, and read it again")),
    ("two days", mark("say whether the day or the month comes first, and read it again")),
    ("no date", mark("type the result in with its date if you know it")),
    ("two columns", mark("say in the table’s headings which one counts")),
    (
        "not an analyte",
        mark("nothing is to be done, unless the laboratory means one that AlpDesk follows: name it then"),
    ),
    ("headings", mark("nothing is to be done")),
)
"""What to do about the reasons that can be helped."""
_ELSE = mark("type it in, if it is a result after all")


@dataclass(frozen=True, slots=True)
class Known:
    """What the record says to one file: the patients chosen, their results, and which rows, by place, came before."""

    patients: Mapping[str, Patient]
    results: Mapping[str, Results]
    marked: Mapping[int, WaitingResult]


def people_of(entries: Iterable[Entry]) -> tuple[tuple[Patient, ...], list[int]]:
    """The people of a file in the order in which they come, and for each entry whose it is.

    Who differs in the sex alone, given once and not again, is one.
    """
    places: dict[Patient, int] = {}
    alike: dict[tuple[object, ...], int] = {}
    people: list[Patient] = []
    whose = []
    for entry in entries:
        who = entry.patient
        place = places.get(who)
        if place is None:
            key = (who.id, frozenset(who.identifiers), fold(who.family), fold(who.given), who.born.text)
            place = alike.get(key)
            if place is None or len({who.sex, people[place].sex} - {"unknown"}) > 1:
                place = alike[key] = len(people)
                people.append(who)
            elif people[place].sex == "unknown":
                people[place] = who
            places[who] = place
        whose.append(place)
    return tuple(people), whose


def person_of(place: int, patient: Patient, alike: Sequence[Patient], rows: int) -> Person:
    """A person of a file with those who it may be; the certain one is chosen."""
    found = best(patient, alike)
    heads = {one.id: head_of(one) for one in alike}
    candidates = tuple(Candidate(one.patient_id, heads[one.patient_id], one.agreeing, one.differing) for one in found)
    certainty = found[0].certainty if found else "none"
    choice = found[0].patient_id if certainty == "certain" else ""
    return Person(place, patient, certainty, candidates, choice, rows)


def candidate(incoming: Patient, known: Patient) -> Candidate:
    """A patient of the record held against a person of a file, whoever it is."""
    found = match(incoming, known)
    return Candidate(known.id, head_of(known), found.agreeing, found.differing)


def head_of(patient: Patient) -> PatientHead:
    """The line of the patient list of a patient."""
    return PatientHead(
        patient.id, patient.family, patient.given, patient.title, patient.sex, patient.born, patient.identifier(),
        patient.invented,
    )  # fmt: skip


class Comparison:
    """The rows of one file, for the choices made of its people."""

    def __init__(self, entries: Sequence[Entry], whose: Sequence[int], known: Known, today: date) -> None:
        self._entries, self._whose, self._known, self._today = entries, whose, known, today

    def rows(self, people: Sequence[Person]) -> dict[int, tuple[IntakeRow, Held]]:
        """The entries of these people as rows, by their places, with what lies behind them.

        Their sentences are English, because they are kept with the import; `retold` where they are shown.
        People of whom one patient was chosen are that patient: their rows are held against each other too.
        """
        groups: dict[str, list[Person]] = {}
        for person in people:
            groups.setdefault(person.patient_id or f"/{person.place}", []).append(person)
        places: dict[int, list[int]] = {person.place: [] for person in people}
        for place, whose in enumerate(self._whose):
            if whose in places:
                places[whose].append(place)
        made: dict[int, tuple[IntakeRow, Held]] = {}
        with speaking(ENGLISH):
            for group in groups.values():
                made |= self._of(group, places)
        return made

    def _of(self, group: Sequence[Person], places: Mapping[int, Sequence[int]]) -> dict[int, tuple[IntakeRow, Held]]:
        """The rows of one patient."""
        patient_id = group[0].patient_id
        live, past = self._known.results.get(patient_id, _NONE)
        made: dict[int, tuple[IntakeRow, Held]] = {}
        usable: list[tuple[int, Result, Person]] = []
        for person in group:
            record = self._known.patients.get(patient_id, person.patient)
            for place in places[person.place]:
                result = comparable(self._entries[place])
                found = self._alone(place, person, result, record)
                if found is None and result is not None:
                    usable.append((place, result, person))
                elif found is not None:
                    made[place] = found
        return made | self._compared(group[0].patient, live, past, usable)

    def _alone(
        self, place: int, person: Person, result: Result | None, patient: Patient
    ) -> tuple[IntakeRow, Held] | None:
        """A row that needs no comparison with the record; None for one that does."""
        entry = self._entries[place]
        refused = self._unfit(entry, result, patient)
        if person.choice == NOT_TAKEN and not refused:
            refused = tr("This person’s results are not taken.")
        if refused:
            return _row(entry, place, person.place, "refused", refused), Held(entry)
        if waited := self._known.marked.get(place):
            return _row(entry, place, person.place, "same", waited_before(waited)), Held(entry)
        if entry.confirm:
            why = tr("{confirm}, or say that it is another.", confirm=_sentence(entry.confirm)[:-1])
            return _row(entry, place, person.place, "unconfirmed", why, result), Held(entry, result)
        if lacks_unit(entry):
            why = told(entry.refused)
            return _row(entry, place, person.place, "waiting", why, result), Held(entry, result)
        return None

    def _compared(
        self, who: Patient, live: Sequence[Result], past: Sequence[Result], usable: Sequence[tuple[int, Result, Person]]
    ) -> dict[int, tuple[IntakeRow, Held]]:
        """The rows that could be recorded, held against the record and against each other."""
        stands = compare((result for _, result, _ in usable), Record(who, tuple(live)), past)
        origin = {id(result): place for place, result, _ in usable}
        made = {}
        for (place, result, person), found in zip(usable, stands, strict=True):
            entry = self._entries[place]
            before = origin.get(id(found.existing)) if found.existing is not None else None
            standing, why = self._standing(person, found, before)
            held = Held(entry, result, found.existing if before is None else None, before, found.late)
            made[place] = _row(entry, place, person.place, standing, why, result), held
        return made

    def _standing(self, person: Person, found: Stands, before: int | None) -> tuple[Standing, str]:
        if not person.choice and found.standing != "same":
            return "waiting", undecided(person)
        if before is not None and found.existing is not None:
            line = self._entries[before].line
            if found.standing == "same":
                return "same", tr("Line {line} of the file says the same, or is a later version.", line=line)
            said = tr("Line {line} of the file says {result}.", line=line, result=result_text(found.existing))
            return found.standing, f"{found.reason} {said}"
        return found.standing, found.why

    def _unfit(self, entry: Entry, result: Result | None, patient: Patient) -> str:
        """Why an entry cannot be taken, in a sentence; empty where it can."""
        if result is None:
            return told(entry.refused or tr("no value was given"))
        if undated(entry):
            return told(tr("no date of the specimen was given, and {reason}", reason=entry.refused))
        try:
            check_dates(result, patient, self._today)
        except AlpDeskError as error:
            return error.sentence
        return ""


def comparable(entry: Entry) -> Result | None:
    """What would be recorded of an entry: its result, one that lacks its unit, or the withdrawal of one."""
    return entry.result or entry.held


def lacks_unit(entry: Entry) -> bool:
    """Whether an entry is refused for its unit alone."""
    return entry.result is None and entry.held is not None and entry.held.status not in _WITHDRAWN


def undated(entry: Entry) -> bool:
    """Whether an entry lacks its date beside its unit: settling the unit would not make it a result."""
    return lacks_unit(entry) and entry.held is not None and entry.held.taken.first is None


def told(refused: str) -> str:
    """A reason as a sentence, with what to do about it: in English, by whose words the remedy is found."""
    remedy = next((what for words, what in _REMEDIES if words in refused), _ELSE)
    return f"{_sentence(refused)[:-1]}: {remedy}."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def undecided(person: Person) -> str:
    """Why the results of a person wait."""
    who = person.patient
    if not (who.family or who.identifiers or who.born.text):
        return tr("The file does not say whose this is: choose the patient.")
    if person.candidates:
        return tr("It is not certain whose this is: choose the patient, or add a new one.")
    return tr("Nobody in the record is this person: choose the patient, or add a new one.")


def waited_before(waiting: WaitingResult) -> str:
    """What became of a row that an earlier file held too."""
    if waiting.state == "waiting":
        return tr("It waits in the quarantine already: settle it there.")
    if waiting.state == "refused":
        return tr("{name} refused it in the quarantine: {reason}", name=waiting.by, reason=waiting.reason)
    return tr("It was recorded from the quarantine already.")


def _row(entry: Entry, place: int, whose: int, standing: Standing, why: str, result: Result | None = None) -> IntakeRow:
    kind = ANALYTES.get(entry.analyte)
    canonical = result.canonical if result else None
    return IntakeRow(
        place, entry.line, whose, standing, kind.short if kind else entry.name[:_SHOWN] or entry.code[:_SHOWN],
        f"{entry.value} {entry.unit}".strip()[:_SHOWN], str(canonical) if canonical else "", entry.limits[:_SHOWN],
        str(result.taken) if result and result.taken.first else entry.taken[:_SHOWN], why, entry.analyte, entry.name,
        entry.unit, standing in {"new", "corrected"},
    )  # fmt: skip


def chosen_for(people: Sequence[Person], patient: Patient, rows: Sequence[bool]) -> tuple[Person, ...]:
    """The people, where one of them alone has results: that one as the patient whose record is open.

    ``rows`` says for each person whether any of its rows could be recorded.
    """
    mine = [person for person in people if rows[person.place]] or list(people[:1])
    if len(mine) != 1:
        return tuple(people)
    (one,) = mine
    found = candidate(one.patient, patient)
    others = tuple(other for other in one.candidates if other.patient_id != patient.id)
    settled = replace(one, choice=patient.id, candidates=(found, *others))
    return tuple(settled if person is one else person for person in people)
