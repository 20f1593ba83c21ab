"""Help and usage: layout, wrapping, groups, formatters."""
import argparse
import os

os.environ["COLUMNS"] = "80"


def new(**kwargs):
    return argparse.ArgumentParser(prog="PROG", **kwargs)


def fill(p):
    p.add_argument("source", help="where the data comes from; " * 3)
    p.add_argument("targets", nargs="*", metavar="TARGET", help="where it goes")
    p.add_argument("-n", "--dry-run", action="store_true", help="change nothing")
    p.add_argument("-o", "--output", metavar="FILE", default="out.txt", help="the output (default: %(default)s)")
    p.add_argument("--a-very-long-option-name", type=int, metavar="NUMBER", help="an option whose name is long, with a text that is longer than one line of the terminal")
    p.add_argument("--point", nargs=2, metavar=("X", "Y"), help="two numbers")
    p.add_argument("--level", choices=["low", "high"], help="one of %(choices)s, of type %(type)s")
    p.add_argument("--hidden", help=argparse.SUPPRESS)
    p.add_argument("--nohelp")
    p.add_argument("-q", nargs="?")
    p.add_argument("-s", nargs="*")
    p.add_argument("-p", nargs="+", help="100%% sure, %(prog)s")
    return p


DESCRIPTION = "A description\n  in several lines, long enough to be wrapped when it is not raw, since it has more than eighty characters.\n\nEnd."
p = fill(new(description=DESCRIPTION, epilog="The end of %(prog)s."))
print(p.format_help(), p.format_usage(), sep="----\n")
for formatter in (argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter):
    print(fill(new(description=DESCRIPTION, epilog="The\n  end.", formatter_class=formatter)).format_help(), end="----\n")
p = new(formatter_class=argparse.MetavarTypeHelpFormatter)
p.add_argument("x", type=int)
p.add_argument("--y", type=float)
print(p.format_help(), end="----\n")
for columns in ("40", "20", "200"):
    os.environ["COLUMNS"] = columns
    print(fill(new(description="Short.")).format_help(), end="----\n")
os.environ["COLUMNS"] = "80"
p = new(usage="%(prog)s [options] <file>", add_help=False)
g = p.add_argument_group("first group", "its description")
g.add_argument("--one", help="first")
g = p.add_argument_group("empty group")
g = p.add_argument_group(description="only a description")
g.add_argument("two", help="second")
print(p.format_help(), end="----\n")
p = new()
g = p.add_mutually_exclusive_group()
g.add_argument("--a")
g.add_argument("--b", action="store_true")
g.add_argument("--c", help=argparse.SUPPRESS)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--d", metavar="DD")
g.add_argument("e", nargs="?")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--single")
g = p.add_mutually_exclusive_group()
g.add_argument("--lonely")
print(p.format_help(), end="----\n")
p = new()
s = p.add_subparsers(help="commands", metavar="COMMAND")
for name in ("first", "a-much-longer-command-name", "x"):
    q = s.add_parser(name, help="help of " + name, description="Description of " + name)
    q.add_argument("--opt", help="an option")
print(p.format_help(), s.choices["first"].format_help(), sep="----\n", end="----\n")
p = new()
p.add_argument("pos")
p.add_subparsers().add_parser("go", help="run")
print(p.format_help(), end="----\n")
p = argparse.ArgumentParser(prog="a-very-long-program-name-that-takes-most-of-the-line-of-the-terminal-indeed")
for i in range(6):
    p.add_argument("--option%d" % i)
p.add_argument("argument")
print(p.format_help(), end="----\n")
p = new()
p.add_argument("words", nargs="+", help="a-long-hyphenated-word-that-goes-on-and-on-and-on-until-the-line-is-full and    spaces\n\tare one")
p.add_argument("rest", nargs=argparse.REMAINDER)
print(p.format_help(), end="----\n")
print(new().format_help(), new(add_help=False).format_help(), new(usage=argparse.SUPPRESS).format_help(), sep="----\n")
