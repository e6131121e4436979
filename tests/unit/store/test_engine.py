"""The versions of what stands under the record, as the libraries themselves tell them."""

from __future__ import annotations

import re

from alpdesk.store.engine import engine_versions


def test_cipher_database_and_cryptography_tell_their_versions() -> None:
    told = dict(engine_versions())
    assert list(told) == ["SQLCipher", "SQLite", "OpenSSL in SQLCipher"]
    assert all(re.match(r"\d+\.\d+", version) for version in told.values())
