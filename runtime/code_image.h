/* code_image.h -- a code object, and those inside it, as words that lie in a program's file: modules compiled while Krait is built.
 *
 *   image   := count record*           the objects, each behind those that it refers to; the last one is the code
 *   record  := kind | extra << 8, then what the kind wants (below); an object is referred to by its number, from 0
 *
 * Words are of 32 bits, bytes are filled up to whole words. What reads it must be of the build that wrote it. Instructions come without their caches, positions as
 * differences of a byte or two. What only a traceback wants (positions of all kinds) isn't copied: the code uses it where it lies.
 * vm/embed/freeze_modules.c writes images.
 */
#ifndef KRAIT_RUNTIME_CODE_IMAGE_H
#define KRAIT_RUNTIME_CODE_IMAGE_H

#include "runtime/code.h"

enum ImageKind {
    IMAGE_NONE, IMAGE_FALSE, IMAGE_TRUE, IMAGE_ELLIPSIS,
    IMAGE_INT,       /* 2 words: the value                                                 */
    IMAGE_BIG_INT,   /* number of digits, digits in base 16; extra: negative               */
    IMAGE_FLOAT,     /* 2 words                                                            */
    IMAGE_COMPLEX,   /* 4 words                                                            */
    IMAGE_STR,       /* length, characters; extra: their width, or IMAGE_ASCII, and IMAGE_INTERNED */
    IMAGE_BYTES,     /* length, bytes                                                      */
    IMAGE_TUPLE,     /* count, items                                                       */
    IMAGE_FROZENSET, /* count, items                                                       */
    IMAGE_CODE,      /* ImageCode, constants, names, names of slots, kinds of slots, instructions, handlers, positions, operand positions */
};
enum { IMAGE_ASCII = 8, IMAGE_INTERNED = 16 };
#define IMAGE_NO_OBJECT UINT32_MAX

typedef struct ImageCode {
    uint32_t flags, count, bare_count; /* instructions with and without caches */
    int32_t  arg_count, positional_only_count, keyword_only_count, slot_count, free_count, stack_size, first_line;
    uint32_t constant_count, name_count, handler_count, position_count, operand_count;
    uint32_t packed_size;              /* of the positions, in bytes           */
    uint32_t name, qualname, filename; /* objects */
} ImageCode;

/* Positions: start, line (both less those of the row before), end_line less line, column, end_column less column; each number with its
   sign in the lowest bit, seven bits a byte, the lowest first, 128 added to all but the last. At most five bytes. */
static inline size_t image_pack_number(uint8_t *to, int32_t number)
{
    uint32_t rest = (uint32_t)number << 1 ^ (uint32_t)(number >> 31);
    size_t   n    = 0;
    for (; rest > 127; rest >>= 7) to[n++] = (uint8_t)(rest | 128);
    to[n++] = (uint8_t)rest;
    return n;
}

/* The number at *at, which goes on behind it. */
static inline int32_t image_unpack_number(const uint8_t **at)
{
    uint32_t number = 0;
    for (int shift = 0;; shift += 7) {
        uint8_t byte = *(*at)++;
        number |= (uint32_t)(byte & 127) << shift;
        if (byte < 128) return (int32_t)(number >> 1 ^ -(number & 1));
    }
}

static inline size_t image_words(size_t bytes) { return (bytes + 3) / 4; }

/* The code of an image, which must stay where it is. NULL: MemoryError. */
Owned code_image_read(const uint32_t *image);

#endif
