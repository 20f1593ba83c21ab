/* embedded.h -- the modules written in Python (vm/lib), carried inside the library.
 *
 * runtime/embed/embed_modules.c makes the table at build time, sorted by name (strcmp order) and closed by a row
 * whose name is NULL; vm/embed/freeze_modules.c compiles them. A package's name stands for its __init__.py; submodules have dotted names.
 */
#ifndef KRAIT_VM_LIB_EMBEDDED_H
#define KRAIT_VM_LIB_EMBEDDED_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/packed.h"

typedef struct EmbeddedModule {
    const char *name;       /* "json", "json.decoder"   */
    bool        is_package; /* made from an __init__.py */
    PackedText  source;     /* UTF-8                    */
} EmbeddedModule;

extern const EmbeddedModule embedded_modules[];
extern const uint32_t       embedded_code[]; /* see vm/embed/freeze_modules.c */
extern const size_t         embedded_module_count;

/* By its dotted name; NULL: there is none, or ImportError is pending for want of the library. */
const EmbeddedModule *embedded_find(const char *name);

#endif
