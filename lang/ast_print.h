/* ast_print.h -- an AST as text, as Python's ast.dump(tree, indent=2) shows it. */
#ifndef KRAIT_LANG_AST_PRINT_H
#define KRAIT_LANG_AST_PRINT_H

#include <stdio.h>

#include "lang/ast.h"

/* False with an exception pending. */
bool ast_print(const AstModule *module, FILE *out);
/* With lineno, col_offset, end_lineno and end_col_offset of each node (include_attributes=True). */
bool ast_print_with_spans(const AstModule *module, FILE *out, bool spans);

#endif
