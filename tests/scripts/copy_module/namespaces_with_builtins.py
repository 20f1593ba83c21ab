# the namespace of exec() has __builtins__ in it, which can be copied with all there is
import copy
ns = {}
exec("a = [1]", ns)
deep = copy.deepcopy(ns)
print(sorted(deep), deep["a"] is ns["a"], deep["a"] == ns["a"], deep["__builtins__"] is ns["__builtins__"], deep["__builtins__"]["len"] is len)
print(len(deep["__builtins__"]) == len(ns["__builtins__"]), repr(deep["__builtins__"]["quit"]), repr(copy.copy(exit)))
