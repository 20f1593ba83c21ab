/* _symtable.c -- the C half of the module symtable (lib/symtable.py is the other): what the compiler found out about names. */
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/builtins.h"

NATIVE(symbols) { return builtin_symbols(args[0], args[1], args[2]); }

static const NativeDef functions[] = {
    {"symtable", symbols, "source, filename, startstr, /", "Return symbol and scope dictionaries used internally by compiler.", 0},
    {0},
};
const NativeModule _symtable_module = {"_symtable", NULL, functions, NULL};
