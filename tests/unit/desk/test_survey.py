"""Who stands how: what was worked out from a record that has changed meanwhile is never kept."""

from __future__ import annotations

import threading
from datetime import date

from alpdesk.clinical.kept import PatientHead
from alpdesk.desk.standing import NOT_WORKED_OUT, Standing
from alpdesk.desk.survey import Survey
from tests.unit.desk.conftest import TODAY

OLD, NEW = Standing("none", "as before"), Standing("critical", "as it is now")


class Clinic:
    """Records of one patient, judged in one thread and written in another; the first judging waits to be let go."""

    def __init__(self) -> None:
        self.reading, self.go_on = threading.Event(), threading.Event()
        self.now, self.judged = OLD, 0
        self.survey = Survey(self._judge)
        self.survey.turn_to(TODAY)

    def _judge(self, patient_id: str) -> tuple[PatientHead, Standing]:
        found, self.judged = self.now, self.judged + 1
        if self.judged == 1:
            self.reading.set()
            assert self.go_on.wait(30)
        return PatientHead(patient_id, "Hartley"), found

    def meanwhile(self, change: object = None) -> Standing:
        """What is found when ``change`` comes between the reading of the record and the end of judging it."""
        found: list[Standing] = []
        thread = threading.Thread(target=lambda: found.append(self.survey.work_out("1")))
        thread.start()
        assert self.reading.wait(30)
        self.now = NEW
        if callable(change):
            change()
        self.go_on.set()
        thread.join(30)
        return found[0]


def test_a_status_of_a_record_that_changed_while_it_was_judged_is_worked_out_again() -> None:
    clinic = Clinic()
    assert clinic.meanwhile(lambda: clinic.survey.changed("1")) == NEW
    assert (clinic.survey.of("1"), clinic.judged) == (NEW, 2)


def test_a_change_of_somebody_else_works_nothing_out_again() -> None:
    clinic = Clinic()
    assert clinic.meanwhile(lambda: clinic.survey.changed("2")) == OLD
    assert clinic.judged == 1


def test_a_status_of_yesterday_is_not_kept_today() -> None:
    clinic = Clinic()
    assert clinic.meanwhile(lambda: clinic.survey.turn_to(date(2026, 3, 17))) == NEW
    assert clinic.survey.of("1") == NEW


def test_a_survey_is_complete_only_while_everybody_is_known() -> None:
    clinic = Clinic()
    clinic.go_on.set()
    clinic.survey.work_out("1")
    clinic.survey.changed("1")
    assert clinic.survey.of("1") == NOT_WORKED_OUT
    assert not clinic.survey.close(["1"])
    clinic.survey.work_out("1")
    assert clinic.survey.close(["1"])
    clinic.now = NEW
    clinic.survey.changed("1")
    assert clinic.survey.of("1") == NEW
