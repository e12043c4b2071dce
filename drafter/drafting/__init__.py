"""How a checked note is had from a model: a loop that knows no network."""

from drafter.drafting.begin import begin
from drafter.drafting.loop import Ask, Drafting, Outcome
from drafter.drafting.reading import Unreadable, read_reply
from drafter.drafting.redaction import Redaction
from drafter.drafting.reply import Reply, Usage

__all__ = ["Ask", "Drafting", "Outcome", "Redaction", "Reply", "Unreadable", "Usage", "begin", "read_reply"]
