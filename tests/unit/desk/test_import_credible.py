"""What a file brings is held to what could also be typed; the rest is named and left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from alpdesk.desk.desk import Desk

WHO = {"reference": "Patient/p"}


def entry(kind: str, text: str, **more: Any) -> dict[str, Any]:
    return {"resourceType": kind, "id": text[:4], "subject": WHO, "code": {"text": text}, **more}


def test_an_operation_before_birth_and_a_hidden_character_are_named_and_left_out(desk: Desk, tmp_path: Path) -> None:
    patient = {"resourceType": "Patient", "id": "p", "name": [{"family": "Okafor"}], "birthDate": "1968-03-02"}
    resources = [
        patient,
        entry("Procedure", "Lumbar fusion", status="completed", performedDateTime="1950-01-01"),
        entry("Condition", "Osteo\u202eporosis"),
        entry("Condition", "Osteoporosis", onsetDateTime="2020-01-01"),
    ]
    path = tmp_path / "patient.json"
    path.write_text(json.dumps({"resourceType": "Bundle", "entry": [{"resource": one} for one in resources]}))

    preview = desk.settled(desk.preview(path), 0, "new")

    assert [one.text for one in preview.entries.problems] == ["Osteoporosis"]
    assert preview.entries.procedures == ()
    left = " ".join(preview.left_out)
    assert "Lumbar fusion: The date of the operation (01-Jan-1950) lies before the patient’s birth" in left
    assert "holds a character that cannot be seen" in left
    assert desk.record(desk.accept(preview).patient_id).procedures == ()
