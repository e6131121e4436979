"""Tries a packaged AlpDesk as a new machine would: offscreen, from an empty folder, to a letter that can be read."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from pypdf import PdfReader

PNG = b"\x89PNG\r\n\x1a\n"
LEAST_PICTURE = 10_000
"""Bytes below which a picture of a screen is surely blank."""
PATIENCE = 300
"""Seconds that the tour may take on a slow machine."""


class BrokenError(Exception):
    """The packaged program does not do what it should; the message says what."""


def run(program: Path, *arguments: str) -> str:
    """Run the program without Python's or Qt's environment of this machine and return what it printed."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "QT", "VIRTUAL_ENV"))}
    done = subprocess.run(  # noqa: S603 - the program that was just built
        [program, *arguments],
        env=clean | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise BrokenError(f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout


def check_tour(folder: Path) -> str:
    """Look at what the tour wrote; returns one line about it, raises BrokenError."""
    assessments = [json.loads(path.read_text(encoding="utf-8")) for path in folder.rglob("*.json")]
    if not any(one.get("assessments") for one in assessments):
        raise BrokenError("the tour wrote no assessment")
    pictures = list(folder.rglob("*.png"))
    blank = [
        path.name for path in pictures if path.stat().st_size < LEAST_PICTURE or not path.read_bytes().startswith(PNG)
    ]
    if not pictures or blank:
        raise BrokenError(f"the tour's pictures are missing or blank: {blank}")
    letters = list(folder.rglob("*.pdf"))
    texts = [" ".join(page.extract_text() for page in PdfReader(path).pages) for path in letters]
    if not texts or not all("ALP" in text and "pending human review" in " ".join(text.split()) for text in texts):
        raise BrokenError("the tour wrote no letter that can be read and names its basis")
    return f"{len(assessments)} assessments, {len(pictures)} pictures, {len(letters)} letters"


def check_parts(folder: Path) -> str:
    """Look at the bill of materials beside the program; returns one line about it, raises BrokenError."""
    bills = list(folder.rglob("alpdesk.cdx.json"))
    if len(bills) != 1 or not list(folder.rglob("licences.txt")):
        raise BrokenError("the bill of materials or the licences are missing")
    return f"{len(json.loads(bills[0].read_text(encoding='utf-8'))['components'])} parts listed"


def main() -> int:
    """Run the version, the proof of the pathways and the tour of the program in the folder given."""
    folder = Path(sys.argv[1]).resolve()
    program = folder / ("alpdesk.exe" if sys.platform == "win32" else "alpdesk")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    try:
        version = run(program, "--version").strip()
        run(program, "pathways", "verify")
        with tempfile.TemporaryDirectory() as place:
            run(program, "tour", str(Path(place) / "tour"))
            written = check_tour(Path(place) / "tour")
        listed = check_parts(folder)
    except (BrokenError, subprocess.TimeoutExpired) as error:
        print(f"The packaged program failed: {error}", file=sys.stderr)
        return 1
    print(f"{version} from {folder.name} ({size // 1_000_000} MB): pathways proved; the tour wrote {written}; {listed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
