/* builtins.h -- the module builtins. */
#ifndef KRAIT_VM_BUILTINS_H
#define KRAIT_VM_BUILTINS_H

#include "vm/special.h"

bool  site_start(void);                                    /* exit, quit and their like, into builtins */
bool  builtins_start(void);                                /* makes interp.builtins; needs interp.modules */
Shim  builtin_gathers(Borrowed native);                    /* sum, any, all: what they do with a generator; else SHIM_COUNT */
Owned builtin_len(Object **args, int n, Tuple *keywords);   /* the function len: the loop knows it */
Owned builtin_isinstance(Object **args, int n, Tuple *keywords); /* and isinstance */
/* isinstance(o, (n classes ...)), all on the stack, o before the classes, without the tuple; *is TRUTH_ERROR: an error is pending.
   false: nothing has happened, it takes the tuple. */
bool isinstance_of_any(Borrowed function, Object **classes, int n, Truth *is);
Owned builtin_symbols(Borrowed source, Borrowed filename, Borrowed mode); /* for the module symtable: lang/symtable_export.h */
/* builtins_io.c */
Owned builtin_print(Object **args, int n, Tuple *keywords);
Owned builtin_input(Object **args, int n, Tuple *keywords);
/* async_generator.c */
Owned get_aiter_of(Borrowed o);                            /* aiter(o) */
Owned builtin_anext_of(Borrowed o, Borrowed default_or_null);

#endif
