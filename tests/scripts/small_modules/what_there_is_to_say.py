# pydoc: documentation of objects, their kinds, objects by their names
import os
import pydoc


def own():
    # a comment in front


    return 1


class Own:
    """First line.

    More of it.
    """

    def method(self):
        """method's"""


def attempt(text):
    try:
        print(text, '->', repr(eval(text))[:120])
    except Exception as error:
        print(text, '!', type(error).__name__, error)


for text in r'''pydoc.getdoc(Own)|pydoc.getdoc(Own.method)|pydoc.getdoc(5)|pydoc.getdoc(Own())|pydoc.splitdoc('a\n\nb')|pydoc.splitdoc('a\nb')|pydoc.splitdoc('')|pydoc.splitdoc(Own.__doc__)|pydoc.classname(int,'x')|pydoc.classname(Own,'__main__')
pydoc.isdata(5)|pydoc.isdata(len)|pydoc.isdata(os)|pydoc.visiblename('_x')|pydoc.visiblename('__doc__')|pydoc.visiblename('__x__')|pydoc.visiblename('a',['b'])|pydoc.visiblename('a')|pydoc.stripid('<a at 0x7f001122>')|pydoc.plain('a\bab')
pydoc.locate('os.path.join') is os.path.join|pydoc.locate('nope.x')|pydoc.locate('len') is len|pydoc.locate('os.nope')|pydoc.locate('str.upper')|pydoc.resolve('nope')|pydoc.resolve('len')|pydoc.resolve(5)|pydoc.resolve(Own)[1]
pydoc.describe(len)|pydoc.describe(5)|pydoc.describe(pydoc)|pydoc.describe(int)|pydoc.describe(lambda:1)|pydoc.describe(int.real)|pydoc.describe(own)|pydoc.describe(Own().method)|pydoc.describe(type(own).__globals__)|pydoc.describe(__import__('json'))
pydoc.safeimport('nope')|pydoc.safeimport('os.path') is os.path|pydoc.replace('abc','a','x','b','y')|pydoc.cram('abcdefghij',5)|pydoc.cram('abc',5)|sorted(set(pydoc.allmethods(Own))-set(dir(object)))|pydoc.ispackage('/')|pydoc.ErrorDuringImport.__mro__[1:3]'''.replace('\n', '|').split('|'):
    attempt(text)
