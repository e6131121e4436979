"""The button that puts further analytes below the first, on the same time axis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from alpdesk import plots
from alpdesk.gui.as_written import caption
from alpdesk.gui.widgets import Button
from alpdesk.language import tr


class CompareButton(Button):
    """Opens the list of the other analytes of a record; ``chosen`` says that the choice changed.

    The choice stays from record to record; of a record that lacks an analyte, that one is left out.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Compare"), "chart-line", link=True)
        self.menu_of_analytes = QMenu(self)
        self.setMenu(self.menu_of_analytes)
        self.setAccessibleName(tr("Show other analytes below, on the same time axis"))
        self._wanted: tuple[str, ...] = ()

    def offer(self, analytes: Sequence[tuple[str, str]], first: str) -> None:
        """Offer these pairs of id and name, but for the one that is shown first."""
        self.menu_of_analytes.clear()
        for ident, name in analytes:
            if ident != first:
                action = self.menu_of_analytes.addAction(caption(name))
                action.setCheckable(True)
                action.setData(ident)
                action.setChecked(ident in self._wanted)
                action.toggled.connect(lambda on, ident=ident: self._on_toggled(ident, on=on))
        self._bound()

    def further(self) -> tuple[str, ...]:
        """The analytes chosen that are on offer."""
        offered = {str(action.data()) for action in self.menu_of_analytes.actions()}
        return tuple(ident for ident in self._wanted if ident in offered)[: plots.MOST_PARTS - 1]

    def _on_toggled(self, ident: str, *, on: bool) -> None:
        others = tuple(one for one in self._wanted if one != ident)
        self._wanted = (*others, ident) if on else others
        self._bound()
        self.chosen.emit()

    def _bound(self) -> None:
        """No more trends than can be read."""
        actions = self.menu_of_analytes.actions()
        full = sum(action.isChecked() for action in actions) >= plots.MOST_PARTS - 1
        for action in actions:
            action.setEnabled(action.isChecked() or not full)
        self.setEnabled(bool(actions))
