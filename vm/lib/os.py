"""os -- what every operating system offers: files, directories, processes, the environment.

The functions are those of the module posix; here are the larger ones made of them, the environment as a mapping, and os.path.
"""
import abc
import sys
import stat as st
import posix
from posix import *
from posix import _exit
from _collections_abc import _check_methods, Mapping, MutableMapping

GenericAlias = type(list[int])
name = "posix"
linesep = "\n"

import posixpath as path
sys.modules["os.path"] = path
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

supports_dir_fd = {access, chmod, chown, stat, link, mkdir, mkfifo, mknod, open, readlink, rename, rmdir, symlink, unlink, utime}
supports_effective_ids = {access}
supports_fd = {chdir, chmod, chown, execve, listdir, pathconf, scandir, stat, statvfs, truncate, utime}
supports_follow_symlinks = {access, chown, stat, link, utime}

__all__ = ["altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path", "devnull", "SEEK_SET", "SEEK_CUR",
           "SEEK_END", "fsencode", "fsdecode", "get_exec_path", "fdopen", "extsep"]
__all__ += [_name for _name in dir(posix) if _name[0] != "_"]
__all__ += ["_exit"]


def _exists(name):
    return name in globals()


# ---- directories ----------------------------------------------------------------------------------

def makedirs(name, mode=0o777, exist_ok=False):
    """mkdir() that makes the directories above, too."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b"." if isinstance(tail, bytes) else "."):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """rmdir() that goes on with the directories above as long as they are empty."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """rename() that makes the directories above new, and removes those above old that it leaves empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


__all__.extend(["makedirs", "removedirs", "renames"])


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(directory, names of directories in it, names of other files) for top and all below it.

    Going down, the caller may change the list of directories: what is no longer there isn't visited.
    """
    return _walk(fspath(top), topdown, onerror, followlinks)


def _walk(top, topdown, onerror, followlinks):
    waiting = [top]  # paths to visit, or triples to hand out when all below them is done
    while waiting:
        top = waiting.pop()
        if isinstance(top, tuple):
            yield top
            continue
        try:
            entries = scandir(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        dirs, others, below, failed = [], [], [], False
        with entries:
            while True:
                try:
                    entry = next(entries, None)
                except OSError as error:
                    if onerror is not None:
                        onerror(error)
                    failed = True
                    break
                if entry is None:
                    break
                try:
                    is_dir = entry.is_dir()
                except OSError:
                    is_dir = False
                (dirs if is_dir else others).append(entry.name)
                if is_dir and not topdown and (followlinks or not _is_link(entry)):
                    below.append(entry.path)
        if failed:
            continue
        if topdown:
            yield top, dirs, others
            below = [path.join(top, name) for name in dirs]
            waiting += [each for each in reversed(below) if followlinks or not path.islink(each)]
        else:
            waiting.append((top, dirs, others))
            waiting += reversed(below)


def _is_link(entry):
    try:
        return entry.is_symlink()
    except OSError:
        return False


__all__.append("walk")


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """As walk(), with a descriptor of the directory as a fourth item."""
    top = fspath(top)
    try:
        if not follow_symlinks:
            before = stat(top, follow_symlinks=False, dir_fd=dir_fd)
        top_fd = open(top, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    except OSError as error:
        if dir_fd is not None or onerror is None:
            raise
        onerror(error)
        return
    try:
        if follow_symlinks or (st.S_ISDIR(before.st_mode) and path.samestat(before, stat(top_fd))):
            yield from _fwalk(top_fd, top, topdown, onerror, follow_symlinks)
    finally:
        close(top_fd)


def _fwalk(top_fd, top, topdown, onerror, follow_symlinks):
    dirs, others = [], []
    for name in listdir(top_fd):
        if isinstance(top, bytes):
            name = fsencode(name)
        try:
            if st.S_ISDIR(stat(name, dir_fd=top_fd).st_mode):
                dirs.append(name)
            else:
                others.append(name)
        except OSError:
            try:
                if st.S_ISLNK(stat(name, dir_fd=top_fd, follow_symlinks=False).st_mode):
                    others.append(name)
            except OSError:
                pass
    if topdown:
        yield top, dirs, others, top_fd
    for name in dirs:
        try:
            if not follow_symlinks:
                before = stat(name, dir_fd=top_fd, follow_symlinks=False)
            fd = open(name, O_RDONLY | O_NONBLOCK, dir_fd=top_fd)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        try:
            if follow_symlinks or path.samestat(before, stat(fd)):
                yield from _fwalk(fd, path.join(top, name), topdown, onerror, follow_symlinks)
        finally:
            close(fd)
    if not topdown:
        yield top, dirs, others, top_fd


__all__.append("fwalk")


# ---- starting programs -------------------------------------------------------------------------------

def execl(file, *args):
    """Run a program with these arguments in place of this one."""
    execv(file, args)


def execle(file, *args):
    """execl() with the environment as the last argument."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """execl() that looks for the program along PATH."""
    execvp(file, args)


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """execv() that looks for the program along PATH."""
    _execvpe(file, args)


def execvpe(file, args, env):
    _execvpe(file, args, env)


def _execvpe(file, args, env=None):
    def run(program):
        if env is None:
            execv(program, args)
        else:
            execve(program, args, env)

    if path.dirname(file):
        run(file)
        return
    refused = None
    for directory in get_exec_path(env):
        if isinstance(file, bytes):
            directory = fsencode(directory)
        try:
            run(path.join(directory, file))
        except (FileNotFoundError, NotADirectoryError) as error:
            last = error
        except OSError as error:
            last = error
            if refused is None:
                refused = error
    raise refused if refused is not None else last


__all__.extend(["execl", "execle", "execlp", "execlpe", "execvp", "execvpe"])


def get_exec_path(env=None):
    """The directories in which programs are looked for."""
    if env is None:
        env = environ
    directories = env.get("PATH")
    if b"PATH" in env if not isinstance(env, _Environ) else False:
        if directories is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        directories = fsdecode(env[b"PATH"])
    if directories is None:
        directories = defpath
    return directories.split(pathsep)


P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1


def _spawn(mode, run, file, args, *env):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    pid = fork()
    if not pid:
        try:
            run(file, args, *env)
        finally:
            _exit(127)
    if mode == P_NOWAIT:
        return pid
    while True:
        _, status = waitpid(pid, 0)
        if not WIFSTOPPED(status):
            return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program in a process of its own; its exit status, or its number with P_NOWAIT."""
    return _spawn(mode, execv, file, args)


def spawnve(mode, file, args, env):
    return _spawn(mode, execve, file, args, env)


def spawnvp(mode, file, args):
    return _spawn(mode, execvp, file, args)


def spawnvpe(mode, file, args, env):
    return _spawn(mode, execvpe, file, args, env)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    return spawnvpe(mode, file, args[:-1], args[-1])


__all__.extend(["P_WAIT", "P_NOWAIT", "P_NOWAITO", "spawnv", "spawnve", "spawnvp", "spawnvpe", "spawnl", "spawnle", "spawnlp",
                "spawnlpe"])


def popen(cmd, mode="r", buffering=-1):
    """A stream from (or, mode 'w', to) a shell that runs a command; close() gives its status, None for 0."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    reading, writing = pipe()
    ours, theirs, place = (reading, writing, 1) if mode == "r" else (writing, reading, 0)
    pid = fork()
    if not pid:
        try:
            dup2(theirs, place)
            execv("/bin/sh", ["/bin/sh", "-c", cmd])
        finally:
            _exit(127)
    close(theirs)
    return _wrap_close(fdopen(ours, mode, buffering), pid)


class _wrap_close:
    """The stream of popen(): closing it waits for the command."""

    def __init__(self, stream, pid):
        self._stream = stream
        self._pid = pid

    def close(self):
        self._stream.close()
        if self._pid is None:
            return None
        _, status = waitpid(self._pid, 0)
        self._pid = None
        code = waitstatus_to_exitcode(status)
        return None if code == 0 else code if code < 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


__all__.append("popen")


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """open() of a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


# ---- the environment -----------------------------------------------------------------------------------

class _Environ(MutableMapping):
    """The variables of the environment; what is changed here is changed in the process."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join(f"{self.decodekey(key)!r}: {self.decodevalue(value)!r}" for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(other) | dict(self)


def _environ_str():
    encoding = sys.getfilesystemencoding()

    def encode(value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value.encode(encoding, "surrogateescape")

    def decode(value):
        return value.decode(encoding, "surrogateescape")

    return _Environ(posix.environ, encode, decode, encode, decode)


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


environ = _environ_str()
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)
supports_bytes_environ = True


def getenv(key, default=None):
    """A variable of the environment, or default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """A variable of the environment as bytes, or default."""
    return environb.get(key, default)


__all__.extend(["getenv", "supports_bytes_environ", "environb", "getenvb", "PathLike"])


# ---- paths ------------------------------------------------------------------------------------------------

def _fscodec():
    encoding = sys.getfilesystemencoding()
    errors = sys.getfilesystemencodeerrors()

    def fsencode(filename):
        """A path as bytes, as the system has it."""
        filename = fspath(filename)
        return filename.encode(encoding, errors) if isinstance(filename, str) else filename

    def fsdecode(filename):
        """A path as a str; bytes that are no text become surrogates."""
        filename = fspath(filename)
        return filename.decode(encoding, errors) if isinstance(filename, bytes) else filename

    return fsencode, fsdecode


fsencode, fsdecode = _fscodec()
del _fscodec


class PathLike(abc.ABC):
    """What has a path: __fspath__() gives it."""

    @abc.abstractmethod
    def __fspath__(self):
        """The path as a str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return _check_methods(subclass, "__fspath__")
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
