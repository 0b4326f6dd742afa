"""`pipeline glossary`, one file per command."""

from pipeline.cli.glossary import candidates, check, export, impact, import_, list, lookup  # noqa: A004  # the command's name
from pipeline.cli.glossary.group import glossary

__all__ = ["candidates", "check", "export", "glossary", "impact", "import_", "list", "lookup"]
