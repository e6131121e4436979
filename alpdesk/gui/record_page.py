"""The page of one patient: summary, results, history, pathways, letters, audit trail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from alpdesk.clinical.kept import StoredChange
from alpdesk.clinical.record import Record
from alpdesk.clinical.results import Result
from alpdesk.clinical.wording import result_text
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.desk.patients import WALKTHROUGH
from alpdesk.gui import style
from alpdesk.gui.barring import bar
from alpdesk.gui.change_banner import ChangeBanner, dismissal, pending
from alpdesk.gui.closed_dialog import ClosedDialog
from alpdesk.gui.columns import Column, Side, area, stacked
from alpdesk.gui.entry_dialog import EntryDialog, ReasonDialog
from alpdesk.gui.entry_dialogs import HistoryDialog, MedicineDialog, ProblemDialog, ProcedureDialog
from alpdesk.gui.entry_steps import EntrySteps, Written
from alpdesk.gui.history_cards import HistoryCard, fill_medicines, fill_problems, fill_procedures
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letters_list import LettersList
from alpdesk.gui.record_tabs import AuditTab, HistoryTab, PathwaysTab, question_words
from alpdesk.gui.result_dialog import ResultDialog
from alpdesk.gui.results_panel import ResultsPanel
from alpdesk.gui.shortcuts import WITHIN, shortcut
from alpdesk.gui.suggestion_banner import SuggestionBanner
from alpdesk.gui.tab_order import chain
from alpdesk.gui.trend_panel import TrendPanel
from alpdesk.gui.viewing_dialogs import VersionsDialog
from alpdesk.gui.widgets import Button, Card, FlowLayout, IconButton
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.suggest import Suggestion

TABS = (
    ("summary", mark("Summary")),
    ("results", mark("Results")),
    ("history", mark("History")),
    ("pathways", mark("Pathways")),
    ("letters", mark("Letters")),
    ("audit", mark("Audit trail")),
)
SIDE_WIDTH, SIDE_COMPACT, TABS_AROUND = 292, 244, 124


class RecordPage(QWidget):
    """One patient's record. ``changed`` gives what was written, in words, and what would undo it (or None)."""

    changed = Signal(str, object)
    failed = Signal(str)
    begin_wanted = Signal(str)
    outcome_wanted = Signal(object)
    letter_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()
    reopen_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, banner: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._jobs, self._banner = desk, jobs, banner
        self._record: Record | None = None
        self.steps, self._analyte = EntrySteps(desk), "alp"
        self._suggestions: tuple[Suggestion, ...] = ()
        self._changes: tuple[StoredChange, ...] = ()
        self.dialog: QDialog | None = None
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.change, self.suggestion = ChangeBanner(), SuggestionBanner()
        self.trend = TrendPanel()
        self.results = ResultsPanel()
        self.all_results = ResultsPanel(everything=True)
        self.problems = HistoryCard(tr("Problems"), "clipboard-list", tr("None recorded"))
        self.medicines = HistoryCard(tr("Medication"), "pill", tr("None recorded"))
        self.procedures = HistoryCard(tr("Operations and events"), "scissors", tr("None recorded"))
        self.history, self.pathways = HistoryTab(), PathwaysTab()
        self.letters, self.audit = LettersList(desk, jobs, everybody=False), AuditTab()
        self.add = Button(tr("Add result"), "plus", primary=True)
        self.add.setAccessibleName(tr("Add result"))
        self.export = IconButton("file-export", tr("Export… (Ctrl+Shift+E)"))
        bar(desk, "export", self.export)
        bar(desk, "enter", self.add)
        bar(desk, "close", self.change.dismiss, self.suggestion.later)
        self._build()
        self._connect()

    @property
    def record(self) -> Record:
        """The record shown; only after ``show_patient``."""
        assert self._record is not None, "no record is open"  # noqa: S101 - a page without one is never shown
        return self._record

    @property
    def shown(self) -> Record | None:
        """The record shown, None before the first."""
        return self._record

    def show_patient(self, patient_id: str, tab: str = "") -> Record:
        """Read a patient's record again and show it; ``tab`` turns to a tab."""
        other = self._record is None or self._record.patient.id != patient_id
        record = self._record = self._desk.record(patient_id)
        fills = (self.problems, fill_problems), (self.medicines, fill_medicines), (self.procedures, fill_procedures)
        for card, fill in fills:
            fill(card, record, self._desk.today())
        self.results.show_record(record, self._desk.site)
        self._changes = self._desk.outcome_changes(patient_id)
        self.change.show_changes(pending(self._changes))
        self._suggest(patient_id)
        if tab or other:
            self.turn_to(tab or "summary")
        else:
            self._fill_tab(self.tab)
        return record

    @property
    def tab(self) -> str:
        """The tab in hand."""
        return TABS[self._stack.currentIndex()][0]

    def turn_to(self, tab: str) -> None:
        """Show a tab."""
        number = next(number for number, (value, _) in enumerate(TABS) if value == tab)
        self.tabs[tab].setChecked(True)
        self._fill_tab(tab)
        self._stack.setCurrentIndex(number)

    def add_result(self, analyte: str = "") -> None:
        """Open the form for a new result, of the analyte that was entered last unless another one is meant."""
        chosen, parts = analyte or self._analyte, (self._desk, self._jobs, self.record, self._on_result, self.window())
        self._open(ResultDialog(*parts, analyte=chosen, fill=True))

    def add_problem(self) -> None:
        """Open the form for a new problem."""
        self._on_edit(ProblemDialog, None)

    def add_medicine(self) -> None:
        """Open the form for a new medicine."""
        self._on_edit(MedicineDialog, None)

    def add_procedure(self) -> None:
        """Open the form for a new operation or event."""
        self._on_edit(ProcedureDialog, None)

    def restyle(self) -> None:
        """Follow a change of theme."""
        self.trend.restyle()

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window: the bodies scroll."""
        return QSize(480, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the side where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_side"):
            self._arrange()

    def _arrange(self) -> None:
        compact = style.is_compact(self)
        wide = round((SIDE_COMPACT if compact else SIDE_WIDTH) * min(style.scale(), 1.3))
        self._side.set_wide(wide)
        edge = 12 if compact else 20
        self._box.setContentsMargins(edge, 8, edge, 10)
        self.add.setText(tr("Add result"))
        taken = sum(part.sizeHint().width() for part in (*self.tabs.values(), self.export, self.add))
        self.add.setText(tr("Add result") if taken + TABS_AROUND * style.scale() < self.width() else "")
        self.procedures.title.setText(tr("Events") if compact else tr("Operations and events"))

    def _fill_tab(self, tab: str) -> None:
        record, patient_id = self.record, self.record.patient.id
        if tab == "summary":
            pathway = self._suggestions[0].pathway if self._suggestions else self._latest_pathway(patient_id)
            self.trend.show_record(record, self._desk.today(), pathway, self._desk.site)
        elif tab == "results":
            self.all_results.show_record(record, self._desk.site)
        elif tab == "history":
            self.history.show_record(record, question_words(self._desk.pathways))
        elif tab == "pathways":
            closed = self._desk.walkthroughs(patient_id)
            self.pathways.show_pathways(self._desk.pathways, self._suggestions, self._begun(), closed, self._changes)
        elif tab == "letters":
            self.letters.show_patient(patient_id)
        else:
            self.audit.show_lines(self._desk.audit(patient_id), self._desk.seen_by(patient_id))

    def _latest_pathway(self, patient_id: str) -> str:
        closed = self._desk.walkthroughs(patient_id)
        return closed[-1].pathway if closed else ""

    def _begun(self) -> set[str]:
        drafts = self._desk.drafts(self.record.patient.id)
        return {draft.key.rpartition("/")[2] for draft in drafts if draft.kind == WALKTHROUGH}

    def _suggest(self, patient_id: str) -> None:
        self._suggestions = self._desk.suggestions(patient_id)
        first = self._suggestions[0] if self._suggestions else None
        begun = first is not None and first.pathway in self._begun()
        self.suggestion.show_suggestion(first, max(0, len(self._suggestions) - 1), begun=begun)
        letters = len(self._desk.letters(patient_id))
        counts = {"pathways": len(self._suggestions) + len(pending(self._changes)), "letters": letters}
        for value, marked in TABS:
            words, number = tr_marked(marked), counts.get(value, 0)
            self.tabs[value].setText(f"{words}  {number}" if number else words)

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog below the banner; the one before is gone by then."""
        if isinstance(dialog, EntryDialog):
            dialog.place_below(self._banner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _on_saved(self, said: str) -> None:
        """A form wrote something, which can be taken back at once or later."""
        written = self.dialog.written if isinstance(self.dialog, ResultDialog | HistoryDialog) else None
        self.changed.emit(said, self.steps.step(self.record.patient, written, said) if written else None)

    def _on_result(self, result_id: str, said: str) -> None:
        if isinstance(self.dialog, ResultDialog):
            self._analyte = str(self.dialog.analyte.editor.currentData())
        self._on_saved(said)
        self.results.pick_result(result_id)

    def _on_correct(self, result: Result) -> None:
        self._open(ResultDialog(self._desk, self._jobs, self.record, self._on_result, self.window(), old=result))

    def _on_withdraw(self, result: Result) -> None:
        patient_id = self.record.patient.id
        self._ask_reason(
            FormName("withdraw", patient_id, result.id, mark("withdrawing a result")),
            tr("Withdraw result"),
            tr("{result}. It counts no more and stays in the history with your reason.", result=result_text(result)),
            tr("Withdraw"),
            lambda reason: self._desk.withdraw_result(patient_id, result.id, reason),
            tr("{result} withdrawn", result=result_text(result)),
            lambda _none: Written("withdrawn", "result", result.id, result),
        )

    def _on_suspect(self, result: Result) -> None:
        patient_id = self.record.patient.id
        self._ask_reason(
            FormName("suspect", patient_id, result.id, mark("marking a result as suspect")),
            tr("Mark result as suspect"),
            tr("{result}. It stays visible and is not counted until a valid repeat.", result=result_text(result)),
            tr("Mark suspect"),
            lambda reason: self._desk.mark_suspect(patient_id, result.id, reason),
            tr("{result} marked suspect", result=result_text(result)),
            lambda ident: Written("corrected", "result", ident, result),
        )

    def _on_dismiss(self, suggestion: Suggestion) -> None:
        patient_id = self.record.patient.id
        self._ask_reason(
            FormName("put aside", patient_id, suggestion.pathway, mark("putting a suggestion aside")),
            tr("Put the suggestion aside"),
            tr(
                "{title}: {reason} It is suggested again once a later sample is recorded.",
                title=suggestion.title,
                reason=suggestion.reason,
            ),
            tr("Put aside"),
            lambda reason: self._desk.dismiss(patient_id, suggestion.pathway, reason),
            tr("Suggestion put aside"),
        )

    def _on_dismiss_change(self, change: StoredChange) -> None:
        done = lambda: self.changed.emit(tr("Changed outcome dismissed with its reason"), None)  # noqa: E731 - handed on
        self._open(dismissal(self._desk, self._jobs, change, self.record.patient.name, done, self.window()))

    def _on_as_closed(self, closed: ClosedWalkthrough) -> None:
        self._open(ClosedDialog(self._desk, self._jobs, closed, self.record.patient.name, self.window()))

    def _ask_reason(
        self,
        form: FormName,
        title: str,
        said: str,
        verb: str,
        act: Callable[[str], Any],
        done: str,
        written: Callable[[Any], Written] | None = None,
    ) -> None:
        """Ask for a reason and do it; ``written`` says from what ``act`` gave how it is undone."""
        patient, given = self.record.patient, list[Any]()

        def finish() -> None:
            step = self.steps.step(patient, written(given[-1]), done) if written else None
            self.changed.emit(done, step)

        asked = lambda reason: given.append(act(reason))  # noqa: E731 - handed on
        dialog = ReasonDialog(title, patient.name, said, verb, self._jobs, asked, finish, self.window())
        dialog.keeps(self._desk, form)
        self._open(dialog)

    def _on_history(self, result: Result) -> None:
        self._open(VersionsDialog(self._desk, self.record.patient, result.id, self._jobs, self.window()))

    def _on_edit(self, kind: type[ProblemDialog | MedicineDialog | ProcedureDialog], value: Any) -> None:
        self._open(kind(self._desk, self._jobs, self.record, self._on_saved, self.window(), old=value))

    def _connect(self) -> None:
        for panel in (self.results, self.all_results):
            panel.add_wanted.connect(self.add_result)
            panel.import_wanted.connect(self.import_wanted)
            panel.correct_wanted.connect(self._on_correct)
            panel.withdraw_wanted.connect(self._on_withdraw)
            panel.suspect_wanted.connect(self._on_suspect)
            panel.history_wanted.connect(self._on_history)
        self.results.picked.connect(self.trend.focus_result)
        self.export.clicked.connect(self.export_wanted)
        self.add.clicked.connect(lambda: self.add_result())  # noqa: PLW0108 - without the state of the button
        cards = (self.problems, self.medicines, self.procedures)
        for card, add in zip(cards, (self.add_problem, self.add_medicine, self.add_procedure), strict=True):
            card.add_wanted.connect(add)
        for card, form in zip(cards, (ProblemDialog, MedicineDialog, ProcedureDialog), strict=True):
            card.edit_wanted.connect(partial(self._on_edit, form))
        for part in (self.suggestion, self.pathways):
            part.begin_wanted.connect(self.begin_wanted)
        self.suggestion.dismiss_wanted.connect(self._on_dismiss)
        for shown in (self.change, self.pathways):
            shown.reopen_wanted.connect(self.reopen_wanted)
            shown.dismiss_wanted.connect(self._on_dismiss_change)
        self.pathways.as_closed_wanted.connect(self._on_as_closed)
        self.pathways.outcome_wanted.connect(self.outcome_wanted)
        self.pathways.letter_wanted.connect(self.letter_wanted)
        self.letters.changed.connect(self.changed)
        self.letters.failed.connect(self.failed)
        self.letters.write_wanted.connect(self.letter_wanted)
        self.letters.pathways_wanted.connect(lambda: self.turn_to("pathways"))
        shortcut(self, "Ctrl+R", tr("Add result"), self.add_result, WITHIN)
        for number, (value, words) in enumerate(TABS, 1):
            said = tr("Turn to the tab {tab}", tab=tr_marked(words))
            shortcut(self, f"Alt+{number}", said, partial(self.turn_to, value), WITHIN)

    def _build(self) -> None:
        head, tabs = QHBoxLayout(), FlowLayout(2)
        head.setSpacing(2)
        head.addLayout(tabs, 1)
        for value, words in TABS:
            button = QPushButton(tr_marked(words))
            button.setObjectName("tab")
            button.setCheckable(True)
            button.setAccessibleName(tr_marked(words))
            button.clicked.connect(lambda _on=False, value=value: self.turn_to(value))
            self._group.addButton(button)
            self.tabs[value] = button
            tabs.addWidget(button)
        head.addWidget(self.export)
        head.addSpacing(6)
        head.addWidget(self.add)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._box.addLayout(head)
        self._box.addWidget(self._stack, 1)
        everything = Card()
        everything.body.setContentsMargins(0, 0, 0, 0)
        everything.body.addWidget(self.all_results)
        results = area(Column((), (everything,)))
        for page in (self._summary(), results, self.history, self.pathways, self.letters, self.audit):
            self._stack.addWidget(page)
        self._arrange()
        side = (self.problems, self.medicines, self.procedures)
        chain(self.add, (*side, self.change, self.suggestion, self.trend, self.results))

    def _summary(self) -> QWidget:
        self._side = Side()
        self._side.setWidget(stacked(self.problems, self.medicines, self.procedures))
        trend, results = Card(), Card()
        trend.body.addWidget(self.trend)
        results.body.setContentsMargins(0, 0, 0, 0)
        results.body.addWidget(self.results)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._side)
        row.addWidget(area(Column((self.change, self.suggestion), (trend, results))), 1)
        return page
