"""Mending one unit after the other where checks are certain what belongs there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pipeline.checks.fixes import settle
from pipeline.checks.registry import USUAL
from pipeline.checks.run import remarks
from pipeline.checks.waivers import reasons, waivers

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.checks.base import Remark, Subject
    from pipeline.checks.policy import Policy
    from pipeline.model import Unit


class Mender:
    """Mends units, as a policy wants it; `subject_of` returns a unit with what is known of it.

    `checks` holds, by unit's key and plural form, the checks whose repairs were made.
    """

    def __init__(self, subject_of: Callable[[Unit], Subject], policy: Policy) -> None:
        self.checks: dict[tuple[str, int], dict[str, None]] = {}
        self._subject_of, self._policy = subject_of, policy

    def mended(self, unit: Unit) -> Unit:
        """Return a unit with all repairs made that are certain and wanted."""
        for form, target in enumerate(unit.targets):
            unit = _with_target(unit, settle(target, partial(self._certain, unit, form)), form)
        return unit

    def _certain(self, unit: Unit, form: int, text: str) -> list[Remark]:
        """Return the remarks whose repairs are wanted on a unit with `text` as one of its forms."""
        given = reasons(waivers(unit.comment))
        found = [
            (check, remark)
            for check, remark in remarks(self._subject_of(_with_target(unit, text, form)))
            if remark.fix is not None and remark.form in (None, form)
            if check not in given and self._policy.severities.get(check, USUAL[check]) is not None
        ]
        self.checks.setdefault((unit.key, form), {}).update(dict.fromkeys(check for check, _ in found))
        return [remark for _, remark in found]


def _with_target(unit: Unit, text: str, form: int) -> Unit:
    if unit.plural is None:
        return replace(unit, target=text)
    forms = unit.plural_targets
    return replace(unit, plural_targets=(*forms[:form], text, *forms[form + 1 :]))
