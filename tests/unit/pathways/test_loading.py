"""Loading: a pathway file with any flaw is refused in one sentence that names the file and the place."""

from __future__ import annotations

from datetime import date

import pytest

from alpdesk.pathways.loading import BadPathway, load, load_version
from alpdesk.pathways.model import YES_NO, Domain, Pathway
from alpdesk.pathways.soundness import cited

RULES = """
id = "toy"
version = "1"
article = "XX"
[review]
authored_by = "a"
checked_by = ""
reviewed_on = ""
next_review = ""
source_status = "invented"
[applies]
fever = "yes"
[defines]
ill = { any = [{ fever = "yes" }, { pain = "yes" }] }
[groups]
CALL = ["call.doctor"]
[actions]
"call.doctor" = { class = "do", urgency = "same_day", statements = ["XX-01"] }
[[flag]]
id = "danger"
when = { ill = "yes" }
statements = ["XX-02"]
[[differential]]
id = "cause"
when = { pain = "yes" }
statements = []
[readings]
when = { fever = "yes" }
[[reading]]
id = "one"
statements = []
[reading.supports]
fever = { fever = "yes" }
[reading.contradicts]
pain = { pain = "no" }
[[step]]
id = "1"
questions = ["pain"]
shows = ["shown"]
[[step.rule]]
id = "ill"
when = { "flag.danger" = "yes" }
actions = ["CALL", { id = "call.doctor", when = { pain = "yes" }, urgency = "routine", statements = [] }]
disposition = "see"
[[invariant]]
id = "I1"
when = { "flag.danger" = "yes" }
always = ["call.doctor"]
"""
WORDS = """
[pathway]
title = "Toy"
short = "Toy"
[disposition]
see = "See"
not_applicable = "Not"
[flag]
danger = "Danger"
[differential]
cause = "Cause"
[reading]
one = "One"
[action]
"call.doctor" = "Call"
[step]
1 = "Step"
[purpose]
1 = "Purpose"
[rule]
ill = "Ill"
[question]
pain = "Pain?"
[why]
pain = "Because"
[fact]
fever = "Fever"
[finding]
fever = "fever"
pain = "pain"
shown = "a sign"
ill = "an illness"
[cell]
yes = "answered yes"
no = "answered no"
unknown = "not known"
"fever.yes" = "present"
"fever.no" = "absent"
"shown.yes" = "present"
"shown.no" = "absent"
"ill.yes" = "present"
"ill.no" = "absent"
"flag.yes" = "raised"
"flag.no" = "not raised"
"""
DOMAINS = {"fever": YES_NO, "pain": Domain(("yes", "no", "unknown"), asks="pain"), "shown": YES_NO}
STATEMENTS = {"XX-01": "step", "XX-02": "red-flag", "XX-03": "caveat", "YY-01": "step"}


def read(rules: str = RULES, words: str = WORDS) -> Pathway:
    return load("toy.toml", rules.encode(), words.encode(), DOMAINS, STATEMENTS)


def swapped(old: str, new: str, text: str = RULES) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def test_a_file_without_a_flaw_is_read() -> None:
    found = read()
    assert (found.id, found.title, found.dispositions, found.questions) == ("toy", "Toy", ("see",), ("pain",))
    assert cited(found) == {"XX-01", "XX-02"}


def test_comments_and_layout_do_not_change_the_hash_and_content_does() -> None:
    assert read(f"# a remark\n{RULES}").content_hash == read().content_hash
    assert read(swapped('version = "1"', 'version = "2"')).content_hash != read().content_hash


def test_words_change_the_hash_that_letters_print_and_not_that_of_the_rules() -> None:
    other = read(words=swapped("See", "Go and see", WORDS))
    assert other.content_hash == read().content_hash
    assert other.words_hash != read().words_hash


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[review]", "[review", "toy.toml is not readable TOML"),
        ('id = "toy"', "", "toy.toml, top: the key “id” is missing"),
        ('id = "toy"', "id = 1", "toy.toml, top: “id” is a text, not 1"),
        ('article = "XX"', 'article = "XX"\ntitel = "x"', "toy.toml, top: the key “titel” is not known"),
        ('authored_by = "a"', 'autored_by = "a"', "toy.toml, review: the key “autored_by” is not known"),
        (
            "[defines]\nill = {",
            "[defines]\nill = { at_least = 3, of = [] }\nother = {",
            "defines.ill: at_least",
        ),
        ('fever = "yes"\n[defines]', 'fevr = "yes"\n[defines]', "toy.toml, applies: the finding “fevr” does not exist"),
        (
            'fever = "yes"\n[defines]',
            'fever = "maybe"\n[defines]',
            "toy.toml, applies: “fever” has no cell “maybe”; it has yes, no, unknown",
        ),
        ('"call.doctor" = { class', 'call = 1\n"call.doctor" = { class', "toy.toml, actions.call: a table is expected"),
        ('class = "do"', 'class = "perform"', "toy.toml, actions.call.doctor: the class “perform” does not exist"),
        ('urgency = "same_day"', 'urgency = "now"', "toy.toml, actions.call.doctor: the urgency “now” does not exist"),
        (
            'statements = ["XX-01"]',
            'statements = "XX-01"',
            "actions.call.doctor: a list of texts is expected",
        ),
        ('statements = ["XX-01"]', "statements = [1]", "actions.call.doctor: a list of texts is expected"),
        (
            'statements = ["XX-01"]',
            'statements = ["XX-99"]',
            "statements: the statement “XX-99” does not exist",
        ),
        (
            'statements = ["XX-01"]',
            "statements = []",
            "no rule cites “XX-01”, a step of the evidence",
        ),
        ('statements = ["XX-02"]', 'statements = ["XX-01"]', "no rule cites “XX-02”, a red-flag of the evidence"),
        ('statements = ["XX-01"]', 'statements = ["XX-01", "XX-02"]', ""),
        ("[[flag]]", "[flag]", "toy.toml, flag: a list of tables is expected"),
        ('when = { ill = "yes" }', "", "toy.toml, flag: the key “when” is missing"),
        (
            '"flag.danger" = "yes" }\nactions',
            '"flag.dangr" = "yes" }\nactions',
            "the finding “flag.dangr” does not",
        ),
        ("[[differential]]", "[differential]", "toy.toml, differential: a list of tables is expected"),
        (
            "[reading.supports]\nfever = { fever",
            "[reading.supports]\nfever = { fevr",
            "reading one: the finding “fevr”",
        ),
        (
            '[readings]\nwhen = { fever = "yes" }',
            "[readings]\nwhen_not = 1",
            "readings.when: a condition is a table",
        ),
        ('id = "1"\nquestions', "questions", "toy.toml, step: the key “id” is missing"),
        ('questions = ["pain"]', 'questions = ["pain", "pane"]', "toy.toml, questions, pane: no such answer exists"),
        ('shows = ["shown"]', "shows = []", "toy.toml, finding shown: no condition reads it and no step shows it"),
        ('actions = ["CALL",', 'actions = ["CAL",', "toy.toml, step 1, rule ill: the action “CAL” does not exist"),
        ('CALL = ["call.doctor"]', 'CALL = ["CALL"]', "toy.toml, group CALL: the action “CALL” does not exist"),
        ('CALL = ["call.doctor"]', "CALL = 1", "toy.toml, group CALL: a list is expected"),
        ('actions = ["CALL", {', 'actions = "CALL"\nother = [{', "the key “other” is not known"),
        ('urgency = "routine"', 'urgency = "later"', "toy.toml, step 1, rule ill: the urgency “later” does not exist"),
        ('disposition = "see"', "disposition = 1", "toy.toml, step 1, rule ill: “disposition” is a text, not 1"),
        ('disposition = "see"', 'disposition = "see"\nends = "yes"', "rule ill: “ends” is true or false, not 'yes'"),
        ('disposition = "see"', "", "toy.toml, step: no rule sets a disposition, so that no path ends"),
        ("[[invariant]]", "[invariant]", "toy.toml, invariant: a list of tables is expected"),
        ('always = ["call.doctor"]', 'always = ["call.docter"]', "toy.toml, invariant I1: “call.docter” is no action"),
    ],
)
def test_a_flaw_in_the_rules_is_refused_with_file_and_place(old: str, new: str, says: str) -> None:
    if not says:
        assert read(swapped(old, new))
        return
    with pytest.raises(BadPathway) as refused:
        read(swapped(old, new))
    assert says in str(refused.value)
    assert str(refused.value).startswith("toy.toml")


@pytest.mark.parametrize(
    ("addition", "says"),
    [
        ('[[step]]\nid = "1"\nrule = []', "toy.toml, step 1: the id stands twice"),
        (
            '[[step]]\nid = "2"\n[[step.rule]]\nid = "ill"\nwhen = { fever = "yes" }',
            "rule ill: the id stands twice",
        ),
        ('[[step]]\nid = "2"\nrule = 1', "toy.toml, step 2: a list of tables is expected"),
        (
            '[[flag]]\nid = "danger"\nwhen = { fever = "yes" }\nstatements = ["XX-02"]',
            "toy.toml, flag danger: the id stands twice",
        ),
        (
            '[[flag]]\nid = "b"\nwhen = { fever = "yes" }\nstatements = []',
            "flag b: a red flag needs a statement",
        ),
    ],
)
def test_what_stands_twice_or_without_evidence_is_refused(addition: str, says: str) -> None:
    with pytest.raises(BadPathway, match=says):
        read(f"{RULES}\n{addition}\n")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("ends = true", "a row that ends, reassures, stands alone or comes after another sets a disposition"),
        ("reassuring = true", "a row that ends, reassures"),
        ("alone = true", "a row that ends, reassures"),
        ('after = ["ill"]', "a row that ends, reassures"),
        ('disposition = "see"\nreassuring = true\nends = true', "a reassuring row sets its disposition and does noth"),
        ('disposition = "see"\nreassuring = true\nactions = ["CALL"]', "a reassuring row sets its disposition and"),
        ('disposition = "see"\nalone = true\nends = true', "a row that ends the pathway does not stand alone"),
        ('disposition = "see"\nafter = ["late"]', "“late” is no earlier row of the step that sets a disposition"),
        ('disposition = "see"\nafter = "ill"', "a list of texts is expected"),
        ('override = ["rest"]', "“rest” is no disposition of the pathway"),
    ],
)
def test_a_row_that_would_blur_which_row_decides_is_refused(row: str, says: str) -> None:
    late = f'[[step.rule]]\nid = "late"\nwhen = {{ pain = "no" }}\n{row}\n[[invariant]]'
    with pytest.raises(BadPathway, match=rf"toy\.toml, step 1, rule late: {says}"):
        read(swapped("[[invariant]]", late), swapped('ill = "Ill"', 'ill = "Ill"\nlate = "Late"', WORDS))


def test_an_invariant_may_name_a_question() -> None:
    assert read(swapped('always = ["call.doctor"]', 'some = ["ask.pain", "call.doctor"]')).invariants[0].some
    with pytest.raises(BadPathway, match=r"“ask\.pane” is no action, question or disposition"):
        read(swapped('always = ["call.doctor"]', 'always = ["ask.pane"]'))


def test_an_action_that_no_rule_asks_for_is_refused() -> None:
    extra = swapped("[[flag]]", '"idle.about" = { class = "do", urgency = "routine", statements = [] }\n[[flag]]')
    with pytest.raises(BadPathway, match=r"toy\.toml, actions\.idle\.about: no rule asks for it"):
        read(extra)


def test_a_definition_that_nothing_reads_is_refused() -> None:
    with pytest.raises(BadPathway, match=r"toy\.toml, defines\.idle: no condition reads it"):
        read(swapped("[groups]", 'idle = { fever = "yes" }\n[groups]'))


@pytest.mark.parametrize(
    "definition",
    ['ill = { ill = "yes" }', 'ill = { other = "yes" }\nother = { ill = "no" }', 'ill = { "flag.danger" = "yes" }'],
)
def test_a_definition_that_rests_on_itself_is_refused(definition: str) -> None:
    old = 'ill = { any = [{ fever = "yes" }, { pain = "yes" }] }'
    with pytest.raises(BadPathway, match=r"toy.toml, defines\.\S+: it rests on itself"):
        read(swapped(old, definition))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('see = "See"', "", "toy.toml, words: the text “disposition.see” is missing"),
        ('not_applicable = "Not"', "", "the text “disposition.not_applicable” is missing"),
        ('pain = "Because"', "", "the text “why.pain” is missing"),
        ('"call.doctor" = "Call"', '"call.docter" = "Call"', "the text “action.call.doctor” is missing"),
        ('shown = "a sign"', "", "toy.toml, words: the text “finding.shown” is missing"),
        ('yes = "answered yes"', "", "toy.toml, words: the text “cell.yes” is missing"),
        ('"flag.no" = "not raised"', "", "toy.toml, words: the text “cell.flag.no” is missing"),
        ('"fever.no" = "absent"', "", "toy.toml, words: the text “cell.fever.no” is missing"),
        ('pain = "pain"', 'pain = "pain"\npane = "glass"', "toy.toml, words: nothing uses the text “finding.pane”"),
        ('see = "See"', 'see = "See"\nsaw = "Saw"', "toy.toml, words: nothing uses the text “disposition.saw”"),
        ('see = "See"', 'see = " "', "toy.toml (words), disposition.see: a text is expected"),
        ('see = "See"', "see = 1", "toy.toml (words), disposition.see: a text is expected"),
        ("[pathway]", 'odd = "x"\n[pathway]', "toy.toml (words), odd: a table is expected"),
        ("[pathway]", "[pathway", "toy.toml (words) is not readable TOML"),
    ],
)
def test_a_flaw_in_the_words_is_refused_with_file_and_place(old: str, new: str, says: str) -> None:
    with pytest.raises(BadPathway) as refused:
        read(words=swapped(old, new, WORDS))
    assert says in str(refused.value)


def test_a_file_in_another_encoding_is_refused() -> None:
    with pytest.raises(BadPathway, match=r"toy\.toml is not readable TOML"):
        load("toy.toml", "id = 'ä'".encode("latin-1"), b"", DOMAINS, STATEMENTS)


def test_groups_that_are_no_table_are_refused() -> None:
    rules = (
        'id = "toy"\nversion = "1"\narticle = "XX"\ngroups = "x"\nactions = {}\napplies = {}\nreview = {}\nstep = []'
    )
    with pytest.raises(BadPathway, match=r"toy\.toml, top: “groups” is a table, not 'x'"):
        read(rules)


def test_actions_that_are_no_table_are_refused() -> None:
    rules = 'id = "toy"\nversion = "1"\narticle = "XX"\nactions = 1\napplies = {}\nreview = {}\nstep = []'
    with pytest.raises(BadPathway, match=r"toy\.toml, actions: a table is expected"):
        read(rules)


def test_a_text_that_is_not_there_shows_its_key() -> None:
    assert read().word("action.none") == "action.none"


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("2027-02-30", "toy.toml, review: a date is written YYYY-MM-DD or left empty (day is out of range for month)"),
        ("20270228", "toy.toml, review: a date is written YYYY-MM-DD or left empty (“20270228” is not written"),
    ],
)
def test_a_review_date_that_is_no_date_is_refused(day: str, says: str) -> None:
    with pytest.raises(BadPathway) as refused:
        read(swapped('next_review = ""', f'next_review = "{day}"'))
    assert says in str(refused.value)


def test_content_is_due_for_review_from_the_day_after_its_date() -> None:
    due = read(swapped('next_review = ""', 'next_review = "2027-11-27"')).review
    assert due.due(date(2027, 11, 27)) == ""
    assert due.due(date(2027, 11, 28)) == (
        "The content of this pathway was due for review on 27-Nov-2027; it has not been reviewed yet."
    )


def test_content_that_is_due_again_says_when_it_was_last_reviewed() -> None:
    dates = 'reviewed_on = "2025-01-02"\nnext_review = "2026-01-02"'
    due = read(swapped('reviewed_on = ""\nnext_review = ""', dates)).review
    assert due.due(date(2026, 2, 1)).endswith("due for review on 02-Jan-2026; it was last reviewed on 02-Jan-2025.")


def test_content_without_a_review_date_is_never_due() -> None:
    assert read().review.due(date(2999, 1, 1)) == ""


def test_a_version_is_read_without_the_evidence_findings_and_words_of_today() -> None:
    domains = {**DOMAINS, "new.finding": YES_NO}
    old = load_version("old.toml", RULES.encode(), b"", domains)
    assert (old.id, old.title, old.content_hash) == ("toy", "pathway.title", read().content_hash)
    with pytest.raises(BadPathway, match=r"old\.toml, applies: the finding “fevre” does not exist"):
        load_version("old.toml", swapped("[applies]\nfever", "[applies]\nfevre").encode(), b"", DOMAINS)
