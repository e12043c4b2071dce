"""drafter writes the notes that can still fix a blown job interview, and checks them against named rules."""

__version__ = "0.1.0"
