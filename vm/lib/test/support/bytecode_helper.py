"""Assertions on the instructions of a function. Krait's instructions have names of their own: see the module dis."""
import dis
import io
import unittest

_UNSPECIFIED = object()


class BytecodeTestCase(unittest.TestCase):
    """A TestCase that looks for instructions."""

    def get_disassembly_as_string(self, co):
        """What dis.dis() prints of a code object."""
        text = io.StringIO()
        dis.dis(co, file=text)
        return text.getvalue()

    def _found(self, x, opname, argval):
        return [row for row in dis.get_instructions(x) if row.opname == opname and
                (argval is _UNSPECIFIED or row.argrepr in (repr(argval), str(argval)))]

    def assertInBytecode(self, x, opname, argval=_UNSPECIFIED):
        """An instruction of this name is there, with this operand if one is given; it is returned."""
        found = self._found(x, opname, argval)
        if not found:
            what = opname if argval is _UNSPECIFIED else "(%s,%r)" % (opname, argval)
            self.fail("%s not found in bytecode:\n%s" % (what, self.get_disassembly_as_string(x)))
        return found[0]

    def assertNotInBytecode(self, x, opname, argval=_UNSPECIFIED):
        """No instruction of this name is there, or none with this operand."""
        if self._found(x, opname, argval):
            what = opname if argval is _UNSPECIFIED else "(%s,%r)" % (opname, argval)
            self.fail("%s occurs in bytecode:\n%s" % (what, self.get_disassembly_as_string(x)))
