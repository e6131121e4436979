"""Closed walkthroughs are run again: the same outcome is silent, another one is told with what changed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from alpdesk import resources
from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import PathwayContent, StoredChange
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import NO_LIMITS
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.outcomes import ClosedWalkthrough
from alpdesk.exchange.files import AlreadyThere, write_whole
from alpdesk.language import speaking
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import Pathway
from alpdesk.store.failures import DiskFull

from .conftest import MIRIAM, TODAY, USER, alp

LOW = "low_alp_osteoporosis"
SURGERY = "raised_alp_post_back_surgery"
CALCIUM = Quantity.parse("2.4 mmol/L")
UNCONFIRMED = "One low ALP, not yet confirmed"


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """Miriam's walkthrough, closed on one low ALP."""
    walkthrough = desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY)
    return desk.close(miriam, walkthrough, accepted=True)


def days_later(desk: Desk, days: int) -> None:
    """Time goes by."""
    desk._clock = clock_on(TODAY + timedelta(days=days))  # noqa: SLF001 - the clock is the desk's


def changes(desk: Desk) -> list[str]:
    """What is still to be looked at, in words."""
    return [one.change.sentence for one in desk.pending_changes()]


def only(desk: Desk) -> StoredChange:
    """The one changed outcome."""
    (found,) = desk.pending_changes()
    return found.change


def test_the_same_outcome_is_silent(desk: Desk, miriam: str, closed: ClosedWalkthrough) -> None:
    desk.record_problem(miriam, Problem("", "Asthma"))
    calcium = replace(alp("2.4", "2024-01-01"), analyte="calcium", quantity=CALCIUM, limits=NO_LIMITS)
    desk.record_results(miriam, (calcium,))
    assert desk.pending_changes() == ()
    assert desk.outcome_changes(closed.patient_id) == ()


def test_a_new_result_is_named_with_value_unit_and_date(desk: Desk, miriam: str, closed: ClosedWalkthrough) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"), alp("95", "2019-02-12")))

    change = only(desk)
    assert change.sentence == f"Outcome would change: {UNCONFIRMED} → {change.after} because ALP 23 U/L of 12-Feb-2026"
    assert (change.walkthrough_id, change.pathway, change.cause, change.state) == (closed.id, LOW, "record", "open")
    (pending,) = desk.pending_changes()
    assert (pending.patient.family, pending.change.closed_on) == ("Hartley", TODAY)
    assert desk.count_pending() == 1
    assert desk.standing(miriam).text == "Outcome changed"
    assert desk.suggestions(miriam) == ()


def test_a_corrected_result_is_named_by_both_its_values(desk: Desk, miriam: str, closed: ClosedWalkthrough) -> None:
    low = desk.record(miriam).results[-1]
    desk.correct_result(miriam, low.id, replace(alp("74", "2026-03-12"), id=""), "read wrongly")
    assert only(desk).because == "ALP of 12-Mar-2026 corrected from 24 U/L to 74 U/L"
    assert closed.accepted


def test_a_withdrawn_and_a_suspect_result_are_named(desk: Desk, miriam: str, closed: ClosedWalkthrough) -> None:
    low = desk.record(miriam).results[-1]
    desk.mark_suspect(miriam, low.id, "haemolysed")
    assert only(desk).because == "ALP 24 U/L of 12-Mar-2026 marked suspect"
    desk.withdraw_result(miriam, desk.record(miriam).results[-1].id, "another patient")
    assert only(desk).because == "ALP 24 U/L of 12-Mar-2026 withdrawn"
    assert closed.accepted


def test_an_answer_a_medicine_and_the_patient_can_change_an_outcome(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    course = desk.record(miriam).medicines[0]
    problem = desk.record(miriam).problems[0]
    desk.withdraw_problem(miriam, problem.id, "another patient’s")
    desk.withdraw_medicine(miriam, course.id, "never planned")
    said = only(desk)
    assert said.after == desk.pathway(LOW).word("disposition.not_applicable")
    assert said.because == "the problem “Osteoporosis” withdrawn and the medicine “alendronic acid” withdrawn"
    desk.record_problem(miriam, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
    assert changes(desk) == []
    child = replace(MIRIAM, id=miriam, born=When.parse("2020-01-01"))
    desk.correct_patient(child, "wrong year")
    assert only(desk).because == "the patient’s date of birth corrected"
    assert closed.accepted


def test_the_outcome_that_goes_back_by_itself_is_no_longer_listed(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    (new,) = desk.record_results(miriam, (alp("23", "2026-02-12"),))
    desk.withdraw_result(miriam, new, "entered twice")
    assert desk.pending_changes() == ()
    (change,) = desk.outcome_changes(miriam)
    assert change.state == "gone"
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    assert only(desk).id != change.id
    assert closed.accepted


def test_the_passing_of_time_is_said(desk: Desk) -> None:
    ident = desk.add_patient(Patient("", "Achebe", "Tunde", sex="male", born=When.parse("1970-01-01")))
    desk.record_procedure(ident, Procedure("", "Lumbar fusion", performed=When.on(TODAY - timedelta(days=60))))
    desk.record_results(ident, (alp("150", (TODAY - timedelta(days=5)).isoformat()),))
    desk.close(ident, desk.begin(SURGERY, ident), accepted=True)
    days_later(desk, 1)
    assert desk.run_all_again().changed == 0

    days_later(desk, 1000)
    assert desk.run_all_again().sentence == "1 of 1 closed walkthroughs would change"
    change = only(desk)
    assert (change.cause, change.because) == ("time", "2 years have passed since 16-Mar-2026")
    assert change.after == desk.pathway(SURGERY).word("disposition.not_applicable")


def test_a_change_is_put_aside_with_a_reason_and_returns_with_something_new(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    change = only(desk)
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.dismiss_change(change, " ")
    desk.dismiss_change(change, "known since the telephone call")
    assert desk.pending_changes() == ()
    assert desk.standing(miriam).text == "Monitoring"
    assert desk.suggestions(miriam) == ()

    desk.record_problem(miriam, Problem("", "Asthma"))
    assert desk.pending_changes() == ()
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.on(TODAY), USER.name),))
    desk.record_results(miriam, (alp("22", "2025-02-12"), alp("21", "2024-12-12")))
    again = desk.pending_changes()
    assert [one.change.before for one in again] == [UNCONFIRMED]
    assert again[0].change.outcome != change.outcome
    assert closed.accepted


def test_a_change_that_was_decided_on_is_not_decided_again(desk: Desk, miriam: str, closed: ClosedWalkthrough) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    change = only(desk)
    desk.dismiss_change(change, "known")
    for decide in (lambda: desk.dismiss_change(change, "again"), lambda: desk.reopen(change)):
        with pytest.raises(NotAccepted, match="was decided on"):
            decide()
    assert [one.reason for one in desk.outcome_changes(miriam)[0].decisions] == ["known"]
    assert closed.accepted


def test_a_walkthrough_is_reopened_with_its_answers_and_closed_anew(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    walkthrough = desk.reopen(only(desk))
    assert only(desk).state == "re-opened"
    assert desk.reopen(only(desk)).pathway.id == LOW
    resumed = desk.resumed(LOW, miriam)
    assert resumed is not None
    assert (resumed.change_id, resumed.by) == (only(desk).id, USER.name)
    asked = {one.id: one for step in walkthrough.steps for one in step.questions}
    assert (asked["young_onset"].value, asked["young_onset"].prefilled) == ("no", True)

    new = desk.close(miriam, walkthrough, accepted=True)
    assert desk.pending_changes() == ()
    (change,) = desk.outcome_changes(miriam)
    assert (change.walkthrough_id, change.state) == (closed.id, "closed")
    assert change.decisions[-1].walkthrough_id == new.id
    assert desk.drafts(miriam) == ()


def test_a_reopened_walkthrough_that_is_given_up_leaves_the_change_open(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    desk.reopen(only(desk))
    desk.abandon(miriam, LOW)
    assert only(desk).state == "open"
    assert closed.accepted


def test_what_is_new_while_a_walkthrough_is_reopened_keeps_it_reopened(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    desk.reopen(only(desk))
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.on(TODAY), USER.name),))
    desk.record_results(miriam, (alp("22", "2025-02-12"), alp("21", "2024-12-12")))
    assert only(desk).state == "re-opened"
    assert len(desk.outcome_changes(miriam)) > 1
    assert closed.accepted


def test_the_change_and_what_it_changes_are_stored_together_or_not_at_all(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> str:
        raise DiskFull("The disk is full: nothing was saved; free some space and save again.")

    before = desk.record(miriam)
    monkeypatch.setattr(desk._store, "add_outcome_change", full)  # noqa: SLF001 - the disk fills up just then
    with pytest.raises(DiskFull):
        desk.record_results(miriam, (alp("23", "2026-02-12"),))
    assert desk.record(miriam) == before
    assert closed.accepted


def test_an_import_runs_closed_walkthroughs_again(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    write_whole(tmp_path / "file.json", BUNDLE.encode())
    desk.accept(desk.preview(tmp_path / "file.json", miriam), despite=True)
    assert only(desk).because == "ALP 23 U/L of 12-Feb-2026"
    assert closed.accepted


def test_a_closed_walkthrough_that_cannot_be_read_stops_no_new_result(
    desk: Desk, miriam: str, closed: ClosedWalkthrough
) -> None:
    (stored,) = desk._reads.walkthroughs(miriam)  # noqa: SLF001 - as kept
    desk._store.add_walkthrough(replace(stored, assessment="{}"))  # noqa: SLF001 - damaged on purpose
    added = desk.record_results(miriam, (alp("23", "2026-02-12"),))
    assert len(added) == 1
    assert desk.pending_changes() == ()
    assert closed.accepted


def other_content(monkeypatch: pytest.MonkeyPatch, version: str = "", new: bytes = b"low_alp_not_reproduced") -> None:
    """AlpDesk comes with another content of the first pathway."""
    rules, words = resources.pathway_files(LOW)
    changed = rules.replace(b'disposition = "low_alp_unconfirmed"', b'disposition = "' + new + b'"')
    loaded = load_version(f"{LOW}.toml", changed, words, DOMAINS[LOW])
    pathways: tuple[Pathway, ...] = (
        replace(loaded, version=version or loaded.version),
        *(one for one in resources.pathways() if one.id != LOW),
    )
    monkeypatch.setattr(resources, "pathways", lambda: pathways)


def several(desk: Desk, count: int) -> list[str]:
    """So many patients with a closed walkthrough each; their ids."""
    found = []
    for number in range(count):
        ident = desk.add_patient(replace(MIRIAM, given=f"Number {number}", identifiers=()))
        desk.record_results(ident, (alp("24", "2026-03-12"),))
        desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2025-07-01")))
        desk.record_medicine(ident, MedicineCourse("", "alendronic acid", state="planned"))
        desk.close(ident, desk.begin(LOW, ident), accepted=True)
        found.append(ident)
    return found


def test_a_run_over_all_is_due_once_a_day_and_after_another_content(
    desk: Desk, miriam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not desk.rerun_due
    desk.close(miriam, desk.begin(LOW, miriam), accepted=True)
    assert desk.rerun_due
    desk.run_all_again()
    assert not desk.rerun_due
    days_later(desk, 1)
    assert desk.rerun_due
    desk.run_all_again()
    other_content(monkeypatch)
    assert desk.rerun_due


def test_another_content_is_said_with_both_versions(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    several(desk, 3)
    desk.run_all_again()
    old = desk.pathway(LOW).version
    other_content(monkeypatch, "9.0.0")
    rerun = desk.run_all_again()
    title = desk.pathway(LOW).title
    assert rerun.sentence == f"3 of 3 closed walkthroughs would change: {title}, version {old} to 9.0.0"
    assert {one.change.because for one in desk.pending_changes()} == {
        f"the pathway’s content changed from version {old} to 9.0.0"
    }
    assert {one.change.cause for one in desk.pending_changes()} == {"content"}
    assert desk.audit(limit=1)[0].text == "3 of 3 would change"


def test_an_outcome_closed_in_another_language_by_other_words_is_kept_in_english(
    desk: Desk, miriam: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with speaking("de"):
        desk.close(miriam, desk.begin(LOW, miriam), accepted=True)
    other_content(monkeypatch, "9.0.0")
    desk.run_all_again()
    (change,) = desk._reads.outcome_changes(miriam)  # noqa: SLF001 - as kept
    assert change.before == UNCONFIRMED


def test_content_that_changes_within_a_version_is_said_so(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.run_all_again()
    other_content(monkeypatch)
    rerun = desk.run_all_again()
    assert rerun.content == (f"{closed.title}, within version {closed.version}",)
    assert only(desk).because == f"the pathway’s content changed within version {closed.version}"
    assert miriam == closed.patient_id


def test_content_that_changes_no_outcome_lists_nothing(
    desk: Desk, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.run_all_again()
    same = tuple(replace(one, content_hash="0" * 64, version="9.0.0") for one in desk.pathways)
    monkeypatch.setattr(resources, "pathways", lambda: same)
    rerun = desk.run_all_again()
    assert rerun.sentence.startswith("None of 1 closed walkthroughs would change: ")
    assert desk.pending_changes() == ()
    assert closed.accepted


def test_content_and_a_result_together_are_both_named(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_content(monkeypatch, "9.0.0")
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    said = only(desk)
    assert said.because == (
        f"the pathway’s content changed from version {closed.version} to 9.0.0 and ALP 23 U/L of 12-Feb-2026"
    )
    assert said.cause == "content"


def test_a_run_over_all_is_stopped_and_goes_on_where_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    several(desk, 5)
    desk.run_all_again()
    other_content(monkeypatch, "9.0.0")
    told: list[tuple[int, int]] = []
    stopped = desk.run_all_again(stop=after(3), tell=lambda done, total: told.append((done, total)))
    assert (stopped.done, stopped.complete, stopped.changed) == (3, False, 3)
    assert told == [(1, 5), (2, 5), (3, 5)]
    assert desk.rerun_due

    rest = desk.run_all_again(tell=lambda done, total: told.append((done, total)))
    assert told[3:] == [(4, 5), (5, 5)]
    assert (rest.changed, rest.complete, rest.content) == (5, True, stopped.content)
    assert not desk.rerun_due


def test_a_run_stopped_on_one_day_begins_anew_on_the_next_and_still_says_what_changed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    several(desk, 3)
    desk.run_all_again()
    other_content(monkeypatch, "9.0.0")
    stopped = desk.run_all_again(stop=after(1))
    days_later(desk, 1)
    rerun = desk.run_all_again()
    assert rerun.content == stopped.content
    assert rerun.done == 3
    assert len(desk.pending_changes()) == 3


def after(number: int) -> Callable[[], bool]:
    """Says stop once it was asked more often than this."""
    asked = iter(range(1_000))
    return lambda: next(asked) >= number


def test_a_pathway_that_is_gone_from_the_program_is_left_alone(
    desk: Desk, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(one for one in desk.pathways if one.id != LOW)
    monkeypatch.setattr(resources, "pathways", lambda: others)
    assert desk.run_all_again().complete
    assert desk.pending_changes() == ()
    assert desk.walkthroughs(closed.patient_id) == (closed,)


def test_the_content_that_a_walkthrough_was_closed_with_is_kept(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules, words = resources.pathway_files(LOW)
    other_content(monkeypatch, "9.0.0")
    kept = desk.content(closed)
    assert kept is not None
    assert (kept.rules.encode(), kept.words.encode()) == (rules, words)
    assert (kept.version, kept.content_hash) == (closed.version, closed.content_hash)
    assert load_version("kept.toml", kept.rules.encode(), kept.words.encode(), DOMAINS[LOW]).content_hash == (
        closed.content_hash
    )
    assert miriam == closed.patient_id


def test_a_patient_without_a_closed_walkthrough_costs_nothing(desk: Desk) -> None:
    ident = desk.add_patient(Patient("", "Nobody"))
    desk.record_results(ident, (alp("23", "2026-02-12"),))
    assert desk.outcome_changes(ident) == ()


BUNDLE = """{"resourceType": "Bundle", "type": "collection", "entry": [
 {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Hartley", "given": ["Miriam"]}],
  "gender": "female", "birthDate": "1968-03-02"}},
 {"resource": {"resourceType": "Observation", "id": "o", "status": "final", "subject": {"reference": "Patient/p"},
  "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]}, "effectiveDateTime": "2026-02-12",
  "valueQuantity": {"value": 23, "unit": "U/L"}, "referenceRange": [{"low": {"value": 30, "unit": "U/L"},
  "high": {"value": 130, "unit": "U/L"}}]}}]}"""


def test_what_the_program_works_out_otherwise_by_the_same_content_is_said_so(
    desk: Desk, closed: ClosedWalkthrough, monkeypatch: pytest.MonkeyPatch
) -> None:
    same_hash = desk.pathway(LOW).content_hash
    other_content(monkeypatch)
    pathways = tuple(replace(one, content_hash=same_hash) if one.id == LOW else one for one in desk.pathways)
    monkeypatch.setattr(resources, "pathways", lambda: pathways)
    desk.run_all_again()
    assert only(desk).because == "this version of AlpDesk works the same record out otherwise"
    assert closed.accepted


def test_the_pathway_of_that_time_is_read_and_its_files_exported_whole(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = desk.pathway(LOW)
    other_content(monkeypatch, "9.0.0")
    read = desk.pathway_then(closed)
    assert read is not None
    assert (read.words_hash, read.version) == (then.words_hash, then.version)
    desk.export_content(closed, tmp_path / "content.txt")
    text = (tmp_path / "content.txt").read_text(encoding="utf-8")
    rules, words = resources.pathway_files(LOW)
    assert rules.decode() in text
    assert text.endswith(words.decode())
    with pytest.raises(AlreadyThere):
        desk.export_content(closed, tmp_path / "content.txt")


def test_files_that_were_not_kept_are_not_exported(desk: Desk, closed: ClosedWalkthrough, tmp_path: Path) -> None:
    old = replace(closed, assessment=replace(closed.assessment, words_hash="0" * 64))
    assert desk.pathway_then(old) is None
    with pytest.raises(NotAccepted, match="are not in the record"):
        desk.export_content(old, tmp_path / "content.txt")
    assert not (tmp_path / "content.txt").exists()


def test_files_that_this_program_cannot_read_are_still_exported(
    desk: Desk, miriam: str, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    (stored,) = desk._reads.walkthroughs(miriam)  # noqa: SLF001 - as kept
    content = PathwayContent("1" * 64, stored.content_hash, LOW, "0.1", "finding = 'gone'", "")
    desk._store.add_walkthrough(stored, content)  # noqa: SLF001 - from an earlier AlpDesk
    old = replace(closed, assessment=replace(closed.assessment, words_hash="1" * 64))
    assert desk.pathway_then(old) is None
    desk.export_content(old, tmp_path / "content.txt")
    assert "finding = 'gone'" in (tmp_path / "content.txt").read_text(encoding="utf-8")
