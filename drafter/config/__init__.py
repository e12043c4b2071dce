"""What drafter is configured to use: `resolve` finds each setting's value and where it comes from."""

from drafter.config.resolve import Settings, Sourced, resolve
from drafter.config.settings import SETTINGS, Setting

__all__ = ["SETTINGS", "Setting", "Settings", "Sourced", "resolve"]
