"""The audit trail at the desk: what is noted besides entries, what is found at opening, and showing all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from alpdesk.clinical.dates import format_date
from alpdesk.clinical.kept import AuditLine, AuditWanted, Seen
from alpdesk.desk.duties import Deed, NotAllowed, needs
from alpdesk.desk.exports import Exports
from alpdesk.desk.failing import noted_if_failed
from alpdesk.desk.retelling import retold
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import write_whole
from alpdesk.language import ENGLISH, mark, speaking, tr

if TYPE_CHECKING:
    from alpdesk.store.anchor import AnchorFound

FINDS = ("find roll-back", "find replaced trail", "find changed anchor", "find missing anchor", "find broken trail")
"""Lines that tell of a trail or record that somebody, or a disk, tampered with; each stays until acknowledged."""
ACKNOWLEDGED, VERIFIED = "acknowledge finding", "verify audit trail"
_BEGIN = "begin anchor"
_RIGHT, _WRONG = mark("{lines} lines, all right"), mark("{lines} lines, {faults} wrong")
_BACK = mark("the last line is of {at} UTC")
_FILE = "clinic.alpanchor"
MOST_EXPORTED = 1_000_000
_MOST_FAULTS = 20

KINDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("read", mark("Reading"), ("read *", "search *")),
    (
        "entered",
        mark("Entries"),
        (
            "add *",
            "correct *",
            "withdraw *",
            "mark *",
            "choose *",
            "close *",
            "dismiss *",
            "*changed outcome*",
            "run *",
            "keep *",
        ),
    ),
    ("in", mark("Files in"), ("import*", "undo import*", "quarantine", "* waiting result*", "learn *", "count *")),
    ("out", mark("Letters and files out"), ("issue *", "export*", "print*", "*letter")),
    (
        "access",
        mark("Unlocking and locking"),
        ("unlock*", "lock*", "take*over*", "recover*", "failed *", "create clinic"),
    ),
    (
        "house",
        mark("People and settings"),
        (
            "set *",
            "disable *",
            "enable *",
            "change *",
            "rotate*",
            "*contact",
            "*paragraph",
            "new *",
            "*passphrase*",
            "*recovery key*",
        ),
    ),
    ("copies", mark("Copies"), ("backup*", "back up*", "copy*", "restore*", "drill*", "migrate*", "salvage*")),
    (
        "trouble",
        mark("Refused, failed or suspicious"),
        ("* failed", "failed *", "refused*", "recover", "clock-back", "acknowledge *", *FINDS),
    ),
)
"""What can be looked for: a short name, its words on screen, and patterns of which one fits the line's action."""


class AuditStopped(AlpDeskError):
    """Somebody asked the verification to end early."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence about the trail itself, kept in the audit line ``seq``."""

    seq: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found in so many lines: nothing, or what is wrong, each in a sentence without names."""

    lines: int
    faults: tuple[str, ...]
    more: bool = False

    @property
    def sentence(self) -> str:
        """The verdict in one line."""
        if not self.faults:
            return tr(
                "{lines} audit lines verified: the chain holds and every row of the record agrees with it.",
                lines=f"{self.lines:,}",
            )
        counts = {"lines": f"{self.lines:,}", "faults": len(self.faults)}
        if self.more:
            return tr("{lines} audit lines read; at least {faults} found wrong.", **counts)
        return tr("{lines} audit lines read; {faults} found wrong.", **counts)


def grave(action: str) -> bool:
    """Whether a line of this action is shown in red."""
    return action in {*FINDS, "clock-back", "recover"} or action.startswith(("failed ", "refused"))


class Audit(Exports):
    """What concerns the audit trail."""

    def entered(self, action: str = "unlock", text: str = "") -> None:
        """Note who came in and what is wrong with the trail, if anything, and anchor that; once after opening.

        The clinic must not be shown when this fails: raises DiskFull, ReadOnlyFolder, Busy.
        """
        from alpdesk.store.audit import Noted, clock_back  # noqa: PLC0415 - the window opens without the store

        now, last = self._now(), self._reads.audit_head()
        with speaking(ENGLISH):
            found, fault = self._reads.anchored(), self._reads.head_fault()
        noted = [Noted(action, "clinic", "", text=text)]
        if clock_back(last, now):
            noted.append(Noted("clock-back", "clinic", "", text=_BACK.format(at=last.at[:16])))
        if fault is not None:
            noted.append(Noted("find broken trail", "audit", "", text=fault.sentence))
        begun = self._reads.latest_line(_BEGIN) > 0
        if not begun:
            noted.append(Noted(_BEGIN, "audit", ""))
        if found.state != "agrees" and (begun or found.state != "missing"):
            with speaking(ENGLISH):
                noted.append(Noted(*_told(found)))
        self._reads.note(noted, self._who(), now)
        self.keep_anchor()

    def keep_anchor(self) -> None:
        """Keep the head of the trail outside the database; a disk that does not take it stops nobody."""
        with suppress(AlpDeskError):
            self.note_searches()
            self._reads.write_anchor()

    def findings(self) -> tuple[Finding, ...]:
        """What was found wrong with the trail and not yet acknowledged, the latest first."""
        known = self._reads.latest_line(ACKNOWLEDGED)
        found = self._reads.audit_lines(AuditWanted(actions=FINDS), 50)
        return tuple(Finding(line.seq, retold(line.text)) for line in found if line.seq > known)

    @needs("audit")
    def acknowledge(self) -> None:
        """Say that the findings were read; the lines that tell of them stay for ever."""
        self.note_deed(ACKNOWLEDGED, "audit", text=f"{len(self.findings())} read")

    @needs("audit")
    def audit_lines(self, wanted: AuditWanted, limit: int = 200, *, before: int = 0) -> tuple[AuditLine, ...]:
        """The audit lines that are wanted, the latest first; with ``before`` those older than that line."""
        found = self._reads.audit_lines(wanted, limit, before=before)
        return tuple(replace(line, text=retold(line.text)) for line in found)

    def count_audit(self, wanted: AuditWanted) -> int:
        """How many audit lines are wanted."""
        return self._reads.count_audit(wanted)

    def audit_people(self) -> tuple[str, ...]:
        """Everybody who did anything."""
        return self._reads.audit_people()

    def patient_names(self, lines: Sequence[AuditLine]) -> dict[str, str]:
        """The names of the patients whom lines concern, by their ids; none for somebody who may not read records."""
        if not self.may("read"):
            return {}
        heads = self._reads.heads(sorted({one.patient_id for one in lines if one.patient_id}))
        return {ident: f"{head.family}, {head.given}".strip(", ") for ident, head in heads.items()}

    @needs("read")
    def seen_by(self, patient_id: str) -> tuple[Seen, ...]:
        """Everybody who worked with a patient's record, the latest first."""
        return self._reads.seen(patient_id)

    @needs("audit")
    @noted_if_failed("export audit trail")
    def export_audit(self, path: Path, wanted: AuditWanted, *, replace_file: bool = False) -> int:
        """Write the lines that are wanted as a table, the oldest first; returns how many. Raises as exports do."""
        from alpdesk.exchange.audit_csv import write_audit  # noqa: PLC0415 - most days nothing is exported

        lines = self._reads.audit_lines(wanted, MOST_EXPORTED)[::-1]
        with self._store.together():
            self._store.note("export audit trail", "audit", "", self._who(), self._now(), text=f"{len(lines)} lines")
            write_whole(path, write_audit(lines), replace=replace_file)
        return len(lines)

    @needs("audit")
    def verify_audit(
        self, tell: Callable[[int, int], object] = lambda _done, _all: None, stop: Callable[[], bool] = lambda: False
    ) -> Verdict:
        """Walk the whole chain and compare every row of the record with it; for a job, about 5 s for 100,000 results.

        Writing goes on meanwhile. What is found becomes an audit line. Raises AuditStopped.
        """
        for _ in range(2):
            before = self._reads.audit_head().seq
            verdict = self._verified(before, tell, stop)
            if not verdict.faults or self._reads.audit_head().seq == before:
                break
        faults = len(verdict.faults)
        self.note_deed(
            VERIFIED, "audit", text=(_WRONG if faults else _RIGHT).format(lines=f"{verdict.lines:,}", faults=faults)
        )
        if faults:
            self.note_deed("find broken trail", "audit", text=verdict.faults[0])
        self.keep_anchor()
        return replace(verdict, faults=tuple(map(retold, verdict.faults)))

    def since(self, at: datetime) -> timedelta:
        """How long ago something was, by the desk's clock."""
        return self._clock().astimezone(UTC) - at

    def last_verified(self) -> AuditLine | None:
        """The line of the latest verification."""
        return next(iter(self._reads.audit_lines(AuditWanted(actions=(VERIFIED,)), 1)), None)

    def _verified(self, total: int, tell: Callable[[int, int], object], stop: Callable[[], bool]) -> Verdict:
        stopped = tr("The verification was stopped: nothing is known yet.")

        def told(walked: int) -> None:
            if stop():
                raise AuditStopped(stopped)
            tell(min(walked, total), total)

        faults: list[str] = []
        with speaking(ENGLISH):
            for fault in self._reads.audit_faults(told):
                if len(faults) == _MOST_FAULTS:
                    return Verdict(total, tuple(faults), more=True)
                faults.append(fault.sentence)
        return Verdict(total, tuple(faults))

    def _require(self, deed: Deed) -> None:
        """As for everybody; a refusal is noted."""
        try:
            super()._require(deed)
        except NotAllowed:
            with suppress(AlpDeskError):
                self.note_deed("refused", "clinic", text=deed)
            raise


def _told(found: AnchorFound) -> tuple[str, str, str, dict[str, object], None, str]:
    """The audit line of what was found."""
    action, sentence = _WORDS[found.state]
    said = sentence.format(lines=f"{found.lines:,}", since=_moment(found.since), file=_FILE)
    return action, "audit", "", {}, None, said


_WORDS = {
    "rolled-back": (
        "find roll-back",
        mark(
            "This record is older than AlpDesk left it: {lines} audit lines written after {since} are missing. "
            "An older copy took its place, or the disk lost what was written. Compare with the newest backup."
        ),
    ),
    "replaced": (
        "find replaced trail",
        mark(
            "The audit trail is not the one that AlpDesk left: lines written after {since} were replaced. "
            "Compare with the newest backup."
        ),
    ),
    "damaged": (
        "find changed anchor",
        mark(
            "{file}, which tells whether this record is the newest, was changed by something else than AlpDesk. "
            "Whether entries are missing cannot be told this once: compare with the newest backup."
        ),
    ),
    "missing": (
        "find missing anchor",
        mark(
            "{file}, which tells whether this record is the newest, was removed. "
            "Whether entries are missing cannot be told this once: compare with the newest backup."
        ),
    ),
}


def _moment(at: datetime | None) -> str:
    """A time on this computer's clock."""
    here = at.astimezone() if at else None
    return f"{format_date(here.date())} {here:%H:%M}" if here else tr("the beginning")
