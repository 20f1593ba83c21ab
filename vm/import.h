/* import.h -- files as the importer reads them. */
#ifndef KRAIT_VM_IMPORT_H
#define KRAIT_VM_IMPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/code.h"
#include "runtime/module.h"

/* The whole file, malloc'ed, a zero byte after it. NULL: errno says why (EISDIR for a directory). */
char *file_read(const char *path, size_t *length);
/* sys.builtin_module_names: a new tuple of str, sorted. NULL: MemoryError. */
Owned import_builtin_names(void);
/* sys.stdlib_module_names: a new frozenset. NULL: MemoryError. */
Owned import_stdlib_names(void);
char *file_read_all(int fd, size_t *length); /* what is left to read of an open file, in the same way */

bool module_is_native(const char *dotted);   /* written in C, part of Krait                  */
bool module_is_embedded(const char *dotted); /* written in Python, part of Krait; false with ImportError: no library */
bool module_is_cpythons(const char *dotted); /* in the standard library of CPython 3.11      */

/* Of importlib, owned, NULL as long as that is not imported: (find_and_load(name, path), describe(module), the finders that stand for what
   the importer does by itself, the same for the hooks of sys.path_hooks, load_along(name, path, namespaces) for paths with archives). */
extern Object *import_hooks;
/* For module_finish: importlib describes every module when it is imported, and gives sys its lists of finders. */
bool  import_finish(Module *module, Str *name);
/* Code is about to run as __main__: if it names __loader__, that is made. False: error pending. */
bool  import_finish_main(const Code *code);
int   import_is_native(const char *name);  /* 1: a module in C, -1: sys or builtins, 0: neither */
Owned import_native(Borrowed name);        /* such a module, from sys.modules or new */

#endif
