"""HL7 v2 messages of invented people, for the tests of what comes in."""

from __future__ import annotations

from pathlib import Path

MIRIAM_PID = "9991234578^^^NHS||Hartley^Miriam||19680302|F"


def obx(value: str, unit: str = "U/L", status: str = "F", code: str = "6768-6^ALP^LN", taken: str = "") -> str:
    """One result."""
    return f"OBX|1|NM|{code}||{value}|{unit}|30-130||||{status}|||{taken}"


def message(
    pid: str, *results: str, day: str = "20260310", order: str = "F1", sent: str = "20260311", lab: str = "NORTHLAB"
) -> str:
    """One message of one patient: ``pid`` are the fields of PID from the third on."""
    head = f"MSH|^~\\&|LIS|{lab}|||{sent}||ORU^R01|{order}-{sent}|P|2.5"
    return "\r".join([head, f"PID|||{pid}", f"OBR|1||{order}|LFT|||{day}", *results]) + "\r"


def written(folder: Path, *messages: str, name: str = "results.hl7") -> Path:
    """The messages in one file."""
    path = folder / name
    path.write_text("".join(messages), encoding="utf-8")
    return path
