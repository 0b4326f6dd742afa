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
    from pipeline.glossary.matcher import Matcher
    from pipeline.model import (
        Binding,
        Block,
        Change,
        ChangeKind,
        Concept,
        Context,
        Cost,
        Finding,
        Gender,
        Glossary,
        Materiality,
        MemoryEntry,
        PartOfSpeech,
        Place,
        Reason,
        Register,
        Run,
        Severity,
        State,
        Status,
        Term,
        TermHit,
        TermIssue,
        TermIssueKind,
        TermStatus,
        Verdict,
    )
    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange
    from pipeline.report.glossary_values import ConceptChange, Effect, Impact, Touched
    from pipeline.segmentation import sentences
    from pipeline.workflows.build import build
    from pipeline.workflows.build_result import BuildResult
    from pipeline.workflows.check import CheckResult, FixResult, Repair, check, check_files, fix, fix_files
    from pipeline.workflows.diff import diff
    from pipeline.workflows.glossary.candidates import TermCandidate, reject, term_candidates
    from pipeline.workflows.glossary.consistency import check_glossary
    from pipeline.workflows.glossary.exchange import GlossaryImport, export_glossary, import_glossary
    from pipeline.workflows.glossary.impact import impact
    from pipeline.workflows.glossary.load import load_glossary
    from pipeline.workflows.glossary.lookup import Found, Likeness, lookup_terms
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
    "glossary.matcher": ("Matcher",),
    "report.glossary_values": ("ConceptChange", "Effect", "Impact", "Touched"),
    "workflows.glossary.candidates": ("TermCandidate", "reject", "term_candidates"),
    "workflows.glossary.consistency": ("check_glossary",),
    "workflows.glossary.exchange": ("GlossaryImport", "export_glossary", "import_glossary"),
    "workflows.glossary.impact": ("impact",),
    "workflows.glossary.load": ("load_glossary",),
    "workflows.glossary.lookup": ("Found", "Likeness", "lookup_terms"),
    "model": (
        "Binding",
        "Block",
        "Change",
        "ChangeKind",
        "Concept",
        "Context",
        "Cost",
        "Finding",
        "Gender",
        "Glossary",
        "Materiality",
        "MemoryEntry",
        "PartOfSpeech",
        "Place",
        "Reason",
        "Register",
        "Run",
        "Severity",
        "State",
        "Status",
        "Term",
        "TermHit",
        "TermIssue",
        "TermIssueKind",
        "TermStatus",
        "Verdict",
    ),
    "report.diff_values": ("BlockDiff", "DiffReport", "PageDiff", "StructureChange"),
    "segmentation": ("sentences",),
    "workflows.build": ("build",),
    "workflows.build_result": ("BuildResult",),
    "workflows.check": ("CheckResult", "FixResult", "Repair", "check", "check_files", "fix", "fix_files"),
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
    "Binding",
    "Block",
    "BlockDiff",
    "BuildResult",
    "CatalogError",
    "Change",
    "ChangeKind",
    "CheckResult",
    "Concept",
    "ConceptChange",
    "Concordance",
    "ConfigError",
    "Context",
    "Cost",
    "DiffReport",
    "Effect",
    "Explanation",
    "Finding",
    "FixResult",
    "Found",
    "Gender",
    "Glossary",
    "GlossaryError",
    "GlossaryImport",
    "Impact",
    "ImportResult",
    "InitResult",
    "Kept",
    "Likeness",
    "Match",
    "MatchKind",
    "Matcher",
    "Materiality",
    "Memory",
    "MemoryEntry",
    "MemoryImport",
    "MergeResult",
    "PageDiff",
    "PartOfSpeech",
    "PipelineError",
    "Place",
    "Reason",
    "Recalled",
    "Register",
    "Repair",
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
    "Term",
    "TermCandidate",
    "TermHit",
    "TermIssue",
    "TermIssueKind",
    "TermStatus",
    "Touched",
    "Verdict",
    "Workspace",
    "__version__",
    "build",
    "check",
    "check_files",
    "check_glossary",
    "diff",
    "export_glossary",
    "export_memory",
    "find_root",
    "fix",
    "fix_files",
    "impact",
    "import_files",
    "import_glossary",
    "import_memory",
    "init",
    "keep",
    "load_glossary",
    "load_settings",
    "lookup_terms",
    "merge",
    "new_locale",
    "open_project_memory",
    "rebuild",
    "recall",
    "reject",
    "sentences",
    "status",
    "sync",
    "term_candidates",
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
