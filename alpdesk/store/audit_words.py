"""What the audit trail calls the rows of the record, and what is said of those that it does not agree with."""

from __future__ import annotations

from alpdesk.language import mark, tr, tr_marked

WORDS = {
    "result": mark("result"),
    "problem": mark("problem"),
    "medicine_course": mark("medicine course"),
    "procedure": mark("procedure"),
    "answer": mark("answer"),
    "walkthrough": mark("closed walkthrough"),
    "letter": mark("letter"),
    "dismissal": mark("dismissed suggestion"),
    "outcome_change": mark("changed outcome"),
    "file_import": mark("import"),
    "waiting_result": mark("waiting result"),
    "waiting_step": mark("step of a waiting result"),
    "import_entry": mark("imported entry"),
    "patient_version": mark("patient version"),
    "operation_choice": mark("choice of operation"),
    "change_decision": mark("decision on a changed outcome"),
    "import_undo": mark("undone import"),
    "former_entry": mark("earlier form"),
    "letter_event": mark("step of a letter"),
    "acknowledgement": mark("acknowledged result"),
}


def named(table: str) -> str:
    """What a row of a table is, to begin a sentence with."""
    word = tr_marked(WORDS[table])
    return f"{word[:1].upper()}{word[1:]}"


def not_as_left(table: str, numbers: str, line: int) -> str:
    """The sentence for rows that are not as their line tells."""
    return tr("{entry} {id} is not as audit line {line} left it.", entry=named(table), id=numbers, line=line)


def untold(table: str, ident: object) -> str:
    """The sentence for a row of which no line tells."""
    return tr("{entry} {id} is in the record without an audit line.", entry=named(table), id=ident)
