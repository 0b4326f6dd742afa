"""Numbers whose separators say something else in the language of the translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.numbers.misread import Token, tokens
from pipeline.checks.numbers.notation import is_plainly, notation, rewritten
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pipeline.checks.texts import Side, Texts


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    found = [token for token in tokens(target, source.language) if _is_doubtful(token)]
    if not found:
        return
    values = _values(source, target.language)
    for token in found:
        remark = _misread(token, values, source, target) or _untidy(token, values, target)
        if remark:
            yield remark


def _is_doubtful(token: Token) -> bool:
    return not token.is_name and (token.own != token.foreign or " " in token.written)


def _values(source: Side, target: str) -> dict[Decimal, str]:
    """Return the numbers of the source text with how they are written there."""
    written = {number.value: source.plain[slice(*number.span)] for number in source.numbers}
    return written | {token.own: token.written for token in tokens(source, target) if token.own is not None}


def _misread(token: Token, values: dict[Decimal, str], source: Side, target: Side) -> Remark | None:
    if token.foreign is None or token.foreign not in values or token.own in values:
        return None
    right = rewritten(token.written, notation(source.language), notation(target.language))
    said = f"“{token.written}” is not how the language writes “{values[token.foreign]}”: that is “{right}”"
    # What is a number in both languages may be right here, and wrong in the source text.
    return Remark(said, target=token.span, fix=right if token.own is None else None)


def _untidy(token: Token, values: dict[Decimal, str], target: Side) -> Remark | None:
    """Object to groups of digits with a common space between them, where a line may break."""
    own = notation(target.language)
    if (
        token.own is None
        or token.own not in values
        or values[token.own] == token.written
        or is_plainly(token.written, own)
    ):
        return None
    right = rewritten(token.written, own, own)
    return Remark(f"“{token.written}” should be “{right}”", target=token.span, fix=right, severity=Severity.MINOR)


_COUNTED = "We wrote to 1,340 parents."

NUMBER_FORMAT = Check(
    "number-format",
    Severity.BLOCKER,
    "write the number as the language of the translation does",
    each_text(_run),
    (
        Example(Unit("Add 0.5 ml of water.", "Geben Sie 0.5 ml Wasser hinzu."), objects=True),
        Example(Unit(_COUNTED, "Wir schrieben an 1,340 Eltern."), objects=True),
        Example(Unit(_COUNTED, "Wir schrieben an 1 340 Eltern."), objects=True),
        Example(Unit(_COUNTED, "Wir schrieben an 1.340 Eltern."), objects=False),
        Example(Unit(_COUNTED, "Wir schrieben an 1340 Eltern."), objects=False),
        Example(Unit("We open at 8:30.", "Wir öffnen um 8.30 Uhr."), objects=False),
        Example(Unit("This is version 2.5 of the form.", "Das ist Version 2.5 des Formulars."), objects=False),
    ),
)
