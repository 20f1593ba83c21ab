/* names.c -- the strings the interpreter itself uses, interned at the start. The list is names.def. */
#include "runtime/names.h"

#include <string.h>

struct Names names;

static const char texts[] = /* one behind the other, each with its NUL */
#define NAME(identifier)      #identifier "\0"
#define NAMED(variable, text) text "\0"
#include "runtime/names.def"
    ;

bool names_start(void)
{
    if (!str_start()) return false;
    const char *text = texts;
    for (int k = 0; k < NAME_COUNT; k++, text += strlen(text) + 1)
        if (!(name_table[k] = (Str *)str_intern_c(text))) return false;
    return true;
}

void names_stop(void)
{
    for (int k = 0; k < NAME_COUNT; k++) ref_clear(&name_table[k]);
    str_stop();
}
