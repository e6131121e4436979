"""The language of the program: its sentences, Qt's own words, and the direction in which one reads."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from alpdesk.gui.places import resource
from alpdesk.language import ENGLISH, LANGUAGES, Language, learned, use

_QT = "Qt’s own words"


def preferred_language() -> Language:
    """The language that the computer is set to, if the program speaks it, else English."""
    return language_of(QLocale.system().name()[:2])


def language_of(code: str) -> Language:
    """A language by its code; English for one that the program does not speak."""
    return next((one for one in LANGUAGES if one == code), ENGLISH)


def speak(app: QApplication, language: Language) -> None:
    """Speak a language from now on: what is made afterwards has its words. A broken catalogue is no reason to stop."""
    if not learned(language, resource("i18n", "")):
        language = ENGLISH
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
