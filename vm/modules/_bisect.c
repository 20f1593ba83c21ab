/* _bisect.c -- where an item belongs in a sorted sequence, by halving. */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define PARAMETERS "a, x, lo=0, hi=None, *, key=None"

typedef enum { LEFT, RIGHT } Side; /* of items that are equal */

static Owned item_at(Object *a, int64_t i)
{
    if (IS_EXACT_LIST(a) && i < AS(List, a)->length) return ref_keep(AS(List, a)->items[i]);
    Type *type = TYPE_OF(a);
    if (type->sequence_item) return type->sequence_item(a, i);
    if (IS_DICT(a)) return raise_type_error("%T is not a sequence", a);
    if (!type->get_item) return raise_type_error("'%T' object does not support indexing", a);
    Owned index = int_new(i), item = index ? object_get_item(a, index) : NULL;
    ref_drop_maybe(index);
    return item;
}

/* Does x belong before the item?  (On the left of equal ones: unless the item is less.) */
static Truth goes_before(Object *x, Object *item, Side side)
{
    if (side == RIGHT) return object_compare_truth(x, item, CMP_LT);
    Truth less = object_compare_truth(item, x, CMP_LT);
    return less == TRUTH_ERROR ? TRUTH_ERROR : less == TRUTH_NO ? TRUTH_YES : TRUTH_NO;
}

/* -1: an error is pending. */
static int64_t place_of(Object *a, Object *x, int64_t low, int64_t high, Object *key, Side side)
{
    while (low < high) {
        int64_t middle = (int64_t)(((uint64_t)low + (uint64_t)high) / 2);
        Owned   item   = item_at(a, middle);
        if (item && key) {
            Owned of_item = object_call_1(key, item);
            ref_drop(item);
            item = of_item;
        }
        Truth first = item ? goes_before(x, item, side) : TRUTH_ERROR;
        ref_drop_maybe(item);
        if (first == TRUTH_ERROR) return -1;
        if (first == TRUTH_YES) high = middle;
        else low = middle + 1;
    }
    return low;
}

/* lo and hi; a hi of None, and -1, is the length. */
static bool bounds(Object **args, int64_t *low, int64_t *high)
{
    *low  = 0;
    *high = -1;
    if ((!args[3] || args[3] == NONE) && TYPE_OF(args[0])->length == dict_type.length) {
        raise_type_error("%T is not a sequence", args[0]);
        return false;
    }
    if (args[2] && !word_argument(args[2], low)) return false;
    if (args[3] && args[3] != NONE) {
        if (!TYPE_OF(args[3])->to_index) {
            raise_type_error("argument should be integer or None, not '%T'", args[3]);
            return false;
        }
        if (!number_to_index(args[3], high, &exc_IndexError)) return false;
    }
    if (*low < 0) {
        raise_value_error("lo must be non-negative");
        return false;
    }
    return true;
}

static int64_t find(Object **args, Object *x, int64_t low, int64_t high, Side side)
{
    if (high == -1 && (high = object_length(args[0])) < 0) return -1;
    return place_of(args[0], x, low, high, args[4] && args[4] != NONE ? args[4] : NULL, side);
}

static Owned bisect(Object **args, Side side)
{
    int64_t low, high;
    if (!bounds(args, &low, &high)) return NULL;
    int64_t place = find(args, args[1], low, high, side);
    return place < 0 ? NULL : int_new(place);
}

static Owned insert(Object *a, int64_t place, Object *x)
{
    if (IS_EXACT_LIST(a)) return list_insert(AS(List, a), place, x) ? none_new() : NULL;
    Owned index = int_new(place), result = NULL;
    if (index) {
        Object *two[2] = { index, x };
        result         = object_call_method(a, names.insert, two, 2);
    }
    ref_drop_maybe(index);
    if (!result) return NULL;
    ref_drop(result);
    return none_new();
}

static Owned insort(Object **args, Side side)
{
    int64_t low, high;
    if (!bounds(args, &low, &high)) return NULL;
    bool    by_key = args[4] && args[4] != NONE;
    Object *x      = by_key ? object_call_1(args[4], args[1]) : args[1];
    if (!x) return NULL;
    int64_t place = find(args, x, low, high, side);
    if (by_key) ref_drop(x);
    return place < 0 ? NULL : insert(args[0], place, args[1]);
}

NATIVE(bisect_left) { return bisect(args, LEFT); }
NATIVE(bisect_right) { return bisect(args, RIGHT); }
NATIVE(insort_left) { return insort(args, LEFT); }
NATIVE(insort_right) { return insort(args, RIGHT); }

static const NativeDef functions[] = {
    { "bisect_left", bisect_left, PARAMETERS, "Where to insert x into the sorted sequence a: in front of items that are equal.", 0 },
    { "bisect_right", bisect_right, PARAMETERS, "Where to insert x into the sorted sequence a: behind items that are equal.", 0 },
    { "insort_left", insort_left, PARAMETERS, "Insert x into the sorted sequence a, in front of items that are equal.", 0 },
    { "insort_right", insort_right, PARAMETERS, "Insert x into the sorted sequence a, behind items that are equal.", 0 },
    { 0 },
};
const NativeModule _bisect_module = { "_bisect", "Searching and inserting in sorted sequences.", functions, NULL };
