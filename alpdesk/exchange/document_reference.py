"""An issued letter as a FHIR R4 DocumentReference, to be given beside its PDF: what it is, by whom, and its hash."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from datetime import datetime

from alpdesk.clinical.record import Patient
from alpdesk.exchange.fhir_elements import Json
from alpdesk.exchange.fhir_out import patient_resource
from alpdesk.exchange.fhir_write import LOINC
from alpdesk.exchange.json_out import json_bytes

_SHA256 = "urn:alpdesk:sha256"


def write_reference(pdf: bytes, title: str, patient: Patient, author: str, at: datetime) -> bytes:
    """The DocumentReference of a PDF as bytes; ``at`` is when it was issued, with its zone.

    It names the patient, and no file or folder. FHIR's own hash of an attachment is SHA-1; the SHA-256, which the
    record keeps, is the document's identifier.
    """
    return json_bytes(document_reference(pdf, title, patient, author, at))


def document_reference(pdf: bytes, title: str, patient: Patient, author: str, at: datetime) -> Json:
    """The same as a tree."""
    moment = at.isoformat(timespec="seconds")
    who = patient_resource(patient) | {"id": "patient"}
    sha1 = hashlib.sha1(pdf, usedforsecurity=False).digest()
    attachment = {
        "contentType": "application/pdf",
        "language": "en",
        "size": len(pdf),
        "hash": b64encode(sha1).decode(),
        "title": title,
        "creation": moment,
    }
    return {
        "resourceType": "DocumentReference",
        "contained": [who],
        "masterIdentifier": {"system": _SHA256, "value": hashlib.sha256(pdf).hexdigest()},
        "status": "current",
        "docStatus": "final",
        "type": {"coding": [{"system": LOINC, "code": "57133-1", "display": "Referral note"}]},
        "subject": {"reference": "#patient"},
        "date": moment,
        **({"author": [{"display": author}]} if author else {}),
        "content": [{"attachment": attachment}],
    }
