/* names.h -- strings the interpreter itself uses, interned at start: names.__init__ and so on. */
#ifndef KRAIT_RUNTIME_NAMES_H
#define KRAIT_RUNTIME_NAMES_H

#include "runtime/str.h"

extern struct Names {
#define NAME(identifier)      Str *identifier;
#define NAMED(variable, text) Str *variable;
#include "runtime/names.def"
} names;

enum { NAME_COUNT = sizeof names / sizeof(Str *) };
#define name_table ((Str **)&names) /* Str *[NAME_COUNT] */

bool names_start(void);
void names_stop(void);

#endif
