"""The search for planted names finds them in whatever way they are written, and nothing elsewhere."""

from __future__ import annotations

import base64
import gzip
import random
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import pytest

from tests.robustness.needles import ASKED_FOR, COMES_IN, NAMES, hits, names, search

NAME = names(1)[0]
NOISE = random.Random(1).randbytes(2_000)  # noqa: S311 - noise, not a secret


def zipped(data: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside", data)
    return out.getvalue()


@pytest.mark.parametrize(
    "written",
    [
        NAME.encode(),
        NAME.upper().encode(),
        NAME.encode("utf-16-le"),
        NAME.encode("utf-16-be"),
        NAME.encode().hex().encode(),
        NAME.encode().hex().upper().encode(),
        *(base64.b64encode(b"x" * shift + NAME.encode() + b"yz") for shift in range(3)),
        base64.b64encode(b"k" + NAME.upper().encode() + b"yz"),
        zlib.compress(b"name=" + NAME.encode()),
        gzip.compress(NAME.encode(), mtime=0),
        zlib.compress(gzip.compress(NAME.encode(), mtime=0)),
        zipped(NAME.encode()),
    ],
)
def test_a_name_is_found_however_it_is_written(written: bytes) -> None:
    alone = written if written.startswith(b"PK") else NOISE + written + NOISE
    assert any(one.startswith(f"{NAME} as ") for one in hits(alone, names(1)))


def test_noise_holds_no_name() -> None:
    assert len(set(names(1))) == NAMES
    assert names(1) != names(2)
    assert hits(NOISE * 50, names(1)) == []
    assert hits(b"PK" + NOISE, names(1)) == []


def test_names_may_stand_only_where_they_were_asked_for(tmp_path: Path) -> None:
    for folder in (ASKED_FOR, COMES_IN, "home"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_bytes(NAME.encode())
    (tmp_path / "home" / f"{NAME}.tmp").touch()
    found, files, size = search(tmp_path, names(1))
    places = {str(Path(one.partition(":")[0])) for one in found}
    assert places == {str(Path("home", "a.txt")), f"the name of {Path('home', f'{NAME}.tmp')}"}
    assert (files, size) == (2, len(NAME))
