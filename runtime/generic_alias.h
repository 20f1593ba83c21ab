/* generic_alias.h -- what list[int] and int | str have in common: type arguments and their substitution. */
#ifndef KRAIT_RUNTIME_GENERIC_ALIAS_H
#define KRAIT_RUNTIME_GENERIC_ALIAS_H

#include "runtime/class.h"

typedef struct GenericAlias {
    Object  head;
    Object *origin;      /* the class                               */
    Tuple  *arguments;
    Tuple  *parameters;  /* type variables in them; NULL: not looked for yet */
    bool    starred;     /* *tuple[int]                             */
} GenericAlias;

bool   generic_add_name(StrBuilder *b, Object *o);       /* as it is shown inside of an alias or a union */
Owned  generic_parameters(Tuple *arguments);             /* the type variables in there, each once; a new tuple */
/* The arguments with item's values in place of the parameters; a new tuple; NULL: TypeError pending, which names `self`. */
Tuple *generic_substitute(Borrowed self, Tuple *arguments, Tuple *parameters, Borrowed item);

#endif
