"""drafter writes the notes that can still fix a blown job interview, and checks them against named rules.

    import drafter

    case = drafter.read_case("case.yaml")
    result = drafter.write(case, note="apology")
    print(result.text if result.ok else result.findings)

Each name is imported when it is first used, so that `import drafter` costs nothing and never imports `openai`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from drafter import notes as notes
    from drafter.api import areread as areread
    from drafter.api import arewrite as arewrite
    from drafter.api import awrite as awrite
    from drafter.api import awrite_variants as awrite_variants
    from drafter.api import reread as reread
    from drafter.api import rewrite as rewrite
    from drafter.api import write as write
    from drafter.api import write_variants as write_variants
    from drafter.case.model import Case as Case
    from drafter.case.read import read_case as read_case
    from drafter.checking import check as check
    from drafter.errors import AuthError as AuthError
    from drafter.errors import CareError as CareError
    from drafter.errors import CaseError as CaseError
    from drafter.errors import DrafterError as DrafterError
    from drafter.errors import InputError as InputError
    from drafter.errors import NoReadableNoteError as NoReadableNoteError
    from drafter.errors import ProviderError as ProviderError
    from drafter.errors import QuotaError as QuotaError
    from drafter.notes import NOTES as NOTES
    from drafter.notes import NoteName as NoteName
    from drafter.planning import Plan as Plan
    from drafter.planning import Step as Step
    from drafter.planning import plan as plan
    from drafter.result import Finding as Finding
    from drafter.result import Level as Level
    from drafter.result import Result as Result
    from drafter.writers.options import ModelOptions as ModelOptions

__version__ = "0.1.0"

_HOMES = {
    "drafter.api": (
        "write",
        "awrite",
        "rewrite",
        "arewrite",
        "reread",
        "areread",
        "write_variants",
        "awrite_variants",
    ),
    "drafter.case.model": ("Case",),
    "drafter.case.read": ("read_case",),
    "drafter.checking": ("check",),
    "drafter.errors": (
        "DrafterError",
        "InputError",
        "CaseError",
        "CareError",
        "ProviderError",
        "AuthError",
        "QuotaError",
        "NoReadableNoteError",
    ),
    "drafter.notes": ("NOTES", "NoteName"),
    "drafter.planning": ("plan", "Plan", "Step"),
    "drafter.result": ("Result", "Finding", "Level"),
    "drafter.writers.options": ("ModelOptions",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["__version__", "notes", *sorted(_HOME_OF)]  # noqa: PLE0604 - names are strings, gathered from the table above


def __getattr__(name: str) -> Any:
    if name == "notes":
        return import_module("drafter.notes")
    if name not in _HOME_OF:
        raise AttributeError(f"module 'drafter' has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
