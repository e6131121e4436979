"""A result as it is typed in or corrected: said back while one types, questioned where it is implausible."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NotADate
from alpdesk.clinical.intake import compare
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Limits, Result
from alpdesk.desk.desk import Desk
from alpdesk.desk.entry import Entry, check_result, read_limits
from alpdesk.desk.result_table import unit_text, value_text
from alpdesk.errors import AlpDeskError
from alpdesk.gui.date_field import DateField
from alpdesk.gui.fields import Field, choice, line
from alpdesk.gui.form_dialog import FormDialog
from alpdesk.gui.widgets import Button, FlowLayout, PlainLabel

_CONDITIONS = ("haemolysed", "EDTA contamination", "delayed or badly stored", "possibly another patient’s sample")
_NO_UNIT = "no unit"


class ValueQuestion(QFrame):
    """What is asked about an implausible value, with every answer as a button of its own."""

    kept = Signal()
    meant = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setProperty("tone", "warning")
        self.text = PlainLabel("", "strong", wrap=True)
        self.use = Button("")
        self.keep = Button("")
        for button in (self.use, self.keep):
            button.setAutoDefault(False)
        answers = FlowLayout(8)
        answers.addWidget(self.use)
        answers.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 10)
        box.addWidget(self.text)
        box.addLayout(answers)
        self.use.clicked.connect(self.meant)
        self.keep.clicked.connect(self.kept)
        self.hide()

    def ask(self, entry: Entry) -> None:
        """Show the question of this entry, or nothing when it asks none."""
        self.setVisible(entry.state == "question")
        self.text.setText(entry.text)
        self.keep.setText(f"{entry.quantity} is right as typed")
        self.use.setText(f"I meant {entry.suggested}")
        self.use.setVisible(entry.suggested is not None)


class ResultDialog(FormDialog):
    """Records one result, or corrects ``result`` with a reason; ``saved`` after each that was kept."""

    saved = Signal()

    def __init__(
        self,
        desk: Desk,
        patient_id: str,
        result: Result | None = None,
        analyte: str = "alp",
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._patient_id, self._old = desk, patient_id, result
        self._record: Record = desk.record(patient_id)
        title = "Correct result" if result else "Add result"
        super().__init__(title, "test-pipe", self._record.patient.name, parent)
        self._entry = Entry("empty")
        self._confirmed: Quantity | None = None
        self._known: Result | None = None
        self.analyte = Field("Analyte", choice(tuple((one.id, _named(one.id)) for one in ANALYTES.values()), analyte))
        self.value = Field("Value", line("24 or <5"), "As printed; the unit may stand behind it.")
        self.value.editor.setObjectName("value")
        self.unit = Field("Unit", QComboBox())
        self.question = ValueQuestion()
        self.taken = DateField("Date of the sample", desk.today(), "12 mar, today, -3d, or the calendar.")
        self.laboratory = Field(
            "Laboratory", self._laboratories(), "As on the report; changes are compared within one."
        )
        self.low = Field("Lower limit", line("30"))
        self.high = Field("Upper limit", line("130"))
        self.limits = PlainLabel("", "small", wrap=True)
        self.same_limits = Button("", "copy", link=True)
        self.suspect = Field("Sample suspect because", self._conditions(), "Leave empty for a valid sample.")
        self.note = Field("Note", line("optional", longest=2000))
        self.reason = Field("Reason for the correction, required", line("Why; kept beside what it replaces"))
        self.another = Button("Save and add another", "plus")
        self._lay_out()
        self._connect()
        self._fill(result)
        self._on_analyte(keep=result is not None)
        self.settle()
        self.value.setFocus()

    def on_save(self) -> None:
        """Record and close."""
        self._save(again=False)

    def on_another(self) -> None:
        """Record, keep date and laboratory, and take the next result."""
        self._save(again=True)

    def _save(self, *, again: bool) -> None:
        result = self._read()
        if result is None:
            return
        desk, patient, old, why = self._desk, self._patient_id, self._old, self.reason.editor.text()
        if old is None:
            self.work(lambda: desk.record_results(patient, (result,)), lambda _ids: self._on_saved(again=again))
        else:
            self.work(
                lambda: desk.correct_result(patient, old.id, result, why), lambda _id: self._on_saved(again=False)
            )

    def _on_saved(self, *, again: bool) -> None:
        kept = self._entry.text
        if not again:
            self.accept()
            self.saved.emit()
            return
        for field in (self.value, self.low, self.high, self.note):
            field.editor.clear()
        self.suspect.editor.setCurrentText("")
        self._record = self._desk.record(self._patient_id)
        self._known = None
        self._on_analyte()
        self.value.understood(f"Saved: {kept}. Type the next one.")
        self.settle()
        self.analyte.setFocus()
        self.saved.emit()

    def _read(self) -> Result | None:
        """The result that the form holds, or None after saying what is missing."""
        quantity = self._quantity()
        if quantity is None:
            return None
        try:
            taken = self.taken.when()
        except NotADate:
            self.refuse(self.taken)
            return None
        if taken.day is None:
            missing = "Give the day on which the sample was taken." if taken.first else "Give the date of the sample."
            self.taken.fault(missing)
            self.refuse(self.taken)
            return None
        limits = self._read_limits(quantity)
        if limits is None:
            return None
        base = self._old or Result("", self._kind, None)
        result = replace(
            base,
            analyte=self._kind,
            quantity=quantity,
            taken=self._old.taken if self._old and self._old.taken.text[:16] == taken.text[:16] else taken,
            limits=limits,
            value_text=self.value.editor.text().strip(),
            laboratory=self.laboratory.editor.currentText().strip(),
            suspect=self.suspect.editor.currentText().strip(),
            note=self.note.editor.text().strip(),
            unreadable="",
        )
        return result if self._may_be_kept(result) else None

    def _quantity(self) -> Quantity | None:
        """The value that was understood or confirmed, or None after asking for what is missing."""
        entry = self._entry
        if entry.state == "understood" or (entry.quantity is not None and entry.quantity == self._confirmed):
            return entry.quantity
        if entry.state == "question":
            self.refuse(self.question.keep, "Answer the question about the value first.")
        elif self._unit_missing(entry):
            self.unit.fault(entry.text)
            self.refuse(self.unit)
        else:
            self.value.fault(entry.text or "Give the value of the result.")
            self.refuse(self.value)
        return None

    def _may_be_kept(self, result: Result) -> bool:
        """Whether nothing speaks against keeping it; a result that the record seems to hold is asked about once."""
        if self._old is not None:
            if self.reason.editor.text().strip():
                return True
            self.reason.fault("Give a reason: what was recorded stays visible beside what replaces it.")
            self.refuse(self.reason)
            return False
        found = compare((result,), self._record)[0]
        if found.standing == "new" or result == self._known:
            return True
        self._known = result
        self.say(f"{found.why} Save once more to record this one beside it.")
        return False

    def _read_limits(self, quantity: Quantity) -> Limits | None:
        low, high = self.low.editor.text(), self.high.editor.text()
        if not low.strip() and not high.strip():
            kept = self._old.limits if self._old else Limits()
            return Limits(text=kept.text, population=kept.population)
        try:
            limits = read_limits(self._kind, low, high, quantity.unit)
        except AlpDeskError as error:
            self._show_limits(error.sentence, "error")
            self.refuse(self.low)
            return None
        kept = self._old.limits if self._old else Limits()
        same = (limits.low, limits.high) == (kept.low, kept.high)
        return kept if same else limits

    @property
    def _kind(self) -> str:
        return str(self.analyte.editor.currentData())

    def _chosen_unit(self) -> str:
        chosen = self.unit.editor.currentText().strip()
        return "1" if chosen == _NO_UNIT else chosen

    def _unit_missing(self, entry: Entry) -> bool:
        """Whether the value would be understood if only a unit were given."""
        with_unit = check_result(self._kind, self.value.editor.text(), ANALYTES[self._kind].unit)
        return entry.state == "refused" and not self._chosen_unit() and with_unit.state != "refused"

    def _on_analyte(self, *_: object, keep: bool = False) -> None:
        """Offer the units of this analyte; none is chosen, except where the analyte has only numbers."""
        chosen = self.unit.editor.currentText() if keep else ""
        names = [unit_text(unit) for unit in ANALYTES[self._kind].factors if unit not in {"", "1"}]
        blocker = QSignalBlocker(self.unit.editor)
        self.unit.editor.clear()
        self.unit.editor.addItems(["", *names] if names else [_NO_UNIT])
        self.unit.editor.setCurrentText(chosen if chosen or names else _NO_UNIT)
        blocker.unblock()
        self._on_value()
        self._on_laboratory()

    def _on_value(self, *_: object) -> None:
        """Say back what was understood, ask, or say what is wrong."""
        self.say("")
        self.unit.clear_message()
        typed = self.value.editor.text()
        entry = self._entry = check_result(self._kind, typed, self._chosen_unit())
        if entry.quantity != self._confirmed:
            self._confirmed = None
        if entry.state == "empty":
            self.value.clear_message()
        elif entry.state == "refused" and self._unit_missing(entry):
            self.value.clear_message()
            self.unit.question(entry.text)
        elif entry.state == "refused":
            self.value.fault(entry.text)
        elif entry.state == "understood":
            self.value.understood(entry.text)
        else:
            self.value.question(f"Kept as typed: {entry.quantity}" if self._confirmed else "Please check this value.")
        self.question.ask(Entry("empty") if self._confirmed else entry)
        self._on_limits()

    def _on_kept(self) -> None:
        self._confirmed = self._entry.quantity
        self._on_value()
        self.taken.setFocus()

    def _on_meant(self) -> None:
        if (meant := self._entry.suggested) is not None:
            self.unit.editor.setCurrentText("")
            self.value.editor.setText(str(meant))
            self.taken.setFocus()

    def _on_limits(self, *_: object) -> None:
        """Say back the limits, and whose they are when none are typed."""
        low, high = self.low.editor.text(), self.high.editor.text()
        quantity = self._entry.quantity
        if not low.strip() and not high.strip():
            self._show_limits(self._no_limits(), "small")
        else:
            try:
                limits = read_limits(self._kind, low, high, quantity.unit if quantity else self._chosen_unit())
            except AlpDeskError as error:
                self._show_limits(error.sentence, "warning")
            else:
                self._show_limits(f"Limits {limits}", "understood")

    def _no_limits(self) -> str:
        standard = self._desk.site.limits(self._kind, self._record.patient.sex)
        if standard is None:
            return "As on the report. Without them it stays open whether the value is low or high."
        return f"As on the report. Left empty, AlpDesk uses {standard} ({standard.population}) and says so."

    def _show_limits(self, text: str, role: str) -> None:
        self.limits.say(text, role)
        self.low.editor.setAccessibleDescription(text)
        self.high.editor.setAccessibleDescription(text)

    def _on_laboratory(self, *_: object) -> None:
        """Offer the limits that this laboratory printed last time for this analyte."""
        known = self._printed()
        self.same_limits.setVisible(known is not None)
        if known is not None:
            self.same_limits.setText(f"Use {known.limits}, as on {known.taken}")

    def _printed(self) -> Result | None:
        laboratory = self.laboratory.editor.currentText().strip()
        alike = [
            one
            for one in self._record.results
            if one.analyte == self._kind and one.laboratory == laboratory and (one.limits.low or one.limits.high)
        ]
        return max(alike, key=lambda one: one.taken.text) if alike and laboratory else None

    def _on_same_limits(self) -> None:
        if (known := self._printed()) is not None:
            self._fill_limits(known.limits)
            self.low.setFocus()

    def _fill_limits(self, limits: Limits) -> None:
        self.low.editor.setText(str(limits.low) if limits.low else "")
        self.high.editor.setText(str(limits.high) if limits.high else "")

    def _fill(self, result: Result | None) -> None:
        if result is None:
            return
        self.analyte.editor.setCurrentIndex(self.analyte.editor.findData(result.analyte))
        if result.quantity is not None:
            self.value.editor.setText(value_text(result.quantity))
            self.unit.editor.addItem(unit_text(result.quantity.unit))
            self.unit.editor.setCurrentText(unit_text(result.quantity.unit))
        else:
            self.value.editor.setText(result.value_text)
        self.taken.set_when(result.taken)
        self.laboratory.editor.setCurrentText(result.laboratory)
        if not result.limits.standard:
            self._fill_limits(result.limits)
        self.suspect.editor.setCurrentText(result.suspect)
        self.note.editor.setText(result.note)

    def _laboratories(self) -> QComboBox:
        names = sorted({one.laboratory for one in self._record.results if one.laboratory}, key=str.casefold)
        return _open_choice(("", *names))

    def _conditions(self) -> QComboBox:
        return _open_choice(("", *_CONDITIONS))

    def _lay_out(self) -> None:
        self.unit.editor.setEditable(True)
        self.unit.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.form.addWidget(self.analyte)
        self.row(self.value, self.unit)
        self.form.addWidget(self.question)
        self.row(self.taken, self.laboratory)
        self.row(self.low, self.high)
        self.form.addWidget(self.limits)
        links = FlowLayout(4)
        links.addWidget(self.same_limits)
        self.form.addLayout(links)
        self.row(self.suspect, self.note)
        self.form.addWidget(self.reason)
        self.form.addStretch(1)
        self.reason.setVisible(self._old is not None)
        self.analyte.editor.setDisabled(self._old is not None)
        self.another.setAutoDefault(False)
        self.same_limits.setAutoDefault(False)
        if self._old is None:
            self.left_buttons.addWidget(self.another)
        else:
            self.another.setParent(self)
            self.another.hide()

    def _connect(self) -> None:
        self.analyte.editor.currentIndexChanged.connect(lambda _row: self._on_analyte())
        self.value.editor.textChanged.connect(self._on_value)
        self.unit.editor.currentTextChanged.connect(self._on_value)
        self.low.editor.textChanged.connect(self._on_limits)
        self.high.editor.textChanged.connect(self._on_limits)
        self.laboratory.editor.currentTextChanged.connect(self._on_laboratory)
        self.same_limits.clicked.connect(self._on_same_limits)
        self.question.kept.connect(self._on_kept)
        self.question.meant.connect(self._on_meant)
        self.another.clicked.connect(self.on_another)


def _named(analyte: str) -> str:
    kind = ANALYTES[analyte]
    return kind.name if kind.short in kind.name else f"{kind.name} ({kind.short})"


def _open_choice(options: tuple[str, ...]) -> QComboBox:
    box = choice(tuple((one, one) for one in options))
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    editor = box.lineEdit()
    if isinstance(editor, QLineEdit):
        editor.setMaxLength(200)
    return box
