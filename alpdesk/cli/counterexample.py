"""A claim that fails, for a clinician: the findings that break it in words, and an invented patient who has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from alpdesk.cli.layout import wrapped
from alpdesk.clinical.record import Record
from alpdesk.clinical.wording import joined
from alpdesk.pathways.clauses import condition_words
from alpdesk.pathways.conditions import Leaf
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_claim import Claim, Proved, Witness
from alpdesk.pathways.witness import Case, case

_FREE = {
    ("missing", "yes"): "something is missing",
    ("missing", "no"): "nothing is missing",
    ("elsewhere", "yes"): "another pathway has an open flag",
    ("elsewhere", "no"): "no other pathway has an open flag",
}


def witness_words(pathways: Collection[Pathway], witness: Witness) -> Iterator[str]:
    """The findings of a witness, each as a clause of plain English."""
    for finding, cells in witness:
        told = _FREE.get((finding, cells[0]))
        yield told or condition_words(_home(pathways, finding), Leaf(finding, frozenset(cells[:1])))


def _home(pathways: Collection[Pathway], finding: str) -> Pathway:
    """A pathway that has words for a finding."""
    known = [pathway for pathway in pathways if finding in pathway.domains]
    return next((pathway for pathway in known if f"finding.{finding}" in pathway.words), known[0])


def found_case(pathways: Collection[Pathway], claim: Claim, one: Proved) -> Case:
    """A patient in whom a claim fails: the pathways that it is about, and the others where their flags matter."""
    about = sorted(
        pathways, key=lambda pathway: (pathway.id not in claim.pathways, claim.pathways[:1] != (pathway.id,))
    )
    elsewhere = any("elsewhere" in dict(witness) for witness in one.witnesses)
    return case([p for p in about if elsewhere or p.id in claim.pathways], one.witnesses)


def page(pathways: Collection[Pathway], one: Proved, found: Case) -> Iterator[str]:
    """The case as lines of text, or which findings no record was found to show."""
    yield ""
    yield f"A patient in whom “{one.claim}” fails:"
    if found.amiss:
        amiss = tuple(part for part in found.wanted if part[0] in found.amiss)
        told = joined(list(witness_words(pathways, amiss))) or "the pathway applies"
        yield from wrapped(f"None was found: no record shows that {told}.", "  ")
        return
    for text in record_words(found.record, pathways):
        yield from wrapped(text, "  ", "    ")


def record_words(record: Record, pathways: Collection[Pathway]) -> Iterator[str]:
    """An invented record as a clinician would note it down."""
    born = f"born {record.patient.born}" if record.patient.born.text else "birth date not known"
    yield f"Patient: {record.patient.sex}, {born}."
    for problem in record.problems:
        yield f"Problem: {problem.text}" + (f" since {problem.onset}." if problem.onset.text else ", date not known.")
    for done in record.procedures:
        yield f"Operation: {done.text} on {done.performed}."
    for course in record.medicines:
        dates = [f" {word} {when}" for word, when in (("since", course.start), ("until", course.end)) if when.text]
        yield f"Medicine: {course.name}, {course.state}{''.join(dates)}."
    for result in record.results:
        more = [text for text in (result.suspect and f"suspect: {result.suspect}", result.note) if text]
        yield f"{', '.join([f'{result} (limits {result.limits})', *more])}."
    words = {key: text for pathway in pathways for key, text in pathway.words.items()}
    for answer in record.answers:
        yield f"{words.get(f'question.{answer.id}', answer.id)} {answer.value.capitalize()}."
