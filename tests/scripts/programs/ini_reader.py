# An INI file read by hand into ChainMaps, with references between values.
import re
from collections import ChainMap
TEXT = """
; settings
root = /srv
[paths]
data = ${root}/data
cache: ${data}/cache
[net]
host = example.org   ; trailing
port = 80
url = http://${host}:${port}${paths.cache}
long = one
   two
[loop]
a = ${b}
b = ${a}
[broken]
"""
def read(text):
    base = {}
    sections, current, key = {"": base}, base, None
    for number, line in enumerate(text.splitlines(), 1):
        line = re.sub(r"\s+;.*|^;.*", "", line)
        if not line.strip(): continue
        if line[0] in " \t" and key: current[key] += " " + line.strip()
        elif m := re.fullmatch(r"\[(\w+)\]", line.strip()): current = sections.setdefault(m[1], {}); key = None
        elif m := re.fullmatch(r"(\w+)\s*[=:]\s*(.*)", line): key = m[1]; current[key] = m[2].strip()
        else: raise ValueError(f"line {number}: {line!r}")
    return sections
class Settings:
    def __init__(self, sections): self.sections = sections
    def __getitem__(self, path, seen=()):
        section, _, key = path.rpartition(".")
        if path in seen: raise RecursionError(" -> ".join(seen + (path,)))
        scope = ChainMap(self.sections[section], self.sections[""])
        def expand(m):
            inner = m[1] if "." in m[1] else f"{section}.{m[1]}" if m[1] in self.sections[section] else f".{m[1]}".lstrip(".") if not section else m[1]
            return self.__getitem__(inner, seen + (path,))
        return re.sub(r"\$\{([\w.]+)\}", expand, scope[key])
settings = Settings(read(TEXT))
for path in ("root", "paths.data", "paths.cache", "net.url", "net.long", "net.root"): print(path, "=", settings[path])
for path in ("loop.a", "net.nothing", "nowhere.x"):
    try: settings[path]
    except (KeyError, RecursionError) as error: print(type(error).__name__, error)
try: read("[ok]\nwhat is this")
except ValueError as error: print(error)
print({name: list(values) for name, values in settings.sections.items()})
