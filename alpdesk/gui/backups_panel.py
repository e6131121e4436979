"""The copies of the record: how well it is copied, each copy, the second folder, and the drill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.wording import number_text
from alpdesk.desk.backups import HOURS, CopyRow, CopySettings, CopyState, DrillTold
from alpdesk.desk.desk import Desk
from alpdesk.gui.barring import bar
from alpdesk.gui.copying import Work
from alpdesk.gui.history_cards import two_lines
from alpdesk.gui.jobs import Job, Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.segments import Segments
from alpdesk.gui.unlock_window import Choose, choose_folder
from alpdesk.gui.widgets import Button, Card, Chip, FlowLayout, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

WHY = {
    "asked": mark("when asked for"),
    "closing": mark("at closing"),
    "schedule": mark("while working"),
    "import": mark("before an import"),
    "migration": mark("before an update"),
    "rotation": mark("before a new key"),
    "restore": mark("before restoring"),
}
TONES = {"good": "ok", "due": "warning", "late": "danger"}
ICONS = {"good": "circle-check", "due": "alert-triangle", "late": "alert-octagon"}
FEW = 8
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
T = TypeVar("T")


class _Seen(NamedTuple):
    """What the panel shows."""

    state: CopyState
    rows: tuple[CopyRow, ...]
    settings: CopySettings
    second_fault: str


class BackupsPanel(ScrollTab):
    """Copies are made, checked and tried here; ``said`` tells in words what was done, ``failed`` gives a sentence."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, choose: Choose = choose_folder) -> None:
        super().__init__(tr("Backups"))
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self.work = Work(jobs, self)
        self._all = False
        self.copy = Button(tr("Copy now"), "copy", primary=True)
        self.drill = Button(tr("Test restore"), "history")
        self.check = Button(tr("Check all copies"), "checks")
        self.stop = Button(tr("Stop"), "x")
        self.pick = Button(tr("Choose second folder…"), "device-floppy")
        self.drop = Button(tr("Use no second folder"), "x", link=True)
        self.more = Button("", "chevron-down", link=True)
        self.hours = Segments([(str(hours), f"{hours} h") for hours in HOURS], tr("A copy every so many hours"))
        self.bar = QProgressBar()
        self.progress = PlainLabel("", "small", wrap=True)
        self.head = Card(tr("Copies of the record"), "database")
        self.list = Card(tr("All copies"), "copy")
        self.settings = Card(tr("Where and when"), "settings")
        self._build()
        bar(desk, "backups", self.drill, self.check, self.pick, self.drop, self.hours)

    def refresh(self) -> None:
        """Look at the copies again."""
        self._jobs.run(self._read, self._show, self.failed.emit)

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        self.copy.setFocus()

    def _read(self) -> _Seen:
        desk = self._desk
        return _Seen(desk.copy_state(), desk.copies(), desk.copy_settings(), desk.second_fault)

    def _show(self, seen: _Seen) -> None:
        _emptied(self._state)
        _emptied(self._rows)
        self._state.addWidget(_head_of(seen.state))
        sentences = [*seen.state.sentences, *([seen.second_fault] if seen.second_fault else [])]
        for sentence in sentences:
            self._state.addWidget(PlainLabel(sentence, "body", wrap=True))
        if seen.state.drill is not None:
            self._state.addWidget(PlainLabel(_drilled(seen.state.drill), "small", wrap=True))
        for row in seen.rows if self._all else seen.rows[:FEW]:
            self._rows.addWidget(_line(row))
        if not seen.rows:
            self._rows.addWidget(PlainLabel(tr("There is no copy yet."), "muted", wrap=True))
        self.more.setVisible(not self._all and len(seen.rows) > FEW)
        self.more.setText(tr("All {number} copies", number=len(seen.rows)))
        second = seen.settings.second
        self._second.setText(
            tr("Every copy also goes to {second}", second=second)
            if second
            else tr(
                "All copies lie on the same disk as the record: if that is lost or stolen, so are they. "
                "Choose a folder on another disk or a stick."
            )
        )
        self.drop.setVisible(bool(second))
        self.hours.set_value(str(seen.settings.hours))
        self.setAccessibleDescription(" ".join([seen.state.words, *sentences]))

    def _begin(self, words: str, work: Callable[[Job], T], done: Callable[[T], str]) -> None:
        """Do one thing at a time, with progress."""
        self._hold(words)
        self.work.begin(work, lambda found: self._on_done(done(found)), self._on_failed, self.bar.setValue)

    def _hold(self, words: str) -> None:
        for part in (self.copy, self.drill, self.check):
            part.setDisabled(bool(words))
        self.bar.setVisible(bool(words))
        self.stop.setVisible(bool(words))
        self.bar.setValue(0)
        self.progress.say(words)

    def _on_done(self, said: str) -> None:
        self._hold("")
        self.refresh()
        self.said.emit(said)
        self.copy.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._hold("")
        self.refresh()
        self.failed.emit(sentence)

    def _on_copy(self) -> None:
        self._begin(
            tr("Copying the record and checking the copy …"),
            lambda job: self._desk.copy_now(tell=job.tell, stop=lambda: job.stopped),
            lambda row: tr(
                "Copy made and checked: {patients}, {results}",
                patients=plural(row.patients, "{number} patient", "{number} patients"),
                results=plural(row.results, "{number} result", "{number} results"),
            ),
        )

    def _on_check(self) -> None:
        self._begin(
            tr("Reading every copy to its last byte …"),
            lambda job: self._desk.check_copies(tell=job.tell, stop=lambda: job.stopped),
            _checked,
        )

    def _on_drill(self) -> None:
        self._begin(
            tr("Restoring the newest copy for a test, beside the record …"),
            lambda job: self._desk.drill(tell=job.tell, stop=lambda: job.stopped),
            lambda told: told.sentence,
        )

    def _on_stop(self) -> None:
        self.work.stop()
        self._hold("")

    def _on_pick(self) -> None:
        chosen = self._choose(self, tr("Second folder for copies"), Path.home())
        if chosen:
            self._set(lambda settings: replace(settings, second=chosen), tr("Copies go to the second folder too"))

    def _on_hours(self, value: str) -> None:
        self._set(
            lambda settings: replace(settings, hours=int(value)), tr("A copy every {value} hours of work", value=value)
        )

    def _set(self, changed: Callable[[CopySettings], CopySettings], said: str) -> None:
        def keep() -> None:
            self._desk.set_copy_settings(changed(self._desk.copy_settings()))

        self._jobs.run(keep, lambda _none: self._on_set(said), self._on_not_set)

    def _on_set(self, said: str) -> None:
        """A setting is kept; a copy that is being made or checked goes on."""
        self.refresh()
        self.said.emit(said)

    def _on_not_set(self, sentence: str) -> None:
        self.refresh()
        self.failed.emit(sentence)

    def _on_more(self) -> None:
        self._all = True
        self.refresh()

    def _build(self) -> None:
        self.copy.clicked.connect(self._on_copy)
        self.drill.clicked.connect(self._on_drill)
        self.check.clicked.connect(self._on_check)
        self.stop.clicked.connect(self._on_stop)
        self.pick.clicked.connect(self._on_pick)
        self.drop.clicked.connect(
            lambda: self._set(lambda settings: replace(settings, second=""), tr("Copies stay beside the record"))
        )
        self.more.clicked.connect(self._on_more)
        self.hours.chosen.connect(self._on_hours)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the work is"))
        self._state = _column(self.head)
        buttons = FlowLayout(8)
        for part in (self.copy, self.drill, self.check, self.stop):
            buttons.addWidget(part)
        self.head.body.addLayout(buttons)
        self.head.body.addWidget(self.progress)
        self.head.body.addWidget(self.bar)
        self._second = PlainLabel("", "body", wrap=True)
        self.settings.body.addWidget(self._second)
        places = FlowLayout(8)
        for part in (self.pick, self.drop):
            places.addWidget(part)
        self.settings.body.addLayout(places)
        said = tr("While working, a copy is made each day with the first change, and after so many hours with changes:")
        self.settings.body.addWidget(PlainLabel(said, "body", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.hours)
        row.addStretch(1)
        self.settings.body.addLayout(row)
        self._rows = _column(self.list)
        self.list.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self.head, self.settings, self.list):
            self.add(card)
        self._hold("")
        self.more.hide()


def _column(card: Card) -> QVBoxLayout:
    """Room in a card for parts that come and go."""
    box = QVBoxLayout()
    box.setSpacing(8)
    card.body.addLayout(box)
    return box


def _emptied(box: QVBoxLayout) -> None:
    while box.count():
        item = box.takeAt(0)
        part = item.widget() if item else None
        if part is not None:
            part.hide()
            part.deleteLater()


def _checked(rows: tuple[CopyRow, ...]) -> str:
    bad = sum(bool(row.fault) for row in rows)
    if not bad:
        return plural(
            len(rows),
            "{number} copy read to the last byte: all good",
            "{number} copies read to the last byte: all good",
        )
    return plural(
        len(rows),
        "{number} copy read to the last byte: {bad} damaged",
        "{number} copies read to the last byte: {bad} damaged",
        bad=bad,
    )


def _drilled(drill: DrillTold) -> str:
    return tr(
        "Last test restore {date} {time}: {sentence}",
        date=format_date(drill.at),
        time=f"{drill.at:%H:%M}",
        sentence=drill.sentence,
    )


def _head_of(state: CopyState) -> QWidget:
    chip = Chip(state.words, TONES[state.level], ICONS[state.level])
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(chip)
    row.addStretch(1)
    return part


def _held(row: CopyRow) -> str:
    """How much a copy holds."""
    patients = plural(row.patients, "{number} patient", "{number} patients")
    return f"{patients}, {plural(row.results, '{number} result', '{number} results')}"


def _line(row: CopyRow) -> QWidget:
    """One copy: when, why and with what, and its state."""
    part = QWidget()
    box = QHBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(8)
    size = f"{number_text(Decimal(row.size).scaleb(-6).quantize(Decimal('0.1')))} MB" if row.size else ""
    why = tr_marked(WHY[row.why]) if row.why else ""
    below = row.fault or ", ".join(word for word in (why, _held(row) if row.size else "", size) if word)
    box.addWidget(two_lines(f"{format_date(row.made)} {row.made:%H:%M}", below, "strong"), 1)
    if row.where == "second":
        box.addWidget(Chip(tr("Second folder"), "neutral"), 0, _MIDDLE)
    if row.fault:
        box.addWidget(Chip(tr("Not good"), "danger", "alert-octagon"), 0, _MIDDLE)
    elif row.checked is not None:
        box.addWidget(Chip(tr("Checked {time}", time=f"{row.checked:%H:%M}"), "ok", "checks"), 0, _MIDDLE)
    else:
        box.addWidget(Chip(tr("Whole"), "neutral", "check"), 0, _MIDDLE)
    return part
