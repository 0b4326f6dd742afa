"""What is wrong with the typography of a translation: marks, spaces, lines and letters.

All of it is minor but lost lines. A remark has a fix where only one repair is possible.
"""

from __future__ import annotations

from pipeline.checks.typography.brackets import BRACKETS
from pipeline.checks.typography.bullets import BULLETS
from pipeline.checks.typography.capitals import CAPITALS
from pipeline.checks.typography.dashes import DASHES
from pipeline.checks.typography.doubled_space import DOUBLED_SPACE
from pipeline.checks.typography.doubled_word import DOUBLED_WORD
from pipeline.checks.typography.edge_space import EDGE_SPACE
from pipeline.checks.typography.ellipsis import ELLIPSIS
from pipeline.checks.typography.final_punctuation import FINAL_PUNCTUATION
from pipeline.checks.typography.letters import LETTERS
from pipeline.checks.typography.line_breaks import LINE_BREAKS
from pipeline.checks.typography.punctuation import PUNCTUATION
from pipeline.checks.typography.quotes import QUOTES
from pipeline.checks.typography.spaces import SPACES

CHECKS = (
    QUOTES,
    SPACES,
    DOUBLED_SPACE,
    EDGE_SPACE,
    DOUBLED_WORD,
    DASHES,
    ELLIPSIS,
    FINAL_PUNCTUATION,
    LINE_BREAKS,
    BULLETS,
    CAPITALS,
    BRACKETS,
    PUNCTUATION,
    LETTERS,
)
