"""What is written: the eight notes of the article's four ways, one model each."""

from drafter.notes.amends import Apology, Card, OnTheSpot
from drafter.notes.feedback import FeedbackReply, FeedbackRequest
from drafter.notes.names import NoteName
from drafter.notes.note import Makeup, Note, Place, Restated, WordLimit
from drafter.notes.touch import CheckIn, Farewell, KeepInTouch

NOTES: dict[NoteName, type[Note]] = {
    note.name: note
    for note in (OnTheSpot, Apology, Card, FeedbackRequest, FeedbackReply, KeepInTouch, Farewell, CheckIn)
}

__all__ = [
    "NOTES",
    "Apology",
    "Card",
    "CheckIn",
    "Farewell",
    "FeedbackReply",
    "FeedbackRequest",
    "KeepInTouch",
    "Makeup",
    "Note",
    "NoteName",
    "OnTheSpot",
    "Place",
    "Restated",
    "WordLimit",
]
