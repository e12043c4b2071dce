"""The wizard's questions, and the case that grows out of their answers; it knows no screen."""
