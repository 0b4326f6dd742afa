"""`python -m pipeline`, and the `pipeline` command."""

from __future__ import annotations

import gc
import sys

from pipeline import unchanged

_RARELY = 50_000
"""To look for garbage in the tables of all languages each time 700 values are made takes a third of the start."""


def main() -> None:
    """Run the command line; a sync with nothing to do is answered without loading it."""
    gc.set_threshold(_RARELY)
    try:
        if sys.argv[1:] == ["sync"] and (answer := unchanged.answer(".")):
            sys.stdout.write(f"{answer}\n")
            return
        from pipeline.cli import run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
