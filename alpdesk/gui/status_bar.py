"""The line at the foot: what is saved, where, by which rules, and what AlpDesk is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alpdesk.gui.widgets import IconLabel

PURPOSE = "Decision support for clinicians, not a diagnosis"


class StatusBar(QFrame):
    """Small words that are always there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.saved = IconLabel("All changes saved", "circle-check", "small", tint="text_muted")
        self.place = IconLabel("Encrypted clinic", "database", "small", tint="text_muted")
        self.rules = IconLabel("", "git-branch", "small", tint="text_muted")
        self.purpose = IconLabel(PURPOSE, "info-circle", "small", tint="text_muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 14, 0)
        row.setSpacing(0)
        self._place, self._rules = _framed(self.place), _framed(self.rules)
        for part in (_framed(self.saved), self._place, self._rules):
            row.addWidget(part)
        self._rules.hide()
        row.addStretch(1)
        row.addWidget(self.purpose)

    def say_saved(self, clock: str) -> None:
        """Everything is in the record since this time of day."""
        self.saved.set_icon("circle-check")
        self.saved.setText(f"All changes saved  {clock}")

    def say_busy(self) -> None:
        """Something is being written."""
        self.saved.set_icon("clock")
        self.saved.setText("Saving …")

    def say_rules(self, version: str) -> None:
        """Which version of the pathways reasons."""
        self.rules.setText(f"Rules version {version}")
        self._rules.setVisible(bool(version))

    def set_compact(self, *, on: bool) -> None:
        """Use shorter words where there is little room."""
        self._place.setHidden(on and self.width() < 900)  # noqa: PLR2004 - the words fit from here on
        self.purpose.setText("Decision support, not a diagnosis" if on else PURPOSE)


def _framed(part: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("statuspart")
    row = QHBoxLayout(frame)
    row.setContentsMargins(6, 4, 14, 4)
    row.addWidget(part)
    return frame
