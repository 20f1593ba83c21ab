"""getopt() and gnu_getopt(): short and long options, abbreviations, errors."""
from getopt import getopt, gnu_getopt, GetoptError, error

print(error is GetoptError)
for args, short, long in (("-a -b x y", "ab:", []), ("-abx y", "ab:", []), ("-ab", "ab:", []), ("-c", "ab:", []), ("--foo --bar=1 z", "", ["foo", "bar="]), ("--bar 1", "", ["bar="]), ("--bar", "", ["bar="]), ("--foo=1", "", ["foo"]), ("--fo x", "", ["foo"]),
                          ("--f x", "", ["foo", "far"]), ("--foo x", "", ["foo", "foobar"]), ("--foob", "", ["foo", "foobar="]), ("--zip", "", ["foo"]), ("-a -- -b", "ab", []), ("-a - -b", "ab", []), ("x -a y -b", "ab", []), ("x -a y -b", "+ab", []), ("", "a", []), ("-:", "a:", []),
                          ("--long v -a", "a", "long="), ("--bar= x", "", ["bar="]), ("--help x --verbose", "", ["help", "verbose"])):
    for function in (getopt, gnu_getopt):
        try:
            print(args, function(args.split(), short, long))
        except GetoptError as e:
            print(args, type(e).__name__, e, e.msg, e.opt, e.args)
