"""Mutants of the findings: one operator, constant, cell or member of a module's syntax tree changed at a time."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from tests.mutation.mutant import ROOT, Mutant, numbered

PATHWAYS = (
    "case", "answers", "findings", "low_alp", "spinal_surgery", "azathioprine", "azathioprine_course", "schedule",
    "sample_notes",
)  # fmt: skip
CLINICAL: Mapping[str, tuple[str, ...]] = {
    "trend": (),
    "intervals": (),
    "results": tuple(f"Result.{name}" for name in ("canonical", "limit", "below_limit", "above_limit", "flag", "near")),
    "quantity": tuple(f"Quantity.{name}" for name in ("step", "scaled", "below", "above")),
}
"""Modules of ``clinical`` that hold thresholds, with the places in them that do; none named means all."""

_COMPARED: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_REVERSED: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
}
_SIDES = ("low", "high")
_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
_LONGEST = 100
"""Characters of the expression that is shown around a change."""

_PLACED = (ast.stmt, ast.expr)
Put = Callable[[ast.AST], None]


@dataclass(frozen=True)
class _Edit:
    """One change: the kind, the node changed and the node in its stead."""

    kind: str
    node: ast.AST
    new: ast.AST


def modules() -> tuple[str, ...]:
    """The modules that are mutated, as paths from the root."""
    pathways = tuple(f"alpdesk/pathways/{name}.py" for name in PATHWAYS)
    return pathways + tuple(f"alpdesk/clinical/{name}.py" for name in CLINICAL)


def code_mutants(file: str, cells: Sequence[Sequence[str]]) -> Iterator[Mutant]:
    """Every mutant of a module; ``cells`` are the closed sets of cells that findings have."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    walk = _Walk(tree, cells)
    name = file.rpartition("/")[2].removesuffix(".py")
    only = CLINICAL.get(name, ()) if "/clinical/" in file else ()
    found = (
        Mutant(
            file,
            place,
            edit.kind,
            walk.shown(edit),
            _content(tree, walk.put(edit.node), edit.new),
            lines=walk.lines(edit.node),
        )
        for place, edit in walk.edits()
        if not only or place in only
    )
    return numbered(found)


def untouched(file: str) -> Mutant:
    """A module compiled anew with nothing changed."""
    return Mutant(file, "file", "", "nothing changed", lambda: ast.parse((ROOT / file).read_text(encoding="utf-8")))


def _content(tree: ast.Module, put: Put, new: ast.AST) -> Callable[[], ast.Module]:
    def change() -> ast.Module:
        put(new)
        return ast.fix_missing_locations(tree)

    return change


class _Walk:
    """A tree with the way back up from each node."""

    def __init__(self, tree: ast.Module, cells: Sequence[Sequence[str]]) -> None:
        self.tree = tree
        self.cells = cells
        self.up: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self.up.setdefault(child, node)

    def edits(self) -> Iterator[tuple[str, _Edit]]:
        """Every change with the place in which it lies."""
        yield from self._below(self.tree, "")

    def _below(self, node: ast.AST, place: str) -> Iterator[tuple[str, _Edit]]:
        inside = f"{place}.{node.name}".strip(".") if isinstance(node, ast.FunctionDef | ast.ClassDef) else place
        for edit in self._of(node):
            yield inside or _assigned(node, self.up), edit
        for child in _code(node):
            yield from self._below(child, inside)

    def put(self, node: ast.AST) -> Put:
        """What replaces a node in the tree."""
        holder = self.up[node]
        for name, value in ast.iter_fields(holder):
            if value is node:
                return lambda new: setattr(holder, name, new)
            if isinstance(value, list) and any(one is node for one in value):
                index = next(i for i, one in enumerate(value) if one is node)
                return lambda new: value.__setitem__(index, new)
        raise AssertionError(ast.dump(node))

    def lines(self, node: ast.AST) -> range | None:
        """The lines of the statement that a node stands in, of a compound one its head; None for one run on import."""
        part, at = node, self.up[node]
        while not isinstance(at, ast.stmt):
            part, at = at, self.up[at]
        if isinstance(at, ast.FunctionDef | ast.ClassDef) or not self._inside_function(at):
            return None
        shown = part if hasattr(at, "body") else at
        return range(shown.lineno, (shown.end_lineno or shown.lineno) + 1) if isinstance(shown, _PLACED) else None

    def _inside_function(self, node: ast.AST) -> bool:
        while node in self.up:
            node = self.up[node]
            if isinstance(node, ast.FunctionDef):
                return True
        return False

    def shown(self, edit: _Edit) -> str:
        """Before → after, with as much of the expression around it as is easily read."""
        if isinstance(edit.new, ast.Tuple | ast.List | ast.Set) and edit.kind == "member":
            kept = {id(one) for one in edit.new.elts}
            gone = next(one for one in ast.iter_child_nodes(edit.node) if id(one) not in kept)
            return f"{ast.unparse(gone)} left out of {_cut(ast.unparse(edit.node))}"
        shown = self._around(edit.node)
        before = self._key(shown) + ast.unparse(shown)
        if shown is edit.node:
            return f"{before} → {ast.unparse(edit.new)}"
        put = self.put(edit.node)
        put(edit.new)
        after = ast.unparse(shown)
        put(edit.node)
        return f"{before} → {after}"

    def _around(self, node: ast.AST) -> ast.AST:
        """The largest expression around a node that is still easily read."""
        best = at = node
        while (above := self.up.get(at)) is not None and isinstance(above, ast.expr | ast.keyword | ast.comprehension):
            at = above
            if isinstance(at, ast.expr):
                if isinstance(at, ast.Dict) or len(ast.unparse(at)) > _LONGEST:
                    break
                best = at
        return best

    def _key(self, value: ast.AST) -> str:
        """The key that a value of a dictionary stands under."""
        holder = self.up.get(value)
        if not isinstance(holder, ast.Dict) or value not in holder.values:
            return ""
        key = holder.keys[holder.values.index(value)]
        return "" if key is None else f"{ast.unparse(key)}: "

    def _of(self, node: ast.AST) -> Iterator[_Edit]:  # noqa: C901 - a table of cases
        match node:
            case ast.Compare():
                yield from _comparisons(node)
            case ast.BoolOp(op=op, values=values):
                other = ast.Or() if isinstance(op, ast.And) else ast.And()
                yield _Edit("and/or", node, ast.BoolOp(other, values))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield _Edit("not", node, operand)
            case ast.UnaryOp(op=ast.USub(), operand=operand) if not isinstance(operand, ast.Constant):
                yield _Edit("sign", node, operand)
            case ast.BinOp(op=op, left=left, right=right) if type(op) in _REVERSED and not _text(left, right):
                yield _Edit("sign", node, ast.BinOp(left, _REVERSED[type(op)](), right))
            case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in _NAMES:
                yield _Edit("min/max", node, ast.Call(ast.Name(_NAMES[name], ast.Load()), args, keywords))
            case ast.If(test=test) | ast.IfExp(test=test):
                yield from _negated(test)
            case ast.comprehension(ifs=ifs):
                for test in ifs:
                    yield from _negated(test)
            case ast.Tuple() | ast.List() | ast.Set():
                yield from _members(node)
            case ast.Constant():
                yield from self._constants(node)

    def _constants(self, node: ast.Constant) -> Iterator[_Edit]:
        value, holder = node.value, self.up[node]
        if isinstance(value, bool):
            yield _Edit("true/false", node, ast.Constant(not value))
        elif isinstance(value, int):
            minus = isinstance(holder, ast.UnaryOp) and isinstance(holder.op, ast.USub)
            whole = -value if minus else value
            for other in (whole - 1, whole + 1):
                yield _Edit("constant", holder if minus else node, ast.Constant(other))
        elif isinstance(value, str) and _number(value) and isinstance(holder, ast.Call):
            step = Decimal(1).scaleb(min(int(Decimal(value).as_tuple().exponent), 0))
            for moved in (Decimal(value) - step, Decimal(value) + step):
                yield _Edit("constant", node, ast.Constant(f"{moved:f}"))
        elif isinstance(value, str):
            for cell in _others(value, [_SIDES] if _asks_limit(holder) else self.cells):
                yield _Edit("cell", node, ast.Constant(cell))


def _asks_limit(node: ast.AST) -> bool:
    """Whether it asks a result for one of its limits."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "limit"


def _code(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that are run: no annotations, no decorators, no docstrings."""
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "bases", "op", "ops", "ctx"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue
            if isinstance(child, ast.AST) and not isinstance(child, ast.ImportFrom | ast.Import | ast.JoinedStr):
                yield child


def _assigned(node: ast.AST, up: Mapping[ast.AST, ast.AST]) -> str:
    """The name that a statement outside functions gives its value to."""
    at: ast.AST | None = node
    while at is not None and not isinstance(at, ast.Assign | ast.AnnAssign):
        at = up.get(at)
    match at:
        case ast.Assign(targets=[ast.Name(id=name), *_]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
    return "module"


def _comparisons(node: ast.Compare) -> Iterator[_Edit]:
    for index, op in enumerate(node.ops):
        for other in _COMPARED[type(op)]:
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield _Edit("comparison", node, ast.Compare(node.left, ops, node.comparators))


def _negated(test: ast.expr) -> Iterator[_Edit]:
    """A condition turned round, where no other mutant does so already."""
    if not isinstance(test, ast.Compare | ast.UnaryOp):
        yield _Edit("condition", test, ast.UnaryOp(ast.Not(), test))


def _members(node: ast.Tuple | ast.List | ast.Set) -> Iterator[_Edit]:
    """A list without one of the names in it."""
    if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load) or len(node.elts) < 2:
        return
    for index, element in enumerate(node.elts):
        if isinstance(element, ast.Constant) and isinstance(element.value, str):
            kept = [*node.elts[:index], *node.elts[index + 1 :]]
            new = ast.Set(kept) if isinstance(node, ast.Set) else type(node)(kept, ast.Load())
            yield _Edit("member", node, new)


def _others(value: str, cells: Sequence[Sequence[str]]) -> list[str]:
    """The neighbours of a cell in the first set of cells that has it."""
    for domain in cells:
        if value in domain:
            at = domain.index(value)
            return list(
                dict.fromkeys(cell for cell in (domain[at - 1], domain[(at + 1) % len(domain)]) if cell != value)
            )
    return []


def _number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _text(*parts: ast.expr) -> bool:
    """Whether texts are joined: the sign between them is no arithmetic."""
    return any(
        isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
        for part in parts
    )


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}…"
