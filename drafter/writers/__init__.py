"""Who asks a model: one client, careful with a service that fails."""

from drafter.writers.client import ModelWriter
from drafter.writers.drive import Progress, draft
from drafter.writers.options import ModelOptions, Patience, cost
from drafter.writers.wire import Agreement, Mode, request_body

__all__ = ["Agreement", "Mode", "ModelOptions", "ModelWriter", "Patience", "Progress", "cost", "draft", "request_body"]
