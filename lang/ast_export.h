/* ast_export.h -- an AST as objects of Python. */
#ifndef KRAIT_LANG_AST_EXPORT_H
#define KRAIT_LANG_AST_EXPORT_H

#include "lang/ast.h"
#include "runtime/dict.h"

/* `classes` maps names to classes of nodes; those of operators and contexts to the objects that stand for them. A new reference; NULL
   with an exception pending. */
Owned ast_export(const AstModule *module, Dict *classes);

#endif
