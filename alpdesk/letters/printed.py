"""Everything that a letter prints, sentence by sentence, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from alpdesk.clinical.dates import format_date
from alpdesk.language import mark, tr, tr_marked
from alpdesk.letters.values import OWN_WORDS, Letter, Paragraph, Passage, ResultsTable, sentences
from alpdesk.letters.wording import heading, word
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_looks import key
from alpdesk.plots.values import TrendInput, capped
from alpdesk.resources import telling

Entries = tuple[str, ...]
DRAFT = mark("Draft: not accepted by a clinician")
INVENTED = mark("INVENTED PATIENT")
CONFIDENTIAL = mark("CONFIDENTIAL: PATIENT IDENTIFIABLE")
_PLAIN = frozenset(
    {"reason", "actions", "elsewhere", "findings", "missing", "plan", "history", "advice", "own", "ask", "basis"}
)


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
    with telling(letter.language):
        found = [one for one in _all(letter) if one.text.strip()]
    yield from found


def _all(letter: Letter) -> Iterator[Printed]:
    """The parts from top to bottom, in the order of the letter; a part that it does not order comes last."""
    yield from _head(letter)
    for part in letter.order:
        yield from _part(letter, part)
    for paragraph in letter.paragraphs:
        if paragraph.section not in letter.order:
            yield from _numbered(paragraph.id, paragraph.heading, paragraph.sentences())
    if letter.chart and "map" in letter.parts:
        yield from _map(letter.chart)
    yield from _foot(letter)


def _part(letter: Letter, part: str) -> Iterator[Printed]:
    if part in _PLAIN:
        yield from _under(letter, part)
    elif part == "caution":
        yield from _caution(letter)
    elif part == "results" and letter.results and "results" in letter.parts:
        yield from _results(letter.results, letter)
    elif part == "trend" and "trend" in letter.parts:
        for number, series in enumerate(drawn(letter)):
            yield from _trend(series, letter, number)
    elif part == "reasoning" and "reasoning" in letter.parts:
        yield from _reasoning(letter)


def drawn(letter: Letter) -> tuple[TrendInput, ...]:
    """The trends of a letter in the order drawn."""
    return (*([letter.trend] if letter.trend else []), *letter.trends)


def _under(letter: Letter, part: str) -> Iterator[Printed]:
    for paragraph in letter.paragraphs:
        if paragraph.section == part:
            if paragraph.label and paragraph.section == "own" and paragraph.text.strip():
                yield Printed(f"{paragraph.id}/label", paragraph.heading, paragraph.label, (OWN_WORDS,))
            yield from _numbered(paragraph.id, paragraph.heading, paragraph.sentences())


def _caution(letter: Letter) -> Iterator[Printed]:
    if letter.caution:
        box, part = letter.caution, tr("Caution")
        yield Printed("caution.title", part, box.title, box.trace)
        whole = Paragraph("caution", part, box.text, box.trace, passages=box.passages)
        yield from _numbered("caution", part, whole.sentences())


def _numbered(ident: str, part: str, passages: Iterable[Passage]) -> Iterator[Printed]:
    for number, passage in enumerate(passages, 1):
        yield Printed(f"{ident}/{number}", part, passage.text, passage.trace, passage.original)


def _head(letter: Letter) -> Iterator[Printed]:
    clinic, user, to, who = letter.clinic, letter.clinician, letter.recipient, letter.patient
    told = {
        "clinic": (clinic.name or tr("Clinic not named"), lined(clinic.address), clinic.telephone, clinic.identifier),
        "recipient": (to.name, lined(to.organisation), lined(to.address)) if to else (nobody(letter),),
        "clinician": (user.name or tr("Clinician not named"), user.role, user.registration),
        "letter": (format_date(letter.on), tr("Ref. {reference}", reference=letter.reference)),
        "patient": (who.name, who.born, who.age, who.sex, who.identifier_name, who.identifier or tr("Not recorded"),
                    lined(who.address), who.telephone, who.allergy_label, who.allergies),
    }  # fmt: skip
    for part, texts in told.items():
        for number, text in enumerate(texts, 1):
            yield Printed(f"head.{part}/{number}", tr("Head", "top of a letter"), text, (f"given:{part}",))
    yield Printed("head.urgency", tr("Head", "top of a letter"), letter.urgency_tag, (f"urgency:{letter.urgency}",))


def nobody(letter: Letter) -> str:
    """What stands in place of a recipient who is not chosen; the patient's copy goes to the patient."""
    return letter.patient.name if letter.form == "patient" else tr("Recipient not chosen yet")


def lined(address: str) -> str:
    """An address in one line, as printed."""
    return ", ".join(line.strip().rstrip(",") for line in address.splitlines() if line.strip())


def _results(table: ResultsTable, letter: Letter) -> Iterator[Printed]:
    part = heading(letter.form, "results")
    for number, row in enumerate(table.rows, 1):
        cells = [cell for cell in row.cells if cell.text]
        told = "; ".join(f"{c.text} {c.mark}".strip() for c in cells)
        trace = tuple(dict.fromkeys(entry for cell in cells for entry in cell.trace))
        yield Printed(f"results/{number}", part, f"{row.name}: {told} {row.unit} ({row.limits})", trace)
    for number, note in enumerate(table.notes):
        trace = table.traces[number] if number < len(table.traces) else ()
        for place, one in enumerate(sentences(note), 1):
            yield Printed(f"results.note{number + 1}/{place}", part, one, trace)


def trend_heading(series: TrendInput, letter: Letter) -> str:
    """“ALP trend, U/L”; another analyte by its name."""
    named = tr("Trend of {analyte}", analyte=series.title) if series.analyte != "alp" else heading(letter.form, "trend")
    return f"{named}, {series.unit}" if series.unit != "1" else named


def _trend(series: TrendInput, letter: Letter, place: int) -> Iterator[Printed]:
    part = heading(letter.form, "trend") if place == 0 and series.analyte == "alp" else trend_heading(series, letter)
    ident = "trend" if series.analyte == "alp" else f"trend.{series.analyte}"
    points = tuple(f"result:{point.result}" for point in series.shown)
    told = "; ".join(f"{point.text} {point.letter}".strip() for point in series.shown)
    yield Printed(f"{ident}.points", part, f"{told} {series.unit}", points)
    for number, band in enumerate(series.bands, 1):
        yield Printed(f"{ident}.band/{number}", part, band.label, points)
    for number, window in enumerate(series.windows, 1):
        yield Printed(f"{ident}.window/{number}", part, window.label, ("given:windows",))
    for number, limit in enumerate(series.thresholds, 1):
        yield Printed(f"{ident}.limit/{number}", part, limit.label, ("given:windows",))
    dated = [(entry.on, f"{entry.kind}:{entry.id}") for entry in letter.entries if entry.kind != "result"]
    for number, marker in enumerate(series.markers, 1):
        trace = tuple(entry for day, entry in dated if day == marker.on)
        yield Printed(f"{ident}.marker/{number}", part, marker.text, trace)
    for number, bar in enumerate(series.bars, 1):
        trace = tuple(entry for day, entry in dated if day == bar.start and entry.startswith("medicine:"))
        yield Printed(f"{ident}.medicine/{number}", part, bar.text, trace)
    for number, text in enumerate(series.left_out[:4], 1):
        yield Printed(f"{ident}.left_out/{number}", part, tr("Not drawn: {result}.", result=text), ("remark",))


def _reasoning(letter: Letter) -> Iterator[Printed]:
    part = heading(letter.form, "reasoning")
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
            yield Printed(f"map.{way.rule}.when", part, tr("When: {condition}", condition=way.when), (row,))
            facts = tuple(f"fact:{one}" for one in way.facts) or (row,)
            yield Printed(f"map.{way.rule}.closed", part, _closed(way.datum), facts)
    for number, end in enumerate(chart.ends, 1):
        rests = f"action:{end.action}" if end.action else "disposition"
        yield Printed(f"map.end/{number}", part, end.text, (rests,))
    for number, text in enumerate(key().values(), 1):
        yield Printed(f"map.key/{number}", part, text, ("given:fixed",))


def about_map(chart: Chart) -> str:
    """What the map shows and how it is read, as printed above it."""
    return f"{tr('{title}, version {version}.', title=chart.title, version=chart.version)} {word('labels', 'map')}"


def _closed(datum: str) -> str:
    return tr("Closed: {reason}", reason=datum) if datum else ""


def _foot(letter: Letter) -> Iterator[Printed]:
    told = {
        "decision": (decision(letter), "given:decision"),
        "checked": (checked(letter), "given:decision"),
        "program": (tr("Prepared with {program}.", program=letter.footing.line), "given:program"),
        "confidential": (tr_marked(CONFIDENTIAL), "given:fixed"),
        "draft": (tr_marked(DRAFT) if letter.draft else "", "given:decision"),
        "invented": (tr_marked(INVENTED) if letter.invented else "", "given:patient"),
    }
    for part, (text, rests) in told.items():
        yield Printed(f"foot.{part}", tr("Foot", "bottom of a letter"), text, (rests,))


def decision(letter: Letter) -> str:
    """Whether the outcome has been accepted, as printed beside the signature."""
    if letter.accepted_by and letter.form == "patient":
        return tr("Checked by {name}", name=capped(letter.accepted_by, 90))
    if letter.accepted_by:
        return tr("Outcome accepted by {name}", name=capped(letter.accepted_by, 90))
    return tr("Not accepted by a clinician: a draft, not to be sent")


def checked(letter: Letter) -> str:
    """The same for the foot of every page."""
    if letter.draft:
        return tr("Decision support: not yet checked by a clinician.")
    if letter.form == "patient":
        return tr("Decision support: checked and signed by your clinician.")
    return tr("Decision support: checked and signed by the referring clinician.")
