"""A broken file that travels with the program is named in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from alpdesk import resources


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"x = [", "evidence/sources.toml is not readable TOML"),
        (b"", "evidence/sources.toml lacks “article”"),
        (b"\xff\xfe", "evidence/sources.toml is not UTF-8"),
        (None, "evidence/sources.toml cannot be read"),
    ],
)
def test_a_broken_resource_says_which_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None, words: str
) -> None:
    (tmp_path / "evidence").mkdir()
    if data is not None:
        (tmp_path / "evidence" / "sources.toml").write_bytes(data)
    monkeypatch.setattr(resources, "folder", lambda _name: tmp_path)

    with pytest.raises(resources.BadResource, match=f"^{words}.*: install AlpDesk again$"):
        resources.table("evidence", "sources.toml", "article")
