"""AlpDesk: a desktop record that reasons about alkaline phosphatase, offline."""

__version__ = "1.0.0"
