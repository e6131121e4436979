"""One file of three people, from the laboratory to the record and back: accepted, settled, corrected, undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from alpdesk.desk.desk import Desk
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.store.failures import DiskFull
from tests.unit.desk.conftest import TODAY, USER
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written

LOW = "low_alp_osteoporosis"
PERHAPS = "||Hartley^M||19680302|F"
NOBODY_KNOWS = "Q-77^^^Elsewhere||Quill^Jonas||19710504|M"


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """Miriam's walkthrough, closed on one low ALP."""
    return desk.close(miriam, desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY), accepted=True)


def live(desk: Desk, patient_id: str) -> list[str]:
    return [str(one.quantity) for one in desk.record(patient_id).results]


def test_a_file_of_three_people_from_the_laboratory_to_the_record_and_back(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        message(MIRIAM_PID, obx("95"), order="A", day="20260201"),
        message(PERHAPS, obx("23"), order="B", day="20260212"),
        message(NOBODY_KNOWS, obx("52"), obx("0.9", "", code="2324-2^GGT^LN"), order="C"),
    )
    accepted = desk.accept(desk.preview(path))
    assert (accepted.results, accepted.waiting, desk.pending_changes()) == (1, 3, ())

    perhaps, alp, ggt = desk.quarantine()
    assert [perhaps.needs, alp.needs, ggt.needs] == [("patient",), ("patient",), ("patient", "unit")]
    desk.link([perhaps.id], miriam)
    (pending,) = desk.pending_changes()
    assert (pending.change.walkthrough_id, pending.change.because) == (closed.id, "ALP 23 U/L of 12-Feb-2026")

    admitted = desk.admit([alp.id, ggt.id])
    (jonas,) = admitted.added
    assert (admitted.recorded, admitted.waiting, live(desk, jonas)) == (1, 1, ["52 U/L"])
    assert desk.give_unit(ggt.id, "ukat/L").recorded == 1
    assert (live(desk, jonas), desk.quarantine()) == (["52 U/L", "0.9 µkat/L"], ())

    assert {row.standing for row in desk.preview(path).rows} == {"same"}
    fixed = message(MIRIAM_PID, obx("83", status="C"), order="B", day="20260212", sent="20260313")
    second = desk.accept(desk.preview(written(tmp_path, fixed, name="fixed.hl7")))
    assert desk.pending_changes() == ()
    assert live(desk, miriam)[2:] == ["95 U/L", "83 U/L"]

    desk.undo_import(second.import_id, "Another patient's")
    assert live(desk, miriam)[2:] == ["95 U/L", "23 U/L"]
    assert len(desk.pending_changes()) == 1
    undone = desk.undo_import(accepted.import_id, "Another clinic's")
    assert (undone.withdrawn, undone.patients) == (4, (jonas,))
    assert (live(desk, miriam), live(desk, jonas)) == (["33 U/L", "24 U/L"], [])
    assert desk.pending_changes() == ()
    assert desk._store.broken_audit_line() is None  # noqa: SLF001 - the store's own check


@pytest.mark.parametrize(
    "verb", ["add_import", "add_patients", "came_with", "add_arrivals", "add_waiting", "keep_laboratory", "record"]
)
def test_whatever_fails_while_a_file_is_stored_nothing_of_it_is_there(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    path = written(tmp_path, message(MIRIAM_PID, obx("23", code="^Alkaline phosphatase")), message(PERHAPS, obx("29")),
                   message(NOBODY_KNOWS, obx("52"), order="C"))  # fmt: skip
    preview = desk.settled(desk.preview(path), 2, "new")
    preview = desk.confirmed(preview, "Alkaline phosphatase", "alp")
    before, lines = desk.record(miriam), len(desk.audit())

    def full(*_: object, **__: object) -> None:
        raise DiskFull("The disk is full: nothing was saved; free some space and save again.")

    monkeypatch.setattr(desk._store, verb, full)  # noqa: SLF001 - the disk fills up at this step
    with pytest.raises(DiskFull):
        desk.accept(preview)
    monkeypatch.undo()
    assert (desk.record(miriam), len(desk.audit()), desk.imports()) == (before, lines + 1, ())
    assert desk.audit(limit=1)[0].action == "import failed"
    assert (desk.quarantine(), desk.laboratories(), desk.patients().total) == ((), (), 1)
    accepted = desk.accept(preview)
    assert (accepted.results, accepted.waiting, len(accepted.added)) == (2, 1, 1)
    assert [one.change.walkthrough_id for one in desk.pending_changes()] == [closed.id]
