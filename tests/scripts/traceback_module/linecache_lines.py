# linecache: lines of this file, of files that are missing, of modules with a loader
import linecache
print(repr(linecache.getline("linecache_lines.py", 1)))
print(repr(linecache.getline("linecache_lines.py", 2)))
for n in (0, -1, 10000):
    print(repr(linecache.getline("linecache_lines.py", n)))
print(len(linecache.getlines("linecache_lines.py")), type(linecache.cache), list(linecache.cache))
size, mtime, lines, fullname = linecache.cache["linecache_lines.py"]
print(size == sum(len(l) for l in lines), lines[0] == linecache.getline("linecache_lines.py", 1))
linecache.checkcache()
print(list(linecache.cache))
linecache.checkcache("absent")
for name in ("", "absent.py", "<string>", "<krait>", "/", "."):
    print(name, linecache.getlines(name), repr(linecache.getline(name, 1)))
linecache.clearcache()
print(linecache.cache)

class Loader:
    def get_source(self, name):
        print("asked for", name)
        return "one\ntwo\n three" if name == "mod" else None
scope = {"__name__": "mod", "__loader__": Loader()}
print(linecache.lazycache("mod.file", scope), linecache.lazycache("mod.file", scope), len(linecache.cache["mod.file"]))
print(linecache.getlines("mod.file"), linecache.getline("mod.file", 3), linecache.cache["mod.file"][0])
print(linecache.lazycache("mod.file", scope))
print(linecache.lazycache("", scope), linecache.lazycache("<x>", scope), linecache.lazycache("z", {}), linecache.lazycache("z", None))
print(linecache.getlines("other.file", {"__name__": "other", "__loader__": Loader()}))
print(linecache.getline("third.file", 2, {"__name__": "mod", "__loader__": Loader()}))
linecache.checkcache()
print(sorted(linecache.cache))
