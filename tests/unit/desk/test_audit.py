"""The audit trail at the desk: what is noted, what is found at opening, who has seen a patient, verifying it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alpdesk.clinical.kept import AuditWanted
from alpdesk.clinical.people import User
from alpdesk.clinical.record import Patient
from alpdesk.desk.audit import FINDS, KINDS, AuditStopped, grave
from alpdesk.desk.clock import Clock, clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import NotAllowed
from alpdesk.exchange.files import AlreadyThere
from alpdesk.store.connection import connect
from alpdesk.store.files import ANCHOR, DATABASE
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import MIRIAM, TODAY, USER, alp

Entered = Callable[..., Desk]
CLOCK = clock_on(TODAY)


@pytest.fixture
def clinic(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Path:
    """An empty clinic, closed."""
    return Path(shutil.copytree(clinic_and_keys[0], tmp_path / "clinic"))


@pytest.fixture
def enter(clinic: Path, clinic_and_keys: tuple[Path, DataKeys]) -> Iterator[Entered]:
    """Comes in as after unlocking; whoever was in before goes out."""
    inside: list[Desk] = []

    def come_in(clock: Clock = CLOCK, user: User = USER) -> Desk:
        go_out()
        desk = Desk(open_database(clinic, clinic_and_keys[1]), user, clock)
        inside.append(desk)
        desk.entered()
        return desk

    def go_out() -> None:
        while inside:
            inside.pop().close_clinic()

    come_in.out = go_out  # type: ignore[attr-defined]
    yield come_in
    go_out()


def actions(desk: Desk, number: int = 5) -> list[str]:
    """The latest deeds, the oldest of them first."""
    return [line.action for line in reversed(desk.audit(limit=number))]


def test_unlocking_is_a_line_and_finds_nothing(enter: Entered) -> None:
    desk = enter()
    assert actions(desk) == ["set clinic", "set user", "create clinic", "begin anchor", "unlock"]
    assert desk.findings() == ()


def test_an_opening_is_one_line_and_the_searches_before_it_another(enter: Entered) -> None:
    desk = enter()
    miriam, jonas = desk.add_patient(MIRIAM), desk.add_patient(Patient("", "Quill", "Jonas"))
    for typed in ("h", "ha", "har", "", "q"):
        desk.patients(typed)
    for patient in (miriam, miriam, jonas, miriam):
        desk.record(patient)
    lines = desk.audit(limit=4)[::-1]
    assert [(one.action, one.patient_id, one.text) for one in lines] == [
        ("search list", "", "2 searches"), ("read record", miriam, ""), ("read record", jonas, ""),
        ("read record", miriam, ""),
    ]  # fmt: skip


def test_a_record_left_open_for_long_is_opened_again(enter: Entered) -> None:
    now = [datetime(2026, 3, 16, 9, tzinfo=UTC)]
    desk = enter(lambda: now[0])
    miriam = desk.add_patient(MIRIAM)
    for minutes in (0, 20, 20):
        now[0] += timedelta(minutes=minutes)
        desk.record(miriam)
    assert actions(desk, 3) == ["add patient", "read record", "read record"]


def test_searches_that_led_nowhere_are_noted_when_the_anchor_is_written(enter: Entered) -> None:
    desk = enter()
    desk.patients("har")
    desk.keep_anchor()
    desk.keep_anchor()
    assert [(one.action, one.text) for one in desk.audit(limit=2)] == [("search list", "1 search"), ("unlock", "")]


def test_nothing_that_was_typed_is_kept(enter: Entered) -> None:
    desk = enter()
    desk.patients("hartley")
    desk.record(desk.add_patient(MIRIAM))
    assert all("hartley" not in f"{line.text}{line.entity_id}".casefold() for line in desk.audit())


def test_an_older_database_is_said_until_it_is_acknowledged(enter: Entered, clinic: Path) -> None:
    enter().close_clinic()
    old = (clinic / DATABASE).read_bytes()
    desk = enter()
    desk.add_patient(MIRIAM)
    enter.out()  # type: ignore[attr-defined]
    (clinic / DATABASE).write_bytes(old)
    for _ in range(2):
        desk = enter()
        (finding,) = desk.findings()
        assert "This record is older than AlpDesk left it: 2 audit lines written after 16-Mar-2026" in finding.sentence
    desk.acknowledge()
    assert desk.findings() == ()
    assert enter().findings() == ()


@pytest.mark.parametrize(
    ("data", "action", "said"),
    [(None, "find missing anchor", "was removed"), (b"{}", "find changed anchor", "was changed by something else")],
)
def test_an_anchor_that_is_gone_or_changed_is_said(
    enter: Entered, clinic: Path, data: bytes | None, action: str, said: str
) -> None:
    enter()
    enter.out()  # type: ignore[attr-defined]
    if data is None:
        (clinic / ANCHOR).unlink()
    else:
        (clinic / ANCHOR).write_bytes(data)
    desk = enter()
    assert actions(desk, 2) == ["unlock", action]
    assert said in desk.findings()[0].sentence
    assert len(enter().findings()) == 1


def test_a_trail_that_was_replaced_is_said(
    enter: Entered, clinic: Path, clinic_and_keys: tuple[Path, DataKeys]
) -> None:
    enter()
    enter.out()  # type: ignore[attr-defined]
    old = (clinic / DATABASE).read_bytes()
    enter().add_patient(MIRIAM)
    enter.out()  # type: ignore[attr-defined]
    anchor = (clinic / ANCHOR).read_bytes()
    (clinic / DATABASE).write_bytes(old)
    opened = open_database(clinic, clinic_and_keys[1])
    for number in range(4):
        opened.store.add_patient(Patient("", f"Quill{number}"), "Nobody", datetime(2026, 3, 16, tzinfo=UTC))
    opened.close()
    (clinic / ANCHOR).write_bytes(anchor)
    desk = enter()
    assert "lines written after 16-Mar-2026" in desk.findings()[0].sentence


def test_a_broken_head_is_said_at_once(enter: Entered, clinic: Path, clinic_and_keys: tuple[Path, DataKeys]) -> None:
    enter()
    enter.out()  # type: ignore[attr-defined]
    with closing(connect(clinic / DATABASE, clinic_and_keys[1].db)) as connection:
        (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_is_frozen'").fetchone()
        connection.execute("DROP TRIGGER audit_is_frozen")
        connection.execute("UPDATE audit SET who = 'Nobody' WHERE seq = (SELECT max(seq) FROM audit)")
        connection.execute(trigger)
    desk = enter()
    assert [one.sentence for one in desk.findings()] == [
        "Audit line 5 was changed, or does not follow the line before it."
    ]
    assert desk.verify_audit().faults[0].startswith("Audit line 5 was changed")


def test_a_clock_set_back_is_noted(enter: Entered) -> None:
    enter()
    desk = enter(clock_on(TODAY - timedelta(days=400)))
    assert actions(desk, 2) == ["unlock", "clock-back"]
    assert actions(enter(clock_on(TODAY - timedelta(days=400))), 1) == ["unlock"]


def test_who_has_seen_a_patient(enter: Entered, tmp_path: Path) -> None:
    desk = enter()
    miriam = desk.add_patient(MIRIAM)
    desk.record(miriam)
    desk.record_results(miriam, (alp("24", "2026-03-12"),))
    other = enter(user=User("Dr Wu"))
    other.record(miriam)
    other.export_patient(miriam, tmp_path / "x.csv", "csv")
    seen = other.seen_by(miriam)
    assert [(one.who, one.opened, one.changed, one.taken_out) for one in seen] == [
        ("Dr Wu", 1, 0, 1), (USER.name, 1, 2, 0),
    ]  # fmt: skip
    assert seen[0].first <= seen[0].last


def test_lines_are_looked_for_by_who_what_when_and_patient(enter: Entered) -> None:
    desk = enter()
    miriam = desk.add_patient(MIRIAM)
    desk.record(miriam)
    kinds = {name: patterns for name, _, patterns in KINDS}

    def found(**wanted: object) -> list[str]:
        return [one.action for one in desk.audit_lines(AuditWanted(**wanted))]  # type: ignore[arg-type]

    assert found(patient_id=miriam) == ["read record", "add patient"]
    assert found(actions=kinds["read"]) == ["read record"]
    assert found(actions=kinds["access"]) == ["unlock", "create clinic"]
    assert found(who="Nobody") == found(until=datetime(2020, 1, 1, tzinfo=UTC)) == []
    assert found(since=datetime(2030, 1, 1, tzinfo=UTC)) == []
    lines = desk.audit_lines(AuditWanted(), 2)
    assert [one.seq for one in desk.audit_lines(AuditWanted(), 2, before=lines[-1].seq)] == [5, 4]
    assert desk.count_audit(AuditWanted()) == lines[0].seq
    assert desk.audit_people() == (USER.name,)
    assert desk.patient_names(lines) == {miriam: "Hartley, Miriam"}


def test_every_kind_of_deed_is_known_to_some_filter() -> None:
    patterns = {pattern for _, _, listed in KINDS for pattern in listed}
    assert set(FINDS) <= patterns
    assert [action for action in ("refused", "failed unlock", "recover", *FINDS) if not grave(action)] == []
    assert not grave("unlock")


def test_a_verification_says_what_it_found_and_is_noted(
    enter: Entered, clinic: Path, clinic_and_keys: tuple[Path, DataKeys]
) -> None:
    desk = enter()
    assert desk.last_verified() is None
    desk.add_patient(MIRIAM)
    told: list[tuple[int, int]] = []
    verdict = desk.verify_audit(lambda done, total: told.append((done, total)))
    assert verdict.sentence == "6 audit lines verified: the chain holds and every row of the record agrees with it."
    assert set(told) >= {(6, 6)}
    last = desk.last_verified()
    assert last is not None
    assert last.text == "6 lines, all right"
    enter.out()  # type: ignore[attr-defined]
    with closing(connect(clinic / DATABASE, clinic_and_keys[1].db)) as connection:
        connection.execute("UPDATE patient SET address = 'elsewhere'")
    desk = enter()
    verdict = desk.verify_audit()
    assert verdict.sentence == "8 audit lines read; 1 found wrong."
    assert verdict.faults == ("Patient 1 is not as the audit trail says.",)
    assert [one.sentence for one in desk.findings()] == list(verdict.faults)


def test_of_very_many_faults_the_first_are_told(
    enter: Entered, clinic: Path, clinic_and_keys: tuple[Path, DataKeys]
) -> None:
    desk = enter()
    for number in range(25):
        desk.add_patient(Patient("", f"Quill{number}"))
    enter.out()  # type: ignore[attr-defined]
    with closing(connect(clinic / DATABASE, clinic_and_keys[1].db)) as connection:
        connection.execute("UPDATE patient SET address = 'elsewhere'")
    verdict = enter().verify_audit()
    assert verdict.more
    assert verdict.sentence.endswith("at least 20 found wrong.")


def test_a_verification_can_be_stopped(enter: Entered) -> None:
    desk = enter()
    with pytest.raises(AuditStopped):
        desk.verify_audit(stop=lambda: True)
    assert desk.last_verified() is None


def test_refusals_and_failures_are_noted_without_names(enter: Entered, tmp_path: Path) -> None:
    desk = enter(user=User("Nurse Bell", duties=("nurse",)))
    miriam = desk.add_patient(MIRIAM)
    with pytest.raises(NotAllowed):
        desk.export_patient(miriam, tmp_path / "Hartley.csv", "csv")
    desk = enter()
    refused = desk.audit(limit=2)[-1]
    assert (refused.who, refused.action, refused.text) == ("Nurse Bell", "refused", "export")
    (tmp_path / "Hartley.csv").write_text("kept")
    with pytest.raises(AlreadyThere):
        desk.export_patient(miriam, tmp_path / "Hartley.csv", "csv")
    assert [(one.action, one.text) for one in desk.audit(limit=1)] == [("export failed", "already there")]


def test_a_setting_that_matters_is_noted_and_covered(
    enter: Entered, clinic: Path, clinic_and_keys: tuple[Path, DataKeys]
) -> None:
    desk = enter()
    desk.set_setting("window", '{"theme": "dark"}')
    desk.set_lock_minutes(12)
    assert actions(desk, 2) == ["unlock", "change setting"]
    enter.out()  # type: ignore[attr-defined]
    with closing(connect(clinic / DATABASE, clinic_and_keys[1].db)) as connection:
        connection.execute("UPDATE setting SET body = '{}'")
    assert enter().verify_audit().faults == ("The setting “lock” is not as the audit trail says.",)


def test_lines_are_exported_whole_or_not_at_all(enter: Entered, tmp_path: Path) -> None:
    desk, path = enter(), tmp_path / "audit.csv"
    desk.add_patient(MIRIAM)
    assert desk.export_audit(path, AuditWanted()) == 6
    text = path.read_text(encoding="utf-8-sig")
    assert "add patient" in text
    assert "Hartley" not in text
    with pytest.raises(AlreadyThere):
        desk.export_audit(path, AuditWanted())
    assert actions(desk, 2) == ["export audit trail", "export audit trail failed"]


def test_somebody_who_reads_no_records_is_told_no_names(enter: Entered) -> None:
    miriam = enter().add_patient(MIRIAM)
    desk = enter(user=User("Bo Lind", duties=("administrator",)))
    assert desk.patient_names(desk.audit_lines(AuditWanted())) == {}
    with pytest.raises(NotAllowed):
        desk.seen_by(miriam)
