/* bytes.h -- bytes and bytearray. */
#ifndef KRAIT_RUNTIME_BYTES_H
#define KRAIT_RUNTIME_BYTES_H

#include "runtime/type.h"

typedef struct Bytes {
    Object   head;
    int64_t  hash; /* text_hash(); 0: not computed yet (or empty) */
    int64_t  length;
    char     data[]; /* and a zero byte */
} Bytes;
typedef struct ByteArray {
    Object   head;
    char    *data;              /* heap_alloc'ed, capacity bytes; start of the allocation is data - offset */
    int64_t  length, capacity;
    int32_t  exports;           /* buffers lent: resizing raises BufferError */
    uint32_t offset;
} ByteArray;

#define IS_BYTES(o)     TYPE_HAS(o, TYPE_BYTES)
#define IS_BYTEARRAY(o) TYPE_HAS(o, TYPE_BYTEARRAY)

Owned bytes_new(const char *data_or_null, int64_t length);
Owned bytearray_new(const char *data_or_null, int64_t length);
bool  bytearray_resize(ByteArray *b, int64_t length);
Owned bytes_from_object(Borrowed o);             /* bytes(o) for buffers and iterables of ints */
Owned bytes_from_items(Borrowed o);                /* the same, but a number is no count: TypeError */
Owned bytes_repr_of(const char *data, int64_t length, const char *prefix, const char *suffix); /* b'...' */

#endif
