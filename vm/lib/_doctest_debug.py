"""doctest under the debugger."""
import doctest
import pdb
import sys
import traceback


class _OutputRedirectingPdb(pdb.Pdb):
    "A debugger that prints where the test runner does, whatever sys.stdout is."

    def __init__(self, out):
        self.__out = out
        self.__debugger_used = False
        pdb.Pdb.__init__(self, stdout=out, nosigint=True)
        self.use_rawinput = 1

    def set_trace(self, frame=None):
        self.__debugger_used = True
        pdb.Pdb.set_trace(self, sys._getframe().f_back if frame is None else frame)

    def set_continue(self):
        if self.__debugger_used:
            pdb.Pdb.set_continue(self)

    def trace_dispatch(self, *args):
        kept, sys.stdout = sys.stdout, self.__out
        try:
            return pdb.Pdb.trace_dispatch(self, *args)
        finally:
            sys.stdout = kept


def testsource(module, name):
    "The examples of an object of a module as a script."
    if isinstance(module, str):
        module = sys.modules.get(module) or __import__(module, fromlist=["*"])
    found = [test for test in doctest.DocTestFinder().find(module) if test.name == name]
    if not found:
        raise ValueError(name, "not found in tests")
    return doctest.script_from_examples(found[0].docstring)


def debug_script(src, pm=False, globs=None):
    "Debugs a script; with pm only once it has failed."
    globs = dict(globs) if globs else {}
    if not pm:
        pdb.Pdb(nosigint=True).run("exec(%r)" % src, globs, globs)
        return
    try:
        exec(src, globs, globs)
    except:
        print(sys.exc_info()[1])
        debugger = pdb.Pdb(nosigint=True)
        debugger.reset()
        debugger.interaction(None, sys.exc_info()[2])
