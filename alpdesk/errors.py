"""Sentences that a clinician may read: the one base class of every foreseen failure."""

from __future__ import annotations


class AlpDeskError(Exception):
    """Something that the clinician can understand and act on; the message is the sentence shown."""

    @property
    def sentence(self) -> str:
        """The message, as shown on screen and printed on the command line."""
        return str(self)
