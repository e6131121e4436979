"""``alpdesk audit``: the audit trail of the clinic verified, listed or written as a table."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.clinic import opened
from alpdesk.cli.layout import visible
from alpdesk.clinical.kept import AuditLine, AuditWanted
from alpdesk.desk.audit import KINDS, Audit

DONE, WRONG = 0, 1


def run(given: Arguments) -> int:
    """Do what was asked; 1 when a verification found something wrong."""
    wanted = _wanted(given)
    desk = opened(given.folder, given.user)
    try:
        return {"verify": _verify, "list": _list, "export": _export}[given.verb](desk, wanted, given)
    finally:
        desk.close_clinic()


def _wanted(given: Arguments) -> AuditWanted:
    patterns = next((actions for name, _, actions in KINDS if name == given.kind), ())
    if given.patient and not (given.patient.isascii() and given.patient.isdigit()):
        raise Misused(f"“{given.patient[:40]}” is no patient: give the number that the list shows as “patient N”")
    since, until = map(_day, (given.since, given.until))
    return AuditWanted(
        given.who, patterns, given.patient, _midnight(since), _midnight(until + timedelta(days=1)) if until else None
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Misused(f"“{text[:40]}” is not a day: write YYYY-MM-DD") from None


def _midnight(day: date | None) -> datetime | None:
    """The beginning of a day on this computer's clock."""
    return datetime.combine(day, time()).astimezone() if day else None


def _verify(desk: Audit, _wanted: AuditWanted, given: Arguments) -> int:
    found = desk.findings()
    verdict = desk.verify_audit(_progress())
    print(end="\r", file=sys.stderr)  # noqa: T201 - its output
    if given.json:
        told = {"lines": verdict.lines, "wrong": list(verdict.faults), "more": verdict.more,
                "found at opening": [one.sentence for one in found]}  # fmt: skip
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    else:
        for sentence in (verdict.sentence, *verdict.faults, *(one.sentence for one in found)):
            sys.stdout.write(visible(sentence) + "\n")
    return WRONG if verdict.faults or found else DONE


def _progress() -> Callable[[int, int], None]:
    """Says on a terminal how far the verification is."""
    if not sys.stderr.isatty():
        return lambda _done, _all: None

    def told(done: int, total: int) -> None:
        print(f"\r{done:,} of {total:,} audit lines …", end="", file=sys.stderr, flush=True)  # noqa: T201 - as above

    return told


def _list(desk: Audit, wanted: AuditWanted, given: Arguments) -> int:
    for line in reversed(desk.audit_lines(wanted, max(given.most, 1))):
        sys.stdout.write((_object(line) if given.json else visible(_text(line))) + "\n")
    return DONE


def _object(line: AuditLine) -> str:
    told = {
        "line": line.seq, "at": line.at.isoformat(), "who": line.who, "action": line.action, "entity": line.entity,
        "entry": line.entity_id, "patient": line.patient_id, "text": line.text,
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False)


def _text(line: AuditLine) -> str:
    about = f"patient {line.patient_id}" if line.patient_id else ""
    entry = f"{line.entity} {line.entity_id}".strip() if line.entity != "patient" else ""
    what = ", ".join(part for part in (about, entry, line.text) if part)
    return f"{line.seq:>7}  {line.at.astimezone():%Y-%m-%d %H:%M:%S}  {line.who}: {line.action}" + (
        f" ({what})" if what else ""
    )


def _export(desk: Audit, wanted: AuditWanted, given: Arguments) -> int:
    count = desk.export_audit(given.out, wanted, replace_file=given.force)
    sys.stdout.write(
        visible(f"Wrote {count:,} audit lines to {given.out}: it names users and is not encrypted.") + "\n"
    )
    return DONE
