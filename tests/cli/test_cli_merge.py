"""`pipeline merge`, `keep` and `why` at the command line."""

from __future__ import annotations
