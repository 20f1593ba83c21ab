/* _functools.c -- the C half of module functools: reduce, cmp_to_key, and the module itself. */
#include "runtime/module.h"
#include "vm/modules/functools_parts.h"

/* ---- reduce ----------------------------------------------------------------------------------- */

static Owned reduced(Object **args, int n, Tuple *keywords)
{
    if (!native_no_keywords("reduce", keywords)) return NULL;
    if (n < 2 || n > 3) return raise_type_error("reduce expected at %s arguments, got %d", n < 2 ? "least 2" : "most 3", n);
    Owned iter = object_iter(args[1]), total = n > 2 ? ref_keep(args[2]) : NULL, item;
    if (!iter) {
        ref_drop_maybe(total);
        return error_clear_if(&exc_TypeError) ? raise_type_error("reduce() arg 2 must support iteration") : NULL;
    }
    while ((item = iter_next(iter)) != NULL) {
        if (!total) {
            total = item;
            continue;
        }
        Object *two[2] = { total, item };
        Owned   next   = object_call_kept(args[0], two, 2, NULL); /* total and item are its tuple */
        ref_drop(total);
        ref_drop(item);
        total = next;
        if (!total) break;
    }
    if (error_pending()) ref_clear(&total);
    ref_drop(iter);
    if (!total && !error_pending()) raise_type_error("reduce() of empty iterable with no initial value");
    return total;
}
NATIVE(reduce) { return native_by_tuple(reduced, args, n, keywords); }

/* ---- cmp_to_key: a function that makes keys which compare by another function ------------------------ */

typedef struct KeyWrapper { Object head; Object *compare, *object; } KeyWrapper; /* object NULL: it makes the keys */
static Type key_type;

static Owned key_new(Object *compare, Object *object)
{
    Owned o = container_new(sizeof(KeyWrapper), key_type.shape);
    if (!o) return NULL;
    AS(KeyWrapper, o)->compare = ref_keep(compare);
    AS(KeyWrapper, o)->object  = ref_keep_maybe(object);
    gc_track(o);
    return o;
}

static void key_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(KeyWrapper, self)->compare);
    ref_drop_maybe(AS(KeyWrapper, self)->object);
    container_release(self, sizeof(KeyWrapper));
}

static int key_traverse(Object *self, GcVisit visit, void *argument)
{
    KeyWrapper *key    = AS(KeyWrapper, self);
    int         result = key->compare ? visit(key->compare, argument) : 0;
    return result == 0 && key->object ? visit(key->object, argument) : result;
}

static void key_clear(Object *self) { ref_clear(&AS(KeyWrapper, self)->object); }

static Owned key_call(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *object[1];
    if (!native_bind("K", "obj", args, n, keywords, object, 1)) return NULL;
    return key_new(AS(KeyWrapper, self)->compare, object[0]);
}

static Owned key_compare(Object *self, Object *other, CompareOp op)
{
    if (TYPE_OF(other) != &key_type) return raise_type_error("other argument must be K instance");
    Object *two[2] = { AS(KeyWrapper, self)->object, AS(KeyWrapper, other)->object };
    if (!two[0] || !two[1]) return raise_error(&exc_AttributeError, "object");
    Owned compare = ref_keep(AS(KeyWrapper, self)->compare);
    Owned order = object_call(compare, two, 2, NULL), result = NULL;
    if (order && int_is_word(order)) {
        int64_t value = int_word(order);
        result        = compare_lengths(value, 0, op);
    } else if (order) {
        Owned zero = int_new(0);
        if (zero) result = object_compare(order, zero, op);
        ref_drop_maybe(zero);
    }
    ref_drop_maybe(order);
    ref_drop(compare);
    return result;
}

static const MemberDef key_members[] = {
    { "obj", MEMBER_OBJECT_OR_NONE, offsetof(KeyWrapper, object), true, "what the key was made of" },
    { 0 },
};

static STATIC_OBJECT Type key_type = {
    .gc    = { .size = sizeof(KeyWrapper), .traverse = key_traverse, .clear = key_clear, .dealloc = key_dealloc },
    .name  = "functools.KeyWrapper",
    .flags = TYPE_NO_INSTANTIATE,
    .call = key_call, .compare = key_compare, .hash = hash_not_available,
    .members = key_members,
};

NATIVE(cmp_to_key) { return key_new(args[0], NULL); }

/* ---- the module ------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
    { "reduce", reduce, NULL,
      "reduce(function, iterable[, initial]): function(... function(function(initial, first), second) ..., last)", 0 },
    { "cmp_to_key", cmp_to_key, "mycmp", "A key function of a function that compares two arguments as less, equal or greater.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    return type_ready(&key_type) && type_ready(&partial_type) && lru_cache_ready() && dict_set_c(module->dict, "partial", OBJ(&partial_type))
        && dict_set_c(module->dict, "_lru_cache_wrapper", OBJ(&lru_cache_type));
}

const NativeModule _functools_module = { "_functools", "The parts of functools that are written in C.", functions, setup };
