"""Keys of the window: each says what it does, and the sheet of keys is made from the keys that there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
"""Only while the keyboard is within the part."""


class Key(NamedTuple):
    """A key, as printed on the keyboard, and what it does."""

    keys: str
    words: str


_WORDS = "words"
"""What a key does, as the sheet says it: no “What’s this?” help, which Qt would take for markup."""


def shortcut(
    part: QWidget,
    keys: str | Qt.Key,
    words: str,
    run: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """A key of a part of the window; ``words`` say what it does, on the sheet of keys."""
    made = QShortcut(QKeySequence(keys), part, run, context=context)
    made.setProperty(_WORDS, words)
    return made


def keys_of(part: QWidget, *, without: Iterable[QWidget] = ()) -> tuple[Key, ...]:
    """Every key of a part and of what is in it, by what it does; not those of the parts ``without``."""
    left = tuple(without)
    found: dict[str, list[str]] = {}
    for one in part.findChildren(QShortcut):
        if one.isEnabled() and one.property(_WORDS) and not _within(one.parent(), left):
            found.setdefault(one.property(_WORDS), []).append(_printed(one.key()))
    for button in part.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and button.isEnabled() and not _within(button, left):
            found.setdefault(button.accessibleName() or button.text(), []).append(_printed(button.shortcut()))
    return tuple(Key(", ".join(dict.fromkeys(keys)), words) for words, keys in found.items())


def _printed(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _within(one: object, parts: tuple[QWidget, ...]) -> bool:
    return isinstance(one, QWidget) and any(part is one or part.isAncestorOf(one) for part in parts)
