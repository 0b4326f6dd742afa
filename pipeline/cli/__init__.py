"""The command line; nothing else prints."""

from pipeline.cli import build, check, import_, init, locale, segment, status, sync
from pipeline.cli.app import app, run

__all__ = ["app", "build", "check", "import_", "init", "locale", "run", "segment", "status", "sync"]
