"""The red strip: a critical result that nobody has acknowledged yet, on the list, in the record and at every start."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alpdesk.clinical.wording import result_text
from alpdesk.desk.critical import Critical
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui import style
from alpdesk.gui.advice import Advice
from alpdesk.gui.barring import bar
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.undoing import Step
from alpdesk.gui.widgets import Button, Picture, PlainLabel
from alpdesk.language import mark, plural, tr

Done = Callable[[str, Step], object]
"""Takes what was done, in words, and the step that takes it back."""


LOW = 440
"""Pixels at 100 % below which a window is too low for more than whose result it is."""


class CriticalStrip(QWidget):
    """The most pressing one and how many; ``open_wanted`` asks for the record, ``acknowledge_wanted`` for a form."""

    open_wanted = Signal(str)
    acknowledge_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        frame = Advice()
        frame.setObjectName("message")
        frame.setProperty("tone", "danger")
        self._shown: Critical | None = None
        self._ways = ("", "")
        self._head = PlainLabel("", "danger", wrap=True)
        self._said = PlainLabel("", "body", wrap=True)
        self.open = Button(tr("Open record"))
        self.acknowledge = Button(tr("Acknowledge…"), "check", primary=True)
        bar(desk, "enter", self.acknowledge)
        frame.lay(Picture("alert-octagon", "critical", 22), (self._head, self._said), (self.open, self.acknowledge))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.addWidget(frame)
        self.open.clicked.connect(lambda: self._shown and self.open_wanted.emit(self._shown.patient_id))
        self.acknowledge.clicked.connect(lambda: self.acknowledge_wanted.emit(self._shown))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height of the window too, as far as a change of width tells."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """What the result calls for is left to the record where the window is too low for it."""
        brief, said = self._ways
        self._said.say(said if self.window().height() >= LOW * style.scale() else brief)

    @property
    def shown(self) -> Critical | None:
        """The result that is shown; None while the strip is hidden."""
        return self._shown

    def show_critical(self, waiting: Sequence[Critical], *, whose: bool) -> None:
        """Show the first of these, or nothing; ``whose`` says the name too, where no banner says it."""
        self._shown = first = waiting[0] if waiting else None
        self.setVisible(first is not None)
        if first is None:
            return
        number = len(waiting)
        head = plural(number, "Critical result needs acknowledgement", "{number} critical results need acknowledgement")
        said = tr("{result}. {why}", result=result_text(first.result), why=first.why)
        brief = result_text(first.result)
        if whose:
            said = tr("{who}: {what}", who=first.who, what=said)
            brief = tr("{who}: {what}", who=first.who, what=brief)
        self._head.setText(head)
        self._ways = (brief, said)
        self._say()
        self.open.setVisible(whose)
        self.setAccessibleName(f"{head}. {said}")
        self.acknowledge.setAccessibleName(tr("Acknowledge {result}", result=result_text(first.result)))


class AcknowledgeDialog(EntryDialog):
    """Says that a critical result was seen, with a note of what was done; ``done`` hears of it."""

    def __init__(self, desk: Desk, jobs: Jobs, critical: Critical, done: Done, parent: QWidget | None = None) -> None:
        super().__init__(tr("Acknowledge critical result"), critical.who, "alert-octagon", jobs, parent)
        self._desk, self._critical, self._done = desk, critical, done
        self.note = Field(tr("What you did or decided"), line(tr("such as: telephoned, sent to hospital today")))
        said = tr("{result}. {why}", result=result_text(critical.result), why=critical.why)
        self.body.addWidget(PlainLabel(said, "strong", wrap=True))
        self.body.addWidget(self.note)
        about = tr("Your name, the time and the note are kept in the record. Nothing else changes.")
        self.body.addWidget(PlainLabel(about, "small", wrap=True))
        self.body.addStretch(1)
        self.save.setText(tr("Acknowledge"))
        name = FormName("acknowledge", critical.patient_id, critical.result.id, mark("acknowledging a critical result"))
        self.keeps(desk, name)
        self.note.setFocus()

    def submit(self) -> None:
        """Keep who saw it, and the note."""
        note, one, desk = self.note.editor.text(), self._critical, self._desk
        acknowledge = lambda: desk.acknowledge_result(one.patient_id, one.result.id, note)  # noqa: E731 - handed on
        self.work(acknowledge, lambda _none: self._finish(acknowledge))

    def _finish(self, again: Callable[[], object]) -> None:
        one, desk = self._critical, self._desk
        self.accept()
        said = tr("{result} acknowledged", result=result_text(one.result))
        back = lambda: desk.take_back_acknowledgement(one.patient_id, one.result.id)  # noqa: E731 - handed on
        self._done(said, Step(said, back, again, whose=one.who, patient_id=one.patient_id))
