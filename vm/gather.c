/* gather.c -- what list, tuple, set, sum, any, all and str.join do with the values of a generator that the loop runs.
 *
 * Each keeps one object that stands for the values so far: the list (a tuple is made of one), the set, the sum, the answer.
 * The sum's box is nobody else's, so an int is added in place; gather_result() gives the shared one of small ints.
 */
#include "vm/gather.h"

#include "runtime/float.h"
#include "runtime/int.h"
#include "vm/builtins.h"

enum { FIRST_ROOM = 8 }; /* of a list, as for every iterable that tells no length */

Shim gather_of(Borrowed callable)
{
    if (callable == OBJ(&list_type)) return SHIM_GATHER_LIST;
    if (callable == OBJ(&tuple_type)) return SHIM_GATHER_TUPLE;
    if (callable == OBJ(&set_type)) return SHIM_GATHER_SET;
    return callable->shape == SHAPE_NATIVE ? builtin_gathers(callable) : SHIM_COUNT;
}

static Owned start_list(void)
{
    Owned list = list_new(0);
    if (list && !list_reserve((List *)list, FIRST_ROOM)) ref_clear(&list);
    return list;
}

Owned gather_start(Shim kind)
{
    switch (kind) {
    case SHIM_GATHER_SET: return set_new(NULL);
    case SHIM_GATHER_SUM: return int_new(0);
    case SHIM_GATHER_ANY: return bool_new(false);
    case SHIM_GATHER_ALL: return bool_new(true);
    default: return start_list();
    }
}

static bool add(Object **sum, Borrowed value)
{
    Object *total = *sum;
    int64_t next;
    if (total->shape == SHAPE_INT && (value->shape == SHAPE_INT || value->shape == SHAPE_BOOL) &&
        !__builtin_add_overflow(int_word(total), int_word(value), &next)) {
        if (total->refcount == 1) { /* never a shared one, which has a count more */
            ((Int *)total)->value = next;
            return true;
        }
        total = int_new_slow(next);
    } else if (total->shape == SHAPE_FLOAT && value->shape == SHAPE_FLOAT) {
        if (total->refcount == 1) {
            ((Float *)total)->value += FLOAT_VALUE(value);
            return true;
        }
        total = float_new(FLOAT_VALUE(total) + FLOAT_VALUE(value));
    } else total = number_binary(total, value, OPERATOR_ADD);
    if (total) ref_set(sum, total);
    return total != NULL;
}

GatherStep gather_item(Shim kind, Object **gathered, Borrowed value)
{
    bool stop_at = kind == SHIM_GATHER_ANY;
    switch (kind) {
    case SHIM_GATHER_SET: return set_add((Set *)*gathered, value) ? GATHER_MORE : GATHER_FAILED;
    case SHIM_GATHER_SUM: return add(gathered, value) ? GATHER_MORE : GATHER_FAILED;
    case SHIM_GATHER_ANY:
    case SHIM_GATHER_ALL: {
        Truth t = value == TRUE_ ? TRUTH_YES : value == FALSE_ ? TRUTH_NO : object_truth(value);
        if (t < 0) return GATHER_FAILED;
        if ((t == TRUTH_YES) != stop_at) return GATHER_MORE;
        ref_set(gathered, bool_new(stop_at));
        return GATHER_ENOUGH;
    }
    default: return list_append((List *)*gathered, value) ? GATHER_MORE : GATHER_FAILED;
    }
}

/* Takes over what the generator yields over a shim frame, if no code can run meanwhile: numbers into a sum that is a number, bools that
   decide nothing, whatever a list has room for. It goes on at once then, nobody sees that it doesn't wait. false: nothing has happened. */
bool gather_plainly(const Frame *generator, Owned value)
{
    const Frame *shim = generator - 1;
    if (shim->pc->op != OP_GATHER || interp.watched || generator->object) return false;
    Object *gathered = shim->fp[-1];
    switch (shim->pc->a) {
    case SHIM_GATHER_ANY:
        if (value != FALSE_) return false;
        value->refcount--; /* shared */
        return true;
    case SHIM_GATHER_ALL:
        if (value != TRUE_) return false;
        value->refcount--;
        return true;
    case SHIM_GATHER_SUM: {
        int64_t next;
        if (value->shape != gathered->shape || gathered->refcount != 1) return false;
        if (gathered->shape == SHAPE_FLOAT) ((Float *)gathered)->value += FLOAT_VALUE(value);
        else if (gathered->shape == SHAPE_INT && !__builtin_add_overflow(int_word(gathered), int_word(value), &next)) ((Int *)gathered)->value = next;
        else return false;
        ref_drop(value);
        return true;
    }
    case SHIM_GATHER_LIST:
    case SHIM_GATHER_TUPLE:
    case SHIM_GATHER_JOIN: {
        List *list = (List *)gathered;
        if (list->length == list->capacity) return false;
        list->items[list->length++] = value;
        return true;
    }
    default: return false;
    }
}

Owned gather_result(Shim kind, Object **at)
{
    Object *gathered = *at;
    if (kind == SHIM_GATHER_JOIN) return str_join((const Str *)at[-3], gathered);
    if (kind == SHIM_GATHER_TUPLE) return tuple_from_list((const List *)gathered);
    if (kind == SHIM_GATHER_SUM && gathered->shape == SHAPE_INT) return int_new(int_word(gathered));
    if (kind == SHIM_GATHER_LIST) list_trim((List *)gathered);
    return ref_keep(gathered);
}
