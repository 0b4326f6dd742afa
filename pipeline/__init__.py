"""Keeps health information in step across languages."""

__version__ = "0.1.0"
