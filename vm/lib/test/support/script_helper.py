"""Running this interpreter from tests, and the scripts to run."""
import collections
import importlib.util
import os
import subprocess
import sys

from test import support
from test.support.import_helper import make_legacy_pyc


class _PythonRunResult(collections.namedtuple("_PythonRunResult", ("rc", "out", "err"))):
    """How a run ended and what it wrote, as bytes."""

    def fail(self, cmd_line):
        """Raise AssertionError with all that is known."""
        raise AssertionError("Process return code is %d\ncommand line: %r\n\nstdout:\n---\n%s\n---\n\nstderr:\n---\n%s\n---" %
                             (self.rc, cmd_line, self.out.decode("ascii", "replace").rstrip(),
                              self.err.decode("ascii", "replace").rstrip()))


def interpreter_requires_environment():
    """Whether the interpreter needs variables of the environment to run: never."""
    return False


def run_python_until_end(*args, **env_vars):
    """Run the interpreter: the result and the command. __cleanenv=True: with these variables only; __isolated, __cwd."""
    isolated = env_vars.pop("__isolated", not env_vars)
    cwd = env_vars.pop("__cwd", None)
    command = [sys.executable]
    if isolated:
        command.append("-I")
    environment = {} if env_vars.pop("__cleanenv", None) else os.environ.copy()
    environment.update(env_vars)
    command.extend(args)
    process = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, env=environment, cwd=cwd)
    return _PythonRunResult(process.returncode, process.stdout, process.stderr), command


def _assert_python(expected_success, /, *args, **env_vars):
    result, command = run_python_until_end(*args, **env_vars)
    if bool(result.rc) == expected_success:
        result.fail(command)
    return result


def assert_python_ok(*args, **env_vars):
    """Run the interpreter, which must end with status 0; (rc, out, err)."""
    return _assert_python(True, *args, **env_vars)


def assert_python_failure(*args, **env_vars):
    """Run the interpreter, which must not end with status 0; (rc, out, err)."""
    return _assert_python(False, *args, **env_vars)


def spawn_python(*args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kw):
    """Start the interpreter with pipes; the caller ends it with kill_python()."""
    environment = kw.setdefault("env", dict(os.environ))
    environment["TERM"] = "vt100"
    return subprocess.Popen([sys.executable, "-E", *args], stdin=subprocess.PIPE, stdout=stdout, stderr=stderr, **kw)


def kill_python(p):
    """Close the input, read the rest, wait: what was read."""
    p.stdin.close()
    data = p.stdout.read()
    p.stdout.close()
    p.wait()
    return data


def run_test_script(script):
    """Run a script that holds tests, shown if the runner is talkative."""
    if support.verbose:
        subprocess.run([sys.executable, script], check=True)
    else:
        assert_python_ok("-u", script, "-v")


def make_script(script_dir, script_basename, source, omit_suffix=False):
    """Write a script; its path."""
    path = os.path.join(script_dir, script_basename if omit_suffix else script_basename + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(source)
    return path


def make_pkg(pkg_dir, init_source=""):
    """Make a package with this __init__."""
    os.mkdir(pkg_dir)
    make_script(pkg_dir, "__init__", init_source)


def make_zip_script(zip_dir, zip_basename, script_name, name_in_zip=None):
    """Put a script into an archive; the archive's path and that of the script within it."""
    import zipfile
    archive = os.path.join(zip_dir, zip_basename + os.extsep + "zip")
    if name_in_zip is None:
        folder, name_in_zip = os.path.split(script_name)
        if os.path.basename(folder) == "__pycache__":
            name_in_zip = os.path.basename(make_legacy_pyc(importlib.util.source_from_cache(script_name)))
            script_name = os.path.join(os.path.dirname(folder), name_in_zip)
    with zipfile.ZipFile(archive, "w") as file:
        file.write(script_name, name_in_zip)
    return archive, os.path.join(archive, name_in_zip)


def make_zip_pkg(zip_dir, zip_basename, pkg_name, script_basename, source, depth=1, compiled=False):
    """Put a script into an archive, inside packages of this name, as deep as asked; the paths as of make_zip_script()."""
    import py_compile
    import zipfile
    written = [make_script(zip_dir, "__init__", ""), make_script(zip_dir, script_basename, source)]
    first, script = written
    if compiled:
        first, script = (py_compile.compile(path, doraise=True) for path in written)
        written += [first, script]
    packages = [os.sep.join([pkg_name] * (level + 1)) for level in range(depth)]
    inside = os.path.join(packages[-1], os.path.basename(script))
    archive = os.path.join(zip_dir, zip_basename + os.extsep + "zip")
    with zipfile.ZipFile(archive, "w") as file:
        for package in packages:
            file.write(first, os.path.join(package, os.path.basename(first)))
        file.write(script, inside)
    for path in written:
        os.unlink(path)
    return archive, os.path.join(archive, inside)
