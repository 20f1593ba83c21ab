/* import.h -- files as the importer reads them. */
#ifndef KRAIT_VM_IMPORT_H
#define KRAIT_VM_IMPORT_H

#include <stddef.h>

#include "runtime/type.h"

/* The whole file, malloc'ed, a zero byte after it. NULL: errno says why (EISDIR for a directory). */
char *file_read(const char *path, size_t *length);
/* sys.builtin_module_names: a new tuple of str, sorted. NULL: MemoryError. */
Owned import_builtin_names(void);

#endif
