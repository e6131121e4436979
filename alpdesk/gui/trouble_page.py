"""The page for a clinic that does not open: what is wrong, and large buttons for what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui import unlock_work as work
from alpdesk.gui.damage_report import DamageReport
from alpdesk.gui.unlock_pages import Choice
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from alpdesk.desk.clock import Clock
    from alpdesk.desk.salvage import Told, Way
    from alpdesk.desk.troubles import Offer
    from alpdesk.gui.jobs import Jobs
    from alpdesk.gui.unlock_work import Stuck

    Choose = Callable[[QWidget, str, Path], str]

_CHOICES: dict[Offer, tuple[str, str, str]] = {
    "keys": (
        "key",
        mark("Use the copy of the key file"),
        mark("It takes the place of the damaged one. Then the clinic opens."),
    ),
    "restore": (
        "history",
        mark("Restore a copy of the record"),
        mark("The copy takes its place; the old files are kept."),
    ),
    "read": ("eye", mark("Read what can be read"), mark("The record opens for reading only. Nothing in it changes.")),
    "salvage": (
        "device-floppy",
        mark("Save what can be read in a new folder"),
        mark("A new clinic with everything that is whole, to go on working with."),
    ),
    "again": ("refresh", mark("Try again"), mark("When the cause is out of the way.")),
}


class TroublePage(QWidget):
    """What now: the offers of one trouble.

    ``opened`` gives a desk, ``again`` asks to unlock once more, ``restore_wanted`` for the copies of this folder,
    ``folder_wanted`` to show the clinic of another folder, ``other`` to choose one; ``failed`` gives a sentence.
    """

    opened = Signal(object)
    again = Signal(str, str)
    restore_wanted = Signal(object)
    folder_wanted = Signal(object)
    other = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, clock: Clock, choose: Choose) -> None:
        super().__init__()
        self._jobs, self._clock, self._choose = jobs, clock, choose
        self._folder, self._target = Path(), Path()
        self._way: Way | None = None
        self.title = IconLabel("", "alert-octagon", "heading", wrap=True, tint="critical")
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.advice = PlainLabel("", "body", wrap=True)
        self.progress = PlainLabel("", "small", wrap=True)
        self.report = DamageReport(most=8)
        self.choices: dict[str, Choice] = {
            name: Choice(icon, tr_marked(title), tr_marked(more)) for name, (icon, title, more) in _CHOICES.items()
        }
        self.go_on = Choice("lock-open", tr("Open the new clinic"), tr("With the same user and passphrase."))
        self.leave = Button(tr("Another clinic"), "arrow-left", link=True)
        self._build()

    def show_trouble(self, stuck: Stuck, folder: Path) -> None:
        """Say what is wrong with the clinic in a folder and offer what can be done."""
        self._folder, self._way = folder, stuck.way
        self.title.setText(stuck.trouble.title)
        self.sentence.setText(stuck.trouble.sentence)
        self.advice.setText(stuck.trouble.advice)
        self.report.hide()
        self._busy("")
        for name, choice in self.choices.items():
            choice.setVisible(name in stuck.trouble.offers)
        for name in reversed(stuck.trouble.offers):
            if name in self.choices:
                self._offers.insertWidget(0, self.choices[name])
        self.go_on.hide()
        self.setAccessibleName(f"{stuck.trouble.title}. {stuck.trouble.sentence}")

    def take_focus(self) -> None:
        """Put the keyboard on the first offer."""
        first = next((one for one in self._buttons() if not one.isHidden()), self.leave)
        first.setFocus()

    def forget(self) -> None:
        """Forget the way in."""
        self._way = None

    def _buttons(self) -> list[QWidget]:
        """The offers in the order in which they stand."""
        items = [self._offers.itemAt(place) for place in range(self._offers.count())]
        return [one for item in items if item is not None and (one := item.widget()) is not None]

    def _busy(self, words: str) -> None:
        """Say what is being done and take no other wish meanwhile; nothing for nothing."""
        self.progress.setText(words)
        self.progress.setVisible(bool(words))
        for one in (*self._buttons(), self.leave):
            one.setDisabled(bool(words))

    def _on_keys(self) -> None:
        folder = self._folder
        self._busy(tr("Putting the copy in its place …"))
        self._jobs.run(lambda: work.mended(folder), lambda _done: self._on_again(), self._on_failed)

    def _on_read(self) -> None:
        folder, way, clock = self._folder, self._way, self._clock
        if way is not None:
            self._busy(tr("Reading every page of the record …"))
            self._jobs.run(lambda: work.read(folder, way, clock), self._on_read_done, self._on_failed)

    def _on_read_done(self, desk: object) -> None:
        self._busy("")
        self.forget()
        self.opened.emit(desk)

    def _on_salvage(self) -> None:
        chosen = self._choose(self, tr("Choose an empty folder for the new clinic"), self._folder.parent)
        folder, way, clock = self._folder, self._way, self._clock
        if chosen and way is not None:
            target = Path(chosen)
            self._busy(tr("Reading every page of the record, and saving what is whole …"))
            self._jobs.run(
                lambda: work.salvaged(folder, target, way, clock), lambda told: self.show_saved(told, target),
                self._on_failed,
            )  # fmt: skip

    def show_saved(self, told: Told, target: Path) -> None:
        """Show what was saved in a folder and what is missing."""
        self._target = target
        self._busy("")
        self.forget()
        self.title.setText(tr("Saved in a new folder"))
        self.sentence.setText(told.summary)
        self.advice.setText(
            tr(
                "Everything that could be read is in {folder}. The damaged record stays where it is, unchanged.",
                folder=self._target,
            )
        )
        self.report.show_damage(told)
        for choice in self.choices.values():
            choice.hide()
        self.go_on.show()
        self.go_on.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._busy("")
        self.failed.emit(sentence)

    def _on_again(self) -> None:
        self._busy("")
        if self._way is not None:
            self.again.emit(self._way.user, self._way.secret)

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for part in (self.title, self.sentence, self.advice, self.report, self.progress):
            box.addWidget(part)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(10)
        for choice in (*self.choices.values(), self.go_on):
            self._offers.addWidget(choice)
        box.addLayout(self._offers)
        links = QHBoxLayout()
        links.addWidget(self.leave)
        links.addStretch(1)
        box.addLayout(links)
        self.choices["keys"].clicked.connect(self._on_keys)
        self.choices["restore"].clicked.connect(lambda: self.restore_wanted.emit(self._folder))
        self.choices["read"].clicked.connect(self._on_read)
        self.choices["salvage"].clicked.connect(self._on_salvage)
        self.choices["again"].clicked.connect(self._on_again)
        self.go_on.clicked.connect(lambda: self.folder_wanted.emit(self._target))
        self.leave.clicked.connect(self.other)
