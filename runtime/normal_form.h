/* normal_form.h -- Unicode's normal forms, and the facts about characters that they rest on. */
#ifndef KRAIT_RUNTIME_NORMAL_FORM_H
#define KRAIT_RUNTIME_NORMAL_FORM_H

#include "runtime/str.h"

typedef enum { NORMAL_NFD, NORMAL_NFC, NORMAL_NFKD, NORMAL_NFKC } NormalForm;

enum { DECOMPOSITION_MOST = 32 };

/* Text in a normal form; ASCII is in all of them, and comes back itself. */
Owned str_normal(Str *text, NormalForm form);
/* The canonical combining class: 0 for most characters. */
int   char_combining_class(uint32_t c);
/* What a character decomposes into, one step of it: how many parts (0: none), and the number of its tag. */
int   char_decomposition(uint32_t c, int *tag, uint32_t parts[DECOMPOSITION_MOST]);

#endif
