"""The drop folder: each file is claimed, taken in once, put aside with its reason, and never deleted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import Desk
from alpdesk.exchange.drop_files import DropFolderUnusable, claim, put_aside
from alpdesk.store.failures import Busy
from tests.unit.desk.messages import MIRIAM_PID, message, obx, written


@pytest.fixture
def folder(desk: Desk, tmp_path: Path) -> Path:
    """The drop folder of the clinic."""
    made = tmp_path / "drop"
    made.mkdir()
    desk.set_drop_folder(made)
    return made


def taken_in(desk: Desk) -> list[tuple[str, str, int, int]]:
    """What became of the files that lie there: looked at once, then taken in."""
    first = desk.take_in()
    return [(one.name, one.state, one.results, one.waiting) for one in (*first, *desk.take_in())]


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_what_is_certain_is_recorded_and_the_rest_waits(desk: Desk, miriam: str, folder: Path) -> None:
    both = message(MIRIAM_PID, obx("28")) + message("||Quill^Jonas||19710504|M", obx("52"), order="B")
    written(folder, both)
    assert taken_in(desk) == [("results.hl7", "done", 1, 1)]
    assert str(desk.record(miriam).results[-1].quantity) == "28 U/L"
    assert desk.count_waiting() == 1
    assert files(folder) == {"done/results.hl7"}
    assert taken_in(desk) == []


def test_the_same_file_dropped_again_adds_nothing_and_stays_beside_the_first(
    desk: Desk, miriam: str, folder: Path
) -> None:
    for _ in range(2):
        written(folder, message(MIRIAM_PID, obx("28")))
        taken_in(desk)
    assert len(desk.record(miriam).results) == 3
    assert files(folder) == {"done/results.hl7", "done/results (2).hl7"}


def test_a_file_that_still_grows_is_left_alone(desk: Desk, miriam: str, folder: Path) -> None:
    path = written(folder, message(MIRIAM_PID, obx("28")))
    assert desk.take_in() == ()
    with path.open("a", encoding="utf-8") as file:
        file.write(message(MIRIAM_PID, obx("29"), order="B", day="20260309"))
    assert desk.take_in() == ()
    assert [one.results for one in desk.take_in()] == [2]
    assert len(desk.record(miriam).results) == 4


def test_hidden_and_unfinished_files_and_folders_are_left_alone(desk: Desk, folder: Path) -> None:
    for name in (".hidden.hl7", "results.hl7.part", "~lock"):
        (folder / name).write_text("x")
    (folder / "sub").mkdir()
    assert taken_in(desk) == []
    assert files(folder) == {".hidden.hl7", "results.hl7.part", "~lock"}


@pytest.mark.parametrize("text", ["", "<Bundle/>", "Name;Born\nHartley;1968-03-02\n", '{"resourceType": "Patient"}'])
def test_what_cannot_be_used_is_refused_with_a_reason_that_names_nobody(desk: Desk, folder: Path, text: str) -> None:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    ((_, state, _, _),) = taken_in(desk)
    assert state == "refused"
    assert files(folder) == {"refused/a.txt", "refused/a.txt.txt"}
    assert (folder / "refused" / "a.txt").read_text(encoding="utf-8") == text
    reason = (folder / "refused" / "a.txt.txt").read_text(encoding="utf-8")
    assert reason.strip()
    assert "Hartley" not in reason
    assert "1968" not in reason
    assert desk.imports() == ()


def test_problems_of_somebody_uncertain_are_not_dropped_in_silence(desk: Desk, folder: Path) -> None:
    entries = [
        {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Quill"}], "birthDate": "1971-05-04"}},
        {
            "resource": {
                "resourceType": "Condition",
                "id": "c",
                "code": {"text": "Osteoporosis"},
                "subject": {"reference": "Patient/p"},
            }
        },
    ]
    (folder / "a.json").write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
    ((_, state, _, _),) = taken_in(desk)
    assert state == "refused"
    assert "open it in AlpDesk" in (folder / "refused" / "a.json.txt").read_text(encoding="utf-8")


def test_a_file_left_by_a_crash_before_it_was_stored_is_taken_in_once(desk: Desk, miriam: str, folder: Path) -> None:
    claim(written(folder, message(MIRIAM_PID, obx("28"))))
    assert [one.results for one in desk.take_in()] == [1]
    assert len(desk.record(miriam).results) == 3
    assert files(folder) == {"done/results.hl7"}
    assert list((folder / "working").iterdir()) == []


def test_a_file_left_by_a_crash_after_it_was_stored_is_only_put_aside(desk: Desk, miriam: str, folder: Path) -> None:
    path = claim(written(folder, message(MIRIAM_PID, obx("28"))))
    assert path is not None
    desk.accept(desk.preview(path))
    (done,) = desk.take_in()
    assert (done.state, done.results) == ("done", 0)
    assert len(desk.imports()) == 1
    assert len(desk.record(miriam).results) == 3
    assert files(folder) == {"done/results.hl7"}


def test_a_file_that_cannot_be_stored_now_is_taken_up_again(
    desk: Desk, miriam: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(folder, message(MIRIAM_PID, obx("28")))

    def busy(*_: object, **__: object) -> None:
        raise Busy("The record is being written by another program: try again.")

    monkeypatch.setattr(desk._store, "add_arrivals", busy)  # noqa: SLF001 - somebody else writes
    assert taken_in(desk) == [("results.hl7", "left", 0, 0)] * 1
    monkeypatch.undo()
    assert [one.state for one in desk.take_in()] == ["done"]
    assert len(desk.record(miriam).results) == 3


def test_only_one_of_two_gets_a_file(folder: Path) -> None:
    path = written(folder, message(MIRIAM_PID, obx("28")))
    assert claim(path) is not None
    assert claim(path) is None
    assert len(list((folder / "working").iterdir())) == 1


def test_a_reason_beside_a_file_of_that_name_takes_another_name(folder: Path) -> None:
    (folder / "refused").mkdir()
    (folder / "refused" / "results.hl7.txt").write_text("other")
    path = claim(written(folder, "x"))
    assert path is not None
    assert put_aside(path, folder, "refused", "No.").name == "results (2).hl7"
    assert (folder / "refused" / "results.hl7.txt").read_text() == "other"


def test_no_drop_folder_is_looked_into_until_one_is_set(desk: Desk, folder: Path) -> None:
    desk.set_drop_folder(None)
    written(folder, message(MIRIAM_PID, obx("28")))
    assert desk.drop_folder() is None
    assert taken_in(desk) == []


def test_the_clinics_own_folder_is_no_drop_folder(desk: Desk, folder: Path, tmp_path: Path) -> None:
    own = desk._reads.folder  # noqa: SLF001 - where the clinic lies
    for path in (own, own.parent, tmp_path / "nowhere"):
        with pytest.raises(NotAccepted):
            desk.set_drop_folder(path)
    assert desk.drop_folder() == folder


def test_a_drop_folder_that_is_gone_is_said(desk: Desk, folder: Path) -> None:
    folder.rmdir()
    with pytest.raises(DropFolderUnusable, match="cannot be used"):
        desk.take_in()


def test_a_folder_that_cannot_be_made_is_said_and_the_file_is_put_aside_later(
    desk: Desk, miriam: str, folder: Path
) -> None:
    written(folder, message(MIRIAM_PID, obx("28")))
    desk.take_in()
    (folder / "done").write_text("in the way")
    with pytest.raises(DropFolderUnusable):
        desk.take_in()
    assert len(desk.record(miriam).results) == 3
    (folder / "done").unlink()
    assert [one.reason for one in desk.take_in()] == ["The same file was imported before; it adds nothing."]
    assert len(desk.imports()) == 1
    assert files(folder) == {"done/results.hl7"}


def test_a_file_in_the_way_of_claiming_is_said(desk: Desk, folder: Path) -> None:
    written(folder, message(MIRIAM_PID, obx("28")))
    desk.take_in()
    (folder / "working").write_text("in the way")
    with pytest.raises(DropFolderUnusable):
        desk.take_in()
    assert desk.imports() == ()
    assert files(folder) == {"results.hl7", "working"}
