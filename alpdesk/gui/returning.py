"""Back to where one was: the place, the patient, the tab and the form that a lock, or a crash, took off the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from alpdesk.desk.kept_forms import FormName
from alpdesk.errors import AlpDeskError
from alpdesk.gui.form_drafts import FormDraft
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.clinical.record import MedicineCourse, Problem, Procedure
    from alpdesk.desk.desk import ClosedWalkthrough
    from alpdesk.gui.history_cards import HistoryCard
    from alpdesk.gui.main_window import MainWindow
    from alpdesk.gui.record_page import RecordPage

PAGES = {
    "record": mark("the record"),
    "walkthrough": mark("a walkthrough"),
    "outcome": mark("an outcome"),
    "letter": mark("a letter"),
    "letters": mark("the letters"),
    "bring": mark("an import"),
    "quarantine": mark("the quarantine"),
    "imports": mark("the imports so far"),
    "pathways": mark("the pathways"),
    "changes": mark("the outcomes to look at"),
    "clinic": mark("the clinic’s page"),
}
"""The pages of the window by their names in the page stack; none of them is the list of patients."""
OF_ONE = frozenset({"record", "walkthrough", "outcome", "letter"})
"""The pages that show one patient."""
CLOSED, BUSY = "closed:", "busy"
Why = Literal["asked", "idle", "system"]
"""Who wanted the lock: the user, nobody for some minutes, or the computer."""


class _Gone(AlpDeskError):
    """What a form was about is no longer in the record as it was."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: no name and no word of a patient, only numbers that say nothing without the record.

    ``detail`` is the tab, the pathway, the closed walkthrough or that a file was in hand; ``form`` is the form that was
    open, if there was one.
    """

    page: str = ""
    patient_id: str = ""
    detail: str = ""
    form: FormName | None = None

    @property
    def said(self) -> str:
        """Where that is, in words."""
        return tr_marked(PAGES.get(self.page, mark("the list of patients")))


@dataclass(frozen=True, slots=True)
class Left:
    """Where somebody was when the screen was locked."""

    place: Place
    why: Why
    at: datetime
    minutes: int


def place_of(window: MainWindow) -> Place:
    """Where the window is now."""
    pages = window.pages
    shown = pages.currentWidget()
    page = next((name for name in PAGES if vars(pages).get(name) is shown), "")
    one = page in OF_ONE or (page == "bring" and window.banner.isVisible())
    drafts = (draft for draft in window.findChildren(FormDraft) if draft.in_dialog)
    form = next((draft.draft.name for draft in drafts), None)
    patient_id = window.patient_id if one or (form is not None and form.patient_id) else ""
    return Place(page, patient_id, _detail(window, page), form)


def _detail(window: MainWindow, page: str) -> str:
    pages = window.pages
    if page == "record":
        return pages.record.tab
    if page == "clinic":
        return pages.clinic.tab
    if page == "bring":
        return BUSY if pages.bring.busy else ""
    if page == "walkthrough" or (page == "outcome" and pages.outcome.closed is None):
        return pages.walkthrough.walkthrough.pathway.id
    if page == "outcome" and pages.outcome.closed is not None:
        return CLOSED + pages.outcome.closed.id
    if page == "letter" and pages.letter.kept is not None:
        return pages.letter.kept.draft.name.target
    return ""


def go_back(window: MainWindow, place: Place) -> None:
    """Show the place again, and the form that was open there; what cannot be shown any more is said."""
    try:
        _GO.get(place.page, _to_patients)(window, place)
        if place.form is not None and place.form.form != "letter":
            open_form(window, place.form)
    except AlpDeskError as error:
        window.messages.say(error.sentence)


def open_form(window: MainWindow, name: FormName) -> None:
    """Open the form again in which something was typed; it finds its words itself. Raises AlpDeskError."""
    page = window.pages.record
    if name.form in _RECORD:
        window.open_patient(name.patient_id, _tab(page, name.patient_id))
        _RECORD[name.form](window, name)
    elif name.form == "patient" and name.patient_id:
        window.open_patient(name.patient_id, _tab(page, name.patient_id))
        window.edit_patient()
    elif name.form == "letter":
        window.open_patient(name.patient_id, "letters")
        window.write_letter(_closed(window, name.patient_id, name.target))
    else:
        _ELSEWHERE.get(name.form, _to_patients)(window, name)


def _tab(page: RecordPage, patient_id: str) -> str:
    """The tab in hand, if that patient's record is open already."""
    shown = page.shown
    return page.tab if shown is not None and shown.patient.id == patient_id else ""


def _to_patients(window: MainWindow, _asked: object) -> None:
    window.show_patients()


def _to_record(window: MainWindow, place: Place) -> None:
    window.open_patient(place.patient_id, place.detail)


def _to_walkthrough(window: MainWindow, place: Place) -> None:
    window.open_patient(place.patient_id)
    window.begin_pathway(place.detail)


def _to_outcome(window: MainWindow, place: Place) -> None:
    window.open_patient(place.patient_id, "pathways")
    if place.detail.startswith(CLOSED):
        window.show_closed(_closed(window, place.patient_id, place.detail.removeprefix(CLOSED)))
    else:
        window.begin_pathway(place.detail)
        window.pages.walkthrough.go_to("outcome")


def _to_letter(window: MainWindow, place: Place) -> None:
    window.open_patient(place.patient_id, "letters")
    window.write_letter(_closed(window, place.patient_id, place.detail))


def _to_clinic(window: MainWindow, place: Place) -> None:
    window.show_clinic()
    window.pages.clinic.turn_to(place.detail)


def _to_import(window: MainWindow, place: Place) -> None:
    if place.patient_id:
        window.open_patient(place.patient_id)
    window.show_import(place.patient_id)
    if place.detail == BUSY:
        window.messages.say(tr("The file that you were looking at was not stored: choose it again."), "info")


_GO: dict[str, Callable[[MainWindow, Place], object]] = {
    "record": _to_record,
    "walkthrough": _to_walkthrough,
    "outcome": _to_outcome,
    "letter": _to_letter,
    "letters": lambda window, _place: window.letters.show_letters(),
    "bring": _to_import,
    "quarantine": lambda window, _place: window.files.show_quarantine(),
    "imports": lambda window, _place: window.files.show_imports(),
    "pathways": lambda window, _place: window.show_pathways(),
    "changes": lambda window, _place: window.show_changes(),
    "clinic": _to_clinic,
}


def _closed(window: MainWindow, patient_id: str, ident: str) -> ClosedWalkthrough:
    for one in window.desk.walkthroughs(patient_id):
        if one.id == ident:
            return one
    raise _Gone(tr("This walkthrough is not in the record any more."))


def _result(window: MainWindow, name: FormName) -> None:
    if not name.target:
        window.pages.record.add_result()
        return
    results = window.pages.record.record.results
    found = next((one for one in results if one.id == name.target), None)
    if found is None:
        raise _Gone(tr("The result that you were working on was changed meanwhile: look at it in its history."))
    panel = window.pages.record.results
    asked = {"result": panel.correct_wanted, "withdraw": panel.withdraw_wanted, "suspect": panel.suspect_wanted}
    asked[name.form].emit(found)


def _entry(window: MainWindow, name: FormName) -> None:
    page, record = window.pages.record, window.pages.record.record
    if not name.target:
        {"problem": page.add_problem, "medicine": page.add_medicine, "procedure": page.add_procedure}[name.form]()
        return
    entries: dict[str, tuple[HistoryCard, tuple[Problem | MedicineCourse | Procedure, ...]]] = {
        "problem": (page.problems, record.problems),
        "medicine": (page.medicines, record.medicines),
        "procedure": (page.procedures, record.procedures),
    }
    card, those = entries[name.form]
    found = next((one for one in those if one.id == name.target), None)
    if found is None:
        raise _Gone(tr("The entry that you were working on was changed meanwhile: look at it in its history."))
    card.edit_wanted.emit(found)


def _put_aside(window: MainWindow, name: FormName) -> None:
    found = [one for one in window.desk.suggestions(name.patient_id) if one.pathway == name.target]
    if not found:
        raise _Gone(tr("The pathway that you were putting aside is not suggested any more."))
    window.pages.record.suggestion.dismiss_wanted.emit(found[0])


def _acknowledge(window: MainWindow, name: FormName) -> None:
    if not window.criticals.take_up(name.patient_id, name.target):
        raise _Gone(tr("The critical result that you were acknowledging waits no more."))


def _dismiss(window: MainWindow, name: FormName) -> None:
    found = [one for one in window.desk.outcome_changes(name.patient_id) if one.id == name.target]
    if not found:
        raise _Gone(tr("The changed outcome that you were dismissing has changed again."))
    window.pages.record.change.dismiss_wanted.emit(found[0])


_RECORD: dict[str, Callable[[MainWindow, FormName], object]] = {
    "result": _result,
    "withdraw": _result,
    "suspect": _result,
    "problem": _entry,
    "medicine": _entry,
    "procedure": _entry,
    "put aside": _put_aside,
    "dismiss": _dismiss,
    "acknowledge": _acknowledge,
}


def _paste(window: MainWindow, name: FormName) -> None:
    _to_import(window, Place("bring", name.patient_id))
    window.pages.bring.paste()


_ELSEWHERE: dict[str, Callable[[MainWindow, FormName], object]] = {
    "patient": lambda window, _name: window.new_patient(),
    "decision": lambda window, name: _to_outcome(window, Place("outcome", name.patient_id, name.target)),
    "paste": _paste,
    "drop folder": lambda window, _name: window.files.edit_drop_folder(),
    "refuse": lambda window, _name: window.files.show_quarantine(),
    "undo": lambda window, _name: window.files.show_imports(),
    "letterhead": lambda window, _name: window.show_clinic(),
    "contact": lambda window, name: window.letters.take_up("addresses", name.target),
    "paragraph": lambda window, name: window.letters.take_up("paragraphs", name.target),
    "insert": lambda window, _name: window.pages.letter.form.insert.click(),
    "letter sent": lambda window, _name: window.letters.show_letters("issued"),
    "letter answered": lambda window, _name: window.letters.show_letters("sent"),
}
