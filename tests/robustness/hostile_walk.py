"""Every window on a clinic whose every field holds hostile text: ``python -m tests.robustness.hostile_walk``.

Each text stands in the name, address, allergies, results, problems, medicines, operations, contacts, letterhead and
files of a patient; every page, dialog, table, tool tip and plot is looked at, and letters and tables are read back.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Identifier, MedicineCourse, Patient, Problem, Procedure
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.letters import NotPrintable
from alpdesk.gui import style
from alpdesk.gui.clinic_page import TABS as CLINIC_TABS
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_page import PREVIEW_MS
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.return_page import ReturnPage
from alpdesk.gui.unlock_pages import UnlockPage
from alpdesk.letters.pdf import missing_glyphs
from tests.hostile import SEEN
from tests.looking import fault, parts, rendered, texts

TODAY = date(2026, 3, 16)
PATHWAY = "low_alp_osteoporosis"
PASSPHRASE = "violet anvil teaspoon harbour nine"  # noqa: S105 - of invented clinics only
TABS = ("summary", "results", "history", "pathways", "letters", "audit")
IMPORT_TABS = ("people", "rows", "names", "columns", "left")
STEP_MS, LONG_MS = 5, 60_000
_HEAD = "Patient no;Name;Date of birth;Test;Code;Result;Unit;Collected;Laboratory;Remark"


@dataclass
class Seen:
    """What a walk found: texts shown, faults with the place they were met at, and how many places were looked at."""

    shown: set[str] = field(default_factory=set)
    faults: dict[str, None] = field(default_factory=dict)
    places: int = 0

    def look(self, place: str, *tops: QWidget | None) -> None:
        """Look at some parts of the window and all dialogs, or at everything that exists."""
        self.places += 1
        for part in parts(*tops):
            for kind, text in texts(part):
                if not text:
                    continue
                self.shown.add(rendered(text) if kind in {"tip", "label"} else text)
                wrong = fault(kind, text)
                if wrong:
                    self.faults[f"{place}, {type(part).__name__}: {wrong}"] = None

    def lacking(self, planted: tuple[str, ...]) -> list[str]:
        """The texts that were planted and are shown nowhere as they are; blanks and capitals aside."""
        everything = squeezed("\x1f".join(self.shown))
        return [one for one in planted if squeezed(one) not in everything]


def squeezed(text: str) -> str:
    """A text without blanks, capitals and what Qt adds to captions."""
    return "".join(unicodedata.normalize("NFC", text.replace("&&", "&")).split()).upper()


def clinic(folder: Path, text: str) -> Desk:
    """A clinic whose letterhead, user and contact hold a text."""
    short = text[:200]
    desk, _ = Desk.create(
        folder, Clinic(short, text, short, text), User(short, short, short), PASSPHRASE, clock_on(TODAY)
    )
    desk.add_contact(Contact("", short, text, text))
    return desk


def patient(desk: Desk, text: str) -> str:
    """A patient in whose record every field that holds words holds the text; the id."""
    name = text[:200]
    ident = desk.add_patient(
        Patient(
            "", name, name, name[:40], "female", When.parse("1958-03-02"), identifiers=(Identifier("Hospital", name),),
            address=text, telephone=name, allergy_status="known", allergies=text,
        )
    )  # fmt: skip
    low, high = Quantity.parse("30 U/L"), Quantity.parse("130 U/L")
    for day, value in (("2025-01-10", "26"), ("2025-06-02", "24"), ("2025-11-03", "22")):
        desk.record_results(
            ident,
            (
                Result(
                    "", "alp", Quantity.parse(f"{value} U/L"), When.parse(day), Limits(low, high, text), value,
                    text[:60],
                    laboratory=name, method=name, note=text, identifier=f"{day} {text}"[:200],
                ),
            ),
        )  # fmt: skip
    unread = Result("", "ggt", None, When.parse("2025-11-03"), value_text=name, laboratory=name, unreadable=text)
    (read,) = desk.record_results(ident, (unread,))
    desk.mark_suspect(ident, read, text)
    desk.record_problem(ident, Problem("", text, note=text))
    desk.record_problem(ident, Problem("", "Osteoporosis", onset=When.parse("2024-07-01")))
    desk.record_medicine(ident, MedicineCourse("", text, dose=text, reason=text, start=When.parse("2025-07-01")))
    desk.record_procedure(ident, Procedure("", text, performed=When.parse("2024-07-01"), note=text))
    return ident


def table(folder: Path, text: str, place: int) -> Path:
    """A table of results with the text in every cell that may hold it, and in its own name where a system lets it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(_HEAD.split(";"))
    writer.writerow([text, text, "1971-05-06", "ALP", "6768-6", "31", "U/L", "2026-03-01", text, text])
    writer.writerow(["P1", "Quist, Anna", "1955-01-10", text, "", "12", text, "2026-03-01", text, text])
    path = folder / f"table {place}.csv"
    with suppress(OSError, ValueError):
        named = folder / f"{text[:60]}.csv"
        if named.parent == folder:
            named.touch()
            path = named
    path.write_bytes(out.getvalue().encode("utf-8-sig"))
    return path


class Walk:
    """One window on one clinic, page by page; ``seen`` collects what is found."""

    def __init__(self, desk: Desk, folder: Path, seen: Seen) -> None:
        self.desk, self.folder, self.seen = desk, folder, seen
        self.jobs = Jobs()
        self.window = MainWindow(desk, self.jobs, clock_on(TODAY))
        self.window.show()
        self.rest()

    def rest(self) -> None:
        """Let the window work until nothing runs."""
        QTest.qWait(STEP_MS)
        for _ in range(LONG_MS // STEP_MS):
            if not self.jobs.working:
                break
            QTest.qWait(STEP_MS)
        else:
            raise TimeoutError("the window works on and on")
        QTest.qWait(STEP_MS)

    def look(self, place: str) -> None:
        """Look at the page in hand, what frames it, and the dialogs."""
        window = self.window
        self.seen.look(place, window.pages.currentWidget(), window.banner, window.top, window.messages, window.toast)

    def at(self, place: str, go: Callable[[], object]) -> None:
        """Go somewhere and look."""
        go()
        self.rest()
        self.look(place)

    def form(self, place: str, ask: Callable[[], object]) -> None:
        """Open a form, look, close it."""
        ask()
        self.rest()
        self.look(place)
        record = self.window.pages.record if "record" in vars(self.window.pages) else None
        letters = record.letters if record is not None else None
        for holder in (self.window, record, letters, vars(self.window.pages).get("bring")):
            dialog = getattr(holder, "dialog", None)
            if isinstance(dialog, QDialog):
                dialog.done(0)
                holder.dialog = None  # type: ignore[union-attr]

    def record(self, ident: str) -> None:
        """The record of one patient with its forms."""
        window, page = self.window, self.window.pages.record
        self.at("record", lambda: window.open_patient(ident, "summary"))
        for tab in TABS[1:]:
            self.at(tab, lambda tab=tab: page.turn_to(tab))  # type: ignore[misc]
        self.form("patient form", window.edit_patient)
        self.form("result form", page.add_result)
        last = page.record.results[-1]
        for signal in (page.results.correct_wanted, page.results.withdraw_wanted, page.results.history_wanted):
            self.form("result", lambda signal=signal: signal.emit(last))  # type: ignore[misc]
        for card, value in (
            (page.problems, page.record.problems[0]),
            (page.medicines, page.record.medicines[0]),
            (page.procedures, page.record.procedures[0]),
        ):
            self.form("entry", lambda card=card, value=value: card.edit_wanted.emit(value))  # type: ignore[misc]
        self.form("export", window.files.export)
        window.messages.say(page.record.patient.name)
        window.toast.say(page.record.patient.name)
        self.look("messages")

    def pathway(self, ident: str, text: str) -> Path | None:
        """A walkthrough to its letter; the PDF, or None where the fonts lack letters of it."""
        window, desk = self.window, self.desk
        self.at("walkthrough", lambda: window.begin_pathway(PATHWAY))
        self.at("outcome", lambda: window.pages.walkthrough.go_to("outcome"))
        closed = desk.close(ident, desk.begin(PATHWAY, ident), accepted=False, override=text, reason=text)
        self.at("closed", lambda: window.show_closed(closed))
        self.at("letter", lambda: window.write_letter(closed))
        page = window.pages.letter
        page.form.recipient.box.setCurrentIndex(1)
        QTest.qWait(PREVIEW_MS + 50)
        self.rest()
        self.look("letter with recipient")
        target = self.folder / f"letter {ident}.pdf"
        letter = desk.draft_letter(closed, desk.contacts()[0]).with_concerns(text)
        if missing_glyphs(letter):
            with suppress(NotPrintable):
                desk.issue(letter, target, closed)
            return None
        desk.issue(letter, target, closed)
        self.at("letters", lambda: window.open_patient(ident, "letters"))
        self.form("issued letter", window.pages.record.letters.open)
        self.at("all letters", window.letters.show_letters)
        self.at("address book", lambda: window.letters.show_tab("addresses"))
        return target

    def files(self, text: str, place: int) -> None:
        """Results that come in, and what waits."""
        window, page = self.window, self.window.pages.bring
        path = table(self.folder, text, place)
        window.show_import()
        page.begin()
        self.at("import", lambda: page.read_files([path]))
        for tab in IMPORT_TABS:
            self.at(f"import {tab}", lambda tab=tab: page.shown.turn_to(tab))  # type: ignore[misc]
        if page.store.isEnabled():
            self.at("stored", page.store.click)
        self.at("quarantine", window.files.show_quarantine)
        self.at("imports", window.files.show_imports)

    def apart(self, ident: str, text: str) -> None:
        """What stands before the desk: the way back to a patient, and the clinic that is to be unlocked."""
        patient, unlock = self.desk.record(ident).patient, UnlockPage()
        unlock.show_clinic(text, text)
        unlock.show_facts(text, (text[:200],))
        for part in (ReturnPage(text, text, patient, TODAY, text), unlock):
            part.show()
            self.look("before the desk")
            part.close()
            part.deleteLater()

    def around(self) -> None:
        """What belongs to no patient."""
        window = self.window
        self.at("patients", window.show_patients)
        self.at("pathways", window.show_pathways)
        self.at("outcomes to look at", window.show_changes)
        self.at("clinic", window.show_clinic)
        for tab in CLINIC_TABS:
            self.at(f"clinic {tab.word}", lambda tab=tab: window.pages.clinic.turn_to(tab.value))  # type: ignore[misc]
        self.form("drop folder", window.files.edit_drop_folder)
        self.at("search", lambda: window.search("a"))
        if window.palette_popup is not None:
            window.palette_popup.close()

    def leave(self) -> None:
        """Close the window."""
        window = self.window
        window.stop()
        self.jobs.finish()
        self.jobs.close()
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def letter_lacks(path: Path, text: str) -> str:
    """Why a letter does not say the text as written; empty when it does."""
    printed = squeezed("".join(sheet.extract_text() for sheet in PdfReader(path).pages))
    turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)  # on paper in the order seen
    said = set(squeezed(text)) <= set(printed) if turned else squeezed(text) in printed
    return "" if said else f"the letter lacks {text[:60]!r}"


def table_lacks(desk: Desk, ident: str, path: Path) -> Iterator[str]:
    """Cells of an exported table that a spreadsheet would take for a formula, and fields that are not the record's."""
    desk.export_patient(ident, path, "csv")
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    who = desk.record(ident).patient
    for row in rows[1:]:
        yield from (f"a formula: {one[:60]!r}" for one in row if not _number(one) and _formula(one))
        if _bare(row[1]) != _bare(who.family):
            yield f"another name: {row[1][:60]!r}"


def _formula(cell: str) -> bool:
    """Whether a cell, or what stands in it behind a mark that separates cells elsewhere, begins like a formula."""
    return any(part.lstrip(' \n"')[:1] in tuple("=+@＝＋－＠-") for part in re.split(r"[;\t]", cell))


def _bare(cell: str) -> str:
    """A cell without the apostrophes that stand where a formula could begin."""
    return squeezed(re.sub(r"(^|[;\t][\s\"]*)'", r"\1", cell))


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def bundle_lacks(desk: Desk, ident: str, path: Path) -> str:
    """Why an exported Bundle does not hold the name as written; empty when it does."""
    desk.export_patient(ident, path, "fhir")
    held = json.loads(path.read_text(encoding="utf-8"))
    names = [
        one["resource"]["name"][0]["family"] for one in held["entry"] if one["resource"]["resourceType"] == "Patient"
    ]
    return "" if desk.record(ident).patient.family in names else "the Bundle holds another name"


def walk(desk: Desk, folder: Path, several: tuple[str, ...]) -> Seen:
    """Walk through a clinic with one patient for each text."""
    seen = Seen()
    idents = [patient(desk, text) for text in several]
    desk.judge()
    way = Walk(desk, folder, seen)
    try:
        for place, (ident, text) in enumerate(zip(idents, several, strict=True)):
            way.record(ident)
            target = way.pathway(ident, text)
            lacks = letter_lacks(target, text) if target else ""
            way.files(text, place)
            way.apart(ident, text)
            others = bundle_lacks(desk, ident, folder / f"{place}.json")
            found = (lacks, others, *table_lacks(desk, ident, folder / f"{place}.csv"))
            seen.faults |= {one: None for one in found if one}
        way.around()
    finally:
        way.leave()
    seen.faults |= {f"shown nowhere as written: {one[:60]!r}": None for one in seen.lacking(several)}
    return seen


def run(count: int, seed: int) -> Counter[str]:
    """Walk with so many texts of the corpus from a place on; the sums, and every fault on the error stream."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    style.apply(app)
    several = SEEN[seed - 1 : seed - 1 + count]
    with tempfile.TemporaryDirectory() as place:
        desk = clinic(Path(place) / "clinic", several[0])
        try:
            seen = walk(desk, Path(place), several)
        finally:
            desk.close_clinic()
    sys.stderr.writelines(f"{one}\n" for one in seen.faults)
    return Counter({"texts": len(several), "screens": seen.places, "not as written": len(seen.faults)})


if __name__ == "__main__":
    sums: Counter[str] = Counter()
    for first in range(0, len(SEEN), 20):
        sums += run(20, first + 1)
    sys.stdout.write(f"{dict(sums)}\n")
    sys.exit(int(sums["not as written"] > 0))
