"""What a clinician does: the one application object."""
