"""The words for what letters have in common: kinds of recipient, urgency, how a letter stands, languages, paper."""

from __future__ import annotations

from alpdesk.clinical.kept import LetterState
from alpdesk.clinical.people import RecipientKind
from alpdesk.language import NAMES, mark, tr
from alpdesk.pathways.assessment import Urgency

KINDS: dict[RecipientKind, str] = {
    "metabolic bone": mark("Metabolic bone"),
    "osteoporosis": mark("Osteoporosis"),
    "spinal surgery": mark("Spinal surgery"),
    "oncology": mark("Oncology"),
    "hepatology": mark("Hepatology"),
    "gastroenterology": mark("Gastroenterology"),
    "general practice": mark("General practice"),
    "emergency": mark("Emergency", "kind of recipient"),
    "other": mark("Other", "kind of recipient"),
}
"""The kinds of recipient."""
URGENCIES: dict[Urgency, str] = {
    "routine": mark("Routine"),
    "soon": mark("Soon"),
    "same_day": mark("Same day"),
    "emergency": mark("Emergency"),
}
STATES: dict[LetterState, str] = {
    "draft": mark("Draft", "state of a letter"),
    "issued": mark("Issued", "state of a letter"),
    "sent": mark("Sent", "state of a letter"),
    "answered": mark("Answered", "state of a letter"),
}
"""How a letter stands."""
PAPERS = {"a4": mark("A4"), "letter": mark("US Letter")}


def language_name(language: str) -> str:
    """What a language calls itself; words for all of them where none is named."""
    return next((name for code, name in NAMES.items() if code == language), "") or tr("Every language")
