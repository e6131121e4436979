"""The comparison of two versions: every change of content is told once, in plain words; layout is no change."""

from __future__ import annotations

import pytest

from alpdesk.pathways.diff import compare, words_changed
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import Domain, Pathway

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
[fresh_days]
default = 30
[applies]
fever = "yes"
[defines]
ill = { any = [{ fever = "yes" }, { pain = "yes" }] }
[actions]
"call.doctor" = { class = "do", urgency = "soon", statements = ["XX-01"] }
"stay.home" = { class = "note", urgency = "routine", statements = [] }
[open]
worry = { pain = "yes" }
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
[[step.rule]]
id = "first"
when = { ill = "yes" }
actions = [{ id = "call.doctor", when = { pain = "yes" } }, "stay.home"]
disposition = "see"
ends = true
statements = ["XX-03"]
[[step.rule]]
id = "second"
when = { fever = ["yes", "no"] }
actions = ["stay.home"]
[[step]]
id = "2"
[[step.rule]]
id = "third"
when = { fever = "no" }
disposition = "rest"
[[invariant]]
id = "I1"
when = { fever = "yes" }
never = ["see"]
"""
WORDS = """
[pathway]
title = "Toy"
[step]
1 = "One"
2 = "Two"
[disposition]
see = "See"
rest = "Rest"
[flag]
danger = "Danger"
[differential]
cause = "Cause"
[reading]
one = "Reading one"
[action]
"call.doctor" = "Call the doctor."
"stay.home" = "Stay at home."
[finding]
fever = "fever"
pain = "pain"
ill = "illness"
[cell]
yes = "present"
no = "absent"
unknown = "not known"
"ill.yes" = "present"
"""
DOMAINS = {
    "fever": Domain(("yes", "no", "unknown"), asks="fever"),
    "pain": Domain(("yes", "no", "unknown"), asks="pain"),
}
STRICT = (
    "“illness is present” holds now when each of fever and pain is present "
    "(before: when any of fever or pain is present)."
)
VAGUE = [
    "“illness is present” holds under other values: pain “not known” now counts.",
    (
        "“illness is present” holds now when at least one of these holds: fever is present; "
        "pain is present or not known (before: when any of fever or pain is present)."
    ),
]
GONE = (
    "Removed: row second in step 1 “One”: when fever is present or absent, "
    "then stay.home: “Stay at home” (note, routine)."
)
SECOND = '[[step.rule]]\nid = "second"\nwhen = { fever = ["yes", "no"] }\nactions = ["stay.home"]\n'


def toy(*changes: tuple[str, str], words: str = WORDS) -> Pathway:
    rules = RULES
    for old, new in changes:
        assert old in rules
        rules = rules.replace(old, new)
    return load_version("toy.toml", rules.encode(), words.encode(), DOMAINS)


def told(*changes: tuple[str, str]) -> dict[str, list[str]]:
    return {part.title: list(part.changes) for part in compare(toy(), toy(*changes))}


def test_layout_and_comments_are_no_change() -> None:
    again = load_version("toy.toml", f"# a comment\n{RULES}".replace(" = ", "  =  ").encode(), WORDS.encode(), DOMAINS)
    assert (compare(toy(), again), words_changed(toy(), again)) == ((), ())


@pytest.mark.parametrize(
    ("change", "title", "says"),
    [
        (('version = "1"', 'version = "2"'), "About the pathway", ["Version: 2 (before: 1)."]),
        (
            ('checked_by = ""', 'checked_by = "Dr A"'),
            "About the pathway",
            ["Review, checked by: Dr A (before: nothing)."],
        ),
        (
            ("default = 30", "pain = 7"),
            "About the pathway",
            [
                "A prefilled answer to default counts as fresh for: taken away (before: 30 days).",
                "A prefilled answer to pain counts as fresh for: 7 days (before: nothing).",
            ],
        ),
        (
            ('[applies]\nfever = "yes"', '[applies]\nfever = ["yes", "unknown"]'),
            "About the pathway",
            [
                "The pathway applies under other values: fever “not known” now counts.",
                "The pathway applies now when fever is present or not known (before: when fever is present).",
            ],
        ),
        (
            ('questions = ["pain"]', 'questions = ["fever"]\nshows = ["pain"]'),
            "Steps",
            ["Step 1 “One”, questions: fever added and pain removed.", "Step 1 “One”, facts shown: pain added."],
        ),
        (
            (SECOND, ""),
            "Rows",
            [GONE],
        ),
        (
            ('id = "third"\nwhen = { fever = "no" }', 'id = "third"\nwhen = { fever = ["yes", "no"] }'),
            "Rows",
            [
                "third holds under other values: fever “present” now counts.",
                "third holds now when fever is present or absent (before: when fever is absent).",
            ],
        ),
        (
            ('when = { fever = "no" }', 'when = { pain = "yes" }'),
            "Rows",
            ["third holds now when pain is present (before: when fever is absent)."],
        ),
        (
            ('{ pain = "yes" }] }', '{ pain = ["yes", "unknown"] }] }'),
            "Names for conditions",
            VAGUE,
        ),
        (
            ('"rest"\n[[inv', '"see"\noverride = ["see"]\nreassuring = true\n[[inv'),
            "Rows",
            [
                "third, outcome: “See” (before: “Rest”).",
                "third, “reassuring”: yes (before: no).",
                "third, outcomes offered by overriding: see added.",
            ],
        ),
        (("ends = true\n", ""), "Rows", ["first, “ends”: no (before: yes)."]),
        (
            ('statements = ["XX-03"]', 'statements = ["XX-04"]'),
            "Rows",
            ["first, statements: XX-04 added and XX-03 removed."],
        ),
        (
            (
                '"stay.home"]\ndis',
                '{ id = "stay.home", urgency = "soon", variant = "now", statements = ["XX-05"] }]\ndis',
            ),
            "Rows",
            [
                "first, stay.home, urgency here: soon (before: nothing).",
                "first, stay.home, wording: now (before: nothing).",
                "first, stay.home, statements here: XX-05 added.",
            ],
        ),
        (
            ('{ id = "call.doctor", when = { pain = "yes" } }, ', ""),
            "Rows",
            ["first no longer asks for call.doctor: “Call the doctor” (do, soon, only when pain is present)."],
        ),
        (
            ('actions = ["stay.home"]', 'actions = ["stay.home", "call.doctor"]'),
            "Rows",
            ["second now asks for call.doctor: “Call the doctor” (do, soon)."],
        ),
        (
            (
                'class = "do", urgency = "soon", statements = ["XX-01"]',
                'class = "refer", urgency = "same_day", statements = [], reassuring = true',
            ),
            "Actions",
            [
                "call.doctor, class: refer (before: do).",
                "call.doctor, urgency: same day (before: soon).",
                "call.doctor, withheld while a flag is open: yes (before: no).",
                "call.doctor, statements: XX-01 removed.",
            ],
        ),
        (
            ("[open]", '"go.out" = { class = "do", urgency = "soon", statements = [] }\n[open]'),
            "Actions",
            ["New: action go.out, do, soon."],
        ),
        (
            ('when = { ill = "yes" }\nstatements', 'when = { pain = "yes" }\nstatements'),
            "Red flags",
            ["Red flag “Danger” stands now when pain is present (before: when illness is present)."],
        ),
        (
            ('id = "danger"', 'id = "peril"'),
            "Red flags",
            [
                "New: red flag “flag.peril”, when illness is present.",
                "Removed: red flag “Danger”, when illness is present.",
            ],
        ),
        (
            ('when = { pain = "yes" }\nstatements = []', 'when = { pain = "yes" }\nstatements = ["XX-09"]'),
            "Possible causes",
            ["Possible cause “Cause”, statements: XX-09 added."],
        ),
        (
            ("ill = { any =", "ill = { all ="),
            "Names for conditions",
            [STRICT],
        ),
        (
            ("worry = ", "care = "),
            "What holds reassurance back",
            ["New: condition “care”, when pain is present.", "Removed: condition “worry”, when pain is present."],
        ),
        (
            ('[reading.contradicts]\npain = { pain = "no" }', '[reading.contradicts]\npain = { pain = "yes" }'),
            "Possible readings",
            [
                "“pain” holds under other values: pain “present” now counts; pain “absent” no longer counts.",
                "“pain” holds now when pain is present (before: when pain is absent).",
            ],
        ),
        (
            ('never = ["see"]', 'always = ["see"]'),
            "Invariants",
            ["I1, never: see removed.", "I1, always: see added."],
        ),
        (
            ('id = "I1"', 'id = "I2"'),
            "Invariants",
            ["New: I2, when fever is present.", "Removed: I1, when fever is present."],
        ),
    ],
)
def test_each_change_is_told_in_its_part(change: tuple[str, str], title: str, says: list[str]) -> None:
    assert told(change)[title] == says


def test_a_new_row_tells_what_it_does() -> None:
    row = '[[step.rule]]\nid = "fourth"\nwhen = { pain = "yes" }\ndisposition = "see"\nends = true\n[[invariant]]'
    assert told(("[[invariant]]", row))["Rows"] == [
        "New: row fourth in step 2 “Two”: when pain is present, then outcome “See” and the pathway ends."
    ]
    asks = '[[step.rule]]\nid = "fourth"\nwhen = { pain = "unknown" }\n[[invariant]]'
    assert told(("[[invariant]]", asks))["Rows"] == [
        "New: row fourth in step 2 “Two”: when pain is not known, then it asks for what is not known."
    ]


def test_a_row_that_goes_to_another_step_or_place_is_moved_and_the_others_are_not() -> None:
    assert told((SECOND, ""), ("[[invariant]]", f"{SECOND}[[invariant]]"))["Rows"] == [
        "second is moved from step 1 “One” to step 2 “Two”."
    ]
    assert told((SECOND, ""), ('[[step.rule]]\nid = "first"', f'{SECOND}[[step.rule]]\nid = "first"'))["Rows"] == [
        "second is moved: it now stands first (before: after first)."
    ]


def test_a_step_that_goes_to_another_place_is_moved() -> None:
    last = '[[step]]\nid = "2"\n[[step.rule]]\nid = "third"\nwhen = { fever = "no" }\ndisposition = "rest"\n'
    found = told((last, ""), ('[[step]]\nid = "1"', f'{last}[[step]]\nid = "1"'))
    assert found["Steps"] == ["Step 2 “Two” is moved: it now stands first (before: after 1)."]


def test_an_action_asked_for_twice_is_compared_one_by_one() -> None:
    twice = ('"stay.home"]\ndisposition', '"stay.home", { id = "stay.home", urgency = "soon" }]\ndisposition')
    assert told(twice)["Rows"] == ["first now asks for stay.home: “Stay at home” (note, soon)."]


def test_another_order_of_a_list_is_told() -> None:
    both = ('statements = ["XX-03"]', 'statements = ["XX-03", "XX-04"]')
    turned = ('statements = ["XX-03"]', 'statements = ["XX-04", "XX-03"]')
    (part,) = compare(toy(both), toy(turned))
    assert part.changes == ("first, statements: now in the order XX-04 and XX-03.",)


def test_words_stand_apart_but_those_of_actions() -> None:
    other = (
        WORDS.replace('see = "See"', 'see = "Go"').replace("Stay at home.", "Stay inside.").replace('title = "Toy"', "")
    )
    new = toy(words=other)
    assert words_changed(toy(), new) == (
        "pathway.title: taken away (before: “Toy”).",
        "disposition.see: “Go” (before: “See”).",
    )
    assert [part.changes for part in compare(toy(), new)] == [("stay.home: “Stay inside” (before: “Stay at home”).",)]
