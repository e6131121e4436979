"""The head of the import page: what is in hand, whose laboratory it is from, and what speaks against its patient."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from alpdesk.gui.widgets import PlainLabel
from alpdesk.language import mark, tr, tr_marked

DESPITE = mark("It is this patient’s file all the same")


class ImportHead(QWidget):
    """``named`` gives the laboratory once another one is written or chosen."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.laboratory = QComboBox()
        self.despite = QCheckBox(tr_marked(DESPITE))
        self._shown = ""
        self._file = PlainLabel("", "muted", wrap=True)
        self._against = PlainLabel("", "warning", wrap=True)
        self._build()
        self.laboratory.activated.connect(lambda _at: self._on_named())
        editor = self.laboratory.lineEdit()
        if editor is not None:
            editor.setAccessibleName(tr("Laboratory"))
            editor.editingFinished.connect(self._on_named)

    @property
    def name(self) -> str:
        """The laboratory as it is written in the field."""
        return self.laboratory.currentText().strip()

    def show_file(self, words: str) -> None:
        """Say what is in hand; which laboratory it is from is asked once it has been read."""
        self._file.setText(words)
        self._lab.hide()
        self.show_against("")

    def show_laboratory(self, name: str, known: Iterable[str]) -> None:
        """Show which laboratory the file is from, of those that are known; another one can be written."""
        self._shown = name
        self.laboratory.clear()
        self.laboratory.addItems(["", *sorted({*known, name} - {""}, key=str.casefold)])
        self.laboratory.setCurrentText(name)
        self._lab.show()

    def show_against(self, sentences: str) -> None:
        """Show what speaks against the patient, and ask; nothing hides both."""
        self._against.say(sentences)
        self.despite.setVisible(bool(sentences))

    def _on_named(self) -> None:
        if self.name != self._shown:
            self._shown = self.name
            self.named.emit(self.name)

    def _build(self) -> None:
        self.laboratory.setEditable(True)
        self.laboratory.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.laboratory.setAccessibleName(tr("Laboratory"))
        self.laboratory.setMinimumContentsLength(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("Import results"), "title", wrap=True))
        words.addWidget(self._file)
        label = PlainLabel(tr("Laboratory"), "field")
        label.setBuddy(self.laboratory)
        self._lab = QWidget()
        lab = QVBoxLayout(self._lab)
        lab.setContentsMargins(0, 0, 0, 0)
        lab.setSpacing(2)
        lab.addWidget(label)
        lab.addWidget(self.laboratory)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._lab)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 20, 0)
        box.setSpacing(2)
        box.addLayout(row)
        box.addWidget(self._against)
        box.addWidget(self.despite)
