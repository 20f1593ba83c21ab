"""What is known of the machine, the system and the interpreter."""
import os
import sys
from collections import namedtuple

__copyright__ = ""
__version__ = "1.0.8"

class uname_result(namedtuple("uname_result_base", "system node release version machine")):
    """What uname() gives; processor is an attribute and an item."""

    _fields = ("system", "node", "release", "version", "machine", "processor")

    @property
    def processor(self):
        return ""

    def __iter__(self):
        return iter((*tuple.__iter__(self), self.processor))

    def __len__(self):
        return 6

    def __getitem__(self, key):
        return tuple(self)[key]

    def __eq__(self, other):
        return tuple(self) == other if isinstance(other, tuple) else NotImplemented

    __hash__ = tuple.__hash__

    def __reduce__(self):
        return uname_result, tuple(self)[:5]

    def _replace(self, /, **changes):
        return uname_result(**{**dict(zip(self._fields[:5], tuple(self))), **changes})


_uname_cache = _os_release_cache = None
_platform_cache, _sys_version_cache = {}, {}


def uname():
    """The names of the system, as uname(2) tells them."""
    global _uname_cache
    if _uname_cache is None:
        _uname_cache = uname_result(*os.uname())
    return _uname_cache


def system():
    """The name of the system: 'Linux'."""
    return uname().system


def node():
    """The name of the machine in the network."""
    return uname().node


def release():
    """The release of the system."""
    return uname().release


def version():
    """The version of the system."""
    return uname().version


def machine():
    """The type of the machine: 'x86_64'."""
    return uname().machine


def processor():
    """The name of the processor, if it is known."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits of a pointer, format of executables)"""
    return bits or "64bit", linkage or "ELF"


def system_alias(system, release, version):
    """(system, release, version) under the names that are used in the market."""
    if system == "SunOS" and release >= "5":
        major, dot, minor = release.partition(".")
        try:
            release = f"{int(major) - 3}{dot}{minor}"
        except ValueError:
            pass
        system = "Solaris"
    elif system in ("win32", "win16"):
        system = "Windows"
    return system, release, version


def platform(aliased=False, terse=False):
    """All of it as one text."""
    known = _platform_cache.get((aliased, terse))
    if known is not None:
        return known
    name, _, rel, ver, kind, processor = uname()
    if aliased:
        name, rel, ver = system_alias(name, rel, ver)
    parts = [name, rel] if terse else [name, rel, kind]
    if not terse and processor not in (kind, ""):
        parts.append(processor)
    libc, number = libc_ver()
    if libc:
        parts += ["with", libc + number]
    made = _platform_cache[aliased, terse] = "-".join(part.strip().replace(" ", "_").replace("/", "-") for part in parts if part)
    return made


def _comparable(version):
    return [(1, int(part)) if part.isdigit() else (0, part) for part in version.split(".")]


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library: of this interpreter, or the newest one that a program names."""
    if not executable:
        try:
            found = os.confstr("CS_GNU_LIBC_VERSION").split(maxsplit=1)
        except (AttributeError, ValueError, OSError):
            return lib, version
        return (found[0], found[1]) if len(found) == 2 else (lib, version)
    import re
    mark = re.compile(rb"(__libc_init)|GLIBC_([0-9.]+)|libc(_\w+)?\.so(?:\.(\d[0-9.]*))?", re.ASCII)
    with open(os.path.realpath(executable), "rb") as file:
        text = file.read()
    for match in mark.finditer(text):
        first, gnu, threads, number = (group and group.decode("latin1") for group in match.groups())
        if first and not lib:
            lib = "libc"
        elif gnu:
            if lib != "glibc":
                lib, version = "glibc", gnu
            elif _comparable(gnu) > _comparable(version):
                version = gnu
        elif not first and lib != "glibc":
            lib = "libc"
            if number and (not version or _comparable(number) > _comparable(version)):
                version = number
            if threads and not version.endswith(threads):
                version += threads
    return lib, version


# ---- the interpreter

def _sys_version(sys_version=None):
    """(name, version, branch, revision, build number, build date, compiler) out of a text like sys.version."""
    import re
    if sys_version is None:
        sys_version = sys.version
    known = _sys_version_cache.get(sys_version)
    if known is not None:
        return known
    if sys_version.startswith("IronPython"):
        name, form = "IronPython", r"IronPython\s*([\d\.]+)(?: \(([\d\.]+)\))? on (.NET [\d\.]+)"
    elif "PyPy" in sys_version:
        name, form = "PyPy", r"([\w.+]+)\s*\(#?([^,]+),\s*([\w ]+),\s*([\w :]+)\)\s*\[PyPy [^\]]+\]?"
    elif "(IronPython" in sys_version:
        name, form = "IronPython", r"([\d.]+)\s*\(IronPython\s*[\d.]+\s*\(([\d.]+)\) on (.NET [\d.]+(?: \(.*?\))?)\)"
    else:
        name, form = python_implementation() if sys_version == sys.version else "CPython", r"([\w.+]+)\s*(?:experimental free-threading build\s+)?\(#?([^,]+)(?:,\s*([\w ]*)(?:,\s*([\w :]*))?)?\)\s*\[([^\]]+)\]?"
    match = re.match(form, sys_version, re.ASCII)
    if match is None:
        raise ValueError("failed to parse %s sys.version: %s" % (name, repr(sys_version)))
    version, build, date, compiler = match[1], "", "", ""
    if name == "IronPython":
        compiler = match[3]
    else:
        build, date = match[2], match[3] or ""
        if name != "PyPy":
            compiler = match[5]
            if match[4]:
                date += " " + match[4]
    digits = version.split(".")
    if len(digits) == 2:
        digits.append("0")
    if name == "IronPython":
        digits = digits[:3]
    made = _sys_version_cache[sys_version] = name, ".".join(digits), "", "", build, date, compiler
    return made


def python_implementation():
    """The name of the interpreter."""
    return {"cpython": "CPython"}.get(sys.implementation.name, sys.implementation.name.capitalize())


def python_version():
    """The version of the language: '3.11.2'."""
    return _sys_version()[1]


def python_version_tuple():
    """The same as a tuple of texts."""
    return tuple(_sys_version()[1].split("."))


def python_branch():
    """The branch of the sources, if it is known."""
    return _sys_version()[2]


def python_revision():
    """The revision of the sources, if it is known."""
    return _sys_version()[3]


def python_build():
    """(number, date) of the build."""
    return _sys_version()[4:6]


def python_compiler():
    """What compiled the interpreter."""
    return _sys_version()[6]


# ---- other systems

def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    return release, vendor, vminfo, osinfo


_os_release_candidates = ("/etc/os-release", "/usr/lib/os-release")


def _parse_os_release(lines):
    "The fields of lines NAME=VALUE, whose values may be quoted."
    import re
    fields = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        match = re.match(r"""([a-zA-Z0-9_]+)=(["']?)(.*)\2$""", line.rstrip("\n") if line.endswith("\n") else line)
        if match:
            fields[match[1]] = re.sub(r"\\([\\$\"'`])", r"\1", match[3])
    return fields


def freedesktop_os_release():
    """The fields of the os-release file."""
    global _os_release_cache
    if _os_release_cache is None:
        failure = None
        for path in _os_release_candidates:
            try:
                with open(path, encoding="utf-8") as file:
                    _os_release_cache = _parse_os_release(file)
                break
            except OSError as error:
                failure = error
        else:
            raise OSError(failure.errno, f"Unable to read files {', '.join(_os_release_candidates)}")
    return _os_release_cache.copy()


if __name__ == "__main__":
    terse = "terse" in sys.argv or "--terse" in sys.argv
    print(platform(aliased="nonaliased" not in sys.argv and "--nonaliased" not in sys.argv, terse=terse))
    sys.exit(0)
