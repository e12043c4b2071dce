"""Which note to send when, as the case's events go on."""

from drafter.planning.campaign import next_note, plan
from drafter.planning.steps import Plan, Status, Step

__all__ = ["Plan", "Status", "Step", "next_note", "plan"]
