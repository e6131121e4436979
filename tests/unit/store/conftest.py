"""A small invented clinic, made once and copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from alpdesk.clinical.people import Clinic, User
from alpdesk.store import opening, vault
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, HARTLEY, PASSPHRASE, WHO


@pytest.fixture(scope="session")
def vaulted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DataKeys]:
    """The key files of the small clinic, and what they open."""
    folder = tmp_path_factory.mktemp("made") / "clinic"
    keys, _ = vault.create_vault(folder, WHO, PASSPHRASE, "Elm Surgery", cost=vault.FLOOR)
    return folder, keys


@pytest.fixture(scope="session")
def keys(vaulted: tuple[Path, DataKeys]) -> DataKeys:
    """Keys of the small clinic."""
    return vaulted[1]


@pytest.fixture(scope="session")
def made(vaulted: tuple[Path, DataKeys]) -> Path:
    """The clinic, closed."""
    folder, keys = vaulted
    store = opening.create_store(folder, keys)
    store.set_clinic(Clinic("Elm Surgery", invented=True), WHO, AT)
    store.set_user(User(WHO, "GP partner", "1234567"), WHO, AT)
    store.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of the clinic, closed."""
    return Path(shutil.copytree(made, tmp_path / "clinic"))


@pytest.fixture
def store(folder: Path, keys: DataKeys) -> Iterator[Store]:
    """The clinic, open."""
    opened = opening.open_store(folder, keys)
    yield opened
    opened.close()


@pytest.fixture
def hartley(store: Store) -> str:
    """The id of one patient in the open clinic."""
    return store.add_patient(HARTLEY, WHO, AT)
