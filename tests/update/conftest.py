"""Pages before and after, and what the engine proposes."""

from __future__ import annotations

import pytest

from pipeline.model import Unit
from pipeline.workflows.update import Options, Revision, propose


@pytest.fixture
def proposals():
    """Return a function that takes old and new pages: units, or texts, by page."""

    def propose_for(old, new, *, approved=None, renamed=None, **options):
        catalogs = {page: _units(units) for page, units in old.items()}
        before = {page: [unit for unit in units if not unit.obsolete] for page, units in catalogs.items()}
        after = {page: _units(units) for page, units in new.items()}
        known = approved or {}
        return propose(
            Revision(before, after, catalogs, renamed or {}),
            Options("en", "de", **options),
            approved=lambda keys: {key: known[key] for key in keys if key in known},
        )

    return propose_for


def _units(units):
    return [Unit(unit) if isinstance(unit, str) else unit for unit in units]
