/* char_names.h -- the names of Unicode's characters, but for those made by a rule (text_unicode.c has these). */
#ifndef KRAIT_RUNTIME_CHAR_NAMES_H
#define KRAIT_RUNTIME_CHAR_NAMES_H

#include <stdbool.h>

#include "runtime/packed.h"

typedef struct CharNames { /* see runtime/embed/embed_names.c */
    PackedText text;
    uint32_t   count;
} CharNames;
extern const CharNames char_names;

/* Set by the VM: where they are; gives NULL if they aren't there, and characters have no names then. */
extern const CharNames *(*char_names_source)(void);

/* The name of a character into `out`; false: it has none. */
bool char_names_get(uint32_t c, char out[256]);
/* The character with a name, in capital or small letters; false: there is none. */
bool char_names_find(const char *name, uint32_t *c);

#endif
