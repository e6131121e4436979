"""How the window speaks and looks: language, theme and text size, each changed at once."""

from __future__ import annotations

from PySide6.QtCore import Signal

from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.record_tabs import ScrollTab
from alpdesk.gui.segments import Segments
from alpdesk.gui.widgets import Card, PlainLabel
from alpdesk.language import NAMES, spoken, tr


class LooksPanel(ScrollTab):
    """``language_wanted`` asks for a language, ``looks_wanted`` for a theme and a text size."""

    said = Signal(str)
    failed = Signal(str)
    language_wanted = Signal(str)
    looks_wanted = Signal(str, float)

    def __init__(self, _desk: Desk, _jobs: Jobs) -> None:
        super().__init__(tr("Window"))
        self.language = Segments(NAMES.items(), tr("Language"))
        themes = (("system", tr("As the computer")), ("light", tr("Light theme")), ("dark", tr("Dark theme")))
        self.theme = Segments(themes, tr("Theme"))
        sizes = ((f"{size}", f"{round(size * 100)}\u00a0%") for size in style.SCALES)
        self.text_size = Segments(sizes, tr("Text size"))
        for title, icon, choice, more in (
            (tr("Language"), "message-report", self.language, tr("For you, on this computer.")),
            (tr("Theme"), "moon", self.theme, tr("For you, in this clinic.")),
            (tr("Text size"), "pencil", self.text_size, "Ctrl+ +   Ctrl+ −   Ctrl+ 0"),
        ):
            card = Card(title, icon)
            card.body.addWidget(choice)
            card.body.addWidget(PlainLabel(more, "small", wrap=True))
            self.add(card)
        self.language.chosen.connect(self.language_wanted)
        self.theme.chosen.connect(lambda theme: self.looks_wanted.emit(theme, style.scale()))
        self.text_size.chosen.connect(lambda size: self.looks_wanted.emit(style.chosen(), float(size)))

    def refresh(self) -> None:
        """Show what holds now."""
        self.language.set_value(spoken())
        self.theme.set_value(style.chosen())
        self.text_size.set_value(f"{style.scale()}")

    def take_focus(self) -> None:
        """Put the keyboard on the language."""
        self.language.setFocus()
