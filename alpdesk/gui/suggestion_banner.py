"""The banner that says which pathway applies, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Signal

from alpdesk.gui import style
from alpdesk.gui.advice import Advice
from alpdesk.gui.widgets import Button, Picture, PlainLabel
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.suggest import Suggestion

PRESSING = frozenset({"same_day", "emergency"})


class SuggestionBanner(Advice):
    """One suggestion with its reason; ``begin_wanted`` starts the pathway, ``dismiss_wanted`` puts it aside."""

    begin_wanted = Signal(str)
    dismiss_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("suggestion")
        self._suggestion: Suggestion | None = None
        self._picture = Picture("route", "warn", 24)
        self._title = PlainLabel("", "strong", wrap=True)
        self._reason = PlainLabel("", "body", wrap=True)
        self.later = Button(tr("Not now"))
        self.start = Button(tr("Start pathway"), "arrow-right", primary=True)
        self.lay(self._picture, (self._title, self._reason), (self.later, self.start))
        self.later.clicked.connect(lambda: self.dismiss_wanted.emit(self._suggestion))
        self.start.clicked.connect(self._on_start)
        self.hide()

    @property
    def suggestion(self) -> Suggestion | None:
        """What is suggested; None while the banner is hidden."""
        return self._suggestion

    def show_suggestion(self, suggestion: Suggestion | None, more: int = 0, *, begun: bool = False) -> None:
        """Show a suggestion, or nothing; ``more`` is how many others there are on the tab Pathways."""
        self._suggestion = suggestion
        self.setHidden(suggestion is None)
        if suggestion is None:
            return
        pressing = suggestion.urgency in PRESSING
        self.setProperty("tone", "danger" if pressing else "watch")
        style.repolish(self)
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))  # the other border is another width
        self._picture.show_icon("alert-octagon" if pressing else "route", "critical" if pressing else "warn")
        also = f" {tr('({number} more under Pathways)', number=more)}" if more else ""
        heads = {"emergency": mark("Emergency: {title}"), "same_day": mark("Same day: {title}")}
        head = heads.get(suggestion.urgency)
        title = tr_marked(head, title=suggestion.title) if head else suggestion.title
        self._title.setText(f"{title}{also}")
        self._reason.setText(suggestion.reason)
        self.start.setText(tr("Continue pathway") if begun else tr("Start pathway"))
        self.setAccessibleName(f"{self._title.text()}. {suggestion.reason}")

    def _on_start(self) -> None:
        if self._suggestion is not None:
            self.begin_wanted.emit(self._suggestion.pathway)
