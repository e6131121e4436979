"""The files that travel with the program."""

from __future__ import annotations

import pytest

from alpdesk import resources


def test_the_quick_look_at_the_statements_sees_what_reading_them_sees() -> None:
    assert resources.statement_kinds() == {ident: one.kind for ident, one in resources.statements().items()}


def test_a_pathway_is_found_by_its_id_alone() -> None:
    assert [resources.pathway(one.id) for one in resources.pathways()] == list(resources.pathways())
    with pytest.raises(KeyError):
        resources.pathway("nonsense")
