"""What may be written after ``alpdesk``, with help that a person can read."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, NoReturn

from alpdesk import __version__
from alpdesk.cli.copy_arguments import BACKUP, BACKUP_EXAMPLES, RESTORE, RESTORE_EXAMPLES, add_backup, add_restore
from alpdesk.cli.layout import WIDTH
from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, LANGUAGES, Language

_ABOUT = """AlpDesk: a desktop record that reasons about alkaline phosphatase (ALP), offline.
Without a command it opens its window. It supports decisions and makes none."""

_EXAMPLES = """examples:
  alpdesk                                         open the window
  alpdesk --demo                                  open the window on the demonstration clinic
  alpdesk assess patient.json                     what the pathways say of one patient, as text
  alpdesk assess patient.json --json --as-of 2026-02-05
  alpdesk assess patient.json --pathway low_alp_osteoporosis --answer bone_pain=no
  alpdesk letter patient.json --pathway low_alp_osteoporosis --out letter.pdf --accepted-by "Dr A Example"
  alpdesk letter patient.json --pathway low_alp_osteoporosis --out copy.pdf --template patient --language de
  alpdesk read results.hl7                        every result of a laboratory’s file
  alpdesk import results.hl7                      into the clinic’s record
  alpdesk pathways list
  alpdesk pathways verify                         prove the pathways' invariants

“alpdesk COMMAND --help” says more about one command. Exit code: 0 with a result, 2 after one line that says why not."""

_ASSESS = """Read one patient from a FHIR R4 Bundle (JSON) and print what each applicable pathway says.
Needs no display and no database, and writes no file."""

_ASSESS_EXAMPLES = """Every applicable pathway is worked out, whatever is printed: a warning in one withholds
reassurance in another. --answer may be repeated; VALUE is yes, no or unknown, a date, or text.

examples:
  alpdesk assess patient.json
  alpdesk assess patient.json --as-of 2026-02-05 --answer fever=no --answer cancer_history=unknown
  alpdesk assess patient.json --pathway alp_on_azathioprine --json
  alpdesk assess patient.json --explain
  alpdesk assess patient.json --language de"""

_LETTER = """Write the referral letter for one patient and one pathway as PDF.
Without --accepted-by every page says that no clinician has accepted it."""

_READ = """Read every result of a file, of whatever format, and print what AlpDesk makes of it: a line each.
Tables (CSV, TSV), HL7 v2, FHIR R4 (JSON, NDJSON) and C-CDA are told apart by what they hold. Nothing is recorded."""

_READ_EXAMPLES = """Each result is read, or refused with its reason; --json prints one object a line. A laboratory’s
profile is a JSON file: {"name": "…", "codes": {"131": "alp"}, "units": {"alp": "U/L"}, "dates": "day first",
"columns": {"heading": "value"}}. It settles what the file itself leaves open; nothing is ever guessed.

examples:
  alpdesk read results.csv
  alpdesk read results.hl7 --json
  alpdesk read results.csv --lab northlab.json --json"""

_IMPORT = """Import files of results into the clinic’s record, each whole or not at all. Results of patients who are
known for certain are recorded; all others wait in the quarantine for a clinician’s choice."""
_IMPORT_EXAMPLES = """The passphrase is asked for on the terminal; without one it is the first line of the standard
input, never an argument. The clinic is the one that the window opened last, unless --clinic names another.

examples:
  alpdesk import results.hl7 more.csv
  alpdesk import results.csv --lab northlab.json --preview
  alpdesk import results.hl7 --clinic DIR --json"""

_EXPORTED = """Write the patient of a FHIR R4 Bundle (JSON) anew: as a Bundle that reads back as the same record, as a
table of results (CSV), or as a patient summary for a referral (a FHIR document after the International Patient
Summary). Needs no database. The file is not encrypted."""
_EXPORTED_EXAMPLES = """examples:
  alpdesk export patient.json --as csv --out results.csv
  alpdesk export patient.json --as ips --out summary.json"""

_PATHWAYS = "Look at the clinical content that AlpDesk carries."
_SHOW = """Print one pathway in plain words, row by row; with --map draw it instead, as SVG or PDF.
With --case the map shows the way that one patient takes: walked, open, and closed, with the datum that closed it."""
_SHOW_EXAMPLES = """examples:
  alpdesk pathways show low_alp_osteoporosis
  alpdesk pathways show low_alp_osteoporosis --map low-alp.svg
  alpdesk pathways show low_alp_osteoporosis --map walked.pdf --case patient.json --as-of 2026-02-05"""
_DIFF = """Say in plain words what differs between two versions of a pathway, and what that moves: both are walked
together over every combination of findings, so that the numbers are exact. The words of a file are read from
“en/” beside it; where there is none, AlpDesk’s own are taken."""
_DIFF_EXAMPLES = """examples:
  alpdesk pathways diff old/low_alp_osteoporosis.toml low_alp_osteoporosis
  alpdesk pathways diff old/pathways new/pathways"""
_VERIFY = """Prove every claim about the pathways over every combination of findings: that each path ends, what the
specification forbids, that nothing unknown reassures, that nothing in them is dead. A claim that fails is shown as a
patient in whom it fails. With files, only what rests on them is proved. The words of a file are read from “en/”
beside it; where there is none, from AlpDesk’s own."""
_VERIFY_EXAMPLES = """examples:
  alpdesk pathways verify
  alpdesk pathways verify changed/low_alp_osteoporosis.toml --witness case.json"""
_DOCUMENT = """Write a document of one pathway for clinicians: its review, map, red flags, steps, rules in English,
statements and sources, made from the pathway’s file alone. The ending of FILE chooses the format."""
_EXPORT = """Write one pathway as FHIR R4 (JSON): a Bundle of a PlanDefinition and a Questionnaire, whose link ids are
the ids of AlpDesk’s answers, so that “alpdesk assess” reads a form that was filled in."""
_SALVAGE = """Read what can be read of a damaged clinic, page by page, and write it into a new folder; say what is
missing and in whose records. The damaged folder stays as it is. Restore a good copy instead where there is one."""
_SALVAGE_EXAMPLES = """The passphrase is asked for on the terminal; without one it is the first line of the standard
input. It opens the new clinic too, which has the same users and recovery key.

examples:
  alpdesk salvage CLINIC --into NEW
  alpdesk salvage CLINIC --into NEW --recovery-key"""
_AUDIT = """The audit trail of the clinic: who did what to which record and when. The passphrase is asked for on the
terminal; without one it is the first line of the standard input, never an argument. Opening the clinic is itself a
line of it."""
_AUDIT_EXAMPLES = """examples:
  alpdesk audit verify                            walk the whole chain, compare every row with it
  alpdesk audit list --kind trouble --since 2026-03-01
  alpdesk audit list --patient 12                 who has seen this patient
  alpdesk audit export --out audit.csv --since 2026-01-01"""
_DEMO = "Build the demonstration clinic: everybody in it is invented."
_TOUR = """Write an assessment, a trend, a letter and a picture of each main screen
of the demonstration clinic into a folder."""


class Misused(AlpDeskError):
    """The command line was not understood."""


class Arguments(argparse.Namespace):
    """The command line as understood; what was not given keeps the value that stands here."""

    command: str = ""
    folder: Path | None = None
    demo: bool = False
    file: Path = Path()
    pathways: Sequence[str] = ()
    as_of: str = ""
    answers: Sequence[str] = ()
    json: bool = False
    explain: bool = False
    out: Path = Path()
    trace: Path | None = None
    accepted_by: str = ""
    lab: Path | None = None
    kind: str = ""
    force: bool = False
    verb: str = ""
    pathway: str = ""
    files: Sequence[Path] = ()
    witness: Path | None = None
    theme: str = ""
    map: Path | None = None
    case: Path | None = None
    with_map: bool = False
    old: str = ""
    new: str = ""
    who: str = ""
    since: str = ""
    until: str = ""
    patient: str = ""
    most: int = 200
    recovery: bool = False
    copy: Path | None = None
    into: Path | None = None
    newest: bool = False
    listed: bool = False
    check: bool = False
    language: Language = ENGLISH
    template: str = ""
    paper: Literal["a4", "letter"] = "a4"
    results: str | None = None
    trends: str | None = None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Misused(f"{message}. See “{self.prog} --help”.")


class _Shape(argparse.RawDescriptionHelpFormatter):
    """Help as wide as all that is printed here; to ask the terminal would load much that no command needs."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=WIDTH)


def parse(arguments: Sequence[str]) -> Arguments:
    """Read the arguments; raises Misused, and SystemExit(0) after printing help or the version."""
    return _parser(arguments).parse_args(arguments, Arguments())


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Every command with its words, and the options of those that are named: the others' would only take time."""
    parser = _Parser(prog="alpdesk", description=_ABOUT, epilog=_EXAMPLES, formatter_class=_Shape, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"AlpDesk {__version__}")
    parser.add_argument("--demo", action="store_true", help="open the window on the demonstration clinic")
    parser.add_argument("--clinic", dest="folder", type=Path, metavar="DIR", help="open the window on this clinic")
    commands = parser.add_subparsers(
        prog=parser.prog, dest="command", metavar="COMMAND", title="commands", parser_class=_Parser
    )

    def command(name: str, add: Callable[[_Parser], None], what: str, about: str, examples: str = "") -> None:
        made = commands.add_parser(
            name, help=what, description=about, epilog=examples, formatter_class=_Shape, allow_abbrev=False
        )
        if name in arguments:
            add(made)

    command("assess", _add_assess, "what the pathways say of one patient", _ASSESS, _ASSESS_EXAMPLES)
    command("letter", _add_letter, "write the referral letter as PDF", _LETTER)
    command("read", _add_read, "every result of a laboratory’s file", _READ, _READ_EXAMPLES)
    command("import", _add_import, "files of results into the clinic’s record", _IMPORT, _IMPORT_EXAMPLES)
    command("export", _add_export, "a patient as FHIR, table or summary", _EXPORTED, _EXPORTED_EXAMPLES)
    command("pathways", _add_pathways, "read, compare, prove and publish the pathways", _PATHWAYS)
    command("backup", add_backup, "copy the record, list or check its copies", BACKUP, BACKUP_EXAMPLES)
    command("restore", add_restore, "put a copy in the place of the record", RESTORE, RESTORE_EXAMPLES)
    command("salvage", _add_salvage, "what can be read of a damaged clinic", _SALVAGE, _SALVAGE_EXAMPLES)
    command("audit", _add_audit, "verify, list or export the audit trail", _AUDIT, _AUDIT_EXAMPLES)
    command("demo", _add_demo, "build the demonstration clinic in a folder", _DEMO)
    command("tour", _add_tour, "do the main job on the demonstration clinic, without a display", _TOUR)
    return parser


def _add_salvage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the folder of the damaged clinic")
    new = "a folder that is empty or does not exist yet"
    parser.add_argument("--into", dest="out", required=True, type=Path, metavar="DIR", help=new)
    parser.add_argument("--user", default="", metavar="NAME", help="who opens it, where several can")
    way = "open it with the recovery key instead of a passphrase"
    parser.add_argument("--recovery-key", dest="recovery", action="store_true", help=way)


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="a folder that is empty or does not exist yet")


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="where to write; older files of the tour are replaced")
    only = "pictures in this theme only"
    parser.add_argument("--theme", choices=("light", "dark"), default="", help=only)


def _add_assess(parser: argparse.ArgumentParser) -> None:
    _add_patient(parser)
    only = "print only this pathway (may be repeated); “alpdesk pathways list” names them"
    parser.add_argument("--pathway", dest="pathways", action="append", default=[], metavar="ID", help=only)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    why = "say also what would change each outcome, and what to find out next"
    parser.add_argument("--explain", action="store_true", help=why)
    _add_language(parser)


def _add_language(parser: argparse.ArgumentParser) -> None:
    """For what a person reads."""
    said = "the language of the text; JSON is the same in all (en)"
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH, metavar="|".join(LANGUAGES), help=said)


def _add_letter(parser: argparse.ArgumentParser) -> None:
    _add_patient(parser)
    parser.add_argument("--pathway", required=True, metavar="ID", help="the pathway that the letter is about")
    parser.add_argument("--out", required=True, type=Path, metavar="LETTER.pdf", help="the file to write")
    parser.add_argument("--accepted-by", default="", metavar="NAME", help="the clinician who accepted the outcome")
    why = "also write what each sentence rests on, as JSON"
    parser.add_argument("--trace", type=Path, metavar="FILE.json", help=why)
    appendix = "add the map of the pathway as an appendix"
    parser.add_argument("--map", dest="with_map", action="store_true", help=appendix)
    parser.add_argument(
        "--template", default="", metavar="NAME", help="who is written to: general, patient, … (general)"
    )
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the paper: A4, or US Letter (a4)")
    rows = "show only these analytes in the table, with commas between; what is left out is named below it"
    parser.add_argument("--results", default=None, metavar="A,B", help=rows)
    parser.add_argument("--trends", default=None, metavar="A,B", help="draw the trends of these analytes (alp)")
    _add_language(parser)
    parser.add_argument("--force", action="store_true", help="replace the files if they exist")


def _add_read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a file of results")
    parser.add_argument("--lab", type=Path, metavar="PROFILE", help="what is known of the laboratory, as JSON")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line instead of text")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a file of results")
    profile = "what is known of the laboratory: a JSON file, or the name of one that the clinic knows"
    parser.add_argument("--lab", type=Path, metavar="PROFILE", help=profile)
    parser.add_argument("--preview", action="store_true", help="only say what would be recorded")
    parser.add_argument("--json", action="store_true", help="print one JSON object a row, then one a file")
    parser.add_argument("--clinic", dest="folder", type=Path, metavar="DIR", help="the clinic’s folder")
    parser.add_argument("--user", default="", metavar="NAME", help="who is at the desk, where several can open it")


def _add_audit(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(prog=parser.prog, dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    made = (("verify", "walk the whole chain and compare every row of the record with it; exit code 1 if it is wrong"),
            ("list", "print the latest lines"), ("export", "write lines as a table (CSV)"))  # fmt: skip
    for verb, what in made:
        one = verbs.add_parser(verb, help=what, description=f"{what.capitalize()}.", formatter_class=_Shape,
                               allow_abbrev=False)  # fmt: skip
        one.add_argument("--clinic", dest="folder", type=Path, metavar="DIR", help="the clinic’s folder")
        one.add_argument("--user", default="", metavar="NAME", help="who is at the desk, where several can open it")
        if verb != "verify":
            _add_wanted(one)
        if verb == "export":
            one.add_argument("--out", required=True, type=Path, metavar="FILE.csv", help="the file to write")
            one.add_argument("--force", action="store_true", help="replace the file if it exists")
        else:
            one.add_argument("--json", action="store_true", help="print one JSON object a line instead of text")


def _add_wanted(parser: argparse.ArgumentParser) -> None:
    """Which lines."""
    kinds = ("read", "entered", "in", "out", "access", "house", "copies", "trouble")
    parser.add_argument("--who", default="", metavar="NAME", help="only what this user did")
    parser.add_argument("--kind", default="", choices=kinds, help="only this kind of deed")
    parser.add_argument("--patient", default="", metavar="N", help="only what concerns this patient")
    parser.add_argument("--since", default="", metavar="YYYY-MM-DD", help="from this day on")
    parser.add_argument("--until", default="", metavar="YYYY-MM-DD", help="up to and with this day")
    parser.add_argument("--most", type=int, default=200, metavar="N", help="at most so many of the latest (200)")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a FHIR R4 Bundle of one patient (JSON)")
    kinds = ("fhir", "csv", "ips")
    parser.add_argument("--as", dest="kind", required=True, choices=kinds, help="Bundle, table or patient summary")
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the file to write")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")


def _add_patient(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a FHIR R4 Bundle of one patient (JSON)")
    _add_judging(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pathway", metavar="ID", help="the pathway’s id, as “alpdesk pathways list” prints it")
    parser.add_argument("--map", type=Path, metavar="FILE", help="write the map to FILE.svg or FILE.pdf")
    case = "draw the way of this patient (a FHIR R4 Bundle, JSON); the map then holds patient data"
    parser.add_argument("--case", type=Path, metavar="BUNDLE.json", help=case)
    _add_judging(parser)
    _add_language(parser)
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")


def _add_judging(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as-of", default="", metavar="YYYY-MM-DD", help="the day to judge by (today)")
    more = "an answer to a question of the pathways (may be repeated)"
    parser.add_argument("--answer", dest="answers", action="append", default=[], metavar="ID=VALUE", help=more)


def _add_pathways(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(prog=parser.prog, dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    verbs.add_parser("list", help="the pathways with their versions", formatter_class=_Shape, allow_abbrev=False)
    _add_show(
        verbs.add_parser(
            "show", help="one pathway in plain words, row by row, or drawn as a map", description=_SHOW,
            epilog=_SHOW_EXAMPLES, formatter_class=_Shape, allow_abbrev=False,
        )
    )  # fmt: skip
    made = (("document", "one pathway as a document for clinicians", _DOCUMENT, "FILE.pdf|FILE.html"),
            ("export", "one pathway as FHIR R4", _EXPORT, "FILE.json"))  # fmt: skip
    for verb, what, about, out in made:
        parser = verbs.add_parser(verb, help=what, description=about, formatter_class=_Shape, allow_abbrev=False)
        parser.add_argument("pathway", metavar="ID", help="the pathway’s id, as “alpdesk pathways list” prints it")
        parser.add_argument("--out", required=True, type=Path, metavar=out, help="the file to write")
        parser.add_argument("--force", action="store_true", help="replace the file if it exists")
    diff = verbs.add_parser(
        "diff", help="two versions compared in plain words", description=_DIFF, epilog=_DIFF_EXAMPLES,
        formatter_class=_Shape, allow_abbrev=False,
    )  # fmt: skip
    diff.add_argument("old", metavar="OLD", help="a pathway file, a folder of them, or an id for AlpDesk’s own")
    diff.add_argument("new", metavar="NEW", help="the version to compare it with, given in the same way")
    verify = verbs.add_parser(
        "verify", help="prove the invariants over every combination of findings", description=_VERIFY,
        epilog=_VERIFY_EXAMPLES, formatter_class=_Shape, allow_abbrev=False,
    )  # fmt: skip
    changed = "a changed pathway file, to be proved in place of AlpDesk’s own"
    verify.add_argument("files", nargs="*", type=Path, metavar="FILE.toml", help=changed)
    case = "write the patient in whom a claim fails as a FHIR R4 Bundle"
    verify.add_argument("--witness", type=Path, metavar="CASE.json", help=case)
    verify.add_argument("--force", action="store_true", help="replace the file if it exists")
