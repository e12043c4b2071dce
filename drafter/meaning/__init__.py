"""What a sentence does: the rules' ears."""

from drafter.meaning.acts import Act, acts_of, has_shape, loudness, request_in, takes_blame

__all__ = ["Act", "acts_of", "has_shape", "loudness", "request_in", "takes_blame"]
