/* assemble.h -- the last step of the compiler: a finished unit becomes a code object. */
#ifndef KRAIT_LANG_ASSEMBLE_H
#define KRAIT_LANG_ASSEMBLE_H

#include "lang/codegen.h"

/* A new Code with its tables: jump distances, positions, exception table. NULL with an exception pending. */
Owned assemble(Compiler *c, Unit *unit);

#endif
