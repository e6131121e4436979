"""Results that wait: whose they are, in which unit, of which analyte; settled, refused, never lost, never doubled."""

from __future__ import annotations

from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.errors import AlpDeskError
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written

POSSIBLE = "||Hartley^M||19680302|F"
UNKNOWN = "Q-77^^^Elsewhere||Quill^Jonas||19710504|M"


@pytest.fixture
def three(desk: Desk, miriam: str, tmp_path: Path) -> Path:
    """A file of three people: one certain, one perhaps the same, one whom nobody knows."""
    assert desk.record(miriam).patient.family == "Hartley"
    return written(
        tmp_path,
        message(MIRIAM_PID, obx("28"), order="A"),
        message(POSSIBLE, obx("31"), order="B", day="20260301"),
        message(UNKNOWN, obx("52"), obx("0.9", "ukat/L", code="2324-2^GGT^LN"), order="C"),
    )


def values(desk: Desk, patient_id: str) -> list[str]:
    return [str(one.quantity) for one in desk.record(patient_id).results]


def test_only_the_certain_patient_gets_results_and_the_rest_waits(desk: Desk, miriam: str, three: Path) -> None:
    preview = desk.preview(three)
    assert [one.certainty for one in preview.people] == ["certain", "possible", "none"]
    assert dict(preview.counts()) | {"new": 1, "waiting": 3} == dict(preview.counts())
    accepted = desk.accept(preview)

    assert (accepted.patients, accepted.results, accepted.waiting) == ((miriam,), 1, 3)
    assert values(desk, miriam)[-1] == "28 U/L"
    waiting = desk.quarantine()
    assert [(one.line, one.what, one.certainty, one.needs) for one in waiting] == [
        (8, "ALP", "possible", ("patient",)),
        (12, "ALP", "none", ("patient",)),
        (13, "GGT", "none", ("patient",)),
    ]
    assert [one.patient_id for one in waiting[0].candidates] == [miriam]
    assert desk.count_waiting() == 3
    assert desk.patients().total == 1


def test_what_waits_is_linked_admitted_or_refused_and_the_same_file_adds_nothing(
    desk: Desk, miriam: str, three: Path, tmp_path: Path
) -> None:
    desk.accept(desk.preview(three))
    first, second, third = desk.quarantine()
    assert desk.link([first.id], miriam).recorded == 1
    settled = desk.admit([second.id])
    (jonas,) = settled.added
    assert values(desk, jonas) == ["52 U/L"]
    desk.refuse([third.id], "Not ours")
    assert desk.quarantine() == ()

    again = desk.preview(written(tmp_path, three.read_text(encoding="utf-8"), name="other name.hl7"))
    assert {row.standing for row in again.rows} == {"same"}
    assert "refused it in the quarantine: Not ours" in again.rows[-1].why
    accepted = desk.accept(again)
    assert (accepted.results, accepted.waiting) == (0, 0)
    assert desk.record(jonas).patient.name == "QUILL, Jonas"
    with pytest.raises(NotAccepted, match="settled meanwhile"):
        desk.refuse([third.id], "again")


def test_what_waits_already_does_not_wait_twice(desk: Desk, three: Path) -> None:
    desk.accept(desk.preview(three))
    again = desk.preview(three)
    assert [row.standing for row in again.rows] == ["same"] * 4
    desk.accept(again)
    assert desk.count_waiting() == 3


def test_a_correction_of_a_linked_result_takes_its_place(desk: Desk, miriam: str, three: Path, tmp_path: Path) -> None:
    desk.accept(desk.preview(three))
    desk.link([desk.quarantine()[0].id], miriam)
    fixed = message(MIRIAM_PID, obx("29", status="C"), order="B", day="20260301", sent="20260312")
    preview = desk.preview(written(tmp_path, fixed, name="fixed.hl7"))
    assert [row.standing for row in preview.rows] == ["corrected"]
    desk.accept(preview)
    assert "29 U/L" in values(desk, miriam)
    assert "31 U/L" not in values(desk, miriam)


def test_versions_that_waited_enter_in_their_order(desk: Desk, miriam: str, tmp_path: Path) -> None:
    for status, value, sent in (("C", "29", "20260313"), ("P", "33", "20260311"), ("F", "31", "20260312")):
        one = message(POSSIBLE, obx(value, status=status), order="B", sent=sent)
        desk.accept(desk.preview(written(tmp_path, one, name=f"{status}.hl7")))
    waiting = desk.quarantine()
    assert len(waiting) == 3
    desk.link([one.id for one in waiting], miriam)
    found = desk.record(miriam).results[-1]
    assert (str(found.quantity), found.status) == ("29 U/L", "corrected")
    assert desk.quarantine() == ()


def test_an_unknown_person_is_added_once_for_all_results(desk: Desk, three: Path) -> None:
    desk.accept(desk.preview(three))
    _, *unknown = desk.quarantine()
    settled = desk.admit([one.id for one in unknown])
    assert (settled.recorded, len(settled.added)) == (2, 1)
    assert desk.patients().total == 2


def test_who_is_in_the_record_by_now_is_not_added_again(desk: Desk, three: Path) -> None:
    desk.accept(desk.preview(three))
    one = desk.quarantine()[-1]
    desk.add_patient(
        Patient(
            "",
            "Quill",
            "Jonas",
            sex="male",
            born=When.parse("1971-05-04"),
            identifiers=(Identifier("Elsewhere", "Q-77"),),
        )
    )
    assert desk.quarantine()[-1].certainty == "certain"
    with pytest.raises(NotAccepted, match="in the record already"):
        desk.admit([one.id])


def test_somebody_without_a_name_is_not_added(desk: Desk, tmp_path: Path) -> None:
    desk.accept(desk.preview(written(tmp_path, message("Q-1^^^E", obx("52")))))
    (one,) = desk.quarantine()
    with pytest.raises(NotAccepted, match="family name"):
        desk.admit([one.id])
    assert desk.patients().total == 0
    assert desk.count_waiting() == 1


@pytest.mark.parametrize(("unit", "why"), [("", "Unit missing"), ("mg/dL", "“mg/dL” is not a unit of ALP")])
def test_a_value_without_a_usable_unit_waits_until_one_is_given(
    desk: Desk, miriam: str, tmp_path: Path, unit: str, why: str
) -> None:
    preview = desk.preview(written(tmp_path, message(MIRIAM_PID, obx("0.5", unit))))
    assert [row.standing for row in preview.rows] == ["waiting"]
    assert preview.rows[0].why.startswith(why)
    desk.accept(preview)
    (one,) = desk.quarantine()
    assert (one.needs, one.patient_id) == (("unit",), miriam)
    with pytest.raises(AlpDeskError, match="is not a unit of ALP"):
        desk.give_unit(one.id, "mmol/L")
    assert desk.give_unit(one.id, "µkat/L").recorded == 1
    found = desk.record(miriam).results[-1]
    assert (str(found.quantity), str(found.canonical), str(found.limits)) == ("0.5 µkat/L", "30.0 U/L", "30–130 µkat/L")


def test_a_value_that_is_impossible_in_the_unit_given_is_not_taken(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.accept(desk.preview(written(tmp_path, message(MIRIAM_PID, obx("99999", "")))))
    (one,) = desk.quarantine()
    with pytest.raises(AlpDeskError, match="far beyond any that is possible"):
        desk.give_unit(one.id, "ukat/L")
    assert len(desk.quarantine()) == 1
    assert len(values(desk, miriam)) == 2


def test_a_name_without_a_code_waits_until_it_is_confirmed(desk: Desk, miriam: str, tmp_path: Path) -> None:
    preview = desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28", code="^Alkaline phosphatase"))))
    assert [row.standing for row in preview.rows] == ["unconfirmed"]
    desk.accept(preview)
    (one,) = desk.quarantine()
    assert one.needs == ("analyte",)
    assert desk.name_analyte(one.id, "alp").recorded == 1
    assert values(desk, miriam)[-1] == "28 U/L"
    again = message(MIRIAM_PID, obx("29", code="^Alkaline phosphatase"), order="F2", day="20260301")
    assert [row.standing for row in desk.preview(written(tmp_path, again)).rows] == ["new"]


def test_a_name_that_is_another_analyte_needs_its_unit(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.accept(desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28", code="^Alkaline phosphatase")))))
    (one,) = desk.quarantine()
    assert desk.name_analyte(one.id, "phosphate").waiting == 1
    (one,) = desk.quarantine()
    assert (one.analyte, one.needs) == ("phosphate", ("unit",))
    assert "give one of mmol/L, mg/dL" in one.reason
    assert len(values(desk, miriam)) == 2


def test_two_values_of_one_specimen_wait_for_the_clinician(desk: Desk, miriam: str, tmp_path: Path) -> None:
    both = message(MIRIAM_PID, obx("28"), order="A") + message(MIRIAM_PID, obx("39"), order="B")
    preview = desk.preview(written(tmp_path, both))
    assert [row.standing for row in preview.rows] == ["new", "conflicting"]
    desk.accept(preview)
    (one,) = desk.quarantine()
    assert (one.needs, one.patient_id) == (("conflict",), miriam)
    desk.link([one.id], miriam)
    assert values(desk, miriam)[-2:] == ["28 U/L", "39 U/L"]


def test_linking_into_a_conflict_asks_once_more(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.accept(
        desk.preview(written(tmp_path, message(POSSIBLE, obx("39"), order="B", day="20260312", lab="Laboratory A")))
    )
    (one,) = desk.quarantine()
    assert desk.link([one.id], miriam).waiting == 1
    (one,) = desk.quarantine()
    assert one.needs == ("conflict",)
    assert "Link it to keep both, or refuse it." in one.reason
    assert desk.link([one.id], miriam).recorded == 1


def test_a_sample_from_before_the_birth_cannot_be_linked(desk: Desk, tmp_path: Path) -> None:
    young = desk.add_patient(Patient("", "Hartley", "Mia", born=When.parse("2026-03-15")))
    desk.accept(desk.preview(written(tmp_path, message("||Hartley", obx("28")))))
    (one,) = desk.quarantine()
    with pytest.raises(NotAccepted, match="before the patient’s birth"):
        desk.link([one.id], young)
    assert desk.count_waiting() == 1


def test_only_results_of_somebody_not_yet_known_add_a_patient(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.accept(desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28", "")))))
    (one,) = desk.quarantine()
    with pytest.raises(NotAccepted, match="It is settled whose this result is"):
        desk.admit([one.id])
    assert len(values(desk, miriam)) == 2


def test_a_result_that_the_record_got_meanwhile_is_known_and_not_doubled(
    desk: Desk, miriam: str, three: Path, tmp_path: Path
) -> None:
    desk.accept(desk.preview(three))
    certain = message(MIRIAM_PID, obx("31"), order="B", day="20260301")
    desk.accept(desk.preview(written(tmp_path, certain, name="certain.hl7")))
    settled = desk.link([desk.quarantine()[0].id], miriam)
    assert (settled.recorded, settled.known) == (0, 1)
    assert values(desk, miriam).count("31 U/L") == 1
    assert "recorded from the quarantine already" in desk.preview(three).rows[1].why


def test_a_new_patient_is_added_while_everybody_s_status_is_known(desk: Desk, miriam: str, three: Path) -> None:
    desk.accept(desk.preview(three))
    assert desk.judge([miriam])
    waiting = [one.id for one in desk.quarantine() if not one.candidates]
    (added,) = desk.admit(waiting).added
    page = desk.patients()
    assert (added in page.lines.ids, page.judged) == (True, True)
