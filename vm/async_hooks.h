/* async_hooks.h -- what sys lets an event loop know of asynchronous generators and coroutines. */
#ifndef KRAIT_VM_ASYNC_HOOKS_H
#define KRAIT_VM_ASYNC_HOOKS_H

#include "vm/frame.h"

typedef struct AsyncHooks { /* of the thread that runs; threads.c keeps those of the others */
    Object *first, *last;   /* firstiter and finalizer, owned or NULL */
    int     origin_depth;
} AsyncHooks;
extern AsyncHooks async_hooks;

void  async_hooks_clear(void);
/* At each of an asynchronous generator's methods; tells the hooks at the first. false: an error is pending. */
bool  async_generator_begins(Generator *g);
Owned coroutine_origin(void);                            /* a tuple for cr_origin; NULL: an error is pending */
bool  coroutine_warn_never_awaited(Generator *g);        /* false: the warning became an error, which is pending */

#endif
