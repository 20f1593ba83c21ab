/* complete.h -- what Tab may put behind the cursor. */
#ifndef KRAIT_REPL_COMPLETE_H
#define KRAIT_REPL_COMPLETE_H

#include "vm/repl/text.h"

typedef struct Completions {
    size_t   start;               /* the word that is being completed begins here        */
    TextList words;               /* sorted, each once: what may stand instead of it     */
} Completions;

typedef void (*Completer)(const char *text, size_t cursor, Completions *found);

/* Names, attributes, keywords, modules, keys: by what stands before the cursor and what lives in __main__. */
void complete_python(const char *text, size_t cursor, Completions *found);

bool   completions_add(Completions *c, const char *item, size_t n);
void   completions_sort(Completions *c);
void   completions_free(Completions *c);
size_t completions_shared(const Completions *c);                  /* bytes that all begin with */
void   completions_list(const Completions *c, size_t skip, int columns, int lines, Text *out); /* in columns, the first `skip` bytes left out */

#endif
