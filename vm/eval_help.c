/* eval_help.c -- the parts of instructions that are not hot: operators' slow calls, unpacking, building, with, match. */
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/text.h"
#include "vm/eval_help.h"
#include "vm/observe/watch.h"

/* -- operators -- */

bool is_add(int op) /* a function, for inlined it costs the loop a register */
{
    const unsigned forms = OP_ADD_SC_L - OP_ADD_SS;
    return (unsigned)op - OP_ADD_SS <= forms || (unsigned)op - OP_IADD_SS <= forms;
}

/* The operators in the order of their rows in opcodes.def; ten forms each, then the in-place ones. */
static const Operator operator_rows[] = {OPERATOR_ADD, OPERATOR_SUB, OPERATOR_MUL, OPERATOR_DIV, OPERATOR_FLOORDIV, OPERATOR_MOD,
                                         OPERATOR_AND, OPERATOR_OR, OPERATOR_XOR, OPERATOR_LSHIFT, OPERATOR_RSHIFT};
enum { FORMS = OP_ADD_SC_L - OP_ADD_SS + 1, ROWS = sizeof operator_rows / sizeof *operator_rows };
_Static_assert(OP_IADD_SS - OP_ADD_SS == FORMS * ROWS, "operator_rows lists the rows of opcodes.def");

static bool double_of(const Object *o, double *value)
{
    if (o->shape == SHAPE_FLOAT || o->shape == SHAPE_FLOAT_PINNED) *value = ((const Float *)o)->value;
    else if (int_is_word(o)) *value = (double)int_word(o);
    else return false;
    return true;
}

static inline bool is_number(const Object *o) { return o->shape <= SHAPE_FLOAT || o->shape == SHAPE_FLOAT_PINNED || int_is_word(o); }

/* int with float: what the loop leaves to us. NULL without error: not for us. */
static Owned mixed_arithmetic(Borrowed left, Borrowed right, Operator op)
{
    double x, y;
    if (!double_of(left, &x) || !double_of(right, &y)) return NULL;
    if (int_is_word(left) && int_is_word(right)) return NULL;
    switch (op) {
    case OPERATOR_ADD: return float_new(x + y);
    case OPERATOR_SUB: return float_new(x - y);
    case OPERATOR_MUL: return float_new(x * y);
    case OPERATOR_DIV: return y != 0.0 ? float_new(x / y) : NULL;
    default: return NULL;
    }
}

Operator operator_of(const Instruction *at, bool *in_place)
{
    *in_place = at->op == OP_BINARY_OP_IN;
    if (*in_place || at->op == OP_BINARY_OP) return (Operator)at->a;
    unsigned row = (unsigned)(at->op - OP_ADD_SS) / FORMS;
    *in_place    = row >= ROWS;
    return operator_rows[*in_place ? row - ROWS : row];
}

/* A list that only the stack has is about to be replaced by its sum with another: it may become the sum, unless somebody counts objects. */
static inline bool dies_in_sum(Borrowed left)
{
    return left->refcount == 1 && !heap.watched && heap.generation[0].count < heap.young_limit;
}

/* The items of a side: what stands there, or those of an exact tuple; NULL: of something else. */
static Object **side_items(Object **values, int *count)
{
    if (*count != NO_DISPLAY) return values;
    if (!IS_EXACT_TUPLE(*values)) return NULL;
    *count = (int)((Tuple *)*values)->length;
    return ((Tuple *)*values)->items;
}

static Owned side_object(Object **values, int count)
{
    return count == NO_DISPLAY ? ref_keep(*values) : tuple_from_array(values, count);
}

Owned compare_displays(Object **values, int left, int right, CompareOp op)
{
    Object **others = values + (left == NO_DISPLAY ? 1 : left);
    int      n = left, m = right;
    Object **a = side_items(values, &n), **b = side_items(others, &m);
    Owned    result = NULL;
    if (LIKELY(a && b)) {
        if (!recursion_enter(" in comparison")) return NULL;
        result = items_compare(a, (uint32_t)n, b, (uint32_t)m, op);
        recursion_leave();
        return result;
    }
    Owned one = side_object(values, left), other = one ? side_object(others, right) : NULL;
    if (other) result = object_compare(one, other, op);
    ref_drop_maybe(one);
    ref_drop_maybe(other);
    return result;
}

static NOINLINE Owned other_arithmetic(Borrowed left, Borrowed right, Operator operator, bool in_place)
{
    if (operator <= OPERATOR_MUL && int_is_word(left) && int_is_word(right)) return int_operations[operator](OBJ(left), OBJ(right)); /* bools as well */
    if (left->shape == right->shape && operator == OPERATOR_ADD && (left->shape == SHAPE_TUPLE || (left->shape == SHAPE_LIST && !in_place)))
        return TYPE_OF(left)->concat(OBJ(left), OBJ(right));
    if (is_number(left)) {
        Owned v = mixed_arithmetic(left, right, operator);
        if (v || error_pending()) return v;
    }
    return in_place ? number_binary_in(left, right, operator) : number_binary(left, right, operator);
}

Owned slow_arithmetic(Borrowed left, Borrowed right, const Instruction *at)
{
    if (left->shape == right->shape && is_add(at->op)) {
        if (left->shape == SHAPE_STR) return str_concat(left, right);
        if (left->shape == SHAPE_LIST && dies_in_sum(left)) return list_join((List *)left, (List *)right) ? ref_keep(left) : NULL;
        if (left->shape == SHAPE_LIST && dies_in_sum(right) && at->op < OP_IADD_SS)
            return list_join_in_front((List *)right, (List *)left) ? ref_keep(right) : NULL;
    }
    bool     in_place;
    Operator operator = operator_of(at, &in_place);
    if (int_is_plain(left) && int_is_plain(right) && int_operations[operator]) return int_operate(left, right, operator);
    if (left->shape >= SHAPE_BUILTIN_COUNT) return in_place ? number_binary_in(left, right, operator) : number_binary(left, right, operator);
    return other_arithmetic(left, right, operator, in_place);
}

Object **place_stored_next(Frame *frame, const Instruction *next, Borrowed left)
{
    Object **place = NULL;
    if (next->op == OP_STORE_NAME || next->op == OP_STORE_GLOBAL) {
        const Cache *cache = (const Cache *)(next + 1);
        if (cache->global.epoch == interp.namespace_epoch) place = cache->global.place;
    } else if (next->op == OP_STORE_DEREF) place = &((Cell *)frame->fp[next->a])->value;
    return place && *place == left ? place : NULL;
}

/* A bound of a slice: None leaves *at as it is. */
static bool plain_bound(Borrowed o, int64_t length, int64_t *at)
{
    if (o == NONE) return true;
    if (o->shape != SHAPE_INT) return false;
    int64_t i = int_word(o);
    if (i < 0 && (i += length) < 0) i = 0;
    *at = i > length ? length : i;
    return true;
}

Owned slice_between(Borrowed sequence, Borrowed first, Borrowed last, bool *done)
{
    int64_t length, start = 0;
    *done = false;
    switch (sequence->shape) {
    case SHAPE_LIST: length = ((List *)sequence)->length; break;
    case SHAPE_TUPLE: length = ((Tuple *)sequence)->length; break;
    case SHAPE_STR: length = ((Str *)sequence)->length; break;
    default: return NULL;
    }
    int64_t stop = length;
    if (!plain_bound(first, length, &start) || !plain_bound(last, length, &stop)) return NULL;
    if (stop < start) stop = start;
    *done = true;
    if (sequence->shape == SHAPE_LIST) return list_slice((List *)sequence, start, stop);
    return sequence->shape == SHAPE_TUPLE ? tuple_slice((Tuple *)sequence, start, stop) : str_slice((Str *)sequence, start, stop);
}

Truth object_compare_to_truth(Borrowed a, Borrowed b, CompareOp op)
{
    if (a->shape == SHAPE_STR && b->shape == SHAPE_STR && (op == CMP_EQ || op == CMP_NE))
        return str_equal((Str *)a, (Str *)b) == (op == CMP_EQ);
    return object_compare_truth(a, b, op);
}

/* -- in -- */

/* An int or a str among items that compare with it without running code. */
static Truth array_contains(Object **items, uint32_t length, const Object *item)
{
    for (uint32_t i = 0; i < length; i++) {
        const Object *have = items[i];
        if (have == item) return TRUTH_YES;
        if (have->shape == SHAPE_INT) {
            if (item->shape == SHAPE_INT && int_word(have) == int_word(item)) return TRUTH_YES;
        } else if (have->shape == SHAPE_STR) {
            if (item->shape == SHAPE_STR && str_equal((const Str *)have, (const Str *)item)) return TRUTH_YES;
        } else if (have != NONE) return TRUTH_ERROR;
    }
    return TRUTH_NO;
}

Truth contains_plainly(Borrowed container, Borrowed item)
{
    switch (container->shape) {
    case SHAPE_DICT: return dict_contains_plainly((Dict *)container, item);
    case SHAPE_SET:
    case SHAPE_FROZENSET: return set_contains_plainly((Set *)container, item);
    }
    if (item->shape != SHAPE_INT && item->shape != SHAPE_STR) return TRUTH_ERROR;
    switch (container->shape) {
    case SHAPE_LIST: return array_contains(((List *)container)->items, ((List *)container)->length, item);
    case SHAPE_TUPLE: return array_contains(((Tuple *)container)->items, ((Tuple *)container)->length, item);
    case SHAPE_STR: return item->shape == SHAPE_STR ? str_type.contains((Object *)container, (Object *)item) : TRUTH_ERROR;
    default: return TRUTH_ERROR;
    }
}

/* -- unpacking -- */

bool unpack_sequence(Object **sp, Borrowed o, int n)
{
    Owned *items = heap_alloc((n + 1) * sizeof *items);
    if (!items) return false;
    bool ok = object_unpack(o, items, n);
    if (ok)
        for (int k = 0; k < n; k++) sp[n - 2 - k] = items[k];
    heap_free(items, (n + 1) * sizeof *items);
    if (ok && n == 0) { /* o stays the caller's to drop */ }
    return ok;
}

/* Appends up to n items of an iterator: how many came; fewer than n, and perhaps an error is pending. */
static int take_items(Borrowed iter, List *list, int n)
{
    for (int k = 0; k < n; k++) {
        Owned item = iter_next(iter);
        if (!item || !list_append_take(list, item)) return k;
    }
    return n;
}

/* An exact list or tuple that is long enough. TRUTH_NO: nothing is done. */
static Truth unpack_ex_array(Object **sp, Borrowed o, int before, int after)
{
    const bool is_list = IS_EXACT_LIST(o);
    if (!is_list && !IS_EXACT_TUPLE(o)) return TRUTH_NO;
    int64_t n = is_list ? ((List *)o)->length : ((Tuple *)o)->length;
    if (n < before + after) return TRUTH_NO;
    Owned middle = is_list ? list_slice((List *)o, before, n - after) : list_from_array(((Tuple *)o)->items + before, n - before - after);
    if (!middle) return TRUTH_ERROR;
    if (UNLIKELY(is_list && ((List *)o)->length != n)) { /* a collection has run code that changed it */
        ref_drop(middle);
        return TRUTH_NO;
    }
    Object **items = is_list ? ((List *)o)->items : ((Tuple *)o)->items, **to = sp - 1; /* lowest place: the last item of all */
    for (int k = 1; k <= after; k++) *to++ = ref_keep(items[n - k]);
    *to++ = middle;
    for (int k = before; k-- > 0;) *to++ = ref_keep(items[k]);
    return TRUTH_YES;
}

bool unpack_ex(Object **sp, Borrowed o, int before, int after)
{
    Truth done = unpack_ex_array(sp, o, before, after);
    if (done != TRUTH_NO) return done == TRUTH_YES;
    Owned list = NULL, iter = object_iter(o);
    if (!iter) {
        if (error_is(&exc_TypeError) && !TYPE_OF(o)->iter && !TYPE_OF(o)->sequence_item) {
            error_clear();
            raise_type_error("cannot unpack non-iterable %T object", o);
        }
        return false;
    }
    Owned head = list_new(before);
    int   got  = head ? take_items(iter, AS(List, head), before) : -1;
    if (got == before) list = object_to_list(iter);
    ref_drop(iter);
    int64_t rest = list ? AS(List, list)->length : 0;
    if (!error_pending() && got + rest < before + after)
        raise_value_error("not enough values to unpack (expected at least %d, got %d)", before + after, (int)(got + rest));
    Owned middle = error_pending() ? NULL : list_from_array(AS(List, list)->items, rest - after);
    if (middle) {
        Object **to = sp - 1; /* lowest place: the last item of all */
        for (int k = 0; k < after; k++) *to++ = ref_keep(AS(List, list)->items[rest - 1 - k]);
        *to++ = middle;
        for (int k = before - 1; k >= 0; k--) *to++ = ref_keep(AS(List, head)->items[k]);
    }
    ref_drop_maybe(head);
    ref_drop_maybe(list);
    return middle != NULL;
}

/* -- building -- */

/* How many items a list's, tuple's or range's iterator has left; 0 where nobody knows. */
static int64_t items_left(Borrowed iterator)
{
    const ListIter  *of_list  = (const ListIter *)iterator;
    const TupleIter *of_tuple = (const TupleIter *)iterator;
    switch (iterator->shape) {
    case SHAPE_LIST_ITER: return of_list->list ? of_list->list->length - of_list->index : 0;
    case SHAPE_TUPLE_ITER: return of_tuple->tuple ? of_tuple->tuple->length - of_tuple->index : 0;
    case SHAPE_RANGE_ITER: return (int64_t)((const RangeIter *)iterator)->left;
    default: return 0;
    }
}

Owned list_for_iterator(Borrowed iterator)
{
    enum { CAUTIOUS = 1 << 16, AT_ONCE = 1 << 22 }; /* the loop may end early */
    int64_t left = items_left(iterator);
    if (left <= CAUTIOUS) return list_new(left < 0 ? 0 : left);
    Owned list = list_new(left > AT_ONCE ? AT_ONCE : left);
    if (list) return list;
    error_clear(); /* perhaps not all of it is ever needed */
    return list_new(CAUTIOUS);
}

Owned set_of_stack(Object **items, int n)
{
    Owned set = set_new(NULL);
    bool  ok  = set != NULL;
    for (int k = 0; k < n; k++) { /* each is dropped as soon as the set has it: the __eq__ of the next one may look */
        ok = ok && set_add((Set *)set, items[k]);
        ref_clear(&items[k]);
    }
    if (!ok) ref_drop_maybe(set);
    return ok ? set : NULL;
}

Owned str_of_stack(Object **parts, int n)
{
    int64_t  length = 0;
    uint32_t width = 1, max_char = 127;
    for (int k = 0; k < n; k++) {
        Str *part = (Str *)parts[k];
        length += part->length;
        if (part->width > width) width = part->width;
        if (!part->ascii) max_char = 255;
    }
    if (width == 2) max_char = 0xffff;
    if (width == 4) max_char = 0x10ffff;
    Owned text = str_new(length, max_char);
    if (!text) return NULL;
    Str    *s  = (Str *)text;
    int64_t at = 0;
    for (int k = 0; k < n; k++) {
        Str *part = (Str *)parts[k];
        chars_copy(s->data + at * s->width, s->width, part->data, part->width, part->length);
        at += part->length;
    }
    return text;
}

Owned format_value(Borrowed value, int conversion, Borrowed spec)
{
    Owned converted = NULL, result;
    if (conversion == 1) converted = object_str(value);
    else if (conversion == 2) converted = object_repr(value);
    else if (conversion == 3) converted = object_ascii(value);
    if (conversion && !converted) return NULL;
    if (converted) value = converted;
    if (IS_EXACT_STR(value) && (!spec || (IS_EXACT_STR(spec) && ((Str *)spec)->length == 0))) result = ref_keep(value);
    else result = object_format(value, spec);
    ref_drop_maybe(converted);
    return result;
}

bool list_extend_unpacking(List *list, Borrowed iterable)
{
    if (list_extend(list, iterable)) return true;
    if (error_is(&exc_TypeError) && !TYPE_OF(iterable)->iter && !TYPE_OF(iterable)->sequence_item) {
        error_clear();
        raise_type_error("Value after * must be an iterable, not %T", iterable);
    }
    return false;
}

bool dict_update_unpacking(Dict *dict, Borrowed mapping)
{
    if (dict_update_mapping(dict, mapping)) return true;
    if (error_clear_if(&exc_AttributeError)) raise_type_error("'%T' object is not a mapping", mapping);
    return false;
}

/* -- classes, modules, statements -- */

Owned load_build_class(Frame *frame)
{
    Object  *builtins = frame_function(frame)->builtins;
    if (builtins->shape != SHAPE_DICT) {
        Owned found = object_get_item(builtins, OBJ(names.__build_class__));
        if (found || !error_clear_if(&exc_KeyError)) return found;
    }
    Borrowed o = IS_DICT(builtins) ? dict_find_str((Dict *)builtins, names.__build_class__) : NULL;
    if (o) return ref_keep(o);
    return raise_error(&exc_NameError, "__build_class__ not found");
}

Owned import_name_op(Frame *frame, Str *name, Borrowed level, Borrowed fromlist)
{
    Function *f     = frame_function(frame);
    Borrowed  other = IS_DICT(f->builtins) ? dict_find_str((Dict *)f->builtins, names.__import__) : NULL;
    if (!other) return raise_error(&exc_ImportError, "__import__ not found");
    if (other->shape == SHAPE_NATIVE) return import_name(name, f->globals, fromlist, (int)int_word(level));
    Object *args[5] = {OBJ(name), OBJ(f->globals), frame->code->flags & CODE_NAMESPACE ? frame->fp[0] : NONE, OBJ(fromlist), OBJ(level)};
    return object_call(other, args, 5, NULL);
}

bool setup_annotations(Borrowed ns)
{
    Owned found = NULL;
    if (IS_EXACT_DICT(ns)) {
        if (dict_find_str((Dict *)ns, names.__annotations__)) return true;
    } else {
        found = object_get_item(ns, OBJ(names.__annotations__));
        if (found) {
            ref_drop(found);
            return true;
        }
        if (!error_clear_if(&exc_KeyError)) return false;
    }
    Owned dict = dict_new();
    bool  ok   = dict && object_set_item(ns, OBJ(names.__annotations__), dict);
    ref_drop_maybe(dict);
    return ok;
}

bool print_expression(Borrowed value)
{
    Owned hook = object_get_attr_c(interp.sys_module, "displayhook");
    if (!hook) {
        error_clear();
        raise_runtime_error("lost sys.displayhook");
        return false;
    }
    Owned r = object_call_1(hook, value);
    ref_drop(hook);
    if (!r) return false;
    ref_drop(r);
    return true;
}

/* -- exceptions -- */

static bool is_exception_class(Borrowed o) { return IS_EXCEPTION_CLASS(o); }

Truth exception_matches(Borrowed exception, Borrowed type)
{
    if (IS_TUPLE(type)) {
        Tuple *types = (Tuple *)type;
        for (uint32_t k = 0; k < types->length; k++)
            if (!is_exception_class(types->items[k])) goto bad;
        for (uint32_t k = 0; k < types->length; k++)
            if (type_is_subtype(TYPE_OF(exception), (Type *)types->items[k])) return TRUTH_YES;
        return TRUTH_NO;
    }
    if (is_exception_class(type)) return type_is_subtype(TYPE_OF(exception), (Type *)type);
bad:
    raise_type_error("catching classes that do not inherit from BaseException is not allowed");
    return TRUTH_ERROR;
}

static bool is_group_type(Borrowed type)
{
    return is_exception_class(type) && type_is_subtype((Type *)type, &exc_BaseExceptionGroup);
}

bool exception_group_matches(Borrowed exception, Borrowed type, Owned *match, Owned *rest)
{
    bool group = is_group_type(type);
    if (IS_TUPLE(type))
        for (uint32_t k = 0; k < ((Tuple *)type)->length; k++) group = group || is_group_type(((Tuple *)type)->items[k]);
    Truth t = exception_matches(exception, type);
    if (t < 0) return false;
    if (group) {
        raise_type_error("catching ExceptionGroup with except* is not allowed. Use except instead.");
        return false;
    }
    if (exception == NONE) return true;
    if (t) {
        if (type_is_subtype(TYPE_OF(exception), &exc_BaseExceptionGroup)) {
            *match = ref_keep(exception);
            return true;
        }
        Owned list = tuple_pack(1, exception), text = list ? str_from_c("") : NULL;
        if (!text) {
            ref_drop_maybe(list);
            return false;
        }
        Type   *cls     = type_is_subtype(TYPE_OF(exception), &exc_Exception) ? &exc_ExceptionGroup : &exc_BaseExceptionGroup;
        Object *args[2] = {text, list};
        *match          = object_call(OBJ(cls), args, 2, NULL);
        ref_drop(text);
        ref_drop(list);
        return *match != NULL;
    }
    if (type_is_subtype(TYPE_OF(exception), &exc_BaseExceptionGroup)) {
        if (!group_split(exception, type, match, rest)) return false;
        if (!*match) ref_set(rest, ref_keep(exception)); /* nothing of it: the group itself goes on, no copy */
        return true;
    }
    *rest = ref_keep(exception);
    return true;
}

bool raise_statement(Borrowed exception, Borrowed cause)
{
    if (!exception) {
        HandledItem *item = interp.handled;
        while (item->previous && (!item->exception || item->exception == NONE)) item = item->previous;
        if (!item->exception || item->exception == NONE) {
            raise_runtime_error("No active exception to reraise");
            return false;
        }
        error_restore(ref_keep(item->exception));
        return true;
    }
    Owned instance;
    if (is_exception_class(exception)) {
        instance = object_call_0(exception);
        if (!instance) return false;
        if (!IS_EXCEPTION(instance)) {
            raise_type_error("calling %R should have returned an instance of BaseException, not %R", exception, OBJ(TYPE_OF(instance)));
            ref_drop(instance);
            return false;
        }
    } else if (IS_EXCEPTION(exception)) instance = ref_keep(exception);
    else {
        raise_type_error("exceptions must derive from BaseException");
        return false;
    }
    if (cause) {
        Owned fixed;
        if (is_exception_class(cause)) {
            fixed = object_call_0(cause);
            if (fixed && !IS_EXCEPTION(fixed)) {
                raise_type_error("calling %R should have returned an instance of BaseException, not %R", cause, OBJ(TYPE_OF(fixed)));
                ref_clear(&fixed);
            }
        } else if (IS_EXCEPTION(cause)) fixed = ref_keep(cause);
        else if (cause == NONE) fixed = NULL;
        else {
            raise_type_error("exception causes must derive from BaseException");
            ref_drop(instance);
            return false;
        }
        if (error_pending()) {
            ref_drop(instance);
            return false;
        }
        ref_set(&((Exception *)instance)->cause, fixed);
        ((Exception *)instance)->suppress_context = true;
    }
    if (!is_exception_class(exception) || type_is_subtype(TYPE_OF(instance), (Type *)exception)) raise_object(instance);
    else { /* its __new__ gave another kind: that is the argument of one more, which has neither cause nor context */
        Owned again = object_call_1(exception, instance);
        if (again) error_restore(again);
        ref_drop(instance);
    }
    return false;
}


/* Do two exceptions stand for the same raise: reraised unchanged out of an except* clause? */
static bool same_raise(Borrowed a, Borrowed b)
{
    Exception *x = (Exception *)a, *y = (Exception *)b;
    return x->traceback == y->traceback && x->cause == y->cause && x->context == y->context;
}

static bool collect_leaves(Borrowed e, Set *ids)
{
    if (type_is_subtype(TYPE_OF(e), &exc_BaseExceptionGroup)) {
        Tuple *children = (Tuple *)((GroupException *)e)->exceptions;
        if (!recursion_enter(" in exception_group_projection")) return false;
        bool ok = true;
        for (uint32_t k = 0; ok && k < children->length; k++) ok = collect_leaves(children->items[k], ids);
        recursion_leave();
        return ok;
    }
    Owned id = object_id(e);
    bool  ok = id && set_add(ids, id);
    ref_drop_maybe(id);
    return ok;
}

/* The part of `e` made of leaves in `ids`; *result NULL: nothing. */
static bool project(Borrowed e, Set *ids, Owned *result)
{
    *result = NULL;
    if (!type_is_subtype(TYPE_OF(e), &exc_BaseExceptionGroup)) {
        Owned id = object_id(e);
        if (!id) return false;
        Truth in = set_contains(ids, id);
        ref_drop(id);
        if (in < 0) return false;
        if (in) *result = ref_keep(e);
        return true;
    }
    if (!recursion_enter(" in exception_group_projection")) return false;
    Owned kept = list_new(0), part;
    bool  ok   = kept != NULL;
    Tuple *children = (Tuple *)((GroupException *)e)->exceptions;
    for (uint32_t k = 0; ok && k < children->length; k++) {
        ok  = project(children->items[k], ids, &part);
        if (ok && part) ok = list_append_take((List *)kept, part);
    }
    recursion_leave();
    if (ok && ((List *)kept)->length) { /* a new group even when nothing is missing */
        *result = group_part(e, kept);
        ok      = *result != NULL;
    }
    ref_drop_maybe(kept);
    return ok;
}

Owned prepare_reraise_star(Borrowed original, Borrowed list)
{
    List *excs = (List *)list;
    bool  any  = false;
    for (uint32_t k = 0; k < excs->length; k++) any = any || excs->items[k] != NONE;
    if (!any) return none_new();
    if (!type_is_subtype(TYPE_OF(original), &exc_BaseExceptionGroup)) /* a naked exception: at most one clause has run */
        for (uint32_t k = 0; k < excs->length; k++)
            if (excs->items[k] != NONE) return ref_keep(excs->items[k]);
    Owned raised = list_new(0), ids = set_new(NULL), rest = NULL, result = NULL;
    bool  ok = raised && ids, reraised_any = false;
    for (uint32_t k = 0; ok && k < excs->length; k++) {
        Object *e = excs->items[k];
        if (e == NONE) continue;
        if (same_raise(e, original)) {
            ok           = collect_leaves(e, (Set *)ids);
            reraised_any = true;
        } else ok = list_append((List *)raised, e);
    }
    if (ok && reraised_any) ok = project(original, (Set *)ids, &rest);
    if (ok && ((List *)raised)->length == 0) result = rest ? ref_keep(rest) : none_new();
    else if (ok) {
        if (rest) ok = list_append((List *)raised, rest);
        Owned text = ok ? str_from_c("") : NULL;
        if (text) {
            bool plain = true;
            for (uint32_t k = 0; k < ((List *)raised)->length; k++)
                plain = plain && type_is_subtype(TYPE_OF(((List *)raised)->items[k]), &exc_Exception);
            Object *args[2] = {text, raised};
            result = object_call(OBJ(plain ? &exc_ExceptionGroup : &exc_BaseExceptionGroup), args, 2, NULL);
            ref_drop(text);
        }
    }
    ref_drop_maybe(raised);
    ref_drop_maybe(ids);
    ref_drop_maybe(rest);
    return result;
}

/* -- with -- */

/* *place is the manager, and then its exit method. */
static Owned enter_context(Object **place, Str *enter_name, Str *exit_name, const char *protocol)
{
    Borrowed manager = *place;
    Owned    enter   = special_find(manager, enter_name);
    if (!enter) {
        if (!error_pending()) raise_type_error("'%T' object does not support the %s protocol", manager, protocol);
        return NULL;
    }
    Owned exit = special_find(manager, exit_name);
    if (!exit) {
        if (!error_pending())
            raise_type_error("'%T' object does not support the %s protocol (missed %U method)", manager, protocol, exit_name);
        ref_drop(enter);
        return NULL;
    }
    ref_set(place, exit); /* only the methods hold the manager while it is entered */
    Owned entered = object_call_0(enter);
    ref_drop(enter);
    return entered;
}

Owned before_with(Object **place) { return enter_context(place, names.__enter__, names.__exit__, "context manager"); }

Owned before_async_with(Object **place)
{
    return enter_context(place, names.__aenter__, names.__aexit__, "asynchronous context manager");
}

Owned with_except_start(Borrowed exit, Borrowed exception)
{
    Object *traceback = ((Exception *)exception)->traceback;
    Object *args[3]   = {OBJ(TYPE_OF(exception)), OBJ(exception), traceback ? traceback : NONE};
    return object_call(exit, args, 3, NULL);
}

Owned get_awaitable_checked(Borrowed o, int where)
{
    Owned iterator = get_awaitable(o);
    if (!iterator) {
        if (where && error_is(&exc_TypeError) && !TYPE_OF(o)->await_) {
            error_clear();
            raise_type_error("'async with' received an object from %s that does not implement __await__: %T",
                             where == 1 ? "__aenter__" : "__aexit__", o);
        }
        return NULL;
    }
    if (iterator->shape == SHAPE_COROUTINE && generator_delegate((Generator *)iterator)) {
        ref_drop(iterator);
        return raise_runtime_error("coroutine is being awaited already");
    }
    return iterator;
}

/* -- match -- */

/* Of an exact dict by different strs, where no code can run: a tuple of the values, or None. NULL without error: it takes the long way. */
static Owned match_keys_plainly(const Dict *dict, const Tuple *keys)
{
    enum { FEW = 8 };
    Object *values[FEW];
    int     n = 0, count = (int)keys->length;
    if (count > FEW) return NULL;
    for (int k = 0; k < count; k++) {
        if (!IS_EXACT_STR(keys->items[k])) return NULL;
        for (int i = 0; i < k; i++)
            if (str_equal(AS(Str, keys->items[i]), AS(Str, keys->items[k]))) return NULL;
    }
    Truth found = TRUTH_YES;
    while (n < count && (found = dict_find_plainly(dict, keys->items[n], &values[n])) == TRUTH_YES) n++;
    if (found != TRUTH_YES) return found == TRUTH_NO ? none_new() : NULL;
    for (int k = 0; k < n; k++) ref_keep(values[k]); /* making a tuple may collect */
    Owned result = tuple_take(values, n);
    for (int k = 0; !result && k < n; k++) ref_drop(values[k]);
    return result;
}

Owned match_keys(Borrowed subject, Tuple *keys)
{
    Owned plain = subject->shape == SHAPE_DICT ? match_keys_plainly((const Dict *)subject, keys) : NULL;
    if (plain || error_pending()) return plain;
    Owned get = NULL, seen = NULL, values = NULL, result = NULL;
    Owned absent = object_new(sizeof(Object), SHAPE_OBJECT);
    if (!absent) return NULL;
    get  = object_get_attr_c(subject, "get");
    seen = get ? set_new(NULL) : NULL;
    values = seen ? list_new(keys->length) : NULL;
    if (!values) goto done;
    for (uint32_t k = 0; k < keys->length; k++) {
        Truth twice = set_contains((Set *)seen, keys->items[k]);
        if (twice < 0 || (!twice && !set_add((Set *)seen, keys->items[k]))) goto done;
        if (twice) {
            raise_value_error("mapping pattern checks duplicate key (%R)", keys->items[k]);
            goto done;
        }
        Owned value = object_call_2(get, keys->items[k], absent);
        if (!value) goto done;
        if (value == absent) {
            ref_drop(value);
            result = none_new();
            goto done;
        }
        if (!list_append_take((List *)values, value)) goto done;
    }
    result = tuple_from_list((List *)values);
done:
    ref_drop(absent);
    ref_drop_maybe(get);
    ref_drop_maybe(seen);
    ref_drop_maybe(values);
    return result;
}

static bool is_among(const Str *name, Object *const *items, int64_t n)
{
    for (int64_t k = 0; k < n; k++)
        if (items[k] == &name->head || str_equal(AS(Str, items[k]), name)) return true;
    return false;
}

/* Names that a class pattern asks for: the first `positional` of match_args, then the keywords. */
typedef struct Asked { Borrowed subject, cls; Tuple *match_args, *keywords; int positional; bool itself; /* int(x): the first one is the subject */ } Asked;

/* One attribute for a class pattern. NULL without error: the subject lacks it. */
static Owned match_attribute(const Asked *asked, int64_t k)
{
    int64_t keyword = k - asked->positional;
    if (keyword < 0 && asked->itself) return ref_keep(asked->subject);
    Borrowed name    = keyword < 0 ? asked->match_args->items[k] : asked->keywords->items[keyword];
    if (!IS_EXACT_STR(name)) return raise_type_error("__match_args__ elements must be strings (got %T)", name);
    if ((asked->match_args && is_among((const Str *)name, asked->match_args->items, keyword < 0 ? k : asked->positional))
        || (keyword > 0 && is_among((const Str *)name, asked->keywords->items, keyword)))
        return raise_type_error("%N() got multiple sub-patterns for attribute %R", (const Type *)asked->cls, name);
    return attr_find(asked->subject, (Str *)name);
}

/* A tuple of the attributes; None: one is missing. */
static Owned match_attributes(const Asked *asked)
{
    int64_t n      = asked->positional + asked->keywords->length;
    Owned   values = tuple_new(n);
    for (int64_t k = 0; values && k < n; k++) {
        Owned value = match_attribute(asked, k);
        if (!value) {
            ref_drop(values);
            return error_pending() ? NULL : none_new();
        }
        AS(Tuple, values)->items[k] = value;
    }
    if (values) tuple_done(values);
    return values;
}

Owned match_class(Borrowed subject, Borrowed cls, Tuple *keyword_names, int positional)
{
    if (!(shape_flags[cls->shape] & SHAPE_IS_TYPE)) return raise_type_error("called match pattern must be a type");
    Truth is = object_is_instance(subject, cls);
    if (is < 0) return NULL;
    if (!is) return none_new();
    Asked asked      = { .subject = subject, .cls = cls, .keywords = keyword_names, .positional = positional };
    Owned match_args = positional ? attr_find(cls, names.__match_args__) : NULL, result = NULL;
    if (positional && !match_args && error_pending()) return NULL;
    bool self_match = !match_args && ((const Type *)cls)->flags & TYPE_MATCH_SELF;
    int  allowed    = self_match ? 1 : match_args && IS_TUPLE(match_args) ? (int)AS(Tuple, match_args)->length : 0;
    asked.match_args = (Tuple *)match_args;
    asked.itself     = self_match;
    if (match_args && !IS_TUPLE(match_args)) raise_type_error("%N.__match_args__ must be a tuple (got %T)", (const Type *)cls, match_args);
    else if (allowed < positional)
        raise_type_error("%N() accepts %d positional sub-pattern%s (%d given)", (const Type *)cls, allowed, allowed == 1 ? "" : "s", positional);
    else result = match_attributes(&asked);
    ref_drop_maybe(match_args);
    return result;
}

bool stop_iteration_ends(Frame *frame)
{
    if (UNLIKELY(interp.watched)) watch_raised(frame);
    return error_clear_if(&exc_StopIteration);
}
