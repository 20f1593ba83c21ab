# optparse: options of every kind, abbreviations, groups, defaults, callbacks
import optparse
import sys
from optparse import OptionGroup, OptionParser, make_option

sys.stderr = sys.stdout


def attempt(parser, args):
    try:
        values, rest = parser.parse_args(args)
        print(args, '->', sorted(vars(values).items()), rest)
    except SystemExit as end:
        print(args, 'exits', end.code)


parser = OptionParser(usage='%prog [options] a b', prog='tool')
parser.add_option('-f', '--file', dest='filename', metavar='FILE')
parser.add_option('-q', action='store_false', dest='verbose', default=True)
parser.add_option('-n', '--num', type='int', default='0x10')
parser.add_option('--choice', choices=['a', 'b'])
parser.add_option('--append', action='append', nargs=2, type='float')
parser.add_option('-c', '--constant', action='store_const', const=[1], dest='kept')
parser.add_option('-a', action='append_const', const='A', dest='many')
parser.add_option('--complex', type=complex)
group = OptionGroup(parser, 'Group', 'more')
group.add_option('-g', action='count', default=0)
parser.add_option_group(group)
for args in (['-f', 'x', '-q', '-n', '3', 'pos'], ['-n', 'x'], ['--nope'], ['--choice', 'c'], ['--choice=b'], ['--num=7', '--', '-q'], ['-fx', '-gg'], ['--fi', 'y'], ['--c', '1'], ['--append', '1', '2', '--append', '3', '4'],
             ['--append', '1'], ['-n'], ['-q=3'], ['--file'], ['-x'], ['--num=0b11'], ['--num', '010'], ['-'], ['a', '-q', 'b'], ['-caa'], ['--complex', '1+2j'], ['--complex=z'], ['--constant=3'], ['-gqfz'], ['--file=a=b'], []):
    attempt(parser, args)
parser.disable_interspersed_args()
attempt(parser, ['-q', 'cmd', '-n', '3'])
parser.set_defaults(num=1, other='o')
parser.set_default('filename', 'd')
attempt(parser, [])
parser.set_process_default_values(False)
parser.set_default('num', '9')
attempt(parser, [])
print(parser.get_option('-f'), parser.has_option('--file'), parser.get_option('--zz'), parser.get_option_group('-g').title, parser.get_option_group('-f'))
parser.remove_option('--file')
attempt(parser, ['-f', '1'])


def noted(option, opt, value, parser, *args, **kwargs):
    print('called', option, opt, value, parser.rargs, parser.largs, args, kwargs)
    if value == 'bad':
        raise optparse.OptionValueError('no good: ' + value)
    setattr(parser.values, option.dest or 'seen', value)


second = OptionParser(prog='p', option_list=[make_option('-s', action='callback', callback=noted, type='string', dest='s'),
                                             make_option('--flag', action='callback', callback=noted, callback_args=(1,), callback_kwargs={'k': 2})])
for args in (['x', '-s', 'v', 'y'], ['--flag', '-sbad'], ['-s']):
    attempt(second, args)
third = OptionParser(conflict_handler='resolve', prog='p')
third.add_option('-v', '--verbose', action='count')
third.add_option('-v', '--version', action='store_true', dest='version')
third.add_option('--verbose', dest='loud')
attempt(third, ['-v', '--verbose', 'x'])
print([str(option) for option in third.option_list])


class Checked(optparse.Option):
    TYPES = optparse.Option.TYPES + ('even',)
    TYPE_CHECKER = {**optparse.Option.TYPE_CHECKER, 'even': lambda option, opt, value: int(value) if int(value) % 2 == 0 else (_ for _ in ()).throw(optparse.OptionValueError(f'{opt}: {value} is odd'))}
    ACTIONS = optparse.Option.ACTIONS + ('extend',)
    STORE_ACTIONS = optparse.Option.STORE_ACTIONS + ('extend',)
    TYPED_ACTIONS = optparse.Option.TYPED_ACTIONS + ('extend',)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == 'extend':
            values.ensure_value(dest, []).extend(value.split(','))
        else:
            super().take_action(action, dest, opt, value, values, parser)


fourth = OptionParser(option_class=Checked, prog='p')
fourth.add_option('-e', type='even')
fourth.add_option('-l', action='extend', type='string')
for args in (['-e', '4'], ['-e', '3'], ['-l', 'a,b', '-lc']):
    attempt(fourth, args)
values = optparse.Values({'a': 1})
print(values == {'a': 1}, values == optparse.Values({'a': 1}), values == 5, str(values), values.ensure_value('b', 3), values.ensure_value('a', 9))
values._update_careful({'a': 2, 'zz': 3})
values._update_loose({'zz': 4})
print(values)
