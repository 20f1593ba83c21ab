/* import.h -- files as the importer reads them. */
#ifndef KRAIT_VM_IMPORT_H
#define KRAIT_VM_IMPORT_H

#include <stddef.h>

/* The whole file, malloc'ed, a zero byte after it. NULL: errno says why (EISDIR for a directory). */
char *file_read(const char *path, size_t *length);

#endif
