"""The notes' public names."""

from enum import StrEnum


class NoteName(StrEnum):
    """The eight notes of the article's four ways (A1 to A4), in the order they may be sent."""

    ON_THE_SPOT = "on-the-spot"
    APOLOGY = "apology"
    CARD = "card"
    FEEDBACK_REQUEST = "feedback-request"
    FEEDBACK_REPLY = "feedback-reply"
    KEEP_IN_TOUCH = "keep-in-touch"
    FAREWELL = "farewell"
    CHECK_IN = "check-in"
