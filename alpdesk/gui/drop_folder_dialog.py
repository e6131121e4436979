"""The drop folder: which one is looked into, and taking in what lies there now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.drop_folder import Dropped
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.drop_watch import DropWatch, sentence_of
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, line
from alpdesk.gui.file_dialogs import choose_folder
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import mark, tr, tr_marked

ABOUT = mark(
    "While the clinic is open, AlpDesk looks into this folder every few seconds. Results that are certain are stored, "
    "all others wait in the quarantine. Each file is moved to “done”, or to “refused” with the reason beside it; "
    "none is deleted. Files there are not encrypted."
)
_NOTHING = mark("Nothing new lies in the folder.")
ChooseFolder = Callable[[QWidget, str], str]


class DropFolderDialog(EntryDialog):
    """Sets the folder and looks into it; an empty field looks into none."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        watch: DropWatch,
        parent: QWidget | None = None,
        choose: ChooseFolder = choose_folder,
    ) -> None:
        super().__init__(tr("Drop folder"), "", "inbox", jobs, parent)
        self._desk, self._watch, self._choose = desk, watch, choose
        kept = desk.drop_folder()
        self.pick = Button(tr("Choose…"))
        self.folder = Field(tr("Folder"), line(tr("none is looked into"), str(kept or "")), beside=self.pick)
        self.now = Button(tr("Take in now"), "refresh")
        self._found = PlainLabel("", "body", wrap=True)
        self.body.addWidget(PlainLabel(tr_marked(ABOUT), "body", wrap=True))
        self.body.addWidget(self.folder)
        self.body.addWidget(self._found)
        self.body.addStretch(1)
        self.add_foot(self.now)
        self.now.setEnabled(kept is not None)
        self._found.hide()
        self.pick.clicked.connect(self._on_pick)
        self.now.clicked.connect(self._on_now)
        self.folder.editor.textChanged.connect(lambda _text: self._on_typed())
        watch.taken.connect(self._on_taken)
        watch.failed.connect(self._on_not_taken)
        self.keeps(desk, FormName("drop folder", saying=mark("choosing the drop folder")))
        self.folder.setFocus()

    @property
    def found(self) -> str:
        """What was taken in."""
        return self._found.text()

    def submit(self) -> None:
        """Look into the folder written from now on."""
        typed = self.folder.editor.text().strip()
        path = Path(typed) if typed else None
        self.work(lambda: self._desk.set_drop_folder(path), lambda _none: self._finish())

    def _finish(self) -> None:
        self._watch.begin()
        self.accept()

    def _on_pick(self) -> None:
        if path := self._choose(self, tr("Drop folder")):
            self.folder.editor.setText(path)

    def _on_typed(self) -> None:
        """What is not saved yet is not looked into."""
        self.now.setEnabled(self.folder.editor.text().strip() == str(self._desk.drop_folder() or "-"))

    def _on_now(self) -> None:
        self.refuse("")
        self.now.setEnabled(False)
        self._found.say(tr("Looking …"))
        self._watch.look_now()

    def _on_not_taken(self, sentence: str) -> None:
        self._on_typed()
        self._found.say("")
        self.refuse(sentence)

    def _on_taken(self, found: tuple[Dropped, ...]) -> None:
        """What was asked for, or came while the form was open."""
        if found or not self.now.isEnabled():
            self._on_typed()
            self._found.say("\n".join(map(sentence_of, found)) or tr_marked(_NOTHING))
