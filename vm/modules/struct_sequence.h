/* struct_sequence.h -- tuples with named fields: sys.flags, sys.version_info, time.struct_time. */
#ifndef KRAIT_VM_MODULES_STRUCT_SEQUENCE_H
#define KRAIT_VM_MODULES_STRUCT_SEQUENCE_H

#include "runtime/list.h"

/* `name` as "sys.flags". fields: `count` names; `visible` of them are items, the others attributes only. Static storage is
   taken from a small table and lasts; calling it again with the same name gives the same type. NULL: error pending. */
Type *struct_sequence_type(const char *name, const char *doc, const char *const *fields, int count, int visible);
/* An instance; `values` (count of them) are taken over, whatever happens. A NULL among them: NULL, the error is pending. */
Owned struct_sequence_new(Type *type, Owned *values, int count);

#endif
