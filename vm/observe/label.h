/* label.h -- what the views call objects. */
#ifndef KRAIT_VM_LABEL_H
#define KRAIT_VM_LABEL_H

#include "runtime/type.h"

/* The short number of an object, given now if it has none; 0: no memory. Allocates nothing from the heap. */
int64_t krait_id_of(const Object *o);

/* "list #1", "f #2", "class C #3"; what holds nothing by its repr. Cut off to fit; runs no code, except to make such a repr. */
void krait_label(Object *o, char *label, size_t size);

/* A str as UTF-8: its own data or, if it isn't ASCII, one of a few buffers that are used in turn. */
const char *text_utf8(Borrowed str);
/* Not more than so many bytes of a text, whole characters: in one of these buffers if it must be cut. */
const char *text_cut(const char *utf8, int most);

#endif
