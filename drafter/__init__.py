"""drafter writes the notes that can still fix a blown job interview, and checks them against named rules."""
