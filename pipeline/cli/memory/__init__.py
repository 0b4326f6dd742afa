"""`pipeline memory`, one file per command."""

from pipeline.cli.memory import export, import_, lookup, rebuild, recall, stats
from pipeline.cli.memory.group import memory

__all__ = ["export", "import_", "lookup", "memory", "rebuild", "recall", "stats"]
