"""Writes the pages of the help that are made of data: hazard log and threat model (``make documents``)."""

import sys
from pathlib import Path

from alpdesk.desk.safety import hazard_log, threat_model

PAGES = {"hazard-log.md": hazard_log, "threat-model.md": threat_model}


def main(folder: Path) -> int:
    """Write each page that is not as its data say, and name it."""
    for name, made in PAGES.items():
        path, text = folder / name, made()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"{name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parents[1] / "resources" / "help"))
