"""The document of one pathway for clinicians, as frozen words: made from its file alone, printed as PDF or HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from alpdesk import resources
from alpdesk.clinical.dates import When, format_date
from alpdesk.clinical.wording import counted, joined
from alpdesk.pathways.assessment import ActionClass, Urgency
from alpdesk.pathways.clauses import Outline, condition_words, outline, slots_named
from alpdesk.pathways.conditions import ALWAYS, Leaf
from alpdesk.pathways.model import Asked, Flag, Invariant, Pathway, Rule, Step
from alpdesk.pathways.question import kind_of
from alpdesk.pathways.soundness import cited

CLASSES: Mapping[ActionClass, str] = {
    "do": "Do", "avoid": "Avoid", "refer": "Refer", "measure": "Measure", "ask": "Ask", "monitor": "Monitor",
    "note": "Note",
}  # fmt: skip
URGENCIES: Mapping[Urgency, str] = {
    "routine": "routine", "soon": "soon", "same_day": "same day", "emergency": "emergency",
}  # fmt: skip
_ANSWERS = {"yes_no": "Yes, no or not known", "date": "A date, or not known", "text": "Words, or not known"}
_READING = """The rows of every step are tried in the order in which they stand; each row that holds adds its actions.
The first row with an outcome that holds sets the outcome. Where a row ends the pathway, later rows are left out, but \
for those marked as tried to the end.
“Not known” is a value of its own. A row that rests on something not known asks for it and concludes nothing.
What reassures is withheld while a red flag, an action of the same day or sooner, or an open question of safety \
stands in any pathway.
“Derived” marks what rests on no statement of its own. The pathway supports a clinician's decision and does not \
replace it."""


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; an entry may have a list below it."""

    entries: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: a head, and rows whose first cell names them; ``widths`` are shares of the page, ``anchors`` of rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a row asks for: its class and urgency, its words, and the statements behind it."""

    label: str
    text: str
    basis: tuple[str, ...]
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One row of the pathway: when it holds, what it asks for, and how it ends."""

    name: str
    title: str
    when: Outline
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapHere:
    """Where the map of the pathway stands."""


Block = Text | Listing | Grid | Card | MapHere


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of level 1 or 2 with what stands below it; ``anchor`` is unique in the document."""

    anchor: str
    title: str
    blocks: tuple[Block, ...]
    level: int = 1


@dataclass(frozen=True, slots=True)
class Document:
    """The whole document; ``facts`` is the box at its head, ``foot`` one line that says what it was made from."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    foot: str


def document(pathway: Pathway) -> Document:
    """The document of a pathway: the same file gives the same words."""
    foot = f"{pathway.id} {pathway.version} (rules {pathway.content_hash[:12]}, words {pathway.words_hash[:12]})"
    standing = pathway.review.source_status
    subtitle = f"Clinical pathway, version {pathway.version}. {standing[:1].upper()}{standing[1:]}."
    return Document(pathway.title, subtitle, tuple(_facts(pathway)), tuple(_sections(pathway)), foot)


def answers(ident: str, pathway: Pathway) -> str:
    """How a question may be answered."""
    kind = kind_of(ident)
    if kind != "choice":
        return _ANSWERS[kind]
    cells = (cell for cell in pathway.domains[ident].cells if cell not in pathway.domains[ident].unknown)
    return f"{joined([pathway.word(f'option.{cell}') for cell in cells], 'or')}, or not known"


def _facts(pathway: Pathway) -> Iterator[tuple[str, str]]:
    review, article = pathway.review, resources.articles()[pathway.article]
    yield "Applies when", condition_words(pathway, pathway.applies)
    yield "Rests on", f"“{article.title}”, as of {When.parse(article.updated)}: {article.status}"
    yield "Version", pathway.version
    yield "Content", f"rules SHA-256 {pathway.content_hash}; rules and words SHA-256 {pathway.words_hash}"
    yield "Authored by", review.authored_by or "not recorded"
    yield "Checked by", review.checked_by or "nobody yet"
    yield "Reviewed", _day(review.reviewed_on) or "not yet"
    yield "Next review", _day(review.next_review) or "not set"
    counts = (counted(len(pathway.steps), "step"), counted(len(pathway.rules), "row"))
    yield (
        "Size",
        joined([*counts, counted(len(pathway.dispositions), "outcome"), counted(len(pathway.actions), "action")]),
    )


def _day(text: str) -> str:
    return format_date(date.fromisoformat(text)) if text else ""


def _sections(pathway: Pathway) -> Iterator[Section]:
    yield Section("map", "Map", (MapHere(),))
    yield Section("reading", "How to read this", (Listing(tuple(map(Outline, _READING.splitlines()))),))
    yield Section("flags", "Red flags", tuple(_flags(pathway, pathway.flags, "flag")))
    yield Section("steps", "Steps", ())
    for number, step in enumerate(pathway.steps, 1):
        yield _step(pathway, number, step)
    yield Section("outcomes", "Outcomes", (_outcomes(pathway),))
    yield Section("actions", "Actions", (_actions(pathway),))
    if pathway.differential:
        yield Section("causes", "Possible causes", tuple(_flags(pathway, pathway.differential, "differential")))
    if pathway.readings:
        yield Section("readings", "Possible readings", tuple(_readings(pathway)))
    if pathway.open_when:
        yield Section("open", "What holds reassurance back", tuple(_open(pathway)))
    if pathway.invariants:
        yield Section("proved", "What is proved on every path", tuple(_invariants(pathway)))
    yield Section("fresh", "How long an answer counts as fresh", (_fresh(pathway),))
    if pathway.defines:
        yield Section("terms", "Terms that rules share", tuple(_terms(pathway)))
    yield from _evidence(pathway)


def _flags(pathway: Pathway, flags: tuple[Flag, ...], kind: str) -> Iterator[Block]:
    """Each with what raises it; a sentence where there is none."""
    for one in flags:
        yield Card("", pathway.word(f"{kind}.{one.id}"), outline(pathway, one.when), (), (), one.statements)
    if not flags:
        yield Text("This pathway raises no red flag of its own.")


def _step(pathway: Pathway, number: int, step: Step) -> Section:
    blocks: list[Block] = [Text(pathway.word(f"purpose.{step.id}"))]
    if step.questions:
        asked = (
            (pathway.word(f"question.{one}"), pathway.word(f"why.{one}"), answers(one, pathway))
            for one in step.questions
        )
        blocks.append(Grid(("Question", "Why it is asked", "Answer"), tuple(asked), (0.36, 0.42, 0.22)))
    if step.shows:
        names = joined([pathway.words.get(f"fact.{name}", name) for name in step.shows])
        blocks.append(Text(f"Shown from the record: {names}."))
    blocks += [_card(pathway, rule) for rule in step.rules]
    return Section(f"step-{step.id}", f"{number}. {pathway.word(f'step.{step.id}')}", tuple(blocks), 2)


def _card(pathway: Pathway, rule: Rule) -> Card:
    notes = [
        *(["The pathway ends here."] if rule.ends else []),
        *(["Withheld while a flag is open."] if rule.reassuring else []),
        *(["Its actions stand only where it sets the outcome."] if rule.alone else []),
        *(["Tried to the end."] if rule.always else []),
        *([f"By overriding, with a reason: {_named(pathway, rule.override)}."] if rule.override else []),
        *([] if rule.actions or rule.disposition else ["Asks for what is not known."]),
    ]
    lines = [_line(pathway, asked) for asked in rule.actions]
    if rule.disposition:
        text = slots_named(pathway, pathway.word(f"disposition.{rule.disposition}"))
        lines.append(Line("Outcome", text, rule.statements))
    title = slots_named(pathway, pathway.word(f"rule.{rule.id}"))
    return Card(rule.id, title, outline(pathway, rule.when), tuple(lines), tuple(notes), rule.statements)


def _named(pathway: Pathway, outcomes: Iterable[str]) -> str:
    return joined([f"“{pathway.word(f'disposition.{ident}')}”" for ident in outcomes], "or")


def _line(pathway: Pathway, asked: Asked) -> Line:
    spec = pathway.actions[asked.id]
    urgency = asked.urgency or spec.urgency
    text = slots_named(pathway, pathway.word(f"action.{asked.id}" + (f".{asked.variant}" if asked.variant else "")))
    only = "" if asked.when == ALWAYS else f" Only when {condition_words(pathway, asked.when)}."
    statements = spec.statements if asked.statements is None else asked.statements
    grave = spec.kind == "avoid" or urgency in {"same_day", "emergency"}
    return Line(f"{CLASSES[spec.kind]}, {URGENCIES[urgency]}", text + only, statements, grave)


def _outcomes(pathway: Pathway) -> Grid:
    rows = []
    for ident in pathway.dispositions:
        by = [rule for _, rule in pathway.rules if rule.disposition == ident]
        basis = tuple(dict.fromkeys(one for rule in by for one in rule.statements))
        text = slots_named(pathway, pathway.word(f"disposition.{ident}"))
        rows.append((text, joined([rule.id for rule in by]), based(basis)))
    return Grid(("Outcome", "Set by row", "Statements"), tuple(rows), (0.54, 0.22, 0.24))


def _actions(pathway: Pathway) -> Grid:
    rows = []
    for spec in pathway.actions.values():
        texts = [pathway.words[key] for key in pathway.words if key == f"action.{spec.id}" or _variant(key, spec.id)]
        held = " Withheld while a flag is open." if spec.reassuring else ""
        label = f"{CLASSES[spec.kind]}, {URGENCIES[spec.urgency]}"
        rows.append((slots_named(pathway, " Or: ".join(texts)) + held, label, based(spec.statements)))
    return Grid(("Action", "Class, urgency", "Statements"), tuple(rows), (0.58, 0.18, 0.24))


def _variant(key: str, action: str) -> bool:
    return key.startswith(f"action.{action}.")


def _readings(pathway: Pathway) -> Iterator[Block]:
    when = "" if pathway.readings_when == ALWAYS else f", when {condition_words(pathway, pathway.readings_when)}"
    yield Text(f"Shown beside an outcome that reassures{when}.")
    for one in pathway.readings:
        sides = (("Speaks for it", one.supports), ("Speaks against it", one.contradicts))
        below = tuple(
            Outline(name, tuple(Outline(condition_words(pathway, when)) for when in side.values()))
            for name, side in sides
        )
        yield Card("", pathway.word(f"reading.{one.id}"), Outline("", below), (), (), one.statements)


def _open(pathway: Pathway) -> Iterator[Block]:
    yield Text("Besides red flags and actions of the same day or sooner, nothing that reassures is offered when:")
    yield Listing(tuple(outline(pathway, when) for when in pathway.open_when.values()))


def _invariants(pathway: Pathway) -> Iterator[Block]:
    yield Text("“alpdesk pathways verify” proves each of these over every combination of findings.")
    for one in pathway.invariants:
        name, _, title = one.id.partition(" ")
        yield Card(
            name,
            title[:1].upper() + title[1:] or name,
            outline(pathway, one.when),
            (),
            tuple(_claims(pathway, one)),
            (),
        )


def _claims(pathway: Pathway, one: Invariant) -> Iterator[str]:
    for title, names in (("Never", one.never), ("Always", one.always), ("At least one of", one.some)):
        if names:
            yield f"{title}: {'; '.join(_shortly(pathway, name) for name in names)}."


def _shortly(pathway: Pathway, name: str) -> str:
    """An action by its first clause, an outcome or question by its words."""
    if name in pathway.actions:
        text = slots_named(pathway, pathway.word(f"action.{name}"))
        for mark in (": ", "; ", ". ", " ("):
            text = text.partition(mark)[0]
        return text.rstrip(".")
    kind, ident = ("question", name.removeprefix("ask.")) if name.startswith("ask.") else ("disposition", name)
    return f"{'the question' if kind == 'question' else 'the outcome'} “{pathway.word(f'{kind}.{ident}')}”"


def _fresh(pathway: Pathway) -> Block:
    if not pathway.fresh_days:
        return Text("No limit is set.")
    rows = tuple(
        ("Every other question" if ident == "default" else pathway.word(f"question.{ident}"), counted(days, "day"))
        for ident, days in sorted(pathway.fresh_days.items(), key=lambda one: one[0] == "default")
    )
    return Grid(("A prefilled answer to", "Counts as fresh for"), rows, (0.7, 0.3))


def _terms(pathway: Pathway) -> Iterator[Block]:
    for name, condition in pathway.defines.items():
        said = condition_words(pathway, Leaf(name, frozenset({"yes"})))
        yield Card("", said[:1].upper() + said[1:], outline(pathway, condition), (), (), ())


def _evidence(pathway: Pathway) -> Iterator[Section]:
    """Every statement of the article, those that no row cites as context, and the sources behind them."""
    used, known = cited(pathway), resources.sources()
    mine = [one for one in resources.statements().values() if one.article == pathway.article or one.id in used]
    rows = []
    for one in mine:
        text = f"{one.text} Figures: {one.figures}." if one.figures else one.text
        gaps = [f"{number} (source not listed in the article)" for number in one.unresolved]
        rows.append(
            (
                one.id,
                text,
                one.kind + ("" if one.id in used else ", context"),
                ", ".join([*one.sources, *gaps]) or "none named",
            )
        )
    head = ("Statement", "In our words", "Kind", "Sources")
    grid = Grid(head, tuple(rows), (0.11, 0.57, 0.16, 0.16), tuple(one.id for one in mine))
    told = Text(f"From “{resources.articles()[pathway.article].title}”. “Context” marks what no row rests on.")
    yield Section("statements", "Statements", (told, grid))
    named = sorted({ident for one in mine for ident in one.sources} & set(known))
    listed = tuple(
        (one.id, one.text, one.kind, f"{one.year}; number {one.mapping}") for one in map(known.__getitem__, named)
    )
    yield Section(
        "sources",
        "Sources",
        (Grid(("Source", "What it is", "Kind", "Year, number"), listed, (0.11, 0.53, 0.18, 0.18), tuple(named)),),
    )


def based(statements: Iterable[str]) -> str:
    """The statements behind something, or that there is none."""
    return ", ".join(statements) or "derived"
