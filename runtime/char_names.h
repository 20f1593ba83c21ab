/* char_names.h -- the names of Unicode's characters, but for those made by a rule (text_unicode.c has these). */
#ifndef KRAIT_RUNTIME_CHAR_NAMES_H
#define KRAIT_RUNTIME_CHAR_NAMES_H

#include <stdbool.h>

#include "runtime/packed.h"

extern const PackedText char_names_text;  /* see runtime/embed/embed_names.c */
extern const uint32_t   char_names_count;

/* The name of a character into `out`; false: it has none. */
bool char_names_get(uint32_t c, char out[256]);
/* The character with a name, in capital or small letters; false: there is none. */
bool char_names_find(const char *name, uint32_t *c);

#endif
