"""Fifty planted names and the passphrase, searched in every file after a session at the window.

The session runs in a process of its own, whose home, settings, temporary files and clinic lie in one folder. All that
is written there is searched, and what the process still holds open though it was deleted: raw, in UTF-16, base64, hex,
and inside what can be unpacked. Only letters and exports, which were asked for, may hold a name. Each session ends in
another way: closed, locked, or killed while somebody types.
"""

from __future__ import annotations

import base64
import os
import random
import re
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from pathlib import Path

ASKED_FOR, COMES_IN = "asked for", "comes in"
"""Folders of the session that may hold names: what the clinician wrote out, and files that came in."""
NAMES = 50
PASSPHRASE = "Quorvel-Zintharp-Ombrisk-42"  # noqa: S105 - of an invented clinic only
LONGEST = 300
ENDS = ("closed", "locked", "killed")
_SAID = "said.txt"
"""What the session has to complain of; it is searched like everything else."""
_SYLLABLES = (
    "bra", "clo", "dri", "fre", "glo", "hru", "jix", "kva", "lyo", "mwe", "nza", "pfo", "qui", "rhe", "sko", "tje",
    "uvi", "vlo", "wra", "xan", "yth", "zgo",
)  # fmt: skip
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_MOST_PACKED = 5_000


def names(seed: int) -> tuple[str, ...]:
    """Fifty invented names that no file holds by chance."""
    chance = random.Random(seed)  # noqa: S311 - a shuffle, not a secret
    made: dict[str, None] = {}
    while len(made) < NAMES:
        made["".join(chance.sample(_SYLLABLES, 4)).capitalize()] = None
    return tuple(made)


@cache
def forms(needle: str) -> tuple[tuple[str, bytes], ...]:
    """The ways in which a needle may lie in a file; those in lower case are searched whatever the case."""
    return tuple(_forms(needle))


def _forms(needle: str) -> Iterator[tuple[str, bytes]]:
    low = needle.lower()
    yield "raw", low.encode()
    yield "UTF-16", low.encode("utf-16-le")
    yield "UTF-16 big end first", low.encode("utf-16-be")
    yield "hex", needle.encode().hex().encode()
    for shift in range(3):
        for text in (needle, needle.upper(), low):
            packed = base64.b64encode(b"\0" * shift + text.encode())
            yield "base64", packed[(0, 2, 3)[shift] : len(packed) - 4].lower()


def hits(data: bytes, needles: Iterable[str], depth: int = 2) -> list[str]:
    """The needles that lie in some bytes, each with its form."""
    low = data.lower()
    found = [f"{needle} as {form}" for needle in needles for form, sought in forms(needle) if sought in low]
    if depth:
        for inside in _unpacked(data):
            found += [f"{one}, packed" for one in hits(inside, needles, depth - 1)]
    return list(dict.fromkeys(found))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What lies packed in some bytes: members of an archive, streams of zlib and gzip."""
    if data.startswith(b"PK"):
        with suppress(zipfile.BadZipFile, NotImplementedError, RuntimeError), zipfile.ZipFile(BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    for number, at in enumerate(_PACKED.finditer(data)):
        if number >= _MOST_PACKED:
            return
        with suppress(zlib.error):
            inside = zlib.decompressobj(wbits=47).decompress(data[at.start() :], 50_000_000)
            if len(inside) > len("name"):
                yield inside


def search(folder: Path, needles: tuple[str, ...]) -> tuple[list[str], int, int]:
    """Search every file and file name of a session but what may hold names: hits, files, bytes."""
    found, files, size = list[str](), 0, 0
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if place.parts[0] in {ASKED_FOR, COMES_IN}:
            continue
        found += [f"the name of {place}: {one}" for one in hits(str(place).encode(), needles, 0)]
        if path.is_file():
            data = path.read_bytes()
            files, size = files + 1, size + len(data)
            found += [f"{place}: {one}" for one in hits(data, needles)]
    return found, files, size


def held_open(process: int, needles: tuple[str, ...]) -> list[str]:
    """What a process holds open of deleted files, where the system lets that be read."""
    found = []
    for path in Path(f"/proc/{process}/fd").glob("*") if sys.platform == "linux" else ():
        with suppress(OSError):
            if path.is_symlink() and "(deleted)" in str(path.readlink()) and path.is_file():
                found += [f"a deleted file: {one}" for one in hits(path.read_bytes(), needles)]
    return found


def environment(folder: Path) -> dict[str, str]:
    """An environment whose every place to write lies in a folder."""
    places = {
        "HOME": "home", "XDG_DATA_HOME": "home/data", "XDG_CONFIG_HOME": "home/config", "XDG_CACHE_HOME": "home/cache",
        "XDG_STATE_HOME": "home/state", "XDG_RUNTIME_DIR": "home/run", "TMPDIR": "temp", "TMP": "temp", "TEMP": "temp",
        "APPDATA": "home/data", "LOCALAPPDATA": "home/data", "MPLCONFIGDIR": "home/config",
    }  # fmt: skip
    made = {name: str(folder / place) for name, place in places.items()}
    for place in made.values():
        Path(place).mkdir(mode=0o700, parents=True, exist_ok=True)
    return os.environ | made | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def session(folder: Path, seed: int) -> tuple[list[str], Counter[str]]:
    """Run a session, search while it stands and after it has ended; hits, and what was done."""
    for name in (ASKED_FOR, COMES_IN):
        (folder / name).mkdir()
    needles = (*names(seed), PASSPHRASE)
    end = ENDS[seed % len(ENDS)]
    with (folder / _SAID).open("wb") as said:
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", "tests.robustness.needles_session", str(folder), str(seed), end],
            env=environment(folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True,
            cwd=Path(__file__).parents[2],
        )  # fmt: skip
    assert process.stdout is not None
    assert process.stdin is not None
    found = list[str]()
    for looks, line in enumerate(process.stdout, 1):
        if line.startswith("planted: "):
            return _ended(process, folder, needles, found, end, looks, int(line.split()[1]))
        more, _, _ = search(folder, needles)
        found += [f"at {line.strip()}: {one}" for one in (*more, *held_open(process.pid, needles))]
        process.stdin.write("go on\n")
        process.stdin.flush()
    process.wait(LONGEST)
    sys.stderr.write((folder / _SAID).read_text(encoding="utf-8", errors="replace"))
    return found, Counter({"sessions that broke": 1})


def _ended(
    process: subprocess.Popen[str], folder: Path, needles: tuple[str, ...], found: list[str], end: str, looks: int,
    planted: int,
) -> tuple[list[str], Counter[str]]:  # fmt: skip
    if end == "killed":
        process.kill()
    process.communicate()
    more, files, size = search(folder, needles)
    told = "".join(_printed(path) for path in (folder / ASKED_FOR).rglob("*.pdf"))
    sums = {
        "needles planted": planted + 1,
        "looks": looks,
        "files searched": files,
        "kB searched": size // 1_000,
        "letters that name somebody": int(any(one.upper() in told.upper() for one in needles)),
        "names where they may be": len(_asked_for(folder, needles)),
        "sessions that broke": int(end != "killed" and process.returncode != 0),
    }
    return [*found, *(f"at the end ({end}): {one}" for one in more)], Counter(sums)


def _asked_for(folder: Path, needles: tuple[str, ...]) -> set[str]:
    """The needles that lie in what was written out on demand: there the same search must find them."""
    files = [path for path in (folder / ASKED_FOR).rglob("*") if path.is_file()]
    return {one.partition(" as ")[0] for path in files for one in hits(path.read_bytes(), needles)}


def _printed(path: Path) -> str:
    from pypdf import PdfReader  # noqa: PLC0415 - the session does without

    return "".join("".join(sheet.extract_text() for sheet in PdfReader(path).pages).split())


def run(count: int, seed: int) -> Counter[str]:
    """So many sessions; the sums, and every hit on the error stream."""
    sums: Counter[str] = Counter()
    for number in range(seed, seed + count):
        with tempfile.TemporaryDirectory() as place:
            found, more = session(Path(place), number)
        sums += more
        sums["hits"] += len(found)
        sys.stderr.writelines(f"{one}\n" for one in found)
    return sums


if __name__ == "__main__":
    done = run(int(sys.argv[1]) if len(sys.argv) > 1 else len(ENDS), 1)
    sys.stdout.write(f"{dict(done)}\n")
    sys.exit(int(done["hits"] > 0 or done["sessions that broke"] > 0))
