"""python -m unittest"""

import sys

if sys.argv[0].endswith("__main__.py") or sys.argv[0] in ("", "-m"):
    sys.argv[0] = "krait -m unittest"

__unittest = True

from .main import main

main(module=None)
