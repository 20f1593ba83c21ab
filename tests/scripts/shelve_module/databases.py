# dbm and dbm.dumb: bytes in files, flags, what stands in the files
import dbm
import dbm.dumb
import os
import tempfile


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)


here = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    db = dbm.dumb.open('x', 'c')
    db['a'] = '1'
    db[b'b'] = b'22'
    db['\xe9'] = '\xfc'
    for text in '''db['a']|db[b'b']|db['zz']|list(db)|db.keys()|len(db)|'a' in db|b'zz' in db|db.get('q')|db.get('a')|db.pop('b')|db.setdefault('n')|db.setdefault('n','5')|db[1]|db.__setitem__(1,2)|db.__setitem__('a',2)
db.__delitem__('zz')|db.items()|db.sync()|db.__setitem__('a','x'*600)|db.__setitem__('a','short')|db['a']|list(db.values())==[db[k] for k in db]|db.update({'u':'v'})|len(db)|db.close()|db.close()|db['a']|len(db)|list(db)|db.keys()|db.items()|db.sync()
'a' in db|db.__setitem__('a','b')|sorted(os.listdir('.'))|open('x.dir').read()|open('x.dat','rb').read().replace(bytes(400),b'~')|dbm.whichdb('x')|dbm.whichdb('nope')|dbm.dumb.open('x','q')
dbm.dumb.open('x','r').__setitem__('q','1')|dbm.dumb.open('x','r').__delitem__('a')|dbm.dumb.open('nope2','r')|dbm.dumb.open('nope2','w')|dbm.dumb.open('x','w')['n']|dbm.dumb.open('x','n').keys()|dbm.dumb.error
[cls.__name__ for cls in dbm.error]|dbm.open('nothere')|dbm.open('x','r').keys()|dbm.dumb.open(b'bytes','n').close()|sorted(os.listdir('.'))|dbm.__all__|dbm.dumb.__all__'''.replace('\n', '|').split('|'):
        attempt(text)
    with dbm.open('y', 'n') as db:
        db['k'] = 'v'
        print(db['k'], db.keys())
    with open('odd', 'w') as file:
        file.write('what is this\n')
    open('empty', 'w').close()
    print(repr(dbm.whichdb('odd')), repr(dbm.whichdb('empty')))
    attempt("dbm.open('odd')")
    os.chdir(here)
