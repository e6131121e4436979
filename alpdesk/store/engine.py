"""What stands under the record: the versions of SQLCipher, SQLite and OpenSSL that are in use."""

from __future__ import annotations

from contextlib import closing

import sqlcipher3.dbapi2 as sqlcipher


def engine_versions() -> tuple[tuple[str, str], ...]:
    """Name and version of each, as the library itself tells them."""
    with closing(sqlcipher.connect(":memory:")) as connection:
        connection.set_key(f"x'{'00' * 32}'")  # nothing is stored: without any key the libraries tell nothing
        connection.execute("CREATE TABLE one (x)")
        cipher, crypto = (
            connection.execute(f"PRAGMA {name}").fetchone() for name in ("cipher_version", "cipher_provider_version")
        )
    return (
        ("SQLCipher", cipher[0]),
        ("SQLite", sqlcipher.sqlite_version),
        ("OpenSSL in SQLCipher", crypto[0].removeprefix("OpenSSL ").split()[0]),
    )
