"""What a clinician chooses in a preview, how a laboratory is known again, and what stops a file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.desk.incoming import Stopped
from alpdesk.desk.laboratories import LaboratoryProfile
from alpdesk.errors import AlpDeskError
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written
from tests.unit.desk.test_intake import WHO, bundle, observation, others, problem

QUILL = "Q-77^^^Elsewhere||Quill^Jonas||19710504|M"
TABLE = "Patient ID;Date of birth;Collected;Test;Result;Unit\n9991234578;02.03.1968;10.03.2026;{};28;U/L\n"


def values(desk: Desk, patient_id: str) -> list[str]:
    return [str(one.quantity) for one in desk.record(patient_id).results]


def standings(preview: object) -> list[str]:
    return [row.standing for row in preview.rows]  # type: ignore[attr-defined]


def test_every_row_is_counted_once_and_somebody_refused_brings_nothing(desk: Desk, miriam: str, tmp_path: Path) -> None:
    path = written(tmp_path, message(MIRIAM_PID, obx("28")), message(QUILL, obx("52"), obx("x"), order="B"))
    preview = desk.preview(path)
    assert sum(preview.counts().values()) == len(preview.rows) == 3
    assert [one.rows for one in preview.people] == [1, 2]
    assert [one.place for one in preview.undecided] == [1]
    refused = desk.settled(preview, 1, "refused")
    assert standings(refused) == ["new", "refused", "refused"]
    assert refused.rows[1].why == "This person’s results are not taken."
    assert refused.summary == "1 new result, 2 refused"
    desk.accept(refused)
    assert (desk.count_waiting(), len(values(desk, miriam)), desk.patients().total) == (0, 3, 1)


def test_a_choice_can_be_taken_back_and_another_patient_be_chosen_with_the_differences_in_sight(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    preview = desk.preview(written(tmp_path, message(QUILL, obx("52"))))
    chosen = desk.settled(preview, [0], miriam)
    assert standings(chosen) == ["new"]
    assert [sentence.split(":")[0] for sentence in chosen.differences] == [
        "The birth dates differ",
        "The family names differ",
        "The sexes differ",
    ]
    with pytest.raises(NotAccepted, match="Confirm that the file is this patient’s"):
        desk.accept(chosen)
    back = desk.settled(chosen, 0, "")
    assert (standings(back), back.differences) == (["waiting"], ())
    assert desk.accept(chosen, despite=True).patients == (miriam,)


def test_two_people_who_are_one_patient_do_not_get_the_same_result_twice(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    path = written(tmp_path, message(MIRIAM_PID, obx("28")), message("||Hartley^M||19680302|F", obx("28"), order="B"))
    preview = desk.preview(path)
    assert standings(preview) == ["new", "waiting"]
    both = desk.settled(preview, 1, miriam)
    assert standings(both) == ["new", "same"]
    assert both.rows[1].why == "Line 4 of the file says the same, or is a later version."
    desk.accept(both)
    assert values(desk, miriam)[2:] == ["28 U/L"]


def test_one_new_person_in_several_spellings_is_added_once(desk: Desk, tmp_path: Path) -> None:
    unknown = "Q-77^^^Elsewhere||Quill^Jonas||19710504|"
    path = written(tmp_path, message(unknown, obx("52")), message(QUILL, obx("53"), order="B", day="20260201"),
                   message("Q-77^^^Elsewhere||Quill^J||19710504|M", obx("54"), order="C", day="20260101"))  # fmt: skip
    preview = desk.preview(path)
    assert [(one.patient.given, one.patient.sex) for one in preview.people] == [("Jonas", "male"), ("J", "male")]
    accepted = desk.accept(desk.settled(preview, (0, 1), "new"))
    assert len(accepted.added) == 1
    assert len(values(desk, accepted.added[0])) == 3


def test_two_sexes_under_one_number_are_two_people(desk: Desk, tmp_path: Path) -> None:
    other = QUILL.replace("|M", "|F")
    preview = desk.preview(written(tmp_path, message(QUILL, obx("52")), message(other, obx("53"), order="B")))
    assert [one.patient.sex for one in preview.people] == ["male", "female"]


def test_rows_are_taken_or_left_one_by_one_or_together(desk: Desk, miriam: str, tmp_path: Path) -> None:
    days = [message(MIRIAM_PID, obx(f"{day}"), order=f"{day}", day=f"202601{day}") for day in (11, 12, 13)]
    preview = desk.preview(written(tmp_path, *days, message(MIRIAM_PID, obx("x"), order="B")))
    left = preview.choose([0, 1, 2, 3], taken=False).choose(1, taken=True).choose(3, taken=True)
    assert [row.chosen for row in left.rows] == [False, True, False, False]
    assert desk.accept(left).results == 1
    assert values(desk, miriam)[2:] == ["12 U/L"]


def test_a_correction_without_the_row_that_it_corrects_is_recorded_alone(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    both = (message(MIRIAM_PID, obx("31")), message(MIRIAM_PID, obx("29", status="C"), sent="20260312"))
    preview = desk.preview(written(tmp_path, *both))
    assert standings(preview) == ["new", "corrected"]
    assert preview.rows[1].why.endswith("Line 4 of the file says ALP 31 U/L on 10-Mar-2026, NORTHLAB.")
    desk.accept(preview.choose(0, taken=False))
    held = desk.record(miriam).results[-1]
    assert (str(held.quantity), len(desk.result_history(miriam, held.id))) == ("29 U/L", 1)


def test_a_preview_is_not_accepted_twice_nor_after_the_record_changed(desk: Desk, miriam: str, tmp_path: Path) -> None:
    preview = desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28"))))
    desk.accept(preview)
    with pytest.raises(NotAccepted, match="has changed since the file was read"):
        desk.accept(preview)
    assert len(values(desk, miriam)) == 3


def test_what_else_happened_meanwhile_does_not_matter(desk: Desk, miriam: str, tmp_path: Path) -> None:
    preview = desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28"))))
    desk.add_patient(Patient("", "Oyelaran"))
    assert desk.accept(preview).patients == (miriam,)


def test_somebody_new_who_was_added_meanwhile_is_not_added_again(desk: Desk, tmp_path: Path) -> None:
    preview = desk.settled(desk.preview(written(tmp_path, message(QUILL, obx("52")))), 0, "new")
    desk.add_patient(
        Patient("", "Quill", "Jonas", sex="male", born=When.parse("1971-05-04"),
                identifiers=(Identifier("Elsewhere", "Q-77"),))
    )  # fmt: skip
    with pytest.raises(NotAccepted, match="has changed"):
        desk.accept(preview)
    assert desk.patients().total == 1


def test_reading_says_how_far_it_is_and_stops_when_asked(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, message(MIRIAM_PID, *[obx("28")] * 1200))
    told: list[int] = []
    desk.preview(path, progress=lambda done, _all: told.append(done))
    assert told == [500, 1000]
    with pytest.raises(Stopped, match="nothing was recorded"):
        desk.preview(path, stopped=lambda: True)
    assert desk.imports() == ()


@pytest.mark.parametrize(
    "text",
    [
        message(MIRIAM_PID, obx("28")),
        "Patient ID\tBorn\tCollected\tLOINC\tResult\tUnit\n9991234578\t02.03.1968\t10.03.2026\t6768-6\t28\tU/L",
        json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [
            {"resource": WHO}, {"resource": observation("1", 28, "2026-03-10")}]}),
        f"{json.dumps(WHO)}\n{json.dumps(observation('1', 28, '2026-03-10'))}",
    ],
)  # fmt: skip
def test_a_text_is_pasted_in_any_format(desk: Desk, miriam: str, text: str) -> None:
    preview = desk.preview_text(text)
    assert (preview.file_name, standings(preview)) == ("pasted text", ["new"])
    desk.accept(preview)
    assert values(desk, miriam)[2:] == ["28 U/L"]
    assert [row.standing for row in desk.preview_text(text).rows] == ["same"]


def test_a_single_observation_needs_its_patient_chosen(desk: Desk, miriam: str) -> None:
    alone = {key: value for key, value in observation("1", 28, "2026-03-10").items() if key != "subject"}
    preview = desk.preview_text(json.dumps(alone))
    assert standings(preview) == ["waiting"]
    assert preview.rows[0].why == "The file does not say whose this is: choose the patient."
    assert standings(desk.preview_text(json.dumps(alone), miriam)) == ["new"]


def test_nothing_pasted_is_a_sentence(desk: Desk) -> None:
    with pytest.raises(AlpDeskError, match="Nothing was pasted"):
        desk.preview_text(" \n")


def test_a_bundle_of_several_patients_brings_each_their_results(desk: Desk, miriam: str, tmp_path: Path) -> None:
    second = {**WHO, "id": "q", "identifier": [], "name": [{"family": "Quill"}], "birthDate": "1971-05-04"}
    other = observation("2", 52, "2026-03-10") | {"subject": {"reference": "Patient/q"}}
    path = bundle(tmp_path, WHO, second, observation("1", 28, "2026-03-10"), other, problem())
    preview = desk.preview(path)
    assert (standings(preview), preview.others) == (["new", "waiting"], 0)
    accepted = desk.accept(desk.settled(preview, 1, "new"))
    assert accepted.patients == (miriam, *accepted.added)


def test_a_laboratory_is_known_again_by_its_name(desk: Desk, miriam: str, tmp_path: Path) -> None:
    desk.keep_laboratory(LaboratoryProfile("NorthLab", {"131": "alp"}, {"alp": "U/L"}))
    preview = desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28", "", code="131^X^L"))))
    assert (standings(preview), preview.laboratory) == (["new"], "NorthLab")
    desk.accept(preview)
    assert desk.record(miriam).results[-1].laboratory == "NorthLab"


def test_of_two_laboratories_in_a_file_each_is_read_by_what_is_known_of_it(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    desk.keep_laboratory(LaboratoryProfile("Northlab", {"131": "alp"}, {"alp": "U/L"}))
    desk.keep_laboratory(LaboratoryProfile("Southlab", {"131": "ggt"}, {"ggt": "U/L"}))
    one = obx("28", "", code="131^X^L")
    from_each = (message(MIRIAM_PID, one, order=lab, lab=lab) for lab in ("NORTHLAB", "SOUTHLAB", "EAST"))
    preview = desk.preview(written(tmp_path, *from_each))
    assert [(row.what, row.standing) for row in preview.rows] == [("ALP", "new"), ("GGT", "new"), ("X", "refused")]
    assert preview.laboratory == ""
    assert miriam


def test_a_row_without_date_and_unit_is_refused_for_settling_the_unit_would_not_make_it_a_result(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    path = tmp_path / "undated.csv"
    path.write_text("Patient ID;Test;Result\n9991234578;ALP;28\n", encoding="utf-8")
    preview = desk.preview(path, patient_id=miriam)
    assert standings(preview) == ["refused"]
    why = "No date of the specimen was given, and unit missing: type the result in with its date and unit if you know "
    assert preview.rows[0].why == f"{why}them."
    dated = tmp_path / "dated.csv"
    dated.write_text("Patient ID;Collected;Test;Result\n9991234578;10.03.2026;ALP;28\n", encoding="utf-8")
    assert standings(desk.preview(dated, patient_id=miriam)) == ["unconfirmed"]


def test_a_table_is_known_again_by_its_headings(desk: Desk, miriam: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(TABLE.format("AP"), encoding="utf-8")
    assert standings(desk.preview(path)) == ["unconfirmed"]
    headings = {"patient id": "patient", "date of birth": "born", "collected": "taken", "test": "analyte"}
    desk.keep_laboratory(LaboratoryProfile("Northlab", {"ap": "alp"}, columns=headings))
    desk.keep_laboratory(LaboratoryProfile("Southlab", {"ap": "ggt"}, columns={**headings, "ward": "unused"}))
    preview = desk.preview(path)
    assert (standings(preview), preview.laboratory) == (["new"], "Northlab")
    pasted = desk.preview_text(TABLE.format("AP"))
    assert (standings(pasted), pasted.laboratory) == (["new"], "Northlab")
    assert miriam


def test_what_was_told_of_a_laboratory_is_remembered_once_the_file_is_accepted(
    desk: Desk, miriam: str, tmp_path: Path
) -> None:
    path = written(tmp_path, message(MIRIAM_PID, obx("28", code="^Alkaline phosphatase")))
    preview = desk.confirmed(desk.preview(path), "Alkaline phosphatase", "alp")
    assert standings(preview) == ["new"]
    assert desk.laboratories() == ()
    desk.accept(preview)
    (known,) = desk.laboratories()
    assert (known.name, dict(known.codes)) == ("NORTHLAB", {"alkaline phosphatase": "alp"})
    assert miriam


def test_a_laboratory_that_nobody_knows_cannot_be_chosen_and_one_needs_a_name(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAccepted, match="Nothing is known of a laboratory"):
        desk.preview(written(tmp_path, message(MIRIAM_PID, obx("28"))), laboratory="Northlab")
    with pytest.raises(NotAccepted, match="Give the name"):
        desk.keep_laboratory(LaboratoryProfile(" "))
    with pytest.raises(AlpDeskError, match="no analyte of AlpDesk’s"):
        desk.keep_laboratory(LaboratoryProfile("Northlab", {"x": "nonsense"}))
    profile = LaboratoryProfile("Northlab", {"131": "alp"})
    desk.keep_laboratory(profile)
    desk.keep_laboratory(replace(profile, name="NORTHLAB", units={"alp": "U/L"}))
    assert [(one.name, dict(one.units)) for one in desk.laboratories()] == [("NORTHLAB", {"alp": "U/L"})]
    desk.keep_laboratory(replace(profile, name="NORTHLAB", units={"alp": "U/L"}))
    assert [line.action for line in desk.audit()].count("learn laboratory") == 2


def test_entries_besides_results_of_somebody_undecided_are_not_kept_in_silence(desk: Desk, tmp_path: Path) -> None:
    preview = desk.preview(bundle(tmp_path, WHO, problem(), *others()))
    assert (preview.rows, preview.unkept, preview.others) == ((), True, 0)
    chosen = desk.settled(preview, 0, "new")
    assert (chosen.unkept, chosen.others) == (False, 4)
    assert desk.accept(chosen).entries == 4


def test_a_laboratory_is_chosen_by_name_or_given_as_a_profile(desk: Desk, miriam: str, tmp_path: Path) -> None:
    profile = LaboratoryProfile("Southlab", {"131": "alp"}, {"alp": "U/L"})
    path = written(tmp_path, message(MIRIAM_PID, obx("28", "", code="131^X^L")))
    assert standings(desk.preview(path)) == ["refused"]
    assert standings(desk.preview(path, laboratory=profile)) == ["new"]
    desk.keep_laboratory(profile)
    assert standings(desk.preview(path, laboratory="SOUTHLAB")) == ["new"]
    assert miriam


def test_a_sample_from_before_the_birth_of_the_patient_chosen_is_refused(desk: Desk, tmp_path: Path) -> None:
    young = desk.add_patient(Patient("", "Hartley", "Mia", born=When.parse("2026-03-15")))
    preview = desk.settled(desk.preview(written(tmp_path, message("||Hartley", obx("28")))), 0, young)
    assert standings(preview) == ["refused"]
    assert "before the patient’s birth" in preview.rows[0].why


def test_who_is_said_to_be_of_no_sex_at_first_is_of_the_sex_said_later(desk: Desk, tmp_path: Path) -> None:
    said = (
        message(QUILL[:-1], obx("52")),
        message(QUILL, obx("53"), order="B"),
        message(QUILL[:-1], obx("54"), order="C"),
    )
    preview = desk.preview(written(tmp_path, *said))
    assert [(one.patient.sex, one.rows) for one in preview.people] == [("male", 3)]
