"""What the user gives: the case."""
