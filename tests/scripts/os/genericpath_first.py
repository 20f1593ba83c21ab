# imported before os, which needs it
import genericpath
print(genericpath.__name__, genericpath.exists("/"))
import os
print(os.path.__name__, os.path.exists is genericpath.exists)
