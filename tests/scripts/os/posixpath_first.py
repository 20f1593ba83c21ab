# imported before os, which needs it
import posixpath
print(posixpath.__name__, posixpath.exists("/"))
import os
print(os.path.__name__, os.path.exists is posixpath.exists)
