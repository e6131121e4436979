"""Which form of the record this AlpDesk knows, told without loading SQLAlchemy."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

APPLICATION_ID = 0x414C5044
"""“ALPD” in the file's header."""
SCHEMA = 5
"""The number of the newest migration; the database keeps its own in ``user_version``."""
FINGERPRINT = "5be7301c5f1a011511ef3e85b48f48ef270a1257090422d999a0a6f73159dfa4"
"""``fingerprint`` of the tables, indexes and triggers of that number."""
STATEMENTS = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"


def fingerprint(statements: Iterable[str]) -> str:
    """One hash of the statements that made the tables, whatever their order and spacing."""
    plain = (" ".join(statement.replace('"', "").split()) for statement in statements)
    tight = sorted(re.sub(r" ?([(),]) ?", r"\1", statement) for statement in plain)
    return hashlib.sha256("\n".join(tight).encode()).hexdigest()
