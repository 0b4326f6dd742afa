"""What is told about a change of the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.errors import PipelineError


class ConceptChange(NamedTuple):
    """What became of a concept: it is "new", "removed" or "changed"; `details` say what of it, one line each."""

    id: str
    kind: str
    details: tuple[str, ...]


class Effect(StrEnum):
    """What a change of terms does to a translation."""

    REOPENED = "reopened"
    """It is not right any more: the next sync opens the entry again."""
    ALLOWED = "allowed"
    """It was reopened, and is right again: the next sync takes that back."""
    NONE = "none"
    """It is right as it was, or it is open anyway, or a person has approved it although it isn't right."""


class Touched(NamedTuple):
    """A unit whose terms have changed: in which of them it is touched, and what that means for its translation.

    `terms` are (source term, kind) pairs; the kinds are "new", "changed" and "removed". `reason` says what is wrong
    with a translation that is reopened.
    """

    page: str
    locale: str
    id: str
    source: str
    target: str
    terms: tuple[tuple[str, str], ...]
    effect: Effect
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Impact:
    """What lies between two versions of the glossary; `concepts` are only known where both versions were named."""

    concepts: tuple[ConceptChange, ...]
    units: tuple[Touched, ...]
    errors: tuple[PipelineError, ...] = ()
