"""How tests run: property tests with few examples each time, and coverage counted only where a limit holds."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

HERE = Path(__file__).parent
COUNTED = ("spec", *(f"unit/{package}" for package in ("clinical", "pathways", "store", "desk", "letters", "exchange")))
"""The folders whose tests show the coverage of the packages that have a limit."""

_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("usual", _COMMON, max_examples=50)
settings.register_profile("thorough", _COMMON, max_examples=2000)  # pytest --hypothesis-profile=thorough
settings.load_profile("usual")


@pytest.fixture
def translated() -> Iterator[None]:
    """Every language as in the program, whatever earlier tests learned; afterwards known is what was known before."""
    from alpdesk import language  # noqa: PLC0415 - after coverage has begun

    kept = dict(language._catalogues)  # noqa: SLF001 - put back what was learned
    language._catalogues.clear()  # noqa: SLF001 - as above
    for one in language.LANGUAGES:
        if one != language.ENGLISH:
            language.learn(one, _catalogue(one))
    yield
    language._catalogues.clear()  # noqa: SLF001 - as above
    language._catalogues.update(kept)  # noqa: SLF001 - as above


@cache
def _catalogue(one: str) -> dict[str, tuple[str, ...]]:
    from alpdesk.language import catalogue  # noqa: PLC0415 - as above

    return catalogue(HERE.parent / "resources" / "i18n" / f"alpdesk_{one}.ts")


def pytest_configure(config: pytest.Config) -> None:
    """Know the mark also where coverage is not loaded."""
    config.addinivalue_line("markers", "uncounted: run without counting coverage")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave property tests out of the coverage: branches that chance reaches prove nothing, and counting is slow."""
    for item in items:
        if isinstance(item, pytest.Function) and getattr(item.obj, "is_hypothesis_test", False) and _counted(item):
            item.add_marker(pytest.mark.uncounted)


def pytest_collection_finish() -> None:
    """Spare every later sweep of the memory the modules that were loaded meanwhile: they stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Count nothing of a test elsewhere, its fixtures included: counting takes as long as the test itself.

    Not by the plugin's own pause: in a process of xdist a second collector goes on counting.
    """
    counting = sys.gettrace()
    if counting is None or (_counted(item) and item.get_closest_marker("uncounted") is None):
        return (yield)
    in_threads = threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    try:
        return (yield)
    finally:
        threading.settrace(in_threads)
        sys.settrace(counting)


@pytest.fixture(autouse=True)
def _swept(request: pytest.FixtureRequest) -> Iterator[None]:
    """Search for what nothing reaches at the ends of a test of the window, as the program does in its own thread.

    By itself Python searches wherever it allocates, and would free parts of a window in a thread at work.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.collect(1)
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Have Qt free the windows of a test at its end, and not when memory is next swept, beside a thread at work.

    pytest-qt has closed and given them up by now; outside a running loop Qt would keep them for ever, and each change
    of theme would paint them all.
    """
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete.value)


def _counted(item: pytest.Item) -> bool:
    return item.path.relative_to(HERE).as_posix().startswith(COUNTED)
