/* tree_constants.h -- the constants of a program that is being compiled and run at once. */
#ifndef KRAIT_VM_TREE_CONSTANTS_H
#define KRAIT_VM_TREE_CONSTANTS_H

#include "runtime/code.h"

/* CPython keeps the syntax tree for as long as a program, or the text given to exec() and eval(), runs: a constant is held once more
   then, and so do counts say that a program looks at. Singletons and small ints are in no tree. */
typedef struct TreeConstants { Object **items; size_t count, capacity; } TreeConstants;

void tree_constants_hold(TreeConstants *all, const Code *code); /* those of `code` and of the code objects in it; *all is made anew */
void tree_constants_drop(TreeConstants *all);

#endif
