"""The pictures of the lock: its notice, the locked screen, the way back, and words that were not saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from alpdesk.desk.clock import system_clock
from alpdesk.desk.kept_forms import FormName, KeptForm
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.lock_screen import LockNotice, LockScreen
from alpdesk.gui.main_window import MainWindow
from alpdesk.gui.return_page import KeptStrip, ReturnPage, locked_words
from alpdesk.gui.tab_order import chain, stops
from alpdesk.gui.unlock_window import Places
from alpdesk.gui.welcome_back import kept_words
from alpdesk.language import mark

Step = tuple[str, Callable[[], object]]
_FORM = FormName("result", saying="adding a result")
_SECONDS, _MINUTES = 28, 5


def steps(window: MainWindow, jobs: Jobs, patient_id: str) -> Iterator[Step]:
    """The screens in their order, about one patient; nothing is locked for them."""
    yield "50-lock-notice", lambda: _notice(window, patient_id)
    yield "51-locked", lambda: _locked(window, jobs)
    yield "52-go-on", lambda: _return(window, patient_id)
    yield "53-not-saved", lambda: _strip(window, patient_id)
    yield "54-lock-settings", lambda: _settings(window)


def _notice(window: MainWindow, patient_id: str) -> None:
    window.open_patient(patient_id, "results")
    LockNotice(window).say(_SECONDS)


def _locked(window: MainWindow, jobs: Jobs) -> QWidget:
    for notice in window.findChildren(LockNotice):
        notice.hide()
    nowhere = Path("a folder that does not exist")
    said = locked_words("idle", system_clock(), _MINUTES)
    places = Places(nowhere, nowhere)
    screen = LockScreen(jobs, system_clock, places, nowhere, window.desk.user.name, said)
    screen.warming.pause()
    screen.unlock.show_facts(window.desk.clinic.name, (window.desk.user.name,))
    screen.show_locked()
    screen.say_closed(0)
    return screen


def _return(window: MainWindow, patient_id: str) -> None:
    patient, today = window.desk.whom(patient_id), window.desk.today()
    said = locked_words("idle", system_clock(), _MINUTES)
    form = FormName("result", patient_id, "", mark("adding a result"))
    page = ReturnPage(window.desk.user.name, said, patient, today, kept_words(form))
    window.turn(page, "patients")


def _strip(window: MainWindow, patient_id: str) -> None:
    strip = KeptStrip(window.desk.today())
    window.notices.addWidget(strip)
    chain(stops(window.criticals.strip)[-1], (strip,))
    name = window.desk.whom(patient_id).name
    strip.show_kept((KeptForm(_FORM, {}, system_clock(), name),))
    window.show_patients()


def _settings(window: MainWindow) -> None:
    for strip in window.findChildren(KeptStrip):
        strip.hide()
    window.show_clinic()
    window.pages.clinic.turn_to("lock")
