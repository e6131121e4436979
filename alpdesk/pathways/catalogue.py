"""Which findings each pathway reads, and the function that works them out for a case."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from alpdesk.pathways import azathioprine, low_alp, spinal_surgery
from alpdesk.pathways.answers import Answers
from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.case import Case
from alpdesk.pathways.findings import ANSWERS, SHARED
from alpdesk.pathways.model import Domain

Findings = Callable[[Case, Answers], list[Fact]]

LOW_ALP, BACK_SURGERY, AZATHIOPRINE = "low_alp_osteoporosis", "raised_alp_post_back_surgery", "alp_on_azathioprine"

DOMAINS: Mapping[str, Mapping[str, Domain]] = {
    LOW_ALP: {**SHARED, **low_alp.DOMAINS, **ANSWERS},
    BACK_SURGERY: {**SHARED, **spinal_surgery.DOMAINS, **ANSWERS},
    AZATHIOPRINE: {**SHARED, **azathioprine.DOMAINS, **ANSWERS},
}
"""Every finding that exists for a pathway, with its cells; in the order in which the pathways are listed."""

FINDINGS: Mapping[str, Findings] = {
    LOW_ALP: low_alp.findings,
    BACK_SURGERY: spinal_surgery.findings,
    AZATHIOPRINE: azathioprine.findings,
}
