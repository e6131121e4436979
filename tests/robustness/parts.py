"""All parts of the robustness run: which harness, how many, and what is demanded."""

from __future__ import annotations

from alpdesk.store.schema import SCHEMA
from tests.robustness.ledger import Part, all_of, least, most, none

_ALL = (
    Part("kill-commits", "kill_commits:run", "kills", 500, 25, 12,
         (least("acknowledged", 200_000), *none("lost", "half", "chain broken", "unopenable"))),
    Part("kill-commits-control", "kill_commits:control", "kills", 50, 50, 4, (least("unopenable", 1),)),
    Part("power-cut", "power_cut:run", "images", 2_000, 500, 40,
         none("images with loss", "lost", "half", "chain broken", "unopenable")),
    Part("power-cut-control-normal", "power_cut:weak", "images", 200, 200, 10, (least("images with loss", 20),)),
    Part("power-cut-control-off", "power_cut:careless", "images", 200, 200, 10, (least("unopenable", 20),)),
    Part("kill-imports", "kill_imports:run", "kills", 200, 20, 6,
         none("half", "chain", "twice", "missing", "lying", "lost")),
    *(Part(f"kill-migration-{number}", f"kill_verbs:migration_{number}", "kills", 100, 25, 4 if number == 3 else 0,
           none("between", "bad copies", "not moved", "not moved afterwards")) for number in range(1, SCHEMA + 1)),
    Part("kill-copy", "kill_verbs:copying", "kills", 200, 50, 6,
         none("record changed", "bad copies", "copies lost", "not cleared")),
    Part("kill-restore", "kill_verbs:restoring", "kills", 200, 50, 6,
         none("neither", "newer lost", "not restored", "no key")),
    Part("kill-key-file", "kill_verbs:key_file", "kills", 200, 50, 4,
         none("locked out", "wrong keys", "old passphrase opens", "recovery key fails")),
    Part("damage", "damage:run", "files", 10_000, 600, 36,
         (*none("wrong values shown", "crashes", "stale: crashes"),
          all_of("stale: of them told by the trail", "stale: wrong values shown"))),
    Part("key-file-bits", "key_bits:run", "files", 2, 2, 1, (all_of("named as damage", "bits"),)),
    Part("threads", "threads:run", "rounds", 20, 4, 1,
         (least("acknowledged commits", 80_000), most("most ms between ticks", 50),
          *none("commits missing", "stored but not acknowledged", "lost", "half", "chain broken"))),
    Part("instances", "instances:run", "rounds", 100, 100, 5,
         (*none("not one winner"), all_of("told the holder", "losers"))),
    Part("sentences", "sentences:run", "rounds", 5, 5, 1,
         (all_of("named as they should be", "cases"), *none("folder changed"))),
    Part("clocks", "clocks:run", "clinics", 20, 5, 1,
         none("order lost", "trail broken", "not told that the clock went back", "copies purged", "results missing")),
    Part("retention", "clocks:retention", "histories", 10_000, 1_000, 100,
         (*none("newest deleted", "fewer than ten left"), most("most copies", 44))),
    Part("full-disk", "full_disk:run", "failures", 1_000, 250, 24,
         none("crashes", "half", "said to be done and is not", "chain broken", "not done afterwards")),
    Part("tampering", "tamper:run", "rounds", 2, 2, 1,
         (all_of("noticed", "tamperings"), *none("of them unnoticed"), least("columns and rows", 500))),
    Part("tamper", "tamper:run", "rounds", 2, 2, 1,
         (least("tamperings", 40), all_of("noticed", "tamperings"), *none("of them unnoticed"))),
    Part("fuzz-files", "fuzz_files:part", "files", 100_000, 2_000, 0,
         none("crash", "slow", "memory", "killed", "different")),
    Part("fuzz-imports", "fuzz_imports:part", "files", 5_000, 500, 0, none("half", "lost", "crashed", "chain")),
    Part("bombs", "bombs:part", "bombs", 45, 9, 0, none("not bounded")),
)  # fmt: skip
PARTS = {part.name: part for part in _ALL}
