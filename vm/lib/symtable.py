"""symtable -- what the compiler knows of names: which scope each belongs to, and what is done with it there.

The compiler's tables come from _symtable as tuples; a table here wraps one of them.
"""
import _symtable

__all__ = ["symtable", "SymbolTable", "Class", "Function", "Symbol"]

# What Symbol.__init__ gets as flags: bits for what was done to the name, and above them what it is.
USE = 16
DEF_GLOBAL, DEF_LOCAL, DEF_PARAM, DEF_NONLOCAL, DEF_IMPORT, DEF_ANNOT = 1, 2, 4, 8, 128, 256
DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT
SCOPE_OFF, SCOPE_MASK = 11, 15
LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL = 1, 2, 3, 4, 5

_FUNCTION, _CLASS, _MODULE = 0, 1, 2


def symtable(code, filename, compile_type):
    """Return the toplevel *SymbolTable* for the source code.

    *filename* is the name of the file with the code
    and *compile_type* is the *compile()* mode argument.
    """
    return _wrapped(_Entry(_symtable.symtable(code, filename, compile_type)), filename)


class _Entry:
    "A scope of the compiler."

    def __init__(self, fields):
        self.type, self.name, self.lineno, self.nested, self.symbols, self.varnames, children = fields
        self.children = [_Entry(child) for child in children]
        self.table = None  # its SymbolTable, made when asked for


def _wrapped(entry, filename):
    if entry.table is None:
        entry.table = {_FUNCTION: Function, _CLASS: Class}.get(entry.type, SymbolTable)(entry, filename)
    return entry.table


class SymbolTable:
    """A scope and its names."""

    def __init__(self, raw_table, filename):
        self._table = raw_table
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = "" if type(self) is SymbolTable else f"{type(self).__name__} "
        name = f"module {self._filename}" if self._table.type == _MODULE else f"{self._table.name} in {self._filename}"
        return f"<{kind}SymbolTable for {name}>"

    def get_type(self):
        """Return the type of the symbol table: 'class', 'module' or 'function'."""
        return ("function", "class", "module")[self._table.type]

    def get_id(self):
        """Return an identifier for the table."""
        return id(self._table)

    def get_name(self):
        """Return the table's name: that of the class or function, or 'top' for the module."""
        return self._table.name

    def get_lineno(self):
        """Return the number of the first line of the block, 0 for the module."""
        return self._table.lineno

    def is_optimized(self):
        """Return True if the locals in this table are optimizable."""
        return self._table.type == _FUNCTION

    def is_nested(self):
        """Return True if the block is a nested class or function."""
        return bool(self._table.nested)

    def has_children(self):
        """Return True if the block has nested namespaces."""
        return bool(self._table.children)

    def get_identifiers(self):
        """Return a view of the names in the table."""
        return self._table.symbols.keys()

    def lookup(self, name):
        """Return the Symbol of that name; KeyError if there is none."""
        symbol = self._symbols.get(name)
        if symbol is None:
            flags = self._table.symbols[name]
            spaces = [_wrapped(child, self._filename) for child in self._table.children if child.name == name]
            symbol = self._symbols[name] = Symbol(name, flags, spaces, module_scope=self._table.name == "top")
        return symbol

    def get_symbols(self):
        """Return a list of the Symbols in the table."""
        return [self.lookup(name) for name in self.get_identifiers()]

    def get_children(self):
        """Return a list of the nested symbol tables."""
        return [_wrapped(child, self._filename) for child in self._table.children]


def _scope(flags):
    return flags >> SCOPE_OFF & SCOPE_MASK


class Function(SymbolTable):
    """The scope of a function, a lambda or a comprehension."""

    def _names(self, fits):
        return tuple(name for name, flags in self._table.symbols.items() if fits(flags))

    def get_parameters(self):
        """Return a tuple of parameters to the function."""
        return self._names(lambda flags: flags & DEF_PARAM)

    def get_locals(self):
        """Return a tuple of locals in the function."""
        return self._names(lambda flags: _scope(flags) in (LOCAL, CELL))

    def get_globals(self):
        """Return a tuple of globals in the function."""
        return self._names(lambda flags: _scope(flags) in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT))

    def get_nonlocals(self):
        """Return a tuple of nonlocals in the function."""
        return self._names(lambda flags: flags & DEF_NONLOCAL)

    def get_frees(self):
        """Return a tuple of free variables in the function."""
        return self._names(lambda flags: _scope(flags) == FREE)


class Class(SymbolTable):
    """The scope of a class."""

    def get_methods(self):
        """Return a tuple of the names of what is defined in the class."""
        return tuple({child.name: None for child in self._table.children})


class Symbol:
    """A name in a scope."""

    def __init__(self, name, flags, namespaces=None, *, module_scope=False):
        self.__name = name
        self.__flags = flags
        self.__scope = _scope(flags)
        self.__namespaces = namespaces or ()
        self.__module_scope = module_scope

    def __repr__(self):
        return f"<symbol {self.__name!r}>"

    def get_name(self):
        """Return the symbol's name."""
        return self.__name

    def is_referenced(self):
        """Return True if the symbol is used in its block."""
        return bool(self.__flags & USE)

    def is_parameter(self):
        """Return True if the symbol is a parameter."""
        return bool(self.__flags & DEF_PARAM)

    def is_global(self):
        """Return True if the symbol is global."""
        return self.__scope in (GLOBAL_IMPLICIT, GLOBAL_EXPLICIT) or bool(self.__module_scope and self.__flags & DEF_BOUND)

    def is_nonlocal(self):
        """Return True if the symbol is nonlocal."""
        return bool(self.__flags & DEF_NONLOCAL)

    def is_declared_global(self):
        """Return True if the symbol is declared global with a global statement."""
        return self.__scope == GLOBAL_EXPLICIT

    def is_local(self):
        """Return True if the symbol is local."""
        return self.__scope in (LOCAL, CELL) or bool(self.__module_scope and self.__flags & DEF_BOUND)

    def is_annotated(self):
        """Return True if the symbol is annotated."""
        return bool(self.__flags & DEF_ANNOT)

    def is_free(self):
        """Return True if the symbol is read, but not assigned to, in its block, and belongs to an enclosing one."""
        return self.__scope == FREE

    def is_imported(self):
        """Return True if the symbol comes from an import statement."""
        return bool(self.__flags & DEF_IMPORT)

    def is_assigned(self):
        """Return True if the symbol is assigned to."""
        return bool(self.__flags & DEF_LOCAL)

    def is_namespace(self):
        """Return True if the name is that of a class or function defined there."""
        return bool(self.__namespaces)

    def get_namespaces(self):
        """Return a list of the tables of what the name is bound to."""
        return self.__namespaces

    def get_namespace(self):
        """Return the one table that the name is bound to; ValueError if there is none, or more than one."""
        if not self.__namespaces:
            raise ValueError("name is not bound to any namespaces")
        if len(self.__namespaces) > 1:
            raise ValueError("name is bound to multiple namespaces")
        return self.__namespaces[0]
