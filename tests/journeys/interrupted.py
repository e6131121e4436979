"""An AlpDesk that is in the middle of a walkthrough until somebody kills it.

Run as ``python -m tests.journeys.interrupted FOLDER``: it opens the clinic, begins the pathway for the patient, answers
one question and says ``kept`` once that is saved.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.gui import style
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.main_window import MainWindow
from tests.journeys.clinician import PASSPHRASE, TODAY

WHO, FAMILY, PATHWAY, QUESTION = "Dr Ada Okafor", "Hartley", "low_alp_osteoporosis", "young_onset"


def main(folder: Path) -> int:
    """Walk until killed."""
    app = QApplication([])
    style.apply(app)
    clock = clock_on(TODAY)
    desk = Desk.open(folder, WHO, PASSPHRASE, clock)
    window = MainWindow(desk, Jobs(), clock)
    window.show()
    window.open_patient(desk.patients(FAMILY).rows[0].id)
    window.begin_pathway(PATHWAY)
    window.pages.kept.connect(_say)
    page = window.pages.walkthrough
    page.go_to(next(step.id for step in page.walkthrough.steps if any(one.id == QUESTION for one in step.questions)))
    card = page.panel.cards[QUESTION]
    card.choose([value for value, _ in card.view.options].index("no") + 1)
    return app.exec()


def _say() -> None:
    sys.stdout.write("kept\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
