"""Pathways as files: written whole, in the format of their name, and never over another file unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alpdesk import resources
from alpdesk.desk.publishing import OtherFormat, write_document, write_fhir
from alpdesk.exchange.files import AlreadyThere

LOW = resources.pathways()[0]
UNREADABLE: Any = None
"""Nothing can be made of it: where it is refused for the name alone, nothing was tried."""


@pytest.mark.parametrize(
    ("write", "name", "start"),
    [
        pytest.param(write_document, "low.PDF", b"%PDF-", marks=pytest.mark.uncounted),
        (write_document, "low.html", b"<!DOCTYPE html>"),
        (write_fhir, "low.json", b'{\n "resourceType": "Bundle"'),
    ],
)
def test_a_file_is_written_in_the_format_of_its_name_and_kept(
    write: Callable[..., None], name: str, start: bytes, tmp_path: Path
) -> None:
    target = tmp_path / name
    write(LOW, target)
    assert target.read_bytes().startswith(start)
    target.write_bytes(b"theirs")
    with pytest.raises(AlreadyThere):
        write(UNREADABLE, target)
    assert target.read_bytes() == b"theirs"
    write(LOW, target, replace=True)
    assert target.read_bytes().startswith(start)
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("write", "says"),
    [(write_document, "name the document FILE.pdf or FILE.html."), (write_fhir, "name the export FILE.json.")],
)
def test_a_name_of_another_format_is_refused(write: Callable[..., None], says: str, tmp_path: Path) -> None:
    with pytest.raises(OtherFormat, match=says):
        write(LOW, tmp_path / "low.docx")
    assert list(tmp_path.iterdir()) == []
