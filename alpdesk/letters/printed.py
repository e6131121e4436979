"""Everything that a letter prints, sentence by sentence, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from alpdesk.clinical.dates import format_date
from alpdesk.letters.values import Letter, Paragraph, Passage, ResultsTable, sentences
from alpdesk.letters.wording import word, words
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_looks import KEY
from alpdesk.plots.values import TrendInput, capped

Entries = tuple[str, ...]
DRAFT = "Draft: not accepted by a clinician"
INVENTED = "INVENTED PATIENT"
CONFIDENTIAL = "CONFIDENTIAL: PATIENT IDENTIFIABLE"


@dataclass(frozen=True, slots=True)
class Printed:
    """One sentence, label or value as printed; ``part`` is the heading that it stands under.

    ``trace`` is what it rests on, in the terms of ``Paragraph.trace``; ``original`` what a clinician changed.
    """

    id: str
    part: str
    text: str
    trace: Entries
    original: str = ""


def printed(letter: Letter) -> Iterator[Printed]:
    """Every sentence, label and value of a letter, in the order of the page; empty ones left out."""
    for one in _all(letter):
        if one.text.strip():
            yield one


def _all(letter: Letter) -> Iterator[Printed]:
    """The parts from top to bottom; a paragraph under a heading of its own comes last."""
    headings = words()["headings"]
    yield from _head(letter)
    yield from _under(letter, "reason")
    yield from _caution(letter)
    for part in ("actions", "findings"):
        yield from _under(letter, part)
    if letter.results and "results" in letter.parts:
        yield from _results(letter.results)
    if letter.trend and "trend" in letter.parts:
        yield from _trend(letter.trend, letter)
    for part in ("missing", "plan", "history"):
        yield from _under(letter, part)
    if "reasoning" in letter.parts:
        yield from _reasoning(letter)
    yield from _under(letter, "basis")
    for paragraph in letter.paragraphs:
        if paragraph.heading not in headings.values():
            yield from _numbered(paragraph.id, paragraph.heading, paragraph.sentences())
    if letter.chart and "map" in letter.parts:
        yield from _map(letter.chart)
    yield from _foot(letter)


def _under(letter: Letter, part: str) -> Iterator[Printed]:
    for paragraph in letter.paragraphs:
        if paragraph.heading == word("headings", part):
            yield from _numbered(paragraph.id, paragraph.heading, paragraph.sentences())


def _caution(letter: Letter) -> Iterator[Printed]:
    if letter.caution:
        box = letter.caution
        yield Printed("caution.title", "Caution", box.title, box.trace)
        whole = Paragraph("caution", "Caution", box.text, box.trace, passages=box.passages)
        yield from _numbered("caution", "Caution", whole.sentences())


def _numbered(ident: str, part: str, passages: Iterable[Passage]) -> Iterator[Printed]:
    for number, passage in enumerate(passages, 1):
        yield Printed(f"{ident}/{number}", part, passage.text, passage.trace, passage.original)


def _head(letter: Letter) -> Iterator[Printed]:
    clinic, user, to, who = letter.clinic, letter.clinician, letter.recipient, letter.patient
    told = {
        "clinic": (clinic.name or "Clinic not named", lined(clinic.address), clinic.telephone, clinic.identifier),
        "recipient": (to.name, lined(to.organisation), lined(to.address)) if to else ("Recipient not chosen yet",),
        "clinician": (user.name or "Clinician not named", user.role, user.registration),
        "letter": (format_date(letter.on), f"Ref. {letter.reference}"),
        "patient": (who.name, who.born, who.age, who.sex, who.identifier_name, who.identifier or "Not recorded",
                    lined(who.address), who.telephone, who.allergy_label, who.allergies),
    }  # fmt: skip
    for part, texts in told.items():
        for number, text in enumerate(texts, 1):
            yield Printed(f"head.{part}/{number}", "Head", text, (f"given:{part}",))
    yield Printed("head.urgency", "Head", letter.urgency_tag, (f"urgency:{letter.urgency}",))


def lined(address: str) -> str:
    """An address in one line, as printed."""
    return ", ".join(line.strip().rstrip(",") for line in address.splitlines() if line.strip())


def _results(table: ResultsTable) -> Iterator[Printed]:
    part = word("headings", "results")
    for number, row in enumerate(table.rows, 1):
        cells = [cell for cell in row.cells if cell.text]
        told = "; ".join(f"{c.text} {c.mark}".strip() for c in cells)
        trace = tuple(dict.fromkeys(entry for cell in cells for entry in cell.trace))
        yield Printed(f"results/{number}", part, f"{row.name}: {told} {row.unit} ({row.limits})", trace)
    for number, note in enumerate(table.notes):
        trace = table.traces[number] if number < len(table.traces) else ()
        for place, one in enumerate(sentences(note), 1):
            yield Printed(f"results.note{number + 1}/{place}", part, one, trace)


def _trend(series: TrendInput, letter: Letter) -> Iterator[Printed]:
    part = word("headings", "trend")
    points = tuple(f"result:{point.result}" for point in series.shown)
    told = "; ".join(f"{point.text} {point.letter}".strip() for point in series.shown)
    yield Printed("trend.points", part, f"{told} {series.unit}", points)
    for number, band in enumerate(series.bands, 1):
        yield Printed(f"trend.band/{number}", part, band.label, points)
    for number, window in enumerate(series.windows, 1):
        yield Printed(f"trend.window/{number}", part, window.label, ("given:windows",))
    for number, limit in enumerate(series.thresholds, 1):
        yield Printed(f"trend.limit/{number}", part, limit.label, ("given:windows",))
    dated = [(entry.on, f"{entry.kind}:{entry.id}") for entry in letter.entries if entry.kind != "result"]
    for number, marker in enumerate(series.markers, 1):
        trace = tuple(entry for day, entry in dated if day == marker.on)
        yield Printed(f"trend.marker/{number}", part, marker.text, trace)
    for number, bar in enumerate(series.bars, 1):
        trace = tuple(entry for day, entry in dated if day == bar.start and entry.startswith("medicine:"))
        yield Printed(f"trend.medicine/{number}", part, bar.text, trace)
    for number, text in enumerate(series.left_out[:4], 1):
        yield Printed(f"trend.left_out/{number}", part, f"Not drawn: {text}.", ("remark",))


def _reasoning(letter: Letter) -> Iterator[Printed]:
    part = word("headings", "reasoning")
    for reason in letter.reasoning:
        rests = (*reason.trace, *(f"statement:{ident}" for ident in reason.statements))
        for name, text in (("finding", reason.finding), ("conclusion", reason.conclusion)):
            for number, one in enumerate(sentences(text), 1):
                yield Printed(f"reasoning.{reason.rule}.{name}/{number}", part, one, rests)


def _map(chart: Chart) -> Iterator[Printed]:
    """The appendix: steps and ways out in the pathway's words, and each datum that closed one."""
    part = word("headings", "map")
    yield Printed("map.about", part, about_map(chart), ("given:program",))
    for step in chart.steps:
        for name, text in (("step", step.title), ("purpose", step.purpose)):
            yield Printed(f"map.{step.id}.{name}", part, text, ("given:pathway",))
        yield Printed(f"map.{step.id}.closed", part, _closed(step.datum), tuple(f"fact:{one}" for one in step.facts))
        for way in step.ways:
            row = f"row:{step.id}/{way.rule}"
            yield Printed(f"map.{way.rule}.way", part, way.text, (row,))
            yield Printed(f"map.{way.rule}.when", part, f"When: {way.when}", (row,))
            facts = tuple(f"fact:{one}" for one in way.facts) or (row,)
            yield Printed(f"map.{way.rule}.closed", part, _closed(way.datum), facts)
    for number, end in enumerate(chart.ends, 1):
        rests = f"action:{end.action}" if end.action else "disposition"
        yield Printed(f"map.end/{number}", part, end.text, (rests,))
    for number, text in enumerate(KEY.values(), 1):
        yield Printed(f"map.key/{number}", part, text, ("given:fixed",))


def about_map(chart: Chart) -> str:
    """What the map shows and how it is read, as printed above it."""
    return f"{chart.title}, version {chart.version}. {word('labels', 'map')}"


def _closed(datum: str) -> str:
    return f"Closed: {datum}" if datum else ""


def _foot(letter: Letter) -> Iterator[Printed]:
    told = {
        "decision": (decision(letter), "given:decision"),
        "checked": (checked(letter), "given:decision"),
        "program": (f"Prepared with {letter.footing.line}.", "given:program"),
        "confidential": (CONFIDENTIAL, "given:fixed"),
        "draft": (DRAFT if letter.draft else "", "given:decision"),
        "invented": (INVENTED if letter.invented else "", "given:patient"),
    }
    for part, (text, rests) in told.items():
        yield Printed(f"foot.{part}", "Foot", text, (rests,))


def decision(letter: Letter) -> str:
    """Whether the outcome has been accepted, as printed beside the signature."""
    if letter.accepted_by:
        return f"Outcome accepted by {capped(letter.accepted_by, 90)}"
    return "Not accepted by a clinician: a draft, not to be sent"


def checked(letter: Letter) -> str:
    """The same for the foot of every page."""
    by = "not yet checked by a clinician" if letter.draft else "checked and signed by the referring clinician"
    return f"Decision support: {by}."
