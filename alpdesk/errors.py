"""Sentences that a clinician may read: the one base class of every foreseen failure."""

from __future__ import annotations


class AlpDeskError(Exception):
    """Something that the clinician can understand and act on; the message is the sentence shown.

    ``passing`` failures tell of a disk or of other work, not of what was asked: the same may go well a little later.
    """

    passing = False

    @property
    def sentence(self) -> str:
        """The message, as shown on screen and printed on the command line."""
        return str(self)
