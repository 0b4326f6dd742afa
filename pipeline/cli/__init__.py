"""The command line; nothing else prints."""

from pipeline.cli import build, check, init, locale, segment, status, sync
from pipeline.cli.app import app, run

__all__ = ["app", "build", "check", "init", "locale", "run", "segment", "status", "sync"]
