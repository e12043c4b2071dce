"""What makes a note good: the named rules."""
