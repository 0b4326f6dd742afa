"""Site furniture: comment form, newsletter, disclaimers … What stands on every page of a site is kept once.

A block is furniture if it is known already, if it says what only furniture says, or if it stands word for word at the
end of several pages imported together. Text that pages share before their end is never taken: articles repeat warnings
and paragraphs of one another. A heading goes with the text below it.
"""

from __future__ import annotations

from pipeline.formats.furniture.page import extend_furniture, furniture_texts, write_furniture
from pipeline.formats.furniture.separate import separate_furniture

__all__ = ["extend_furniture", "furniture_texts", "separate_furniture", "write_furniture"]
