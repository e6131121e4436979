"""Entry of a result: what is typed is understood, questioned or refused while one types, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NotADate, When
from alpdesk.clinical.intake import compare
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.clinical.wording import quantity_text, result_text
from alpdesk.desk.desk import Desk, Entry
from alpdesk.desk.entry import NotAResult, check_result, read_limits
from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.date_field import DateField
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.entry_steps import Written
from alpdesk.gui.fields import Field, choice, line
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.result_words import assessed_by_limits, printed_unit, since_before
from alpdesk.gui.widgets import Button, IconLabel, PlainLabel
from alpdesk.language import mark, tr

Saved = Callable[[str, str], object]
"""Takes the id of the result saved and what was done, in words."""
_ICONS = {"low": "triangle-inverted", "high": "triangle", "normal": "circle-check", "unknown": "help-circle"}


class ResultDialog(EntryDialog):
    """A new result, or with ``old`` a correction of one; ``saved`` hears each that was written.

    ``fill`` begins with what is likely, in sight and to be changed: today, and the unit and the laboratory of the
    latest result. What is typed is understood and questioned as ever.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        record: Record,
        saved: Saved,
        parent: QWidget | None = None,
        *,
        analyte: str = "alp",
        old: Result | None = None,
        fill: bool = False,
    ) -> None:
        super().__init__(
            tr("Correct result") if old else tr("Add result"), record.patient.name, "test-pipe", jobs, parent
        )
        self._desk, self._record, self._saved, self._old = desk, record, saved, old
        self._entry = Entry("empty")
        self._confirmed: Quantity | None = None
        self._filled = NO_LIMITS
        self._again, self._fills = False, fill and old is None
        self._sure: Result | None = None
        self.written: Written | None = None
        names = tuple((one.id, f"{one.name} ({one.short})") for one in ANALYTES.values())
        self.analyte = Field(tr("Analyte"), choice(names, analyte))
        self.value = Field(tr("Value"), line(tr("24, <20 U/L or 0.45 ukat/l"), longest=60))
        self.unit: Field[QComboBox] = Field(tr("Unit"), choice((("", tr("as typed", "unit")),)))
        self.taken = DateField(tr("Sample date"), desk.today())
        self.laboratory = Field(tr("Laboratory"), line(tr("as named on the report")))
        self.low: Field[QLineEdit] = Field(tr("Lower limit"), line("30", longest=40))
        self.high: Field[QLineEdit] = Field(tr("Upper limit"), line("130", longest=40))
        self.suspect = Field(tr("Sample suspect because"), line(tr("haemolysed, or empty")))
        self.note = Field(tr("Remark"), line(tr("such as fasting")))
        self.reason = Field(tr("Reason for the correction"), line(tr("as it will stand in the history")))
        self.use_meant = Button("", "check")
        self.as_typed = Button(tr("It is right as typed"), "check")
        self.another = Button(tr("Save and add another"), "plus")
        self._view = QFrame()
        self._by_limits = IconLabel("", "circle", "strong", wrap=True)
        self._since = PlainLabel("", "body", wrap=True)
        self._build()
        self._connect()
        self._offer_units()
        if old is not None:
            self._show_old(old)
        elif fill:
            self._fill()
        doing = mark("correcting a result") if old else mark("adding a result")
        self.keeps(desk, FormName("result", record.patient.id, old.id if old else "", doing))
        self.value.setFocus()

    def submit(self) -> None:
        """Save what was understood; raises the sentence of what is still missing."""
        result = self._result()
        desk, patient_id, old = self._desk, self._record.patient.id, self._old
        if old is not None:
            reason = self.reason.editor.text()
            self.work(
                lambda: desk.correct_result(patient_id, old.id, _corrected(old, result), reason),
                lambda ident: self._finish(str(ident), tr("{result} corrected", result=result_text(result))),
            )
        else:
            self._ask_about_twins(result)
            self.work(
                lambda: desk.record_results(patient_id, (result,)),
                lambda idents: self._finish(next(iter(idents)), tr("{result} saved", result=result_text(result))),
            )

    def _ask_about_twins(self, result: Result) -> None:
        """Ask once where the record seems to hold this result, or another value of this specimen."""
        found = compare((result,), self._record)[0]
        if found.standing != "new" and result != self._sure:
            self._sure = result
            raise NotAResult(tr("{why} Save once more to record this one beside it.", why=found.why))

    def _finish(self, ident: str, said: str) -> None:
        self.written = Written("corrected" if self._old else "added", "result", ident, self._old)
        self._saved(ident, said)
        if not self._again:
            self.accept()
            return
        self._again = False
        self._record = self._desk.record(self._record.patient.id)
        self.value.editor.clear()
        self.suspect.editor.clear()
        self.note.editor.clear()
        self._prefill_limits()
        self.analyte.setFocus()

    def _result(self) -> Result:
        entry = self._entry
        if entry.state == "empty":
            raise NotAResult(tr("Give the value of the result."))
        if entry.state == "refused":
            raise NotAResult(entry.text)
        if entry.quantity is None or (entry.state == "question" and self._confirmed != entry.quantity):
            raise NotAResult(tr("Answer the question below the value first."))
        taken = self.taken.when
        if taken.first is None:
            raise NotADate(tr("Give the date on which the sample was taken."))
        return Result(
            id="",
            analyte=self._kind(),
            quantity=entry.quantity,
            taken=taken,
            limits=self._limits(),
            value_text=self.value.editor.text().strip(),
            code=next(iter(ANALYTES[self._kind()].loincs), ""),
            laboratory=self.laboratory.editor.text().strip(),
            suspect=self.suspect.editor.text().strip(),
            note=self.note.editor.text().strip(),
        )

    def _kind(self) -> str:
        return str(self.analyte.editor.currentData())

    def _limits(self) -> Limits:
        if _texts(self._filled) == (self.low.editor.text(), self.high.editor.text()) and not self._filled.standard:
            return self._filled
        unit = self._entry.quantity.unit if self._entry.quantity else str(self.unit.editor.currentData())
        return read_limits(self._kind(), self.low.editor.text(), self.high.editor.text(), unit)

    def _offer_units(self) -> None:
        """Offer the units of the analyte; none is chosen for the clinician."""
        box = self.unit.editor
        box.blockSignals(True)  # noqa: FBT003 - Qt's positional flag
        box.clear()
        box.addItem(tr("as typed", "unit"), "")
        for unit in ANALYTES[self._kind()].factors:
            if unit not in {"", "1"}:
                box.addItem(printed_unit(unit), unit)
        box.blockSignals(False)  # noqa: FBT003 - Qt's positional flag

    def _fill(self) -> None:
        """Begin with what is likely."""
        self.taken.show_when(When.on(self._desk.today()))
        latest = max(self._record.results, key=_taken, default=None)
        self.laboratory.editor.setText(latest.laboratory if latest else "")
        self._choose_unit()

    def _choose_unit(self) -> None:
        """The unit in which this analyte was reported last, if it was."""
        mine = [one for one in self._record.results if one.analyte == self._kind() and one.quantity]
        latest = max(mine, key=_taken, default=None)
        place = self.unit.editor.findData(latest.quantity.unit) if latest and latest.quantity else 0
        self.unit.editor.setCurrentIndex(max(0, place))

    def _on_analyte(self) -> None:
        self._offer_units()
        if self._fills:
            self._choose_unit()
        self._prefill_limits()
        self._read()

    def _read(self) -> None:
        """Understand what is typed, and say so below the value."""
        typed, unit = self.value.editor.text(), str(self.unit.editor.currentData() or "")
        self._entry = check_result(self._kind(), typed, unit)
        state, text = self._entry.state, self._entry.text
        if self._confirmed is not None and self._confirmed != self._entry.quantity:
            self._confirmed = None
        asked = state == "question" and self._confirmed is None
        if state == "refused":
            self.value.fault(text)
        elif asked:
            self.value.question(text)
        elif state == "empty":
            self.value.clear_message()
        else:
            confirmed = tr("= {quantity}, confirmed", quantity=quantity_text(self._entry.quantity))
            self.value.understood(f"= {text}" if state == "understood" else confirmed)
        meant = self._entry.suggested
        self.use_meant.setVisible(asked and meant is not None)
        self.use_meant.setText(tr("It is {meant}", meant=quantity_text(meant)) if meant else "")
        self.as_typed.setVisible(asked)
        self._show_view()

    def _show_view(self) -> None:
        """Say how the value stands to its limits and to the one before, as it would be stored."""
        try:
            result = self._result()
        except AlpDeskError:
            self._view.hide()
            return
        flag, words = assessed_by_limits(result, self._desk.site, self._record.patient.sex)
        self._by_limits.set_icon(_ICONS[flag])
        self._by_limits.setText(words)
        others = [one for one in self._record.results if self._old is None or one.id != self._old.id]
        self._since.say(since_before(result, others, self._desk.site))
        self._view.show()

    def _use_meant(self) -> None:
        meant = self._entry.suggested
        if meant is not None:
            self.value.editor.setText(str(meant))
            self.taken.setFocus()

    def _confirm(self) -> None:
        self._confirmed = self._entry.quantity
        self._read()
        self.taken.setFocus()

    def _prefill_limits(self) -> None:
        """Take the limits of this laboratory's last report, unless others were typed."""
        mine = (self.low.editor.text(), self.high.editor.text())
        held = _texts(self._filled)
        if any(mine) and mine != held:
            return
        named = self.laboratory.editor.text().strip().casefold()
        reports = [r for r in self._record.results if r.analyte == self._kind() and r.laboratory.casefold() == named]
        latest = max(reports, key=_taken, default=None) if named else None
        self._filled = latest.limits if latest else NO_LIMITS
        low, high = _texts(self._filled)
        self.low.editor.setText(low)
        self.high.editor.setText(high)
        report = latest.taken if latest and (low or high) else None
        self.low.understood(tr("As on this laboratory’s report of {day}: compare", day=report) if report else "")

    def _show_old(self, old: Result) -> None:
        self.analyte.setDisabled(True)
        self.value.editor.setText(str(old.quantity) if old.quantity else old.value_text)
        self.taken.show_when(old.taken)
        self.laboratory.editor.setText(old.laboratory)
        self._filled = old.limits
        low, high = _texts(old.limits)
        self.low.editor.setText(low)
        self.high.editor.setText(high)
        self.low.clear_message()
        self.suspect.editor.setText(old.suspect)
        self.note.editor.setText(old.note)
        self.another.hide()
        self.reason.show()

    def _on_save(self) -> None:
        self._again = False
        super()._on_save()

    def _on_another(self) -> None:
        self._again = True
        super()._on_save()

    def _connect(self) -> None:
        self.analyte.editor.currentIndexChanged.connect(lambda _index: self._on_analyte())
        self.value.editor.textChanged.connect(lambda _text: self._read())
        self.unit.editor.currentIndexChanged.connect(lambda _index: self._read())
        self.laboratory.editor.textChanged.connect(lambda _text: self._prefill_limits())
        self.taken.changed.connect(self._show_view)
        for field in (self.low, self.high):
            field.editor.textChanged.connect(lambda _text: self._show_view())
        self.use_meant.clicked.connect(self._use_meant)
        self.as_typed.clicked.connect(self._confirm)
        self.another.clicked.connect(self._on_another)

    def _build(self) -> None:
        self.value.editor.setObjectName("value")
        names = sorted({one.laboratory for one in self._record.results if one.laboratory})
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.laboratory.editor.setCompleter(completer)
        if len(names) == 1:
            self.laboratory.editor.setPlaceholderText(names[0])
        answers = QHBoxLayout()
        answers.addWidget(self.use_meant)
        answers.addWidget(self.as_typed)
        answers.addStretch(1)
        for part in (self.use_meant, self.as_typed):
            part.hide()
        self._view.setObjectName("inset")
        inset = QVBoxLayout(self._view)
        inset.setContentsMargins(14, 10, 14, 10)
        inset.setSpacing(4)
        inset.addWidget(self._by_limits)
        inset.addWidget(self._since)
        self._view.hide()
        self.reason.hide()
        self.body.addWidget(self.analyte)
        self.add_row(self.value, self.unit)
        self.body.addLayout(answers)
        self.add_row(self.taken, self.laboratory)
        self.add_row(self.low, self.high)
        self.add_row(self.suspect, self.note)
        self.body.addWidget(self.reason)
        self.body.addWidget(self._view)
        self.body.addStretch(1)
        self.add_foot(self.another)


def _corrected(old: Result, new: Result) -> Result:
    """The new words on what else is known of the old result; its hour stays while its day does."""
    return replace(
        old,
        unreadable="",
        quantity=new.quantity,
        value_text=new.value_text,
        taken=old.taken if old.taken.day and old.taken.day == new.taken.day else new.taken,
        limits=new.limits,
        laboratory=new.laboratory,
        suspect=new.suspect,
        note=new.note,
    )


def _taken(result: Result) -> date:
    return result.taken.first or date.min


def _texts(limits: Limits) -> tuple[str, str]:
    low, high = limits.low, limits.high
    return (str(low) if low else "", str(high) if high else "")
