/* snapshot.h -- a picture of the heap as text: rows for krait.snapshot(), JSON for a page that shows it (see snapshot.c). */
#ifndef KRAIT_VM_SNAPSHOT_H
#define KRAIT_VM_SNAPSHOT_H

#include "runtime/type.h"

Owned snapshot_rows(const Type *closed_or_null);  /* a str, a line an object: see krait.py */
Owned snapshot_garbage(void);                     /* a list of what of the program's objects is garbage now */
bool  snapshot_write(const char *path);           /* the program's objects as JSON; false: OSError or MemoryError pending */
void  snapshot_at_exit(const char *path);         /* the same at the end of the program, unless one has been written; complains on standard error */

#endif
