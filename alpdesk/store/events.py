"""Writing problems, medicine courses, procedures and answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Table

from alpdesk.clinical.record import Answer, MedicineCourse, Problem, Procedure
from alpdesk.store import rows, tables
from alpdesk.store.entries import add_entries, correct_entry, live_root, next_id, patient_key, withdraw_entry
from alpdesk.store.transactions import Transactions


class Events(Transactions):
    """The verbs for everything dated besides results; they raise NotOnFile, corrections AlreadyChanged too."""

    def add_problem(self, patient_id: str, problem: Problem, who: str, at: datetime) -> str:
        """Add a problem; returns its id."""
        return self._add_entry(tables.problem, patient_id, rows.problem_values(problem), who, at)

    def correct_problem(
        self, patient_id: str, old_id: str, problem: Problem, reason: str, who: str, at: datetime
    ) -> str:
        """Supersede a problem; returns the new id."""
        return self._correct_entry(tables.problem, patient_id, old_id, rows.problem_values(problem), reason, who, at)

    def withdraw_problem(self, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> None:
        """Take a problem back; it stays in its history."""
        self._withdraw_entry(tables.problem, patient_id, ident, reason, who, at)

    def add_medicine(self, patient_id: str, course: MedicineCourse, who: str, at: datetime) -> str:
        """Add a medicine course; returns its id."""
        return self._add_entry(tables.medicine_course, patient_id, rows.medicine_values(course), who, at)

    def correct_medicine(
        self, patient_id: str, old_id: str, course: MedicineCourse, reason: str, who: str, at: datetime
    ) -> str:
        """Supersede a medicine course; returns the new id."""
        values = rows.medicine_values(course)
        return self._correct_entry(tables.medicine_course, patient_id, old_id, values, reason, who, at)

    def withdraw_medicine(self, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> None:
        """Take a medicine course back; it stays in its history."""
        self._withdraw_entry(tables.medicine_course, patient_id, ident, reason, who, at)

    def add_procedure(self, patient_id: str, procedure: Procedure, who: str, at: datetime) -> str:
        """Add a procedure or other clinical event; returns its id."""
        return self._add_entry(tables.procedure, patient_id, rows.procedure_values(procedure), who, at)

    def correct_procedure(
        self, patient_id: str, old_id: str, procedure: Procedure, reason: str, who: str, at: datetime
    ) -> str:
        """Supersede a procedure; returns the new id. A choice of it as the operation to count from goes with it."""
        values = rows.procedure_values(procedure)
        return self._correct_entry(tables.procedure, patient_id, old_id, values, reason, who, at)

    def withdraw_procedure(self, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> None:
        """Take a procedure back; it stays in its history."""
        self._withdraw_entry(tables.procedure, patient_id, ident, reason, who, at)

    def choose_operation(self, patient_id: str, procedure_id: str, who: str, at: datetime) -> None:
        """Count from this operation, or from none chosen where ``procedure_id`` is empty."""
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            chosen = live_root(change, tables.procedure, key, procedure_id) if procedure_id else None
            change.add(tables.operation_choice, {"patient_id": key, "procedure_id": chosen, **change.by})
            change.note("choose operation", "procedure", procedure_id, {"procedure_id": chosen}, patient=key)

    def add_answers(self, patient_id: str, answers: Sequence[Answer], who: str, at: datetime) -> tuple[str, ...]:
        """Add answers, all or none; a later answer stands beside the earlier one. Returns their ids in order."""
        values = [rows.answer_values(answer) for answer in answers]
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            first = next_id(change, tables.answer)
            if values:
                same = {"patient_id": key, **change.by}
                change.add_all(
                    tables.answer, [{"id": first + place, **same, **row} for place, row in enumerate(values)]
                )
                text = ", ".join(answer.id for answer in answers)
                numbers = f"{first}-{first + len(values) - 1}"
                change.note("add answer", "answer", numbers, {"rows": values}, patient=key, text=text)
        return tuple(str(first + place) for place in range(len(values)))

    def _add_entry(self, table: Table, patient_id: str, values: rows.Values, who: str, at: datetime) -> str:
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            (ident,) = add_entries(change, table, key, [values])
            change.note(f"add {_word(table)}", table.name, ident, values, patient=key)
        return str(ident)

    def _correct_entry(
        self, table: Table, patient_id: str, old_id: str, values: rows.Values, reason: str, who: str, at: datetime
    ) -> str:
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            new = correct_entry(change, table, key, old_id, values, reason)
            told = {**values, "change_reason": reason}
            change.note(f"correct {_word(table)}", table.name, new, told, patient=key, text=f"replaces {old_id}")
        return str(new)

    def _withdraw_entry(self, table: Table, patient_id: str, ident: str, reason: str, who: str, at: datetime) -> None:
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            withdraw_entry(change, table, key, ident, reason)
            change.note(f"withdraw {_word(table)}", table.name, ident, {"reason": reason}, patient=key)


def _word(table: Table) -> str:
    return table.name.replace("_", " ")
