/* list_parts.h -- what list.c, list_extend.c and tuple.c share: copying items. */
#ifndef KRAIT_RUNTIME_LIST_PARTS_H
#define KRAIT_RUNTIME_LIST_PARTS_H

#include <string.h>
#include "runtime/list.h"

#define LIST_MAX ((int64_t)UINT32_MAX - 16)

/* Likely to be the same object over and over, as in [0] * n. */
static inline bool items_look_alike(Object **items, int64_t n) { return n > 8 && items[0] == items[n - 1] && items[0] == items[n / 2]; }

void items_copy_runs(Object **to, Object **from, int64_t n);

/* n items into an array that is not initialised yet, which keeps them. */
static inline void items_copy_kept(Object **to, Object **from, int64_t n)
{
    if (UNLIKELY(items_look_alike(from, n))) items_copy_runs(to, from, n);
    else for (int64_t i = 0; i < n; i++) to[i] = ref_keep(from[i]);
}

#endif
