/* typed.h -- the texts of programs that are in no file: entries of the prompt, -c, standard input.
 *
 * CPython 3.11 shows no lines of these in a traceback. Hints and :explain look at them all the same.
 */
#ifndef KRAIT_VM_TYPED_H
#define KRAIT_VM_TYPED_H

#include "runtime/code.h"

/* `filename` is about to be compiled with this text, which is copied. It must be a str of its own: code is known by it, not by how
 * it is spelt. Nothing is said if there is no memory. */
void  typed_remember(Borrowed filename, const char *text, size_t length);
/* The text that the code was compiled from, a str; None: it is not known. */
Owned typed_text(const Code *code);
/* The text of code whose file has this name, which several may have; false: none. */
bool  typed_named(const char *filename, const char **text, size_t *length);
void  typed_forget(void);

#endif
