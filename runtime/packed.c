/* packed.c -- opens a compressed text. Nothing is opened before somebody asks for it, so what isn't used costs no time. */
#include "runtime/packed.h"

#include <stdlib.h>
#include <zlib.h>

bool packed_open_into(const PackedText *text, void *room)
{
    uLongf length = text->length;
    return uncompress(room, &length, text->packed, text->packed_length) == Z_OK;
}

char *packed_open(const PackedText *text)
{
    char *opened = malloc(text->length + 1);
    if (opened && !packed_open_into(text, opened)) {
        free(opened);
        return NULL;
    }
    if (opened) opened[text->length] = 0;
    return opened;
}
