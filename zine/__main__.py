"""`zine`, and `python -m zine` for when another program is called zine too."""

import sys


def run() -> int:
    """Run the command line; stopped at any moment, even while it starts, end quietly."""
    try:
        from zine.cli import main  # noqa: PLC0415 it takes long enough to start for somebody to stop it

        return main()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 130


if __name__ == "__main__":
    sys.exit(run())
