"""Blocks into sentences.

`sentences` gives ranges, `split` strings. English and German go by the rules here: one expression finds every
terminator, then a short list of questions decides (`rules`), with the words of each language in its data module.
"""

from pipeline.segmentation.segment import sentences, split

__all__ = ["sentences", "split"]
