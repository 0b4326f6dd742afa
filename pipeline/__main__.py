"""`python -m pipeline`, and the `pipeline` command."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from pipeline.cli import run

    run()


if __name__ == "__main__":
    main()
