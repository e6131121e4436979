"""Calendar dates as written: precision kept, months clipped, no zone conversion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, time

from alpdesk.errors import AlpDeskError
from alpdesk.language import Language, spoken, tr

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""English, which is also what is stored, searched and exported."""
_MONTHS_SAID: dict[Language, tuple[str, ...]] = {
    "en": MONTHS,
    "de": ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
    "fr": ("jan", "fév", "mar", "avr", "mai", "jun", "jul", "aoû", "sep", "oct", "nov", "déc"),
}
"""Three letters, no two alike: French takes the third letter of its months that tells juin from juillet (“jun”, “jul”)
and mars from mai (“mar”, “mai”); “jui” is read by nobody."""
_NAMES = (
    "jan january januar janvier janv gennaio gen enero ene januari",
    "feb february februar fevrier fevr fev febbraio febrero februari",
    "mar march marz maerz mars marzo maart mrz",
    "apr april avril avr aprile abril abr",
    "may mai maggio mag mayo mei maj",
    "jun june juni juin giugno giu junio",
    "jul july juli juillet juil luglio lug julio",
    "aug august aout aou agosto ago augustus augusti",
    "sep sept september septembre settembre sett set septiembre",
    "oct okt october oktober octobre ottobre ott octubre",
    "nov november novembre noviembre",
    "dec dez december dezember decembre dicembre dic diciembre",
)
_NUMBERS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:T(?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?",
    re.ASCII,
)


class NotADate(AlpDeskError):
    """The text is not a calendar date."""


@dataclass(frozen=True, slots=True)
class When:
    """A moment as written.

    ``day`` is None for month or year precision (then it is not an occasion); ``first`` is the first
    day that it can mean; ``clock`` is the local time as written, if any.
    """

    text: str
    day: date | None = None
    first: date | None = None
    clock: time | None = None

    @classmethod
    def on(cls, day: date, clock: time | None = None) -> When:
        """The whole day, or a time on it."""
        text = day.isoformat() if clock is None else f"{day.isoformat()}T{clock.isoformat()}"
        return cls(text, day, day, clock)

    @classmethod
    def parse(cls, text: str) -> When:
        """Read ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD`` or an ISO 8601 instant; raise NotADate."""
        found = _ISO.fullmatch(text.strip())
        if found is None:
            msg = tr("“{text}” is not a date: write it as YYYY-MM-DD.", text=text[:40])
            raise NotADate(msg)
        year, month, day = (int(part) if part else None for part in found.group("year", "month", "day"))
        try:
            first = date(year or 0, month or 1, day or 1)
            clock = time(int(found["hour"]), int(found["minute"]), int(found["second"] or 0)) if found["hour"] else None
        except ValueError as bad:
            msg = tr("“{text}” is not a date in the calendar.", text=text[:40])
            raise NotADate(msg) from bad
        return cls(text.strip(), first if day else None, first, clock)

    @property
    def last(self) -> date | None:
        """The last day that it can mean: the end of the month or year where no day is written."""
        if self.day is not None or self.first is None:
            return self.day
        month = self.first.month if len(self.text) > len("2026") else len(MONTHS)
        return date(self.first.year, month, days_in_month(self.first.year, month))

    def __str__(self) -> str:
        """As shown to a clinician, in the language of the moment: ``12-Mar-2026``, ``Mar-2026`` or ``2026``.

        What is stored or exported takes ``text``.
        """
        if self.day is not None:
            return format_date(self.day)
        if self.first is None:
            return self.text
        month = _MONTHS_SAID[spoken()][self.first.month - 1]
        return f"{month}-{self.first.year}" if len(self.text) > len("2026") else self.text


NEVER = When("")
"""No date on record."""


def format_date(day: date) -> str:
    """``DD-Mmm-YYYY`` whatever the computer's regional settings (NHS CUI D+Ta-0006..0010, withdrawn).

    The month is that of the language of the moment; dates that are stored or exported are ISO 8601, not this.
    """
    return f"{day.day:02d}-{_MONTHS_SAID[spoken()][day.month - 1]}-{day.year:04d}"


def month_number(word: str) -> int:
    """The number of a month by its name, whole or short, in any of the languages that files use; 0 where it is none.

    The word is folded (`clinical.wording.fold`): “marz”, “fevr”, “aout”.
    """
    return _NUMBERS.get(word, 0)


def days_in_month(year: int, month: int) -> int:
    """How many days a month of 1 to 12 has; the library's own way would load the computer's regional settings."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _DAYS[month - 1] + (leap and month == MONTHS.index("Feb") + 1)


def add_months(day: date, months: int) -> date:
    """The same day of the month ``months`` later, clipped to the end of a shorter month (AMB-16).

    Beyond the calendar (years 1 to 9999) it is the calendar's first or last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def age_on(born: date, day: date) -> int:
    """Completed years on ``day``; a birthday of 29 February counts on 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
