"""Languages: every sentence is found, none is said too early, and translations fit their English."""

from __future__ import annotations

import ast
import string
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from alpdesk import language
from alpdesk.language import LANGUAGES, catalogue, learn, learned, mark, plural, speaking, spoken, tr, tr_marked, use

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))
import languages  # type: ignore[import-not-found] # noqa: E402 - a script of packaging/

FILES = {one: ROOT / "resources" / "i18n" / f"alpdesk_{one}.ts" for one in languages.LANGUAGES}


@cache
def messages(one: str) -> tuple[ET.Element, ...]:
    return tuple(ET.parse(FILES[one]).iter("message"))  # noqa: S314 - our own file


@cache
def wrongly_said() -> tuple[list[str], list[str]]:
    """Where the program, but for the module of languages itself, says a sentence too early, and with other slots."""
    early, wrong = list[str](), list[str]()
    for path in sorted((ROOT / "alpdesk").rglob("*.py")):
        if path.name != "language.py":
            tree, name = ast.parse(path.read_text("utf-8")), path.relative_to(ROOT)
            early += [f"{name}:{call.lineno}" for call in _said(_run_at_import(tree), "tr", "plural", "tr_marked")]
            wrong += [f"{name}:{call.lineno}" for call in _said(ast.walk(tree), "tr", "plural") if not _given(call)]
    return early, wrong


def _said(nodes: Iterable[ast.AST], *names: str) -> Iterator[ast.Call]:
    yield from (node for node in nodes if isinstance(node, ast.Call) and languages.called(node) in names)


def forms(message: ET.Element) -> tuple[str, ...]:
    said = message.find("translation")
    assert said is not None
    return tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)


def slots(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    kept = dict(language._catalogues)  # noqa: SLF001 - put back what the test learned
    yield
    language._catalogues.clear()  # noqa: SLF001 - as above
    language._catalogues.update(kept)  # noqa: SLF001 - as above
    use("en")


def test_a_sentence_without_a_translation_is_said_in_english() -> None:
    learn("de", {"Save": ("Speichern",)})
    with speaking("de"):
        assert tr("Save") == "Speichern"
        assert tr("{name} was saved", name="{0}") == "{0} was saved"
    assert tr("Save") == "Save"


def test_a_number_chooses_the_form_by_the_rule_of_its_language() -> None:
    learn("de", {"{number} results": ("{number} Laborwert", "{number} Laborwerte")})
    learn("fr", {"{number} results": ("{number} résultat", "{number} résultats")})
    said = {}
    for one in language.LANGUAGES:
        with speaking(one):
            said[one] = [plural(number, "{number} result", "{number} results") for number in (0, 1, 2)]
    assert said == {
        "en": ["0 results", "1 result", "2 results"],
        "de": ["0 Laborwerte", "1 Laborwert", "2 Laborwerte"],
        "fr": ["0 résultat", "1 résultat", "2 résultats"],
    }


def test_one_english_word_may_have_two_meanings() -> None:
    learn("de", {mark("Open", "state of a letter"): ("Offen",), "Open": ("Öffnen",)})
    use("de")
    assert (tr("Open"), tr("Open", "state of a letter")) == ("Öffnen", "Offen")
    assert tr_marked(mark("Open", "state of a letter")) == "Offen"


def test_another_language_holds_for_its_block_and_its_thread_only() -> None:
    heard: list[str] = []
    with speaking("fr"):
        thread = threading.Thread(target=lambda: heard.append(spoken()))
        thread.start()
        thread.join()
        assert spoken() == "fr"
    assert (heard, spoken()) == (["en"], "en")


def test_unfinished_and_vanished_translations_are_not_spoken(tmp_path: Path) -> None:
    path = tmp_path / "alpdesk_de.ts"
    path.write_text(
        "<!DOCTYPE TS><TS><context><message><source>A</source><translation>Ä</translation></message>"
        '<message><source>B</source><translation type="unfinished">B?</translation></message>'
        '<message><source>C</source><translation type="vanished">C?</translation></message></context></TS>',
        encoding="utf-8",
    )
    assert catalogue(path) == {"A": ("Ä",)}


def test_a_language_is_learned_once_and_one_that_cannot_be_read_is_not_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_catalogues", {})
    (tmp_path / "alpdesk_fr.ts").write_text("no catalogue", encoding="utf-8")
    assert [learned(one, tmp_path) for one in LANGUAGES] == [True, False, False]
    words = "<TS><context><message><source>Save</source><translation>Sichern</translation></message></context></TS>"
    (tmp_path / "alpdesk_de.ts").write_text(words, encoding="utf-8")
    assert learned("de", tmp_path)
    (tmp_path / "alpdesk_de.ts").unlink()
    assert learned("de", tmp_path)
    with speaking("de"):
        assert tr("Save") == "Sichern"


def test_no_sentence_is_said_while_modules_are_read() -> None:
    """At that time no language is chosen yet: tables hold marked texts."""
    early, _ = wrongly_said()
    assert early == []


def _run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            given = [*child.args.defaults, *(default for default in child.args.kw_defaults if default)]
            for default in given:
                yield default
                yield from _run_at_import(default)
        else:
            yield child
            yield from _run_at_import(child)


@pytest.fixture(scope="module")
def found() -> Any:
    """Refuses a sentence that is put together, in the words of `make words`."""
    return languages.sentences(ROOT / "alpdesk")


@pytest.mark.parametrize("one", languages.LANGUAGES)
def test_every_sentence_of_the_program_is_translated_and_none_that_is_gone(one: str, found: Any) -> None:
    there = {
        (message.findtext("source"), message.findtext("comment", ""), message.get("numerus") == "yes")
        for message in messages(one)
    }
    assert len(messages(one)) == len({(said, about) for said, about, _ in there}), "one sentence, counted and not"
    assert there == {(said.text, said.about, said.counted) for said in found}, "run: make words"
    waiting = [message.findtext("source") for message in messages(one) if not all(forms(message))]
    assert waiting == []


@pytest.mark.parametrize("one", languages.LANGUAGES)
def test_a_translation_has_the_slots_and_the_edges_of_its_sentence(one: str) -> None:
    wrong = [
        (message.findtext("source"), form)
        for message in messages(one)
        for form in forms(message)
        if form and not _fits(message.findtext("source", ""), form, counted=message.get("numerus") == "yes")
    ]
    assert wrong == []


def _fits(text: str, form: str, *, counted: bool) -> bool:
    missing, extra = slots(text) - slots(form), slots(form) - slots(text)
    edges = (text[:1].isspace(), text[-1:].isspace(), text.count("\n")) == (
        form[:1].isspace(), form[-1:].isspace(), form.count("\n"),
    )  # fmt: skip
    return edges and not extra and (not missing or (counted and set(missing) <= {"number"}))


def test_what_code_passes_are_the_slots_of_its_sentence() -> None:
    _, wrong = wrongly_said()
    assert wrong == []


def _given(call: ast.Call) -> bool:
    """Whether the slots of a sentence are the keywords that it is said with."""
    given = {keyword.arg for keyword in call.keywords}
    counted = languages.called(call) == "plural"
    texts = call.args[1:] if counted else call.args[:1]
    wanted = [
        set(slots(part.value))
        for text in texts
        for part in ([text.body, text.orelse] if isinstance(text, ast.IfExp) else [text])
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    if None in given or (not given and not counted):
        return None in given or not any(wanted)
    return all(one - {"number"} <= given for one in wanted) if counted else all(one == given for one in wanted)
