"""The Qt window: shows values, passes intents on, decides nothing."""

import builtins

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
"""Python's own again: PySide would read the source of every module, to see which ask for names in another style."""
