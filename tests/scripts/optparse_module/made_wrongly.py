# optparse: options and parsers that can't be
import optparse as o

parser = o.OptionParser(prog='p')
parser.add_option('-f', '--file')
for text in '''o.Option()|o.Option('a')|o.Option('-')|o.Option('-ab')|o.Option('--')|o.Option('---x')|o.Option('-a',x=1)|o.Option('-a',action='zz')|o.Option('-a',type='zz')|o.Option('-a',type='choice')|o.Option('-a',choices=['b']).type
o.Option('-a',type='choice',choices='ab')|o.Option('-a',type='int',choices=['1'])|o.Option('-a',action='store_true',type='int')|o.Option('-a',const=1)|o.Option('-a',action='store_true',nargs=1)|o.Option('-a',action='callback')
o.Option('-a',callback=len)|o.Option('-a',action='callback',callback=5)|o.Option('-a',action='callback',callback=len,callback_args=1)|o.Option('-a',action='callback',callback=len,callback_kwargs=1)|o.Option('-a',callback_args=())
o.Option('-a',type=int).type|o.Option('-a',type=str).type|o.Option('-a','--bb-c').dest|o.Option('-a','--bb','-c').get_opt_string()|str(o.Option('-a','--bb'))|repr(o.Option('-a'))[:9]|o.Option('-a',action='help').dest|o.Option(None,'-a').dest
parser.add_option('-f')|parser.add_option('-x','--file','--other')|parser.add_option(5)|parser.add_option()|parser.add_option(o.Option('-z'),1)|parser.remove_option('--zz')|parser.set_conflict_handler('x')|o.OptionParser(conflict_handler='x')
parser.add_option_group(5)|parser.add_option_group('t','d').title|parser.add_option_group(o.OptionGroup(o.OptionParser(),'z'))|parser.add_option_group('a','b','c')|o.Values()._update({},'odd')|o.make_option is o.Option|o.NO_DEFAULT|o.__all__
o._match_abbrev('--f',{'--foo':1,'--far':2})|o._match_abbrev('--foo',{'--foo':1,'--foobar':2})|o._match_abbrev('--z',{})|o._match_abbrev('--fo',{'--foo':1})|str(o.OptionError('m',''))|str(o.OptionError('m','-a'))|str(o.BadOptionError('-x'))
o._parse_int('0x1f')|o._parse_int('0b1')|o._parse_int('07')|o._parse_int('0b')|o._parse_int('12')|o._parse_int('')|o.Option.ATTRS|o.Option.ACTIONS|o.Option.TYPES|[f.__name__ for f in o.Option.CHECK_METHODS]'''.replace('\n', '|').split('|'):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)
for cls in (o.OptionError, o.OptionConflictError, o.OptionValueError, o.BadOptionError, o.AmbiguousOptionError):
    print(cls.__name__, [base.__name__ for base in cls.__mro__[1:-3]])
