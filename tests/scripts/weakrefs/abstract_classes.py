# The weak containers count as mutable mappings and sets, whichever module is imported first.
import subprocess
import sys
import weakref
from collections.abc import Mapping, MutableMapping, MutableSet, Set, Hashable

for container in weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet():
    print(type(container).__module__, type(container).__qualname__, [abstract.__name__ for abstract in (Mapping, MutableMapping, Set, MutableSet, Hashable)
                                                                     if isinstance(container, abstract)])
match weakref.WeakValueDictionary():
    case {}:
        print("a pattern of a mapping takes it")
for first, second in ("weakref", "collections.abc"), ("collections.abc", "weakref"):
    program = f"import {first}, {second}; print(issubclass(weakref.WeakSet, collections.abc.Set), issubclass(weakref.WeakKeyDictionary, collections.abc.Mapping))"
    print(first, subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout, end="")
