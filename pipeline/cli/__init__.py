"""The command line; nothing else prints."""

from pipeline.cli import (
    build,
    check,
    diff,
    glossary,
    import_,
    init,
    keep,
    locale,
    memory,
    merge,
    segment,
    serve,
    status,
    sync,
    why,
)
from pipeline.cli.app import app, run

__all__ = [
    "app",
    "build",
    "check",
    "diff",
    "glossary",
    "import_",
    "init",
    "keep",
    "locale",
    "memory",
    "merge",
    "run",
    "segment",
    "serve",
    "status",
    "sync",
    "why",
]
