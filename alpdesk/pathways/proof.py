"""Proof of the pathways: walks over all combinations of the findings that a claim reads, exact to the last one.

A walk branches on a finding only when something reads it, so that each leaf stands for all combinations that agree
with it; the leaves' volumes have to add up to the product of all cells.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping

from alpdesk.pathways import proof_joint, proof_reach, proof_rows, proof_unknown
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_claim import Claim, Proved

NOTHING: Mapping[str, str] = {}


def claims(pathways: Collection[Pathway], statements: Mapping[str, str] = NOTHING) -> tuple[Claim, ...]:
    """Everything that is to be proved of the pathways, one by one and together, the quickest claims first.

    ``statements`` maps the id of every statement to its kind; without it the use of the evidence is not claimed.
    """
    own = [
        claim
        for pathway in pathways
        for claim in (
            *proof_rows.claims(pathway, statements),
            *proof_unknown.claims(pathway),
            *proof_reach.claims(pathway),
        )
    ]
    return (*own, *proof_joint.claims(pathways))


def verify(
    pathways: Collection[Pathway], statements: Mapping[str, str] = NOTHING, changed: Collection[str] | None = None
) -> Iterator[Proved]:
    """Prove every claim, one at a time: a caller that looks for a failure can stop at the first.

    ``changed`` names the pathways that differ from proved ones: claims about the others alone are left out.
    """
    for claim in claims(pathways, statements):
        if changed is None or {*claim.pathways} & {*changed}:
            yield claim.prove()


def combinations(pathway: Pathway) -> int:
    """How many combinations there are of all findings that the pathway's rows read."""
    read = {finding for _, rule in pathway.rules for finding in reads(pathway, rule.when)} - {"missing"}
    return math.prod(len(pathway.domains[finding].cells) for finding in sorted(read))
