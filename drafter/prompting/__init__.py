"""What a model is asked: prompt files, filled with what the case and the note say."""

from drafter.prompting.build import (
    draft_prompt,
    makeup_text,
    repair_message,
    template_prompt,
    variant_prompt,
)
from drafter.prompting.files import Library
from drafter.prompting.fill import PromptError, fence, fenced_json, fill
from drafter.prompting.prompt import Message, Prompt

__all__ = [
    "Library",
    "Message",
    "Prompt",
    "PromptError",
    "draft_prompt",
    "fence",
    "fenced_json",
    "fill",
    "makeup_text",
    "repair_message",
    "template_prompt",
    "variant_prompt",
]
