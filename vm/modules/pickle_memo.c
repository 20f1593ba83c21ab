/* pickle_memo.c -- the objects a pickler has written, by identity, with their numbers: open addressing, at most two thirds full.
 *
 * It holds the objects, so that the address of each stays its own.
 */
#include <stdlib.h>

#include "vm/modules/pickle_parts.h"

enum { FIRST_ROOM = 16 };

/* The row of o, or the empty one where it belongs. */
static inline MemoRow *row_of(const PickleMemo *memo, const Object *o)
{
    size_t i = ((uintptr_t)o >> 3) * 0x9e3779b97f4a7c15u >> 20;
    for (;; i++) {
        MemoRow *row = &memo->rows[i & memo->mask];
        if (row->object == o || !row->object) return row;
    }
}

int64_t memo_find(const PickleMemo *memo, const Object *o)
{
    if (!memo->used) return -1;
    const MemoRow *row = row_of(memo, o);
    return row->object ? row->number : -1;
}

static bool grow(PickleMemo *memo)
{
    size_t     room  = memo->rows ? (memo->mask + 1) * (memo->used > 50000 ? 2 : 4) : FIRST_ROOM;
    PickleMemo wider = { heap_alloc_zeroed(room * sizeof(MemoRow)), room - 1, memo->used, memo->next };
    if (!wider.rows) return false;
    for (size_t i = 0; memo->rows && i <= memo->mask; i++)
        if (memo->rows[i].object) *row_of(&wider, memo->rows[i].object) = memo->rows[i];
    if (memo->rows) heap_free(memo->rows, (memo->mask + 1) * sizeof(MemoRow));
    *memo = wider;
    return true;
}

bool memo_add(PickleMemo *memo, Borrowed o, int64_t number)
{
    if ((!memo->rows || memo->used * 3 >= (memo->mask + 1) * 2) && !grow(memo)) return false;
    MemoRow *row = row_of(memo, o);
    if (!row->object) {
        row->object = ref_keep(o);
        memo->used++;
    }
    row->number = number;
    if (memo->next <= number) memo->next = number + 1;
    return true;
}

void memo_clear(PickleMemo *memo)
{
    PickleMemo old = *memo;
    *memo          = (PickleMemo){ 0 };
    for (size_t i = 0; old.rows && i <= old.mask; i++) ref_drop_maybe(old.rows[i].object);
    if (old.rows) heap_free(old.rows, (old.mask + 1) * sizeof(MemoRow));
}

int memo_traverse(const PickleMemo *memo, GcVisit visit, void *argument)
{
    int result = 0;
    for (size_t i = 0; memo->rows && i <= memo->mask && !result; i++)
        if (memo->rows[i].object) result = visit(memo->rows[i].object, argument);
    return result;
}

static bool row_to_dict(const MemoRow *row, Dict *dict)
{
    Owned number = int_new(row->number), id = object_id(row->object), pair = number && id ? tuple_pack(2, number, row->object) : NULL;
    bool  done = pair && dict_set(dict, id, pair);
    ref_drop_maybe(number);
    ref_drop_maybe(id);
    ref_drop_maybe(pair);
    return done;
}

static int by_number(const void *a, const void *b)
{
    int64_t x = ((const MemoRow *)a)->number, y = ((const MemoRow *)b)->number;
    return x < y ? -1 : x > y;
}

/* In the order of the numbers, whatever the addresses are. Making the pairs may collect and so change the memo: a copy is gone through. */
Owned memo_to_dict(const PickleMemo *memo)
{
    Owned    dict  = dict_new();
    size_t   count = 0, size = (memo->used + 1) * sizeof(MemoRow);
    MemoRow *rows  = dict ? heap_alloc(size) : NULL;
    if (!rows) return ref_drop_maybe(dict), NULL;
    for (size_t i = 0; memo->rows && i <= memo->mask; i++)
        if (memo->rows[i].object) {
            rows[count] = memo->rows[i];
            ref_keep(rows[count++].object);
        }
    if (count) qsort(rows, count, sizeof *rows, by_number);
    for (size_t i = 0; i < count; i++) {
        if (dict && !row_to_dict(&rows[i], (Dict *)dict)) ref_clear(&dict);
        ref_drop(rows[i].object);
    }
    heap_free(rows, size);
    return dict;
}

bool memo_from_dict(PickleMemo *memo, Dict *dict)
{
    uint32_t place = 0;
    Object  *id, *pair;
    while (dict_next(dict, &place, &id, &pair)) {
        int64_t number;
        if (!IS_TUPLE(pair) || AS(Tuple, pair)->length != 2) return raise_type_error("'memo' values must be 2-item tuples") != NULL;
        Borrowed given = AS(Tuple, pair)->items[0];
        if (!IS_INT(given)) return raise_type_error("an integer is required") != NULL;
        if (!int_to_int64(given, &number)) return raise_overflow_error("Python int too large to convert to C ssize_t") != NULL;
        if (!memo_add(memo, AS(Tuple, pair)->items[1], number)) return false;
    }
    return true;
}
