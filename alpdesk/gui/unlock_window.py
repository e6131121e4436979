"""The window before the desk: opens a clinic, makes a new one, or builds the demonstration clinic."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from alpdesk.gui import style
from alpdesk.gui import unlock_work as work
from alpdesk.gui.attempt_wait import AttemptWait, uncounted
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.language_choice import LanguageChoice
from alpdesk.gui.unlock_pages import CreatePage, NewClinic, RecoverPage, UnlockPage, WelcomePage, centred, head
from alpdesk.gui.warming import BEFORE_UNLOCKING, Warming
from alpdesk.gui.widgets import Card, IconLabel
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from alpdesk.desk.clock import Clock
    from alpdesk.desk.desk import Desk
    from alpdesk.gui.recovery_page import RecoveryKeyPage
    from alpdesk.gui.restore_page import RestorePage
    from alpdesk.gui.trouble_page import TroublePage

KEY_FILE = "clinic.alpkey"
"""Where this lies, there is a clinic."""
GONE = mark(
    "The clinic’s folder is not there. If it lies on a stick or another computer, connect it and open it again:"
)
WIDTH, HEIGHT = 880, 740
AFTER_PAINT_MS = 10
"""By then the picture is on the screen."""
P = TypeVar("P", bound=QWidget)
Choose = Callable[[QWidget, str, Path], str]


class Places(NamedTuple):
    """Where clinics lie: the one opened last or to be made, and the demonstration clinic."""

    clinic: Path
    demo: Path
    expected: bool = False
    """Whether there should be a clinic at the first: it was open before, or was asked for."""


def choose_folder(parent: QWidget, title: str, start: Path) -> str:
    """Ask for a folder; empty when the clinician thinks better of it."""
    from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - the window is painted first

    return QFileDialog.getExistingDirectory(parent, title, str(start))


class UnlockWindow(QFrame):
    """The first window. ``opened`` gives the desk and the folder that it lies in, ``language_wanted`` a language."""

    opened = Signal(object, object)
    language_wanted = Signal(str)

    def __init__(self, jobs: Jobs, clock: Clock, places: Places, choose: Choose = choose_folder) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("AlpDesk")
        self._jobs, self._clock, self._places, self._choose = jobs, clock, places, choose
        self._folder = places.clinic
        self._wait = AttemptWait(clock, self)
        self._page: QWidget | None = None
        self._painted = False
        self._desk: Desk | None = None
        self.warming = Warming(jobs, BEFORE_UNLOCKING, self)
        self._pages: list[QWidget] = []
        self._card = Card()
        self.fault = IconLabel("", "alert-circle", "danger", wrap=True)
        self.language = LanguageChoice(jobs)
        self.language.wanted.connect(self.language_wanted)
        self._build()
        self._wait.told.connect(self._say)
        self._wait.over.connect(self._on_waited)
        self.resize(WIDTH, HEIGHT)
        self.show_folder(places.clinic)

    def show_folder(self, folder: Path) -> None:
        """Offer to unlock the clinic in a folder, or to make one where there is none."""
        self._folder = folder
        self._wait.stop()
        if not work.is_clinic(folder):
            self._turn(self.welcome)
            self.welcome.make.setFocus()
            if self._places.expected and folder == self._places.clinic:
                self._say(f"{tr_marked(GONE)} {folder}")
            return
        self.unlock.show_clinic(folder.name, str(folder))
        self._turn(self.unlock)
        self.unlock.passphrase.editor.setFocus()
        if self.isVisible():
            self._read_facts()

    def show_demo(self) -> None:
        """Offer the demonstration clinic; it is built first where there is none of today."""
        folder = self._places.demo
        if (folder / KEY_FILE).exists():
            self.show_folder(folder)
            return
        self._turn(self.welcome)
        self.welcome.setDisabled(True)
        self.welcome.progress.say(tr("Building the demonstration clinic …"))
        self._jobs.start(
            lambda job: work.built(folder, self._clock, job), self._on_built, self._on_not_built, self._told
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window is painted, read what the key file tells and load what the desk will need."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(AFTER_PAINT_MS, self, self._on_painted)

    def _on_painted(self) -> None:
        style.settle()
        if isinstance(self._page, UnlockPage):
            self._read_facts()
        self.warming.begin()

    def _read_facts(self) -> None:
        folder = self._folder
        self._jobs.run(lambda: work.facts(folder), lambda facts: self._on_facts(folder, facts), self._say)

    def _on_facts(self, folder: Path, facts: tuple[str, tuple[str, ...], str]) -> None:
        if folder == self._folder:
            self.unlock.show_facts(*facts)
            if self._page is self.unlock and self._wait.go_on(folder):
                self.unlock.hold(on=True)

    def _told(self, done: int, total: int) -> None:
        self.welcome.progress.say(
            tr("Building the demonstration clinic: {done} of {total} invented patients …", done=done, total=total)
        )

    def _on_built(self, desk: Desk) -> None:
        desk.close_clinic()
        self.welcome.setDisabled(False)
        self.welcome.progress.hide()
        self.show_folder(self._places.demo)

    def _on_not_built(self, sentence: str) -> None:
        self.welcome.setDisabled(False)
        self.welcome.progress.hide()
        self._say(sentence)

    def _on_unlock(self, user: str, passphrase: str) -> None:
        self._begin(self.unlock)
        folder, clock = self._folder, self._clock
        self._jobs.run(lambda: work.opened(folder, user, passphrase, clock), self._on_found, self._on_refused)

    def _on_found(self, found: Desk | work.Stuck) -> None:
        """Go in, or show what stands in the way and what can be done about it."""
        self._end()
        if not isinstance(found, work.Stuck):
            self._enter(found)
            return
        self._forget_typed()
        self.show_stuck(found)
        self.warming.begin()

    def show_stuck(self, stuck: work.Stuck) -> None:
        """Show why the clinic does not open and what can be done about it."""
        self.trouble.show_trouble(stuck, self._folder)
        self._turn(self.trouble)
        self.trouble.take_focus()

    def _on_restore(self, folder: Path) -> None:
        """Show the copies of the clinic in a folder."""
        self._folder = folder
        self._wait.stop()
        self._turn(self.restoring)
        self.restoring.show_folder(folder)

    def _on_restored(self, user: str, passphrase: str, sentence: str) -> None:
        """Go in with the passphrase that opened the copy; after the recovery key ask for one."""
        self.show_folder(self._folder)
        if passphrase:
            self._on_unlock(user, passphrase)
        else:
            self._say(sentence)

    def _on_again(self, user: str, secret: str) -> None:
        """Try once more to unlock; with the recovery key it is typed again."""
        self._turn(self.unlock if user else self.recovering)
        if user:
            self._on_unlock(user, secret)

    def _on_refused(self, sentence: str) -> None:
        self._end()
        self.unlock.passphrase.wipe()
        if self._wait.begin(self._folder, sentence):
            self.unlock.hold(on=True)
        else:
            self._on_waited()
        self.warming.begin()

    def _on_waited(self) -> None:
        self.unlock.hold(on=False)
        self.unlock.passphrase.editor.setFocus()

    def _on_create(self, given: NewClinic) -> None:
        self._begin(self.making)
        folder, clock = self._folder, self._clock
        self._jobs.run(lambda: work.created(folder, given, clock), self._on_created, self._on_not_created)

    def _on_not_created(self, sentence: str) -> None:
        self._end()
        self.making.wipe()
        self._say(sentence)
        self.making.passphrase.editor.setFocus()

    def _on_created(self, made: tuple[Desk, str]) -> None:
        self._desk, key = made
        self._end()
        self.language.setEnabled(False)
        self.making.wipe()
        self.key.show_key(key, self._desk.clinic.name)
        self._turn(self.key)

    def _on_key_typed(self) -> None:
        if (desk := self._desk) is not None:
            self._jobs.run(desk.note_recovery_key, lambda _none: self._enter(desk), self._say)

    def _on_recover(self, key: str, user: str, passphrase: str) -> None:
        self._begin(self.recovering)
        folder, clock = self._folder, self._clock
        self._jobs.run(
            lambda: work.recovered(folder, key, user, passphrase, clock), self._on_found, self._on_not_recovered
        )

    def _on_not_recovered(self, sentence: str) -> None:
        self._end()
        self._say(sentence)
        self.recovering.key.editor.setFocus()

    def _enter(self, desk: Desk | None) -> None:
        """Give the desk on and forget what was typed."""
        self._forget_typed()
        if desk is not None:
            self._desk = None
            self.opened.emit(desk, self._folder)

    def _forget_typed(self) -> None:
        """Empty what was typed: it was right. A page that was never built holds nothing."""
        for page in (one for one in self._pages if isinstance(one, (UnlockPage, RecoverPage))):
            page.wipe()
        self._say("")

    def _begin(self, page: UnlockPage | CreatePage | RecoverPage) -> None:
        """Nothing else can be asked for until it is known what came of this: the links lead to other clinics."""
        self.warming.pause()
        self._wait.stop()
        page.setEnabled(False)

    def _end(self) -> None:
        for page in self._pages:
            page.setEnabled(True)

    def _on_other(self) -> None:
        self._wait.stop()
        self._turn(self.welcome)
        self.welcome.make.setFocus()

    def _on_new(self) -> None:
        folder = self._places.clinic
        number = 2
        while (folder / KEY_FILE).exists():
            folder = self._places.clinic.with_name(f"{self._places.clinic.name}-{number}")
            number += 1
        self._folder = folder
        self._say("")
        self._turn(self.making)
        self.making.name.editor.setFocus()

    def _on_open_other(self) -> None:
        chosen = self._choose(self, tr("Open a clinic"), self._places.clinic.parent)
        if not chosen:
            return
        folder = Path(chosen)
        if work.is_clinic(folder):
            self.show_folder(folder)
        else:
            self._say(
                tr(
                    "There is no clinic in the folder “{name}”: choose the folder that holds {key_file}.",
                    name=folder.name,
                    key_file=KEY_FILE,
                )
            )

    def _say(self, sentence: str) -> None:
        """Say what came of what was asked for."""
        if uncounted(sentence) not in {"", uncounted(self.fault.text())}:
            from alpdesk.gui.messages import announce  # noqa: PLC0415 - the window is painted first

            announce(self, sentence, urgent=True)
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.fault.setAccessibleName(sentence)

    def _turn(self, page: QWidget) -> None:
        self._page = page
        for other in self._pages:
            if other.isHidden() is (other is page):
                other.setVisible(other is page)

    @cached_property
    def welcome(self) -> WelcomePage:
        """What there is to open. Each page is built when it is first wanted, so that the window is painted sooner."""
        page = self._added(WelcomePage())
        page.make.clicked.connect(self._on_new)
        page.there.clicked.connect(self._on_open_other)
        page.demo.clicked.connect(self.show_demo)
        page.restore.clicked.connect(lambda: self._on_restore(self._places.clinic))
        return page

    @cached_property
    def unlock(self) -> UnlockPage:
        """The passphrase of a clinic that exists."""
        page = self._added(UnlockPage(self._card))
        page.unlock_wanted.connect(self._on_unlock)
        page.other.clicked.connect(self._on_other)
        page.recover.clicked.connect(lambda: self._turn(self.recovering))
        page.restore.clicked.connect(lambda: self._on_restore(self._folder))
        return page

    @cached_property
    def making(self) -> CreatePage:
        """The form for a new clinic."""
        page = self._added(CreatePage())
        page.create_wanted.connect(self._on_create)
        page.back.clicked.connect(self._on_other)
        return page

    @cached_property
    def recovering(self) -> RecoverPage:
        """The form for the recovery key."""
        page = self._added(RecoverPage())
        page.recover_wanted.connect(self._on_recover)
        page.back.clicked.connect(lambda: self._turn(self.unlock))
        return page

    @cached_property
    def trouble(self) -> TroublePage:
        """A clinic that does not open, and what can be done."""
        from alpdesk.gui.trouble_page import TroublePage  # noqa: PLC0415 - built when something is wrong

        page = self._added(TroublePage(self._jobs, self._clock, self._choose))
        page.opened.connect(self._enter)
        page.again.connect(self._on_again)
        page.folder_wanted.connect(self.show_folder)
        page.other.connect(self._on_other)
        page.restore_wanted.connect(self._on_restore)
        page.failed.connect(self._say)
        return page

    @cached_property
    def restoring(self) -> RestorePage:
        """The copies of a clinic."""
        from alpdesk.gui.restore_page import RestorePage  # noqa: PLC0415 - built when wanted

        page = self._added(RestorePage(self._jobs, self._clock, self._choose))
        page.restored.connect(self._on_restored)
        page.left.connect(lambda: self.show_folder(self._folder))
        page.failed.connect(self._say)
        return page

    @cached_property
    def key(self) -> RecoveryKeyPage:
        """The recovery key of a clinic just made."""
        from alpdesk.gui.recovery_page import RecoveryKeyPage  # noqa: PLC0415 - built for a new clinic

        page = self._added(RecoveryKeyPage())
        page.done.connect(self._on_key_typed)
        return page

    def _added(self, page: P) -> P:
        if self._page is not None:
            page.hide()  # the first is laid out once, with its window
        self._card.body.addWidget(page)
        self._pages.append(page)
        return page

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(centred(self._card, self.language))
        self._card.body.addLayout(head())
        self._card.body.addWidget(self.fault)
        self.fault.hide()
