"""What was done since the window was opened and can be undone: kept by name, undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from alpdesk.errors import AlpDeskError
from alpdesk.gui.as_written import caption
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.top_bar import TopBar
from alpdesk.language import tr

MOST, LISTED = 100, 10
"""So many steps are kept, and so many are listed."""
UNDO_KEYS, REDO_KEYS = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done: ``back`` takes it back and ``again`` does it once more, each as work for a job.

    ``whose`` is the patient's name. A step with ``run`` instead of ``back`` undoes itself in its own way, once.
    """

    words: str
    back: Callable[[], object] | None = None
    again: Callable[[], object] | None = None
    run: Callable[[], object] | None = None
    whose: str = ""
    patient_id: str = ""
    key: object = field(default_factory=object)

    @property
    def said(self) -> str:
        """What was done, and with whom."""
        return f"{self.words} ({self.whose})" if self.whose else self.words


class Undoing(QObject):
    """The steps of one window; ``told`` gives what was undone or done again, in words, and the patient's id."""

    changed = Signal()
    told = Signal(str, str)
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._busy = False

    @property
    def done(self) -> tuple[Step, ...]:
        """What can be undone, the latest first."""
        return tuple(reversed(self._done))

    @property
    def undone(self) -> tuple[Step, ...]:
        """What can be done again, the latest undone first."""
        return tuple(reversed(self._undone))

    def add(self, step: Step) -> None:
        """Something new was done: what was undone before it cannot be done again."""
        self._done = [*self._done, step][-MOST:]
        self._undone = []
        self.changed.emit()

    def take_over(self, other: Undoing) -> None:
        """Go on with the steps of a window in whose place this one stands; what that window did itself is gone."""
        self._done = [one for one in other._done if one.back is not None]
        self._undone = list(other._undone)
        self.changed.emit()

    def undo(self, number: int = 1) -> None:
        """Take back the latest step, or the latest ``number`` of them, one after the other."""
        if self._busy or not number:
            return
        if not self._done:
            self.told.emit(tr("There is nothing to undo."), "")
            return
        step = self._done.pop()
        if step.back is None:
            self.changed.emit()
            if step.run is not None:
                step.run()
            self.undo(number - 1 if self._done else 0)
            return
        at = len(self._done)
        self._work(step.back, lambda: self._on_undone(step, number), lambda: self._done.insert(at, step))

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._busy:
            return
        if not self._undone:
            self.told.emit(tr("There is nothing to do again."), "")
            return
        step = self._undone.pop()
        if step.again is not None:
            undone = self._undone
            self._work(step.again, lambda: self._on_again(step), lambda: undone.append(step))

    def take_back(self, step: Step) -> None:
        """Undo one step, if it is still the latest; the toast offers it for a while."""
        if self._done and self._done[-1].key is step.key:
            self.undo()

    def _work(self, work: Callable[[], object], done: Callable[[], object], put_back: Callable[[], object]) -> None:
        """In the background; what failed for a passing reason is put back, so that it can be tried again."""
        self._busy = True
        self.changed.emit()
        passing: list[AlpDeskError] = []

        def watched() -> None:
            try:
                work()
            except AlpDeskError as error:
                passing.extend([error] if error.passing else [])
                raise

        def on_failed(sentence: str) -> None:
            if passing:
                put_back()
            self._on_failed(sentence)

        self._jobs.run(watched, lambda _result: self._end(done), on_failed)

    def _end(self, done: Callable[[], object]) -> None:
        if isValid(self):
            self._busy = False
            done()

    def _on_undone(self, step: Step, number: int) -> None:
        if step.again is not None:
            self._undone.append(step)
        self.changed.emit()
        self.told.emit(tr("Undone: {step}", step=step.said), step.patient_id)
        self.undo(number - 1 if self._done else 0)

    def _on_again(self, step: Step) -> None:
        self._done.append(step)
        self.changed.emit()
        self.told.emit(tr("Done again: {step}", step=step.said), step.patient_id)

    def _on_failed(self, sentence: str) -> None:
        if isValid(self):
            self._busy = False
            self.changed.emit()
            self.failed.emit(sentence)


class UndoMenu(QMenu):
    """The steps by name; choosing one undoes it and all that came after it."""

    def __init__(self, undoing: Undoing, top: TopBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._undoing, self._top = undoing, top
        self.setAccessibleName(tr("Undo and redo"))
        top.undo.setMenu(self)
        undoing.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        done, undone = self._undoing.done, self._undoing.undone
        for number, step in enumerate(done[:LISTED], 1):
            words = tr("Undo: {step}", step=step.said)
            keys = f"\t{UNDO_KEYS[0]}" if number == 1 else ""
            self.addAction(caption(words) + keys, partial(self._undoing.undo, number))
        if done and undone:
            self.addSeparator()
        for step in undone[:1]:
            words = tr("Redo: {step}", step=step.said)
            self.addAction(f"{caption(words)}\t{REDO_KEYS[0]}", self._undoing.redo)
        self._top.show_undo(any_steps=bool(done or undone), latest=done[0].said if done else "")
