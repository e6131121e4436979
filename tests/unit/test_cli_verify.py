"""``alpdesk pathways verify``: what it prints, the case that breaks a claim, and cases that ``assess`` runs."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from alpdesk import resources
from alpdesk.cli import main
from alpdesk.cli.counterexample import page, record_words, witness_words
from alpdesk.cli.verify import line
from alpdesk.exchange.fhir_out import write_record
from alpdesk.pathways.proof_claim import Proved, Witness, witness_of
from alpdesk.pathways.proof_trial import walk
from alpdesk.pathways.witness import Case, case
from alpdesk.pathways.witness_parts import AS_OF
from tests.unit.pathways.proof_samples import BACK_SURGERY, rules

DISPOSITIONS = [(pathway.id, name) for pathway in resources.pathways() for name in pathway.dispositions]


def broken(folder: Path, old: str, new: str) -> Path:
    """The rules after back surgery with one line changed, as a file."""
    assert old in rules(BACK_SURGERY)
    file = folder / f"{BACK_SURGERY}.toml"
    file.write_text(rules(BACK_SURGERY).replace(old, new, 1), encoding="utf-8")
    return file


def test_the_proof_says_of_each_claim_over_how_many_combinations_it_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pathways", "verify"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("low_alp_osteoporosis\n  holds  every path ends with an outcome")
    assert "\nall pathways together\n  holds  findings that pathways share" in out
    assert "FAILS" not in out
    assert [line for line in out.splitlines() if line[:1] not in {" ", ""}][:-1] == [
        *(pathway.id for pathway in resources.pathways()), "all pathways together",
    ]  # fmt: skip
    told = re.fullmatch(
        r"Proved (\d+) claims of 3 pathways over ([\d,]+) combinations of .*; none fails\.", out.splitlines()[-1]
    )
    assert told is not None
    assert int(told[1]) == out.count("\n  holds  ") > 130
    assert int(told[2].replace(",", "")) > 1_000_000_000_000


def test_a_claim_that_fails_is_shown_as_a_patient_whom_assess_can_judge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = broken(tmp_path, 'symptom = "no", red_flag = "no", "ps.ggt"', 'symptom = "no", "ps.ggt"')
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    target = tmp_path / "case.json"

    assert main(["pathways", "verify", str(file), "--witness", str(target)]) == 2
    out, err = capsys.readouterr()

    assert "FAILS  PS-I1 no observation beside a red flag" in out
    assert "; observe is offered\n         - " in out
    assert "A patient in whom “PS-I1 no observation beside a red flag” fails:\n  Patient: female, born" in out
    assert "  Operation: Posterolateral lumbar fusion L4/5 on" in out
    assert "\r\x1b[K1 of " in err
    assert err.endswith("failed: the pathways must not be used\n")
    assert main(["assess", str(target), "--as-of", AS_OF.isoformat()]) == 0
    assert "Raised ALP after back surgery" in capsys.readouterr().out

    assert main(["pathways", "verify", str(file), "--witness", str(target)]) == 2
    assert "case.json exists already and was not changed: add --force to replace it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("other.toml", 'id = "other"', "other.toml is no version of a pathway that AlpDesk has"),
        ("none.toml", None, "none.toml cannot be read: no such file or directory"),
        ("bad.toml", f'id = "{BACK_SURGERY}"', "bad.toml, top: the key “version” is missing"),
    ],
)
def test_a_file_that_is_no_pathway_is_refused_before_anything_is_proved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str | None, says: str
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["pathways", "verify", str(tmp_path / name)]) == 2
    out, err = capsys.readouterr()
    assert (out, says in err) == ("", True)


def test_a_line_says_what_is_wrong_with_a_claim() -> None:
    assert line(Proved("p", "it ends", 12, 3)) == "  holds  it ends: 12 combinations, 3 paths"
    assert line(Proved("p", "never", 12, 3, failure="x is offered")).endswith("12 combinations, 3 paths; x is offered")
    assert line(Proved("p", "never", 12, 3, exact=False)).endswith("; the paths do not add up to all combinations")


def test_a_witness_reads_as_english_whichever_pathway_has_the_words() -> None:
    witness = (("elsewhere", ("no",)), ("fever", ("unknown",)), ("lo.plp", ("elevated",)), ("missing", ("yes",)))
    assert list(witness_words(resources.pathways(), witness)) == [
        "no other pathway has an open flag",
        "fever is not known",
        "PLP is above its limits",
        "something is missing",
    ]


def test_findings_that_no_record_shows_are_named_in_the_case_s_place() -> None:
    witness = (("fever", ("yes",)), ("ps.alp", ("none",)))
    failed = Proved("p", "never", 12, 3, failure="x is offered", witnesses=(witness,))
    record = case([resources.pathway(BACK_SURGERY)], [witness[:1]]).record

    told = " ".join(page(resources.pathways(), failed, Case(record, witness, ("ps.alp",))))
    assert "None was found: no record shows that ALP since the operation is not measured." in told
    told = " ".join(page(resources.pathways(), failed, Case(record, witness, (BACK_SURGERY,))))
    assert "no record shows that the pathway applies." in told


def shows(ident: str, disposition: str) -> list[Witness]:
    """The sets of findings with which a pathway comes to a disposition, no flag of another being open if possible."""
    pathway = resources.pathway(ident)
    leaves = walk(pathway, lambda trial: trial.holds(pathway.applies) and trial.stands(disposition))
    found = [witness_of(pathway, leaf) for leaf, stands in leaves if stands]
    return [one for one in found if ("elsewhere", ("yes",)) not in one] or found


@pytest.mark.parametrize(("ident", "disposition"), DISPOSITIONS, ids=str)
def test_every_outcome_has_a_case_that_assess_brings_to_it(
    ident: str, disposition: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = case([resources.pathway(ident)], shows(ident, disposition))
    assert found.amiss == ()
    file = tmp_path / "case.json"
    file.write_bytes(write_record(found.record))

    assert main(["assess", str(file), "--as-of", AS_OF.isoformat(), "--pathway", ident, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["assessments"][0]["disposition"] == disposition
    words = list(record_words(found.record, resources.pathways()))
    assert len(words) >= 2
    assert all(text.endswith((".", "?")) for text in words)
