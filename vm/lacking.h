/* lacking.h -- what CPython's modules have and Krait's don't. */
#ifndef KRAIT_VM_LACKING_H
#define KRAIT_VM_LACKING_H

#include "runtime/module.h"
#include "runtime/str.h"

/* Does this module of the library lack a name that it has in CPython 3.11? */
bool module_is_lacking(const Module *module, const Str *module_name, const Str *name);

#endif
