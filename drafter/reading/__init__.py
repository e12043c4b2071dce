"""A second reader: a model that is given the rules' meanings and a letter, and says what it finds.

People's wording outruns any pattern. What the second reader says is held to the letter all the same: a quote that is
not in it, a rule that there is not, a rule that does not apply to the note are dropped.
"""

from drafter.reading.again import ReaderName, reread, second_reader
from drafter.reading.applies import applicable
from drafter.reading.merge import merged
from drafter.reading.read import Reader, read_again

__all__ = ["Reader", "ReaderName", "applicable", "merged", "read_again", "reread", "second_reader"]
