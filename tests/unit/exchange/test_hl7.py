"""HL7 v2 messages: invented ones, in all the shapes that laboratories give them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.exchange import hl7_text
from alpdesk.exchange.hl7 import read_hl7
from alpdesk.exchange.hl7_text import looks_like_hl7, messages
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN, Laboratory
from alpdesk.exchange.reading import Entry
from tests.examples import at_least

TODAY = date(2026, 11, 22)
MSH = r"MSH|^~\&|LIS|NORTHLAB|||20260312101500||ORU^R01|M1|P|2.5||||||"
PID = "PID|1||4711^^^NORTHLAB^MR~9434765919^^^NHS^NH||Hartley^Miriam^J||19580504|F"
OBR = "OBR|1|P77|F77^LIS|LFT^Liver tests|||20260312081500|||||||||||||||20260312100000||CH|F"
ALP = "OBX|1|NM|6768-6^Alkaline phosphatase^LN||24|U/L|30-130|L|||F|||20260312081500"


def read(*segments: str, end: str = "\r", laboratory: Laboratory = UNKNOWN, charset: str = "utf-8") -> list[Entry]:
    return list(read_hl7(end.join(segments).encode(charset), laboratory, TODAY))


def obx(value: str = "24", *, kind: str = "NM", code: str = "6768-6^Alkaline phosphatase^LN", unit: str = "U/L",
        limits: str = "30-130", status: str = "F", taken: str = "20260312081500", sub: str = "") -> str:  # fmt: skip
    return f"OBX|1|{kind}|{code}|{sub}|{value}|{unit}|{limits}|L|||{status}|||{taken}"


def only(*segments: str, laboratory: Laboratory = UNKNOWN) -> Entry:
    (entry,) = read(MSH, PID, OBR, *segments, laboratory=laboratory)
    return entry


def test_a_result_brings_everything_that_the_laboratory_said_of_it() -> None:
    entry = only(ALP, "NTE|1||Sample slightly haemolysed", "NTE|2||Repeat advised")
    result = entry.result
    assert result is not None
    assert str(result) == "ALP 24 U/L on 12-Mar-2026, NORTHLAB"
    assert str(result.limits) == "30–130 U/L"
    assert (result.status, result.flag, result.issued) == ("final", "low", "2026-03-12T10:00:00")
    assert result.note == "Sample slightly haemolysed\nRepeat advised"
    assert result.identifier == "NORTHLAB|F77|6768-6|"
    assert (entry.line, entry.code, entry.value, entry.unit, entry.limits) == (4, "6768-6", "24", "U/L", "30-130")
    patient = entry.patient
    assert (patient.family, patient.given, patient.sex, patient.born.text) == (
        "Hartley",
        "Miriam J",
        "female",
        "1958-05-04",
    )
    assert (patient.id, patient.identifier()) == ("4711", "9434765919")


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\r\n\r\n", "\n\r"])
def test_every_line_end_parts_segments(end: str) -> None:
    assert len(read(MSH, PID, OBR, ALP, ALP, end=end)) == 2


def test_line_ends_may_be_mixed_and_messages_framed() -> None:
    data = f"\x0b{MSH}\r{PID}\n{OBR}\r\n{ALP}\x1c\r\x0b{MSH}\n{PID}\r{OBR}\r{ALP}\r\x1c\r".encode()
    assert [entry.line for entry in read_hl7(data, UNKNOWN, TODAY)] == [4, 8]


def test_a_batch_is_opened_and_what_precedes_the_first_message_is_left_out() -> None:
    assert (
        len(read("// exported", r"FHS|^~\&|X", r"BHS|^~\&|X", MSH, PID, OBR, ALP, MSH, PID, OBR, ALP, "BTS|2", "FTS|1"))
        == 2
    )


def test_other_delimiters_are_used_as_declared() -> None:
    lines = ["MSH#*!?%#LIS#NORTHLAB###20260312101500##ORU*R01#M1#P#2.5", "PID#1##4711##Hart?S?ley*Miriam##19580504#F",
             "OBR#1#P77#F77", "OBX#1#NM#6768-6*ALP*LN##24#U/L#30-130####F###20260312"]  # fmt: skip
    (entry,) = read(*lines)
    assert entry.result is not None
    assert entry.patient.family == "Hart*ley"


def test_a_segment_broken_over_lines_is_joined() -> None:
    (entry,) = read(MSH, PID, OBR, "OBX|1|NM|6768-6^Alkaline phos", "phatase^LN||24|U/L|30-130|L|||F|||20260312081500")
    assert (entry.name, entry.refused) == ("Alkaline phosphatase", "")


def test_a_value_broken_over_lines_is_refused() -> None:
    (entry,) = read(MSH, PID, OBR, "OBX|1|NM|6768-6^Alkaline phosphatase^LN||2", "4|U/L|30-130|L|||F|||20260312081500")
    assert entry.refused == "its value is broken over two lines"


@pytest.mark.parametrize(
    ("escaped", "family"),
    [
        (r"M\F\ller", "M|ller"),
        (r"A\T\B", "A&B"),
        (r"A\R\B", "A~B"),
        (r"A\E\B", "A\\B"),
        (r"M\XFC\ller", "Müller"),
        (r"M\XC3BC\ller", "Müller"),
        (r"\H\Bold\N\ ", "Bold"),
        (r"\.sp2\x", "x"),
        (r"\Xzz\x", r"\Xzz\x"),
        (r"\Q\x", r"\Q\x"),
        ("open\\end", "open\\end"),
        ('""', ""),
    ],
)
def test_escapes_are_resolved(escaped: str, family: str) -> None:
    (entry,) = read(MSH, PID.replace("Hartley", escaped), OBR, ALP)
    assert entry.patient.family == family


@pytest.mark.parametrize(
    ("named", "charset"),
    [
        ("UNICODE UTF-8", "utf-8"), ("", "utf-8"), ("8859/1", "cp1252"), ("8859", "cp1252"), ("", "cp1252"),
        ("UNICODE UTF-8", "cp1252"), ("ASCII", "cp1252"), ("8859/1", "utf-8"), ("8859/15", "iso8859_15"),
        ("Klingon", "cp1252"),
    ],
)  # fmt: skip
def test_a_message_is_decoded_by_what_its_bytes_are_where_msh_18_is_wrong(named: str, charset: str) -> None:
    (entry,) = read(MSH + named, PID.replace("Hartley", "Müller"), OBR, ALP, charset=charset)
    assert entry.patient.family == "Müller"


@pytest.mark.parametrize(
    ("named", "charset", "name"), [("8859/2", "iso8859_2", "Łukasz"), ("8859/5", "iso8859_5", "Иван")]
)
def test_another_alphabet_is_read_where_msh_18_names_it(named: str, charset: str, name: str) -> None:
    (entry,) = read(MSH + named, PID.replace("Hartley", name), OBR, ALP, charset=charset)
    assert entry.patient.family == name


@pytest.mark.parametrize("charset", ["utf-16", "utf-8-sig", "utf-16-le"])
def test_wide_characters_and_byte_order_marks_are_understood(charset: str) -> None:
    data = "\r".join([MSH, PID.replace("Hartley", "Müller"), OBR, ALP]).encode(charset)
    assert looks_like_hl7(data)
    (entry,) = read_hl7(data, UNKNOWN, TODAY)
    assert entry.patient.family == "Müller"


def test_a_wrong_charset_is_told() -> None:
    data = "\r".join([MSH + "UNICODE UTF-8", PID.replace("Hartley", "Müller")]).encode("cp1252")
    assert "Western European" in next(messages(data)).remark
    data = "\r".join([MSH + "8859/1", PID.replace("Hartley", "Müller")]).encode()
    assert "UTF-8" in next(messages(data)).remark


@pytest.mark.parametrize(
    ("status", "known"),
    [("F", "final"), ("C", "corrected"), ("P", "preliminary"), ("X", "cancelled"), ("W", "entered-in-error"),
     ("D", "entered-in-error"), ("U", "final"), ("I", "registered"), ("?", "unknown"), ("", "unknown")],
)  # fmt: skip
def test_every_status_is_kept_and_an_unknown_one_never_counts(status: str, known: str) -> None:
    result = only(obx(status=status)).result
    assert result is not None
    assert result.status == known


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("NM", " 24 ", "24 U/L"), ("ST", "<20", "<20 U/L"), ("TX", "24", "24 U/L"), ("FT", "24", "24 U/L"),
        ("SN", "<^20", "<20 U/L"), ("SN", "^24", "24 U/L"), ("SN", ">=^1500", ">=1500 U/L"), ("ST", "0,5", "0.5 U/L"),
        ("CE", "24", "24 U/L"), ("CWE", "^24", "24 U/L"), ("NM", "24^^", "24 U/L"),
    ],
)  # fmt: skip
def test_a_number_is_read_from_every_type_that_carries_one(kind: str, value: str, shown: str) -> None:
    assert str(only(obx(value, kind=kind)).quantity) == shown


@pytest.mark.parametrize(
    ("segment", "refused"),
    [
        (obx("", status="X"), "the laboratory could not obtain a result"),
        (obx(""), "no value was given"),
        (obx("haemolysed", kind="ST"), "the value is not a number"),
        (obx("24~25"), "the value is not a number"),
        (obx("^1^-^2", kind="SN"), "the value is not a number"),
        (obx("20260312", kind="DT"), "its value is of type DT, not a number"),
        (obx("1,718", kind="ST"), "“1,718” can be read in two ways"),
        (obx(unit=""), "unit missing"),
        (obx(unit="MG/DL"), "“mg/dL” is not a unit of ALP"),
        (obx(taken="20290101"), "its date 01-Jan-2029 lies in the future"),
        (obx(taken="19500101"), "its date 01-Jan-1950 lies before the patient’s birth"),
        (obx(taken="31.31.2026"), "“31.31.2026” is not a date in the calendar"),
        (obx(code="1777-2^Bone^LN"), ""),
        (obx(code="2951-2^Sodium^LN"), "not an analyte that AlpDesk follows, by its LOINC code"),
        (obx(code="6768-6^ALP^LN^1742-6^ALT^LN"), "its codes mean different analytes"),
        (obx(code="NA^Sodium^L"), "not an analyte that AlpDesk follows"),
        (obx(code="LAP^Leucine aminopeptidase^L"), "not an analyte that AlpDesk follows"),
        (obx(code="BAP^Alkaline phosphatase, bone^L"), "not an analyte that AlpDesk follows"),
        (obx(code="ALK^Alcohol^L"), "not an analyte that AlpDesk follows"),
        (obx(code="X^ALP^L^Y^ALT^L"), "its names mean different analytes"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(segment: str, refused: str) -> None:
    entry = only(segment)
    assert (entry.refused, entry.result is None) == (refused, bool(refused))


def test_a_result_without_any_date_is_refused() -> None:
    (entry,) = read(MSH, PID, "OBR|1|P77|F77", obx(taken=""))
    assert entry.refused == "no date of the specimen was given"


def test_the_specimen_dates_a_result_whose_obx_has_no_date() -> None:
    by_order = only(obx(taken=""))
    assert by_order.taken == "20260312081500"
    (by_specimen,) = read(MSH, PID, OBR, obx(taken=""), "SPM|1|||BLD^Blood|||||||||||||20260311070000")
    assert by_specimen.taken == "20260311070000"


@pytest.mark.parametrize(
    ("order", "specimen"),
    [
        ("OBR|1|P|F|C|||20260312||||||||UR", ""),
        ("OBR|1|P|F|C|||20260312||||||||^Urine", ""),
        ("OBR|1|P|F|C|||20260312", "SPM|1|||UR^Urine"),
    ],
)
def test_a_result_of_another_specimen_than_blood_is_refused(order: str, specimen: str) -> None:
    (entry,) = read(MSH, PID, order, ALP, specimen)
    assert "not blood" in entry.refused


def test_a_message_that_orders_brings_no_results() -> None:
    (entry,) = read(MSH.replace("ORU^R01", "ORM^O01"), PID, OBR, ALP)
    assert entry.refused == "the message is of type ORM, which brings no results"


def test_loinc_counts_in_either_triplet_and_by_its_check_digit() -> None:
    assert only(obx(code="ALP^Alk Phos^L^6768-6^Alkaline phosphatase^LN")).code == "6768-6"
    assert only(obx(code="6768-6^whatever")).confirm == ""
    assert only(obx(code="6768-5^whatever")).refused == "not an analyte that AlpDesk follows"


def test_a_name_has_to_be_confirmed_and_the_laboratory_s_own_table_settles_it() -> None:
    named = only(obx(code="131^Alkalische Phosphatase, AP^L"))
    assert named.analyte == "alp"
    assert "confirm Alkaline phosphatase" in named.confirm
    known = only(obx(code="131^AP^L"), laboratory=Laboratory("Northlab", {"131": "alp"}))
    assert (known.analyte, known.confirm) == ("alp", "")
    assert known.result is not None
    assert known.result.laboratory == "Northlab"
    unused = only(obx(code="131^AP^L"), laboratory=Laboratory("Northlab", {"131": ""}))
    assert unused.refused == "the laboratory’s table says that AlpDesk does not use it"


def test_a_unit_left_out_is_the_one_of_the_profile() -> None:
    assert str(only(obx(unit=""), laboratory=Laboratory(units={"alp": "U/L"})).quantity) == "24 U/L"


def test_malformed_limits_are_kept_as_text() -> None:
    result = only(obx(limits=">2-7.2")).result
    assert result is not None
    assert (result.limits.low, result.limits.high, result.limits.text) == (None, None, ">2-7.2")


def test_each_patient_of_a_message_keeps_his_own_results() -> None:
    found = read(MSH, PID, OBR, ALP, PID.replace("4711", "4712"), OBR, ALP)
    assert [entry.patient.id for entry in found] == ["4711", "4712"]


def test_versions_of_one_result_have_one_identifier() -> None:
    first, second = only(obx(status="P")).result, only(obx("25", status="C")).result
    assert first is not None
    assert second is not None
    assert first.identifier == second.identifier != ""


def test_an_unreadable_birth_date_is_kept_as_written() -> None:
    (entry,) = read(MSH, PID.replace("19580504", "4 of May"), OBR, ALP)
    assert (entry.patient.born.text, entry.patient.born.day) == ("4 of May", None)


def test_a_patient_without_number_or_name_is_nobody() -> None:
    (entry,) = read(MSH, "PID|1", OBR, ALP)
    assert (entry.patient.id, entry.patient.family, entry.patient.sex) == ("", "", "unknown")


def test_a_file_without_a_message_holds_none() -> None:
    assert not looks_like_hl7(b"MSHOULD not be read")
    assert read("nothing") == []


@pytest.mark.parametrize(
    ("hostile", "results"),
    [
        (b"\x0b" * 200_000, 0),
        (b"MSH|" * 30_000, 0),
        ((MSH + "\r").encode() * 2_000, 0),
        ((MSH + "\r" + "OBX|" * 40_000).encode(), 40_000),
        ((MSH + "\rOBX|1|ST|ALP||24" + "\rx" * 150_000).encode(), 1),
        ((MSH + "\r").encode() + b"OBR|1\r" * 5_000, 0),
        ((MSH + "\r" + PID + "\r").encode() + b"OBX|1\r" * 2_000, 2_000),
        ((MSH + "\rOBX|1|ST|ALP||").encode() + b"\\" * 20_000, 1),
    ],
)
def test_a_hostile_file_is_read_to_its_end(hostile: bytes, results: int) -> None:
    assert sum(1 for _ in read_hl7(hostile, UNKNOWN, TODAY)) == results


@at_least(200)
@given(st.binary(max_size=300), st.integers(min_value=0, max_value=400))
def test_no_damage_to_a_message_makes_reading_fail(noise: bytes, at: int) -> None:
    whole = f"{MSH}\r{PID}\r{OBR}\r{ALP}".encode()
    for entry in read_hl7(whole[:at] + noise + whole[at:], UNKNOWN, TODAY):
        assert entry.refused or entry.result is not None


def test_a_message_of_endless_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    most = {"_MOST_SEGMENTS": 50_000, "_MOST_MESSAGES": 50_000, "_MOST_LINES": 400_000, "_MOST_MARKS": 50_000}
    for name, number in most.items():
        assert getattr(hl7_text, name) == number
        monkeypatch.setattr(hl7_text, name, number // 500)
    with pytest.raises(NotReadable, match="more than 100 lines"):
        list(read_hl7((MSH + "\r").encode() + b"OBX\r" * 101, UNKNOWN, TODAY))
    with pytest.raises(NotReadable, match="more than 100 messages"):
        list(read_hl7(b"MSH|\r" * 101, UNKNOWN, TODAY))
    with pytest.raises(NotReadable, match="more than 800 lines"):
        list(read_hl7(f"{MSH}\rOBX|1|ST|ALP||".encode() + b"x\r" * 801, UNKNOWN, TODAY))
    with pytest.raises(NotReadable, match="Line 2 holds more than 100 repetitions"):
        list(read_hl7(f"{MSH}\rPID|1||".encode() + b"a~" * 101, UNKNOWN, TODAY))


def test_every_result_of_a_line_that_holds_many_is_refused_and_none_is_lost() -> None:
    entries = list(read_hl7(f"{MSH}\r{PID}\r".encode() + b"OBX|1|NM|6768-6|" * 300, UNKNOWN, TODAY))
    assert [entry.refused for entry in entries] == ["its line does not end where it should"] * 300


@pytest.mark.parametrize(("use", "what"), [("T", "training"), ("D", "debugging"), ("D^R", "debugging")])
def test_a_message_about_nobody_real_brings_no_results(use: str, what: str) -> None:
    header = "|".join([*MSH.split("|")[:10], use, "2.5"])
    (entry,) = read(header, PID, OBR, ALP)
    assert f"the message is for {what}" in entry.refused
    assert (entry.quantity is None, entry.patient.id, entry.taken != "") == (False, "4711", True)


def test_a_version_was_issued_with_its_order_else_its_result_else_its_message() -> None:
    def issued(order: str, result: str) -> str:
        (entry,) = read(MSH, PID, order, result)
        assert entry.result is not None
        return entry.result.issued

    plain, dated = "OBR|1|P77|F77", "OBR|1|P77|F77" + "|" * 19 + "20260312100000"
    assert issued(dated, ALP) == "2026-03-12T10:00:00"
    assert issued(plain, ALP + "|" * 5 + "20260313") == "2026-03-13"
    assert issued(plain, ALP)[:4] == "2026"


SECOND = "PID|1||4712^^^NORTHLAB^MR||Moss^Edith||19600101|F"


@pytest.mark.parametrize("joint", ["", "\x1e", r"\r", "\x85"])
def test_lines_run_together_are_refused_and_never_given_to_the_patient_before(joint: str) -> None:
    found = read(MSH, PID, OBR, ALP, "NTE|1||fine" + joint + SECOND, OBR, ALP, f"{ALP}{joint}{ALP}", ALP)
    lost = "its line does not end where it should"
    assert [(entry.patient.id, entry.refused) for entry in found] == [
        ("4711", ""), ("", ""), ("", lost), ("", lost), ("", ""),
    ]  # fmt: skip


def test_a_word_that_ends_like_a_segment_s_name_begins_none() -> None:
    found = read(MSH, PID, OBR.replace("Liver tests", "STREP RAPID"), ALP)
    assert [(entry.patient.id, entry.refused) for entry in found] == [("4711", "")]


def test_an_order_run_together_with_another_line_dates_nothing() -> None:
    found = read(MSH, PID, OBR, "NTE|1||fine" + OBR, obx(taken=""))
    assert [entry.refused for entry in found] == ["no date of the specimen was given"]


@pytest.mark.parametrize("lead", ["\x02", "\x0c", "\u00a0", "\u2028"])
def test_segments_count_in_small_letters_and_behind_odd_marks(lead: str) -> None:
    found = read(MSH, PID, OBR, ALP, lead + SECOND.replace("PID", "pid"), OBR, lead + ALP)
    assert [(entry.patient.id, entry.refused) for entry in found] == [("4711", ""), ("4712", "")]


@pytest.mark.parametrize("code", ["6768-6^ALP^LN~AP^Alk Phos^L", "AP^Alk Phos^L~6768-6^ALP^LN"])
def test_a_code_may_stand_in_any_repetition(code: str) -> None:
    entry = only(obx(code=code))
    assert (entry.analyte, entry.code, entry.confirm) == ("alp", "6768-6", "")


def test_repetitions_that_contradict_each_other_are_refused() -> None:
    assert only(obx(code="6768-6^ALP^LN~1742-6^ALT^LN")).refused == "its codes mean different analytes"


@pytest.mark.parametrize(
    ("value", "refused"),
    [("3^elevated^L", "the value is not a number"), ("24", ""), ("^24", ""), ("24^24", "")],
)
def test_the_number_of_a_code_is_no_value(value: str, refused: str) -> None:
    assert only(obx(value, kind="CE")).refused == refused


def test_marks_that_numbers_hold_are_not_used() -> None:
    (entry,) = read(MSH.replace("^~\\&", "^~\\."), PID, OBR, obx("24.5", kind="CE"))
    assert str(entry.quantity) == "24.5 U/L"
    assert not looks_like_hl7(b"MSH.^~LIS")


@pytest.mark.parametrize(("value", "shown"), [("24", "24 U/L"), ("<20", "<20 U/L"), (">^60", ">60 U/L")])
def test_a_structured_number_may_stand_where_its_comparator_belongs(value: str, shown: str) -> None:
    assert str(only(obx(value, kind="SN")).quantity) == shown


@pytest.mark.parametrize("taken", ["120312", "19000101", "0001"])
def test_a_date_of_long_ago_is_refused(taken: str) -> None:
    assert only(obx(taken=taken)).refused.endswith("is too long ago to be meant")


def test_a_time_in_parts_is_no_date() -> None:
    (entry,) = read(MSH, PID, OBR, obx(taken="2006&404160200"))
    assert entry.refused == "“2006&404160200” is not a date"
    (entry,) = read(MSH, PID, OBR, obx(taken="20260312^D"))
    assert entry.taken == "20260312"


def test_a_number_of_a_patient_that_is_broken_over_two_lines_is_nobody_s() -> None:
    (entry,) = read(MSH, "PID||2782", "2782||||1958", "0504", OBR, ALP)
    assert (entry.patient.id, entry.patient.identifiers, entry.patient.born.text) == ("", (), "")
    (entry,) = read(MSH, "PID|1||4711^^^NORTHLAB^MR||Hart", "ley^Miriam", OBR, ALP)
    assert (entry.patient.id, entry.patient.family) == ("4711", "Hartley")
