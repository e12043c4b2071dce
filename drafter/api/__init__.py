"""The library's face for writing: a case goes in, a checked note comes out."""

from drafter.api.choosing import WriterName, uses_model
from drafter.api.read import areread, reread
from drafter.api.rewrite import arewrite, rewrite
from drafter.api.variants import awrite_variants, write_variants
from drafter.api.write import awrite, write

__all__ = [
    "WriterName",
    "areread",
    "arewrite",
    "awrite",
    "awrite_variants",
    "reread",
    "rewrite",
    "uses_model",
    "write",
    "write_variants",
]
