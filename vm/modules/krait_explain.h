/* krait_explain.h -- a collection told phase by phase (see krait_explain.c). */
#ifndef KRAIT_VM_KRAIT_EXPLAIN_H
#define KRAIT_VM_KRAIT_EXPLAIN_H

#include "runtime/type.h"

void  explain_program_starts(bool always); /* what there is now is the interpreter's own; always: tell every collection (--trace=gc) */
void  explain_program_ends(void);
Owned krait_explain(Object **args, int n, Tuple *names_);

#endif
