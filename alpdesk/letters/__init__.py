"""Referral letters: their words and their PDF."""
