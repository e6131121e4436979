"""Letters at the desk: drafted from a decision, issued whole or not at all, kept with their fingerprint."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from alpdesk.clinical.people import Contact
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.letters import NotPrintable, NoTrace
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import AlreadyThere, NotWritten
from alpdesk.letters.letter_trace import Untraced
from alpdesk.letters.values import Paragraph
from alpdesk.store.failures import DiskFull

from .conftest import USER

LOW = "low_alp_osteoporosis"


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """An accepted outcome."""
    return desk.close(miriam, desk.begin(LOW, miriam), accepted=True)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_contacts_are_kept_and_corrected(desk: Desk) -> None:
    ident = desk.add_contact(Contact("", "Metabolic bone clinic", kind="metabolic bone"))
    desk.correct_contact(Contact(ident, "Metabolic bone service", kind="metabolic bone"))

    assert [one.name for one in desk.contacts()] == ["Metabolic bone service"]
    with pytest.raises(NotAccepted, match=r"Give a name\."):
        desk.add_contact(Contact("", " "))


def test_an_issued_letter_is_on_the_disk_and_in_the_record(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    recipient = Contact("", "Metabolic bone clinic", "Example General Hospital")
    letter = desk.draft_letter(closed, recipient)
    path = tmp_path / "letter.pdf"
    issued = desk.issue(letter, path, closed)

    assert path.read_bytes() == desk.letter_pdf(issued.id) == desk.render(letter)
    assert issued.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert desk.letters(closed.patient_id) == (issued,)
    assert (issued.title, issued.recipient) == ("Low ALP in osteoporosis", "Metabolic bone clinic")
    assert "issue letter" in [line.action for line in desk.audit(closed.patient_id)]
    text = text_of(path.read_bytes())
    assert "HARTLEY, Miriam (Mrs)" in text
    assert "not accepted by a clinician" not in text
    assert USER.name in text


def test_a_letter_to_nobody_names_nobody(desk: Desk, closed: ClosedWalkthrough, tmp_path: Path) -> None:
    assert desk.issue(desk.draft_letter(closed, None), tmp_path / "letter.pdf", closed).recipient == ""


def test_the_letter_says_what_was_decided_instead(desk: Desk, miriam: str) -> None:
    closed = desk.close(
        miriam, desk.begin(LOW, miriam), accepted=False, override="Refer at once", reason="Her mother has it"
    )
    text = text_of(desk.render(desk.draft_letter(closed, None)))

    assert "Refer at once" in text
    assert "Her mother has it" in text


def test_an_existing_file_is_kept_unless_it_may_be_replaced(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"theirs")
    letter = desk.draft_letter(closed, None)
    with pytest.raises(AlreadyThere):
        desk.issue(letter, path, closed)
    assert (path.read_bytes(), desk.letters(closed.patient_id)) == (b"theirs", ())

    desk.issue(letter, path, closed, replace_file=True)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_full_disk_leaves_neither_file_nor_entry(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    letter = desk.draft_letter(closed, None)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="the disk is full"):
        desk.issue(letter, folder / "letter.pdf", closed)
    monkeypatch.undo()

    assert list(folder.iterdir()) == []
    assert desk.letters(closed.patient_id) == ()


@pytest.mark.parametrize("replacing", [False, True])
def test_a_letter_that_the_record_cannot_keep_is_not_issued(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, replacing: bool
) -> None:
    path = tmp_path / "letter.pdf"
    if replacing:
        path.write_bytes(b"before")
    letter = desk.draft_letter(closed, None)

    def full(*_: object, **__: object) -> str:
        raise DiskFull("The disk is full: nothing was saved; free some space and save again.")

    monkeypatch.setattr(desk._store, "add_letter", full)  # noqa: SLF001 - the disk fills up just now
    with pytest.raises(DiskFull):
        desk.issue(letter, path, closed, replace_file=replacing)

    assert [one.read_bytes() for one in tmp_path.glob("letter*")] == ([b"before"] if replacing else [])
    assert desk.letters(closed.patient_id) == ()


def test_characters_that_the_fonts_lack_are_named_before_anything_is_written(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    letter = desk.draft_letter(closed, Contact("", "Clinic \U00013000"))
    with pytest.raises(NotPrintable, match=r"characters: .*\U00013000 \(U\+13000\)\. Write them otherwise\.$"):
        desk.issue(letter, tmp_path / "letter.pdf", closed)

    assert not (tmp_path / "letter.pdf").exists()


@pytest.mark.parametrize("name", ["<b>Bold</b> & “Sons”", "محمد", "李小龍", "Łukasz Dvořák", "x" * 199])
def test_any_name_prints_as_written_or_is_refused_with_what_is_lacking(
    name: str, desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    known = desk.record(closed.patient_id).patient
    desk.correct_patient(replace(known, given=name), "as in the passport")
    letter = desk.draft_letter(closed, None)
    try:
        desk.issue(letter, tmp_path / "letter.pdf", closed)
    except AlpDeskError as error:
        assert "lack these characters" in error.sentence  # noqa: PT017 - either is right, a wrong print is not


def test_what_each_sentence_rests_on_is_kept_with_the_letter_and_can_be_exported(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    letter = desk.draft_letter(closed, None).with_concerns("She asks for mornings.")
    issued = desk.issue(letter, tmp_path / "letter.pdf", closed)
    kept = json.loads(desk.letter_trace(issued.id))
    own = next(one for one in kept["sentences"] if one["id"] == "history.concerns/1")
    assert (own["written_by"], own["written_on"], own["original"]) == (USER.name, "2026-03-16", "Not recorded.")

    path = tmp_path / "trace.json"
    desk.export_trace(issued.id, path)
    assert path.read_text("utf-8") == desk.letter_trace(issued.id)
    with pytest.raises(AlreadyThere):
        desk.export_trace(issued.id, path)
    desk.export_trace(issued.id, path, replace_file=True)


def test_a_letter_issued_before_traces_were_kept_says_so(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = desk.issue(desk.draft_letter(closed, None), tmp_path / "letter.pdf", closed)
    monkeypatch.setattr(desk._reads, "letter_trace", lambda _: "")  # noqa: SLF001 - as an older version left it
    with pytest.raises(NoTrace, match="before reasons were kept"):
        desk.export_trace(issued.id, tmp_path / "trace.json")
    assert not (tmp_path / "trace.json").exists()


def test_a_letter_with_an_untraced_sentence_is_not_issued(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    letter = desk.draft_letter(closed, None)
    smuggled = replace(letter, paragraphs=(*letter.paragraphs, Paragraph("x", "Key findings", "All is well.", ())))
    with pytest.raises(Untraced, match="under “Key findings”"):
        desk.issue(smuggled, tmp_path / "letter.pdf", closed)

    assert not (tmp_path / "letter.pdf").exists()
    assert desk.letters(closed.patient_id) == ()
