"""The update engine: what the translations of changed texts become, over all pages at once."""

from pipeline.workflows.update.options import Options
from pipeline.workflows.update.proposal import Proposal, with_verdict
from pipeline.workflows.update.propose import propose
from pipeline.workflows.update.revision import Revision

__all__ = ["Options", "Proposal", "Revision", "propose", "with_verdict"]
