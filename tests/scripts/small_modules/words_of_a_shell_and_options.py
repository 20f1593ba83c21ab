# shlex, getopt, fnmatch and glob: words, options, patterns
import fnmatch
import getopt
import glob
import shlex
import warnings
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


warnings.simplefilter("ignore")
for text in r'''
shlex.split('a "b c" d')
shlex.split('a "b')
shlex.split("a 'b")
shlex.split('a\\\\')
shlex.split(None)
shlex.join(['a b','c'])
shlex.quote('')
shlex.quote("a'b")
getopt.getopt(['-a','-b','1','x'],'ab:')
getopt.getopt(['-c'],'ab:')
getopt.getopt(['--foo=1'],'',['foo='])
getopt.getopt(['--fo'],'',['foo=','fob'])
getopt.gnu_getopt(['x','-a'],'a')
fnmatch.fnmatch('a.txt','*.TXT')
fnmatch.translate('a[!b]*?')
fnmatch.filter(['a','b'],'[!a]')
glob.escape('a*[b]')
glob.has_magic('a*')
'''.strip().splitlines():
    show(text)
