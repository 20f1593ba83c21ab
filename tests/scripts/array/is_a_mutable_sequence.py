# array.array counts as a MutableSequence, whichever of the two modules is imported first.
import array
import subprocess
import sys
from collections.abc import ByteString, Hashable, MutableSequence, Reversible, Sequence

for abstract in MutableSequence, Sequence, Reversible, ByteString, Hashable:
    print(abstract.__name__, issubclass(array.array, abstract), isinstance(array.array("i"), abstract))
program = "import collections.abc as c, array; print(issubclass(array.array, c.MutableSequence), array.array in c.MutableSequence.__mro__)"
print(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout, end="")
for bounds in ('a',), (0, 'a'), (None,), (0, None), (1.5,), (-2,), (-99, 2), (2**70,), (-2**70, 2**70):
    try: print(array.array('i', [1, 2, 3]).index(2, *bounds))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
