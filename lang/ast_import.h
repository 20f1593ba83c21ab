/* ast_import.h -- objects of Python as an AST: what compile() makes of a tree. */
#ifndef KRAIT_LANG_AST_IMPORT_H
#define KRAIT_LANG_AST_IMPORT_H

#include "lang/ast.h"
#include "runtime/dict.h"

/* The tree that `root`, an instance of Module, Interactive or Expression, is; `classes` as in ast_export.h. That each field holds what
   it should has been looked at before (lib/_ast_check.py); what doesn't fit all the same is a TypeError. NULL with an exception pending. */
AstModule *ast_import(Borrowed root, Dict *classes, AstArena *arena);

#endif
