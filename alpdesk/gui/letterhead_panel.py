"""The letterhead of the clinic and the signature of who is at the desk, as letters print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from alpdesk.desk.desk import Desk
from alpdesk.gui.barring import bar
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_words import PAPERS
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.segments import Segments
from alpdesk.gui.undoing import Step
from alpdesk.gui.widgets import Button, Card, IconLabel, PlainLabel
from alpdesk.language import tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.letters.values import Paper


class LetterheadPanel(ScrollTab):
    """Shows both, with the way to correct them; ``said`` tells in words what was done."""

    said = Signal(str)
    failed = Signal(str)
    changed = Signal(str, object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(tr("Letterhead"))
        self._desk, self._jobs = desk, jobs
        self.edit = Button(tr("Edit"), "pencil")
        self.passphrase = Button(tr("Change passphrase…"), "key")
        self.paper = Segments((), "")
        self.dialog: QDialog | None = None

    def refresh(self) -> None:
        """Read both again."""
        self.clear()
        clinic, user = self._desk.clinic, self._desk.user
        head = Card(tr("Letterhead"), "mail")
        self.edit = Button(tr("Edit"), "pencil")
        self.edit.setAccessibleName(tr("Edit letterhead and signature"))
        self.edit.clicked.connect(self._on_edit)
        head.head.addWidget(self.edit)
        _fill(head, (tr("Clinic"), clinic.name), (tr("Address"), clinic.address), (tr("Telephone"), clinic.telephone),
              (tr("Practice code"), clinic.identifier))  # fmt: skip
        if clinic.invented:
            invented = tr("A demonstration clinic: every patient is invented.")
            head.body.addWidget(IconLabel(invented, "info-circle", "small"))
        head.body.addWidget(self._paper())
        self.add(head)
        sign = Card(tr("Your signature"), "pencil")
        _fill(sign, (tr("Name"), user.name), (tr("Role"), user.role), (tr("Registration"), user.registration))
        self.passphrase = Button(tr("Change passphrase…"), "key")
        self.passphrase.clicked.connect(self._on_passphrase)
        sign.head.addWidget(self.passphrase)
        self.add(sign)

    def _paper(self) -> QWidget:
        """The paper for which letters are made; a letter may still be made for another."""
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        papers = tuple((paper, tr_marked(word)) for paper, word in PAPERS.items())
        self.paper = Segments(papers, tr("Paper of letters"))
        self.paper.set_value(self._desk.paper())
        self.paper.chosen.connect(self._on_paper)
        bar(self._desk, "settings", self.paper)
        box.addWidget(PlainLabel(tr("Paper of letters"), "small"))
        box.addWidget(self.paper)
        return part

    def take_focus(self) -> None:
        """Put the keyboard on the way to correct it."""
        self.edit.setFocus()

    def _on_edit(self) -> None:
        from alpdesk.gui.clinic_dialog import ClinicDialog  # noqa: PLC0415 - built when wanted

        self.dialog = ClinicDialog(self._desk, self._jobs, self._on_saved, self.window())
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def _on_paper(self, value: str) -> None:
        desk, before = self._desk, self._desk.paper()
        paper: Paper = "letter" if value == "letter" else "a4"
        said = tr("Letters are made for {paper} from now on", paper=tr_marked(PAPERS[paper]))
        step = Step(said, lambda: desk.set_paper(before), lambda: desk.set_paper(paper))
        self._jobs.run(lambda: desk.set_paper(paper), lambda _none: self.changed.emit(said, step), self.failed.emit)

    def _on_passphrase(self) -> None:
        from alpdesk.gui.staff_dialogs import PassphraseDialog, opened  # noqa: PLC0415 - built when wanted

        self.dialog = opened(PassphraseDialog(self._desk, self._jobs, self.said.emit, self.window()))

    def _on_saved(self) -> None:
        self.refresh()
        self.said.emit(tr("Clinic and signature saved"))


def _fill(card: Card, *pairs: tuple[str, str]) -> None:
    """Each fact below its name; what is not given says so."""
    for name, text in pairs:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(PlainLabel(name, "small"))
        box.addWidget(PlainLabel(text or tr("not given"), "body" if text else "muted", wrap=True))
        card.body.addWidget(part)
