"""What becomes of errors: a line for people, an object for machines, an exit code."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise
from typing import Any

import typer

from pipeline.cli.output import complain, say_json
from pipeline.errors import ConfigError, PipelineError, StoreError

# Typer brings its own copy of click in some versions and uses the package in others.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]

_GUESSES = re.compile(r"\.? \(?(?:Did you mean(?: one of)?|Possible options)\b")
_NAME = re.compile(r"[\w-]+")


def usage_error(error: Any) -> ConfigError:  # noqa: ANN401  # see above
    """Return what is wrong with the command line, and the nearest right name or where to read about it."""
    message, *guesses = _GUESSES.split(error.format_message().rstrip("."), maxsplit=1)
    near = " or ".join(_NAME.findall("".join(guesses)))
    command = error.ctx.command_path if error.ctx else "pipeline"
    hint = f"did you mean {near}?" if near else f"see `{command} --help`"
    return ConfigError(message[:1].lower() + message[1:], hint)


def fail(error: PipelineError, arguments: list[str]) -> int:
    """Say what is wrong, where machines listen also as JSON; return the exit code."""
    complain(error)
    if _wants_json(arguments):
        from pipeline.report import json

        with suppress(StoreError):  # the first complaint and the exit code say it
            say_json(errors=[json.error(error)])
    return error.exit_code


def _wants_json(arguments: list[str]) -> bool:
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return "--json" in options or "--format=json" in options or ("--format", "json") in pairwise(options)
