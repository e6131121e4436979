"""Recognising problems, medicines and operations: whole groups of codes, whole words, denials respected."""

from __future__ import annotations

import pytest

from alpdesk.clinical.coding import bone_work, kinds, medicine_kinds, procedure_kinds
from alpdesk.clinical.record import Code, MedicineCourse, Problem, Procedure


def codes(text: str) -> tuple[Code, ...]:
    return tuple(Code(*one.split(":")) for one in text.split())


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("ICD-10:M80.9", "osteoporosis"),
        ("ICD-10-CM:M81.0", "osteoporosis"),
        ("ICD-10:m819", "osteoporosis"),
        ("SNOMED:64859006", "osteoporosis"),
        ("ICD-10:M85.8", "low_bone_density"),
        ("ICD-10:M85.9", "low_bone_density"),
        ("ICD-10:R93.7", "low_bone_density"),
        ("ICD-10:M84.3", "stress_fracture"),
        ("ICD-10-CM:M84.750A", "atypical_femoral_fracture"),
        ("ICD-10:Z33", "pregnancy"),
        ("ICD-10:Z34.9", "pregnancy"),
        ("ICD-10:O00.1", "pregnancy"),
        ("ICD-10:O9A.2", "pregnancy"),
        ("SNOMED:77386006", "pregnancy"),
        ("ICD-10:C00.0", "cancer"),
        ("ICD-10-CM:C7A.0", "cancer"),
        ("ICD-10:C97", "cancer"),
        ("ICD-10:Z85.3", "cancer"),
        ("ICD-10:K70.3", "chronic_liver_disease"),
        ("ICD-10:K73.2", "chronic_liver_disease"),
        ("ICD-10:K74.6", "chronic_liver_disease"),
        ("ICD-10:K75.8", "chronic_liver_disease"),
        ("ICD-10:K76.0", "chronic_liver_disease"),
        ("ICD-10:B18.1", "chronic_liver_disease"),
        ("SNOMED:19943007", "chronic_liver_disease"),
        ("ICD-10:K75.4", "autoimmune_hepatitis"),
        ("ICD-10:K50.9", "inflammatory_bowel_disease"),
        ("ICD-10:K51.9", "inflammatory_bowel_disease"),
    ],
)
def test_a_code_shows_the_kind_with_certainty(code: str, kind: str) -> None:
    found = dict(kinds(Problem("1", "as coded", codes(code))))
    assert found.pop("fragility_fracture", True)
    assert found == {kind: False}


@pytest.mark.parametrize(
    "code",
    ["ICD-10:M82", "ICD-10:M85.0", "ICD-10:R93.6", "ICD-10:M84.4", "ICD-10:Z35", "ICD-10:C98", "ICD-10:D05",
     "ICD-10:K72.0", "ICD-10:B17", "ICD-10:K52", "ICD-9:733", "SNOMED:648590060", "local:M81.9"],
)  # fmt: skip
def test_a_neighbouring_code_shows_nothing(code: str) -> None:
    assert kinds(Problem("1", "as coded", codes(code))) == {}


def test_alcoholic_hepatitis_is_also_a_chronic_liver_disease() -> None:
    for code in ("ICD-10:K70.1", "SNOMED:235875008"):
        found = kinds(Problem("1", "x", codes(code)))
        assert found == {"chronic_liver_disease": False, "alcohol_related_hepatitis": False}


def test_acute_liver_codes_are_chronic_only_when_the_words_say_so() -> None:
    for code in ("ICD-10:K71.9", "ICD-10:K72.9", "ICD-10:K77"):
        assert kinds(Problem("1", "Liver failure", codes(code))) == {}
        assert kinds(Problem("1", "not chronic", codes(code))) == {}
        assert kinds(Problem("1", "Chronic hepatic failure", codes(code)))["chronic_liver_disease"] is False


def test_osteoporosis_with_fracture_is_a_fragility_fracture_to_be_confirmed_unless_the_words_say_it() -> None:
    assert kinds(Problem("1", "x", codes("ICD-10:M80.9"))) == {"osteoporosis": False, "fragility_fracture": True}
    worded = kinds(Problem("1", "Fragility fracture of wrist", codes("ICD-10:M80.9")))
    assert worded == {"osteoporosis": False, "fragility_fracture": False}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osteoporosis", "osteoporosis"),
        ("OSTÉOPOROSIS of the hip", "osteoporosis"),
        ("Osteopenia", "low_bone_density"),
        ("osteopaenia", "low_bone_density"),
        ("Low bone mineral density", "low_bone_density"),
        ("Low bone density, no fracture", "low_bone_density"),
        ("Fragility fracture of wrist", "fragility_fracture"),
        ("Low-trauma fracture", "fragility_fracture"),
        ("Stress fractures of metatarsals", "stress_fracture"),
        ("Atypical femoral fracture", "atypical_femoral_fracture"),
        ("Atypical fracture of the left femur", "atypical_femoral_fracture"),
        ("Pregnant", "pregnancy"),
        ("Normal pregnancy", "pregnancy"),
        ("Malignant neoplasm of breast (disorder)", "cancer"),
        ("Previous breast cancer", "cancer"),
        ("Multiple myeloma", "cancer"),
        ("Cirrhosis", "chronic_liver_disease"),
        ("Chronic hepatitis C", "chronic_liver_disease"),
        ("Non-alcoholic fatty liver disease", "chronic_liver_disease"),
        ("Autoimmune hepatitis", "autoimmune_hepatitis"),
        ("Chronic autoimmune hepatitis", "autoimmune_hepatitis"),
        ("Crohn's disease", "inflammatory_bowel_disease"),
        ("Ulcerative colitis", "inflammatory_bowel_disease"),
        ("Alcohol-related hepatitis", "alcohol_related_hepatitis"),
        ("Alcoholic hepatitis", "alcohol_related_hepatitis"),
    ],
)
def test_words_alone_are_to_be_confirmed(text: str, expected: str) -> None:
    assert kinds(Problem("1", text)) == {expected: True}


def test_a_liver_disease_beside_autoimmune_hepatitis_is_recognised() -> None:
    found = kinds(Problem("1", "Chronic autoimmune hepatitis and cirrhosis"))
    assert found == {"autoimmune_hepatitis": True, "chronic_liver_disease": True}


def test_osteoporotic_fractures_are_both() -> None:
    found = kinds(Problem("1", "Osteoporotic vertebral fracture"))
    assert found == {"osteoporosis": True, "fragility_fracture": True}


@pytest.mark.parametrize(
    "text",
    [
        "No osteoporosis",
        "Osteoporosis excluded",
        "Osteoporosis has been ruled out",
        "Excluded: osteoporosis",
        "? osteoporosis",
        "?osteoporosis",
        "Osteoporosis?",
        "Denies osteoporosis",
        "Fracture without osteoporosis",
        "Family history of osteoporosis",
        "Family history: osteoporosis",
        "Not known to have osteoporosis",
        "Not diagnosed with osteoporosis",
        "Screening for osteoporosis",
        "Non-osteoporotic pain",
        "Hyperosteoporosis",
        "Malignant hypertension",
        "Not pregnant",
        "History of pregnancy",
        "Pregnancy test",
        "Atypical pneumonia and femoral fracture",
        "",
    ],
)
def test_what_is_denied_asked_or_only_similar_does_not_count(text: str) -> None:
    assert kinds(Problem("1", text)) == {}


@pytest.mark.parametrize(
    "text",
    [
        "No cancer, osteoporosis",
        "Not fit for surgery. Osteoporosis",
        "No fracture but osteoporosis",
        "Pain; no fever\nosteoporosis",
        "Fracture? osteoporosis",
        "Osteoporosis, no fracture",
        "Osteoporosis not treated",
    ],
)
def test_a_denial_ends_with_its_clause(text: str) -> None:
    assert "osteoporosis" in kinds(Problem("1", text))


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("x", "ATC:L04AX01", {"azathioprine": False}),
        ("x", "RxNorm:1256", {"azathioprine": False}),
        ("x", "RxNorm:12567", {}),
        ("x", "ATC:M05BA04", {"bisphosphonate": False}),
        ("x", "ATC:M05BB03", {"bisphosphonate": False}),
        ("x", "ATC:M05BX04", {"denosumab": False}),
        ("x", "ATC:M05BX53", {}),
        ("x", "ATC:A11HA02", {"pyridoxine": False}),
        ("azathioprine 50 mg", "ATC:L04AX01", {"azathioprine": False}),
        ("Azathioprine 50 mg tablets", "", {"azathioprine": True}),
        ("IMURAN", "", {"azathioprine": True}),
        ("Alendronic acid", "", {"bisphosphonate": True}),
        ("Zoledronate", "", {"bisphosphonate": True}),
        ("Fosamax once weekly", "", {"bisphosphonate": True}),
        ("Prolia", "", {"denosumab": True}),
        ("Vitamin B6", "", {"pyridoxine": True}),
        ("mercaptopurine", "", {}),
        ("not azathioprine", "", {}),
    ],
)
def test_a_medicine_is_recognised_by_code_or_name(name: str, code: str, expected: dict[str, bool]) -> None:
    assert medicine_kinds(MedicineCourse("1", name, codes(code))) == expected


@pytest.mark.parametrize(
    ("text", "code", "spinal", "bone"),
    [
        ("Posterolateral lumbar fusion L4/5", "SNOMED:55705006", False, "yes"),
        ("", "SNOMED:55705006", True, "unknown"),
        ("Joint fusion", "SNOMED:55705006", True, "yes"),
        ("Fusion of ankle", "SNOMED:55705006", None, "unknown"),
        ("Fusion of ankle", "", None, "unknown"),
        ("Fusion L4-5", "", True, "yes"),
        ("Fusion of L4–L5", "", True, "yes"),
        ("Fusion at L4", "", True, "yes"),
        ("TLIF", "", True, "yes"),
        ("Spinal instrumentation", "", True, "yes"),
        ("Laminectomy", "", True, "yes"),
        ("Scoliosis correction", "", True, "yes"),
        ("Vertebroplasty of T12", "", True, "yes"),
        ("Kyphoplasty", "", True, "unknown"),
        ("Lumbar microdiscectomy", "", True, "no"),
        ("Microdiscectomy without laminectomy", "", True, "no"),
        ("Microdiscectomy with laminectomy", "", True, "yes"),
        ("Insertion of spinal cord stimulator", "", True, "no"),
        ("Discectomy", "", True, "unknown"),
        ("Lumbar decompression", "", True, "unknown"),
        ("Subacromial decompression", "", None, "unknown"),
        ("Thoracic outlet decompression", "", None, "unknown"),
        ("Temporomandibular discectomy", "", None, "unknown"),
        ("Removal of spinal instrumentation", "", True, "unknown"),
        ("No spinal fusion", "", None, "unknown"),
        ("Blood transfusion, lumbar puncture", "", None, "unknown"),
        ("Lumbar infusion", "", None, "unknown"),
        ("Appendicectomy", "", None, "unknown"),
    ],
)
def test_an_operation_is_spinal_by_its_words_and_tells_of_bone_work(
    text: str,
    code: str,
    spinal: bool | None,  # noqa: FBT001 - expected cell
    bone: str,
) -> None:
    procedure = Procedure("1", text, codes(code))
    assert procedure_kinds(procedure) == ({} if spinal is None else {"spinal_operation": spinal})
    assert bone_work(procedure) == bone
