"""python -m unittest"""

import sys

sys.argv[0] = "krait -m unittest"

__unittest = True

from .main import main

main(module=None)
