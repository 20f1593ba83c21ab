/* weakref.h -- weak reference objects; the table of who refers to whom is gc/weak.h. */
#ifndef KRAIT_RUNTIME_WEAKREF_H
#define KRAIT_RUNTIME_WEAKREF_H
#include "gc/weak.h"
#include "runtime/type.h"

typedef struct WeakRef { Object head; WeakLink link; Object *callback; int64_t hash; bool has_hash; } WeakRef; /* proxies too */
void  weakrefs_start(void);
bool  weakref_possible(Borrowed o);
Owned weakref_new(Borrowed o, Borrowed callback_or_null); /* the shared one when there's no callback */
Owned weakproxy_new(Borrowed o, Borrowed callback_or_null);
Owned weakref_get(Borrowed ref);                          /* the referent, new reference, or None */
#endif
