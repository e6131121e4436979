"""HL7 v2 as text: bytes into messages, messages into segments and fields, whatever their line ends and charset."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as worked_out
from itertools import accumulate, islice, pairwise

from alpdesk.clinical.remembering import remembered
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.language import tr

_HEADER = re.compile(rb"MSH(?=[^\w\s.,+<>-])")
_LINES = re.compile(r"\r\n|\r|\n")
_NOT_EMPTY = re.compile(r"[^\r\n]+")
_NAME = re.compile(r"[A-Z][A-Z0-9]{2}")
_FRAMES = "".join(map(chr, (*range(9), *range(11, 32), 0x7F, 0x85)))
_CONTROLS = _FRAMES + "\t \N{NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}\N{LINE SEPARATOR}"
_IN_NUMBERS = frozenset(".,+-<>'’ \t")
"""What no mark can be, because values are written with it."""
_MOST_FIELDS = 200
_MOST_SEGMENTS = 50_000
"""Of one message; the largest real ones have a few thousand."""
_MOST_MESSAGES = 50_000
_MOST_LINES = 400_000
"""Of one message: a document of 20 MB within it, wrapped hard, has as many."""
_MOST_MARKS = 50_000
"""Repetitions and escapes of one segment, and segments that begin within it."""
_MOST_REPEATS = 200
"""Of one field that are told apart."""
_MOST_IN_ALL = {b"OBX": 200_000, b"\\": 3_000_000, b"~": 3_000_000}
"""Results, escapes and repetitions of one file; 64 MB of them would take minutes."""
_SEGMENTS = """
MSH FHS BHS BTS FTS MSA ERR QAK QRD QRF SFT UAC EVN PID PD1 PDA NK1 PV1 PV2 ORC OBR OBX NTE SPM SAC TQ1 TQ2
CTD CTI FT1 DG1 DRG PR1 GT1 IN1 IN2 IN3 ACC UB1 UB2 AL1 IAM ROL PRT DB1 ARV BLG DSC DSP ADD TXA RXA RXR RXE
RXO RXC RXD RXG INV PRB GOL VAR PTH MRG CM0 CM1 CM2 IPC REL RGS SCH AIS AIG AIL AIP DEV ODS ODT PAC SHP CON
OM1 OM2 OM3 OM4 OM5 OM6 OM7
"""
_KNOWN = frozenset(_SEGMENTS.split())
_CHARSETS = {f"8859/{part}": f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 15)} | {
    name: charset
    for charset, names in {
        "": ("",),
        "ascii": ("ASCII",),
        "cp1252": ("8859", "8859/1", "ISO-8859-1", "WINDOWS-1252", "CP1252"),
        "utf-8": ("UNICODE", "UNICODE UTF-8", "UNICODE UTF-16", "UTF-8", "UTF8"),
        "iso2022_jp": ("ISO IR87",),
        "iso2022_jp_1": ("ISO IR159",),
        "gb18030": ("GB 18030-2000",),
        "big5": ("BIG-5",),
        "euc_kr": ("KS X 1001",),
    }.items()
    for name in names
}
"""MSH-18 (table 0211) as Python names it; 8859/1 is read as Windows’s larger set. UTF-16 is UTF-8 by then."""
_CHARSET_FIELD = 17
_ESCAPES = {"F": 0, "S": 1, "R": 2, "E": 3, "T": 4}
_ESCAPE_LONGEST = 80
_WHOLE: frozenset[int] = frozenset()
"""The fields in which a segment of one line is broken."""


@dataclass(frozen=True, slots=True)
class Delimiters:
    """The five marks of a message: field, component, repetition, escape, subcomponent; some may be missing."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    part: str = "&"
    within: frozenset[str] = worked_out(init=False, compare=False)
    begins: tuple[str, ...] = worked_out(init=False, compare=False)

    def __post_init__(self) -> None:
        """Note what is looked for in every line: the marks inside a field, and segments that begin inside a line."""
        object.__setattr__(self, "within", frozenset((self.component, self.repetition, self.escape, self.part)) - {""})
        object.__setattr__(self, "begins", tuple(f"{name}{self.field}" for name in ("OBX", "OBR", "PID")))

    def counted(self, text: str) -> int:
        """How many repetitions, escapes and beginnings of segments there are in a text."""
        return sum(text.count(one) for one in (self.repetition, self.escape, *self.begins) if one)


@dataclass(slots=True, eq=False)
class Segment:
    """One segment: its name, the line on which it starts (from 1), and its fields as they stand.

    ``fields[n]`` is field n of the standard, MSH counted as the standard does; ``broken`` names those in which a line
    breaks; ``inside`` names the segments that begin within it, because a line end was lost.
    """

    name: str
    line: int
    fields: tuple[str, ...]
    marks: Delimiters
    broken: frozenset[int] = frozenset()
    inside: tuple[str, ...] = ()

    def field(self, number: int) -> str:
        """A field as it stands, trimmed; empty where the segment is shorter. ``""`` (delete) counts as empty."""
        text = self.fields[number].strip() if number < len(self.fields) else ""
        return "" if text == '""' else text

    def repeats(self, number: int) -> tuple[str, ...]:
        """The repetitions of a field, as they stand."""
        text = self.field(number)
        mark = self.marks.repetition
        return tuple(text.split(mark, _MOST_REPEATS)) if mark and text else (text,) if text else ()

    def part(self, number: int, component: int = 1, repetition: str | None = None) -> str:
        """A component of a field, unescaped and trimmed; of a component with parts the first."""
        if repetition is None:
            if number >= len(self.fields):
                return ""
            text = self.fields[number].strip()
            if self.marks.within.isdisjoint(text):
                return text if component == 1 and text != '""' else ""
            repetition = self.repeats(number)[0]
        return component_of(repetition, component, self.marks)

    def time(self, number: int) -> str:
        """A time as it stands: the first component; one in parts stays whole, and is no date."""
        text = self.part(number)
        if text and self.marks.part and self.marks.part in self.field(number):
            return self.repeats(number)[0].split(self.marks.component or None)[0]
        return text


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its segments in order, and a sentence on a charset that was not what MSH-18 says, if any."""

    segments: tuple[Segment, ...]
    remark: str = ""

    @property
    def header(self) -> Segment:
        """The MSH segment."""
        return self.segments[0]


def looks_like_hl7(data: bytes) -> bool:
    """Whether a file may hold HL7 v2 messages."""
    return next(_starts(_single_bytes(data[:65536])), None) is not None


def _starts(data: bytes) -> Iterator[int]:
    """Where each message begins: at the start of the file or of a line, blanks before it left out."""
    for found in _HEADER.finditer(data):
        at = found.start()
        while at and data[at - 1] in b" \t":
            at -= 1
        if not at or data[at - 1] in b"\r\n\x0b\x1c":
            yield found.start()


def messages(data: bytes) -> Iterator[Message]:
    """Every message of a file; what stands before the first MSH is no message and left out.

    Batches are opened; each message is decoded by its own MSH-18, or by what its bytes are where that is wrong.
    """
    data = _single_bytes(data)
    if any(data.count(mark) > most for mark, most in _MOST_IN_ALL.items()):
        raise NotReadable(tr("The file holds more results than AlpDesk reads at once: part it into several files."))
    starts = list(islice(_starts(data), _MOST_MESSAGES + 1))
    if len(starts) > _MOST_MESSAGES:
        raise NotReadable(
            tr(
                "The file holds more than {number} messages: part it into several files.",
                number=f"{_MOST_MESSAGES:,}",
            )
        )
    line, before = 1, 0
    for start, end in pairwise([*starts, len(data)]):
        line += _breaks(data, before, start)
        before = start
        text, remark = _decoded(data[start:end])
        segments = tuple(islice(_segments(text, line), _MOST_SEGMENTS + 1))
        if len(segments) > _MOST_SEGMENTS:
            raise NotReadable(
                tr(
                    "One message has more than {number} lines, which no laboratory sends.",
                    number=f"{_MOST_SEGMENTS:,}",
                )
            )
        yield Message(segments, remark)


def _single_bytes(data: bytes) -> bytes:
    """UTF-16 as UTF-8, and no byte order mark."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data[len(mark) :] if name == "utf-8" else data.decode(name, "replace").encode()
    if data[:6:2] == b"MSH" and not any(data[1:6:2]):
        return data.decode("utf-16-le", "replace").encode()
    return data


def _decoded(data: bytes) -> tuple[str, str]:
    named = _named_charset(data)
    if data.isascii() and not named.startswith("iso2022"):
        return data.decode("ascii"), ""
    try:
        return data.decode("utf-8"), "" if named in {
            "",
            "utf-8",
        } else tr("The message is UTF-8, although MSH-18 says otherwise.")
    except UnicodeDecodeError:
        pass
    for name in (named, "cp1252", "latin-1"):
        if name in {"", "ascii", "utf-8", "utf-16"}:
            continue
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        wrong = named and name != named
        return (
            text,
            tr("The message is not in the charset that MSH-18 names and was read as Western European.")
            if wrong
            else "",
        )
    return data.decode("latin-1"), ""  # pragma: no cover - latin-1 decodes everything above


def _named_charset(data: bytes) -> str:
    head = _LINES.split(data[:4096].decode("latin-1"), maxsplit=1)[0]
    fields = head.split(head[3:4] or "|")
    named = fields[_CHARSET_FIELD].strip().upper() if len(fields) > _CHARSET_FIELD else ""
    first = re.split(r"[~\\^]", named)[0].strip()
    return _CHARSETS.get(first, "")


def _breaks(data: bytes, start: int, end: int) -> int:
    """How many lines end between two places."""
    return data.count(b"\r", start, end) + data.count(b"\n", start, end) - data.count(b"\r\n", start, end)


def _segments(text: str, line: int) -> Iterator[Segment]:
    """The segments of one message; a line that starts none continues the one before."""
    marks = delimiters(text)
    held: list[str] = []
    first, before, lines = line, 0, 0
    for found in _NOT_EMPTY.finditer(text):
        start, raw = found.start(), found[0]
        if start - before > 1:
            line -= text.count("\r\n", before, start)
        line += start - before
        before = found.end()
        lines += 1
        if lines > _MOST_LINES:
            raise NotReadable(
                tr(
                    "One message has more than {number} lines, which no laboratory sends.",
                    number=f"{_MOST_LINES:,}",
                )
            )
        plain = raw.strip(_CONTROLS)
        if not plain:
            continue
        if held and not _starts_segment(plain, marks):
            held.append(raw.strip(_FRAMES))
            continue
        if held:
            yield _segment(held, first, marks)
        held, first = [raw.lstrip(_CONTROLS).rstrip(_FRAMES)], line
    if held:
        yield _segment(held, first, marks)


def _starts_segment(line: str, marks: Delimiters) -> bool:
    name = line[:3].upper()
    named = name in _KNOWN or (name[:1] == "Z" and _NAME.fullmatch(name) is not None)
    return named and (len(line) == len("OBX") or line[3] == marks.field)


def _segment(lines: list[str], line: int, marks: Delimiters) -> Segment:
    """A segment from its lines; the fields in which a line breaks are remembered."""
    whole, broken = lines[0], _WHOLE
    if len(lines) > 1:
        whole, broken = "".join(lines), frozenset(accumulate(text.count(marks.field) for text in lines[:-1]))
    if len(whole) > _MOST_MARKS and marks.counted(whole) > _MOST_MARKS:
        raise NotReadable(
            tr(
                "Line {line} holds more than {number} repetitions, escapes or segments, which no laboratory sends.",
                line=line,
                number=f"{_MOST_MARKS:,}",
            )
        )
    fields = whole.split(marks.field, _MOST_FIELDS)
    name = fields[0][:3].upper()
    if name == "MSH":
        fields.insert(1, marks.field)
    return Segment(name, line, tuple(fields), marks, broken, _inside(whole, marks))


def _inside(whole: str, marks: Delimiters) -> tuple[str, ...]:
    """The segments that begin within a line; “RAPID|” begins none."""
    for begin in marks.begins:
        if whole.find(begin, 1) > 0:
            break
    else:
        return ()
    m = re.escape(marks.field)
    patient = rf"(?:(?<![A-Za-z])|(?<={m}[A-Z]))PID(?={m})|PID(?=(?:{m}[^{m}]*){{6}}{m}\d{{8}})"
    begun = re.findall(rf"OBX(?={m})|OBR(?={m})|{patient}", whole[1:])
    return tuple(begun)


def delimiters(text: str) -> Delimiters:
    """The marks that the header of a message declares; those that it leaves out, or that numbers hold, are not used."""
    return _declared(text[3:16])


@remembered
def _declared(head: str) -> Delimiters:
    mark = head[:1] or "|"
    declared = _LINES.split(head[1:], maxsplit=1)[0].split(mark)[0]
    given = ["" if one in _IN_NUMBERS or one.isalnum() else one for one in declared[:4]] + [""] * 4
    return Delimiters(mark, given[0], given[1], given[2], given[3])


def component_of(text: str, number: int, marks: Delimiters) -> str:
    """A component of one repetition, unescaped and trimmed; of a component with parts the first."""
    parts = text.split(marks.component) if marks.component else [text]
    found = parts[number - 1] if number <= len(parts) else ""
    first = found.split(marks.part)[0] if marks.part else found
    plain = unescaped(first, marks).strip()
    return "" if plain == '""' else plain


def unescaped(text: str, marks: Delimiters) -> str:
    r"""The text with its escapes resolved: marks, \.br\ as a line end, \Xhh..\ as characters; formatting is dropped."""
    if not marks.escape or marks.escape not in text:
        return text
    sign = re.escape(marks.escape)
    return re.sub(rf"{sign}([^{sign}\r\n]{{0,{_ESCAPE_LONGEST}}}){sign}", lambda found: _escape(found, marks), text)


def _escape(found: re.Match[str], marks: Delimiters) -> str:
    code = found[1]
    if code in _ESCAPES:
        return (marks.field, marks.component, marks.repetition, marks.escape, marks.part)[_ESCAPES[code]]
    if code.startswith("X"):
        try:
            raw = bytes.fromhex(code[1:])
        except ValueError:
            return found[0]
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("latin-1")
    if code.startswith((".br", ".sp", ".ce")):
        return "\n"
    return "" if code in {"H", "N"} or code.startswith((".", "C", "M", "Z")) else found[0]
