/* memoryview.h -- memoryview: a window on the bytes of another object, read as items of a format, in any number of dimensions. */
#ifndef KRAIT_RUNTIME_MEMORYVIEW_H
#define KRAIT_RUNTIME_MEMORYVIEW_H

#include "runtime/type.h"

enum { MEMORY_MAX_DIMS = 64 };

/* What an object lends, once for a view of it and for all views made of that one. The last of them gives it back. */
typedef struct ManagedBuffer { Object head; Buffer buffer; int32_t views; } ManagedBuffer; /* buffer.exporter NULL: given back */

typedef struct MemoryView {
    Object         head;
    ManagedBuffer *lent;   /* NULL: the collector has cleared it                            */
    char          *data;   /* the first item                                                */
    const char    *format; /* static or as long-lived as the exporter                       */
    int64_t        item_size, bytes; /* bytes: of all items                                 */
    int            dims;
    bool           readonly, released;
    int32_t        exports; /* buffers this view lends itself                               */
    int64_t       *shape, *strides; /* into `small` while dims <= 1, else one block of 2 * dims */
    int64_t        small[2];
    int64_t        hash;   /* 0: not computed yet */
} MemoryView;

typedef struct MemoryIter { Object head; MemoryView *view; int64_t index; } MemoryIter;

#define IS_MEMORYVIEW(o) (((const Object *)(o))->shape == SHAPE_MEMORYVIEW)

Owned memoryview_new(Borrowed object, bool writable);
Owned memoryview_to_bytes(Borrowed view);  /* all items in C order; the view may have gaps */

#endif
