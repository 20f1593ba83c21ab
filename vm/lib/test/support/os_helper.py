"""Files, folders and the environment for tests."""
import collections.abc
import contextlib
import os
import stat
import sys
import unittest

TESTFN_ASCII = f"@test_{os.getpid()}_tmp"
FS_NONASCII = "\xe6"
TESTFN_NONASCII = TESTFN_ASCII + FS_NONASCII
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_UNENCODABLE = TESTFN_ASCII + "-\udcff"
TESTFN_UNDECODABLE = os.fsencode(TESTFN_ASCII) + b"\xe7w\xf0"
TESTFN = TESTFN_NONASCII
SAVEDCWD = os.getcwd()


class FakePath:
    """os.PathLike: gives the path, or raises it if it is an exception."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        wrong = isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException)
        if wrong:
            raise self.path
        return self.path


class EnvironmentVarGuard(collections.abc.MutableMapping):
    """os.environ, whose changes are undone at the end of the block."""

    def __init__(self):
        self._environ, self._changed = os.environ, {}

    def _remember(self, name):
        self._changed.setdefault(name, self._environ.get(name))

    def __getitem__(self, envvar):
        return self._environ[envvar]

    def __setitem__(self, envvar, value):
        self._remember(envvar)
        self._environ[envvar] = value

    def __delitem__(self, envvar):
        self._remember(envvar)
        self._environ.pop(envvar, None)

    def keys(self):
        return self._environ.keys()

    def __iter__(self):
        return iter(self._environ)

    def __len__(self):
        return len(self._environ)

    def set(self, envvar, value):
        """Set a variable for a while."""
        self[envvar] = value

    def unset(self, envvar):
        """Have a variable missing for a while."""
        del self[envvar]

    def copy(self):
        return dict(self)

    def __enter__(self):
        return self

    def __exit__(self, *ignore_exc):
        for name, value in self._changed.items():
            if value is not None:
                self._environ[name] = value
            else:
                self._environ.pop(name, None)
        os.environ = self._environ


# ---- files and folders -------------------------------------------------------------------------------------------

def create_empty_file(filename):
    """Make an empty file, or empty it."""
    os.close(os.open(filename, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))


def unlink(filename):
    """Remove a file, if it is there."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    """Remove an empty folder, if it is there."""
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    """Remove a folder with all that is in it, write-protected or not."""
    import shutil
    with contextlib.suppress(FileNotFoundError):
        for folder, _, _ in os.walk(path):
            os.chmod(folder, stat.S_IRWXU)
        shutil.rmtree(path)


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    """A folder for a while; of this name or, without one, of any."""
    import tempfile
    made = path is None
    if made:
        path = os.path.realpath(tempfile.mkdtemp())
    else:
        try:
            os.mkdir(path)
            made = True
        except OSError:
            if not quiet:
                raise
            import warnings
            warnings.warn(f"tests may fail, unable to create temporary directory {path!r}", RuntimeWarning, stacklevel=3)
    owner = os.getpid()
    try:
        yield path
    finally:
        if made and os.getpid() == owner:
            rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    """Another working directory for a while."""
    before = os.getcwd()
    try:
        os.chdir(os.path.realpath(path))
    except OSError:
        if not quiet:
            raise
        import warnings
        warnings.warn(f"tests may fail, unable to change the current working directory to {path!r}", RuntimeWarning, stacklevel=3)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    """A new folder as the working directory for a while."""
    with temp_dir(path=name, quiet=quiet) as folder, change_cwd(folder, quiet=quiet) as cwd:
        yield cwd


@contextlib.contextmanager
def temp_umask(umask):
    """Another umask for a while."""
    before = os.umask(umask)
    try:
        yield
    finally:
        os.umask(before)


@contextlib.contextmanager
def open_dir_fd(path):
    """A folder's file descriptor for a while."""
    fd = os.open(path, os.O_RDONLY)
    try:
        yield fd
    finally:
        os.close(fd)


def make_bad_fd():
    """A file descriptor that is closed."""
    with open(TESTFN, "wb") as file:
        fd = file.fileno()
    unlink(TESTFN)
    return fd


def fd_count():
    """How many file descriptors are open."""
    return len(os.listdir("/proc/self/fd")) - 1


def fs_is_case_insensitive(directory):
    """Whether a folder's files are found by names in other cases."""
    import tempfile
    with tempfile.NamedTemporaryFile(dir=directory) as file:
        name = file.name
        other = name.upper() if name != name.upper() else name.lower()
        return os.path.exists(other) and os.path.samefile(name, other)


# ---- what the file system can do ----------------------------------------------------------------------------------

def can_symlink():
    """Whether symbolic links can be made."""
    link = os.path.abspath(TESTFN) + "can_symlink"
    try:
        os.symlink(TESTFN, link)
    except OSError:
        return False
    os.remove(link)
    return True


def can_chmod():
    """Whether modes of files can be changed."""
    try:
        create_empty_file(TESTFN)
        os.chmod(TESTFN, 0o444)
        first = os.stat(TESTFN).st_mode
        os.chmod(TESTFN, 0o666)
        return stat.S_IMODE(first) != stat.S_IMODE(os.stat(TESTFN).st_mode)
    finally:
        unlink(TESTFN)


def can_dac_override():
    """Whether this user writes to files whose mode forbids it."""
    try:
        create_empty_file(TESTFN)
        os.chmod(TESTFN, 0o400)
        with open(TESTFN, "wb"):
            return True
    except PermissionError:
        return False
    finally:
        unlink(TESTFN)


def can_xattr():
    """Whether files have extended attributes here."""
    return hasattr(os, "setxattr")


def skip_unless_symlink(test):
    """Skip where symbolic links can't be made."""
    return unittest.skipUnless(can_symlink(), "Requires functional symlink implementation")(test)


def skip_unless_working_chmod(test):
    """Skip where modes can't be changed."""
    return unittest.skipUnless(can_chmod(), "requires working os.chmod()")(test)


def skip_unless_xattr(test):
    """Skip where there are no extended attributes."""
    return unittest.skipUnless(can_xattr(), "no non-broken extended attribute support")(test)


def skip_if_dac_override(test):
    """Skip for a user whom modes don't stop."""
    return unittest.skipIf(can_dac_override(), "incompatible with CAP_DAC_OVERRIDE")(test)


def skip_unless_dac_override(test):
    """Skip for a user whom modes stop."""
    return unittest.skipUnless(can_dac_override(), "requires CAP_DAC_OVERRIDE")(test)
