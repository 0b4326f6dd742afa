"""Damage of scraped pages: missing words, cut quotes, doubled marks, text that does not belong there."""

from pipeline.checks.damage.find import find_damage

__all__ = ["find_damage"]
