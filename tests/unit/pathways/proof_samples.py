"""Pathways to prove: a small invented one, and AlpDesk's own with lines of their files changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from alpdesk import resources
from alpdesk.pathways.catalogue import DOMAINS as CATALOGUE
from alpdesk.pathways.loading import load, load_version
from alpdesk.pathways.model import YES_NO, Domain, Pathway
from alpdesk.pathways.proof import claims
from alpdesk.pathways.proof_claim import Proved

LOW_ALP, BACK_SURGERY, AZATHIOPRINE = (pathway.id for pathway in resources.pathways())
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
[actions]
"call.doctor" = { class = "do", urgency = "same_day", statements = [] }
"stay.home" = { class = "note", urgency = "routine", statements = [], reassuring = true }
[[step]]
id = "1"
[[step.rule]]
id = "ill"
when = { ill = "yes" }
actions = ["call.doctor"]
disposition = "see"
ends = true
[[step.rule]]
id = "home"
when = { ill = WELL }
actions = ["stay.home"]
[[step.rule]]
id = "well"
when = { ill = WELL }
disposition = "rest"
reassuring = true
[[step.rule]]
id = "open"
when = { rash = ["a", "b", "c"] }
disposition = "wait"
after = ["ill", "well"]
"""
WORDS = """
[pathway]
title = "Toy"
short = "Toy"
[disposition]
see = "See"
rest = "Rest"
wait = "Wait"
not_applicable = "No"
[action]
"call.doctor" = "Call"
"stay.home" = "Stay"
[step]
1 = "One"
[purpose]
1 = "One"
[finding]
fever = "fever"
pain = "pain"
rash = "rash"
ill = "an illness"
[cell]
unknown = "not known"
"fever.yes" = "present"
"fever.no" = "absent"
"pain.yes" = "present"
"pain.no" = "absent"
"ill.yes" = "present"
"ill.no" = "absent"
a = "red"
b = "brown"
c = "bright"
[rule]
ill = "Ill"
home = "Home"
well = "Well"
open = "Open"
"""
DOMAINS: Mapping[str, Domain] = {"fever": YES_NO, "pain": YES_NO, "rash": Domain(("a", "b", "c"), frozenset())}


def toy(well: str = '["no"]', more: str = "") -> Pathway:
    return load("toy.toml", (RULES.replace("WELL", well) + more).encode(), WORDS.encode(), DOMAINS, {})


def claimed(text: str, pathways: Collection[Pathway]) -> Proved:
    """The one claim with this text, proved."""
    (found,) = (claim for claim in claims(pathways, resources.statement_kinds()) if claim.text == text)
    return found.prove()


@cache
def rules(ident: str) -> str:
    return (resources.folder("resources") / "pathways" / f"{ident}.toml").read_text(encoding="utf-8")


def broken(ident: str, *changes: tuple[str, str]) -> Pathway:
    """A pathway with changed lines in its file."""
    text = rules(ident)
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    words = (resources.folder("resources") / "pathways" / "en" / f"{ident}.toml").read_bytes()
    return load(f"{ident}.toml", text.encode(), words, CATALOGUE[ident], resources.statement_kinds())


def stepped(*rows: str) -> Pathway:
    """The small pathway with other rows in its one step."""
    head = RULES[: RULES.index("[[step.rule]]")]
    whole = head + "\n".join(f"[[step.rule]]\n{row}" for row in rows)
    return load_version("toy.toml", whole.encode(), WORDS.encode(), DOMAINS)
