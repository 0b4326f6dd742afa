"""Where the terms of a glossary stand in translations, and whether they are the right ones."""

from pipeline.glossary.target.coverage import coverage
from pipeline.glossary.target.judge import TargetTerms
from pipeline.glossary.target.standing import StandingTerms
from pipeline.glossary.target.terms import Rendering

__all__ = ["Rendering", "StandingTerms", "TargetTerms", "coverage"]
