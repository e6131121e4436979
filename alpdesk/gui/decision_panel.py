"""Where the clinician records another decision than the pathway's: what instead, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.form_drafts import FormDraft
from alpdesk.gui.widgets import Button, Card, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.jobs import Jobs

_OTHER = ""


class DecisionPanel(Card):
    """A decision of the clinician's own; ``decided`` gives what was chosen (or written) and the reason."""

    decided = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("I decide otherwise"), "pencil", parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("What you decide instead"))
        self.words = QLineEdit()
        self.words.setMaxLength(300)
        self.words.setPlaceholderText(tr("What you decide instead"))
        self.words.setAccessibleName(tr("Your decision in your own words"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(tr("Why; required, kept in the record and in the letter"))
        self.reason.setAccessibleName(tr("Reason, required"))
        self.save = Button(tr("Save my decision"), "check")
        self.cancel = Button(tr("Cancel"), "x", link=True)
        self.draft: FormDraft | None = None
        self._fault = PlainLabel("", "error", wrap=True)
        grid = QGridLayout()
        grid.addWidget(PlainLabel(tr("Instead")), 0, 0)
        grid.addWidget(self.choice, 0, 1)
        grid.addWidget(self.words, 0, 2)
        grid.addWidget(PlainLabel(tr("Reason")), 1, 0)
        grid.addWidget(self.reason, 1, 1, 1, 2)
        grid.addWidget(self.save, 0, 3)
        grid.addWidget(self.cancel, 1, 3)
        grid.addWidget(self._fault, 2, 1, 1, 3)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.save.clicked.connect(self.decide)
        self.reason.returnPressed.connect(self.decide)
        self.cancel.clicked.connect(self.hide)
        self._fault.hide()
        self.hide()

    @property
    def fault(self) -> str:
        """What is still missing, as shown."""
        return self._fault.text()

    def keep(self, desk: Desk, jobs: Jobs, name: FormName) -> None:
        """Keep what is typed until it is saved, and take up what was typed before."""
        self.draft = FormDraft(self, desk, jobs, name)
        if self.draft.take_up() is not None:
            self.show()
        self.draft.watch(self)
        self.cancel.clicked.connect(self.draft.clear)

    def offer(self, overrides: tuple[tuple[str, str], ...]) -> None:
        """Offer the overrides that the pathway names, by id and in its words, and the clinician's own words.

        What was chosen is kept by id: taken up in another language, it is still what was chosen.
        """
        if self.draft is not None:
            self.draft.end()
            self.draft = None
        self.choice.clear()
        for ident, text in overrides:
            self.choice.addItem(text, ident)
        self.choice.addItem(tr("Another decision, in my own words"), _OTHER)
        self.words.clear()
        self.reason.clear()
        self._on_choice()

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        (self.choice if self.choice.count() > 1 else self.words).setFocus()

    def decide(self) -> None:
        """Give the decision on, or say what is missing."""
        named = "" if self.choice.currentData() == _OTHER else self.choice.currentText()
        decision, reason = named or self.words.text().strip(), self.reason.text().strip()
        if not decision:
            self._say(tr("Write what you decide instead."), self.words)
        elif not reason:
            self._say(tr("Write why you decide otherwise: the reason is kept in the record."), self.reason)
        else:
            self._fault.hide()
            self.decided.emit(decision, reason)

    def _say(self, sentence: str, field: QWidget) -> None:
        self._fault.setText(sentence)
        self._fault.show()
        field.setFocus()

    def _on_choice(self) -> None:
        self.words.setVisible(self.choice.currentData() == _OTHER)
