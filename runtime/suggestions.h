/* suggestions.h -- "Did you mean: 'x'?" (suggestions.c) */
#ifndef KRAIT_RUNTIME_SUGGESTIONS_H
#define KRAIT_RUNTIME_SUGGESTIONS_H

#include "runtime/type.h"

/* The name that was probably meant by a NameError or AttributeError: a new Str, or NULL. No exception is left pending. */
Owned suggestion_for(Borrowed exception);

#endif
