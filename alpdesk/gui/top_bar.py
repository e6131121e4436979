"""The bar at the top: whose clinic, the search, the theme, the lock, and who is at the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from alpdesk.clinical.people import Clinic, User
from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.widgets import Chip, IconButton, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked

INITIALS = 2
SEARCH = mark("Search patients and actions")
_EDGES = 24


class SearchButton(QLineEdit):
    """Looks like a search; pressed or typed in it opens the search over everything, with what was typed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr_marked(SEARCH))
        self.setAccessibleName(tr_marked(SEARCH))
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in one word what there is no room to say in full."""
        super().resizeEvent(event)
        edges = self.textMargins().left() + self.textMargins().right() + _EDGES
        fits = self.fontMetrics().horizontalAdvance(tr_marked(SEARCH)) + edges <= self.width()
        self.setPlaceholderText(tr_marked(SEARCH) if fits else tr("Search"))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Open the search."""
        self.wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the search with the letter typed."""
        if event.text().isprintable() and event.text().strip():
            self.wanted.emit(event.text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit("")
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """Signals what was asked for: search, theme, text size and lock."""

    theme_wanted = Signal()
    larger_wanted = Signal(int)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._clinic = PlainLabel("", "muted")
        self.search = SearchButton()
        self._keys = PlainLabel("Ctrl K", "shortcut")
        self.offline = Chip(tr("Offline"), "ok", "shield-check")
        self.theme = IconButton("moon", tr("Dark theme"), "text_muted")
        self.undo = IconButton("arrow-back-up", tr("Undo"), "text_muted")
        self.lock = IconButton("lock", tr("Lock (Ctrl+L)"), "text_muted")
        self._initials = PlainLabel("", "initials")
        self._user = PlainLabel("", "strong")
        self._role = PlainLabel("", "small")
        self._who = QWidget()
        self._build()
        self.theme.clicked.connect(self.theme_wanted)
        self.lock.clicked.connect(self.lock_wanted)

    def show_people(self, clinic: Clinic, user: User) -> None:
        """Show whose clinic it is and who is at the desk."""
        self._clinic.setText(clinic.name)
        self._user.setText(user.name)
        self._role.setText(user.role)
        self._role.setVisible(bool(user.role))
        words = [word for word in user.name.replace(".", " ").split() if word not in {"Dr", "Prof"}]
        self._initials.setText("".join(word[0].upper() for word in words[:INITIALS]))
        self._initials.setToolTip(tip(user.name))
        self._initials.setAccessibleName(tr("At the desk: {name}", name=user.name))

    def show_undo(self, *, any_steps: bool, latest: str) -> None:
        """Whether there is anything to undo or to do again, and what would be undone."""
        self.undo.setEnabled(any_steps)
        self.undo.rename(tr("Undo: {step} (Ctrl+Z)", step=latest) if latest else tr("Undo (Ctrl+Z): nothing yet"))

    def set_compact(self, *, on: bool) -> None:
        """Leave out what is known anyway where there is little room."""
        self._clinic.setHidden(on)
        self._who.setHidden(on)

    def changeEvent(self, event: QEvent) -> None:
        """Offer the other theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_who"):
            self._initials.setFixedSize(style.sized(30), style.sized(30))
            dark = style.theme() == "dark"
            self.theme.rename(tr("Light theme") if dark else tr("Dark theme"), "sun" if dark else "moon")

    def _build(self) -> None:
        self._initials.setFixedSize(style.sized(30), style.sized(30))
        self.undo.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._initials.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search.setObjectName("search")
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(420)
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(8, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.search.setTextMargins(26, 0, 60, 0)
        glass = Picture("search", "text_muted", 16)
        glass.setParent(self.search)
        glass.move(10, 9)
        names = QVBoxLayout(self._who)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self._user)
        names.addWidget(self._role)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(10)
        row.addWidget(PlainLabel("AlpDesk", "heading"))
        row.addWidget(self._clinic)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        for part in (self.offline, self.undo, self.theme, self.lock, self._initials, self._who):
            row.addWidget(part)
