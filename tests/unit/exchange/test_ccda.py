"""C-CDA documents, invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.exchange.ccda import read_ccda
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN
from alpdesk.exchange.reading import Entry
from tests.examples import at_least

TODAY = date(2026, 11, 22)
CODE = '<code code="6768-6" codeSystem="2.16.840.1.113883.6.1" displayName="Alkaline phosphatase"/>'
PQ = '<value xsi:type="PQ" value="24" unit="U/L"/>'
TIME = '<effectiveTime value="20260312081500"/>'
STATUS = '<statusCode code="completed"/>'
RANGE = (
    "<referenceRange><observationRange><value xsi:type='IVL_PQ'><low value='30' unit='U/L'/>"
    "<high value='130' unit='U/L'/></value></observationRange></referenceRange>"
)
PERSON = (
    "<recordTarget><patientRole><id root='1.2.3' extension='4711' assigningAuthorityName='Northgate'/><id root='9'/>"
    "<patient><name><given>Miriam</given><given>J</given><family>Hartley</family></name>"
    "<administrativeGenderCode code='F'/><birthTime value='{born}'/></patient></patientRole></recordTarget>"
)


def document(
    *observations: str, person: str = PERSON.format(born="19580504"), section: str = "<code code='30954-2'/>"
) -> bytes:
    inner = "".join(f"<component><observation>{one}</observation></component>" for one in observations)
    return (
        '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{person}<component><structuredBody><component><section>{section}<entry><organizer>{inner}</organizer></entry>"
        "</section></component></structuredBody></component></ClinicalDocument>"
    ).encode()


def read(*observations: str) -> list[Entry]:
    return list(read_ccda(document(*observations), UNKNOWN, TODAY))


def only(*parts: str) -> Entry:
    (entry,) = read("".join(parts))
    return entry


def test_a_result_is_read_with_its_limits_and_its_patient() -> None:
    entry = only('<id root="r1"/>', CODE, STATUS, TIME, PQ, RANGE)
    assert entry.result is not None
    assert (str(entry.result), str(entry.result.limits)) == ("ALP 24 U/L on 12-Mar-2026", "30–130 U/L")
    assert (entry.result.status, entry.result.identifier, entry.limits) == ("final", "r1", "30–130")
    patient = entry.patient
    assert (patient.id, patient.family, patient.given, patient.sex) == ("4711", "Hartley", "Miriam J", "female")
    assert (patient.born.text, patient.identifiers[0].system) == ("1958-05-04", "Northgate")


@pytest.mark.parametrize(
    ("value", "shown", "refused"),
    [
        ('<value xsi:type="IVL_PQ"><high value="20" unit="U/L" inclusive="false"/></value>', "<20 U/L", ""),
        ('<value xsi:type="IVL_PQ"><low value="1500" unit="U/L"/></value>', ">=1500 U/L", ""),
        ('<value xsi:type="ST">24</value>', "24", "unit missing"),
        (
            '<value xsi:type="IVL_PQ"><low value="1" unit="U/L"/><high value="2" unit="U/L"/></value>',
            "None",
            "its value is an interval",
        ),
        ('<value xsi:type="PQ" nullFlavor="UNK"/>', "None", "no value was given (UNK)"),
        ('<value xsi:type="CD" code="x" displayName="Positive"/>', "None", "its value is of type CD, not a number"),
        (PQ + PQ, "None", "it has several values"),
        ("", "None", "no value was given"),
        ('<value xsi:type="PQ" value="24" unit="mg/dL"/>', "24 mg/dL", "“mg/dL” is not a unit of ALP"),
    ],
)
def test_each_kind_of_value_is_read_or_refused(value: str, shown: str, refused: str) -> None:
    entry = only(CODE, STATUS, TIME, value)
    assert (str(entry.quantity), entry.refused) == (shown, refused)


@pytest.mark.parametrize(
    ("time", "taken"),
    [
        ('<effectiveTime><low value="20260312"/><high value="20260313"/></effectiveTime>', "20260312"),
        ('<effectiveTime><center value="20260312"/></effectiveTime>', "20260312"),
        ("", ""),
    ],
)
def test_the_time_may_be_a_span(time: str, taken: str) -> None:
    entry = only(CODE, STATUS, time, PQ)
    assert (entry.taken, entry.refused) == (taken, "" if taken else "no date of the specimen was given")


def test_limits_in_words_and_several_ranges_are_not_known() -> None:
    worded = "<referenceRange><observationRange><text>30 to 130 U/L</text></observationRange></referenceRange>"
    assert str(_limits(worded)) == "30–130 U/L"
    assert _limits(RANGE + RANGE) == "several ranges were printed"
    assert _limits("") == "not known"
    assert _limits("<referenceRange><observationRange/></referenceRange>") == "not known"


def _limits(ranges: str) -> str:
    result = only(CODE, STATUS, TIME, PQ, ranges).result
    assert result is not None
    return str(result.limits)


def test_a_code_may_stand_in_a_translation() -> None:
    translation = '<translation code="6768-6" codeSystem="2.16.840.1.113883.6.1"/>'
    local = f'<code code="131" codeSystem="9.9" displayName="AP">{translation}</code>'
    assert (only(local, STATUS, TIME, PQ).analyte, only(local, STATUS, TIME, PQ).code) == ("alp", "6768-6")
    assert only(STATUS, TIME, PQ).refused == "not an analyte that AlpDesk follows"


def test_other_sections_are_left_out_and_vital_signs_are_read() -> None:
    problems = document(CODE + STATUS + TIME + PQ, section="<code code='11450-4'/>")
    assert list(read_ccda(problems, UNKNOWN, TODAY)) == []
    by_template = document(CODE + STATUS + TIME + PQ, section="<templateId root='2.16.840.1.113883.10.20.22.2.4.1'/>")
    assert len(list(read_ccda(by_template, UNKNOWN, TODAY))) == 1


def test_a_document_may_name_no_patient_and_an_odd_birth_date() -> None:
    (nobody,) = read_ccda(document(CODE + STATUS + TIME + PQ, person=""), UNKNOWN, TODAY)
    assert nobody.patient.id == ""
    (odd,) = read_ccda(document(CODE + STATUS + TIME + PQ, person=PERSON.format(born="May")), UNKNOWN, TODAY)
    assert (odd.patient.born.text, odd.patient.born.day) == ("May", None)
    bare = "<recordTarget><patientRole><id root='1' extension='7'/></patientRole></recordTarget>"
    (plain,) = read_ccda(document(CODE + STATUS + TIME + PQ, person=bare), UNKNOWN, TODAY)
    assert (plain.patient.id, plain.patient.family) == ("7", "")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><ClinicalDocument/>', "its own entities"),
        (b"<ClinicalDocument", "damaged at line 1"),
        (b"<other/>", "no C-CDA document"),
        (b"", "damaged"),
        (b"<a>" * 10_000, "damaged"),
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(data: bytes, told: str) -> None:
    with pytest.raises(NotReadable, match=told):
        list(read_ccda(data, UNKNOWN, TODAY))


@at_least(200)
@given(st.binary(max_size=50), st.integers(min_value=0, max_value=900))
def test_no_damage_to_a_document_makes_reading_fail(noise: bytes, at: int) -> None:
    whole = document(CODE + STATUS + TIME + PQ)
    try:
        found = list(read_ccda(whole[:at] + noise + whole[at:], UNKNOWN, TODAY))
    except NotReadable:
        return
    assert all(entry.refused or entry.result is not None for entry in found)


WHOLE = CODE + STATUS + TIME + PQ


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        ("<observation>", "<observation negationInd='true'>", "the document says that it was not found"),
        ("<organizer>", "<organizer negationInd='1'>", "the document says that it was not found"),
        ("<observation>", "<observation moodCode='INT'>", "it was planned, not measured"),
        ("<observation>", "<observation><subject/>", "it is about another person than the patient"),
        ("<section>", "<section><subject/>", "it is about another person than the patient"),
        ("<observation>", "<observation negationInd='false' moodCode='EVN'>", ""),
    ],
)
def test_what_was_not_found_in_this_patient_is_refused(old: str, new: str, refused: str) -> None:
    (entry,) = read_ccda(document(WHOLE).decode().replace(old, new).encode(), UNKNOWN, TODAY)
    assert (entry.refused, entry.result is None) == (refused, bool(refused))


def test_a_document_about_several_patients_is_refused_as_a_whole() -> None:
    with pytest.raises(NotReadable, match="several patients"):
        list(read_ccda(document(WHOLE, person=PERSON.format(born="1958") * 2), UNKNOWN, TODAY))


def test_the_laboratory_s_own_words_name_an_analyte_to_be_confirmed() -> None:
    entry = only("<code nullFlavor='OTH'><originalText>Alk. Phos.</originalText></code>", STATUS, TIME, PQ)
    assert (entry.analyte, entry.name, bool(entry.confirm)) == ("alp", "Alk. Phos.", True)
