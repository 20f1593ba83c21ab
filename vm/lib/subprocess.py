"""Other programs: starting them, talking to them, waiting for them.

A child is made by fork(). Until it has become the other program a pipe connects it with its parent: it is closed when that
succeeds, and tells what went wrong otherwise.
"""
import errno
import io
import os
import signal
import sys
import threading
import time
import warnings
from time import monotonic as _time
import types

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run", "CalledProcessError", "DEVNULL",
           "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3
_PIPE_SIZE = 512            # what a pipe takes at once


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A program has ended with another status than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return "Command '%s' died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command '%s' died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    @property
    def stdout(self):
        """Another name of output."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program has not ended in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        """Another name of output."""
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """A program that has ended: its arguments, its status, and what it said."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ["args={!r}".format(self.args), "returncode={!r}".format(self.returncode)]
        if self.stdout is not None:
            parts.append("stdout={!r}".format(self.stdout))
        if self.stderr is not None:
            parts.append("stderr={!r}".format(self.stderr))
        return "{}({})".format(type(self).__name__, ", ".join(parts))

    __class_getitem__ = classmethod(types.GenericAlias)

    def check_returncode(self):
        """CalledProcessError when the status isn't 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


# ---- in one call

def call(*popenargs, timeout=None, **kwargs):
    """Run a program; the result is its status."""
    with Popen(*popenargs, **kwargs) as p:
        try:
            return p.wait(timeout=timeout)
        except:
            p.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program; CalledProcessError when its status isn't 0."""
    status = call(*popenargs, **kwargs)
    if status:
        cmd = kwargs.get("args")
        raise CalledProcessError(status, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program; the result is what it wrote to its standard output."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        text = kwargs.get("universal_newlines") or kwargs.get("text") or kwargs.get("encoding") or kwargs.get("errors")
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program and wait for it; the result is a CompletedProcess."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except:
            process.kill()
            raise
        status = process.poll()
        if check and status:
            raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """(status, output) of a shell's command."""
    try:
        output, status = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors), 0
    except CalledProcessError as error:
        output, status = error.output, error.returncode
    return status, output[:-1] if output[-1:] == "\n" else output


def getoutput(cmd, *, encoding=None, errors=None):
    """The output of a shell's command."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """A list of arguments as one text, as Windows takes it apart."""
    words = []
    for arg in map(os.fsdecode, seq):
        quoted = not arg or " " in arg or "\t" in arg
        word, slashes = "", 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            word += "\\" * (slashes * 2 + 1 if c == '"' else slashes) + c
            slashes = 0
        word += "\\" * (slashes * 2 if quoted else slashes)
        words.append(f'"{word}"' if quoted else word)
    return " ".join(words)


# ---- the process

def _optim_args_from_interpreter_flags():
    """The options that make another interpreter optimize as much as this one."""
    return ["-" + "O" * sys.flags.optimize] if sys.flags.optimize else []


def _args_from_interpreter_flags():
    """The options that make another interpreter behave as this one."""
    flags = sys.flags
    args = _optim_args_from_interpreter_flags()
    for name, letter in (("debug", "d"), ("dont_write_bytecode", "B"), ("no_site", "S"), ("verbose", "v"), ("bytes_warning", "b"), ("quiet", "q")):
        if count := getattr(flags, name):
            args.append("-" + letter * count)
    if flags.isolated:
        args.append("-I")
    else:
        args += [option for option, is_set in (("-E", flags.ignore_environment), ("-s", flags.no_user_site), ("-P", flags.safe_path)) if is_set]
    implied = {"default" if flags.dev_mode else None, (None, "default::BytesWarning", "error::BytesWarning")[flags.bytes_warning]}
    args += ["-W" + option for option in sys.warnoptions if option not in implied]
    for name in "dev", "faulthandler", "tracemalloc", "importtime", "showrefcount", "utf8":
        if name in sys._xoptions:
            value = sys._xoptions[name]
            args += ["-X", name if value is True else f"{name}={value}"]
    return args


_active = []            # those whose object died before they ended: waited for when the next one starts
_mswindows = False


def _cleanup():
    """Ask after the programs that nobody waits for any more."""
    for process in _active[:]:
        if process.poll() is not None:
            try:
                _active.remove(process)
            except ValueError:
                pass            # another thread was quicker


class Popen:
    """A program that runs beside this one."""

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True, start_new_session=False,
                 pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                 process_group=None):
        _cleanup()
        self._waitpid_lock = threading.Lock()
        self._input = None
        self._communication_started = False
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if pass_fds and not close_fds:
            warnings.warn("pass_fds overriding close_fds.", RuntimeWarning)
            close_fds = True
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        for name, value in (("user", user), ("group", group), ("extra_groups", extra_groups)):
            if value is not None:
                raise NotImplementedError(f"Krait has no Popen({name}=...)")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.")
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._closed_child_pipe_fds = False
        line_buffering = self.text_mode and bufsize == 1
        if bufsize == 1 and not self.text_mode:
            warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used", RuntimeWarning, 2)
            bufsize = -1
        ends = self._open_pipes(stdin, stdout, stderr)
        try:
            self._make_streams(ends, -1 if line_buffering else bufsize, line_buffering)
            self._start(args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, ends, restore_signals, start_new_session, process_group,
                        umask)
        except:
            for stream in filter(None, (self.stdin, self.stdout, self.stderr)):
                try:
                    stream.close()
                except OSError:
                    pass
            raise
        finally:
            for fd in ends["close"]:
                os.close(fd)

    def _open_pipes(self, stdin, stdout, stderr):
        "child: the three descriptors of the child, None as they are; parent: our ends of pipes; close: what only the child needs"
        child, parent, close = [None] * 3, [None] * 3, []
        for number, given in enumerate((stdin, stdout, stderr)):
            if given is None:
                continue
            if given == PIPE:
                reading, writing = os.pipe()
                child[number], parent[number] = (reading, writing) if number == 0 else (writing, reading)
                close.append(child[number])
            elif given == DEVNULL:
                child[number] = os.open(os.devnull, os.O_RDWR)
                close.append(child[number])
            elif given == STDOUT and number == 2:
                child[2] = child[1] if child[1] is not None else 1
            else:
                child[number] = given if isinstance(given, int) else given.fileno()
        return {"child": child, "parent": parent, "close": close}

    def _make_streams(self, ends, bufsize, line_buffering):
        stdin, stdout, stderr = ends["parent"]
        if stdin is not None:
            self.stdin = io.open(stdin, "wb", bufsize)
            if self.text_mode:
                self.stdin = io.TextIOWrapper(self.stdin, write_through=True, line_buffering=line_buffering, encoding=self.encoding, errors=self.errors)
        if stdout is not None:
            self.stdout = io.open(stdout, "rb", bufsize)
            if self.text_mode:
                self.stdout = io.TextIOWrapper(self.stdout, encoding=self.encoding, errors=self.errors)
        if stderr is not None:
            self.stderr = io.open(stderr, "rb", bufsize)
            if self.text_mode:
                self.stderr = io.TextIOWrapper(self.stderr, encoding=self.encoding, errors=self.errors)

    def _start(self, args, executable, preexec_fn, close_fds, pass_fds, cwd, env, shell, ends, restore_signals, start_new_session, process_group,
               umask):
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        sys.audit("subprocess.Popen", executable, args, cwd, env)
        args = [os.fsencode(arg) for arg in args]
        if any(b"\0" in arg for arg in args):
            raise ValueError("embedded null byte")
        executable = os.fsencode(executable)
        if os.path.dirname(executable):
            candidates = [executable]
        else:
            candidates = [os.path.join(os.fsencode(folder), executable) for folder in os.get_exec_path(env)]
        if env is not None:
            env = {os.fsencode(key): os.fsencode(value) for key, value in env.items()}
            if any(b"=" in key for key in env):
                raise ValueError("illegal environment variable name")
        cwd = None if cwd is None else os.fspath(cwd)
        told, tell = os.pipe()
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and preexec_fn is not None:
                stream.flush()
        try:
            self.pid = os.fork()
            if self.pid == 0:
                self._become(candidates, args, env, cwd, preexec_fn, close_fds, {*map(int, pass_fds), tell}, ends["child"], restore_signals,
                             start_new_session, process_group, umask, tell)
            self._child_created = True
        finally:
            os.close(tell)
        try:
            trouble = b""
            while piece := os.read(told, 50000):
                trouble += piece
        finally:
            os.close(told)
        if trouble:
            os.waitpid(self.pid, 0)
            self.returncode = -1
            self._complain(trouble, executable, cwd)

    @staticmethod
    def _become(candidates, args, env, cwd, preexec_fn, close_fds, keep, child, restore_signals, start_new_session, process_group, umask, tell):
        "In the child, which never returns."
        stage = b"preparing"
        try:
            # a descriptor that would be overwritten moves out of the way first
            moved = [os.dup(fd) if fd is not None and fd < 3 and fd != number else fd for number, fd in enumerate(child)]
            for number, fd in enumerate(moved):
                if fd == number:
                    os.set_inheritable(fd, True)
                elif fd is not None:
                    os.dup2(fd, number)
            stage = b"chdir"
            if cwd is not None:
                os.chdir(cwd)
            stage = b"preparing"
            if umask >= 0:
                os.umask(umask)
            if restore_signals:
                for name in ("SIGPIPE", "SIGXFSZ"):
                    signal.signal(getattr(signal, name), signal.SIG_DFL)
            if start_new_session:
                os.setsid()
            if process_group is not None:
                os.setpgid(0, process_group)
            if preexec_fn is not None:
                stage = b"preexec"
                preexec_fn()
            stage = b"exec"
            for fd in keep:
                if fd != tell:
                    os.set_inheritable(fd, True)
            if close_fds:
                at = 3
                for fd in sorted(keep):
                    os.closerange(at, fd)
                    at = max(at, fd + 1)
                os.closerange(at, os.sysconf("SC_OPEN_MAX") if hasattr(os, "sysconf") else 65536)
            last = None
            for candidate in candidates:
                try:
                    if env is None:
                        os.execv(candidate, args)
                    else:
                        os.execve(candidate, args, env)
                except OSError as error:
                    if last is None or error.errno not in (errno.ENOENT, errno.ENOTDIR):
                        last = error
            raise last
        except OSError as error:
            os.write(tell, b"OSError:%d:%s" % (error.errno or 0, stage))
        except BaseException as error:
            os.write(tell, b"SubprocessError:0:" + (b"Exception occurred in preexec_fn." if stage == b"preexec" else repr(error).encode()))
        finally:
            os._exit(255)

    def _complain(self, trouble, executable, cwd):
        kind, number, stage = trouble.split(b":", 2)
        if kind != b"OSError":
            raise SubprocessError(stage.decode(errors="replace"))
        number = int(number)
        where = cwd if stage == b"chdir" else os.fsdecode(executable)
        if stage in (b"preparing", b"preexec"):
            if stage == b"preexec":
                raise SubprocessError("Exception occurred in preexec_fn.")
            raise OSError(number, os.strerror(number))
        raise OSError(number, os.strerror(number), where)

    # ends

    def __repr__(self):
        text = f"<{self.__class__.__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text

    __class_getitem__ = classmethod(types.GenericAlias)

    @property
    def universal_newlines(self):
        """Another name of text_mode."""
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()

    def __del__(self, _warn=warnings.warn):
        if not self._child_created:
            return
        if self.returncode is None:
            _warn("subprocess %s is still running" % self.pid, ResourceWarning, source=self)
            if self.poll() is None:
                _active.append(self)

    def poll(self):
        """The status, if the program has ended, else None."""
        if self.returncode is None:
            with self._waitpid_lock:
                self._try_wait(os.WNOHANG)
        return self.returncode

    def _try_wait(self, flags):
        if self.returncode is not None:
            return
        try:
            pid, status = os.waitpid(self.pid, flags)
        except ChildProcessError:
            self.returncode = 0  # somebody else has waited for it
            return
        if pid == self.pid:
            self.returncode = os.waitstatus_to_exitcode(status)

    def wait(self, timeout=None):
        """Wait until the program has ended; the result is its status."""
        if timeout is None:
            while self.returncode is None:
                with self._waitpid_lock:
                    self._try_wait(0)
            return self.returncode
        end, delay = _time() + timeout, 0.0005
        while self.poll() is None:
            left = end - _time()
            if left <= 0:
                raise TimeoutExpired(self.args, timeout)
            delay = min(delay * 2, left, .05)
            time.sleep(delay)
        return self.returncode

    def send_signal(self, sig):
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Send it SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Send it SIGKILL."""
        self.send_signal(signal.SIGKILL)

    # talking

    def communicate(self, input=None, timeout=None):
        """Write input to it, read all that it says, wait for its end: (stdout, stderr)."""
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        streams = [self.stdin, self.stdout, self.stderr]
        if timeout is None and not self._communication_started and streams.count(None) >= 2:
            stdout = stderr = None
            if self.stdin:
                self._write_input(input)
            elif self.stdout:
                stdout = self.stdout.read()
                self.stdout.close()
            elif self.stderr:
                stderr = self.stderr.read()
                self.stderr.close()
            self.wait()
            return stdout, stderr
        end = None if timeout is None else _time() + timeout
        try:
            stdout, stderr = self._exchange(input, end, timeout)
        finally:
            self._communication_started = True
        self.wait(timeout=None if end is None else max(end - _time(), 0))
        return stdout, stderr

    def _write_input(self, input):
        try:
            if input:
                self.stdin.write(input)
            self.stdin.close()
        except BrokenPipeError:
            pass
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise

    def _exchange(self, input, end, timeout):
        import selectors
        if self.stdin and not self._communication_started:
            try:
                self.stdin.flush()
            except BrokenPipeError:
                pass
            if not input:
                try:
                    self.stdin.close()
                except BrokenPipeError:
                    pass
        if not self._communication_started:
            self._said = {stream: [] for stream in (self.stdout, self.stderr) if stream}
        if self._input is None and self.stdin:
            self._sent = 0
            if input is not None and self.text_mode:
                input = input.encode(self.stdin.encoding, self.stdin.errors)
            self._input = input
        with selectors.PollSelector() as selector:
            if self.stdin and not self.stdin.closed and self._input:
                selector.register(self.stdin, selectors.EVENT_WRITE)
            for stream in self._said:
                if not stream.closed:
                    selector.register(stream, selectors.EVENT_READ)
            while selector.get_map():
                left = None if end is None else end - _time()
                if left is not None and left < 0:
                    self._too_late(timeout)
                ready = selector.select(left)
                if left is not None and end < _time():
                    self._too_late(timeout)
                for key, _ in ready:
                    if key.fileobj is self.stdin:
                        self._send_some(selector)
                    elif piece := os.read(key.fd, 32768):
                        self._said[key.fileobj].append(piece)
                    else:
                        selector.unregister(key.fileobj)
                        key.fileobj.close()
        self.wait(timeout=None if end is None else max(end - _time(), 0))
        return self._heard(self.stdout), self._heard(self.stderr)

    def _send_some(self, selector):
        try:
            self._sent += os.write(self.stdin.fileno(), memoryview(self._input)[self._sent:self._sent + _PIPE_SIZE])
            if self._sent < len(self._input):
                return
        except BrokenPipeError:
            pass
        selector.unregister(self.stdin)
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _heard(self, stream):
        if stream is None:
            return None
        data = b"".join(self._said[stream])
        if self.text_mode:
            return data.decode(stream.encoding, stream.errors).replace("\r\n", "\n").replace("\r", "\n")
        return data

    def _too_late(self, timeout):
        said = [b"".join(self._said[stream]) or None if stream else None for stream in (self.stdout, self.stderr)]
        raise TimeoutExpired(self.args, timeout, output=said[0], stderr=said[1])
