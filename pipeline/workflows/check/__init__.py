"""What is wrong with a project's translations, or with PO files of any origin."""

from pipeline.workflows.check.files import check_files
from pipeline.workflows.check.project import check
from pipeline.workflows.check.repair import FixResult, Repair, fix, fix_files
from pipeline.workflows.check.values import CheckResult

__all__ = ["CheckResult", "FixResult", "Repair", "check", "check_files", "fix", "fix_files"]
