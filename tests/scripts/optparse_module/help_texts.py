# optparse: help, usage and version in both formats and several widths
import optparse
import sys
from optparse import OptionGroup, OptionParser

sys.stderr = sys.stdout


def build(**options):
    parser = OptionParser(usage='%prog [options] a b', version='%prog 1.0', prog='tool', epilog='The end of it all, which is told in a line that is rather too long.',
                          description='Some long description of %prog that goes on and on until it needs to be wrapped for sure, yes.', **options)
    parser.add_option('-f', '--file', dest='filename', help='write to FILE', metavar='FILE')
    parser.add_option('-q', action='store_false', dest='verbose', default=True, help="don't print [default: %default]")
    parser.add_option('-n', '--num', type='int', help='a number with a quite long help text that must be wrapped somewhere here and there %default')
    parser.add_option('--choice', choices=['a', 'b'], help=optparse.SUPPRESS_HELP)
    parser.add_option('--a-very-long-option-name-indeed', help='h')
    parser.add_option('--append', action='append', nargs=2, type='float')
    group = OptionGroup(parser, 'Group', 'description of the group')
    group.add_option('-g', action='count', help='count')
    group.add_option('--gg', '--ggg')
    parser.add_option_group(group)
    return parser


for formatter in (None, optparse.TitledHelpFormatter(), optparse.IndentedHelpFormatter(4, 40, 60, 0), optparse.IndentedHelpFormatter(width=20), optparse.TitledHelpFormatter(2, 10, 50, 1)):
    parser = build(formatter=formatter)
    parser.print_help()
    print('-' * 20)
parser = build()
parser.formatter.set_short_opt_delimiter('')
parser.formatter.set_long_opt_delimiter(' ')
print(parser.format_option_help())
for setting in (lambda: parser.formatter.set_short_opt_delimiter('='), lambda: parser.formatter.set_long_opt_delimiter('')):
    try:
        setting()
    except ValueError as error:
        print(error)
parser.print_usage()
parser.print_version()
print(repr(parser.get_usage()), parser.get_version(), parser.expand_prog_name('%prog!'), parser.get_prog_name())
for args in (['-h'], ['--help'], ['--version']):
    try:
        parser.parse_args(args)
    except SystemExit as end:
        print(end.code)
for options in ({'usage': optparse.SUPPRESS_USAGE}, {'usage': 'Usage: x'}, {'usage': 'say %prog'}, {'add_help_option': False}, {'version': '2'}):
    parser = OptionParser(prog='p', **options)
    print(options, repr(parser.format_help()))
for end in (lambda: parser.error('bad'), lambda: parser.exit(3, 'msg\n'), lambda: parser.exit()):
    try:
        end()
    except SystemExit as error:
        print(error.code)
print(optparse.HelpFormatter(1, 2, 30, 0).width)
