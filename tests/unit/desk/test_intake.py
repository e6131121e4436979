"""Files of results at the desk: previewed, then accepted as chosen."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from alpdesk.clinical.record import Identifier, Patient
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Accepted, Desk
from alpdesk.errors import AlpDeskError
from alpdesk.store.failures import DiskFull
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written

Json = dict[str, Any]
WHO: Json = {
    "resourceType": "Patient",
    "id": "p",
    "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9991234578"}],
    "name": [{"family": "Hartley", "given": ["Miriam"]}],
    "gender": "female",
    "birthDate": "1968-03-02",
}


def observation(ident: str, value: float, day: str, status: str = "final", issued: str = "") -> Json:
    return {
        "resourceType": "Observation",
        "id": ident,
        "identifier": [{"system": "lab", "value": ident}],
        "status": status,
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": day,
        **({"issued": issued} if issued else {}),
        "performer": [{"display": "Laboratory A"}],
        "valueQuantity": {"value": value, "unit": "U/L", "system": "http://unitsofmeasure.org", "code": "U/L"},
    }


def problem() -> Json:
    return {
        "resourceType": "Condition",
        "id": "c",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": "Osteoporosis"},
        "subject": {"reference": "Patient/p"},
        "onsetDateTime": "2023-05-02",
    }


def others() -> list[Json]:
    return [
        {
            "resourceType": "MedicationStatement",
            "id": "m",
            "status": "active",
            "medicationCodeableConcept": {"text": "azathioprine"},
            "subject": {"reference": "Patient/p"},
            "effectivePeriod": {"start": "2026-01-10"},
        },
        {
            "resourceType": "Procedure",
            "id": "o",
            "status": "completed",
            "code": {"text": "Lumbar fusion L4/5"},
            "subject": {"reference": "Patient/p"},
            "performedDateTime": "2025-12-01",
        },
        {
            "resourceType": "QuestionnaireResponse",
            "id": "q",
            "status": "completed",
            "subject": {"reference": "Patient/p"},
            "authored": "2026-02-05",
            "item": [{"linkId": "bone_pain", "answer": [{"valueBoolean": True}]}],
        },
    ]


def bundle(folder: Path, *resources: Json, name: str = "results.json") -> Path:
    entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources]
    path = folder / name
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}), encoding="utf-8")
    return path


def accepted_new(desk: Desk, path: Path) -> Accepted:
    """A file of one person, accepted as a new patient's."""
    return desk.accept(desk.settled(desk.preview(path), 0, "new"))


def test_a_file_of_somebody_new_adds_patient_results_and_history(desk: Desk, tmp_path: Path) -> None:
    path = bundle(tmp_path, WHO, observation("1", 24, "2026-03-12"), problem(), *others())
    read = desk.preview(path)
    assert (read.people[0].choice, read.counts()["waiting"], read.brings) == ("", 1, 0)
    preview = desk.settled(read, 0, "new")
    assert (preview.counts()["new"], preview.brings, preview.summary) == (1, 5, "1 new result")
    assert desk.patients().total == 0

    accepted = desk.accept(preview)
    record = desk.record(accepted.patient_id)
    assert (accepted.results, accepted.entries) == (1, 4)
    assert [str(result.quantity) for result in record.results] == ["24 U/L"]
    assert [one.text for one in record.problems] == ["Osteoporosis"]
    assert [one.name for one in record.medicines] == ["azathioprine"]
    assert [one.text for one in record.procedures] == ["Lumbar fusion L4/5"]
    assert [one.id for one in record.answers] == ["bone_pain"]
    assert "import" in [line.action for line in desk.audit()]


def test_somebody_new_is_added_with_all_that_the_file_says_of_them(desk: Desk, tmp_path: Path) -> None:
    allergy = {"resourceType": "AllergyIntolerance", "id": "a", "code": {"text": "penicillin"},
               "patient": {"reference": "Patient/p"}}  # fmt: skip
    who = {**WHO, "address": [{"text": "1 Elm Row"}], "telecom": [{"system": "phone", "value": "01632 960001"}]}
    accepted = accepted_new(desk, bundle(tmp_path, who, allergy, observation("1", 24, "2026-03-12")))
    added = desk.record(accepted.patient_id).patient
    assert (added.allergies, added.address, added.telephone) == ("penicillin", "1 Elm Row", "01632 960001")


def test_the_same_file_brings_nothing_the_second_time(desk: Desk, tmp_path: Path) -> None:
    path = bundle(tmp_path, WHO, observation("1", 24, "2026-03-12"), problem())
    first = accepted_new(desk, path)
    again = desk.preview(path)

    assert (again.people[0].choice, again.counts()["same"], again.brings) == (first.patient_id, 1, 0)
    desk.accept(again)
    assert len(desk.record(first.patient_id).results) == 1


def test_a_corrected_result_takes_the_place_of_the_old_one(desk: Desk, tmp_path: Path) -> None:
    first = accepted_new(desk, bundle(tmp_path, WHO, observation("1", 24, "2026-03-12", issued="2026-03-12T10:00:00Z")))
    corrected = observation("1", 42, "2026-03-12", "corrected", "2026-03-13T10:00:00Z")
    preview = desk.preview(bundle(tmp_path, WHO, corrected))

    assert preview.counts()["corrected"] == 1
    desk.accept(preview)
    record = desk.record(first.patient_id)
    assert [str(result.quantity) for result in record.results] == ["42 U/L"]
    assert len(desk.result_history(first.patient_id, record.results[0].id)) == 2


def test_a_correction_inside_one_file_keeps_both_and_counts_the_corrected_one(desk: Desk, tmp_path: Path) -> None:
    path = bundle(tmp_path, WHO, observation("1", 24, "2026-03-12"), observation("2", 42, "2026-03-12", "corrected"))
    accepted = accepted_new(desk, path)
    (result,) = desk.record(accepted.patient_id).results

    assert str(result.quantity) == "42 U/L"
    assert [str(one.result.quantity) for one in desk.result_history(accepted.patient_id, result.id)] == [
        "24 U/L",
        "42 U/L",
    ]


def test_a_conflicting_result_is_taken_only_when_chosen(desk: Desk, tmp_path: Path) -> None:
    first = accepted_new(desk, bundle(tmp_path, WHO, observation("1", 24, "2026-03-12")))
    preview = desk.preview(bundle(tmp_path, WHO, observation("2", 85, "2026-03-12")))

    assert (preview.counts()["conflicting"], preview.brings, preview.waits) == (1, 0, 1)
    assert preview.choose(0, taken=True).choose(0, taken=False).brings == 0
    desk.accept(preview.choose(0, taken=True))
    assert len(desk.record(first.patient_id).results) == 2


def test_impossible_dates_are_refused_and_said(desk: Desk, tmp_path: Path) -> None:
    path = bundle(tmp_path, WHO, observation("1", 24, "2026-03-17"), observation("2", 25, "1960-01-01"))
    preview = desk.preview(path)

    assert [row.standing for row in preview.rows] == ["refused", "refused"]
    assert "lies in the future" in preview.rows[0].why
    assert "before the patient’s birth" in preview.rows[1].why


def test_a_file_of_another_patient_is_not_accepted_without_a_word(desk: Desk, miriam: str, tmp_path: Path) -> None:
    other = {**WHO, "name": [{"family": "Oyelaran"}], "identifier": []}
    preview = desk.preview(bundle(tmp_path, other, observation("9", 214, "2026-03-11")), miriam)

    assert preview.differences == ("The family names differ: Oyelaran in the file, Hartley in the record.",)
    with pytest.raises(NotAccepted, match="Confirm that the file is this patient’s"):
        desk.accept(preview)
    assert desk.accept(preview, despite=True).patient_id == miriam


def test_a_patient_is_recognised_by_the_number_and_not_by_the_name(desk: Desk, miriam: str, tmp_path: Path) -> None:
    same = desk.preview(bundle(tmp_path, WHO, observation("9", 30, "2026-01-12")))
    namesake = desk.preview(bundle(tmp_path, {**WHO, "identifier": []}, observation("9", 30, "2026-01-12")))

    assert (same.people[0].certainty, same.people[0].choice) == ("certain", miriam)
    assert (namesake.people[0].certainty, namesake.people[0].choice) == ("possible", "")
    assert [one.patient_id for one in namesake.people[0].candidates] == [miriam]


def test_a_file_that_fits_two_patients_asks_which(desk: Desk, tmp_path: Path) -> None:
    for name, system, value in (("One", "A", "1111"), ("Two", "B", "2222")):
        desk.add_patient(Patient("", name, identifiers=(Identifier(system, value),)))
    both = {**WHO, "identifier": [{"system": "A", "value": "1111"}, {"system": "B", "value": "2222"}]}
    preview = desk.preview(bundle(tmp_path, both, observation("9", 30, "2026-01-12")))

    assert (preview.people[0].certainty, len(preview.people[0].candidates)) == ("possible", 2)
    assert "not certain whose this is" in preview.rows[0].why


@pytest.mark.parametrize("text", ["", '{"resourceType": "Bundle", "entry": []}', "<Bundle/>"])
def test_a_file_that_cannot_be_read_is_one_sentence(desk: Desk, tmp_path: Path, text: str) -> None:
    path = tmp_path / "results.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AlpDeskError) as caught:
        desk.preview(path)

    assert "\n" not in caught.value.sentence


def test_a_name_that_cannot_be_shown_is_not_imported(desk: Desk, tmp_path: Path) -> None:
    hidden = {**WHO, "name": [{"family": "Hart\u202eley"}]}
    with pytest.raises(NotAccepted, match=r"^Line 2: The patient’s family holds a character that cannot be seen"):
        accepted_new(desk, bundle(tmp_path, hidden, observation("1", 24, "2026-03-12")))
    assert desk.patients().total == 0


def test_a_file_is_recorded_whole_or_not_at_all(
    desk: Desk, miriam: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = desk.preview(bundle(tmp_path, WHO, observation("9", 30, "2026-01-12"), problem()))
    before, lines = desk.record(miriam), len(desk.audit())

    def full(*_: object, **__: object) -> None:
        raise DiskFull("The disk is full: nothing was saved; free some space and save again.")

    monkeypatch.setattr(desk._store, "came_with", full)  # noqa: SLF001 - the disk fills up with the last row
    with pytest.raises(DiskFull):
        desk.accept(preview)
    monkeypatch.undo()

    assert desk.record(miriam) == before
    assert len(desk.audit()) == lines + 1
    assert (desk.audit(limit=1)[0].action, desk.audit(limit=1)[0].text) == ("import failed", "disk full")
    desk.accept(preview)
    assert len(desk.record(miriam).results) == len(before.results) + 1


VERSIONS = {
    "preliminary": obx("33", status="P"),
    "final": obx("31", status="F"),
    "corrected": obx("29", status="C"),
    "withdrawn": obx("", status="W"),
}
DAYS = {"preliminary": "20260311", "final": "20260312", "corrected": "20260313", "withdrawn": "20260314"}


@pytest.mark.parametrize("count", [2, 3, 4])
def test_versions_in_any_order_lead_to_the_same_live_result(
    desk: Desk, miriam: str, tmp_path: Path, count: int
) -> None:
    names = list(VERSIONS)[:count]
    orders = list(permutations(names))[:: count - 1]
    for number, order in enumerate(orders):
        for name in order:
            one = message(MIRIAM_PID, VERSIONS[name], order=f"V{number}", day="20251101", sent=DAYS[name])
            path = written(tmp_path, one.replace("20251101", f"202511{number + 1:02d}"), name=f"{number}{name}.hl7")
            desk.accept(desk.preview(path))
            again = desk.accept(desk.preview(path))
            assert (again.results, again.waiting) == (0, 0)
    results = desk.record(miriam).results[2:]
    last = {"preliminary": "preliminary", "final": "final", "corrected": "corrected", "withdrawn": "entered-in-error"}
    assert [one.status for one in results] == [last[names[-1]]] * len(orders)
    for held in results:
        assert len(desk.result_history(miriam, held.id)) == count


def test_versions_in_one_file_in_any_order_are_one_history(desk: Desk, miriam: str, tmp_path: Path) -> None:
    for number, order in enumerate(permutations(VERSIONS)):
        day = f"202511{number + 1:02d}"
        made = [message(MIRIAM_PID, VERSIONS[n], order=f"V{number}", day=day, sent=DAYS[n]) for n in order]
        desk.accept(desk.preview(written(tmp_path, *made, name=f"{number}.hl7")))
    results = desk.record(miriam).results[2:]
    assert [one.status for one in results] == ["entered-in-error"] * 24
    statuses = [[v.result.status for v in desk.result_history(miriam, one.id)] for one in results]
    assert statuses == [["preliminary", "final", "corrected", "entered-in-error"]] * 24
