/* packed.c -- opens a compressed text. Nothing is opened before somebody asks for it, so what isn't used costs no time. */
#include "runtime/packed.h"

#include <stdlib.h>
#include <zlib.h>

char *packed_open(const PackedText *text)
{
    uLongf length = text->length;
    char  *opened = malloc(text->length + 1);
    if (opened && uncompress((Bytef *)opened, &length, text->packed, text->packed_length) != Z_OK) {
        free(opened);
        return NULL;
    }
    if (opened) opened[length] = 0;
    return opened;
}
