/* label.h -- what the views call objects. */
#ifndef KRAIT_VM_LABEL_H
#define KRAIT_VM_LABEL_H

#include "runtime/type.h"

/* The short number of an object, given now if it has none; 0: no memory. Allocates nothing from the heap. */
int64_t krait_id_of(const Object *o);

/* "list #1", "f #2", "class C #3"; what holds nothing by its repr. Cut off to fit; runs no code, except to make such a repr. */
void krait_label(Object *o, char *label, size_t size);

#endif
