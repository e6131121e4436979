"""Resources: the files that travel with the program are all there and agree with one another."""

from __future__ import annotations

import tomllib

import pytest

from alpdesk import resources
from alpdesk.language import ENGLISH, LANGUAGES, Language, speaking
from alpdesk.pathways.catalogue import DOMAINS


def test_the_three_pathways_come_in_the_order_of_the_specification() -> None:
    assert [pathway.id for pathway in resources.pathways()] == list(DOMAINS)


def test_a_pathway_is_found_by_its_id_alone() -> None:
    assert [resources.pathway(one.id) for one in resources.pathways()] == list(resources.pathways())


def test_a_pathway_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        resources.pathway("low_alp")


def test_a_pathway_is_given_in_the_language_of_the_moment() -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert resources.pathways() is resources.pathways(language)
            assert resources.evidence().pathways == {one.id: one for one in resources.pathways(language)}


def test_the_rules_and_their_hash_are_the_same_in_every_language() -> None:
    for language in LANGUAGES:
        for one, ours in zip(resources.pathways(language), resources.pathways(ENGLISH), strict=True):
            assert one.content_hash == ours.content_hash
            assert (one.words_hash == ours.words_hash) == (one.language == ENGLISH)


_PENDING = "educational article pending human review; review stage unknown"


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != ENGLISH])
def test_the_evidence_is_whole_in_another_language(language: Language) -> None:
    file = resources.folder("resources") / "evidence" / language / "statements.toml"
    if not file.is_file():
        assert resources.statements(language) == resources.statements(ENGLISH)
        return
    said = tomllib.loads(file.read_text(encoding="utf-8"))
    ours, sources = resources.statements(ENGLISH), resources.sources(ENGLISH)
    assert list(said["text"]) == list(ours)
    assert set(said["figures"]) == {ident for ident, one in ours.items() if one.figures}
    assert set(said["kind"]) == {one.kind for one in ours.values()} | {one.kind for one in sources.values()}
    assert set(said["source"]) == set(sources)
    assert set(said["mapping"]) == {one.mapping for one in sources.values()}
    assert set(said["status"]) == {one.status for one in ours.values()} == {_PENDING}
    told = {one.status for one in resources.statements(language).values()}
    assert told == {one.status for one in resources.articles(language).values()} == set(said["status"].values())
    assert _PENDING not in told


def test_every_statement_names_its_article_with_its_status() -> None:
    status = {article.id: article.status for article in resources.articles().values()}
    for statement in resources.statements().values():
        assert statement.id.startswith(statement.article)
        assert statement.status == status[statement.article]


def test_every_source_of_a_statement_is_listed_or_said_not_to_be() -> None:
    for statement in resources.statements().values():
        assert set(statement.sources) <= set(resources.sources())
        assert set(statement.unresolved) <= set(statement.citations)


def test_the_kinds_read_off_the_lines_are_those_of_the_statements() -> None:
    assert resources.statement_kinds() == {one.id: one.kind for one in resources.statements().values()}


def test_each_folder_of_a_checkout_exists() -> None:
    assert (resources.folder("resources") / "pathways").is_dir()
    assert resources.folder("migrations").is_dir()
