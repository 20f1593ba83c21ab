# Catalogues of GNU gettext: what they say of singulars, plurals and contexts, broken files, where they are looked for, C expressions.
from _cases import cases
import gettext
import io
import os
import shutil
import struct
import tempfile
import warnings

warnings.simplefilter('ignore')


def mo(messages, order='<', version=0, magic=0x950412de):
    "A catalogue as bytes: tables of (length, offset), then the texts."
    rows = sorted((key.encode(), value.encode()) for key, value in messages.items())
    place, data, tables = 28 + 16 * len(rows), b'', b''
    for column in 0, 1:
        for row in rows:
            tables += struct.pack(order + '2I', len(row[column]), place + len(data))
            data += row[column] + b'\0'
    return struct.pack(order + '7I', magic, version, len(rows), 28, 28 + 8 * len(rows), 0, 0) + tables + data


H = 'Project-Id-Version: 2.0\nContent-Type: text/plain; charset=utf-8\nX-Multi: a\n  more\n#-#-#-#-#  x  #-#-#-#-#\nPlural-Forms: nplurals=2; plural=n!=1;\n'
D = {'':H,'nudge nudge':'wink é','a\0b':'form0\0form1','ctx\x04nudge nudge':'CW','ctx\x04a\0b':'c0\0c1','empty':''}
t = gettext.GNUTranslations(io.BytesIO(mo(D)))
b = gettext.GNUTranslations(io.BytesIO(mo(D,'>')))
G = gettext.c2py


def tab(expression):
    return [G(expression)(n) for n in range(12)]


tmp = tempfile.mkdtemp()
for lang in 'de', 'fr_FR':
    folder = os.path.join(tmp, lang, 'LC_MESSAGES')
    os.makedirs(folder)
    with open(os.path.join(folder, 'dom.mo'), 'wb') as file:
        file.write(mo({**D, 'x': lang, 'only' + lang: 'o' + lang}))


class N:
    def __round__(self):
        return 1


cases(r'''
t.info(), t.charset(), t.gettext('nudge nudge'), t.gettext('q'), t.ngettext('a','b',1), t.ngettext('a','b',2), t.ngettext('z','y',1), t.ngettext('z','y',3), t.gettext('a'), t.gettext('empty'), t.gettext('')[:7]
t.pgettext('ctx','nudge nudge'), t.pgettext('ctx','zz'), t.npgettext('ctx','a','b',1), t.npgettext('ctx','a','b',5), t.npgettext('q','a','b',5)
b.gettext('nudge nudge'), b.ngettext('a','b',7), sorted(b._catalog, key=repr)
t.ngettext('a','b',1.0), t.ngettext('a','b',1.5)
t.ngettext('a','b','x')
t.ngettext('a','b',None)
gettext.GNUTranslations(io.BytesIO(b'\0'*40))
gettext.GNUTranslations(io.BytesIO(mo(D,version=5<<16)))
gettext.GNUTranslations(io.BytesIO(mo(D,version=1<<16))).gettext('nudge nudge')
gettext.GNUTranslations(io.BytesIO(mo(D,version=99))).gettext('nudge nudge')
gettext.GNUTranslations(io.BytesIO(mo(D)[:-20]))
gettext.GNUTranslations(io.BytesIO(b'ab'))
gettext.GNUTranslations().gettext('x')
gettext.GNUTranslations(io.BytesIO(mo({'é':'x'})))
tab('0'), tab('n!=1'), tab('n>1'), tab('n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2'), tab('n==1 ? 0 : n==2 ? 1 : 2'), tab('(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2'), tab('n+1'), tab('n*2-1'), tab('!n'), tab('!!n'), tab('n/2'), tab('n||0'), tab('n&&2'), tab('1<n<3'), tab('n==1||n==2&&0'), tab('-n') if 0 else 0, tab(' n \t'), tab('n?1:2'), tab('n ? n>5 ? 1 : 2 : 3'), tab('n - -1') if 0 else 0, tab('3-2-n'), tab('12/n') if 0 else 0, tab('n%3'), tab('!(n==1)'), tab('! n == 0'), tab('007')
G('')
G(' ')
G('n+')
G('n n')
G('(n')
G('n)')
G('()')
G('-n')
G('n<<1')
G('x')
G('n**2')
G('n=1')
G('1n')
G('n1')
G('nn')
G('n.5')
G('n;')
G('n?1')
G('n?1:')
G('n:1')
G('a b')
G('n$')
G('n'*2000)
G('('*500+'n'+')'*500)
G('('*19+'n'+')'*19)(3)
G('0'+'+n'*200)(2)
G('0?1:'*150+'n')(7)
G('n\n')
G('n/0')(1)
G('n%0')(1)
G('n')(2.0)
G('n')('a')
G('n')(N())
G('n')(True)
[gettext._expand_lang(l) for l in ('de','de_DE','de_DE.UTF-8','de_DE@euro','C','xx_YY.foo@bar','en_US.utf8')]
os.path.relpath(gettext.find('dom',tmp,['fr_FR','de']),tmp), [os.path.relpath(x,tmp) for x in gettext.find('dom',tmp,['fr_FR','de'],all=True)], gettext.find('dom',tmp,['it']), gettext.find('dom',tmp,['it'],all=True), gettext.find('dom',tmp,['C','de']), gettext.find('q',tmp,['de'])
x=gettext.translation('dom',tmp,['fr_FR','de']); (x.gettext('x'), x.gettext('onlyde'), x.gettext('onlyfr_FR'))
len(gettext._translations)
gettext.translation('dom',tmp,['it'])
type(gettext.translation('dom',tmp,['it'],fallback=True))
gettext.translation('dom',tmp,['de'],class_=gettext.NullTranslations).gettext('x')
os.environ.__setitem__('LANGUAGE','de'), gettext.bindtextdomain('dom',tmp)==tmp, gettext.textdomain('dom'), gettext.textdomain(), gettext.gettext('x'), gettext.ngettext('a','b',2), gettext.pgettext('ctx','nudge nudge'), gettext.npgettext('ctx','a','b',1), gettext.dgettext('zz','x'), gettext.dngettext('dom','a','b',2), gettext.dpgettext('dom','ctx','nudge nudge'), gettext.dnpgettext('dom','ctx','a','b',1), gettext.bindtextdomain('other') 
gettext.install('dom',tmp,names=['ngettext','pgettext']), _('x'), ngettext('a','b',1), pgettext('ctx','nudge nudge')
npgettext
n=gettext.NullTranslations(); n.add_fallback(t); n.add_fallback(b); (n.gettext('nudge nudge'), n.ngettext('a','b',2), n.pgettext('ctx','nudge nudge'), n.npgettext('ctx','a','b',2), n._fallback is t, t._fallback is b, n.info(), n.charset())
gettext.Catalog is gettext.translation, gettext.GNUTranslations.CONTEXT, gettext.GNUTranslations.VERSIONS, sorted(gettext.__all__)
gettext.NullTranslations(io.BytesIO(b'x')).gettext('a')
''', globals())
shutil.rmtree(tmp)
