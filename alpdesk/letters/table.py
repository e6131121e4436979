"""The results table of the letter: by analyte and date, newest first, every value with its flag, unit and limits."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.intervals import Site, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Flag, Result
from alpdesk.clinical.wording import NBSP, flag_letter, joined, limits_text, number_text, quantity_text
from alpdesk.language import plural, tr
from alpdesk.letters.slots import local, value_text
from alpdesk.letters.values import Cell, ResultRow, ResultsTable, RowChoice
from alpdesk.letters.wording import filled, word
from alpdesk.plots.values import capped, plain, short_number

MOST_DATES = 4
NEEDED = frozenset({"alp"})
"""What every table of results shows."""
_ORDER = {ident: number for number, ident in enumerate(ANALYTES)}
_GRAVITY: tuple[Flag, ...] = ("normal", "unknown", "low", "high")


def results_table(
    results: Iterable[Result], sex: Sex, site: Site, chosen: Collection[str] | None = None
) -> ResultsTable | None:
    """The table of results that can be placed on a date; None where there are none.

    The four newest dates with an ALP, filled up with the newest others, make the columns; an analyte measured on none
    of them is named below with its newest value, and so is every result without a full date. With ``chosen`` only
    these analytes and the needed ones are shown: the note below names all others, each with its newest value out of
    limits, so that none of those goes unsaid.
    """
    every = [with_limits(r, site, sex) for r in results]
    known = every if chosen is None else [r for r in every if r.analyte in chosen or r.analyte in NEEDED]
    dated = [r for r in known if r.taken.day]
    if not dated:
        return None
    days = _days(dated)
    groups = sorted({r.analyte for r in dated}, key=lambda ident: (ident != "alp", _ORDER[ident]))
    rows = [_row([r for r in dated if r.analyte == ident], days) for ident in groups]
    shown = tuple(row for row in rows if any(cell.text for cell in row.cells))
    notes = [*_notes(known, days), *_not_chosen([r for r in every if r not in known])]
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
    return ResultRow(newest.kind.name, cells, _unit_text(shown), _limits_text(newest, shown), strong, newest.analyte)


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
        return capped(result.value_text or word("slot", "unreadable"), 24)
    if result.quantity.unit == unit:
        return f"{result.quantity.comparator}{number_text(result.quantity.number)}"
    found = result.canonical
    if found is None:
        return capped(_spaced(result.quantity), 24)
    return f"{found.comparator}{local(short_number(plain(found.number)))}"


def _spaced(quantity: Quantity | None) -> str:
    return quantity_text(quantity).replace(NBSP, " ")


def _unit_text(unit: str) -> str:
    return (
        tr("ratio")
        if unit == "1"
        else unit.replace("ukat", "µkat").replace("ug/", "µg/").replace("umol", "µmol").replace("10*9", "10⁹")
    )


def _limits_text(result: Result, unit: str) -> str:
    """The newest value's limits without the unit where that is the row's own; default limits are marked."""
    limits = result.limits
    mark = f" ({tr('default', 'limits')})" if limits.standard else ""
    if limits.low is None and limits.high is None:
        return capped(limits.text, 24) or tr("not known")
    bounds = [b for b in (limits.low, limits.high) if b]
    if any(b.unit != unit for b in bounds):
        low, high = result.limit("low"), result.limit("high")
        numbers = ["" if n is None else local(short_number(plain(n))) for n in (low, high)]
    else:
        numbers = [number_text(b.number) if b else "" for b in (limits.low, limits.high)]
    text = f"{numbers[0]}–{numbers[1]}" if all(numbers) else f"≤ {numbers[1]}" if numbers[1] else f"≥ {numbers[0]}"
    return text + mark


def row_choices(results: Iterable[Result], sex: Sex, site: Site) -> tuple[RowChoice, ...]:
    """Every analyte that the table can show, as it is by default; a flag counts on whatever date it was."""
    known = [with_limits(r, site, sex) for r in results]
    groups = sorted({r.analyte for r in known if r.taken.day}, key=lambda ident: (ident != "alp", _ORDER[ident]))
    return tuple(
        RowChoice(
            ident, ANALYTES[ident].name, chosen=True, needed=ident in NEEDED,
            flagged=any(_out(r) for r in known if r.analyte == ident),
            dates=len({r.taken.day for r in known if r.analyte == ident and r.taken.day}),
        )
        for ident in groups
    )  # fmt: skip


def _out(result: Result) -> bool:
    return not result.suspect and _flag(result) in {"low", "high"}


def _not_chosen(results: list[Result]) -> list[_Note]:
    """That results were left out by choice: every analyte by name, and what is out of its limits with its value."""
    newest: dict[str, Result] = {}
    for one in sorted(results, key=lambda r: (r.taken.day or date.min, r.id)):
        held = newest.get(one.analyte)
        newest[one.analyte] = one if held is None or _out(one) or not _out(held) else held
    ordered = sorted(newest.values(), key=lambda r: _ORDER[r.analyte])
    out, within = [r for r in ordered if _out(r)], [r for r in ordered if not _out(r)]
    values = joined([_told(r) for r in out])
    told = [_note(tr("Not shown by choice, out of limits: {results}.", results=values), out)] if out else []
    if within:
        names = joined([r.kind.short for r in within])
        told.append(_note(tr("Not shown by choice: {analytes}.", analytes=names), within))
    return told


_Note = tuple[str, tuple[str, ...]]


def _notes(results: list[Result], days: tuple[date, ...]) -> list[_Note]:
    dated = [r for r in results if r.taken.day]
    shown = [r for r in dated if r.taken.day in days]
    key = tr("H above, L below the limits printed with that result; ? where its limits leave that open.")
    told: list[_Note] = [(key, ("given:key",))]
    default = [r for r in dated if r.limits.standard]
    if default:
        told.append(_note(tr("“Default” limits are AlpDesk’s own where the laboratory printed none."), default))
    suspect = [r for r in shown if r.suspect][:3]
    told += [_note(tr("* Suspect, not counted: {reason}.", reason=capped(r.suspect)), [r]) for r in suspect]
    told += _converted(dated, days)
    older = _older(dated, days)
    if older:
        told.append(_note(tr("Earlier: {results}.", results=joined([_told(r) for r in older])), older))
    loose = [r for r in results if not r.taken.day][:6]
    if loose:
        named = joined([_told(r) for r in loose])
        told.append(_note(tr("Without a full date, not in the table: {results}.", results=named), loose))
    labs = list(dict.fromkeys(capped(r.laboratory, 40) for r in shown if r.laboratory))
    if labs:
        named = plural(len(labs), "Laboratory: {names}.", "Laboratories: {names}.", names=joined(labs))
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
            each = [filled("slot", "value_on", value=_spaced(r.quantity), day=r.taken) for r in other]
            named = {"analyte": ANALYTES[ident].short, "unit": _unit_text(own), "values": joined(each)}
            found.append(_note(tr("{analyte} converted to {unit}: reported as {values}.", **named), other))
    return found


def _told(result: Result) -> str:
    mark = {"high": " H", "low": " L", "unknown": " ?"}.get(_flag(result), "")
    limits = limits_text(result.limits).replace(NBSP, " ")
    return f"{result.kind.short} {value_text(result)}{mark} ({limits})"
