"""What storing a file does, in words."""

from __future__ import annotations

from alpdesk.desk.intake_values import Preview
from alpdesk.language import plural, tr


def verb(preview: Preview) -> str:
    """What the one button does."""
    if preview.brings:
        added = sum(one.choice == "new" for one in preview.people)
        stored = (
            plural(preview.brings, "Store {number} entry", "Store {number} entries")
            if preview.others
            else plural(preview.brings, "Store {number} result", "Store {number} results")
        )
        return f"{stored}, {plural(added, 'add {number} patient', 'add {number} patients')}" if added else stored
    return (
        plural(preview.waits, "Put {number} row into quarantine", "Put {number} rows into quarantine")
        if preview.waits
        else tr("Nothing to store")
    )


def told(preview: Preview) -> str:
    """What storing does with the other rows."""
    said = tr("All in one step, or nothing; it can be undone.")
    if not (preview.waits and preview.brings):
        return said
    waits = plural(
        preview.waits, "{number} row will wait in the quarantine.", "{number} rows will wait in the quarantine."
    )
    return f"{waits} {said}"
