"""Blocks into sentences."""
