/* symtable_export.h -- the symbol table as objects of Python. */
#ifndef KRAIT_LANG_SYMTABLE_EXPORT_H
#define KRAIT_LANG_SYMTABLE_EXPORT_H

#include "lang/symtable.h"

/* A new tuple for the module's scope, nested as the scopes are. NULL: MemoryError. */
Owned symtable_export(const SymbolTable *table);

#endif
