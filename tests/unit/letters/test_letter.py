"""The words of a letter: why it is written, what is asked, what was found, and what each sentence rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from alpdesk.clinical.coding import procedure_kinds
from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Contact
from alpdesk.clinical.record import Code, Identifier, MedicineCourse, Patient, Problem, Procedure, Record
from alpdesk.letters.letter import OWN_WORDS, Letter, NotEditable, compose
from alpdesk.letters.slots import lowered
from alpdesk.letters.wording import words
from alpdesk.pathways.assessment import Differential, Fact, Origin, Reading, RedFlag
from tests.unit.letters.samples import (
    AS_OF,
    CLINIC,
    CONTACT,
    FACTS,
    PATIENT,
    RECORD,
    SOURCES,
    STATEMENTS,
    SUSPECTED,
    USER,
    action,
    letter,
    outcome,
    result,
)  # fmt: skip


def texts(made: Letter, part: str) -> list[str]:
    heading = words()["headings"][part]
    return [paragraph.text for paragraph in made.paragraphs if paragraph.heading == heading]


def test_the_reason_comes_first_and_names_value_date_and_patient() -> None:
    first = letter().paragraphs[0]
    assert first.id == "reason"
    alone = letter(outcome(facts=FACTS[:6])).paragraphs[0].text
    assert "last 24 U/L on 12-Mar-2026, in a 58-year-old woman" in alone
    assert first.text == (
        "Suspected adult hypophosphatasia: ALP below 30 U/L on 3 of 4 dates, last 24 U/L on 12-Mar-2026, with "
        "pyridoxal 5'-phosphate 412 nmol/L on 12-Mar-2026 and stress fracture, in a 58-year-old woman with "
        "osteoporosis as recorded."
    )


@pytest.mark.parametrize(
    ("pathway", "disposition"),
    [(pathway, disposition) for pathway, table in words()["reason"].items() for disposition in table],
)
def test_every_outcome_has_a_first_line_whose_slots_are_all_filled(pathway: str, disposition: str) -> None:
    text = letter(outcome(pathway=pathway, disposition=disposition)).paragraphs[0].text
    assert "{" not in text
    assert text.endswith(".")


def test_an_outcome_without_a_template_is_told_in_the_pathways_words() -> None:
    assert letter(outcome(disposition="something_new")).paragraphs[0].text == "Hypophosphatasia suspected"


def test_every_paragraph_says_what_it_rests_on() -> None:
    made = letter()
    assert all(paragraph.trace for paragraph in made.paragraphs)
    asked = made.paragraph("action.refer.metabolic_bone")
    assert asked.trace == (
        "rule:LO-4-suspected", "action:refer.metabolic_bone", "fact:alp.low_pattern", "statement:LO-51",
        "words:requests.refer.metabolic_bone",
    )  # fmt: skip
    assert (
        "derived"
        in letter(outcome(replace(action("repeat.plp", "measure"), statements=()))).paragraph("plan.measure").trace
    )


def test_ids_of_paragraphs_are_unique() -> None:
    idents = [paragraph.id for paragraph in letter().paragraphs]
    assert len(idents) == len(set(idents))


def test_a_suppressed_action_is_printed_nowhere() -> None:
    made = letter()
    printed = " ".join([*(p.text for p in made.paragraphs), *(f"{r.finding} {r.conclusion}" for r in made.reasoning)])
    assert "healing_possible" not in printed


@pytest.mark.parametrize(
    ("actions", "flags", "title"),
    [
        (("withhold.antiresorptive",), (), "HOLD: NO ANTIRESORPTIVE WHILE THE LOW ALP IS NOT SETTLED"),
        (("review.antiresorptive",), (), "ON AN ANTIRESORPTIVE"),
        (("workup.infection",), (), "POSSIBLE INFECTION"),
        (("workup.infection",), ("extreme_alp",), "ALP ABOVE 1000 U/L"),
        ((), ("extreme_alp",), "ALP ABOVE 1000 U/L"),
        (("emergency.liver_failure_haemolysis",), (), "EMERGENCY"),
        (("review.marrow_suppression",), (), "BLOOD COUNT BELOW ITS LIMITS"),
        (("refer.metabolic_bone",), (), ""),
    ],
)
def test_the_caution_box_stands_exactly_when_something_is_withheld_or_urgent(
    actions: tuple[str, ...], flags: tuple[str, ...], title: str
) -> None:
    raised = tuple(RedFlag(ident, "Flag", ("LO-18",), ()) for ident in flags)
    made = letter(outcome(*(action(ident, "refer") for ident in (*actions, "other.action")), red_flags=raised))
    assert (made.caution.title if made.caution else "").startswith(title)
    assert (made.caution is None) == (not title)
    if made.caution:
        assert made.caution.trace


def test_two_cautions_are_both_told_under_the_graver_title() -> None:
    made = letter(
        outcome(action("review.marrow_suppression", "do"), action("emergency.liver_failure_haemolysis", "do"))
    )
    assert made.caution is not None
    assert made.caution.title.startswith("EMERGENCY")
    assert "Marrow suppression is possible." in made.caution.text


def test_a_suppressed_hold_gives_no_box() -> None:
    assert letter(outcome(action("withhold.antiresorptive", "avoid", suppressed="x/y"))).caution is None


def test_what_is_asked_comes_from_refer_and_do_and_the_urgency_says_why() -> None:
    made = letter()
    assert texts(made, "actions") == [
        "Please assess for hypophosphatasia, and advise on further tests and on fracture prevention meanwhile.",
        "Please consider testing the ALPL (TNSALP) gene.",
        "Soon, because of: low ALP without a recorded cause.",
    ]


@pytest.mark.parametrize(
    ("kept", "optional"),
    [
        ({"variant": "option"}, True),
        ({"variant": ""}, False),
        ({"variant": "persistent"}, False),
        ({"variant": None, "rule": "LO-4-not-supported"}, True),
        ({"variant": None, "rule": "LO-4-suspected"}, False),
    ],
)
def test_an_option_is_asked_as_an_option(kept: dict[str, Any], *, optional: bool) -> None:
    asked = replace(action("refer.metabolic_bone", "refer"), text="A referral is an option.", **kept)
    assert ("referral is an option" in texts(letter(outcome(asked)), "actions")[0]) is optional


def test_nothing_to_ask_becomes_a_request_for_advice() -> None:
    made = letter(outcome(action("note.pattern_hpp", "note", "routine"), urgency="routine", red_flags=()))
    assert texts(made, "actions") == ["Please advise on the question above.", "Routine: nothing found asks for more."]


def test_urgency_without_a_flag_names_the_actions_that_ask_for_it() -> None:
    made = letter(outcome(action("refer.metabolic_bone", "refer"), red_flags=()))
    assert texts(made, "actions")[-1] == "Soon, because of: text of refer.metabolic_bone."
    assert "action:refer.metabolic_bone" in made.paragraph("urgency").trace


def test_a_reassuring_action_is_a_finding_and_never_a_request() -> None:
    made = letter(outcome(action("continue.azathioprine_dose", "do", "routine", reassuring=True)))
    assert texts(made, "actions")[0] == "Please advise on the question above."
    assert "Text of continue.azathioprine_dose." in texts(made, "findings")


def test_findings_tell_pattern_flags_and_answers_with_their_origin() -> None:
    assert texts(letter(), "findings") == [
        "Pattern of ALP: persistently low, which raises the priority; below 30 U/L on 3 of 4 dates, in 3 of 4 months.",
        "Red flag: low ALP without a recorded cause. (ALP 27 U/L on 18-Jun-2025)",
        "Stress fracture: yes (stress fracture of 2019).",
        "Answered no on 20-Mar-2026: bone pain.",
        "Text of note.pattern_hpp.",
    ]


def test_courses_causes_and_readings_are_told_without_excluding_anything() -> None:
    made = letter(
        outcome(
            facts=(
                *(f for f in FACTS if f.id != "alp.low_pattern"),
                Fact("ps.course", "rising", remark="latest above the previous"),
                Fact("az.course", "stable"),
                Fact("early_rise", "major"),
                Fact("fever", "no"),
            ),
            differential=(Differential("infection", "Infection", "not_supported", ("LO-18",)),),
            readings=(
                Reading("r1", "The disease responds", ("stress_fracture",), ("peak_above",)),
                Reading("r2", "Nothing known", (), ()),
            ),
            red_flags=tuple(RedFlag(f"f{n}", "Flag", (), ("many",)) for n in range(1)),
        )
    )
    told = texts(made, "findings")
    assert "Course of ALP after the operation: rising (latest above the previous)." in told
    assert "Course of ALP on azathioprine: stable." in told
    assert "Size of the early rise: major (nothing on file)." in told
    assert "Answered no: fever." in told
    assert "Other causes: infection not supported. “Not supported” does not exclude a cause." in told
    assert (
        "Reading “the disease responds”: supported by: stress fracture (stress fracture of 2019); "
        "against it: peak above." in told
    )
    assert "Reading “nothing known”: nothing on file for or against it." in told


def test_answers_of_one_origin_are_told_together() -> None:
    same = (Origin("answer", "x", "answered yes by Dr Ada Okafor"),)
    made = letter(outcome(facts=(Fact("fever", "yes", "", same), Fact("wound_problem", "yes", "", same)), red_flags=()))
    assert texts(made, "findings")[0] == "Fever and wound problem: yes (answered yes by Dr Ada Okafor)."
    assert made.paragraph("finding.fever").trace == ("fact:fever", "fact:wound_problem", "answer:x")


def test_many_origins_are_counted() -> None:
    origins = tuple(Origin("result", str(n), f"ALP {n} (limits 30–130)") for n in range(5))
    made = letter(outcome(facts=(Fact("alp.low_pattern", "unmeasured", "", origins),)))
    assert texts(made, "findings")[0] == "Red flag: low ALP without a recorded cause. (ALP 0; ALP 1; ALP 2 and 2 more)"


def test_what_is_missing_is_told_as_tests_and_questions() -> None:
    made = letter(
        outcome(
            missing=("pth", "cbc", "short_stature", "hpp_excluded", "hpp_excluded_on", "brand_new"),
            remarks=("A remark.",),
        )
    )
    assert texts(made, "missing") == [
        "PTH and blood count.",
        "short stature, hypophosphatasia recorded as excluded and brand new.",
        "A remark.",
    ]
    assert texts(letter(outcome(missing=("hpp_excluded_on",))), "missing") == ["when hypophosphatasia was excluded."]
    assert texts(letter(outcome(missing=())), "missing") == []


def test_measurements_and_monitoring_are_planned_here_and_the_hold_stays_in_its_box() -> None:
    made = letter(outcome(*SUSPECTED.actions, action("continue.monitoring", "monitor")))
    assert texts(made, "plan") == ["Text of measure.pth.", "Text of continue.monitoring."]


def test_the_history_tells_entries_as_recorded_and_says_when_there_are_none() -> None:
    assert texts(letter(), "history") == [
        "Osteoporosis since 10-Oct-2024. Hypertension since 2016 (inactive).",
        "colecalciferol, recorded dose 800 units daily since 20-Nov-2024 (current).",
        "Wrist fixation, 03-Sep-2024.",
        "Not recorded.",
    ]
    ended = Problem("e", "Anaemia", ended=When.parse("2020"))
    past = MedicineCourse("x", "flucloxacillin", end=When.parse("2020-01-02"), state="ended")
    loose = Procedure("l", "Scan")
    full = replace(RECORD, problems=(ended,), medicines=(past,), procedures=(loose,))
    assert texts(letter(record=full), "history")[:3] == [
        "Anaemia, ended 2020.", "flucloxacillin until 02-Jan-2020 (past).", "Scan, date not known.",
    ]  # fmt: skip
    assert texts(letter(record=Record(PATIENT)), "history")[:3] == ["None on record."] * 3


def test_the_basis_names_articles_statements_sources_and_gaps_with_their_status() -> None:
    asked = replace(action("refer.metabolic_bone", "refer"), statements=("LO-51", "LO-52", "LO-99"))
    told = texts(letter(outcome(asked)), "basis")
    assert told[0] == (
        "LO: “Low ALP in osteoporosis”, 27-Nov-2025: educational article. Verify against primary literature and "
        "current standards."
    )
    assert told[1:] == [
        "LO-18: Words of LO-18. [the article cites no source]",
        "LO-51: Words of LO-51. [LO-S1]",
        "LO-52: Words of LO-52. [LO-S1] [6: source not listed in the article]",
        "[LO-S1] A cohort. (cohort study; number by list order)",
    ]
    only = {"ZZ-1": STATEMENTS["LO-51"]._replace(id="ZZ-1", article="ZZ", sources=("gone",))}
    assessment = outcome(replace(asked, statements=("ZZ-1",)))
    made = compose(RECORD, assessment, CLINIC, USER, None, AS_OF, "", only, {})
    assert texts(made, "basis") == [
        "ZZ: ZZ: educational article. Verify against primary literature and current standards.",
        "ZZ-1: Words of LO-51. [gone]",
    ]


def test_the_way_to_the_conclusion_is_told_rule_by_rule_and_ends_with_the_outcome() -> None:
    asked = replace(action("refer.metabolic_bone", "refer"), facts=("alp.low_pattern", "scope", "short_stature"))
    facts = (*FACTS, Fact("scope", "adult"))
    first, last = letter(outcome(asked, facts=facts)).reasoning
    assert first.rule == "LO-4-suspected"
    assert first.finding == "Pattern of low values: persistent; short stature: not known"
    assert first.conclusion == "Text of refer.metabolic_bone."
    assert (last.rule, last.conclusion) == ("Outcome", "Hypophosphatasia suspected.")


def test_fact_values_are_told_in_words() -> None:
    facts = (
        Fact("a", value=True),
        Fact("b", value=False),
        Fact("c", "2026-01-05"),
        Fact("d", Decimal("2.5"), "%"),
        Fact("e", "2026-13-05"),
        Fact("f", "x_y"),
    )
    asked = replace(action("refer.metabolic_bone", "refer"), facts=tuple("abcdef"))
    first = letter(outcome(asked, facts=facts, pathway="unheard_of", disposition_facts=())).reasoning
    assert first[0].finding == "a: yes; b: no; c: 05-Jan-2026; d: 2.5 %; e: 2026-13-05; and 1 more"
    assert first[1].finding == "always"


def test_the_patient_block_says_what_is_not_known_in_words() -> None:
    block = letter(record=Record(Patient("p", "Doe"))).patient
    assert (block.name, block.born, block.age, block.sex) == ("DOE", "not known", "", "Not known")
    assert (block.identifier, block.allergies, block.address) == ("", "Allergies not recorded", "Not recorded")
    assert block.line == "DOE   Born not known   no identifier on record"


@pytest.mark.parametrize(
    ("identifier", "name", "shown"),
    [
        (Identifier("NHS", "9991234578"), "NHS No.", "999 123 4578"),
        (Identifier("https://hospital.example/mrn", "A-12"), "Identifier No.", "A-12"),
        (Identifier("Clinic", "77"), "Clinic No.", "77"),
        (Identifier("", "78"), "Identifier No.", "78"),
    ],
)
def test_the_number_is_named_by_its_issuer(identifier: Identifier, name: str, shown: str) -> None:
    block = letter(record=Record(replace(PATIENT, identifiers=(identifier,)))).patient
    assert (block.identifier_name, block.identifier) == (name, shown)


def test_allergies_are_told_in_the_fixed_words() -> None:
    none = letter(record=Record(replace(PATIENT, allergy_status="none"))).patient
    assert (none.allergy_label, none.allergies, none.allergic) == ("Allergies", "No known allergies", False)
    known = letter(record=Record(replace(PATIENT, allergies=""))).patient
    assert (known.allergy_label, known.allergies) == ("Known allergies", "not named")


def test_the_letter_is_a_draft_until_a_clinician_has_accepted() -> None:
    assert letter(accepted="").draft
    assert not letter().draft
    assert letter(record=replace(RECORD, patient=replace(PATIENT, invented=True))).invented
    assert not letter().invented


def test_the_reference_is_stable_and_tells_nothing_of_the_patient() -> None:
    assert letter().reference == letter().reference
    assert letter().reference.startswith("AD-2026-")
    other = letter(record=replace(RECORD, patient=replace(PATIENT, id="p2")))
    assert other.reference != letter().reference


def test_an_override_is_told_with_its_reason() -> None:
    made = compose(
        RECORD,
        SUSPECTED,
        CLINIC,
        USER,
        CONTACT,
        AS_OF,
        "Dr",
        STATEMENTS,
        SOURCES,
        override="observe",
        override_reason="seen",
    )
    assert made.paragraph("decision").text == "The clinician decided otherwise than the pathway: observe. Reason: seen."
    silent = compose(RECORD, SUSPECTED, CLINIC, USER, CONTACT, AS_OF, "Dr", STATEMENTS, SOURCES, override="observe")
    assert silent.paragraph("decision").text.endswith("Reason: not recorded.")


def test_what_is_dated_after_the_letter_is_not_seen() -> None:
    later = replace(RECORD, results=(*RECORD.results, result("2026-04-01", "alp", "500 U/L", "30", "130")))
    made = letter(record=later)
    assert made.results is not None
    assert made.results.dates[0] == date(2026, 3, 12)


def test_a_letter_without_results_has_neither_table_nor_trend() -> None:
    made = letter(record=Record(PATIENT))
    assert (made.results, made.trend) == (None, None)


def test_changed_words_are_the_clinicians_own() -> None:
    made = letter()
    changed = made.with_text("reason", "My words.")
    assert changed.paragraph("reason").text == "My words."
    assert changed.paragraph("reason").trace == (OWN_WORDS,)
    assert made.with_text("reason", made.paragraph("reason").text) is made
    assert made.with_concerns("Prefers mornings.").paragraph("history.concerns").trace == (OWN_WORDS,)


def test_what_comes_from_the_record_is_not_edited_in_the_letter() -> None:
    made = letter()
    with pytest.raises(NotEditable, match="change it there"):
        made.with_text("basis.LO", "approved")
    with pytest.raises(NotEditable, match="no such paragraph"):
        made.with_text("nothing", "x")
    with pytest.raises(NotEditable, match="shorten"):
        made.with_text("reason", "x" * 4001)


def test_recipient_urgency_and_parts_can_be_chosen() -> None:
    made = letter()
    assert made.with_recipient(Contact("d", "Another")).recipient == Contact("d", "Another")
    assert made.with_urgency("soon") is made
    pressing = made.with_urgency("same_day")
    assert (pressing.urgency, pressing.urgency_tag) == ("same_day", "SAME-DAY REFERRAL")
    assert pressing.paragraph("urgency").text == "Same day, as decided by the clinician; before it was “Soon”."
    assert made.with_parts(("reasoning", "results")).parts == ("results", "reasoning")


def test_the_operation_is_named_with_its_day_or_as_far_as_it_is_known() -> None:
    done = Procedure("op", "L4–L5 fusion", (Code("SNOMED", "55705006"),), When.parse("2026-01-05"))
    assert procedure_kinds(done)
    full = replace(RECORD, procedures=(done,))
    surgery = outcome(pathway="raised_alp_post_back_surgery", disposition="observe")
    counted = replace(
        surgery,
        facts=(*FACTS, Fact("ps.operation", "2026-01-05", "", (Origin("procedure", "op", "x"),)), Fact("ps.day", 66)),
    )
    assert "on day 66 after L4–L5 fusion (05-Jan-2026)" in letter(counted, full).paragraphs[0].text
    assert ", after L4–L5 fusion (05-Jan-2026)," in letter(surgery, full).paragraphs[0].text
    assert "after a spinal operation" in letter(surgery).paragraphs[0].text
    undated = replace(full, procedures=(replace(done, performed=When("")),))
    assert "(date not known)" in letter(counted, undated).paragraphs[0].text


@pytest.mark.parametrize(
    ("problems", "medicines", "words_"),
    [
        ((Problem("b", "Osteopenia"),), (), "low bone density as recorded"),
        ((), (MedicineCourse("d", "denosumab", state="planned"),), "antiresorptive treatment planned or recorded"),
        ((Problem("a", "Atypical femoral fracture"),), (), "an atypical femoral fracture"),
        ((), (), "bone disease under assessment"),
    ],
)
def test_the_bone_disease_is_named_as_recorded(
    problems: tuple[Problem, ...], medicines: tuple[MedicineCourse, ...], words_: str
) -> None:
    full = replace(RECORD, problems=problems, medicines=medicines)
    assert letter(record=full).paragraphs[0].text.endswith(f"with {words_}.")


def test_azathioprine_is_named_with_its_start() -> None:
    treated = replace(RECORD, medicines=(MedicineCourse("a", "azathioprine", start=When.parse("2025-09-03")),))
    improving = outcome(pathway="alp_on_azathioprine", disposition="improving")
    assert "on azathioprine since 03-Sep-2025" in letter(improving, treated).paragraphs[0].text
    assert "on azathioprine, consistent" in letter(improving).paragraphs[0].text


def test_the_latest_value_is_told_as_reported_where_its_unit_cannot_be_used() -> None:
    odd = replace(RECORD, results=(replace(result("2026-03-12", "alp", "24 furlongs"), id="alp/2026-03-12"),))
    assert "24 furlongs on 12-Mar-2026" in letter(record=odd).paragraphs[0].text
    month = replace(odd.results[0], taken=When.parse("2026-03"))
    assert "24 furlongs on Mar-2026" in letter(record=replace(odd, results=(month,))).paragraphs[0].text
    assert "not measured" in letter(outcome(facts=())).paragraphs[0].text


def test_a_person_of_unknown_age_or_sex_is_not_guessed() -> None:
    nobody = replace(RECORD, patient=replace(PATIENT, sex="unknown", born=When.parse("1968")))
    assert "in a patient of unknown age with" in letter(record=nobody).paragraphs[0].text


def test_a_sentence_inside_another_loses_its_capital_but_not_an_abbreviation() -> None:
    assert [lowered(text) for text in ("ALP rises.", "Fever.", "X", "")] == ["ALP rises", "fever", "X", ""]


def test_no_word_of_the_letter_says_what_must_not_be_said() -> None:
    everything = str(words()).casefold()
    for banned in ("benign", "healing confirmed", "all clear", "microgram", " mg "):
        assert banned not in everything
