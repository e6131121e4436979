"""The quieter tabs of a record: the whole history, closed walkthroughs, the audit trail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import AuditLine, Seen, StoredChange
from alpdesk.clinical.record import Record
from alpdesk.desk.desk import ClosedWalkthrough
from alpdesk.gui.audit_model import what
from alpdesk.gui.audit_words import more_words
from alpdesk.gui.change_banner import BECAME, became, known, told, verb
from alpdesk.gui.history_cards import medicine_words, problem_words, procedure_words, two_lines
from alpdesk.gui.seen_card import seen_card
from alpdesk.gui.widgets import Button, Card, Chip, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.suggest import Suggestion

URGENCY_TONES = {"routine": "info", "soon": "warning", "same_day": "danger", "emergency": "danger"}
URGENCY_WORDS = {
    "routine": mark("Routine"),
    "soon": mark("Soon"),
    "same_day": mark("Same day"),
    "emergency": mark("Emergency"),
}


class ScrollTab(QScrollArea):
    """A tab whose parts stand one below the other and scroll."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        body = QWidget()
        body.setObjectName("scrolled")
        self.parts = QVBoxLayout(body)
        self.parts.setContentsMargins(0, 0, 6, 8)
        self.parts.setSpacing(12)
        self.parts.addStretch(1)
        self.setWidget(body)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        self.parts.insertWidget(self.parts.count() - 1, part)

    def clear(self) -> None:
        """Take every part away."""
        while self.parts.count() > 1:
            item = self.parts.takeAt(0)
            part = item.widget() if item else None
            if part is not None:
                part.hide()
                part.deleteLater()


def question_words(pathways: Sequence[Pathway]) -> dict[str, str]:
    """The texts of all questions of the pathways, by their ids."""
    return {
        key.removeprefix("question."): text
        for pathway in pathways
        for key, text in pathway.words.items()
        if key.startswith("question.")
    }


class HistoryTab(ScrollTab):
    """Everything dated in the record, the latest first, and the answers given."""

    def __init__(self) -> None:
        super().__init__(tr("History"))

    def show_record(self, record: Record, words: dict[str, str]) -> None:
        """Show the history; ``words`` are the texts of the pathways' questions."""
        self.clear()
        rows: list[tuple[str, str, str, str]] = [
            *((p.onset.text, tr("Problem"), p.text, problem_words(p)) for p in record.problems),
            *(
                (m.start.text, tr("Medicine"), f"{m.name} {m.dose}".strip(), medicine_words(m))
                for m in record.medicines
            ),
            *((o.performed.text, tr("Operation or event"), o.text, procedure_words(o)) for o in record.procedures),
        ]
        events = Card(tr("Problems, medicines, operations"), "history")
        for _, kind, text, when in sorted(rows, reverse=True) or [("", "", tr("Nothing is recorded yet."), "")]:
            events.body.addWidget(_row(two_lines(text, when), *([Chip(kind)] if kind else [])))
        self.add(events)
        answers = Card(tr("Answers to the pathways’ questions"), "message-report")
        latest = {one.id: one for one in record.answers}
        for one in latest.values():
            given = f"{one.by or tr('clinician')}, {one.given_on}" if one.given_on.text else one.by
            told = tr("{given}. Reason: {reason}", given=given, reason=one.reason) if one.reason else given
            said = {"yes": tr("Yes"), "no": tr("No"), "unknown": tr("Not known")}.get(one.value, one.value)
            answers.body.addWidget(_row(two_lines(words.get(one.id, one.id), told), Chip(said, "info")))
        if not latest:
            answers.body.addWidget(PlainLabel(tr("No question has been answered yet."), "muted"))
        self.add(answers)


class PathwaysTab(ScrollTab):
    """What each pathway says today, and the walkthroughs that were closed."""

    begin_wanted = Signal(str)
    outcome_wanted = Signal(object)
    letter_wanted = Signal(object)
    as_closed_wanted = Signal(object)
    reopen_wanted = Signal(object)
    dismiss_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Pathways"))

    def show_pathways(
        self,
        pathways: Sequence[Pathway],
        suggested: Sequence[Suggestion],
        begun: set[str],
        closed: Sequence[ClosedWalkthrough],
        changes: Sequence[StoredChange] = (),
    ) -> None:
        """Show every pathway with the way into it, then the closed walkthroughs, the latest first."""
        self.clear()
        by_id = {one.pathway: one for one in suggested}
        for pathway in pathways:
            self.add(self._pathway(pathway, by_id.get(pathway.id), pathway.id in begun))
        card = Card(tr("Closed walkthroughs"), "list-check")
        found = {one.walkthrough_id: one for one in changes}
        for one in reversed(closed):
            card.body.addWidget(self._closed(one))
            if one.id in found:
                card.body.addWidget(self._changed(found[one.id]))
        if not closed:
            card.body.addWidget(PlainLabel(tr("None yet."), "muted"))
        self.add(card)

    def _pathway(self, pathway: Pathway, suggestion: Suggestion | None, begun: bool) -> Card:  # noqa: FBT001 - one of its states
        card = Card(pathway.title, "route")
        if suggestion is not None:
            card.head.addWidget(
                Chip(tr_marked(URGENCY_WORDS[suggestion.urgency]), URGENCY_TONES[suggestion.urgency], "clock")
            )
        start = Button(tr("Continue") if begun else tr("Start"), "arrow-right")
        start.setAccessibleName(
            tr("Continue {title}", title=pathway.title) if begun else tr("Start {title}", title=pathway.title)
        )
        start.clicked.connect(lambda: self.begin_wanted.emit(pathway.id))
        card.head.addWidget(start)
        nothing = tr("Nothing in the record asks for it today, or it was decided on.")
        said = suggestion.reason if suggestion else nothing
        card.body.addWidget(PlainLabel(said, "body", wrap=True))
        card.body.addWidget(PlainLabel(tr("Version {version}", version=pathway.version), "small"))
        return card

    def _closed(self, one: ClosedWalkthrough) -> QWidget:
        verdict = tr("accepted") if one.accepted else tr("overridden: {reason}", reason=one.decided)
        day, title = format_date(one.as_of), one.shown.title
        below = f"{day}, {title}, {verdict}, {one.by}"
        show = Button(tr("Outcome"), "report-medical", link=True)
        show.setAccessibleName(tr("Show the outcome of {day}, {title}", day=day, title=title))
        show.clicked.connect(lambda: self.outcome_wanted.emit(one))
        then = Button(tr("As closed"), "history", link=True)
        then.setAccessibleName(tr("Show {title} as it was closed on {day}", title=title, day=day))
        then.clicked.connect(lambda: self.as_closed_wanted.emit(one))
        letter = Button(tr("Letter"), "mail", link=True)
        letter.setAccessibleName(tr("Write the letter for {day}, {title}", day=day, title=title))
        letter.clicked.connect(lambda: self.letter_wanted.emit(one))
        return _row(two_lines(one.shown.disposition_text, below, "strong"), show, then, letter)

    def _changed(self, change: StoredChange) -> QWidget:
        """What became of the outcome of a closed walkthrough since, and what can be done about it."""
        if not change.pending:
            return _row(two_lines(told(change), became(change)), Chip(tr_marked(BECAME[change.state])))
        again, aside = Button(verb(change), "refresh", link=True), Button(tr("Dismiss…"), link=True)
        again.setAccessibleName(
            tr(
                "{verb} {title}, closed on {day}",
                verb=verb(change),
                title=change.title,
                day=format_date(change.closed_on),
            )
        )
        aside.setAccessibleName(tr("Dismiss the changed outcome of {title}", title=change.title))
        again.clicked.connect(lambda: self.reopen_wanted.emit(change))
        aside.clicked.connect(lambda: self.dismiss_wanted.emit(change))
        return _row(two_lines(told(change), known(change), "strong"), aside, again)


class AuditTab(ScrollTab):
    """Who has seen the patient, and who did what and when."""

    def __init__(self) -> None:
        super().__init__(tr("Audit trail"))

    def show_lines(self, lines: Sequence[AuditLine], seen: Sequence[Seen] = ()) -> None:
        """Show who has seen the patient, and the lines, the latest first, in this computer's time of day."""
        self.clear()
        self.add(seen_card(seen))
        card = Card(tr("Audit trail"), "shield-check")
        for one in lines:
            at = one.at.astimezone()
            words = ": ".join(part for part in (what(one), more_words(one.text)) if part)
            head = PlainLabel(f"{format_date(at.date())}  {at:%H:%M}".replace("-", "\u2011"), "small-strong")
            head.setMinimumWidth(130)
            card.body.addWidget(
                _row(PlainLabel(f"{words}", "body", wrap=True), PlainLabel(one.who, "small"), first=head)
            )
        self.add(card)


def _row(words: QWidget, *more: QWidget, first: QWidget | None = None) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    if first is not None:
        row.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    for one in more:
        row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
    return part
