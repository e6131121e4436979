"""The results table of the letter: by analyte and date, newest first, every value with its flag, unit and limits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.intervals import Site, with_limits
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Flag, Result
from alpdesk.clinical.wording import flag_letter, joined
from alpdesk.letters.slots import value_text
from alpdesk.letters.values import Cell, ResultRow, ResultsTable
from alpdesk.plots.values import capped, plain, short_number

MOST_DATES = 4
_ORDER = {ident: number for number, ident in enumerate(ANALYTES)}
_GRAVITY: tuple[Flag, ...] = ("normal", "unknown", "low", "high")


def results_table(results: Iterable[Result], sex: Sex, site: Site) -> ResultsTable | None:
    """The table of results that can be placed on a date; None where there are none.

    The four newest dates with an ALP, filled up with the newest others, make the columns; an analyte measured on none
    of them is named below with its newest value, and so is every result without a full date.
    """
    known = [with_limits(r, site, sex) for r in results]
    dated = [r for r in known if r.taken.day]
    if not dated:
        return None
    days = _days(dated)
    groups = sorted({r.analyte for r in dated}, key=lambda ident: (ident != "alp", _ORDER[ident]))
    rows = [_row([r for r in dated if r.analyte == ident], days) for ident in groups]
    shown = tuple(row for row in rows if any(cell.text for cell in row.cells))
    notes = _notes(known, days)
    return ResultsTable(days, shown, tuple(note for note, _ in notes), tuple(trace for _, trace in notes))


def _days(results: list[Result]) -> tuple[date, ...]:
    alp = sorted({r.taken.day for r in results if r.analyte == "alp" and r.taken.day}, reverse=True)
    others = sorted({r.taken.day for r in results if r.taken.day} - set(alp), reverse=True)
    kept = alp[:MOST_DATES] if len(alp) >= MOST_DATES else [*alp, *others[: MOST_DATES - len(alp)]]
    return tuple(sorted(kept, reverse=True))


def _row(results: list[Result], days: tuple[date, ...]) -> ResultRow:
    inside = [r for r in results if r.taken.day in days]
    newest = max(inside or results, key=lambda r: (r.taken.day or date.min, r.id))
    unit = newest.quantity.unit if newest.quantity and len({r.quantity.unit for r in inside if r.quantity}) == 1 else ""
    shown = unit or newest.kind.unit
    cells = tuple(_cell([r for r in inside if r.taken.day == day], shown) for day in days)
    strong = any(cell.flag in {"low", "high"} for cell in cells)
    return ResultRow(newest.kind.name, cells, _unit_text(shown), _limits_text(newest, shown), strong)


def _cell(results: list[Result], unit: str) -> Cell:
    """One day's values, the lowest first where there are several; suspect ones are marked and not flagged."""
    if not results:
        return Cell()
    ordered = sorted(results, key=lambda r: r.canonical.number if r.canonical else 0)
    told = [f"{_number(r, unit)}{'*' if r.suspect else ''}" for r in ordered]
    flags: list[Flag] = [_flag(r) for r in ordered if not r.suspect]
    worst: Flag = max(flags, key=_GRAVITY.index) if flags else "unknown"
    also = tuple(r.id for r in ordered[1:])
    return Cell(" / ".join(dict.fromkeys(told)), worst, ordered[0].id, flag_letter(worst) if flags else "", also)


def _flag(result: Result) -> Flag:
    """The flag; where only one limit is printed, being on its good side is no question, except for ALP."""
    sides = (result.below_limit, result.above_limit)
    return "normal" if result.flag == "unknown" and result.analyte != "alp" and False in sides else result.flag


def _number(result: Result, unit: str) -> str:
    if result.quantity is None:
        return capped(result.value_text or "not readable", 24)
    if result.quantity.unit == unit:
        return f"{result.quantity.comparator}{result.quantity.number:f}"
    found = result.canonical
    if found is None:
        return capped(str(result.quantity), 24)
    return f"{found.comparator}{short_number(plain(found.number))}"


def _unit_text(unit: str) -> str:
    return (
        "ratio"
        if unit == "1"
        else unit.replace("ukat", "µkat").replace("ug/", "µg/").replace("umol", "µmol").replace("10*9", "10⁹")
    )


def _limits_text(result: Result, unit: str) -> str:
    """The newest value's limits without the unit where that is the row's own; default limits are marked."""
    limits = result.limits
    mark = " (default)" if limits.standard else ""
    if limits.low is None and limits.high is None:
        return capped(limits.text, 24) or "not known"
    bounds = [b for b in (limits.low, limits.high) if b]
    if any(b.unit != unit for b in bounds):
        low, high = result.limit("low"), result.limit("high")
        numbers = ["" if n is None else short_number(plain(n)) for n in (low, high)]
    else:
        numbers = [f"{b.number:f}" if b else "" for b in (limits.low, limits.high)]
    text = f"{numbers[0]}–{numbers[1]}" if all(numbers) else f"≤ {numbers[1]}" if numbers[1] else f"≥ {numbers[0]}"
    return text + mark


_Note = tuple[str, tuple[str, ...]]


def _notes(results: list[Result], days: tuple[date, ...]) -> list[_Note]:
    dated = [r for r in results if r.taken.day]
    shown = [r for r in dated if r.taken.day in days]
    key = "H above, L below the limits printed with that result; ? where its limits leave that open."
    told: list[_Note] = [(key, ("given:key",))]
    default = [r for r in dated if r.limits.standard]
    if default:
        told.append(_note("“Default” limits are AlpDesk’s own where the laboratory printed none.", default))
    told += [_note(f"* Suspect, not counted: {capped(r.suspect)}.", [r]) for r in shown if r.suspect][:3]
    told += _converted(dated, days)
    older = _older(dated, days)
    if older:
        told.append(_note(f"Earlier: {joined([_told(r) for r in older])}.", older))
    loose = [r for r in results if not r.taken.day][:6]
    if loose:
        told.append(_note(f"Without a full date, not in the table: {joined([_told(r) for r in loose])}.", loose))
    labs = list(dict.fromkeys(capped(r.laboratory, 40) for r in shown if r.laboratory))
    if labs:
        named = f"{'Laboratory' if len(labs) == 1 else 'Laboratories'}: {joined(labs)}."
        told.append(_note(named, [r for r in shown if r.laboratory]))
    return told


def _note(text: str, results: list[Result]) -> _Note:
    return text, tuple(f"result:{r.id}" for r in results)


def _older(results: list[Result], days: tuple[date, ...]) -> list[Result]:
    """The newest result of each analyte that was measured on none of the days shown."""
    newest = {r.analyte: r for r in sorted(results, key=lambda r: (r.taken.day or date.min, r.id))}
    shown = {r.analyte for r in results if r.taken.day in days}
    return sorted((r for ident, r in newest.items() if ident not in shown), key=lambda r: _ORDER[r.analyte])


def _converted(results: list[Result], days: tuple[date, ...]) -> list[_Note]:
    """Say which values stand in another unit than the laboratory's."""
    found: list[_Note] = []
    for ident in dict.fromkeys(r.analyte for r in results):
        inside = [r for r in results if r.analyte == ident and r.taken.day in days and r.quantity]
        units = {r.quantity.unit for r in inside if r.quantity}
        if len(units) > 1:
            own = ANALYTES[ident].unit
            other = [r for r in inside if r.quantity and r.quantity.unit != own]
            told = joined([f"{r.quantity} on {r.taken}" for r in other])
            found.append(_note(f"{ANALYTES[ident].short} converted to {_unit_text(own)}: reported as {told}.", other))
    return found


def _told(result: Result) -> str:
    mark = {"high": " H", "low": " L", "unknown": " ?"}.get(_flag(result), "")
    return f"{result.kind.short} {value_text(result)}{mark} ({result.limits})"
