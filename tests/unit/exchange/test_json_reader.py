"""Strict JSON: decimals as printed, nothing ambiguous, every refusal one sentence."""

from __future__ import annotations

import json
import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.exchange import json_reader
from alpdesk.exchange.json_reader import DEEPEST, NotReadable, parse, read_bytes, read_json


def written(folder: Path, data: bytes) -> Path:
    path = folder / "file.json"
    path.write_bytes(data)
    return path


def test_numbers_keep_their_last_printed_decimal(tmp_path: Path) -> None:
    assert str(read_json(written(tmp_path, b'{"a": [0.50, 24, -2.7, 12345678901234567890]}'))["a"]) == str(
        [Decimal("0.50"), 24, Decimal("-2.7"), Decimal(12345678901234567890)]
    )


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    assert read_json(written(tmp_path, b'\xef\xbb\xbf {"a": 1}\n')) == {"a": 1}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"<Bundle/>", "XML"),
        (b"{", "line 1, column 2"),
        (b'{"a": 1', "damaged or cut off"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b'{"a": 1, "b": 2, "a": 3}', "“a” twice"),
        (b'{"a": 1}\n{"a": 2}\n', "NDJSON"),
        (b'{"a": 1} x', "after the end"),
        (b'{"a": "\xff"}', "byte 8"),
        ("{}".encode("utf-16"), "UTF-16"),
        (b'{"a": 1e99999999999999999999}', "too large"),
        (b"[" * 100_000, "levels"),
        (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "levels"),
    ],
)
def test_what_is_not_strict_json_is_refused_with_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(NotReadable, match=words) as refusal:
        read_json(written(tmp_path, data))
    assert "\n" not in refusal.value.sentence
    assert refusal.value.sentence.endswith(".")


def test_the_deepest_nesting_allowed_is_read(tmp_path: Path) -> None:
    assert read_json(written(tmp_path, b"[" * DEEPEST + b"]" * DEEPEST))


def test_half_a_surrogate_pair_becomes_a_replacement_character(tmp_path: Path) -> None:
    data = b'{"k\\ud800": ["x\\udc00y", "\\ud83d\\ude00", 1]}'
    assert read_json(written(tmp_path, data)) == {"k\ufffd": ["x\ufffdy", "\U0001f600", 1]}


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="folder"):
        read_json(tmp_path)
    with pytest.raises(NotReadable, match="no file of this name"):
        read_json(tmp_path / "absent.json")
    with pytest.raises(NotReadable, match="no file of this name"):
        read_json(tmp_path / "with\0zero")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotReadable, match="not a file"):
        read_json(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="this system has no file that opens and cannot be read")
def test_a_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(NotReadable, match="could not be read"):
        read_json(Path("/proc/self/mem"))


def test_a_file_that_is_too_large_is_refused_before_parsing(tmp_path: Path) -> None:
    path = written(tmp_path, b"[" + b" " * (2**20) + b"]")
    with pytest.raises(NotReadable, match="larger than 1 MB"):
        read_bytes(path, 2**20)
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(json_reader.LARGEST + 1)
    with pytest.raises(NotReadable, match="larger than 32 MB"):
        read_json(large)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


@given(json_values)
def test_what_json_writes_is_read_back(value: object) -> None:
    clean = json.loads(json.dumps(value))
    assert parse(json.dumps(clean, ensure_ascii=False)) == clean


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    try:
        parse(text)
    except NotReadable as refusal:
        assert refusal.sentence.endswith(".")  # noqa: PT017 - either way is right
