"""The history at the desk: problems, medicines, operations and answers, recorded and corrected."""

from __future__ import annotations

from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure
from alpdesk.desk.checks import check_answer, check_medicine, check_problem, check_procedure, check_reason
from alpdesk.desk.duties import needs
from alpdesk.desk.seat import Seat


class History(Seat):
    """What a clinician does with a patient's history; each verb raises a sentence and records nothing otherwise."""

    @needs("enter")
    def record_problem(self, patient_id: str, problem: Problem) -> str:
        """Record a problem and return its id."""
        checked = check_problem(problem, self._patient(patient_id), self.today())
        with self._changing(patient_id):
            return self._store.add_problem(patient_id, checked, self._who(), self._now())

    @needs("enter")
    def correct_problem(self, patient_id: str, problem_id: str, problem: Problem, reason: str) -> str:
        """Let a corrected problem take the place of another; returns the new id."""
        checked = check_problem(problem, self._patient(patient_id), self.today())
        why, who, now = check_reason(reason), self._who(), self._now()
        with self._changing(patient_id):
            return self._store.correct_problem(patient_id, problem_id, checked, why, who, now)

    @needs("enter")
    def withdraw_problem(self, patient_id: str, problem_id: str, reason: str) -> None:
        """Take a problem back, with a reason."""
        with self._changing(patient_id):
            self._store.withdraw_problem(patient_id, problem_id, check_reason(reason), self._who(), self._now())

    @needs("enter")
    def record_medicine(self, patient_id: str, course: MedicineCourse) -> str:
        """Record a course of a medicine and return its id."""
        checked = check_medicine(course, self._patient(patient_id), self.today())
        with self._changing(patient_id):
            return self._store.add_medicine(patient_id, checked, self._who(), self._now())

    @needs("enter")
    def correct_medicine(self, patient_id: str, medicine_id: str, course: MedicineCourse, reason: str) -> str:
        """Let a corrected course take the place of another; returns the new id."""
        checked = check_medicine(course, self._patient(patient_id), self.today())
        why, who, now = check_reason(reason), self._who(), self._now()
        with self._changing(patient_id):
            return self._store.correct_medicine(patient_id, medicine_id, checked, why, who, now)

    @needs("enter")
    def withdraw_medicine(self, patient_id: str, medicine_id: str, reason: str) -> None:
        """Take a course back, with a reason."""
        with self._changing(patient_id):
            self._store.withdraw_medicine(patient_id, medicine_id, check_reason(reason), self._who(), self._now())

    @needs("enter")
    def record_procedure(self, patient_id: str, procedure: Procedure) -> str:
        """Record an operation or other event and return its id."""
        checked = check_procedure(procedure, self._patient(patient_id), self.today())
        with self._changing(patient_id):
            return self._store.add_procedure(patient_id, checked, self._who(), self._now())

    @needs("enter")
    def correct_procedure(self, patient_id: str, procedure_id: str, procedure: Procedure, reason: str) -> str:
        """Let a corrected operation take the place of another; returns the new id."""
        checked = check_procedure(procedure, self._patient(patient_id), self.today())
        why, who, now = check_reason(reason), self._who(), self._now()
        with self._changing(patient_id):
            return self._store.correct_procedure(patient_id, procedure_id, checked, why, who, now)

    @needs("enter")
    def withdraw_procedure(self, patient_id: str, procedure_id: str, reason: str) -> None:
        """Take an operation back, with a reason."""
        with self._changing(patient_id):
            self._store.withdraw_procedure(patient_id, procedure_id, check_reason(reason), self._who(), self._now())

    @needs("enter")
    def choose_operation(self, patient_id: str, procedure_id: str) -> None:
        """Count from this spinal operation instead of the latest; an empty id returns to the latest."""
        with self._changing(patient_id):
            self._store.choose_operation(patient_id, procedure_id, self._who(), self._now())

    @needs("enter")
    def record_answers(self, patient_id: str, answers: tuple[Answer, ...]) -> None:
        """Record answers to the pathways' questions."""
        checked = tuple(check_answer(answer, self.today()) for answer in answers)
        with self._changing(patient_id):
            self._store.add_answers(patient_id, checked, self._who(), self._now())

    def _patient(self, patient_id: str) -> Patient:
        return self._reads.record(patient_id).patient
