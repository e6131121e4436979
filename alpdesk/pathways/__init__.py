"""The three pathways: rules as data, findings as functions, and their proof: pure."""
