/* fold.h -- constant folding on the tree, where CPython 3.11 folds. */
#ifndef KRAIT_LANG_FOLD_H
#define KRAIT_LANG_FOLD_H

#include "lang/ast.h"

/* Rewrites the tree in place. optimize: the -O level, which is what __debug__ stands for. Annotations that will be
 * strings stay as written. False: RecursionError or MemoryError pending. */
bool fold_module(AstModule *module, AstArena *arena, int optimize, bool future_annotations);

/* True: the statements start with a doc string. */
bool has_docstring(const StmtSeq *body);

#endif
