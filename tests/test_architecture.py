"""The rules of the house, kept by machine: who imports whom, and what no file may contain."""

from __future__ import annotations

import ast
import re
import statistics
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve()
PROGRAM = sorted((ROOT / "alpdesk").rglob("*.py"))
CODE = sorted(
    path
    for part in ("alpdesk", "migrations", "packaging", "tests")
    for path in (ROOT / part).rglob("*.py")
    if path != HERE
)
WORDS = sorted(
    path for path in (ROOT / "resources").rglob("*") if path.suffix in {".toml", ".md", ".html", ".txt", ".json", ".ts"}
)
TOP = [
    ROOT / name
    for name in (
        "Makefile",
        "pyproject.toml",
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        ".ci/run",
    )
]
LABELS = frozenset({"alpdesk/gui/widgets.py", "alpdesk/gui/pdf_preview.py"})
"""Where labels may be made: the plain label itself, and the sheet that shows a page as a picture."""
CORE = ("alpdesk/errors.py", "alpdesk/clinical/", "alpdesk/pathways/")
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
USUAL_FUNCTION = 30

ENDS_IN_THE_CRASH_DIALOG = ("app", "gui/jobs", "gui/save_trouble", "gui/shell")
"""Modules whose broad handlers hand the bug on to the crash dialog, so that work or a lock goes on."""
_CLOCKS = re.compile(r"(^|\.)(date|datetime)\.(today|now|utcnow)$|^time\.(time|localtime)$")
_CLOCK_WORDS = frozenset({"today", "now", "utcnow", "time", "localtime"})

Nodes = Iterable[ast.AST]
"""Every node of a module."""
Rule = Callable[[Nodes], Iterator[int]]
"""Yields the line numbers at which a module breaks the rule."""


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _called(node: ast.Call) -> str:
    function = node.func
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def _calls_of(nodes: Nodes, *names: str) -> Iterator[int]:
    yield from (node.lineno for node in nodes if isinstance(node, ast.Call) and _called(node) in names)


def _names_of(nodes: Nodes, *names: str) -> Iterator[int]:
    for node in nodes:
        if (isinstance(node, ast.Name) and node.id in names) or (
            isinstance(node, ast.Attribute) and node.attr in names
        ):
            yield node.lineno
        if isinstance(node, ast.ImportFrom | ast.Import) and any(alias.name in names for alias in node.names):
            yield node.lineno


def _texts_of(nodes: Nodes, pattern: str) -> Iterator[int]:
    for node in nodes:
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.search(pattern, node.value, re.IGNORECASE)
        ):
            yield node.lineno


def bare_labels(nodes: Nodes) -> Iterator[int]:
    """Labels that would guess at rich text: names come from outside and are shown as written."""
    yield from _calls_of(nodes, "QLabel", "setHtml", "insertHtml", "setMarkdown")
    yield from _names_of(nodes, "RichText", "AutoText", "MarkdownText")
    for node in nodes:
        if isinstance(node, ast.ClassDef) and any(
            isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases
        ):
            yield node.lineno


def guessed_tips(nodes: Nodes) -> Iterator[int]:
    """Tool tips that are not the program's own words and do not go through ``tip``: Qt would guess at rich text."""
    for node in nodes:
        if isinstance(node, ast.Call) and _called(node) in {"setToolTip", "setWhatsThis", "setStatusTip"}:
            text = node.args[-1]
            own = isinstance(text, ast.Call) and (
                _called(text) == "tip" or (_called(text) in {"tr", "tr_marked"} and not text.keywords)
            )
            if not (isinstance(text, ast.Constant) or own):
                yield node.lineno


def fatal_pools(nodes: Nodes) -> Iterator[int]:
    """The ways to open the record that crash or share one connection between threads."""
    yield from _names_of(nodes, "SingletonThreadPool", "StaticPool")
    yield from _texts_of(nodes, r"pysqlcipher")


def months_of_the_locale(nodes: Nodes) -> Iterator[int]:
    """Month and day names that follow the computer's language instead of the clinical format."""
    for node in nodes:
        if isinstance(node, ast.Call) and _called(node) in {"strftime", "strptime"}:
            formats = [value.value for value in node.args if isinstance(value, ast.Constant)]
        elif isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
            formats = [value.value for value in node.format_spec.values if isinstance(value, ast.Constant)]
        else:
            continue
        if any(isinstance(text, str) and re.search(r"%-?[aAbBcxX]", text) for text in formats):
            yield node.lineno


def blind_excepts(nodes: Nodes) -> Iterator[int]:
    """Handlers that would swallow a bug: they catch everything and do not raise it again."""
    for node in nodes:
        if not isinstance(node, ast.ExceptHandler):
            continue
        broad = node.type is None or (
            isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}
        )
        raised = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if broad and not raised:
            yield node.lineno


def nested_event_loops(nodes: Nodes) -> Iterator[int]:
    """Calls that let the window run on in the middle of a handler."""
    yield from _calls_of(nodes, "processEvents")


def clock_readings(nodes: Nodes) -> Iterator[int]:
    """Places that read today or now for themselves."""
    for node in nodes:
        if isinstance(node, ast.Call) and _called(node) in _CLOCK_WORDS and _CLOCKS.search(ast.unparse(node.func)):
            yield node.lineno


def silent_openings(nodes: Nodes) -> Iterator[int]:
    """Modules that do not open with a sentence."""
    for node in nodes:
        if isinstance(node, ast.Module) and node.body:
            first = (ast.get_docstring(node) or "").split("\n")[0]
            if not first.endswith((".", "?")):
                yield 1


def words_that_reassure(nodes: Nodes) -> Iterator[int]:
    """Words that no text may use, not even negated."""
    yield from _texts_of(nodes, r"benign|healing confirmed")


RULES: tuple[tuple[Rule, list[Path], frozenset[str]], ...] = (
    (bare_labels, PROGRAM, LABELS),
    (guessed_tips, PROGRAM, frozenset()),
    (fatal_pools, CODE, frozenset()),
    (months_of_the_locale, CODE, frozenset()),
    (blind_excepts, PROGRAM, frozenset(f"alpdesk/{one}.py" for one in ENDS_IN_THE_CRASH_DIALOG)),
    (nested_event_loops, PROGRAM, frozenset()),
    (clock_readings, PROGRAM, frozenset({"alpdesk/desk/clock.py", "alpdesk/store/files.py"})),
    (silent_openings, CODE, frozenset()),
    (words_that_reassure, PROGRAM, frozenset()),
)
"""Each rule, the files that it is for, and those of them that may break it."""


@dataclass
class _Seen:
    """What the rules ask of the files: places that break a rule, lengths of functions, imports of others' packages."""

    broken: list[str] = field(default_factory=list)
    lengths: dict[str, int] = field(default_factory=dict)
    foreign: list[str] = field(default_factory=list)


@cache
def _seen() -> _Seen:
    """Every file parsed and walked once for all rules."""
    seen, program = _Seen(), set(PROGRAM)
    for path in CODE:
        name, nodes = _name(path), _nodes(ast.parse(path.read_text(encoding="utf-8")))
        for rule, files, allowed in RULES:
            if (files is CODE or path in program) and name not in allowed:
                seen.broken += [f"{name}:{line} {rule.__name__}" for line in rule(nodes)]
        if path in program:
            seen.lengths |= {
                f"{name}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
                for node in nodes
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            }
        if name.startswith(CORE):
            seen.foreign += [f"{name}: {root}" for root in _roots(nodes) - sys.stdlib_module_names - {"alpdesk"}]
    return seen


def _nodes(tree: ast.AST) -> list[ast.AST]:
    """Every node but the marks of loading and storing, which no rule looks at: half the time of ``ast.walk``."""
    found = [tree]
    for node in found:  # grows meanwhile
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, list):
                found += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
                found.append(value)
    return found


def _roots(nodes: Nodes) -> set[str]:
    """The packages that are imported."""
    modules = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    modules += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {module.split(".")[0] for module in modules}


def test_imports_keep_to_the_layers(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_clinical_core_uses_the_standard_library_alone() -> None:
    assert _seen().foreign == []


def test_files_and_functions_stay_short() -> None:
    long_files = [_name(path) for path in PROGRAM if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE]
    lengths = _seen().lengths
    assert long_files == []
    assert [name for name, length in lengths.items() if length > LONGEST_FUNCTION] == []
    assert statistics.quantiles(lengths.values(), n=10)[8] <= USUAL_FUNCTION


def test_no_module_breaks_a_rule_of_the_house() -> None:
    assert _seen().broken == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (bare_labels, "QLabel(name)"),
        (bare_labels, "class Name(QLabel): pass"),
        (bare_labels, "view.setTextFormat(Qt.TextFormat.RichText)"),
        (guessed_tips, "label.setToolTip(patient.name)"),
        (guessed_tips, "label.setToolTip(f'{name}')"),
        (guessed_tips, "label.setToolTip(tr('Of {name}', name=patient.name))"),
        (fatal_pools, "create_engine('sqlite+pysqlcipher://')"),
        (fatal_pools, "from sqlalchemy.pool import StaticPool"),
        (months_of_the_locale, "day.strftime('%d-%b-%Y')"),
        (months_of_the_locale, "f'{day:%d %b %Y}'"),
        (blind_excepts, "try: f()\nexcept Exception: pass"),
        (blind_excepts, "try: f()\nexcept: pass"),
        (nested_event_loops, "QApplication.processEvents()"),
        (clock_readings, "date.today()"),
        (silent_openings, "import ast"),
        (silent_openings, '"""The opening"""'),
        (words_that_reassure, "text = 'Benign healing'"),
    ],
)
def test_a_rule_finds_what_breaks_it(rule: Rule, text: str) -> None:
    assert list(rule(_nodes(ast.parse(text))))


def test_no_text_shown_to_a_clinician_reassures_by_forbidden_words() -> None:
    found = [
        _name(path)
        for path in WORDS
        if re.search(r"benign|healing confirmed", path.read_text(encoding="utf-8"), re.IGNORECASE)
    ]
    assert found == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    pattern = re.compile(r"/(?:root|home|Users)/\w")
    found = [
        _name(path)
        for path in [*CODE, *WORDS, *TOP]
        if path.exists() and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_lock_names_packages_and_hashes_but_no_addresses() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    unhashed = [name for name, hashed in re.findall(r"^([\w.-]+)==\S+[^\\\n]*(\\)?$", text, re.MULTILINE) if not hashed]
    assert unhashed == []
