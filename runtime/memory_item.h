/* memory_item.h -- one item of a memoryview as an object, and back, by its format. */
#ifndef KRAIT_RUNTIME_MEMORY_ITEM_H
#define KRAIT_RUNTIME_MEMORY_ITEM_H

#include "runtime/type.h"

/* The character of a native one-item format ("B", "@i"); 0: it is none. */
char        memory_format_char(const char *format);
/* The static text of a format that memoryview.cast takes, and its size; NULL: it is none. */
const char *memory_format_find(const char *format, int64_t *item_size);
Owned       memory_unpack(const char *data, const char *format);              /* NotImplementedError for other formats */
/* The same when the format's character is known: memory_format_char(format). */
Owned memory_unpack_kind(const char *data, char kind, const char *format);
bool        memory_pack(char *data, Borrowed value, const char *format);

#endif
