"""Command lines read: actions, nargs, types, groups, subcommands, abbreviations, errors."""
import argparse
import io
import os
import sys

os.environ["COLUMNS"] = "80"


def run(parser, *lines):
    for line in lines:
        args = line.split()
        sys.stderr = io.StringIO()
        try:
            print(args, parser.parse_args(args))
        except SystemExit as stop:
            print(args, "exit", stop.code)
        error = sys.stderr.getvalue()
        sys.stderr = sys.__stderr__
        if error:
            print(error, end="")


def new(**kwargs):
    return argparse.ArgumentParser(prog="PROG", **kwargs)


p = new(description="A program.")
p.add_argument("x", type=int, help="the x")
p.add_argument("--foo", "-f", default=1, type=float, metavar="N", help="foo (%(default)s)")
p.add_argument("-v", "--verbose", action="count")
p.add_argument("-t", action="store_true")
p.add_argument("--no-t", dest="t", action="store_false")
p.add_argument("-c", action="store_const", const=42)
p.add_argument("-a", action="append")
p.add_argument("--ac", action="append_const", const=1, dest="a")
p.add_argument("-e", action="extend", nargs="+", type=int)
p.add_argument("--choice", choices=["one", "two"])
p.add_argument("--version", action="version", version="%(prog)s 1.0")
run(p, "1", "1 --foo 2.5", "1 -f3", "1 -f=3", "1 --foo=4", "", "y", "1 2", "1 -vvv", "-vtv 1", "1 -c", "1 -a x -ay --ac", "1 -e 1 2 -e 3", "1 --choice one", "1 --choice three", "1 --version", "-h", "1 --ver", "1 --fo 2", "1 --foo", "1 --foo x", "1 -t=3",
    "1 -tx", "1 --bar", "1 -z", "-1", "1 --", "-- 1", "1 --no-t -t", "1 -e", "1 --v", "1 -t --no-t", "1 -f -3")
p = new()
p.add_argument("a")
p.add_argument("b", nargs="?", default="B")
p.add_argument("c", nargs="*")
p.add_argument("-o", nargs=2)
p.add_argument("-q", nargs="?", const="Q", default="D")
p.add_argument("-r", nargs="*")
run(p, "1", "1 2", "1 2 3 4", "1 -o x y 2", "1 -o x", "1 -q", "1 -q 2 3", "-r 1 2 -o 3 4 5", "-r -o 3 4 5", "1 -- -x -y", "1 -o -1 -2", "", "-q", "1 -r")
p = new()
p.add_argument("cmd")
p.add_argument("rest", nargs=argparse.REMAINDER)
p.add_argument("-x", action="store_true")
run(p, "run", "run -x y", "-x run -x y", "run -- -x", "run a -x")
p = new()
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--a", action="store_true")
g.add_argument("--b", type=int)
h = p.add_mutually_exclusive_group()
h.add_argument("-x")
h.add_argument("-y", nargs="?")
run(p, "--a", "--b 1", "--a --b 1", "", "--a -x 1 -y", "--a -x 1 -x 2", "--b 1 -y 2", "-h")
p = new()
p.add_argument("--debug", action="store_true")
s = p.add_subparsers(dest="command", title="commands", description="what to do", help="sub help")
a = s.add_parser("add", help="add things", aliases=["a"])
a.add_argument("n", nargs="+", type=int)
r = s.add_parser("remove", help="remove things")
r.add_argument("--force", action="store_true")
r.set_defaults(func="rm")
run(p, "add 1 2", "a 3", "--debug remove --force", "remove", "", "nothing", "add", "add x", "remove --bad", "-h", "add -h", "remove -h")
p = new()
p.add_subparsers(dest="c", required=True).add_parser("go")
run(p, "go", "", "go x")
p = new(allow_abbrev=False)
p.add_argument("--foobar")
run(p, "--foo 1", "--foobar 1")
p = new(prefix_chars="+/", argument_default=argparse.SUPPRESS)
p.add_argument("+f")
p.add_argument("//long", action="store_true")
run(p, "+f 1", "//long", "", "-f 1", "+h")
p = new()
p.add_argument("-1", dest="one")
p.add_argument("pos", nargs="?")
run(p, "-1 x", "-1", "-2", "5")
p = new()
p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True, help="a flag")
p.add_argument("--opt", required=True)
run(p, "--opt 1", "--no-flag --opt 1", "--flag --opt 2", "", "-h")


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return int(text)


p = new()
p.add_argument("n", type=even, choices=range(0, 10))
p.add_argument("--s", type=lambda s: s.upper(), default="low")
p.add_argument("--d", type=int, default="7")
run(p, "2", "3", "12", "x", "2 --s q", "4 --d 1")
print(p.parse_known_args(["2", "--zz", "y", "-k"]))
print(p.parse_args(["2"], argparse.Namespace(extra=1)), argparse.Namespace(a=1, **{"b-c": 2}), argparse.Namespace(a=1) == argparse.Namespace(a=1), "a" in argparse.Namespace(a=1))
p = new(exit_on_error=False)
p.add_argument("--n", type=int)
try:
    p.parse_args(["--n", "x"])
except argparse.ArgumentError as error:
    print(error, error.argument_name, error.message)
p = new()
p.add_argument("--foo")
p.add_argument("pos", nargs="*")
print(p.parse_intermixed_args("a --foo 1 b c".split()))
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", type=int)
parent.add_argument_group("extra").add_argument("--more")
p = new(parents=[parent], conflict_handler="resolve")
p.add_argument("--shared", help="again")
run(p, "--shared 1 --more 2", "-h")
p.set_defaults(more="M", other=3)
print(p.parse_args([]), p.get_default("more"), p.get_default("other"), p.get_default("none"))


def attempt(*args, **kwargs):
    try:
        print(repr(new().add_argument(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


attempt("x", dest="y")
attempt("x", required=True)
attempt("-")
attempt("--")
attempt("-x", action="nothing")
attempt("-x", type="int")
attempt("-x", nargs=0)
attempt("-x", const=1)
attempt("-x", nargs=2, metavar=("A",))
attempt("-x", action="append", nargs=0)
attempt("-h")
attempt("-x", "y")
attempt("--a-b", "-a", type=int, nargs="+", default=[1], help="h", metavar="M", choices=[1, 2])
attempt("pos", action="store_true")
print(repr(new(description="d")), repr(argparse.FileType("w", encoding="utf-8")))
