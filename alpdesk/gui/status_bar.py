"""The line at the foot: what is saved, where, by which rules, and what AlpDesk is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alpdesk.desk.copy_values import CopyState
from alpdesk.gui.as_written import tip
from alpdesk.gui.messages import announce
from alpdesk.gui.widgets import IconLabel
from alpdesk.language import mark, tr, tr_marked

_LOOKS = {
    "good": ("circle-check", "ok", "understood"),
    "due": ("alert-triangle", "warn", "warning"),
    "late": ("alert-octagon", "critical", "error"),
}
"""Sign, colour and text of each level."""
PURPOSE = mark("Decision support for clinicians, not a diagnosis")


class StatusBar(QFrame):
    """Small words that are always there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self._saving = False
        self.saved = IconLabel(tr("All changes saved"), "circle-check", "small", tint="text_muted")
        self._clock: str | None = None
        self._busy = False
        self.place = IconLabel(tr("Encrypted clinic"), "database", "small", tint="text_muted")
        self.rules = IconLabel("", "git-branch", "small", tint="text_muted")
        self.drop = IconLabel("", "inbox", "small", tint="text_muted")
        self.copy = IconLabel("", "copy", "small", tint="text_muted")
        self.purpose = IconLabel(tr_marked(PURPOSE), "info-circle", "small", tint="text_muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 0)
        row.setSpacing(0)
        self._saved, self._copy, self._drop, self._place, self._rules = (
            _framed(one) for one in (self.saved, self.copy, self.drop, self.place, self.rules)
        )
        for part in (self._saved, self._copy, self._drop, self._place, self._rules):
            row.addWidget(part)
        for part in (self._rules, self._drop, self._copy):
            part.hide()
        row.addStretch(1)
        row.addWidget(self.purpose)

    def say_saved(self, clock: str) -> None:
        """Everything is in the record since this time of day; without one nothing can be entered."""
        if self._saving and clock:
            announce(self, tr("All changes saved"))
        self._saving = False
        self._clock, self._busy = clock, False
        self.saved.set_icon("circle-check" if clock else "eye")
        self._say_saved(briefly=False)
        self._arrange()

    def _say_saved(self, *, briefly: bool) -> None:
        if self._busy:
            said = tr("Saving …")
        elif self._clock is None:
            said = tr("All changes saved")
        elif not self._clock:
            said = tr("For reading only")
        elif briefly:
            said = tr("Saved {clock}", clock=self._clock)
        else:
            said = tr("All changes saved  {clock}", clock=self._clock)
        self.saved.setText(said)
        self.saved.updateGeometry()  # so that its frame asks it anew at once

    def say_busy(self) -> None:
        """Something is being written."""
        self._saving = True
        self._busy = True
        self.saved.set_icon("clock")
        self._arrange()

    def say_rules(self, version: str) -> None:
        """Which version of the pathways reasons."""
        self.rules.setText(tr("Rules version {version}", version=version) if version else "")
        self._arrange()

    def say_drop(self, words: str) -> None:
        """What the drop folder brought last, or that it is looked into; nothing where there is none."""
        self.drop.setText(words)
        self._arrange()

    def say_copy(self, state: CopyState) -> None:
        """How well the record is copied: colour, sign and words; the tool tip says it in sentences."""
        icon, tint, role = _LOOKS[state.level]
        self.copy.picture.show_icon(icon, tint)
        self.copy.label.set_role(role)
        self.copy.setText(state.words)
        self.copy.setToolTip(tip("\n".join(state.sentences)))
        self.copy.setAccessibleName(f"{state.words}. {' '.join(state.sentences)}")
        self._arrange()

    def set_compact(self, *, on: bool) -> None:
        """Use shorter words where there is little room."""
        self.purpose.setText(tr("Decision support, not a diagnosis") if on else tr_marked(PURPOSE))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window: what has no room is left out, what AlpDesk is never."""
        return QSize(400, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size, once the words have it."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and hasattr(self, "_copy"):
            QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        self._copy.setVisible(bool(self.copy.text()))
        always = (self.purpose, self._saved, *([self._copy] if self.copy.text() else []))
        for briefly, worded in ((False, True), (True, True), (True, False)):
            self._say_saved(briefly=briefly)
            self.copy.label.setVisible(worded)
            room = self.width() - sum(_needs(part) for part in always) - 40
            if room > 0:
                break
        parts = ((self._drop, bool(self.drop.text())), (self._place, True), (self._rules, bool(self.rules.text())))
        for part, wanted in parts:
            room -= _needs(part) if wanted else 0
            part.setVisible(wanted and room > 0)


def _needs(part: QWidget) -> int:
    """The width of a part with the words and the text size of now, also before it was first shown."""
    for inside in part.findChildren(QWidget):
        inside.ensurePolished()
    layout = part.layout()
    if layout is not None:
        layout.invalidate()
    part.updateGeometry()  # the row keeps what it was told before, and would share out room that is not there
    return part.sizeHint().width()


def _framed(part: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("statuspart")
    row = QHBoxLayout(frame)
    row.setContentsMargins(6, 4, 14, 4)
    row.addWidget(part)
    return frame
