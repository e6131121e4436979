"""What the deeds of the audit trail are called on screen; in the trail itself they stand in English, for good."""

from __future__ import annotations

import re

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.language import mark, plural, tr_marked

_SEARCHES = re.compile(r"(\d+) search(?:es)?")

_DEEDS = {
    "acknowledge finding": mark("acknowledge finding"),
    "acknowledge result": mark("acknowledge result"),
    "add answer": mark("add answer"),
    "add contact": mark("add contact"),
    "add medicine course": mark("add medicine"),
    "add paragraph": mark("add paragraph"),
    "add patient": mark("add patient"),
    "add problem": mark("add problem"),
    "add procedure": mark("add procedure"),
    "add result": mark("add result"),
    "answer letter": mark("answer letter"),
    "begin anchor": mark("begin anchor"),
    "change passphrase": mark("change passphrase"),
    "change setting": mark("change setting"),
    "changed outcome closed": mark("changed outcome closed"),
    "changed outcome dismissed": mark("changed outcome dismissed"),
    "changed outcome gone": mark("changed outcome gone"),
    "changed outcome re-opened": mark("changed outcome re-opened"),
    "choose operation": mark("choose operation"),
    "clock-back": mark("clock set back"),
    "close clinic": mark("close clinic"),
    "close walkthrough": mark("close walkthrough"),
    "copy check": mark("copy check"),
    "copy record": mark("copy record"),
    "correct contact": mark("correct contact"),
    "correct medicine course": mark("correct medicine"),
    "correct paragraph": mark("correct paragraph"),
    "correct patient": mark("correct patient"),
    "correct problem": mark("correct problem"),
    "correct procedure": mark("correct procedure"),
    "correct result": mark("correct result"),
    "count to import": mark("count to import"),
    "create clinic": mark("create clinic"),
    "disable user": mark("disable user"),
    "dismiss suggestion": mark("dismiss suggestion"),
    "enable user": mark("enable user"),
    "end contact": mark("end contact"),
    "end paragraph": mark("end paragraph"),
    "export audit trail": mark("export audit trail"),
    "export": mark("export", "deed in the audit trail"),
    "failed passphrase": mark("failed passphrase"),
    "failed unlock": mark("failed unlock"),
    "find broken trail": mark("broken trail found"),
    "find changed anchor": mark("changed anchor found"),
    "find changed outcome": mark("changed outcome found"),
    "find missing anchor": mark("missing anchor found"),
    "find replaced trail": mark("replaced trail found"),
    "find roll-back": mark("roll-back found"),
    "give passphrase": mark("give passphrase"),
    "import results": mark("import results"),
    "import": mark("import", "deed in the audit trail"),
    "issue letter": mark("issue letter"),
    "keep former": mark("keep earlier form"),
    "keep pathway": mark("keep pathway"),
    "learn laboratory": mark("learn laboratory"),
    "link waiting result": mark("link waiting result"),
    "lock": mark("lock", "deed in the audit trail"),
    "mark result suspect": mark("mark result suspect"),
    "new recovery key": mark("new recovery key"),
    "offer contact": mark("offer contact again"),
    "offer paragraph": mark("offer paragraph again"),
    "print letter": mark("print letter"),
    "quarantine": mark("quarantine", "deed in the audit trail"),
    "read file": mark("read file"),
    "read record": mark("read record"),
    "recover": mark("open with the recovery key"),
    "refuse waiting result": mark("refuse waiting result"),
    "refused": mark("refused", "deed in the audit trail"),
    "restore drill": mark("restore drill"),
    "restore noted": mark("restore noted"),
    "rotate keys": mark("rotate keys"),
    "run closed walkthroughs again": mark("run closed walkthroughs again"),
    "search list": mark("search list"),
    "send letter": mark("send letter"),
    "set clinic": mark("set clinic"),
    "set copies": mark("set copies"),
    "set user": mark("set user"),
    "take back step of letter": mark("take back step of letter"),
    "type recovery key": mark("type recovery key"),
    "undo import": mark("undo import"),
    "undo waiting result": mark("undo waiting result"),
    "unlock": mark("unlock", "deed in the audit trail"),
    "verify audit trail": mark("verify audit trail"),
    "withdraw medicine course": mark("withdraw medicine"),
    "withdraw problem": mark("withdraw problem"),
    "withdraw procedure": mark("withdraw procedure"),
    "withdraw result": mark("withdraw result"),
}


def deed_words(action: str) -> str:
    """A deed as it is called on screen; one that is not known here stays as it was written."""
    if action in _DEEDS:
        return tr_marked(_DEEDS[action])
    return action.replace("_", " ")


def more_words(text: str) -> str:
    """What a line says beside its deed: analytes by their short names, searches counted, anything else as written."""
    parts = text.split(", ")
    if all(part in ANALYTES for part in parts):
        return ", ".join(ANALYTES[part].short for part in parts)
    if counted := _SEARCHES.fullmatch(text):
        return plural(int(counted[1]), "{number} search", "{number} searches")
    return text.replace("_", " ")
