/* names.c -- the strings the interpreter itself uses, interned at the start. The list is names.def. */
#include "runtime/names.h"

struct Names names;

bool names_start(void)
{
    if (!str_start()) return false;
#define NAME(identifier)      if (!(names.identifier = (Str *)str_intern_c(#identifier))) return false;
#define NAMED(variable, text) if (!(names.variable = (Str *)str_intern_c(text))) return false;
#include "runtime/names.def"
    return true;
}

void names_stop(void)
{
#define NAME(identifier)      ref_clear(&names.identifier);
#define NAMED(variable, text) ref_clear(&names.variable);
#include "runtime/names.def"
    str_stop();
}
