"""`python -m zine`, for when another program is called zine too."""

import sys

from zine.cli import main

if __name__ == "__main__":
    sys.exit(main())
