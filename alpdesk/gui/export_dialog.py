"""Exporting records: as what, then where to; what leaves is not encrypted, and that is said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.record import Record
from alpdesk.clinical.wording import joined
from alpdesk.desk.desk import Desk
from alpdesk.desk.exports import ALP_TREND, ExportKind, TrendChoice
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, said
from alpdesk.gui.file_dialogs import ChooseTarget, choose_target, target
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.widgets import IconLabel, PlainLabel
from alpdesk.language import mark, tr, tr_marked

WARNING = mark("The file is not encrypted and holds patient data: keep it where only those who treat them can read it.")


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose records: ids, how they are named on screen, and, of one patient, the analytes that there are."""

    ids: tuple[str, ...]
    name: str
    analytes: tuple[str, ...] = ()
    shown: TrendChoice | None = None

    @classmethod
    def of(cls, record: Record, shown: TrendChoice | None = None) -> Whom:
        """One patient; a trend is offered of every analyte with a dated value, and the trends ``shown`` first."""
        drawn = {one.analyte for one in record.results if one.taken.day and one.canonical}
        found = tuple(sorted(drawn, key=lambda one: (one != "alp", ANALYTES[one].name.casefold())))
        return cls((record.patient.id,), record.patient.name, found, shown)


@dataclass(frozen=True, slots=True)
class _Form:
    """What a record can be exported as, and what is said of it."""

    words: str
    more: str
    suffix: str = ".json"
    kinds: str = mark("JSON (*.json)")
    many: bool = False


_FORMS = {
    "fhir": _Form(
        mark("FHIR R4 Bundle"), mark("The whole record for another program; AlpDesk reads it back."), many=True
    ),
    "csv": _Form(
        mark("Table of results"),
        mark("CSV for a spreadsheet, one result a row."),
        ".csv",
        mark("CSV (*.csv)"),
        many=True,
    ),
    "ips": _Form(
        mark("Patient summary"), mark("FHIR document after the International Patient Summary, for a referral.")
    ),
    "trend": _Form(mark("Trend"), mark("A picture with patient, unit and limits, or its values as a table.")),
}
_PICTURES = (
    ("png", mark("PNG picture")), ("svg", mark("SVG drawing")), ("pdf", "PDF"),
    ("csv", mark("Table of the values (CSV)")),
)  # fmt: skip
_SHOWN = "shown"
"""Stands for the trends as they are on screen."""


class ExportDialog(EntryDialog):
    """Writes the records of one patient or several into one file; ``done`` gets what was done, in words."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        whom: Whom,
        done: Callable[[str], object],
        parent: QWidget | None = None,
        choose: ChooseTarget = choose_target,
    ) -> None:
        super().__init__(tr("Export"), whom.name, "file-export", jobs, parent)
        self._desk, self._whom, self._said, self._choose = desk, whom, done, choose
        self.forms: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        offered = tuple((one, ANALYTES[one].name) for one in whom.analytes)
        first = ((_SHOWN, tr("As shown: {analytes}", analytes=_names(whom.shown))),) if whom.shown else ()
        self.analyte = Field(tr("Analyte"), choice((*first, *offered), _SHOWN if whom.shown else "alp"))
        self.picture = Field(tr("As"), choice(said(_PICTURES)))
        self._fill()
        self.save.setText(tr("Choose where…"))
        form = "trend" if whom.shown and whom.analytes else "fhir"
        self.forms[form].setChecked(True)
        self.forms[form].setFocus()

    @property
    def form(self) -> str:
        """What is chosen."""
        return next(value for value, button in self.forms.items() if button.isChecked())

    @property
    def kind(self) -> ExportKind:
        """As what the desk is asked to write it."""
        picture: dict[str, ExportKind] = {"png": "png", "svg": "svg", "pdf": "pdf", "csv": "trend csv"}
        whole: dict[str, ExportKind] = {"fhir": "fhir", "csv": "csv", "ips": "ips"}
        return whole[self.form] if self.form in whole else picture[self.picture.editor.currentData()]

    def submit(self) -> None:
        """Ask where to, then write."""
        form, kind = _FORMS[self.form], self.kind
        drawn = str(self.picture.editor.currentData())
        suffix, kinds = (
            (form.suffix, tr_marked(form.kinds)) if self.form == kind else (f".{drawn}", f"{drawn.upper()} (*.{drawn})")
        )
        path = self._choose(self, f"{self._name()}{suffix}", kinds)
        if not path:
            return
        where, ids, trend = target(path, suffix), self._whom.ids, self._trend()

        def written() -> None:
            if len(ids) == 1:
                self._desk.export_patient(ids[0], where.path, kind, trend=trend, replace_file=where.replace)
            else:
                self._desk.export_patients(ids, where.path, kind, replace_file=where.replace)

        self.work(written, lambda _none: self._finish(where.path.name))

    def _trend(self) -> TrendChoice:
        analyte = self.analyte.editor.currentData()
        if analyte == _SHOWN and self._whom.shown:
            return self._whom.shown
        return TrendChoice((str(analyte),)) if analyte else ALP_TREND

    def reject(self) -> None:
        """Leave at once: nothing is lost by it."""
        if not self.held:
            QDialog.reject(self)

    def _finish(self, name: str) -> None:
        self.accept()
        self._said(tr("Exported to {name}; the file is not encrypted", name=name))

    def _name(self) -> str:
        """A name for the file that says nothing of the patient."""
        what = {"ips": "patient-summary", "trend": "trend"}.get(self.form, "record")
        return f"{what if len(self._whom.ids) == 1 else 'records'}-{self._desk.today().isoformat()}"

    def _fill(self) -> None:
        several = len(self._whom.ids) > 1
        self.body.addWidget(IconLabel(tr_marked(WARNING), "alert-triangle", "warning", wrap=True))
        for value, form in _FORMS.items():
            button = QRadioButton(tr_marked(form.words))
            possible = form.many if several else value != "trend" or bool(self._whom.analytes)
            more = (
                tr_marked(form.more)
                if possible
                else tr("Of one patient only.")
                if several
                else tr("No result can be drawn.")
            )
            button.setEnabled(possible)
            button.setAccessibleDescription(more)
            button.toggled.connect(lambda _on: self._arrange())
            self._group.addButton(button)
            self.forms[value] = button
            self.body.addWidget(button)
            below = PlainLabel(more, "small", wrap=True)
            below.setContentsMargins(30, 0, 0, 4)
            self.body.addWidget(below)
        self.add_row(self.analyte, self.picture)
        self.body.addStretch(1)
        self._arrange()

    def _arrange(self) -> None:
        for part in (self.analyte, self.picture):
            part.setVisible(self.forms["trend"].isChecked() if "trend" in self.forms else False)


def _names(shown: TrendChoice) -> str:
    return joined([ANALYTES[one].short for one in shown.analytes])
