/* packed_text.c -- see packed_text.h. Compression is zlib's at its strongest: a build does it once. */
#include "runtime/embed/packed_text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

void text_add(Text *text, const char *bytes, size_t length)
{
    if (text->length + length > text->capacity) {
        text->capacity = (text->length + length) * 2;
        text->bytes    = realloc(text->bytes, text->capacity);
        if (!text->bytes) fail("text", "no memory");
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
}

Text text_of_file(const char *path)
{
    Text  text = {0};
    char  piece[1 << 14];
    FILE *file = fopen(path, "rb");
    if (!file) fail(path, strerror(errno));
    for (size_t got; (got = fread(piece, 1, sizeof piece, file)) > 0;) text_add(&text, piece, got);
    if (ferror(file)) fail(path, "can't be read");
    fclose(file);
    return text;
}

size_t write_packed(const char *name, const Text *text)
{
    uLongf length = compressBound(text->length);
    Bytef *packed = malloc(length);
    if (!packed || compress2(packed, &length, (const Bytef *)text->bytes, text->length, Z_BEST_COMPRESSION) != Z_OK)
        fail(name, "can't be compressed");
    printf("\nstatic const unsigned char %s[] =", name);
    for (size_t i = 0; i < length; i++) printf(i % 32 == 0 ? (i ? "\"\n    \"\\%03o" : "\n    \"\\%03o") : "\\%03o", packed[i]);
    printf("\";\n");
    free(packed);
    return length;
}
