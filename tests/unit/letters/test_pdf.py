"""The printed letter: same words, same bytes; every page says whose it is; nothing from outside is obeyed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pdfplumber
import pytest
from pypdf import PdfReader

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic, Contact, User
from alpdesk.clinical.record import Identifier, MedicineCourse, Problem, Record
from alpdesk.letters.keeping import dump
from alpdesk.letters.letter import Letter, compose
from alpdesk.letters.pdf import missing_glyphs, render
from alpdesk.letters.values import LetterChoice
from alpdesk.letters.wording import words
from tests.unit.letters.samples import (
    AS_OF,
    CLINIC,
    PATIENT,
    RECORD,
    SOURCES,
    STATEMENTS,
    SUSPECTED,
    USER,
    action,
    letter,
    outcome,
    result,
)

HOSTILE = (
    "<b>bold</b>",
    "& &amp; &lt;",
    'O\'Brien "quoted"',
    "<img src=/etc/hostname>",
    "<br/><para>",
    '<a href="javascript:x">y</a>',
    "%s {0} {{x}} $m$",
    "Łukasz Ångström",
    "Nguyễn Thị",
    "王小明",
    "</font></b>",
)


def reader(made: Letter) -> PdfReader:
    return PdfReader(BytesIO(render(made)))


def text(made: Letter) -> str:
    return "\n".join(page.extract_text() for page in reader(made).pages)


def squeezed(value: str) -> str:
    return "".join(value.split())


@cache
def usual() -> bytes:
    return render(letter())


def usual_text() -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(usual())).pages)


def test_identical_letters_give_identical_bytes() -> None:
    assert render(letter()) == usual()


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import sys, hashlib\n"
        "from alpdesk.letters.keeping import load\n"
        "from alpdesk.letters.pdf import render\n"
        "print(hashlib.sha256(render(load(sys.stdin.read()))).hexdigest())\n"
    )
    made = [
        subprocess.run(  # noqa: S603 - our own words, our own interpreter
            [sys.executable, "-c", code], input=dump(letter()), capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert made[0] == made[1]


def test_the_order_is_reason_caution_action_findings_results_history_basis_signature() -> None:
    told = usual_text()
    names = words()["headings"]
    marks = [
        "Suspected adult hypophosphatasia", "HOLD: NO ANTIRESORPTIVE", names["actions"], names["findings"],
        names["results"], names["trend"], names["missing"], names["history"], names["reasoning"], names["basis"],
        "Signed",
    ]  # fmt: skip
    places = [told.index(mark) for mark in marks]
    assert places == sorted(places)


def test_no_heading_stands_alone_at_the_foot_of_a_patients_page() -> None:
    choice = LetterChoice(template="patient")
    made = compose(RECORD, SUSPECTED, CLINIC, USER, None, AS_OF, USER.name, STATEMENTS, SOURCES, choice=choice)
    headings = {one.heading for one in made.paragraphs}
    for page in reader(made).pages:
        lines = [line.strip() for line in page.extract_text().splitlines()]
        foot = next(number for number, line in enumerate(lines) if line.startswith("Prepared with AlpDesk"))
        assert lines[foot - 1] not in headings


def test_every_page_names_patient_birth_date_number_and_its_place() -> None:
    pages = PdfReader(BytesIO(usual())).pages
    for number, page in enumerate(pages, 1):
        told = page.extract_text()
        for part in ("HARTLEY, Miriam (Mrs)", "02-Mar-1968", "999 123 4578", f"Page {number} of {len(pages)}"):
            assert part in told
        assert "CONFIDENTIAL: PATIENT IDENTIFIABLE" in told
        assert "low_alp_osteoporosis 2026.1 (rules 0123456789ab)" in told


def test_a_long_name_never_drives_birth_date_and_number_off_the_page() -> None:
    long = replace(RECORD, patient=replace(PATIENT, family="Featherstonehaugh-Cholmondeley " * 4))
    pages = reader(letter(record=long)).pages
    assert len(pages) > 1
    assert all("02-Mar-1968" in page.extract_text() and "999 123 4578" in page.extract_text() for page in pages)


def test_a_draft_and_an_invented_patient_are_marked_on_every_page() -> None:
    invented = replace(RECORD, patient=replace(PATIENT, invented=True))
    for page in reader(letter(record=invented, accepted="")).pages:
        told = page.extract_text()
        assert "Draft: not accepted by a clinician" in told
        assert "INVENTED PATIENT" in told
    for page in PdfReader(BytesIO(usual())).pages:
        assert "Draft" not in page.extract_text()
        assert "INVENTED" not in page.extract_text()


@pytest.mark.parametrize("held", [True, False])
def test_the_caution_box_is_printed_exactly_when_something_is_held(held: bool) -> None:  # noqa: FBT001
    actions = [action("refer.metabolic_bone", "refer"), action("withhold.antiresorptive", "avoid")][: 1 + held]
    assert ("HOLD: NO ANTIRESORPTIVE" in text(letter(outcome(*actions)))) == held


def test_metadata_name_title_author_subject_and_language_and_no_patient() -> None:
    read = PdfReader(BytesIO(usual()))
    meta = read.metadata
    assert meta is not None
    assert str(meta.title).startswith("Low ALP in osteoporosis: referral letter AD-2026-")
    assert (meta.author, meta.creator) == ("Dr Ada Okafor", "AlpDesk 1.0.0")
    assert "low_alp_osteoporosis 2026.1" in str(meta.subject)
    assert read.trailer["/Root"]["/Lang"] == "en-GB"  # type: ignore[index]
    assert "HARTLEY" not in str(meta)


def test_every_font_is_embedded_and_there_is_no_picture_and_no_link() -> None:
    made = letter(record=replace(RECORD, patient=replace(PATIENT, family="王 محمد")))
    for page in reader(made).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            found = font.get_object()
            assert "/FontFile2" in found["/FontDescriptor"], found["/BaseFont"]
        assert "/XObject" not in resources
        assert "/Annots" not in page


def test_the_page_is_a4_and_the_letter_small() -> None:
    page = PdfReader(BytesIO(usual())).pages[0]
    assert [round(float(side)) for side in (page.mediabox.width, page.mediabox.height)] == [595, 842]
    assert len(usual()) <= 80_000


def test_the_trend_is_drawn_as_vectors_whose_labels_can_be_copied() -> None:
    with pdfplumber.open(BytesIO(usual())) as read:
        told = "\n".join(page.extract_text() for page in read.pages)
        assert not any(page.images for page in read.pages)
        assert sum(len(page.curves) + len(page.lines) for page in read.pages) > 10
    for label in ("24 L", "Pathway threshold 30 U/L", "Reference 30–130 U/L", "date of letter", "Wrist fixation"):
        assert label in told


def test_values_flags_units_and_limits_are_printed() -> None:
    told = usual_text()
    for part in ("412", "nmol/L", "20–125", "1.56", "0.80–1.50", "not done", "12-Mar-2026"):
        assert part in told


@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_from_outside_is_printed_as_written(hostile: str) -> None:
    patient = replace(
        PATIENT, given=hostile, address=hostile, allergies=hostile, telephone=hostile[:20],
        identifiers=(Identifier("NHS", hostile[:24]),),
    )  # fmt: skip
    record = replace(
        RECORD,
        patient=patient,
        problems=(Problem("p", hostile),),
        medicines=(MedicineCourse("m", hostile, start=When.parse("2025-12-01")),),
        results=(result("2026-03-12", "alp", "24 U/L", "30", "130", laboratory=hostile),),
    )
    made = replace(
        letter(record=record), clinic=Clinic(hostile, hostile), clinician=User(hostile, hostile),
        recipient=Contact("x", hostile, hostile),
    ).with_concerns(hostile)  # fmt: skip
    assert squeezed(text(made)).count(squeezed(hostile)) >= 8


def test_control_and_direction_characters_are_seen() -> None:
    record = replace(RECORD, patient=replace(PATIENT, given="Ann\u202e\x07"))
    assert "Ann[U+202E][U+0007]" in squeezed(text(letter(record=record)))


def test_arabic_is_shaped_and_copied_as_plain_letters() -> None:
    record = replace(RECORD, patient=replace(PATIENT, given="محمد"))
    made = letter(record=record)
    assert missing_glyphs(made) == ""
    assert "محمد" in text(made)


def test_characters_that_no_font_has_are_named_before_the_letter_is_issued() -> None:
    record = replace(RECORD, patient=replace(PATIENT, given="สมชาย"))
    made = letter(record=record)
    assert missing_glyphs(made).startswith("ส (U+0E2A)")
    assert missing_glyphs(letter()) == ""
    assert missing_glyphs(letter(record=Record(PATIENT)).with_recipient(None)) == ""
    assert "[U+0E2A]" in text(made)


def test_no_heading_stands_without_words() -> None:
    bare = letter(outcome(action("measure.pth", "measure"), missing=(), red_flags=(), facts=()), Record(PATIENT))
    for ident in [paragraph.id for paragraph in bare.paragraphs if paragraph.editable]:
        bare = bare.with_text(ident, " ")
    told = text(replace(bare, paragraphs=tuple(p for p in bare.paragraphs if p.editable)))
    assert not any(
        heading in told.splitlines()
        for heading in words()["headings"].values()
        if heading != "How this conclusion was reached"
    )


def test_parts_can_be_left_out() -> None:
    told = text(letter().with_parts(()))
    for part in ("results", "trend", "reasoning"):
        assert words()["headings"][part] not in told.splitlines()
    assert "ALP trend" not in text(letter(record=Record(PATIENT)))
    assert "How this conclusion" not in text(replace(letter(), reasoning=()))


def test_long_words_and_long_texts_run_over_pages() -> None:
    made = letter().with_concerns("word " * 790).with_text("reason", "x" * 3900)
    pages = reader(made).pages
    assert len(pages) >= 3
    assert squeezed(text(made)).count("word") == 790


def test_a_recipient_clinic_and_clinician_not_named_are_said_so() -> None:
    made = replace(letter(), recipient=None, clinic=Clinic(""), clinician=User(""))
    told = text(made)
    for part in ("Recipient not chosen yet", "Clinic not named", "Clinician not named"):
        assert part in told
    assert str(reader(replace(made, clinic=Clinic("Surgery"))).metadata.author) == "Surgery"  # type: ignore[union-attr]


@pytest.mark.parametrize(("urgency", "tag"), [("routine", "ROUTINE REFERRAL"), ("same_day", "SAME-DAY REFERRAL")])
def test_the_urgency_stands_in_the_head(urgency: Any, tag: str) -> None:
    assert tag in text(letter().with_urgency(urgency))


def test_results_that_cannot_be_drawn_are_named_under_the_trend() -> None:
    odd = replace(RECORD, results=(*RECORD.results, result("2026-03-01", "alp", "24 furlongs")))
    assert "Not drawn: 24 furlongs on 01-Mar-2026: unit not usable." in text(letter(record=odd))


def test_a_very_wide_value_is_made_to_fit() -> None:
    wide = replace(RECORD.results[0], quantity=None, value_text="a value that is wide")
    made = letter(record=replace(RECORD, results=(wide, *RECORD.results[1:])))
    assert "a value that is wide" in text(made)


def test_a_patient_without_a_number_or_age_is_printed_in_words() -> None:
    nobody = replace(PATIENT, identifiers=(), born=When.parse("1968"), allergy_status="not recorded")
    told = text(letter(record=replace(RECORD, patient=nobody)))
    assert "Not recorded" in told
    assert "no identifier on record" in told


def test_nothing_in_the_letter_says_what_must_not_be_said() -> None:
    told = usual_text().casefold()
    assert "benign" not in told
    assert "healing confirmed" not in told
    assert SUSPECTED.disposition not in told


def test_the_letter_is_built_to_last() -> None:
    """Colours with their profile, metadata that say the same twice, no encryption; a validator was not run."""
    found = reader(letter())
    catalog: Any = found.root_object
    (intent,) = catalog["/OutputIntents"]
    profile = intent["/DestOutputProfile"].get_data()
    assert (intent["/S"], profile[12:20], profile[36:40]) == ("/GTS_PDFA1", b"mntrRGB ", b"acsp")
    told = catalog["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part>" in told
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in told
    assert found.metadata
    for text in (found.metadata.title, found.metadata.author, found.metadata.subject, found.metadata.producer):
        assert text
        assert text in told
    assert "Hartley" not in told
    assert not found.is_encrypted
    assert found.pdf_header == "%PDF-1.7"


def structure(made: Letter) -> list[dict[str, Any]]:
    """Every element of the letter's tree in reading order; none lies open, and each stretch of ink is in it once."""
    found = reader(made)
    catalog: Any = found.root_object
    root = catalog["/StructTreeRoot"]
    elements: list[dict[str, Any]] = []

    def walk(element: Any) -> None:
        one = element.get_object()
        elements.append(one)
        for part in one["/K"]:
            if not isinstance(part, int):
                walk(part)

    for whole in root["/K"]:
        walk(whole)
    ink = [
        (one["/Pg"].indirect_reference.idnum, part) for one in elements for part in one["/K"] if isinstance(part, int)
    ]
    assert len(ink) == len(set(ink))
    for page in found.pages:
        code = page.get_contents()
        assert code is not None
        opened, closed = code.get_data().count(b" BDC"), code.get_data().count(b"EMC")
        assert closed - code.get_data().count(b"/Artifact BMC") == opened
        assert page.indirect_reference
        assert sum(at == page.indirect_reference.idnum for at, _ in ink) == opened
    assert len(root["/ParentTree"]["/Nums"]) == 2 * len(found.pages)
    return elements


def test_headings_tables_and_figures_are_told_to_who_hears_the_letter_read() -> None:
    many = [result(f"{year}-{month:02}-05", "alp", "24 U/L", "30", "130") for year in (2024, 2025) for month in (1, 7)]
    elements = structure(letter(record=replace(RECORD, results=(*RECORD.results, *many))))
    roles = [str(one["/S"]) for one in elements]
    assert roles[:2] == ["/Document", "/H1"]
    assert roles.count("/H2") >= 9
    (figure,) = [one for one in elements if one["/S"] == "/Figure"]
    assert "12-Mar-2026: 24 L" in str(figure["/Alt"])
    assert roles.count("/Table") == 2
    assert {str(one["/A"]["/Scope"]) for one in elements if one["/S"] == "/TH"} == {"/Column"}
