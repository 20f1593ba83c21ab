/* packed.h -- texts that the binary and its library carry compressed: the modules in Python, the names of characters, tables. */
#ifndef KRAIT_RUNTIME_PACKED_H
#define KRAIT_RUNTIME_PACKED_H

#include <stdbool.h>
#include <stdint.h>

typedef struct PackedText { /* made by runtime/embed/packed_text.c at build time */
    const unsigned char *packed;
    uint32_t             packed_length;
    uint32_t             length; /* of the text itself */
} PackedText;

/* The text, closed by a NUL that isn't counted; free() it. NULL: no memory (no error is pending). */
char *packed_open(const PackedText *text);
/* The same into room for `length` bytes, without a NUL; false: no memory. */
bool packed_open_into(const PackedText *text, void *room);

#endif
