"""The composer: writes every note from the case alone, with no model and no network."""

from drafter.composer.compose import Channel, compose

__all__ = ["Channel", "compose"]
