"""The library of paragraphs: the clinic's own words for letters, to add, correct and end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from alpdesk.clinical.people import OwnParagraph
from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, choice, line, lines
from alpdesk.gui.jobs import Jobs
from alpdesk.gui.letter_words import KINDS, language_name
from alpdesk.gui.library_panel import EntriesModel, LibraryPanel, Saved
from alpdesk.gui.undoing import Step
from alpdesk.language import NAMES, mark, tr, tr_marked

WORDS, FOR, LANGUAGE = range(3)


class ParagraphsModel(EntriesModel[OwnParagraph]):
    """The paragraphs that the filter lets through, by title."""

    columns = (mark("Paragraph"), mark("For", "which letters"), mark("Language"))

    def __init__(self, titles: dict[str, str]) -> None:
        super().__init__()
        self._titles = titles

    def ident(self, entry: OwnParagraph) -> str:
        """The id of a paragraph."""
        return entry.id

    def is_ended(self, entry: OwnParagraph) -> bool:
        """Whether a paragraph is offered no more."""
        return entry.ended

    def lines(self, entry: OwnParagraph, column: int) -> tuple[str, str]:
        """What a cell says, in two lines."""
        if column == WORDS:
            ended = tr("offered no more") if entry.ended else ""
            return entry.title, ", ".join(part for part in (" ".join(entry.text.split()), ended) if part)
        if column == FOR:
            kind = tr_marked(KINDS[entry.kind]) if entry.kind else tr("Every recipient")
            return kind, self._titles.get(entry.pathway, "") or tr("Every pathway")
        return language_name(entry.language), ""


class ParagraphsPanel(LibraryPanel[OwnParagraph]):
    """The list of paragraphs."""

    name = mark("Paragraphs")
    icon = "quote"
    sought = mark("Filter paragraphs")
    nothing = mark(
        "No paragraph yet. Keep what you write again and again here, such as how to reach you: "
        "on the page of a letter it is inserted by a few keys."
    )
    adding = mark("Add a paragraph")
    widths = ((FOR, 210), (LANGUAGE, 130))
    leaves = ((LANGUAGE, 620), (FOR, 440))

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs, ParagraphsModel({one.id: one.title for one in desk.pathways}))

    def entries(self, *, ended: bool) -> Sequence[OwnParagraph]:
        """Read the paragraphs."""
        return self._desk.paragraphs(ended=ended)

    def form(self, old: OwnParagraph | None, done: Saved) -> EntryDialog:
        """The form for a paragraph."""
        return ParagraphDialog(self._desk, self._jobs, done, self.window(), old=old)

    def put(self, entry: OwnParagraph, *, back: bool) -> object:
        """End a paragraph, or bring it back."""
        return self._desk.offer_paragraph(entry.id) if back else self._desk.end_paragraph(entry.id)

    def title(self, entry: OwnParagraph) -> str:
        """What a paragraph is called."""
        return entry.title


class ParagraphDialog(EntryDialog):
    """A paragraph of the clinic's own; ``written`` is what it begins with, from a letter."""

    def __init__(
        self, desk: Desk, jobs: Jobs, done: Saved, parent: QWidget | None = None, *, old: OwnParagraph | None = None,
        written: str = "",
    ) -> None:  # fmt: skip
        super().__init__(tr("Correct a paragraph") if old else tr("Add a paragraph"), "", "quote", jobs, parent)
        self._desk, self._done, self._old = desk, done, old
        one = old or OwnParagraph("", "", written)
        self.title = Field(tr("Title"), line(tr("How to reach us"), one.title, 120), tr("You find it by its title."))
        self.text = Field(tr("Words"), lines(tr("The sentences as they will stand in letters"), 150))
        self.text.editor.setPlainText(one.text)
        pathways = (("", tr("Every pathway")), *((each.id, each.title) for each in desk.pathways))
        kinds = (("", tr("Every recipient")), *((kind, tr_marked(word)) for kind, word in KINDS.items()))
        languages = (("", tr("Every language")), *NAMES.items())
        self.pathway = Field(tr("Pathway"), choice(pathways, one.pathway))
        self.kind = Field(tr("Kind of recipient"), choice(kinds, one.kind))
        self.language = Field(tr("Language"), choice(languages, one.language))
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.body.addWidget(self.pathway)
        self.add_row(self.kind, self.language)
        self.body.addStretch(1)
        self.title.setFocus()
        saying = mark("correcting a paragraph") if old else mark("adding a paragraph")
        self.keeps(desk, FormName("paragraph", target=old.id if old else "", saying=saying))

    def submit(self) -> None:
        """Add or correct."""
        desk, old, new = self._desk, self._old, self._paragraph()
        if old is None:
            self.work(lambda: desk.add_paragraph(new), lambda ident: self._finish(ident, new.title, None))
        else:
            back, again = partial(desk.correct_paragraph, old), partial(desk.correct_paragraph, new)
            self.work(again, lambda _none: self._finish(new.id, new.title, (back, again)))

    def _paragraph(self) -> OwnParagraph:
        old = self._old
        return OwnParagraph(
            old.id if old else "", self.title.editor.text().strip(), self.text.editor.toPlainText().strip(),
            self.pathway.editor.currentData(), self.kind.editor.currentData(), self.language.editor.currentData(),
            ended=old.ended if old else False,
        )  # fmt: skip

    def _finish(self, ident: str, title: str, turns: tuple[Callable[[], object], Callable[[], object]] | None) -> None:
        desk, said = self._desk, tr("{title} is in the library of paragraphs", title=title)
        back, again = turns or (partial(desk.end_paragraph, ident), partial(desk.offer_paragraph, ident))
        self.accept()
        self._done(ident, said, Step(said, back, again))
