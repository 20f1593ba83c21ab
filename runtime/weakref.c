/* weakref.c -- weakref.ref and the two proxies. Who refers to whom is kept in gc/weak.h's table.
 *
 * Without a callback there is one shared reference (and one shared proxy) for each object, at the start of its list.
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include "runtime/weakref.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

_Static_assert(offsetof(WeakRef, link) == sizeof(Object), "the collector finds the link right after the head");

#define REF(o) AS(WeakRef, o)

bool weakref_possible(Borrowed o) { return TYPE_OF(o)->weak_ok; }

/* The referent, or NULL when it is dead or dying. Borrowed. */
static Object *target_of(const Object *ref)
{
    Object *target = ((const WeakRef *)ref)->link.referent;
    return target && target->refcount > 0 ? target : NULL;
}

/* ---- making ----------------------------------------------------------------------------------------- */

static Owned find_shared(Borrowed o, const Type *type)
{
    for (WeakLink *link = weak_first((Object *)o); link; link = link->next) {
        if (REF(link->owner)->callback) break; /* those without come first */
        if (TYPE_OF(link->owner) == type && link->owner->refcount > 0) return ref_keep(link->owner);
    }
    return NULL;
}

static bool attach(Object *ref, Borrowed o, Borrowed callback)
{
    WeakRef *w    = REF(ref);
    w->callback   = NULL;
    w->has_hash   = false;
    w->link       = (WeakLink){ .owner = ref };
    w->callback   = ref_keep_maybe(callback);
    bool is_first = !callback && w->head.shape == SHAPE_WEAKREF;
    return weak_add(&w->link, (Object *)o, is_first);
}

static COLD Owned refuse(Borrowed o) { return raise_type_error("cannot create weak reference to '%T' object", o); }

static Owned make(uint32_t shape, Type *type, Borrowed o, Borrowed callback)
{
    if (!weakref_possible(o)) return refuse(o);
    Owned shared = callback ? NULL : find_shared(o, type);
    if (shared) return shared;
    Owned ref = container_new(sizeof(WeakRef), shape);
    if (!ref) return NULL;
    if (!callback && (shared = find_shared(o, type))) { /* making ours has run Python code that made one */
        memset((char *)ref + sizeof(Object), 0, sizeof(WeakRef) - sizeof(Object));
        ref_drop(ref);
        return shared;
    }
    if (!attach(ref, o, callback)) { ref_drop(ref); return NULL; }
    gc_track(ref);
    return ref;
}

Owned weakref_new(Borrowed o, Borrowed callback) { return make(SHAPE_WEAKREF, &weakref_type, o, callback); }

Owned weakref_get(Borrowed ref)
{
    Object *target = target_of(ref);
    return target ? ref_keep(target) : none_new();
}

Owned weakproxy_new(Borrowed o, Borrowed callback)
{
    bool callable = object_is_callable(o);
    return make(callable ? SHAPE_WEAKCALLABLEPROXY : SHAPE_WEAKPROXY, callable ? &weakcallableproxy_type : &weakproxy_type, o, callback);
}

/* ---- the end ----------------------------------------------------------------------------------------- */

static void call_back(Object *owner)
{
    Owned callback = ref_keep_maybe(REF(owner)->callback);
    if (!callback) return;
    if (weak_is_due(&REF(owner)->link)) ref_clear(&REF(owner)->callback);
    Owned pending = error_take();
    Owned result  = object_call_1(callback, owner); /* weak_run() holds the owner */
    if (result) ref_drop(result);
    else error_unraisable(NULL, callback);
    error_restore(pending);
    ref_drop(callback);
}

static bool has_callback(Object *owner) { return REF(owner)->callback != NULL; }

void weakrefs_start(void)
{
    weak_call         = call_back;
    weak_has_callback = has_callback;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    return REF(self)->callback ? visit(REF(self)->callback, argument) : 0;
}

static void clear(Object *self)
{
    weak_remove(&REF(self)->link);
    ref_clear(&REF(self)->callback);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    clear(self);
    container_release(self, sizeof(WeakRef));
}

/* ---- weakref.ref ---------------------------------------------------------------------------------------- */

static Owned ref_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    if (n < 1 || n > 2)
        return raise_type_error("__new__ expected at %s %d argument%s, got %d", n < 1 ? "least" : "most", n < 1 ? 1 : 2, n < 1 ? "" : "s", n);
    if (cls->init == weakref_type.init && !native_no_keywords("ref", kwnames)) return NULL;
    Object *callback = n == 2 && args[1] != NONE ? args[1] : NULL;
    if (cls == &weakref_type) return weakref_new(args[0], callback);
    if (!weakref_possible(args[0])) return refuse(args[0]);
    Owned ref = type_alloc(cls);
    if (!ref) return NULL;
    if (!attach(ref, args[0], callback)) { ref_drop(ref); return NULL; }
    gc_track(ref);
    return ref;
}

static bool ref_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    (void)self, (void)args;
    if (!native_no_keywords("ref", kwnames)) return false;
    if (n >= 1 && n <= 2) return true;
    raise_type_error("__init__ expected at %s %d argument%s, got %d", n < 1 ? "least" : "most", n < 1 ? 1 : 2, n < 1 ? "" : "s", n);
    return false;
}

static Owned ref_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    (void)args;
    if (!native_no_keywords("weakref", kwnames)) return NULL;
    return n ? raise_type_error("weakref expected 0 arguments, got %d", n) : weakref_get(self);
}

static bool ref_hash(Object *self, int64_t *result)
{
    WeakRef *w = REF(self);
    if (w->has_hash) { *result = w->hash; return true; }
    Owned target = weakref_get(self);
    if (target == NONE) {
        ref_drop(target);
        raise_type_error("weak object has gone away");
        return false;
    }
    bool ok = target && object_hash(target, result);
    ref_drop_maybe(target);
    if (!ok) return false;
    w->hash     = *result;
    w->has_hash = true;
    return true;
}

/* Alive both: the objects are compared; else only identity counts. */
static Owned ref_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || !IS_INSTANCE(other, &weakref_type) || !IS_INSTANCE(self, &weakref_type)) return not_implemented_new();
    Object *a = target_of(self), *b = target_of(other);
    if (!a || !b) return bool_new((self == other) == (op == CMP_EQ));
    ref_keep(a);
    ref_keep(b);
    Owned result = object_compare(a, b, op);
    ref_drop(a);
    ref_drop(b);
    return result;
}

static Owned ref_repr(Object *self)
{
    Object *target = target_of(self);
    char    address[32], of_target[32];
    snprintf(address, sizeof address, "%p", (void *)self);
    if (!target) return str_format_c("<weakref at %s; dead>", address);
    snprintf(of_target, sizeof of_target, "%p", (void *)target);
    Owned kept = ref_keep(target);
    Owned name = object_find_attr(target, names.__name__), text = NULL;
    if (name && IS_STR(name)) text = str_format_c("<weakref at %s; to '%T' at %s (%U)>", address, target, of_target, name);
    else if (!error_pending()) text = str_format_c("<weakref at %s; to '%T' at %s>", address, target, of_target);
    ref_drop_maybe(name);
    ref_drop(kept);
    return text;
}

static Owned ref_callback(Object *self) { return REF(self)->callback && !weak_is_due(&REF(self)->link) ? ref_keep(REF(self)->callback) : none_new(); }

static Owned ref_class_getitem(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    return generic_alias_new(args[0], args[1]);
}

static const GetSetDef ref_getsets[] = { { "__callback__", ref_callback, attribute_readonly, NULL }, { 0 } };
static const NativeDef ref_methods[] = {
    { "__class_getitem__", ref_class_getitem, "object, /", "See PEP 585", NATIVE_CLASS },
    { 0 },
};

Type weakref_type = {
    .gc = { .size = sizeof(WeakRef), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name = "weakref.ReferenceType", .flags = TYPE_BASE,
    .call = ref_call, .repr = ref_repr, .hash = ref_hash, .compare = ref_compare, .new_ = ref_new, .init = ref_init,
    .getsets = ref_getsets, .methods = ref_methods,
};

/* ---- proxies: everything is handed on to the referent -------------------------------------------------------- */

static bool is_proxy(const Object *o) { return o->shape == SHAPE_WEAKPROXY || o->shape == SHAPE_WEAKCALLABLEPROXY; }

/* A new reference to what stands behind o (itself, if it's no proxy); NULL: ReferenceError pending. */
static Owned behind(Object *o)
{
    if (!is_proxy(o)) return ref_keep(o);
    Object *target = target_of(o);
    if (target) return ref_keep(target);
    return raise_error(&exc_ReferenceError, "weakly-referenced object no longer exists");
}

#define PROXY_UNARY(name, function)                  \
    static Owned name(Object *self)                  \
    {                                                \
        Owned target = behind(self);                 \
        Owned result = target ? function(target) : NULL; \
        ref_drop_maybe(target);                      \
        return result;                               \
    }
PROXY_UNARY(proxy_str, object_str)
PROXY_UNARY(proxy_iter, object_iter)
PROXY_UNARY(proxy_negative, number_negative)
PROXY_UNARY(proxy_positive, number_positive)
PROXY_UNARY(proxy_absolute, number_absolute)
PROXY_UNARY(proxy_invert, number_invert)
PROXY_UNARY(proxy_to_int, number_to_int)
PROXY_UNARY(proxy_to_float, number_to_float)
PROXY_UNARY(proxy_to_index, number_index)

static Owned proxy_next(Object *self)
{
    Owned target = behind(self);
    if (!target) return NULL;
    Owned value = TYPE_OF(target)->next ? iter_next(target)
                                        : raise_type_error("Weakref proxy referenced a non-iterator '%T' object", target);
    ref_drop(target);
    return value;
}

static Owned both(Object *a, Object *b, Operator op, Owned (*apply)(Borrowed, Borrowed, Operator))
{
    Owned left = behind(a), right = left ? behind(b) : NULL;
    Owned result = right ? apply(left, right, op) : NULL;
    ref_drop_maybe(left);
    ref_drop_maybe(right);
    return result;
}

#define PROXY_BINARY(name, op)                                                                            \
    static Owned proxy_##name(Object *a, Object *b) { return both(a, b, OPERATOR_##op, number_binary); }  \
    static Owned proxy_##name##_in(Object *a, Object *b) { return both(a, b, OPERATOR_##op, number_binary_in); }
PROXY_BINARY(add, ADD)
PROXY_BINARY(subtract, SUB)
PROXY_BINARY(multiply, MUL)
PROXY_BINARY(divide, DIV)
PROXY_BINARY(floor_divide, FLOORDIV)
PROXY_BINARY(remainder, MOD)
PROXY_BINARY(matrix_multiply, MATMUL)
PROXY_BINARY(lshift, LSHIFT)
PROXY_BINARY(rshift, RSHIFT)
PROXY_BINARY(bit_and, AND)
PROXY_BINARY(bit_xor, XOR)
PROXY_BINARY(bit_or, OR)
static Owned proxy_divmod(Object *a, Object *b) { return both(a, b, OPERATOR_DIVMOD, number_binary); }

static Owned proxy_power(Object *base, Object *exponent, Object *modulus)
{
    Owned a = behind(base), b = a ? behind(exponent) : NULL, m = b ? behind(modulus) : NULL;
    Owned result = m ? number_power(a, b, m) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    ref_drop_maybe(m);
    return result;
}

static Owned proxy_power_in(Object *base, Object *exponent, Object *modulus)
{
    (void)modulus;
    return both(base, exponent, OPERATOR_POW, number_binary_in);
}

static Owned proxy_repr(Object *self)
{
    Object *target = target_of(self) ? target_of(self) : NONE;
    char    address[32], of_target[32];
    snprintf(address, sizeof address, "%p", (void *)self);
    snprintf(of_target, sizeof of_target, "%p", (void *)target);
    return str_format_c("<weakproxy at %s to %T at %s>", address, target, of_target);
}

static Owned proxy_compare(Object *self, Object *other, CompareOp op)
{
    Owned a = behind(self), b = a ? behind(other) : NULL;
    Owned result = b ? object_compare(a, b, op) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return result;
}

static Truth proxy_truth(Object *self)
{
    Owned target = behind(self);
    Truth truth  = target ? object_truth(target) : TRUTH_ERROR;
    ref_drop_maybe(target);
    return truth;
}

static Owned proxy_get_attr(Object *self, Str *name)
{
    Owned target = behind(self);
    Owned value  = target ? object_get_attr(target, name) : NULL;
    ref_drop_maybe(target);
    return value;
}

static bool proxy_set_attr(Object *self, Str *name, Object *value)
{
    Owned target = behind(self);
    bool  ok     = target && object_set_attr(target, name, value);
    ref_drop_maybe(target);
    return ok;
}

static int64_t proxy_length(Object *self)
{
    Owned   target = behind(self);
    int64_t length = target ? object_length(target) : -1;
    ref_drop_maybe(target);
    return length;
}

static Owned proxy_get_item(Object *self, Object *key)
{
    Owned target = behind(self);
    Owned item   = target ? object_get_item(target, key) : NULL;
    ref_drop_maybe(target);
    return item;
}

static bool proxy_set_item(Object *self, Object *key, Object *value)
{
    Owned target = behind(self);
    bool  ok     = target && (value ? object_set_item(target, key, value) : object_del_item(target, key));
    ref_drop_maybe(target);
    return ok;
}

static Truth proxy_contains(Object *self, Object *value)
{
    Owned target = behind(self);
    Truth found  = target ? object_contains(target, value) : TRUTH_ERROR;
    ref_drop_maybe(target);
    return found;
}

static Owned proxy_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Owned target = behind(self);
    Owned result = target ? object_call(target, args, n, kwnames) : NULL;
    ref_drop_maybe(target);
    return result;
}

static Owned proxy_bytes(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned target = behind(args[0]);
    Owned result = target ? object_call_method(target, names.__bytes__, NULL, 0) : NULL;
    ref_drop_maybe(target);
    return result;
}

static Owned proxy_reversed(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned target = behind(args[0]);
    Owned result = target ? object_call_method(target, names.__reversed__, NULL, 0) : NULL;
    ref_drop_maybe(target);
    return result;
}

static const NativeDef proxy_methods[] = {
    { "__bytes__", proxy_bytes, "", NULL, 0 },
    { "__reversed__", proxy_reversed, "", NULL, 0 },
    { 0 },
};

#define PROXY_TYPE                                                                                              \
    .gc = { .size = sizeof(WeakRef), .traverse = traverse, .clear = clear, .dealloc = dealloc },                \
    .flags = TYPE_NO_INSTANTIATE, .hash = hash_not_available, .repr = proxy_repr, .str = proxy_str,             \
    .compare = proxy_compare, .truth = proxy_truth, .get_attr = proxy_get_attr, .set_attr = proxy_set_attr,     \
    .iter = proxy_iter, .next = proxy_next, .length = proxy_length, .get_item = proxy_get_item,                 \
    .set_item = proxy_set_item, .contains = proxy_contains, .negative = proxy_negative,                         \
    .positive = proxy_positive, .absolute = proxy_absolute, .invert = proxy_invert, .to_int = proxy_to_int,     \
    .to_float = proxy_to_float, .to_index = proxy_to_index, .add = proxy_add, .subtract = proxy_subtract,       \
    .multiply = proxy_multiply, .divide = proxy_divide, .floor_divide = proxy_floor_divide,                     \
    .remainder = proxy_remainder, .matrix_multiply = proxy_matrix_multiply, .divmod = proxy_divmod,             \
    .lshift = proxy_lshift, .rshift = proxy_rshift, .bit_and = proxy_bit_and, .bit_xor = proxy_bit_xor,         \
    .bit_or = proxy_bit_or, .power = proxy_power, .add_in = proxy_add_in, .subtract_in = proxy_subtract_in,     \
    .multiply_in = proxy_multiply_in, .divide_in = proxy_divide_in, .floor_divide_in = proxy_floor_divide_in,   \
    .remainder_in = proxy_remainder_in, .matrix_multiply_in = proxy_matrix_multiply_in,                         \
    .lshift_in = proxy_lshift_in, .rshift_in = proxy_rshift_in, .bit_and_in = proxy_bit_and_in,                 \
    .bit_xor_in = proxy_bit_xor_in, .bit_or_in = proxy_bit_or_in, .power_in = proxy_power_in

Type weakproxy_type = { PROXY_TYPE, .name = "weakref.ProxyType", .methods = proxy_methods };
Type weakcallableproxy_type = { PROXY_TYPE, .name = "weakref.CallableProxyType", .call = proxy_call };
