"""The pictures of results that come in: invented files of the demonstration clinic's patients, looked at and stored."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from alpdesk.gui.main_window import MainWindow

Step = tuple[str, Callable[[], object]]
_HEAD = "Patient no;Name;Date of birth;Sex;Test;Code;Result;Unit;Reference;Collected;Laboratory"
_LABORATORY = "Northgate Pathology"
_WIDE = "Patient no;Name;Born;Sampled;AP;GGT (U/L);Bilirubin [µmol/L];Remark\n"
_PASTED = "Patient no\tName\tDate of birth\tTest\tResult\tUnit\tCollected\n"


def steps(window: MainWindow, rest: Callable[[], object], days: int) -> Iterator[Step]:
    """The screens in their order; ``days`` sets the files of one tour apart from those of another."""
    page, files = window.pages.bring, window.files
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        yield "22-import-people", lambda: _read(window, _long(window, folder, days))
        yield "23-import-rows", lambda: page.shown.turn_to("rows")
        yield "24-import-to-confirm", lambda: page.shown.turn_to("names")
        yield "25-imports", lambda: _store(window, rest)
        yield "26-quarantine", files.show_quarantine
        yield "27-import-columns", lambda: _read(window, _wide(window, folder, days))
        yield "28-paste", lambda: _paste(window, rest)
        yield "29-drop-folder", lambda: _form(window, files.edit_drop_folder)
        yield "30-export", lambda: _form(window, files.export)


def _read(window: MainWindow, path: Path) -> None:
    window.pages.bring.begin()
    window.show_import()
    window.pages.bring.read_files([path])


def _store(window: MainWindow, rest: Callable[[], object]) -> None:
    """Add those whom nobody knows, and store what is certain."""
    window.pages.bring.shown.people.all_new.click()
    rest()
    window.pages.bring.store.click()
    rest()
    files = window.files
    files.show_imports()
    window.toast.hide()


def _paste(window: MainWindow, rest: Callable[[], object]) -> QWidget:
    page = window.pages.bring
    page.begin()
    day = window.desk.today().isoformat()
    page.paste(f"{_PASTED}P901\tQuist, Anna\t1955-01-10\tALP\t61\tU/L\t{day}\n")
    for _ in range(4):
        rest()
    assert page.dialog is not None, "the form was opened just now"  # noqa: S101 - for the type checker
    return page.dialog


def _form(window: MainWindow, ask: Callable[[], object]) -> QWidget:
    """A form of the window, after the one before."""
    for dialog in (window.pages.bring.dialog, window.dialog):
        if dialog is not None:
            dialog.done(0)
    window.pages.bring.dialog = window.dialog = None
    window.show_patients()
    ask()
    return window.dialog or window


def _long(window: MainWindow, folder: Path, days: int) -> Path:
    """One result a line: somebody certain, somebody doubtful, two whom nobody knows."""
    desk = window.desk
    day = (desk.today() - timedelta(days=days)).isoformat()
    who = [desk.record(desk.patients(name).rows[0].id).patient for name in ("Hartley", "Tanaka")]
    known = [
        f"{one.identifier()};{one.family}, {one.given};{born};{one.sex[0].upper()}"
        for one, born in zip(who, (who[0].born.text, "1970-01-01"), strict=True)
    ]
    people = (*known, "P901;Quist, Anna;1955-01-10;F", "P902;Moreau, Luc;1962-03-03;M")
    tests = ("ALP;6768-6;{};U/L;30-130", "GGT;2324-2;31;U/L;<60", "ALKP;X9;{};U/L;30-130", "Sodium;2951-2;140;mmol/L;")
    rows = [
        f"{person};{test.format(22 + number)};{day};{_LABORATORY}"
        for number, person in enumerate(people)
        for test in tests
    ]
    rows.append(f"{known[0]};Bilirubin;1975-2;11;;<21;{day};{_LABORATORY}")
    return _written(folder, "northgate.csv", "\n".join([_HEAD, *rows]) + "\n")


def _wide(window: MainWindow, folder: Path, days: int) -> Path:
    """One analyte a column, with dates that can be read in two ways and a column without a unit."""
    year = window.desk.today().year
    rows = f"4711;Ngata, Ari;1958-05-04;0{days % 9 + 1}/04/{year};88;40;9,1;fasting\n"
    return _written(folder, "ward_list.csv", _WIDE + rows + rows.replace("4711;Ngata, Ari", "4712;Lund, Bo"))


def _written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
