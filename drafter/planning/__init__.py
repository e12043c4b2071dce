"""Which note to send when, as the case's events go on."""

from drafter.planning.campaign import plan
from drafter.planning.steps import Plan, Status, Step

__all__ = ["Plan", "Status", "Step", "plan"]
