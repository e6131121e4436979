"""Failed attempts outlive the program, cost time, and keep nothing of what was typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alpdesk.store import opening
from alpdesk.store.attempts import DELAYS, Attempts, TooSoon, check_wait, forget_attempts, note_failure, read_attempts
from alpdesk.store.failures import NotARecoveryKey, WrongPassphrase
from alpdesk.store.files import ATTEMPTS
from alpdesk.store.recovery_key import new_recovery_key
from tests.unit.store.samples import PASSPHRASE, WHO

NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def fail(folder: Path, times: int, now: datetime = NOW) -> Attempts:
    """So many failures at one moment."""
    for _ in range(times):
        note_failure(folder, now)
    return read_attempts(folder)


@pytest.mark.parametrize("failures", range(15))
def test_each_failure_in_a_row_costs_longer(tmp_path: Path, failures: int) -> None:
    found = fail(tmp_path, failures)
    delay = 0 if failures == 0 else DELAYS[min(failures, len(DELAYS)) - 1]
    assert found.failures == failures
    assert found.wait(NOW) == delay
    assert found.wait(NOW + timedelta(seconds=delay)) == 0


def test_another_attempt_is_not_taken_before_the_time_is_over(tmp_path: Path) -> None:
    fail(tmp_path, 5)
    with pytest.raises(TooSoon, match="Wait 4 seconds before") as refused:
        check_wait(tmp_path, NOW)
    assert refused.value.seconds == 4
    with pytest.raises(TooSoon, match="Wait 1 second before"):
        check_wait(tmp_path, NOW + timedelta(seconds=3, milliseconds=200))
    check_wait(tmp_path, NOW + timedelta(seconds=4))


@pytest.mark.parametrize("years", [-70, -1])
def test_a_clock_set_back_costs_the_delay_once_and_no_more(tmp_path: Path, years: int) -> None:
    fail(tmp_path, 6)
    back = NOW + timedelta(days=365 * years)
    with pytest.raises(TooSoon, match="Wait 8 seconds"):
        check_wait(tmp_path, back)
    check_wait(tmp_path, back + timedelta(seconds=8))


def test_only_the_latest_times_are_kept_and_all_are_counted(tmp_path: Path) -> None:
    found = fail(tmp_path, 50)
    assert (found.failures, len(found.times)) == (50, 20)
    assert (tmp_path / ATTEMPTS).stat().st_size < 1_000


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"failures": 3}', '{"failures": "x", "times": []}', "\x00" * 9_000])
def test_a_file_that_cannot_be_read_keeps_nobody_out(tmp_path: Path, text: str) -> None:
    (tmp_path / ATTEMPTS).write_text(text)
    assert read_attempts(tmp_path) == Attempts()
    check_wait(tmp_path, NOW)


def test_they_are_forgotten_and_forgetting_twice_is_no_failure(tmp_path: Path) -> None:
    fail(tmp_path, 3)
    forget_attempts(tmp_path)
    forget_attempts(tmp_path)
    assert read_attempts(tmp_path) == Attempts()


def test_where_nothing_can_be_written_nothing_is_counted(tmp_path: Path) -> None:
    assert note_failure(tmp_path / "not there", NOW).failures == 1
    assert read_attempts(tmp_path / "not there") == Attempts()


def test_the_door_counts_wrong_passphrases_and_recovery_keys_alike(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        opening.open_with_recovery_key(folder, new_recovery_key(), at=NOW)
    with pytest.raises(NotARecoveryKey):
        opening.open_with_recovery_key(folder, "ABCDE", at=NOW)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            opening.open_clinic(folder, WHO, "gallop tulips unrelated fifty", at=NOW)
    with pytest.raises(TooSoon, match="Wait 2 seconds"):
        opening.open_clinic(folder, WHO, PASSPHRASE, at=NOW)
    assert b"gallop" not in (folder / ATTEMPTS).read_bytes()
    opened = opening.open_clinic(folder, WHO, PASSPHRASE, at=NOW + timedelta(seconds=2))
    assert opened.failed.failures == 4
    opened.close()
