"""Recalled translations: recording them, finding where they stand, opening these places again."""

from pipeline.workflows.recall.load import load_recalls
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.reopen import reopen
from pipeline.workflows.recall.run import recall
from pipeline.workflows.recall.values import Outcome, Recalled, RecalledPlace

__all__ = ["Outcome", "Recalled", "RecalledPlace", "Recalls", "load_recalls", "recall", "reopen"]
