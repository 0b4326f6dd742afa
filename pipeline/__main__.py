"""`python -m pipeline`, and the `pipeline` command."""

from __future__ import annotations

import sys

from pipeline import unchanged


def main() -> None:
    """Run the command line; a sync with nothing to do is answered without loading it."""
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
