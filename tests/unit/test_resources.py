"""Resources: the files that travel with the program are all there and agree with one another."""

from __future__ import annotations

import pytest

from alpdesk import resources
from alpdesk.pathways.catalogue import DOMAINS


def test_the_three_pathways_come_in_the_order_of_the_specification() -> None:
    assert [pathway.id for pathway in resources.pathways()] == list(DOMAINS)


def test_a_pathway_is_found_by_its_id_alone() -> None:
    assert [resources.pathway(one.id) for one in resources.pathways()] == list(resources.pathways())


def test_a_pathway_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        resources.pathway("low_alp")


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
