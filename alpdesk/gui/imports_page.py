"""The imports so far: who imported what and when, a report of each, and undoing one as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.dates import format_date
from alpdesk.desk.desk import Desk
from alpdesk.desk.imported import KeptImport, Undone
from alpdesk.desk.intake_values import STANDINGS
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui import style
from alpdesk.gui.entry_dialog import ReasonDialog
from alpdesk.gui.file_dialogs import ChooseTarget, choose_target, target
from alpdesk.gui.intake_rows_model import COUNTED
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.rows_model import Index, RowsModel
from alpdesk.gui.rows_table import as_list
from alpdesk.gui.widgets import Button, Card, PlainLabel
from alpdesk.language import mark, plural, tr, tr_marked

COLUMNS = (mark("When"), mark("File"), mark("Laboratory"), mark("Rows"))
WHEN, FILE, LABORATORY, ROWS = range(len(COLUMNS))
_WIDTHS = {WHEN: 240, FILE: 230, LABORATORY: 140}
_ROW = 48


class ImportsModel(RowsModel[KeptImport]):
    """The imports, newest first."""

    columns = COLUMNS

    def place(self, import_id: str) -> int:
        """The number of a row, or -1."""
        return next((number for number, one in enumerate(self._rows) if one.id == import_id), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; an import that was undone is greyed."""
        one = self.row(index.row())
        if role == Qt.ItemDataRole.ForegroundRole and one is not None and one.undone:
            return QColor(style.tokens()["text_muted"])
        return super().data(index, role)

    def said(self, row: KeptImport, column: int) -> str:
        """What a cell says."""
        return words(row, column)


def words(one: KeptImport, column: int) -> str:
    """What a cell says."""
    if column == WHEN:
        at = one.at.astimezone() if one.at else None
        return f"{format_date(at.date())} {at:%H:%M}, {one.by}" if at else one.by
    if column == FILE:
        return f"{one.file_name} ({one.format})"
    if column == LABORATORY:
        return one.laboratory or tr("not named")
    told = [
        tr_marked(COUNTED[standing], number=one.counts[standing]) for standing in STANDINGS if one.counts.get(standing)
    ]
    waits = [tr("{number} still waiting", number=one.waiting)] if one.waiting else []
    undone = [tr("undone by {name}: {reason}", name=one.undone_by, reason=one.undone)] if one.undone else []
    return ", ".join([*told, *waits, *undone]) or tr("no rows")


class ImportsPage(QWidget):
    """``undone`` tells that an import was taken back, ``left`` asks to go back, ``said`` and ``failed`` give words."""

    undone = Signal(str)
    left = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, choose: ChooseTarget = choose_target
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs, self._choose = desk, jobs, choose
        self.dialog: QDialog | None = None
        self.model = ImportsModel()
        self.table = QTableView()
        self.back = Button(tr("Back"), "arrow-left")
        self.report = Button(tr("Report…"), "file-export")
        self.undo = Button(tr("Undo import…"), "arrow-back-up")
        self._count = PlainLabel("", "muted")
        self._detail = PlainLabel("", "body", wrap=True)
        self._build()
        self.back.clicked.connect(self.left)
        self.report.clicked.connect(self._on_report)
        self.undo.clicked.connect(self._on_undo)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())

    def refresh(self) -> None:
        """Read the list again; the row in hand stays in hand."""
        kept = self._current()
        imports = self._desk.imports()
        self.model.show_rows(imports)
        self._count.setText(plural(len(imports), "{number} import", "{number} imports"))
        if imports:
            place = self.model.place(kept.id) if kept else 0
            self.table.setCurrentIndex(self.model.index(max(place, 0), 0))
        self._arrange()
        self._tell()

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        (self.table if self.model.rowCount() else self.back).setFocus()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the table scrolls."""
        return QSize(420, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_footer"):
            self._arrange()

    def _current(self) -> KeptImport | None:
        return self.model.row(self.table.currentIndex().row())

    def _tell(self) -> None:
        one = self._current()
        self.report.setEnabled(one is not None)
        self.undo.setEnabled(one is not None and not one.undone)
        said = (
            ". ".join(words(one, column) for column in (FILE, WHEN, ROWS)) if one else tr("Nothing was imported yet.")
        )
        self._detail.setText(said)

    def _on_report(self) -> None:
        one = self._current()
        if one is None:
            return
        name = f"import-report-{self._desk.today().isoformat()}.pdf"
        path = self._choose(self, name, tr("PDF (*.pdf);;CSV (*.csv)"))
        if path:
            to = target(path, ".csv" if path.casefold().endswith(".csv") else ".pdf")
            said = tr("Report written to {name}; the file is not encrypted and holds patient data", name=to.path.name)
            self._jobs.run(
                lambda: self._desk.import_report(one.id, to.path, replace_file=to.replace),
                lambda _none: self.said.emit(said),
                self.failed.emit,
            )

    def _on_undo(self) -> None:
        one = self._current()
        if one is None:
            return
        said = tr(
            "Everything that came with this file is withdrawn, what it corrected is brought back, and nothing of it "
            "waits any more. Patients that it added stay. The history keeps all of it."
        )
        found: list[Undone] = []
        dialog = ReasonDialog(
            tr("Undo import"),
            one.file_name,
            said,
            tr("Undo import"),
            self._jobs,
            lambda reason: found.append(self._desk.undo_import(one.id, reason)),
            lambda: self._on_undone(found[-1]),
            self.window(),
        )
        dialog.keeps(self._desk, FormName("undo", target=one.id, saying=mark("undoing an import")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _on_undone(self, found: Undone) -> None:
        self.refresh()
        self.take_focus()
        withdrawn = plural(
            found.withdrawn, "Import undone: {number} entry withdrawn", "Import undone: {number} entries withdrawn"
        )
        restored = tr("{number} brought back", number=found.restored)
        self.undone.emit(f"{withdrawn}, {restored}" if found.restored else withdrawn)

    def _arrange(self) -> None:
        scale = style.scale()
        part = min(1.0, (self.width() - 60) / (1000 * scale))
        for column, width in _WIDTHS.items():
            least = self.table.horizontalHeader().sectionSizeHint(column)
            self.table.horizontalHeader().resizeSection(column, max(least, round(width * scale * max(part, 0.5))))
        self.table.setColumnHidden(LABORATORY, self.width() < 700 * scale)
        self.table.verticalHeader().setDefaultSectionSize(round(_ROW * scale))

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 0)
        head.setSpacing(0)
        head.addWidget(PlainLabel(tr("Imports so far"), "title"))
        head.addWidget(self._count)
        table = self.table
        as_list(table, self.model, tr("Imports"), tr("Columns of the imports"))
        table.setAlternatingRowColors(True)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 8)
        card.body.addWidget(table, 1)
        self._detail.setContentsMargins(12, 0, 12, 0)
        card.body.addWidget(self._detail)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 0, 20, 0)
        middle.addWidget(card, 1)
        self._footer = QFrame()
        self._footer.setObjectName("footer")
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.report)
        row.addWidget(self.undo)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(head)
        box.addLayout(middle, 1)
        box.addWidget(self._footer)
