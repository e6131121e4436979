"""What every dialog of entry shares: its place below the banner, its foot, and that nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui import style
from alpdesk.gui.fields import Field, line
from alpdesk.gui.form_drafts import FormDraft, put_back, words_of
from alpdesk.gui.holding import Hold
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.messages import announce
from alpdesk.gui.save_trouble import Failure, SaveTrouble, TakenUp, dropping, tried
from alpdesk.gui.shortcuts import shortcut
from alpdesk.gui.widgets import Button, IconLabel, Picture, PlainLabel
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.desk import Desk

EDGE = 12


class EntryDialog(QDialog):
    """A form with a title, a scrolling body, a sentence for what is wrong, and Save and Cancel.

    A dialog fills ``body`` and overrides ``submit``, which hands the work on by ``work``. What cannot be saved stays
    on screen with the reason; leaving with anything typed or chosen asks first, in the dialog itself.
    """

    def __init__(self, title: str, who: str, icon: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._jobs = jobs
        self._below: QWidget | None = None
        self._as_shown: tuple[object, ...] | None = None
        self.draft: FormDraft | None = None
        self.trouble: SaveTrouble | None = None
        self.taken_up: TakenUp | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.fault = IconLabel("", "alert-circle", "danger", wrap=True)
        self.save = Button(tr("Save"), "check", primary=True)
        self.cancel = Button(tr("Cancel"))
        self._keep = Button(tr("Keep editing"))
        self._drop = Button(tr("Discard"))
        self._asked = PlainLabel(tr("Discard what you entered?"), "strong")
        self._feet = QWidget()
        self._hold_of = Hold()
        self._foot = QHBoxLayout(self._feet)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._lay_out(title, who, icon)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(lambda: self._ask(on=False))
        self._drop.clicked.connect(self._on_drop)
        shortcut(self, "Ctrl+Return", tr("Save"), self._on_save)

    def submit(self) -> None:
        """Check what was typed and hand the work on; raises AlpDeskError with the sentence to show."""
        raise NotImplementedError

    def place_below(self, banner: QWidget | None) -> None:
        """Never cover the patient banner."""
        self._below = banner

    def add_row(self, *parts: QWidget | QLayout) -> None:
        """Put parts side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
            else:
                row.addLayout(part, 1)
        self.body.addLayout(row)

    def add_foot(self, button: Button) -> None:
        """Put another button at the left of the foot."""
        self._foot.insertWidget(0, button)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes it back."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.fault.setAccessibleName(sentence)
        if sentence:
            announce(self, sentence, urgent=True)
        if sentence and self.isVisible():
            QTimer.singleShot(0, self, self._take_place)

    def keeps(self, desk: Desk, name: FormName) -> None:
        """Keep what is typed as a draft until it is saved or discarded; for the end of a dialog's construction."""
        self.draft = FormDraft(self._area, desk, self._jobs, name)

    def work(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Have something written; the dialog takes no input until it is."""
        self._hold(on=True)
        attempt = work if self.draft is None else dropping(work, self.draft)

        def ended(result: object) -> None:
            if not isValid(self):
                return
            self._hold(on=False)
            if isinstance(result, Failure):
                self._on_failure(result)
                return
            if self.trouble is not None:
                self.trouble.end()
            done(result)
            self._as_shown = self._entered()
            if self.draft is not None:
                self.draft.begin_anew()

        self._jobs.run(lambda: tried(attempt), ended)

    @property
    def held(self) -> bool:
        """Whether something is being written: the dialog stays until it is known what came of it."""
        return not self._feet.isEnabled()

    def reject(self) -> None:
        """Leave; asks first when anything was typed or chosen since it was shown."""
        if self.held:
            return
        if self._as_shown not in {None, self._entered()} and not self._asked.isVisible():
            self._ask(on=True)
            return
        if self.draft is not None:
            self.draft.drop()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line of text saves nothing by accident; Ctrl+Enter does on purpose."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take a place below the banner, within the window; what it holds now is what was not entered."""
        super().showEvent(event)
        if self._as_shown is None:
            self._as_shown = self._entered()
            if self.draft is not None:
                self._take_up(self.draft)
        QTimer.singleShot(0, self, self._take_place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what is said below the fields."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            QTimer.singleShot(0, self, self._take_place)
        return super().eventFilter(watched, event)

    def _entered(self) -> tuple[object, ...]:
        """Everything that lines, lists and ticks of the form hold."""
        form = self._area
        return (
            *(one.text() for one in form.findChildren(QLineEdit)),
            *(one.toPlainText() for one in form.findChildren(QPlainTextEdit)),
            *(one.currentText() for one in form.findChildren(QComboBox)),
            *(one.isChecked() for one in form.findChildren(QAbstractButton) if one.isCheckable()),
        )

    def _take_place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        window = parent.window()
        below = self._below if self._below is not None and self._below.isVisible() else None
        top = below.mapTo(window, QPoint(0, below.height())).y() + EDGE if below is not None else 60
        box = self.layout()
        frame = box.sizeHint().height() - self._area.sizeHint().height() if box is not None else 0
        wanted = max(self.height(), self._scroll_height() + frame)
        room = window.height() - top - EDGE
        never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(never if wanted <= room else needed)
        self.resize(min(self.width(), window.width() - 2 * EDGE), max(240, min(wanted, room)))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, top)))
        held = self.focusWidget()
        if held is not None and self._area.isAncestorOf(held):
            self._area.ensureWidgetVisible(held)

    def _scroll_height(self) -> int:
        width = self._area.viewport().width()
        tall = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else 0
        return max(tall, self.body.sizeHint().height()) + 4

    def _on_save(self) -> None:
        if not self.save.isEnabled():
            return
        self.refuse("")
        try:
            self.submit()
        except AlpDeskError as error:
            self.refuse(error.sentence)

    def _hold(self, *, on: bool) -> None:
        (self._hold_of.begin if on else self._hold_of.end)(self._feet, self._inner)

    def _on_failure(self, failure: Failure) -> None:
        """Say what is wrong with what was typed, or that it could not be written, and what can be done then."""
        if failure.refused:
            self.refuse(failure.sentence)
            return
        if self.trouble is None:
            self.trouble = SaveTrouble(self._area, self.save, self.cancel, self._foot, self.refuse)
        self.trouble.begin(failure, self.draft)
        if failure.bug is not None:
            self._jobs.crashed.emit(failure.bug)

    def _take_up(self, draft: FormDraft) -> None:
        """Put back what was typed before and not saved, and keep what is typed from now on."""
        empty = words_of(self._area)
        at = draft.take_up()
        draft.watch(self._area)
        draft.failed.connect(self._on_not_kept)
        draft.kept.connect(lambda: self.trouble.kept() if self.trouble else None)
        if at is not None:
            self.taken_up = TakenUp(at, draft.today)
            self.taken_up.anew.clicked.connect(lambda: put_back(self._area, empty))
            self.taken_up.anew.clicked.connect(draft.clear)
            self.body.insertWidget(0, self.taken_up)
            self.taken_up.show()
            QTimer.singleShot(0, self, self._unmark)

    def _unmark(self) -> None:
        """What was taken up is not marked: the next key would replace it."""
        held = self.focusWidget()
        if isinstance(held, QLineEdit):
            held.end(False)  # noqa: FBT003 - Qt's positional flag

    def _on_not_kept(self, sentence: str) -> None:
        """The draft cannot be written: say so once, where one types."""
        if self.trouble is not None and self.trouble.on:
            self.trouble.not_kept()
        else:
            self.refuse(tr("{sentence} What you type is on this screen only.", sentence=sentence))

    def _on_drop(self) -> None:
        if self.draft is not None:
            self.draft.drop()
        super().reject()

    def _ask(self, *, on: bool) -> None:
        for part in (self._asked, self._keep, self._drop):
            part.setVisible(on)
        for part in (self.save, self.cancel):
            part.setHidden(on)
        (self._keep if on else self.save).setFocus()

    def _lay_out(self, title: str, who: str, icon: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Picture(icon, "accent", 22))
        head.addWidget(PlainLabel(title, "name"))
        head.addWidget(PlainLabel(who, "muted"), 1)
        rule = QFrame()
        rule.setObjectName("rule")
        self._inner = inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(self.body)
        inner.installEventFilter(self)
        self.body.setContentsMargins(2, 2, 10, 2)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self.fault.hide()
        self._foot.setSpacing(10)
        self._foot.addStretch(1)
        for part in (self._asked, self._keep, self._drop, self.cancel, self.save):
            self._foot.addWidget(part)
        self._ask_hidden()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 14)
        box.setSpacing(10)
        box.addLayout(head)
        box.addWidget(rule)
        box.addWidget(self._area, 1)
        box.addWidget(self.fault)
        box.addWidget(self._feet)
        self.resize(round(600 * max(1.0, style.scale() * 0.9)), 400)

    def _ask_hidden(self) -> None:
        for part in (self._asked, self._keep, self._drop):
            part.hide()


class ReasonDialog(EntryDialog):
    """Asks why, before something is taken back or doubted; ``act`` does it with the reason."""

    def __init__(
        self,
        title: str,
        who: str,
        said: str,
        verb: str,
        jobs: Jobs,
        act: Callable[[str], object],
        done: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, who, "pencil", jobs, parent)
        self._act, self._done = act, done
        self.reason = Field(tr("Reason"), line(tr("as it will stand in the history")))
        self.body.addWidget(PlainLabel(said, "body", wrap=True))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.save.setText(verb)
        self.reason.setFocus()

    def submit(self) -> None:
        """Do it with the reason typed."""
        reason = self.reason.editor.text()
        self.work(lambda: self._act(reason), lambda _none: self._finish())

    def _finish(self) -> None:
        self.accept()
        self._done()
