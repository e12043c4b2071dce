"""What a sentence does: the rules' ears."""

from drafter.meaning.acts import Act, acts_of, has_shape, owns, request_in

__all__ = ["Act", "acts_of", "has_shape", "owns", "request_in"]
