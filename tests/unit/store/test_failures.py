"""Failures of the surroundings become sentences; faults of ours do not."""

from __future__ import annotations

import errno

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2 as driver

from alpdesk.store.failures import (
    Busy,
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    FolderGone,
    ReadOnlyFolder,
    StoreFailure,
    explained,
    failure_for,
)


def sqlite(code: int) -> driver.OperationalError:
    error = driver.OperationalError("text of the driver")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, Busy),
        (261, Busy),
        (6, Busy),
        (8, ReadOnlyFolder),
        (1032, ReadOnlyFolder),
        (14, FolderGone),
        (10, DiskTrouble),
        (778, DiskTrouble),
        (11, DatabaseDamaged),
        (26, DatabaseDamaged),
        (13, DiskFull),
    ],
)
def test_codes_of_the_database_have_their_sentences(code: int, kind: type[StoreFailure]) -> None:
    plain, wrapped = failure_for(sqlite(code)), failure_for(OperationalError("SELECT", {}, sqlite(code)))
    assert type(plain) is type(wrapped) is kind
    assert plain is not None
    assert plain.sentence.endswith(".")
    assert "driver" not in plain.sentence


def test_a_failure_without_code_is_known_by_its_text() -> None:
    assert type(failure_for(driver.OperationalError("disk I/O error"))) is DiskTrouble
    assert type(failure_for(driver.OperationalError("database or disk is full"))) is DiskFull
    assert failure_for(driver.OperationalError("no such table: result")) is None


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.EACCES, ReadOnlyFolder), (errno.EROFS, ReadOnlyFolder), (errno.ENOSPC, DiskFull), (errno.EIO, DiskTrouble)],
)
def test_codes_of_the_system_have_their_sentences(number: int, kind: type[StoreFailure]) -> None:
    with pytest.raises(kind), explained(OSError):
        raise OSError(number, "text of the system")


@pytest.mark.parametrize("error", [sqlite(1), sqlite(19), OSError(errno.EEXIST, ""), OSError(), ValueError()])
def test_our_own_faults_stay_what_they_are(error: Exception) -> None:
    assert failure_for(error) is None
    with pytest.raises(type(error)) as caught, explained(driver.Error, OSError):
        raise error
    assert caught.value is error
