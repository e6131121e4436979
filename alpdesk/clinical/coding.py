"""What a problem, medicine or procedure is: recognised by its code, else by its words.

Codes and words: the project's table of codes. Whole groups are meant (M80 and M81 are osteoporosis). A kind that only
the words show is marked, so that the screen can say “from text, confirm”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from alpdesk.clinical.phrases import pattern, says
from alpdesk.clinical.record import Given, MedicineCourse, Problem, Procedure
from alpdesk.clinical.wording import fold

ProblemKind = Literal[
    "osteoporosis",
    "low_bone_density",
    "fragility_fracture",
    "stress_fracture",
    "atypical_femoral_fracture",
    "pregnancy",
    "cancer",
    "chronic_liver_disease",
    "autoimmune_hepatitis",
    "inflammatory_bowel_disease",
    "alcohol_related_hepatitis",
]
MedicineKind = Literal["azathioprine", "bisphosphonate", "denosumab", "pyridoxine"]
ProcedureKind = Literal["spinal_operation"]

_ICD: dict[ProblemKind, str] = {
    "osteoporosis": r"M8[01]",
    "low_bone_density": r"M85[89]|R937",
    "stress_fracture": r"M843",
    "atypical_femoral_fracture": r"M8475",
    "pregnancy": r"Z3[34]|O(?:\d\d|9A)",
    "cancer": r"C(?:[0-8][\dA-Z]|9[0-7])|Z85",
    "chronic_liver_disease": r"K7[0346]|K75(?!4)|B18",
    "autoimmune_hepatitis": r"K754",
    "inflammatory_bowel_disease": r"K5[01]",
    "alcohol_related_hepatitis": r"K701",
}
_SNOMED: dict[ProblemKind, str] = {
    "osteoporosis": r"64859006$",
    "pregnancy": r"77386006$",
    "chronic_liver_disease": r"(?:19943007|235875008)$",
    "alcohol_related_hepatitis": r"235875008$",
}
_LIVER_IF_CHRONIC = r"K7[127]"
_FRAGILITY = r"M80"
_FUSION_OF_SPINE = "55705006"

_PROBLEM_WORDS: dict[ProblemKind, str] = {
    "osteoporosis": pattern(r"osteoporo(?:sis|ses|tic)"),
    "low_bone_density": pattern(r"osteop(?:a?e)nia|(?:low|reduced) bone (?:mineral )?(?:density|mass)"),
    "fragility_fracture": pattern(
        r"(?:fragility|low[- ](?:trauma|energy)|osteoporotic)(?: [\w-]+){0,3} fractures?"
        r"|patholog(?:ic|ical) fractures? due to (?:[\w-]+ )?osteoporosis"
    ),
    "stress_fracture": pattern(r"(?:stress|fatigue|insufficiency|march) fractures?"),
    "atypical_femoral_fracture": pattern(
        r"atypical(?: [\w-]+)? (?:femoral|femur|subtrochanteric|subtrochanter)(?: [\w-]+){0,3} fractures?"
        r"|atypical(?: [\w-]+){0,2} fractures?(?: [\w-]+){0,4} femur"
    ),
    "pregnancy": pattern(
        r"pregnant|pregnancy(?! (?:test|prevention|planning))", before=r"history of|previous|past|prior|last"
    ),
    "cancer": pattern(
        r"cancers?|carcinomas?|adenocarcinomas?|malignanc(?:y|ies)|lymphomas?|leuka?emias?|myeloma|sarcomas?|melanomas?"
        r"|metasta(?:sis|ses|tic)|malignant (?!hypertension|hypertensive|hyperthermia|otitis|hyperpyrexia)[\w-]+"
    ),
    "chronic_liver_disease": pattern(
        r"cirrhosis|cirrhotic|chronic liver (?:disease|failure)|chronic (?:viral |active )?hepatitis"
        r"|(?:liver|hepatic) (?:fibrosis|steatosis)|fatty liver|steatohepatitis|primary biliary cholangitis",
    ),
    "autoimmune_hepatitis": pattern(r"auto-?immune (?:chronic )?hepatitis"),
    "inflammatory_bowel_disease": pattern(r"crohn(?:'?s)?|ulcerative colitis|inflammatory bowel disease"),
    "alcohol_related_hepatitis": pattern(r"alcohol(?:ic|[- ](?:related|associated|induced))? (?:steato)?hepatitis"),
}
_CHRONIC = pattern(r"chronic")

_MEDICINE_CODES: dict[tuple[str, MedicineKind], str] = {
    ("ATC", "azathioprine"): r"L04AX01",
    ("RxNorm", "azathioprine"): r"1256$",
    ("ATC", "bisphosphonate"): r"M05B[AB]",
    ("ATC", "denosumab"): r"M05BX04",
    ("ATC", "pyridoxine"): r"A11HA02",
}
_MEDICINE_WORDS: dict[MedicineKind, str] = {
    "azathioprine": pattern(r"azathioprine?|imuran|imurek|azasan"),
    "bisphosphonate": pattern(
        r"bisphosphonates?|(?:alendron|risedron|ibandron|zoledron|pamidron|etidron|clodron)(?:ate?|ic acid|ic)"
        r"|fosamax|fosavance|binosto|actonel|bonviva|boniva|aclasta|reclast|zometa|aredia"
    ),
    "denosumab": pattern(r"denosumab|prolia|xgeva"),
    "pyridoxine": pattern(r"pyridoxine?|pyridoxal|vitamin b-? ?6|b6|vitamin b[- ]complex|b[- ]complex"),
}

_FUSION = pattern(r"(?:[atpxlo]lif|llif|acdf|fusions?|arthrodesis|spondylodesis)")
_LAMINECTOMY = pattern(r"(?:hemi)?laminectom(?:y|ies)")
_INSTRUMENTATION = pattern(r"instrumentation|instrumented")
_SCOLIOSIS = pattern(r"scoliosis (?:[\w-]+ )?(?:correction|surgery)|correction of (?:[\w-]+ ){0,3}scoliosis")
_VERTEBROPLASTY = pattern(r"vertebroplast(?:y|ies)")
_MICRODISCECTOMY = pattern(r"micro-? ?dis[ck]ectom(?:y|ies)")
_STIMULATOR = pattern(r"(?:spinal|dorsal) (?:cord|column) stimulat(?:or|ion)s?")
_SPINAL_ALONE = (
    _LAMINECTOMY,
    _SCOLIOSIS,
    _VERTEBROPLASTY,
    _MICRODISCECTOMY,
    _STIMULATOR,
    pattern(r"dis[ck]ectom(?:y|ies)|kyphoplast(?:y|ies)|laminotom(?:y|ies)|spondylodesis|[atpxlo]lif|llif|acdf"),
)
_SPINAL_BESIDE = (_FUSION, _INSTRUMENTATION, pattern(r"decompressions?"))
_SPINE = (
    r"\b(?:spinal|spine|cervical|thoracic(?! outlet)|lumbar|lumbosacral|vertebral|posterolateral|interbody"
    r"|[atpxlo]lif|llif|acdf|[ctls]\d{1,2} ?[-/] ?[ctls]?\d{1,2}|(?:c[1-7]|t[1-9]|t1[0-2]|l[1-5]|s1)(?![\w/]))(?!\w)"
)
_OTHER_JOINT = (
    r"\b(?:ankle|knee|hip|wrist|shoulder|elbow|hand|foot|finger|thumb|toe|hallux|subtalar|tarsal|carpal|metacarp\w+"
    r"|metatars\w+|temporomandibular|tibi\w+)\b"
)
_TAKEN_OUT = pattern(r"(?:removal|explantation|extraction|infection|revision) of")


def kinds(problem: Problem) -> dict[ProblemKind, bool]:
    """What the problem is: kind → True when only its words say so (“from text, confirm”).

    M80 (osteoporosis with pathological fracture) is a fragility fracture too, to be confirmed unless the words say it.
    Liver codes K71, K72, K77 count only when the words say chronic.
    """
    found = dict.fromkeys((kind for kind, words in _PROBLEM_WORDS.items() if says(problem.text, words)), True)
    if "autoimmune_hepatitis" in found and not _liver_beside_autoimmune(problem.text):
        found.pop("chronic_liver_disease", None)
    icd = [_plain(code.value) for code in problem.codes if code.system.startswith("ICD-10")]
    snomed = [code.value for code in problem.codes if code.system == "SNOMED"]
    found |= dict.fromkeys((kind for kind, codes in _ICD.items() if _any(codes, icd)), False)
    found |= dict.fromkeys((kind for kind, codes in _SNOMED.items() if _any(codes, snomed)), False)
    if _any(_LIVER_IF_CHRONIC, icd) and says(problem.text, _CHRONIC):
        found["chronic_liver_disease"] = False
    if _any(_FRAGILITY, icd):
        found["fragility_fracture"] = "fragility_fracture" not in found
    return found


def medicine_kinds(course: MedicineCourse) -> dict[MedicineKind, bool]:
    """What the medicine is: kind → True when only its name says so."""
    found: dict[MedicineKind, bool] = {
        kind: True for kind, words in _MEDICINE_WORDS.items() if says(course.name, words)
    }
    for (system, kind), codes in _MEDICINE_CODES.items():
        if _any(codes, [_plain(code.value) for code in course.codes if code.system == system]):
            found[kind] = False
    return found


def procedure_kinds(procedure: Procedure) -> dict[ProcedureKind, bool]:
    """Whether the procedure is a spinal operation; True when it is to be confirmed.

    SNOMED 55705006 is used in public files for fusions of the spine and, once, of a joint: with words of the spine it
    is certain, with words of another joint it is not believed, with neither it is taken and to be confirmed.
    """
    text = fold(procedure.text)
    coded = any(code.system == "SNOMED" and code.value == _FUSION_OF_SPINE for code in procedure.codes)
    spine = bool(re.search(_SPINE, text))
    if coded and (spine or not re.search(_OTHER_JOINT, text)):
        return {"spinal_operation": not spine}
    alone = any(says(text, words) for words in _SPINAL_ALONE) and (spine or not re.search(_OTHER_JOINT, text))
    beside = spine and any(says(text, words) for words in _SPINAL_BESIDE)
    return {"spinal_operation": True} if alone or beside else {}


def bone_work(procedure: Procedure) -> Given:
    """Whether bone was worked on: yes for laminectomy, fusion, instrumentation, scoliosis correction, vertebroplasty.

    No for a microdiscectomy without laminectomy and for stimulators; unknown for all else, and for what is no spinal
    operation or removes or revises an earlier one.
    """
    text = fold(procedure.text)
    if not procedure_kinds(procedure) or says(text, _TAKEN_OUT):
        return "unknown"
    if any(says(text, words) for words in (_LAMINECTOMY, _FUSION, _INSTRUMENTATION, _SCOLIOSIS, _VERTEBROPLASTY)):
        return "yes"
    return "no" if says(text, _MICRODISCECTOMY) or says(text, _STIMULATOR) else "unknown"


def _plain(code: str) -> str:
    """A code without dots and blanks, in capitals: M81.9 and m819 are one."""
    return re.sub(r"[.\s]", "", code).upper()


def _any(codes: str, given: Iterable[str]) -> bool:
    return any(re.match(codes, code) for code in given)


def _liver_beside_autoimmune(text: str) -> bool:
    """Whether the words name a chronic liver disease beyond the autoimmune hepatitis itself."""
    rest = re.sub(r"(?:chronic )?auto-?immune (?:chronic )?hepatitis", " ", fold(text))
    return says(rest, _PROBLEM_WORDS["chronic_liver_disease"])
