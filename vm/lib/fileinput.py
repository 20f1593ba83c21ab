"""The lines of several files, one after the other; those of the command line, or standard input."""
import os
import sys
from types import GenericAlias

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput", "hook_compressed",
           "hook_encoded"]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """A FileInput, which the functions of this module ask."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """End it."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _asked(name):
    def ask():
        if not _state:
            raise RuntimeError("no active input()")
        return getattr(_state, name)()
    ask.__name__ = ask.__qualname__ = name
    return ask


nextfile, filename, lineno, filelineno, fileno, isfirstline, isstdin = map(_asked, (
    "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin"))


class FileInput:
    """The lines of files; inplace: what is printed meanwhile becomes the file."""

    _file = _output = _savestdout = _backupfilename = _filename = None
    _isstdin = False
    _startlineno = _filelineno = 0

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        if inplace and openhook:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook and not callable(openhook):
            raise ValueError("FileInput openhook must be callable")
        self._files, self._inplace, self._backup = files, inplace, backup
        self._mode, self._openhook, self._encoding, self._errors = mode, openhook, encoding, errors

    def __del__(self):
        self.close()

    def close(self):
        """No more lines."""
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = self._readline()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                raise StopIteration
            self.nextfile()

    def nextfile(self):
        """Go on with the next file."""
        savestdout, self._savestdout = self._savestdout, None
        if savestdout:
            sys.stdout = savestdout
        output, self._output = self._output, None
        try:
            if output:
                output.close()
        finally:
            file, self._file = self._file, None
            try:
                if file and not self._isstdin:
                    file.close()
            finally:
                backup, self._backupfilename = self._backupfilename, None
                if backup and not self._backup:
                    try:
                        os.unlink(backup)
                    except OSError:
                        pass
                self._isstdin = False

    def readline(self):
        """The next line; empty at the end."""
        while True:
            line = self._readline()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                return line
            self.nextfile()

    def _readline(self):
        if self._file is None:
            if not self._files:
                return b"" if "b" in self._mode else ""
            self._open_next()
        return self._file.readline()

    def _open_next(self):
        self._filename, self._files = self._files[0], self._files[1:]
        self._startlineno = self.lineno()
        self._filelineno = 0
        encoding = self._encoding if "b" in self._mode else self._encoding or "utf-8"
        if self._filename == "-":
            self._filename = "<stdin>"
            self._file = sys.stdin.buffer if "b" in self._mode else sys.stdin
            self._isstdin = True
        elif self._inplace:
            self._backupfilename = os.fspath(self._filename) + (self._backup or ".bak")
            try:
                os.unlink(self._backupfilename)
            except OSError:
                pass
            os.rename(self._filename, self._backupfilename)
            text = "b" not in self._mode
            self._file = open(self._backupfilename, self._mode, encoding=encoding if text else None, errors=self._errors)
            self._output = open(self._filename, self._mode.replace("r", "w"), encoding=encoding if text else None, errors=self._errors)
            self._savestdout, sys.stdout = sys.stdout, self._output
        elif self._openhook:
            if self._encoding is None:
                self._file = self._openhook(self._filename, self._mode)
            else:
                self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)
        else:
            self._file = open(self._filename, self._mode, encoding=None if "b" in self._mode else encoding, errors=self._errors)

    def filename(self):
        """The file that the last line was of."""
        return self._filename

    def lineno(self):
        """The number of the last line, of all files."""
        return self._startlineno + self._filelineno

    def filelineno(self):
        """The number of the last line in its file."""
        return self._filelineno

    def fileno(self):
        """The descriptor of the file, or -1."""
        if self._file:
            try:
                return self._file.fileno()
            except ValueError:
                return -1
        return -1

    def isfirstline(self):
        """Whether the last line was the first of its file."""
        return self._filelineno == 1

    def isstdin(self):
        """Whether it was of standard input."""
        return self._isstdin

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Open a file; Krait has no compressed ones."""
    if os.path.splitext(filename)[1] in (".gz", ".bz2"):
        raise NotImplementedError("Krait has no compressed files")
    return open(filename, mode, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """A hook that opens files in an encoding."""
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)
    return openhook
