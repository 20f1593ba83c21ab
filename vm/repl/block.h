/* block.h -- what Python makes of an entry while it is being typed. */
#ifndef KRAIT_REPL_BLOCK_H
#define KRAIT_REPL_BLOCK_H

#include "vm/repl/text.h"

typedef enum BlockState {
    BLOCK_OPEN,                   /* more lines may follow, and some must              */
    BLOCK_WHOLE,                  /* it may be run                                     */
    BLOCK_WRONG,                  /* no line could mend it: run it, to get the message */
} BlockState;

/* Asks the push parser. An empty last line ends a compound statement; empty lines within are passed over. */
BlockState block_state(const char *text, size_t n);
/* The indentation of a line that begins at `at`, by what stands before. */
void       block_indentation(const char *text, size_t at, Text *indentation);
/* The line that ends at `at` is as deep as the one before it, and cannot be: it begins with a closing bracket, or
   with `else` or its like and nothing to belong to. */
bool       block_is_too_deep(const char *text, size_t at);
/* Pasted text as it was meant: without ">>> " and "... " (lines that have neither are output, and go), and without
   an indentation that all its lines share. */
void       block_unwrap(Text *pasted);

#endif
