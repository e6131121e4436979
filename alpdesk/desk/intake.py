"""Files of results at the desk: previewed against the record, settled, accepted as a whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from alpdesk.clinical.intake import unknown_entries
from alpdesk.clinical.record import MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.desk.accepting import Accepting
from alpdesk.desk.checks import check_medicine, check_patient, check_problem, check_procedure
from alpdesk.desk.duties import needs
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.intake_values import (
    NEW_PATIENT,
    NOT_TAKEN,
    Held,
    IntakeRow,
    Preview,
    Source,
)
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.incoming import Incoming, Told
    from alpdesk.exchange.laboratory import Laboratory

_NAME = 60
_Entry = TypeVar("_Entry", Problem, MedicineCourse, Procedure)
Stop = Callable[[], bool]


class Intake(Accepting):
    """What a clinician does with files of results."""

    @needs("import")
    @noted_if_failed("read file")
    def preview(
        self,
        path: Path,
        patient_id: str | None = None,
        laboratory: str | Laboratory = "",
        progress: Told | None = None,
        stopped: Stop | None = None,
    ) -> Preview:
        """Read a file of any supported format and compare it with the record; nothing is recorded yet.

        ``patient_id`` is the patient whose record is open, and so of a file of one person; ``laboratory`` is a
        profile, or names one that is known. Raises a sentence for a file that cannot be read, and Stopped when
        ``stopped`` says so.
        """
        source = Source(path.name, self._profile(laboratory), path=path, patient_id=patient_id or "")
        return self._previewed(source, progress, stopped)

    @needs("import")
    def preview_text(self, text: str, patient_id: str | None = None, laboratory: str = "") -> Preview:
        """The same for a text that was pasted: FHIR, HL7 v2, or a table of a screen, a PDF or a spreadsheet."""
        from alpdesk.desk.incoming import PASTED  # noqa: PLC0415 - loaded with the first file

        return self._previewed(Source(PASTED, self._profile(laboratory), text=text, patient_id=patient_id or ""))

    def settled(self, preview: Preview, person: int | Iterable[int], choice: str) -> Preview:
        """The preview with one or several people chosen: a patient’s id, “new”, “refused”, or empty for nobody yet."""
        from alpdesk.desk.comparing import candidate  # noqa: PLC0415 - as above

        places = {person} if isinstance(person, int) else set(person)
        chosen = None if choice in {"", NEW_PATIENT, NOT_TAKEN} else self._reads.people([int(choice)]).get(int(choice))
        people, moved = list(preview.people), {choice}
        for place in places:
            one = people[place]
            moved.add(one.patient_id)
            candidates = one.candidates
            if chosen is not None and all(known.patient_id != choice for known in candidates):
                candidates = (candidate(one.patient, chosen), *candidates)
            people[place] = replace(one, choice=choice, candidates=candidates)
        again = [one for one in people if one.place in places or (one.patient_id and one.patient_id in moved)]
        return self._recompared(replace(preview, people=tuple(people)), again)

    def _previewed(self, source: Source, progress: Told | None = None, stopped: Stop | None = None) -> Preview:
        from alpdesk.desk.incoming import incoming  # noqa: PLC0415 - as above

        told, stop = progress or (lambda _done, _all: None), stopped or (lambda: False)
        return self._compared(incoming(source, self._profiles(), self.today(), told, stop))

    def _compared(self, found: Incoming) -> Preview:
        from alpdesk.desk.comparing import chosen_for, comparable, people_of, person_of  # noqa: PLC0415 - as above

        seen = self._reads.last_audit_line()
        entries = found.entries
        patients, whose = people_of(entries)
        if len(patients) <= 1 and found.others.patient != Patient("", ""):
            patients = (found.others.patient,)
        usable = [False] * len(patients)
        rows = [0] * len(patients)
        for entry, place in zip(entries, whose, strict=True):
            usable[place] = usable[place] or comparable(entry) is not None
            rows[place] += 1
        alike = self._reads.alike(patients)
        people = tuple(person_of(place, patient, alike[place], rows[place]) for place, patient in enumerate(patients))
        if found.source.patient_id:
            people = chosen_for(people, self._reads.record(found.source.patient_id).patient, usable)
        unread = tuple(IntakeRow(place, entries[place].line, one, "refused", "") for place, one in enumerate(whose))
        made = Preview(
            found.source.name, found.format, found.laboratory, people, unread, found.others, found.source,
            tuple(Held(entry) for entry in entries), found.left_out, seen,
        )  # fmt: skip
        return self._with_others(self._recompared(made, people))

    def _with_others(self, preview: Preview) -> Preview:
        """The preview with only those problems and other entries that the record does not hold and that can be true."""
        others = preview.entries
        if not (others.problems or others.medicines or others.procedures or others.answers):
            return preview
        ids = [one.patient_id for one in preview.people if one.patient_id]
        record = self._reads.record(ids[0]) if ids else Record(check_patient(others.patient, self.today()))
        refused: list[str] = []
        kept = self._credible(unknown_entries(others, record), record.patient, refused)
        return replace(preview, entries=kept, left_out=(*preview.left_out, *refused))

    def _credible(self, entries: Record, patient: Patient, refused: list[str]) -> Record:
        """The entries that could also be typed; what cannot be true or shown is named in ``refused``."""
        today = self.today()

        def kept(one: _Entry, name: str, check: Callable[[_Entry, Patient, date], _Entry]) -> Iterator[_Entry]:
            try:
                yield check(one, patient, today)
            except AlpDeskError as error:
                refused.append(f"{name[:_NAME] or tr('An entry without a name')}: {error.sentence}")

        return replace(
            entries,
            problems=tuple(new for one in entries.problems for new in kept(one, one.text, check_problem)),
            medicines=tuple(new for one in entries.medicines for new in kept(one, one.name, check_medicine)),
            procedures=tuple(new for one in entries.procedures for new in kept(one, one.text, check_procedure)),
        )
