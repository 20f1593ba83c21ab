/* functools_parts.h -- the types of module _functools. */
#ifndef KRAIT_VM_MODULES_FUNCTOOLS_PARTS_H
#define KRAIT_VM_MODULES_FUNCTOOLS_PARTS_H

#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

#define REDUCE_DOC   "What copying and pickling need."

extern Type partial_type;                 /* functools_partial.c */
extern Type lru_cache_type, lru_link_type; /* functools_lru.c */
bool lru_cache_ready(void);

#endif
