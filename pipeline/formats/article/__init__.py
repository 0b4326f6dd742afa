"""An imported page as an article: blocks of text that know where in the imported file they stood."""

from __future__ import annotations

from pipeline.formats.article.model import Article, Block, Inline, Run, Tag, block_text
from pipeline.formats.article.textblocks import text_blocks
from pipeline.formats.article.write import write_article

__all__ = ["Article", "Block", "Inline", "Run", "Tag", "block_text", "text_blocks", "write_article"]
