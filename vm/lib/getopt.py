"""Command line options as the C function getopt() reads them."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """msg says what is wrong with the option opt."""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _long_names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    "(options, arguments): the options end at the first argument."
    options = []
    longopts = _long_names(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return options, args[1:]
        options, args = _one(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    "(options, arguments): options and arguments may be mixed, unless shortopts begins with + or POSIXLY_CORRECT is set."
    options, arguments = [], []
    longopts = _long_names(longopts)
    strict = shortopts.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
    shortopts = shortopts.removeprefix("+")
    while args:
        if args[0] == "--":
            return options, arguments + args[1:]
        if args[0][:1] == "-" and args[0] != "-":
            options, args = _one(options, args, shortopts, longopts)
        elif strict:
            return options, arguments + args
        else:
            arguments.append(args[0])
            args = args[1:]
    return options, arguments


def _one(options, args, shortopts, longopts):
    if args[0].startswith("--"):
        return do_longs(options, args[0][2:], longopts, args[1:])
    return do_shorts(options, args[0][1:], shortopts, args[1:])


def do_longs(opts, opt, longopts, args):
    name, equals, value = opt.partition("=")
    wants, name = long_has_args(name, longopts)
    if wants:
        if not equals:
            if not args:
                raise GetoptError("option --%s requires argument" % name, name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError("option --%s must not have an argument" % name, name)
    opts.append(("--" + name, value if wants else ""))
    return opts, args


def long_has_args(opt, longopts):
    "Whether the option that opt is short for wants an argument, and its whole name."
    found = [name for name in longopts if name.startswith(opt)]
    if not found:
        raise GetoptError("option --%s not recognized" % opt, opt)
    if opt in found:
        return False, opt
    if opt + "=" in found:
        return True, opt
    if len(found) > 1:
        raise GetoptError("option --%s not a unique prefix" % opt, opt)
    return found[0].endswith("="), found[0].removesuffix("=")


def do_shorts(opts, optstring, shortopts, args):
    while optstring:
        opt, optstring = optstring[0], optstring[1:]
        value = ""
        if short_has_arg(opt, shortopts):
            if not optstring:
                if not args:
                    raise GetoptError("option -%s requires argument" % opt, opt)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ""
        opts.append(("-" + opt, value))
    return opts, args


def short_has_arg(opt, shortopts):
    place = shortopts.find(opt)
    if place < 0 or opt == ":":
        raise GetoptError("option -%s not recognized" % opt, opt)
    return shortopts.startswith(":", place + 1)
