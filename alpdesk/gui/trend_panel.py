"""The trend of one analyte on screen: the plot, the exact result in focus, ranges, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from alpdesk import plots
from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.clinical.wording import joined
from alpdesk.desk.exports import TrendChoice
from alpdesk.gui import style
from alpdesk.gui.as_written import tip
from alpdesk.gui.clipboard import own_clipboard
from alpdesk.gui.compare_button import CompareButton
from alpdesk.gui.segments import Segments
from alpdesk.gui.tab_order import chain
from alpdesk.gui.trend_table import TrendTable, several, trend_table
from alpdesk.gui.widgets import Button, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.plots import TrendInput, TrendPoint, TrendSheet

if TYPE_CHECKING:
    from alpdesk.gui.trend_canvas import TrendCanvas

SPANS = (
    ("3", mark("3 m", "months")), ("6", mark("6 m", "months")), ("12", mark("1 y", "year")),
    ("0", mark("All", "results of all time")),
)  # fmt: skip
_NAMES = {
    "3": mark("Last 3 months"), "6": mark("Last 6 months"), "12": mark("Last year"),
    "0": mark("Everything", "results of all time"),
}  # fmt: skip
DOTS = 96.0
"""Dots an inch that the figure is laid out for; a denser screen gets more of them from Qt."""
SMALLEST = QSize(200, 120)
LOWEST = 165
"""Height of the plot, at the usual text size, below which its lanes leave no room for the course."""
EACH = 96
"""So much taller for each further trend."""
REDRAW_MS = 60
"""How long the panel waits for the end of a resize before it arranges the labels anew."""


class TrendPanel(QWidget):
    """The trend of a record. ``result_focused`` gives the id of the result under the focus line.

    ``export_wanted`` gives the `TrendChoice` that is shown.
    """

    result_focused = Signal(str)
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendpanel")
        self._record: Record | None = None
        self._as_of: date | None = None
        self._pathway = ""
        self._site = Site()
        self._now_label = ""
        self._sheet: TrendSheet | None = None
        self._stale, self._drawn_for = True, QSize()
        self._below: tuple[tuple[QWidget, ...], ...] = ((), ())
        self._canvas: TrendCanvas | None = None
        self.analyte = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.analyte.setAccessibleName(tr("Analyte shown in the trend"))
        self._unit = PlainLabel("", "small")
        self.compare = CompareButton()
        self.fit = Button(tr("Fit"), "focus-2", link=True)
        self.export = Button(tr("Export…"), "file-export", link=True)
        self._end: QWidget = self.export
        self.ranges = Segments(
            ((value, tr_marked(words)) for value, words in SPANS),
            tr("Time shown"),
            names={value: tr_marked(words) for value, words in _NAMES.items()},
        )
        self.ranges.set_value("0")
        self.events = Button(tr("Events"), "eye", link=True)
        self.table_button = Button(tr("Table"), "table", link=True)
        self.copy_button = Button(tr("Copy"), "copy", link=True)
        self.model = TrendTable()
        self.table = trend_table(self.model)
        self._said = PlainLabel("", "body", wrap=True)
        self._timer = QTimer(self, singleShot=True)
        self._build()
        self._connect()

    @property
    def series(self) -> TrendInput | None:
        """What is shown, of several the uppermost."""
        return self._sheet.first if self._sheet else None

    @property
    def sheet(self) -> TrendSheet | None:
        """All trends that are shown."""
        return self._sheet

    @property
    def canvas(self) -> TrendCanvas | None:
        """The drawing; None before the first record."""
        return self._canvas

    @property
    def said(self) -> str:
        """The exact result in focus, as written below the plot."""
        return self._said.text()

    def show_record(
        self, record: Record, as_of: date, pathway: str = "", site: Site | None = None, now_label: str = ""
    ) -> None:
        """Show the trend of a record as seen on a date, with the windows and limits of a pathway."""
        given = (as_of, pathway, now_label, site or self._site)
        if record is self._record and given == (self._as_of, self._pathway, self._now_label, self._site):
            return
        self._record, (self._as_of, self._pathway, self._now_label, self._site) = record, given
        self._offer_analytes(record)
        self._renew()

    def focus_result(self, result_id: str) -> None:
        """Put the focus line on a result, if it is drawn."""
        if self._canvas is not None and self._sheet is not None:
            point = self._sheet.stop_of(result_id)
            if point is not None:
                self._canvas.focus_on(point)

    def restyle(self) -> None:
        """Draw again in the colours and fonts of now."""
        self._renew()

    def _grow(self) -> None:
        """Larger text and more trends need a taller plot."""
        more = len(self._sheet.parts) - 1 if self._sheet else 0
        self._stack.setMinimumHeight(round((LOWEST + more * EACH) * style.text_scale(self)))

    def copy_picture(self) -> None:
        """Put the plot on the clipboard as a picture, with its words beside it."""
        if self._canvas is None or self._sheet is None:
            return
        data = QMimeData()
        data.setImageData(self._canvas.grab().toImage())
        data.setText(plots.summary(self._sheet))
        own_clipboard().put(data)

    def sizeHint(self) -> QSize:
        """Room for the plot, its head and the line below."""
        return QSize(640, 330)

    def hasHeightForWidth(self) -> bool:
        """It takes what height there is, and never less than its least: a layout would squeeze it below that."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window, high enough for the plot between its head and the line below."""
        return QSize(300, self._box.minimumSize().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the labels anew once the size settles."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._said.setMinimumHeight(0)  # what was reserved counts as needed
            self._said.setMinimumHeight(max(0, self._said.heightForWidth(self.width())))
        self._name_buttons()
        self._timer.start(REDRAW_MS if self._canvas is not None and not self._stale else 0)

    def _name_buttons(self) -> None:
        """Words on as many buttons as the head has room for; icons alone on the others."""
        named = {
            self.compare: tr("Compare"),
            self.events: tr("Events"),
            self.table_button: tr("Table"),
            self.copy_button: tr("Copy"),
            self.export: tr("Export…"),
            self.fit: tr("Fit"),
        }
        parts = (self.analyte, self._unit, self.ranges, *named)
        for button, words in named.items():
            button.setText(words)
        for button in reversed(named):
            if self._fit(parts):
                break
            button.setText("")
        second = (self.ranges, self.compare, self.events, self.fit, self.export)
        ways = ((), second[:1], second[:4], second)
        below = next((one for one in ways if self._fit([p for p in parts if p not in one])), self._tools())
        over = below[1:] if below and not self._fit(below) else ()
        self._lay(below[: len(below) - len(over)], over)

    def _lay(self, *below: tuple[QWidget, ...]) -> None:
        """Put the head in one row, or these parts in rows below it."""
        if below == self._below:
            return
        self._below = below
        for part in self._tools():
            self._first.removeWidget(part)
        above = [part for part in self._tools() if not any(part in row for row in below)]
        for part in above:
            self._first.addWidget(part)
        for row, parts in zip(self._rows, below, strict=True):
            while row.count():
                row.takeAt(0)
            for part in parts:
                row.addWidget(part)
            if parts:
                row.addStretch(1)
        self._end = chain(self.analyte, (*above, *below[0], *below[1]))
        chain(self._end, [part for part in (self._canvas, self.table) if part is not None])

    def _tools(self) -> tuple[QWidget, ...]:
        """What stands in the head after analyte and unit, in order."""
        return (self.ranges, self.compare, self.events, self.fit, self.table_button, self.copy_button, self.export)

    def _fit(self, parts: Sequence[QWidget]) -> bool:
        """Whether these parts have room side by side."""
        return sum(part.sizeHint().width() + 8 for part in parts) <= self.width()

    def _offer_analytes(self, record: Record) -> None:
        chosen = self.analyte.currentData() or "alp"
        found = {r.analyte for r in record.results}
        idents = [ident for ident in ANALYTES if ident in found or ident == "alp"]
        self.analyte.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        self.analyte.clear()
        for ident in idents:
            self.analyte.addItem(ANALYTES[ident].name, ident)
        self.analyte.setCurrentIndex(idents.index(chosen) if chosen in idents else 0)
        self.analyte.blockSignals(False)  # noqa: FBT003 - Qt's positional flag
        self._offer_beside()
        self._name_buttons()

    def _offer_beside(self) -> None:
        """The other analytes of the record, each to be shown below the first or not."""
        offered = [(str(self.analyte.itemData(n)), self.analyte.itemText(n)) for n in range(self.analyte.count())]
        self.compare.offer(offered, str(self.analyte.currentData()))

    def _on_analyte(self) -> None:
        self._offer_beside()
        self._renew()

    def _idents(self) -> tuple[str, ...]:
        """The analytes shown, from top to bottom."""
        return (str(self.analyte.currentData()), *self.compare.further())

    def _renew(self) -> None:
        """Work out what is shown, then draw it and fill the table."""
        if self._record is None or self._as_of is None:
            return
        self._said.setMinimumHeight(0)
        sheet = plots.trend_sheet(
            self._record,
            self._idents(),
            as_of=self._as_of,
            pathway=self._pathway,
            span=int(self.ranges.value()),
            site=self._site,
            now_label=self._now_label,
        )
        if not self.events.isChecked():
            sheet = plots.TrendSheet(tuple(replace(one, markers=(), bars=(), more_bars=0) for one in sheet.parts))
        self._sheet = sheet
        self._unit.setText(sheet.first.unit)
        self.model.show_rows(plots.rows(sheet))
        several(self.table, shown=len(sheet.parts) > 1)
        self._grow()
        self._draw()

    def _draw(self) -> None:
        """Draw at the size of now; a hidden panel draws when it is shown."""
        self._stale = not self.isVisible()
        if self._sheet is None or self._stale:
            return
        from alpdesk.gui.trend_canvas import TrendCanvas  # noqa: PLC0415 - matplotlib loads with the first plot

        theme, room = plots.Theme.of(style.tokens()), self._stack.size().expandedTo(SMALLEST)
        size = (room.width() / DOTS, room.height() / DOTS)
        scale, fit = style.text_scale(self), self.fit.isChecked()
        figure = plots.trend_figure(self._sheet, theme, size, dpi=DOTS, scale=scale, fit=fit, marked=True)
        canvas = TrendCanvas(figure, self._sheet, theme)
        canvas.setAccessibleName(tr("Trend of {analyte}", analyte=joined([part.title for part in self._sheet.parts])))
        canvas.setAccessibleDescription(plots.summary(self._sheet))
        canvas.resize(room)
        canvas.draw()
        self._drawn_for = room
        self._put(canvas)

    def _put(self, canvas: TrendCanvas) -> None:
        """Put a drawing in the place of the one before, focus line and keyboard included."""
        old, self._canvas = self._canvas, canvas
        kept = old.point if old is not None else None
        with_keyboard = old is not None and old.hasFocus()
        canvas.moved.connect(self._on_moved)
        canvas.resized.connect(lambda: self._timer.start(REDRAW_MS))
        self._stack.insertWidget(0, canvas)
        chain(self._end, (canvas, self.table))
        self._show_table(on=self.table_button.isChecked())
        if old is not None:
            self._stack.removeWidget(old)
            old.moved.disconnect(self._on_moved)
            old.deleteLater()
        canvas.focus_on(canvas.sheet.stop_of(kept.result) if kept is not None else None)
        if canvas.point is None:
            self._on_moved(None)
        if with_keyboard:
            canvas.setFocus()

    def settle(self) -> None:
        """The size has settled: draw unless that was done for this size already."""
        if self._stale or self._stack.size().expandedTo(SMALLEST) != self._drawn_for:
            self._draw()

    def _on_moved(self, point: TrendPoint | None) -> None:
        if self._sheet is None:
            return
        text = "   ".join(plots.hover_text(self._sheet, point).splitlines()) if point else self._hint(self._sheet)
        self._said.setText(text)
        if self._said.isVisible():  # it grows and never shrinks while one reads, so that the plot stays where it is
            self._said.setMinimumHeight(self._said.heightForWidth(self.width()))
        if point is not None and self._canvas is not None:
            self._canvas.setAccessibleDescription(f"{text}. {plots.summary(self._sheet)}")
            self.result_focused.emit(point.result)

    @staticmethod
    def _hint(sheet: TrendSheet) -> str:
        """What can be done, and what the arrows mean where there are any."""
        told = tr("Point at the plot, or move with the arrow keys, to read each exact result.")
        if not any(point.beyond for part in sheet.parts for point in part.shown):
            return told
        arrows = tr("An arrow marks a change beyond the change limit: statistical, not clinical significance.")
        return f"{told} {arrows}"

    def choice(self) -> TrendChoice:
        """What is shown, to be exported."""
        return TrendChoice(self._idents(), int(self.ranges.value()), self._pathway)

    def _show_table(self, *, on: bool) -> None:
        if self._canvas is not None:
            self._stack.setCurrentWidget(self.table if on else self._canvas)
        self._said.setVisible(not on)

    def _connect(self) -> None:
        self.analyte.currentIndexChanged.connect(lambda _index: self._on_analyte())
        self.compare.chosen.connect(self._renew)
        self.fit.toggled.connect(lambda _on: self._draw())
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.choice()))
        self.ranges.chosen.connect(lambda _value: self._renew())
        self.events.toggled.connect(lambda _on: self._renew())
        self.table_button.toggled.connect(lambda on: self._show_table(on=on))
        self.copy_button.clicked.connect(self.copy_picture)
        self._timer.timeout.connect(self.settle)

    def _build(self) -> None:
        self.events.setCheckable(True)
        self.events.setChecked(True)
        self.table_button.setCheckable(True)
        self.fit.setCheckable(True)
        self.fit.setAccessibleName(tr("Fit the value axis to the results"))
        self.export.setAccessibleName(tr("Export the trend as a picture or a table"))
        self.events.setAccessibleName(tr("Show operations and medicines in the trend"))
        self.table_button.setAccessibleName(tr("Show the trend as a table"))
        self.copy_button.setAccessibleName(tr("Copy the trend as a picture"))
        for button in (self.compare, self.events, self.fit, self.table_button, self.copy_button, self.export):
            button.setToolTip(tip(button.accessibleName()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.analyte)
        head.addWidget(self._unit)
        head.addStretch(1)
        for part in self._tools():
            head.addWidget(part)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._grow()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._first, self._rows = head, (QHBoxLayout(), QHBoxLayout())
        self._box.addLayout(head)
        for row in self._rows:
            self._box.addLayout(row)
        self._box.addWidget(self._stack, 1)
        self._box.addWidget(self._said)
