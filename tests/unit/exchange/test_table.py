"""Tables of any laboratory: invented rows in the shapes that laboratories give them."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.exchange import table_text
from alpdesk.exchange.json_reader import NotReadable
from alpdesk.exchange.laboratory import UNKNOWN, Laboratory, laboratory_json, laboratory_of
from alpdesk.exchange.reading import Entry
from alpdesk.exchange.table import read_table
from alpdesk.exchange.table_text import decode_table, mark_of, rows_of
from tests.examples import at_least

TODAY = date(2026, 11, 22)
LONG = "Patient ID,Date of birth,Sex,Collected,Test,Result,Unit,Reference range,Status"


def read(text: str, laboratory: Laboratory = UNKNOWN, charset: str = "utf-8") -> list[Entry]:
    return list(read_table(text.encode(charset), laboratory, TODAY))


def shown(entry: Entry) -> tuple[str, ...]:
    result = entry.result
    told = (str(result), str(result.limits), result.status) if result else (entry.refused,)
    return (entry.patient.id, *told)


def test_one_line_per_result() -> None:
    (entry,) = read(f"{LONG}\nP1,1958-05-04,F,2026-03-12,Alkaline phosphatase,24,U/L,30-130,Final\n")
    assert shown(entry) == ("P1", "ALP 24 U/L on 12-Mar-2026", "30–130 U/L", "final")
    assert (entry.line, entry.patient.born.text, entry.patient.sex) == (2, "1958-05-04", "female")
    assert entry.confirm == "“Alkaline phosphatase” is known by its name alone: confirm Alkaline phosphatase"


@pytest.mark.parametrize(
    ("written", "family", "given"), [("Hartley, Miriam", "Hartley", "Miriam"), ("Miriam Hartley", "Miriam Hartley", "")]
)
def test_a_name_in_one_column_is_parted_where_a_comma_parts_it(written: str, family: str, given: str) -> None:
    (entry,) = read(f"Name;Datum;Analyse;Ergebnis;Einheit\n{written};12.03.2026;ALP;24;U/L")
    assert (entry.patient.family, entry.patient.given) == (family, given)


def test_one_column_per_analyte_with_units_in_the_headings() -> None:
    found = read(
        "Patient;Date;ALP (U/L);Bilirubin [µmol/L];Sodium\nP1;12.03.2026;24;14,5;140\nP2;13.03.2026;;9,1;141\n"
    )
    assert [shown(entry) for entry in found] == [
        ("P1", "ALP 24 U/L on 12-Mar-2026", "not known", "final"),
        ("P1", "Bilirubin 14.5 µmol/L on 12-Mar-2026", "not known", "final"),
        ("P2", "no value was given"),
        ("P2", "Bilirubin 9.1 µmol/L on 13-Mar-2026", "not known", "final"),
    ]


def test_a_table_without_headings_is_read_by_its_contents() -> None:
    rows = [
        "P0001;12.03.2026;04.05.1958;Alkalische Phosphatase;24;U/l;30-130",
        "P0001;13.04.2026;04.05.1958;GGT;60;U/l;<40",
    ]
    assert [shown(entry) for entry in read("\n".join(rows))] == [
        ("P0001", "ALP 24 U/L on 12-Mar-2026", "30–130 U/L", "final"),
        ("P0001", "GGT 60 U/L on 13-Apr-2026", "≤ 40 U/L", "final"),
    ]


def test_lines_above_the_headings_are_refused_one_by_one() -> None:
    above, entry = read(f"Northlab export of 12 March\n\n{LONG}\nP1,1958-05-04,F,2026-03-12,ALP,24,U/L,,\n")
    assert (above.line, above.value, above.refused) == (
        1, "Northlab export of 12 March", "it stands above the headings",
    )  # fmt: skip
    assert (entry.line, shown(entry)[1]) == (4, "ALP 24 U/L on 12-Mar-2026")


@pytest.mark.parametrize(
    ("charset", "mark"),
    [("utf-8", ";"), ("utf-8-sig", "\t"), ("utf-16", ","), ("cp1252", ";"), ("utf-16-le", "|"), ("latin-1", ";")],
)
def test_every_charset_and_mark_is_found_out(charset: str, mark: str) -> None:
    text = mark.join(["Patient", "Nachname", "Entnahmedatum", "Analyse", "Ergebnis", "Einheit"])
    text += "\n" + mark.join(["P1", "Müller", "12.03.2026", "Alkalische Phosphatase", "24", "U/l"]) + "\n"
    (entry,) = read(text, charset=charset)
    assert (entry.patient.family, shown(entry)[1]) == ("Müller", "ALP 24 U/L on 12-Mar-2026")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("N° patient;Date de prélèvement;Analyse;Résultat;Unité;Valeurs de référence", "Phosphatase alcaline"),
        ("Paziente;Data prelievo;Esame;Risultato;Unità;Valori di riferimento", "Fosfatasi alcalina"),
        ("Paciente;Fecha de toma;Prueba;Resultado;Unidad;Valores de referencia", "Fosfatasa alcalina"),
        ("Patientennummer;Abnahme;Untersuchung;Messwert;Einheit;Normbereich", "AP"),
        ("MRN;Sample date;Investigation;Value;Units;Ref range", "Alk Phos"),
    ],
)
def test_headings_of_several_languages_are_known(head: str, name: str) -> None:
    (entry,) = read(f"{head}\nP1;12.03.2026;{name};24;U/l;30 - 130\n")
    assert shown(entry) == ("P1", "ALP 24 U/L on 12-Mar-2026", "30–130 U/L", "final")


@pytest.mark.parametrize(
    ("values", "read_as"),
    [
        (["1718", "14,5"], ["1718", "14.5"]),
        (["1.718", "14,5"], ["1718", "14.5"]),
        (["1.718", "14"], ["refused", "14"]),
        (["1'718", "14"], ["1718", "14"]),
        (["1,718", "14.5"], ["1718", "14.5"]),
        (["14.5", "14,5"], ["14.5", "14.5"]),
    ],
)
def test_decimals_are_read_as_the_table_writes_them(values: list[str], read_as: list[str]) -> None:
    rows = [f"P1;12.03.2026;ALP;{value};U/L" for value in values]
    found = read("\n".join(["Patient;Datum;Analyse;Ergebnis;Einheit", *rows]))
    assert [f"{e.result.quantity.number:f}" if e.result and e.result.quantity else "refused" for e in found] == read_as


@pytest.mark.parametrize(("mark", "read_as"), [(",", "1718"), (".", "1.718")])
def test_a_number_that_can_be_read_in_two_ways_is_read_as_the_laboratory_writes_it(mark: str, read_as: str) -> None:
    text = "Patient;Datum;Analyse;Ergebnis;Einheit\nP1;12.03.2026;ALP;1.718;U/L"
    profile = laboratory_of({"name": "Northgate", "decimals": mark})
    (entry,) = read(text, profile)
    assert entry.result
    assert entry.result.quantity
    assert f"{entry.result.quantity.number:f}" == read_as
    assert laboratory_of(json.loads(laboratory_json(profile))) == profile


def test_an_ambiguous_date_is_asked_for_and_the_profile_answers() -> None:
    text = f"{LONG}\nP1,,F,03/04/2026,ALP,24,U/L,,\n"
    (asked,) = read(text)
    assert asked.refused == "“03/04/2026” can be read as two days: say whether the day or the month comes first"
    (told,) = read(text, Laboratory(dates="day first"))
    assert shown(told)[1] == "ALP 24 U/L on 03-Apr-2026"


def test_another_row_shows_how_the_table_writes_dates() -> None:
    rows = ["P1,,F,03/04/2026,ALP,24,U/L,,", "P1,,F,03/28/2026,ALP,25,U/L,,"]
    assert [shown(entry)[1] for entry in read("\n".join([LONG, *rows]))] == [
        "ALP 24 U/L on 04-Mar-2026",
        "ALP 25 U/L on 28-Mar-2026",
    ]


def test_time_stands_in_a_column_of_its_own() -> None:
    (entry,) = read("Patient;Datum;Uhrzeit;Analyse;Ergebnis;Einheit\nP1;12.03.2026;08:15;ALP;24;U/L\n")
    assert entry.result is not None
    assert entry.result.taken.text == "2026-03-12T08:15:00"


def test_limits_in_two_columns_and_a_specimen_number() -> None:
    head = "Patient,Date,Test,Value,Unit,Low,High,Specimen"
    (entry,) = read(f"{head}\nP1,2026-03-12,ALP,24,U/L,35,105,S77\n")
    assert entry.result is not None
    assert (str(entry.result.limits), entry.result.identifier) == ("35–105 U/L", "S77|ALP")


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Final", "final"),
        ("F", "final"),
        ("korrigiert", "corrected"),
        ("Preliminary", "preliminary"),
        ("C", "corrected"),
        ("odd", "unknown"),
    ],
)
def test_a_status_is_understood_or_unknown(word: str, status: str) -> None:
    (entry,) = read(f"{LONG}\nP1,,F,2026-03-12,ALP,24,U/L,,{word}\n")
    assert shown(entry)[-1] == status


@pytest.mark.parametrize(
    ("row", "refused"),
    [
        ("P1,,F,2026-03-12,ALP,24,,,", "unit missing"),
        ("P1,,F,2026-03-12,ALP,NA,U/L,,", "no value was given"),
        ("P1,,F,,ALP,24,U/L,,", "no date of the specimen was given"),
        ("P1,,F,12,ALP,24,U/L,,", "“12” is not a date"),
        ("P1,,F,2027-01-01,ALP,24,U/L,,", "its date 01-Jan-2027 lies in the future"),
        ("P1,2026-03-13,F,2026-03-12,ALP,24,U/L,,", "its date 12-Mar-2026 lies before the patient’s birth"),
        ("P1,,F,2026-03-12,Sodium,140,mmol/L,,", "not an analyte that AlpDesk follows"),
        ("P1,,F,2026-03-12,Bone ALP isoenzyme,24,U/L,,", "not an analyte that AlpDesk follows"),
        ("P1", "not an analyte that AlpDesk follows"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(row: str, refused: str) -> None:
    (entry,) = read(f"{LONG}\n{row}\n")
    assert (entry.refused, entry.result) == (refused, None)


def test_a_unit_that_only_the_documentation_tells_comes_from_the_profile() -> None:
    text = "id,date,alk.phos\n1,2026-03-12,171\n"
    assert [entry.refused for entry in read(text)] == ["unit missing"]
    (told,) = read(text, Laboratory(codes={"alk.phos": "alp"}, units={"alp": "U/L"}))
    assert (shown(told)[1], told.confirm) == ("ALP 171 U/L on 12-Mar-2026", "")


def test_the_profile_says_what_columns_hold() -> None:
    laboratory = Laboratory("Northlab", columns={"a": "patient", "b": "taken", "c": "alp"}, units={"alp": "U/L"})
    (entry,) = read("a,b,c\nP1,2026-03-12,24\n", laboratory)
    assert shown(entry)[1] == "ALP 24 U/L on 12-Mar-2026, Northlab"
    bare = Laboratory(columns={"1": "patient", "2": "taken", "3": "alp"}, units={"alp": "U/L"})
    assert shown(read("P1,2026-03-12,24\nP1,2026-04-12,25\n", bare)[0])[1] == "ALP 24 U/L on 12-Mar-2026"


def test_the_same_heading_is_an_analyte_s_name_or_a_patient_s_by_what_stands_below() -> None:
    (entry,) = read("Name;Datum;Wert;Einheit\nAlkalische Phosphatase;12.03.2026;24;U/L\n")
    assert shown(entry)[1] == "ALP 24 U/L on 12-Mar-2026"


def test_a_row_of_a_table_that_nothing_tells_is_refused() -> None:
    found = read("alpha,beta\nx,y\nz,w\n")
    assert {entry.refused for entry in found} == {"no column of it is known"}


def test_quoted_cells_may_hold_marks_and_line_ends() -> None:
    (entry,) = read(f'{LONG}\n"P1","","F","2026-03-12","Alkaline\nphosphatase","24","U/L","30-130",""\n')
    assert shown(entry)[1] == "ALP 24 U/L on 12-Mar-2026"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"a,b\x00c,d", b"\xfe\xff\xd8\x00\xd8\x00"])
def test_what_is_no_text_is_refused_as_a_whole(data: bytes) -> None:
    with pytest.raises(NotReadable):
        decode_table(data)


def test_a_cell_without_end_is_refused_as_a_whole() -> None:
    with pytest.raises(NotReadable, match="Line 1 "):
        rows_of('a,"' + "x" * 70_000)


@pytest.mark.parametrize(
    ("text", "mark"), [("a;b\n1,5;2", ";"), ("a\tb\n1\t2", "\t"), ("a,b\n1,2", ","), ("word", ","), ("", ",")]
)
def test_the_mark_that_parts_the_most_rows_alike_counts(text: str, mark: str) -> None:
    assert mark_of(text) == mark


@at_least(200)
@given(st.binary(max_size=300), st.integers(min_value=0, max_value=200))
def test_no_damage_to_a_table_makes_reading_fail(noise: bytes, at: int) -> None:
    whole = f"{LONG}\nP1,1958-05-04,F,2026-03-12,ALP,24,U/L,30-130,Final\n".encode()
    try:
        found = list(read_table(whole[:at] + noise + whole[at:], UNKNOWN, TODAY))
    except NotReadable:
        return
    assert all(entry.refused or entry.result is not None for entry in found)


ROW = "P1,1958-05-04,F,2026-03-12,ALP,24,U/L,30-130,Final"


def test_a_heading_that_comes_again_is_no_result() -> None:
    found = read(f"{LONG}\n{ROW}\n{LONG}\n{ROW}")
    assert [entry.refused for entry in found] == ["", "it is a row of headings, not of results", ""]


def test_rows_below_other_headings_are_never_read_by_the_first() -> None:
    other = LONG.replace("Result,Unit", "Unit,Result").replace("Collected", "Date")
    found = read(f"{LONG}\n{ROW}\n{other}\n{ROW}")
    assert [entry.refused[:40] for entry in found] == [
        "",
        "it is a row of headings, not of results",
        "it stands below other headings than the ",
    ]


def test_a_row_with_more_cells_than_headings_is_refused() -> None:
    (entry,) = read("Date,Patient,Test,Unit,Result\n2026-03-12,P1,ALP,U/L,24,5\n")
    assert (entry.refused, entry.value) == (
        "it has more cells than the table has headings",
        "2026-03-12 P1 ALP U/L 24 5",
    )
    (trailing,) = read("Date,Patient,Test,Unit,Result\n2026-03-12,P1,ALP,U/L,24,,\n")
    assert trailing.refused == ""


@pytest.mark.parametrize(
    ("head", "row", "said"),
    [
        ("Date,Collected,Patient,Test,Result,Unit", "2026-03-20,2026-03-12,P1,ALP,24,U/L", "date"),
        ("Collected,Patient,Test,Result,Value,Unit", "2026-03-12,P1,ALP,24,0.4,U/L", "value"),
        ("Collected,Patient,Test,Result,Unit,Units", "2026-03-12,P1,ALP,24,U/L,µkat/L", "unit"),
    ],
)
def test_two_columns_that_say_different_things_are_not_chosen_from(head: str, row: str, said: str) -> None:
    (entry,) = read(f"{head}\n{row}\n")
    assert entry.refused == f"two columns give its {said}: say which one counts"


def test_two_columns_that_say_the_same_are_one() -> None:
    (entry,) = read("Date,Collected,Patient,Test,Result,Unit\n2026-03-12,2026-03-12,P1,ALP,24,U/L\n")
    assert shown(entry)[1] == "ALP 24 U/L on 12-Mar-2026"


def test_the_table_s_own_numbering_is_no_patient() -> None:
    (entry,) = read("ID,Patient ID,NHS number,Date,Test,Result,Unit\n1,0047,9434765919,2026-03-12,ALP,24,U/L\n")
    assert entry.patient.id == "0047"
    assert [one.value for one in entry.patient.identifiers] == ["0047", "9434765919"]


@pytest.mark.parametrize("rounded", ["9,43477E+09", "9.43477e+9"])
def test_a_number_that_a_spreadsheet_rounded_identifies_nobody(rounded: str) -> None:
    (entry,) = read(f"Patient;Datum;Analyse;Ergebnis;Einheit\n{rounded};12.03.2026;ALP;24;U/L\n")
    assert (entry.patient.id, entry.patient.identifiers) == ("", ())


def test_a_row_of_a_headless_table_that_names_its_analyte_twice_is_no_heading() -> None:
    rows = ["P0001;12.03.2026;ALP;Alkalische Phosphatase;24;U/l", "P0002;13.03.2026;GGT;Gamma-GT;60;U/l"]
    found = read("\n".join(rows))
    assert [(entry.patient.id, str(entry.quantity)) for entry in found] == [("P0001", "24 U/L"), ("P0002", "60 U/L")]


def test_units_may_stand_in_a_row_below_the_headings() -> None:
    units, entry, other = read("Patient;Date;ALP;Bilirubin\n;;U/L;(µmol/L)\nP1;12.03.2026;24;14,5\n")
    assert units.refused == "it holds no results"
    assert [str(one.quantity) for one in (entry, other)] == ["24 U/L", "14.5 µmol/L"]
    contradicted = read("Patient;Date;ALP (U/L)\n;;µkat/L\nP1;12.03.2026;24\n")
    assert contradicted[0].refused == "the value is not a number"


def test_the_heading_of_the_values_may_name_their_unit() -> None:
    (entry,) = read("Patient,Date,Test,Result (U/L)\nP1,2026-03-12,ALP,24\n")
    assert shown(entry)[1] == "ALP 24 U/L on 12-Mar-2026"
    twice = read("Patient,Date,Test,Result (µkat/L),Unit\nP1,2026-03-12,ALP,24,U/L\nP1,2026-03-12,ALP,24,\n")
    assert [entry.refused for entry in twice] == ["two columns give its unit: say which one counts", ""]


def test_a_quoted_comma_leaves_open_what_it_parts() -> None:
    (entry,) = read('Patient,Date,Test,Result,Unit\nP1,2026-03-12,ALP,"1,234",U/L\n')
    assert entry.refused == "“1,234” can be read in two ways"


def test_a_column_that_writes_dates_in_both_orders_stays_open() -> None:
    rows = [f"P1,{day}/1958,F,{day}/2026,ALP,24,U/L,," for day in ("03/28", "28/03", "03/04")]
    assert "can be read as two days" in read("\n".join([LONG, *rows]))[-1].refused
    births = [LONG, "P1,05/28/1958,F,13/04/2026,ALP,24,U/L,,", "P1,05/28/1958,F,04/05/2026,ALP,24,U/L,,"]
    assert shown(read("\n".join(births))[1])[1] == "ALP 24 U/L on 04-May-2026"


def test_an_open_quotation_mark_never_swallows_rows() -> None:
    with pytest.raises(NotReadable, match="Line 2 "):
        read(f'{LONG}\nP1,1958-05-04,F,2026-03-12,ALP,"24,U/L,,\n{ROW}\n')


def test_endless_columns_and_rows_are_refused_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    assert table_text._MOST_ROWS == 300_000  # noqa: SLF001 - a file of so many takes seconds
    monkeypatch.setattr(table_text, "_MOST_ROWS", 300)
    with pytest.raises(NotReadable, match="more than 2,000 columns"):
        rows_of("a," * 2_001)
    assert len(rows_of("a\n" * 300)) == 300
    with pytest.raises(NotReadable, match="more than 300 rows"):
        rows_of("a\n" * 301)


def test_the_apostrophe_that_guards_a_cell_against_formulas_is_taken_off() -> None:
    (entry,) = read("Patient,Family name,Date,Test,Result,Unit\nP1,'=Moss,2026-03-12,ALP,24,U/L\n")
    assert entry.patient.family == "=Moss"
    (other,) = read("Patient,Family name,Date,Test,Result,Unit\nP1,'t Hart,2026-03-12,ALP,24,U/L\n")
    assert other.patient.family == "'t Hart"


def test_a_table_whose_columns_are_dates_is_refused_row_by_row() -> None:
    entries = read("Test,Units,12.03.2026,13.04.2026\nALP,U/L,24,26\nGGT,U/L,33,30\n")
    assert {entry.refused.partition(":")[0] for entry in entries} == {"its columns are dates"}
    assert {entry.patient.id for entry in entries} == {""}


def test_a_heading_may_be_a_loinc_code_or_end_in_a_unit() -> None:
    entries = read("Patient,Date,6768-6 (U/L),GGT U/L,INR 1\nP1,2026-03-12,24,33,1\n")
    assert [(entry.analyte, entry.unit) for entry in entries] == [("alp", "U/L"), ("ggt", "U/L")]


def test_a_column_of_unknown_heading_is_nobody_s_number() -> None:
    (entry,) = read("Bed,Name,Date,Test,Result,Unit\n12,Moss,2026-03-12,ALP,24,U/L\n")
    assert (entry.patient.id, entry.patient.family) == ("", "Moss")


def test_results_below_another_title_are_not_given_to_the_first_patient() -> None:
    block = "Date,Test,Result,Unit\n2026-03-12,ALP,24,U/L\n"
    entries = read(f"Patient: Moss\n{block}Patient: Hart\n{block}")
    assert [entry.line for entry in entries if entry.result] == [3]
    assert "another patient’s" in entries[-1].refused
    assert sum(entry.result is not None for entry in read(block + block)) == 2


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("24 U/L", "", "24 U/L"),
        ("<24U/l", "", "<24 U/L"),
        ("24 U/L", "IU/L", "24 U/L"),
        ("0,4 µkat/l", "", "0.4 µkat/L"),
        ("24 U/L", "ukat/L", "its unit “ukat/L” is not the one behind its value"),
        ("24 mg/dL", "", "“mg/dL” is not a unit of ALP"),
        ("24 ABC", "", "the value is not a number"),
    ],
)
def test_a_unit_may_stand_behind_its_value(value: str, unit: str, told: str) -> None:
    (entry,) = read(f"Patient;Date;Test;Result;Unit\nP1;2026-03-12;ALP;{value};{unit}\n")
    assert (str(entry.quantity) if entry.result else entry.refused) == told


def test_a_column_may_name_the_laboratory() -> None:
    (entry,) = read("Patient;Datum;Labor;AP (U/L)\nP1;12.03.2026;Northgate;24")
    assert (entry.laboratory, entry.result and entry.result.laboratory) == ("Northgate", "Northgate")
