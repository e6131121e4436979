"""Salvage: what is shown is as it was entered, what is missing is named, and nothing is written."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.clinical.quantity import Quantity
from alpdesk.store import btree, tables
from alpdesk.store.connection import Connection, connect
from alpdesk.store.failures import (
    DatabaseDamaged,
    LockedByOther,
    MadeByNewerVersion,
    NotAClinic,
    OpenForReading,
    ReadOnlyFolder,
)
from alpdesk.store.lock import ClinicLock, let_go
from alpdesk.store.mending import REPLACEMENT_LOST
from alpdesk.store.pages import read_pages
from alpdesk.store.read_only import OF_DAMAGED, OF_READ_ONLY, open_read_only
from alpdesk.store.salvage import Damage, salvaged
from alpdesk.store.schema import SCHEMA
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys, unlock_vault
from tests.unit.store.samples import ALP, AT, HARTLEY, PASSPHRASE, WHO

PAGE = 4096
FORMS = sorted((Path(__file__).parents[2] / "data").glob("clinic-form-?"))
Rows = dict[str, dict[object, dict[str, object]]]


def rows_of(connection: Connection) -> Rows:
    """Every row of every table by its number, with its values by name."""
    found: Rows = {}
    for name in tables.METADATA.tables:
        if name == "patient_word":
            continue
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        if columns:
            picked = connection.execute(f'SELECT rowid, * FROM "{name}"').fetchall()  # noqa: S608 - our own names
            found[name] = {row[0]: dict(zip(columns, row[1:], strict=True)) for row in picked}
    return found


def told_anew(name: str, rows: dict[object, dict[str, object]]) -> dict[object, dict[str, object]]:
    """Rows of identifiers without their numbers: they are put together from the patient's versions."""
    return {str(row | {"id": 0}): row | {"id": 0} for row in rows.values()} if name == "identifier" else rows


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the folder except the lock's."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "clinic.lock"}


def damage(path: Path, *pages: int, at: int = 1000) -> None:
    """Flip one bit in each of these pages."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE + at] ^= 1
    path.write_bytes(data)


def root_of(path: Path, keys: DataKeys, table: str) -> int:
    with closing(connect(path, keys.db)) as connection:
        return int(connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0])


def leaves(path: Path, keys: DataKeys, table: str) -> list[int]:
    """The pages of a table that hold its rows, where there is one page above them."""
    root = root_of(path, keys, table)
    return list(btree.children(read_pages(path, keys.db).plain[root], root))


def read(path: Path, keys: DataKeys) -> tuple[Rows, Damage]:
    """What is salvaged, closed again."""
    connection, found = salvaged(path, keys.db)
    with closing(connection):
        return rows_of(connection), found


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys, Rows]:
    """A record with every kind of row, its keys and its rows."""
    folder = tmp_path_factory.mktemp("kept") / "clinic"
    shutil.copytree(FORMS[-1], folder)
    keys = unlock_vault(folder, WHO, PASSPHRASE)
    path = folder / "clinic.alpdb"
    with closing(connect(path, keys.db)) as connection:
        connection.execute("INSERT INTO setting VALUES ('long', ?)", ["x" * 30_000])
        connection.execute("INSERT INTO setting VALUES ('longer', ?)", ["y" * 8_100])
        return path, keys, rows_of(connection)


@pytest.fixture
def path(kept: tuple[Path, DataKeys, Rows], tmp_path: Path) -> Path:
    """A copy of its database file."""
    return Path(shutil.copy(kept[0], tmp_path / "clinic.alpdb"))


@pytest.mark.parametrize("form", FORMS, ids=lambda path: path.name)
def test_a_whole_record_of_any_form_is_read_whole(form: Path) -> None:
    keys = unlock_vault(form, WHO, PASSPHRASE)
    found, told = read(form / "clinic.alpdb", keys)
    assert (told.broken, told.lost, told.patients, told.touched, told.unnamed) == ((), (), (), (), 0)
    with closing(connect(form / "clinic.alpdb", keys.db, read_only=True)) as connection:
        for name, rows in rows_of(connection).items():
            assert found[name].keys() == rows.keys(), name
            assert all(row.items() <= found[name][key].items() for key, row in rows.items()), name


@pytest.mark.parametrize("part", range(4))
def test_any_damaged_page_costs_only_what_was_on_it(kept: tuple[Path, DataKeys, Rows], path: Path, part: int) -> None:
    whole, keys, truth = kept
    for page in range(1 + part, path.stat().st_size // PAGE + 1, 4):
        shutil.copy(whole, path)
        damage(path, page)
        found, told = read(path, keys)
        assert told.broken == (page,)
        lost = dict(told.lost)
        for name in found:
            rows, before = told_anew(name, found[name]), told_anew(name, truth[name])
            assert all(entered(row, before.get(key)) for key, row in rows.items()), (page, name)
            gone = len(before.keys() - rows.keys())
            assert not gone or name in told.touched or lost.get(name), (page, name)


def entered(row: dict[str, object], truth: dict[str, object] | None) -> bool:
    """Whether a row is as it was entered, but for references given up, or says that something is lost."""
    if "lost" in str(row) or "put together again" in str(row):
        return True
    return truth is not None and all(value in {None, truth[name]} for name, value in row.items())


def test_every_page_lost_is_said_plainly(kept: tuple[Path, DataKeys, Rows], path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(DatabaseDamaged, match="Not one page"):
        salvaged(path, kept[1].db)


def test_another_key_reads_nothing(path: Path) -> None:
    with pytest.raises(DatabaseDamaged, match="Not one page"):
        salvaged(path, bytes(32))


@pytest.mark.parametrize("place", [0, 7, 15])
def test_one_wrong_bit_in_the_first_bytes_costs_nothing(
    kept: tuple[Path, DataKeys, Rows], path: Path, place: int
) -> None:
    damage(path, 1, at=place)
    found, told = read(path, kept[1])
    assert found == kept[2]
    assert not told.broken


def test_a_file_cut_short_gives_what_is_left(kept: tuple[Path, DataKeys, Rows], path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 10 * PAGE + 17])
    _, told = read(path, kept[1])
    assert told.broken == tuple(range(11, told.pages + 1))
    assert told.pages == kept[0].stat().st_size // PAGE


def test_what_was_appended_is_left_out(kept: tuple[Path, DataKeys, Rows], path: Path) -> None:
    path.write_bytes(path.read_bytes() + bytes(5000))
    found, told = read(path, kept[1])
    assert (found, told.broken) == (kept[2], ())


def test_a_page_that_was_swapped_for_another_is_not_believed(kept: tuple[Path, DataKeys, Rows], path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[PAGE : 2 * PAGE], data[2 * PAGE : 3 * PAGE] = data[2 * PAGE : 3 * PAGE], data[PAGE : 2 * PAGE]
    path.write_bytes(data)
    assert read(path, kept[1])[1].broken == (2, 3)


def test_a_newer_record_is_not_guessed_at(kept: tuple[Path, DataKeys, Rows], path: Path) -> None:
    with closing(connect(path, kept[1].db)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(MadeByNewerVersion, match=f"form {SCHEMA + 1}"):
        salvaged(path, kept[1].db)


@pytest.fixture
def long(store: Store, folder: Path) -> tuple[str, Path]:
    """Two patients, the first with so many results that they fill several pages; closed."""
    first = store.add_patient(HARTLEY, WHO, AT)
    second = store.add_patient(replace(HARTLEY, family="Oyelaran", identifiers=()), WHO, AT)
    for _ in range(4):
        store.add_results(first, [ALP, replace(ALP, quantity=Quantity.parse("24.5 U/L"))] * 15, WHO, AT)
    last = store.add_results(second, [ALP] * 40, WHO, AT)
    store.correct_result(second, last[-1], ALP, "typed twice", WHO, AT)
    store.close()
    return first, folder / "clinic.alpdb"


def test_rows_whose_table_is_lost_find_their_table_again(long: tuple[str, Path], keys: DataKeys) -> None:
    _, path = long
    damage(path, root_of(path, keys, "result"))
    found, told = read(path, keys)
    assert (told.touched, told.lost) == (("result",), ())
    assert len(found["result"]) == 161


def test_the_patients_who_lack_something_are_named(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    damage(path, leaves(path, keys, "result")[1])
    found, told = read(path, keys)
    assert told.patients == (first,)
    assert told.lost == (("result", 161 - len(found["result"])),)
    assert told.missing == 161 - len(found["result"])
    assert told.unnamed == 0


def test_the_end_of_a_table_is_missed_by_what_the_audit_trail_tells(long: tuple[str, Path], keys: DataKeys) -> None:
    _, path = long
    damage(path, leaves(path, keys, "result")[-1])
    found, told = read(path, keys)
    assert told.patients == ("2",)
    assert dict(told.lost)["result"] == 161 - len(found["result"])
    assert found["result"].get(160, {}).get("ended_reason", REPLACEMENT_LOST) == REPLACEMENT_LOST


def test_a_patient_whose_row_is_lost_is_put_together_from_the_versions(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    damage(path, root_of(path, keys, "patient"))
    opened = open_read_only(path.parent, keys)
    assert opened.damage is not None
    assert (opened.damage.rebuilt, opened.damage.lost, opened.damage.patients) == (2, (), ())
    assert opened.record(first).patient == replace(HARTLEY, id=first)
    assert [head.family for head in opened.search("9434765919")] == ["Hartley"]
    opened.close()


def test_results_without_a_patient_are_kept_under_a_number(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    damage(path, root_of(path, keys, "patient"), root_of(path, keys, "patient_version"))
    opened = open_read_only(path.parent, keys)
    record = opened.record(first)
    assert record.patient.family == "Name lost (patient 1)"
    assert len(record.results) == 120
    assert opened.damage is not None
    assert opened.damage.patients == ("1", "2")
    assert opened.record(first, AT).patient == record.patient
    opened.close()


def test_versions_of_an_entry_whose_first_one_is_lost_stay_together(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    with closing(connect(path, keys.db)) as connection:
        connection.execute("DROP TRIGGER result_stays")
        connection.execute("PRAGMA foreign_keys = off")
        names = [
            row[1]
            for row in connection.execute("PRAGMA table_info(result)")
            if row[1] not in {"id", "root_id", "version"}
        ]
        columns = ", ".join(names)
        for number, version in ((162, 2), (163, 3)):
            connection.execute(
                f"INSERT INTO result (id, root_id, version, {columns}) "  # noqa: S608 - our own names
                f"SELECT {number}, 5, {version}, {columns} FROM result WHERE id = 5"
            )
        connection.execute("DELETE FROM result WHERE id = 5")
    found, told = read(path, keys)
    assert (found["result"][162]["root_id"], found["result"][163]["root_id"]) == (None, 162)
    assert told.lost == (("result", 1),)
    assert told.patients == (first,)


def test_an_unfinished_change_is_left_out_as_sqlite_would(long: tuple[str, Path], keys: DataKeys) -> None:
    _, path = long
    with closing(connect(path, keys.db)) as connection:
        before = rows_of(connection)
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("PRAGMA cache_spill = 5")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO setting SELECT 'x' || id, hex(zeroblob(900)) FROM result")
        crashed = path.parent / "crashed"
        crashed.mkdir()
        copies = [Path(shutil.copy(one, crashed)) for one in (path, path.with_name("clinic.alpdb-journal"))]
        connection.execute("ROLLBACK")
    assert copies[1].stat().st_size > PAGE
    changed_pages = copies[0].read_bytes()
    assert changed_pages != path.read_bytes()
    found, told = read(copies[0], keys)
    assert (found, told.broken, told.journal_broken) == (before, (), False)
    whole = copies[1].read_bytes()
    damage(copies[1], 1, at=600)
    assert read(copies[0], keys)[1].broken
    copies[1].write_bytes(whole)
    damage(copies[1], 1, at=512 + 4 + PAGE - 200)
    assert read(copies[0], keys)[1].journal_broken
    copies[1].write_bytes(b"x" * 600)
    assert read(copies[0], keys)[1].journal_broken


def test_reading_a_damaged_record_changes_nothing_and_refuses_to_write(long: tuple[str, Path], keys: DataKeys) -> None:
    _, path = long
    damage(path, root_of(path, keys, "answer"))
    before = contents(path.parent)
    opened = open_read_only(path.parent, keys)
    assert opened.read_only == OF_DAMAGED
    with pytest.raises(OpenForReading, match="damaged and open for reading only"):
        opened.store.set_setting("a", "1")
    opened.note([], WHO, AT)
    opened.quick_check()
    assert opened.anchored().state == "agrees"
    with pytest.raises(LockedByOther):
        ClinicLock(path.parent)
    opened.close()
    ClinicLock(path.parent).release()
    assert contents(path.parent) == before


def test_a_whole_record_that_cannot_be_written_is_read_where_it_lies(
    long: tuple[str, Path], keys: DataKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_lock: ClinicLock, _folder: Path) -> None:
        raise ReadOnlyFolder("no")

    first, path = long
    before = contents(path.parent)
    monkeypatch.setattr(ClinicLock, "__init__", refuse)
    opened = open_read_only(path.parent, keys)
    opened.keep_lock()
    assert (opened.damage, opened.read_only) == (None, OF_READ_ONLY)
    assert len(opened.record(first).results) == 120
    assert opened.anchored().state != "rolled-back"
    opened.close()
    assert contents(path.parent) == before
    assert not (path.parent / "clinic.lock").read_bytes()


def test_an_older_form_can_be_read_where_it_cannot_be_moved(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FORMS[0], tmp_path / "clinic"))
    before = contents(folder)
    opened = open_read_only(folder, unlock_vault(folder, WHO, PASSPHRASE))
    (head,) = opened.search("hartley")
    assert [one.text for one in opened.record(head.id).problems] == ["Osteoporosis"]
    opened.close()
    assert contents(folder) == before


def test_while_keys_are_changed_the_new_one_reads_too(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    for one in (keys.awaiting(DataKeys(bytes(32))), DataKeys(bytes(32), pending=keys)):
        opened = open_read_only(path.parent, one)
        assert opened.record(first).patient.family == "Hartley"
        opened.close()


def test_what_was_lost_before_is_told_beside_what_is_lost_now(long: tuple[str, Path], keys: DataKeys) -> None:
    first, path = long
    with closing(connect(path, keys.db)) as connection:
        connection.execute("INSERT INTO setting VALUES ('salvaged', ?)", [json.dumps({first: {"result": 2}, "9": {}})])
    damage(path, leaves(path, keys, "result")[1])
    opened = open_read_only(path.parent, keys)
    assert opened.damage is not None
    assert opened.owed() == {first: {"result": 2 + opened.damage.missing}, "9": {}}
    with pytest.raises(OpenForReading):
        opened.refuse()
    opened.keep_lock()
    opened.close()
    let_go(path.parent)


def test_there_is_nothing_to_read_in_a_missing_or_an_empty_file(folder: Path, keys: DataKeys) -> None:
    (folder / "clinic.alpdb").write_bytes(b"")
    with pytest.raises(DatabaseDamaged, match="is empty"):
        open_read_only(folder, keys)
    (folder / "clinic.alpdb").unlink()
    with pytest.raises(NotAClinic, match="is missing"):
        open_read_only(folder, keys)


def test_a_record_that_cannot_be_read_lets_go_of_its_lock(folder: Path) -> None:
    with pytest.raises(DatabaseDamaged):
        open_read_only(folder, DataKeys(bytes(32)))
    ClinicLock(folder).release()
