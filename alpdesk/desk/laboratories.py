"""What is known of laboratories: their codes, the units that they leave out, how they write their tables."""

from __future__ import annotations

import json
from collections.abc import Mapping

from alpdesk.clinical.wording import fold
from alpdesk.exchange.laboratory import Laboratory as LaboratoryProfile
from alpdesk.exchange.laboratory import laboratory_of

__all__ = ["LaboratoryProfile", "profiles_of"]


def profiles_of(kept: Mapping[str, str]) -> dict[str, LaboratoryProfile]:
    """The profiles that the store keeps as JSON, by their names folded."""
    return {fold(name): laboratory_of(json.loads(body)) for name, body in kept.items()}
