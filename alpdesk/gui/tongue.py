"""The language of the program: its sentences, Qt's own words, and the direction in which one reads."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from alpdesk.gui.places import resource
from alpdesk.language import ENGLISH, LANGUAGES, Language, catalogue, learn, use

_QT = "Qt’s own words"
_learned: set[Language] = {ENGLISH}


def preferred_language() -> Language:
    """The language that the computer is set to, if the program speaks it, else English."""
    return known(QLocale.system().name()[:2])


def known(name: str) -> Language:
    """A language by its code; English for one that the program does not speak."""
    return next((one for one in LANGUAGES if one == name), ENGLISH)


def speak(app: QApplication, language: Language) -> None:
    """Speak a language from now on: what is made afterwards has its words. A broken catalogue is no reason to stop."""
    if language not in _learned:
        try:
            learn(language, catalogue(resource("i18n", f"alpdesk_{language}.ts")))
        except (OSError, SyntaxError):  # what is not XML is a SyntaxError
            language = ENGLISH
        _learned.add(language)
    use(language)
    _translate_qt(app, language)
    if app.isRightToLeft():  # else it is set: all that it speaks is read from the left
        app.setLayoutDirection(QLocale(language).textDirection())


def _translate_qt(app: QApplication, language: Language) -> None:
    """Have the buttons and menus that Qt itself makes speak it too."""
    before = app.findChild(QTranslator, _QT)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
    if language == ENGLISH:
        return
    words = QTranslator(app)
    words.setObjectName(_QT)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
