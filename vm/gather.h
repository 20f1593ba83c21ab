/* gather.h -- what list, tuple, set, sum, any, all and str.join do with the values of a generator that the loop runs (vm/eval/op_gather.h). */
#ifndef KRAIT_VM_GATHER_H
#define KRAIT_VM_GATHER_H

#include "vm/special.h"

typedef enum { GATHER_FAILED, GATHER_MORE, GATHER_ENOUGH } GatherStep; /* FAILED: an exception is pending */

Shim       gather_of(Borrowed callable);                                  /* SHIM_COUNT: it is none of them */
Owned      gather_start(Shim kind);                                       /* what stands for no values; may collect */
GatherStep gather_item(Shim kind, Object **gathered, Borrowed value);     /* may run any code */
bool       gather_plainly(const Frame *generator, Owned value);           /* of that running frame: see there */
Owned      gather_result(Shim kind, Object **gathered);                   /* what the call gives */

#endif
