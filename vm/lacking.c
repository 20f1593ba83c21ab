/* lacking.c -- names of CPython 3.11's modules that Krait does not have: asking for one is refused by name, so that nobody
 * takes it for a slip of the pen.
 *
 * lacking.def is written by `make differences`, a row a module, its names with blanks around them. Only what a module turns out
 * not to have is looked up, so a row that is out of date does no harm.
 */
#include "vm/lacking.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/dict.h"
#include "runtime/names.h"

static const struct { const char *module, *names; } rows[] = {
#define LACKS(module, names) { module, " " names " " },
#include "vm/lacking.def"
};

/* A file of the program's own may be called like a module of the library. */
static bool is_of_library(const Module *module)
{
    Borrowed file = module->dict ? dict_find_str(module->dict, names.__file__) : NULL;
    return !file || (IS_STR(file) && AS(Str, file)->length && str_char(AS(Str, file), 0) == '<');
}

bool module_is_lacking(const Module *module, const Str *module_name, const Str *name)
{
    char wanted[80];
    if (!is_of_library(module) || name->length > 60) return false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!str_equal_c(module_name, rows[i].module)) continue;
        char *text = str_to_c((Borrowed)name);
        bool  has  = text && snprintf(wanted, sizeof wanted, " %s ", text) < (int)sizeof wanted && strstr(rows[i].names, wanted);
        free(text);
        return has;
    }
    return false;
}
