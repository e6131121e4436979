"""How property tests run: few examples each time and many on request, and never as the proof of coverage."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("usual", _COMMON, max_examples=50)
settings.register_profile("thorough", _COMMON, max_examples=2000)  # pytest --hypothesis-profile=thorough
settings.load_profile("usual")


def pytest_configure(config: pytest.Config) -> None:
    """Know the mark also where coverage is not loaded."""
    config.addinivalue_line("markers", "no_cover: run without counting coverage")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave property tests out of the coverage: branches that chance reaches prove nothing, and counting is slow."""
    for item in items:
        if isinstance(item, pytest.Function) and getattr(item.obj, "is_hypothesis_test", False):
            item.add_marker(pytest.mark.no_cover)
