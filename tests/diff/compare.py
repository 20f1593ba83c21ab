"""compare.py -- the same programs on Krait and on CPython 3.11: standard output, standard error and exit status are compared.

    python3 tests/diff/compare.py PATH...              files, or folders of programs (*.py that don't begin with "_")
    python3 tests/diff/compare.py --random 1000        programs made by generate.py, from --seed on, many in a process

    --krait FILE   build/krait            --python FILE   /usr/bin/python3
    --keep FOLDER  where random programs that disagree are put (build/diff)
    --timeout N    seconds a process      --jobs N        processes at a time      --batch N  random programs a process

Addresses are taken out of both.  Ends with a count; the status is 1 when anything differs.
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import generate

ROOT = os.path.dirname(os.path.dirname(HERE))
MARK = "=====program====="
DRIVER = '''\
import gc, sys
gc.disable()        # when a collection happens is no difference
def run(seed, source):
    print("%s", seed)
    try:
        exec(compile(source, "<program>", "exec"), {"__name__": "program"})
    except BaseException as e:
        lines, tb = [], e.__traceback__
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        print("uncaught", type(e).__name__, e, lines[1:])
    gc.collect()
''' % MARK


def environment():
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "KRAIT"))}
    env.update(PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", LC_ALL="C.UTF-8")
    return env


def normalised(text):
    return re.sub(r"0x[0-9a-f]{6,}", "0x...", text)


def run(interpreter, path, options):
    """(stdout, stderr, status) of a program in its own folder; status None: it took too long."""
    try:
        done = subprocess.run([interpreter, os.path.basename(path)], cwd=os.path.dirname(path) or ".", env=environment(), timeout=options.timeout,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired as e:
        return normalised((e.stdout or b"").decode("utf-8", "backslashreplace")), "", None
    return normalised(done.stdout.decode("utf-8", "backslashreplace")), normalised(done.stderr.decode("utf-8", "backslashreplace")), done.returncode


def first_difference(expected, got):
    """The first lines that differ, as text; '' if none do."""
    a, b = expected.splitlines(), got.splitlines()
    for i in range(max(len(a), len(b))):
        left, right = a[i] if i < len(a) else "(nothing)", b[i] if i < len(b) else "(nothing)"
        if left != right:
            before = f"      {a[i - 1][:160]}\n" if i else ""
            return f"{before}    - {left[:300]}\n    + {right[:300]}"
    return "" if expected == got else "    line ends differ"


def compare_file(path, options):
    expected, got = run(options.python, path, options), run(options.krait, path, options)
    report = ""
    for name, a, b in zip(("standard output", "standard error", "exit status"), expected, got):
        if a != b:
            report += f"  {name}:\n{first_difference(str(a), str(b))}\n"
    return [(path, report)]


def sections(text):
    """seed -> what its program printed"""
    found = {}
    for part in text.split(MARK + " ")[1:]:
        seed, _, rest = part.partition("\n")
        found[seed] = rest
    return found


def compare_batch(seeds, options):
    """Random programs in one process of each interpreter."""
    sources = {str(seed): generate.program(seed) for seed in seeds}
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "batch.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(DRIVER)
            for seed, source in sources.items():
                file.write(f"run({seed}, {source!r})\n")
        expected, got = run(options.python, path, options), run(options.krait, path, options)
    if len(seeds) > 1 and (expected[2] != 0 or got[2] != 0):        # one ends the process: each by itself
        return [result for seed in seeds for result in compare_batch([seed], options)]
    a, b = sections(expected[0]), sections(got[0])
    results = []
    for seed, source in sources.items():
        report = ""
        if expected[2] is not None and a.get(seed, "") != b.get(seed, ""):
            report = first_difference(a.get(seed, ""), b.get(seed, "")) + "\n"
        if expected[2] != got[2] and expected[2] is not None:
            report += f"  exit status: {expected[2]}, {got[2]}\n{got[1][-500:]}\n"
        if report:
            os.makedirs(options.keep, exist_ok=True)
            with open(os.path.join(options.keep, f"random_{seed}.py"), "w", encoding="utf-8") as file:
                file.write(source)
        results.append((f"random {seed}", report))
    return results


def programs(paths):
    for path in paths:
        if os.path.isdir(path):
            for folder, _, names in sorted(os.walk(path)):
                yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py") and not name.startswith("_"))
        else:
            yield path


def main():
    parser = argparse.ArgumentParser(description="Compare Krait with CPython 3.11.")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--krait", default=os.path.join(ROOT, "build", "krait"))
    parser.add_argument("--python", default="/usr/bin/python3")
    parser.add_argument("--keep", default=os.path.join(ROOT, "build", "diff"))
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    version = subprocess.run([options.python, "-V"], capture_output=True, text=True).stdout
    if not version.startswith("Python 3.11."):
        sys.exit(f"compare: {options.python} is no CPython 3.11")
    options.krait = os.path.abspath(options.krait)
    agreed, differing = 0, 0
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        waiting = [pool.submit(compare_file, path, options) for path in programs(options.paths)]
        seeds = range(options.seed, options.seed + options.random)
        waiting += [pool.submit(compare_batch, seeds[i:i + options.batch], options) for i in range(0, len(seeds), options.batch)]
        for done in waiting:
            for name, report in done.result():
                if report:
                    differing += 1
                    print(f"\rDIFFERS {name}\n{report}", end="")
                else:
                    agreed += 1
                if sys.stdout.isatty():
                    print(f"\r{agreed} agree, {differing} differ ", end="", flush=True)
    print(f"\r{agreed} programs agree, {differing} differ")
    sys.exit(differing > 0)


if __name__ == "__main__":
    main()
