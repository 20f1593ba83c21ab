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


def uname():
    """The names of the system, as uname(2) tells them."""
    return uname_result(*os.uname())


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


def platform(aliased=False, terse=False):
    """All of it as one text."""
    name, _, rel, _, kind = os.uname()
    parts = [name, rel] if terse else [name, rel, kind]
    libc, number = libc_ver()
    if libc:
        parts += ["with", libc + number]
    return "-".join(parts)


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library."""
    try:
        text = os.confstr("CS_GNU_LIBC_VERSION")
    except (AttributeError, ValueError, OSError):
        return lib, version
    found = text.split(maxsplit=1)
    return (found[0], found[1]) if len(found) == 2 else (lib, version)


def python_implementation():
    """The name of the interpreter."""
    return {"cpython": "CPython"}.get(sys.implementation.name, sys.implementation.name.capitalize())


def python_version():
    """The version of the language: '3.11.2'."""
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    """The same as a tuple of texts."""
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    """(number, date) of the build."""
    return "main", ""


def python_compiler():
    """What compiled the interpreter."""
    return "GCC"


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


def freedesktop_os_release():
    """The fields of /etc/os-release."""
    import re
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as file:
                fields = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
                for line in file:
                    match = re.match(r"([a-zA-Z0-9_]+)=(['\"]?)(.*)\2$", line.strip())
                    if match:
                        fields[match[1]] = re.sub(r"\\([\\$\"'`])", r"\1", match[3])
                return fields
        except OSError:
            continue
    raise OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release")


if __name__ == "__main__":
    terse = "terse" in sys.argv or "--terse" in sys.argv
    print(platform(aliased="nonaliased" not in sys.argv and "--nonaliased" not in sys.argv, terse=terse))
    sys.exit(0)
