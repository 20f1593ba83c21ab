/* object_reduce.h -- object.__reduce_ex__ and its kin (object_reduce.c): native functions, for object.c. */
#ifndef KRAIT_RUNTIME_OBJECT_REDUCE_H
#define KRAIT_RUNTIME_OBJECT_REDUCE_H

#include "runtime/type.h"

Owned object_reduce_ex(Object **args, int n, Tuple *names);
Owned object_reduce(Object **args, int n, Tuple *names);
Owned object_get_state(Object **args, int n, Tuple *names);
/* Does o leave it all to object.__reduce_ex__(2), and is nothing to be copied but its attributes, which are in no dict yet? */
bool object_reduces_plainly(Object *o);

#endif
