/* paint.h -- what each byte of an entry is, for the colours on the screen. */
#ifndef KRAIT_REPL_PAINT_H
#define KRAIT_REPL_PAINT_H

#include <stddef.h>
#include <stdint.h>

typedef enum Style {
    STYLE_PLAIN, STYLE_KEYWORD, STYLE_STRING, STYLE_NUMBER, STYLE_COMMENT, STYLE_DEFINED, STYLE_COMMAND,
    STYLE_OPEN,                   /* a bracket that waits for its partner          */
    STYLE_WRONG,                  /* one that has none                             */
    STYLE_MATCH,                  /* what a search has found                       */
    STYLE_PROMPT, STYLE_NOTE, STYLE_GHOST, STYLE_ERROR, STYLE_FILE,
    STYLE_COUNT
} Style;

void        paint(const char *text, size_t n, uint8_t *styles); /* n of them */
const char *style_code(Style style);                            /* for "\033[...m" */

#endif
