# platform.uname() as a tuple of six, sys.thread_info
import copy
import os
import pickle
import platform
import sys

u = platform.uname()
print(u._fields, len(u), [cls.__name__ for cls in type(u).__mro__], list(u._asdict()))
print(u[0] == os.uname().sysname, u[4] == u.machine == platform.machine(), u[5] == u.processor, u[:2] == tuple(u)[:2], len(tuple(u)))
print(copy.copy(u) == u, pickle.loads(pickle.dumps(u)) == u, u._replace(system='x')[0], repr(u)[:20])
for count in (4, 5, 6):
    try:
        print(len(platform.uname_result(*'abcdef'[:count])))
    except TypeError as error:
        print(error)
print(platform.system(), platform.node() == u.node, platform.release() == u.release, platform.version() == u.version, platform.processor())
print(sys.thread_info.name, sys.thread_info.lock, sys.thread_info.version.split()[0], type(sys.thread_info), sys.thread_info.n_fields, len(sys.thread_info))
