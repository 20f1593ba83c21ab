/* contextvars.h -- values that belong to a flow of control, for the modules that keep their settings there. */
#ifndef KRAIT_VM_MODULES_CONTEXTVARS_H
#define KRAIT_VM_MODULES_CONTEXTVARS_H

#include "runtime/dict.h"

Owned    contextvar_new(Str *name, Borrowed default_or_null);
Borrowed contextvar_value(Object *variable);              /* in the current context; NULL: none was set there (no error) */
bool     contextvar_put(Object *variable, Borrowed value); /* false: no memory, error pending */

#endif
