/* tree_constants.c -- one more reference to each constant of a code object and of those in it. The array lies outside the heap. */
#include "vm/tree_constants.h"

#include <stdlib.h>

#include "runtime/int.h"

static bool is_in_tree(const Object *o)
{
    if (o->shape == SHAPE_INT) return !int_is_small(((const Int *)o)->value);
    return o->shape != SHAPE_NONE && o->shape != SHAPE_BOOL && o->shape != SHAPE_ELLIPSIS;
}

static void add(TreeConstants *all, Object *o)
{
    if (all->count == all->capacity) {
        size_t   more  = all->capacity ? all->capacity * 2 : 16;
        Object **items = realloc(all->items, more * sizeof *items);
        if (!items) return;
        all->items    = items;
        all->capacity = more;
    }
    all->items[all->count++] = o;
}

static void collect(TreeConstants *all, const Code *code)
{
    for (uint32_t k = 0; k < code->constant_count; k++) {
        Object *o = code->constants[k];
        if (o->shape == SHAPE_CODE) collect(all, (const Code *)o);
        else if (is_in_tree(o)) add(all, o);
    }
}

static int by_address(const void *a, const void *b)
{
    const char *x = *(const char *const *)a, *y = *(const char *const *)b;
    return (x > y) - (x < y);
}

void tree_constants_hold(TreeConstants *all, const Code *code)
{
    *all = (TreeConstants){0};
    collect(all, code);
    if (all->count) qsort(all->items, all->count, sizeof *all->items, by_address);
    size_t different = 0; /* functions share what they have in common: the tree holds that once */
    for (size_t k = 0; k < all->count; k++)
        if (!different || all->items[different - 1] != all->items[k]) all->items[different++] = all->items[k];
    all->count = different;
    for (size_t k = 0; k < all->count; k++) ref_keep(all->items[k]);
}

void tree_constants_drop(TreeConstants *all)
{
    while (all->count) ref_drop(all->items[--all->count]);
    free(all->items);
}
