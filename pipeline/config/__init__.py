"""A project's settings: `[tool.pipeline]` in pyproject.toml, or pipeline.toml, made one frozen value."""

from pipeline.config.edit import add_locale, default_toml
from pipeline.config.load import find_root, load_settings
from pipeline.config.settings import Settings

__all__ = ["Settings", "add_locale", "default_toml", "find_root", "load_settings"]
