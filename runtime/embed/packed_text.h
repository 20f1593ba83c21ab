/* packed_text.h -- for the programs that run while Krait is built: writes a text, compressed, as C that runtime/packed.h opens. */
#ifndef KRAIT_TOOLS_PACKED_TEXT_H
#define KRAIT_TOOLS_PACKED_TEXT_H

#include <stddef.h>
#include <stdio.h>

typedef struct Text { /* grows as it is written to */
    char  *bytes;
    size_t length, capacity;
} Text;

void text_add(Text *text, const char *bytes, size_t length);
/* Everything in a file. Ends the program with a message if it can't be read. */
Text text_of_file(const char *path);
/* Writes `static const unsigned char NAME[] = ...;` and gives the number of bytes in it. */
size_t write_packed(const char *name, const Text *text);

#endif
