"""A letter’s DocumentReference: valid, true of its PDF, and silent about the machine."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from fhir.resources.R4B.documentreference import DocumentReference

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.exchange.document_reference import write_reference

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
PDF = b"%PDF-1.7 invented"
NURIA = Patient("p 1", "Ferrer", "Nuria", born=When.parse("1966-04-14"), identifiers=(Identifier("NHS", "9991234578"),))


def written(author: str = "Dr A Example") -> dict[str, Any]:
    data = write_reference(PDF, "Low ALP and osteoporosis", NURIA, author, AT)
    DocumentReference.model_validate_json(data)
    return json.loads(data)  # type: ignore[no-any-return]


def test_it_tells_what_the_pdf_is_and_how_to_know_it_again() -> None:
    found = written()
    attachment = found["content"][0]["attachment"]
    assert (attachment["contentType"], attachment["size"]) == ("application/pdf", len(PDF))
    assert base64.b64decode(attachment["hash"]) == hashlib.sha1(PDF, usedforsecurity=False).digest()
    assert found["masterIdentifier"]["value"] == hashlib.sha256(PDF).hexdigest()
    assert (attachment["title"], attachment["creation"]) == ("Low ALP and osteoporosis", "2026-03-16T09:30:00+00:00")
    assert (found["author"], found["date"]) == ([{"display": "Dr A Example"}], "2026-03-16T09:30:00+00:00")


def test_it_says_whose_letter_it_is_within_itself() -> None:
    found = written()
    (patient,) = found["contained"]
    assert found["subject"] == {"reference": f"#{patient['id']}"}
    assert (patient["birthDate"], patient["identifier"][0]["value"]) == ("1966-04-14", "9991234578")


def test_it_names_no_file_and_no_author_where_there_is_none() -> None:
    assert "author" not in written("")
    assert "url" not in written()["content"][0]["attachment"]
