"""Keeps health information in step across languages.

The functions here are what the commands do, without printing. They are loaded when they are first used.
"""

import sys

from pipeline.version import __version__

TYPE_CHECKING = False
"""As in `typing`, which takes as long to import as the shortest sync (see `unchanged`) takes without it."""

if TYPE_CHECKING:
    from types import ModuleType

    from pipeline.config import Settings, find_root, load_settings
    from pipeline.errors import CatalogError, ConfigError, GlossaryError, PipelineError, SourceError, StoreError
    from pipeline.model import (
        Block,
        Change,
        ChangeKind,
        Context,
        Cost,
        Finding,
        Materiality,
        MemoryEntry,
        Place,
        Reason,
        Run,
        Severity,
        State,
        Status,
        Verdict,
    )
    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange
    from pipeline.segmentation import sentences
    from pipeline.workflows.build import BuildResult, build
    from pipeline.workflows.check import CheckResult, check, check_files
    from pipeline.workflows.diff import diff
    from pipeline.workflows.import_ import ImportResult, import_files
    from pipeline.workflows.init import InitResult, init, new_locale
    from pipeline.workflows.keep import Kept, keep
    from pipeline.workflows.memory.api import Memory
    from pipeline.workflows.memory.commands import export_memory, import_memory, rebuild
    from pipeline.workflows.memory.exchange import MemoryImport
    from pipeline.workflows.memory.project import open_project_memory
    from pipeline.workflows.memory.values import Concordance, Match, MatchKind
    from pipeline.workflows.merge import MergeResult, merge
    from pipeline.workflows.recall import Recalled, recall
    from pipeline.workflows.status import StatusResult, status
    from pipeline.workflows.sync import SyncResult, sync
    from pipeline.workflows.why import Explanation, why
    from pipeline.workspace import Workspace
else:
    ModuleType = type(sys)

_HOMES = {
    "config": ("Settings", "find_root", "load_settings"),
    "errors": ("CatalogError", "ConfigError", "GlossaryError", "PipelineError", "SourceError", "StoreError"),
    "model": (
        "Block",
        "Change",
        "ChangeKind",
        "Context",
        "Cost",
        "Finding",
        "Materiality",
        "MemoryEntry",
        "Place",
        "Reason",
        "Run",
        "Severity",
        "State",
        "Status",
        "Verdict",
    ),
    "report.diff_values": ("BlockDiff", "DiffReport", "PageDiff", "StructureChange"),
    "segmentation": ("sentences",),
    "workflows.build": ("BuildResult", "build"),
    "workflows.check": ("CheckResult", "check", "check_files"),
    "workflows.diff": ("diff",),
    "workflows.import_": ("ImportResult", "import_files"),
    "workflows.init": ("InitResult", "init", "new_locale"),
    "workflows.keep": ("Kept", "keep"),
    "workflows.memory.api": ("Memory",),
    "workflows.memory.commands": ("export_memory", "import_memory", "rebuild"),
    "workflows.memory.exchange": ("MemoryImport",),
    "workflows.memory.project": ("open_project_memory",),
    "workflows.memory.values": ("Concordance", "Match", "MatchKind"),
    "workflows.recall": ("Recalled", "recall"),
    "workflows.merge": ("MergeResult", "merge"),
    "workflows.status": ("StatusResult", "status"),
    "workflows.sync": ("SyncResult", "sync"),
    "workflows.why": ("Explanation", "why"),
    "workspace": ("Workspace",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Block",
    "BlockDiff",
    "BuildResult",
    "CatalogError",
    "Change",
    "ChangeKind",
    "CheckResult",
    "Concordance",
    "ConfigError",
    "Context",
    "Cost",
    "DiffReport",
    "Explanation",
    "Finding",
    "GlossaryError",
    "ImportResult",
    "InitResult",
    "Kept",
    "Match",
    "MatchKind",
    "Materiality",
    "Memory",
    "MemoryEntry",
    "MemoryImport",
    "MergeResult",
    "PageDiff",
    "PipelineError",
    "Place",
    "Reason",
    "Recalled",
    "Run",
    "Settings",
    "Severity",
    "SourceError",
    "State",
    "Status",
    "StatusResult",
    "StoreError",
    "StructureChange",
    "SyncResult",
    "Verdict",
    "Workspace",
    "__version__",
    "build",
    "check",
    "check_files",
    "diff",
    "export_memory",
    "find_root",
    "import_files",
    "import_memory",
    "init",
    "keep",
    "load_settings",
    "merge",
    "new_locale",
    "open_project_memory",
    "rebuild",
    "recall",
    "sentences",
    "status",
    "sync",
    "why",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


class _Package(ModuleType):
    """Keeps the names of the API for the API: importing the room `pipeline.diff` must not hide the function `diff`."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _HOME:
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
