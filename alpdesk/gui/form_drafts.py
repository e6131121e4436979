"""What is typed in a form and not saved: kept encrypted while one types, and there again after a lock or a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from alpdesk.clinical.dates import format_date
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.fields import PassphraseField
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.jobs import Jobs

REST_MS, LONGEST_MS = 600, 900
"""What was typed is kept once typing rests so long, and at the latest after so long of typing without a rest: with the
slack of the timers and the writing itself never more than two seconds of typing can be lost."""
SECRET = "secret"  # noqa: S105 - the name of a property
"""A field, or what holds it, with this property is never kept."""
_EDITOR = "editor"
"""What a field calls its own line: says nothing about which field it is."""


class Draft:
    """The draft of one form in the record, as the threads share it; once it is dropped nothing is kept any more."""

    def __init__(self, desk: Desk, name: FormName) -> None:
        self.name = name
        self._desk = desk
        self._turn = threading.Lock()
        self.gone = False

    def keep(self, words: dict[str, Any]) -> None:
        """Keep these words; raises what the store raises."""
        with self._turn:
            if not self.gone:
                self._desk.keep_form(self.name, words)

    def forget(self) -> None:
        """Drop the draft: it was saved, or given up."""
        with self._turn:
            self.gone = True
            with suppress(AlpDeskError):
                self._desk.drop_form(self.name)

    def clear(self) -> None:
        """Drop what was kept so far."""
        with self._turn, suppress(AlpDeskError):
            self._desk.drop_form(self.name)


class Words(NamedTuple):
    """What stands in a form that is being closed."""

    draft: Draft
    words: dict[str, Any]


class FormDraft(QObject):
    """The draft of one form; ``failed`` has the sentence why it cannot be kept, and ``kept`` that it was."""

    failed = Signal(str)
    kept = Signal()

    def __init__(
        self,
        form: QWidget,
        desk: Desk,
        jobs: Jobs,
        name: FormName,
        read: Callable[[], dict[str, Any]] | None = None,
        restore: Callable[[dict[str, Any]], object] | None = None,
    ) -> None:
        super().__init__(form)
        self.draft = Draft(desk, name)
        self._desk, self._jobs = desk, jobs
        self._read = read or (lambda: words_of(form))
        self._restore = restore or (lambda words: put_back(form, words))
        self._words: dict[str, Any] = {}
        self._touched = self._ended = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._rest, self._longest):
            timer.timeout.connect(self.keep)

    @property
    def in_dialog(self) -> bool:
        """Whether the form stands in a dialog that is open."""
        form = self.parent()
        return isinstance(form, QWidget) and isinstance(form.window(), QDialog) and form.isVisible()

    @property
    def today(self) -> date:
        """The date at the desk."""
        return self._desk.today()

    def take_up(self) -> datetime | None:
        """Put back what was typed before and not saved; gives when that was, None where there is nothing."""
        self._words = self._read()
        found = self._desk.kept_form(self.draft.name)
        if found is None:
            return None
        self._restore(found.words)
        self._words, self._touched = self._read(), True
        return found.at

    def watch(self, form: QWidget) -> None:
        """Notice every change in the fields of a form."""
        for _, editor in editors(form):
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.textChanged.connect(self.touch)
            elif isinstance(editor, QComboBox):
                editor.currentTextChanged.connect(self.touch)
            else:
                editor.toggled.connect(self.touch)

    def touch(self) -> None:
        """Something was typed."""
        if self._ended:
            return
        self._touched = True
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep(self, *, anyway: bool = False) -> None:
        """Keep what stands in the form now, if that has changed."""
        self.pause()
        words, draft = self._read(), self.draft
        if anyway or words != self._words:
            self._words = words
            self._jobs.beside.run(lambda: draft.keep(words), self._on_kept, self._on_failed)

    def pause(self) -> None:
        """Keep nothing for now: the form is being saved."""
        self._rest.stop()
        self._longest.stop()

    def hand_over(self) -> Words | None:
        """What was typed, for whoever closes the form without saving it; None where nothing was."""
        self.pause()
        return Words(self.draft, self._read()) if self._touched and not self._ended else None

    def end(self) -> None:
        """The form is used for something else from now on: keep what stands there now, and nothing more."""
        if self._rest.isActive():
            self.keep()
        self._ended = True
        self.deleteLater()

    def drop(self) -> None:
        """Drop the draft in the background: what was typed is given up."""
        self.pause()
        self._touched = False
        self._jobs.beside.run(self.draft.forget)

    def clear(self) -> None:
        """Drop what was kept in the background; the form stays and is kept again once something is typed."""
        self.pause()
        self._words, self._touched = self._read(), False
        self._jobs.beside.run(self.draft.clear)

    def begin_anew(self) -> None:
        """What was there is saved, and the form stays for the next entry."""
        self.pause()
        self._touched = self.draft.gone = False
        self._words = self._read()

    def _on_kept(self, _none: None) -> None:
        """Tell of it, unless the form was closed meanwhile."""
        if isValid(self):
            self.kept.emit()

    def _on_failed(self, sentence: str) -> None:
        self._words = {}
        if isValid(self):
            self.failed.emit(sentence)


def editors(form: QWidget) -> Iterator[tuple[str, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton]]:
    """Everything that can be typed or chosen in a form, but no secret, each by a name that no language changes."""
    seen: dict[str, int] = {}
    for widget in form.findChildren(QWidget):
        if not isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton):
            continue
        if isinstance(widget, QAbstractButton) and not widget.isCheckable():
            continue
        if isinstance(widget.parentWidget(), QComboBox) or _secret(widget, form):
            continue
        name = _name(widget, form)
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name} {seen[name]}"), widget


def words_of(form: QWidget) -> dict[str, Any]:
    """What stands in the fields of a form, by their names."""
    return {name: _value(editor) for name, editor in editors(form)}


def put_back(form: QWidget, words: dict[str, Any]) -> None:
    """Put words back into a form; twice, for what one field fills into another must not win over what was typed."""
    for _ in range(2):
        for name, editor in editors(form):
            known = name if name in words else editor.accessibleName()  # as earlier versions named it
            if known in words and _value(editor) != words[known]:
                _put(editor, words[known])


def as_text(form: QWidget) -> str:
    """What was typed in a form, one field a line, for the clipboard."""
    typed = (editor for _, editor in editors(form) if not isinstance(editor, QAbstractButton))
    lines = ((one.accessibleName(), one.currentText() if isinstance(one, QComboBox) else _value(one)) for one in typed)
    return "\n".join(f"{name}: {text}" for name, text in lines if str(text).strip())


def moment(at: datetime, today: date) -> str:
    """When that was, on the clock of this computer: “at 10:42”, with the day where that is not today."""
    local = at.astimezone()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return tr("at {clock}", clock=clock)
    return tr("at {clock} on {day}", clock=clock, day=format_date(local.date()))


def _name(widget: QWidget, form: QWidget) -> str:
    """The name by which the form, or the dialog around it, knows the field; else what the field calls itself."""
    names: list[str] = []
    passed, within, at = [widget], True, widget.parentWidget()
    while at is not None and (within or not names or names == [_EDITOR]):
        held = vars(at).items()
        found = next((name for one in passed for name, value in held if value is one), "")
        if found:
            names.append(found.strip("_"))
            passed = []
        passed.append(at)
        within = within and at is not form
        at = None if at.isWindow() else at.parentWidget()
    named = [name for name in names if name != _EDITOR]
    return ".".join(reversed(named)) or widget.accessibleName() or widget.objectName() or type(widget).__name__


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QComboBox):
        chosen = editor.currentData()
        return str(chosen) if chosen is not None and not editor.isEditable() else editor.currentText()
    return isinstance(editor, QAbstractButton) and editor.isChecked()


def _put(editor: QWidget, value: Any) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(str(value))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(str(value))
    elif isinstance(editor, QComboBox):
        place = editor.findData(value)
        if editor.isEditable():
            editor.setCurrentText(str(value))
        elif place >= 0 or (place := editor.findText(str(value))) >= 0:
            editor.setCurrentIndex(place)
    elif isinstance(editor, QAbstractButton):
        editor.setChecked(bool(value))


def _secret(widget: QWidget, form: QWidget) -> bool:
    at: QWidget | None = widget
    while at is not None and at is not form:
        if isinstance(at, PassphraseField) or at.property(SECRET):
            return True
        at = at.parentWidget()
    return False
