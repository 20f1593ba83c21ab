/* set_methods.c -- the types set and frozenset as Python code sees them, and their iterator.
 *
 * The operators | & - ^ take sets only, the methods of the same meaning any iterables, and as many as one likes.
 */
#include <stdio.h>
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/set_parts.h"
#include "runtime/shape.h"

#define SELF AS(Set, args[0])

/* ---- construction ------------------------------------------------------------------------ */

static Owned alloc(Type *cls, uint32_t own_shape)
{
    if (cls->shape == own_shape) return set_new_of(own_shape, NULL);
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    set_start(AS(Set, o));
    gc_track(o);
    return o;
}

static Owned set_new_slot(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords) { return alloc(cls, SHAPE_SET); }

/* The one optional argument of both constructors; messages name the class. */
static bool bind_iterable(const Type *cls, const char *function, Object **args, int n, Tuple *keywords, Object **iterable)
{
    *iterable = n > 0 ? args[0] : NULL;
    if (!native_no_keywords(function, keywords)) return false;
    if (n > 1) raise_type_error("%s expected at most 1 argument, got %d", type_name(cls), n);
    return n <= 1;
}

static bool set_init_slot(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *iterable;
    if (keywords && TYPE_OF(self)->new_ != set_new_slot) keywords = NULL; /* they are for its own __new__ */
    if (!bind_iterable(TYPE_OF(self), "set", args, n, keywords, &iterable)) return false;
    set_clear(AS(Set, self));
    return !iterable || set_update(AS(Set, self), iterable);
}

static Owned frozenset_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable;
    if (keywords && cls != &frozenset_type && cls->init != frozenset_type.init) keywords = NULL; /* for its __init__ */
    if (!bind_iterable(cls, "frozenset", args, n, keywords, &iterable)) return NULL;
    if (cls == &frozenset_type) return frozenset_new(iterable);
    Owned o = alloc(cls, SHAPE_FROZENSET);
    if (o && iterable && !set_update(AS(Set, o), iterable)) ref_clear(&o);
    return o;
}

/* ---- operators --------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    Set        *set  = AS(Set, self);
    const char *name = type_name(TYPE_OF(self));
    int         entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_format_c("%s(...)", name) : NULL;
    Owned result = NULL, keys = NULL;
    if (set->used == 0) {
        result = str_format_c("%s()", name);
        goto done;
    }
    keys = list_new(0);
    if (!keys || !list_extend(AS(List, keys), self)) goto done;
    StrBuilder b;
    StrScratch scratch;
    builder_start_in(&b, &scratch, 2 + 3 * set->used);
    bool plain = self->shape == SHAPE_SET;
    bool ok    = plain ? builder_add_char(&b, '{') : builder_format(&b, "%s({", name);
    for (uint32_t i = 0; ok && i < AS(List, keys)->length; i++)
        ok = (i == 0 || builder_add_ascii(&b, ", ", 2)) && builder_add_repr(&b, AS(List, keys)->items[i]);
    ok = ok && builder_add_c(&b, plain ? "}" : "})");
    if (ok) result = builder_finish(&b);
    else builder_abandon(&b);
done:
    ref_drop_maybe(keys);
    repr_leave(self);
    return result;
}

static uint64_t shuffle(uint64_t h) { return (h ^ 89869747u ^ h << 16) * 3644798167u; }

static bool frozenset_hash(Object *self, int64_t *result)
{
    Set *set = AS(Set, self);
    if (set->hash == -1) {
        uint64_t  h    = 0;
        SetWalk   walk = set_walk(set->table, set->mask, set->used);
        SetEntry *entry;
        while ((entry = set_walk_next(&walk)) != NULL) h ^= shuffle((uint64_t)entry->hash);
        h ^= ((uint64_t)set->used + 1) * 1927868237u;
        h ^= h >> 11 ^ h >> 25;
        h         = h * 69069u + 907133923u;
        set->hash = h == UINT64_MAX ? 590923713 : (int64_t)h;
    }
    *result = set->hash;
    return true;
}

static Owned truth_object(Truth truth) { return truth == TRUTH_ERROR ? NULL : bool_new(truth); }

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_ANY_SET(self) || !IS_ANY_SET(other)) return not_implemented_new();
    Set  *a = AS(Set, self), *b = AS(Set, other);
    Truth truth = TRUTH_NO;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        if (a->used == b->used && (a->hash == -1 || b->hash == -1 || a->hash == b->hash)) truth = set_is_subset(a, other);
        return truth == TRUTH_ERROR ? NULL : bool_new(truth == (op == CMP_EQ));
    case CMP_LE: return truth_object(set_is_subset(a, other));
    case CMP_GE: return truth_object(set_is_subset(b, self));
    case CMP_LT: return a->used >= b->used ? bool_new(false) : truth_object(set_is_subset(a, other));
    case CMP_GT: return a->used <= b->used ? bool_new(false) : truth_object(set_is_subset(b, self));
    }
    return NULL;
}

static int64_t length(Object *self) { return AS(Set, self)->used; }

typedef Truth (*SetQuestion)(Set *set, Borrowed key);

/* A set as the key stands for the frozenset of its items. */
static Truth ask(Set *set, Object *key, SetQuestion question)
{
    Truth truth = question(set, key);
    if (truth != TRUTH_ERROR || !TYPE_HAS(key, TYPE_SET) || !error_clear_if(&exc_TypeError)) return truth;
    Owned frozen = set_new_of(SHAPE_FROZENSET, key);
    if (!frozen) return TRUTH_ERROR;
    truth = question(set, frozen);
    ref_drop(frozen);
    return truth;
}

static Truth contains(Object *self, Object *key) { return ask(AS(Set, self), key, set_contains); }

static bool both_sets(Object *a, Object *b) { return IS_ANY_SET(a) && IS_ANY_SET(b); }

static Owned bit_or(Object *left, Object *right)
{
    if (!both_sets(left, right)) return not_implemented_new();
    Owned result = set_copy(AS(Set, left));
    if (result && left != right && !set_update(AS(Set, result), right)) ref_clear(&result);
    return result;
}

static Owned bit_and(Object *left, Object *right)
{
    return both_sets(left, right) ? set_intersection(AS(Set, left), right) : not_implemented_new();
}

static Owned subtract(Object *left, Object *right)
{
    return both_sets(left, right) ? set_difference(AS(Set, left), right) : not_implemented_new();
}

static Owned bit_xor(Object *left, Object *right)
{
    return both_sets(left, right) ? set_symmetric_difference(AS(Set, left), right) : not_implemented_new();
}

static Owned kept_if(bool ok, Object *self) { return ok ? ref_keep(self) : NULL; }

static Owned bit_or_in(Object *self, Object *other)
{
    return IS_ANY_SET(other) ? kept_if(set_update(AS(Set, self), other), self) : not_implemented_new();
}

static bool intersect_in(Set *set, Object *other)
{
    Owned common = set_intersection(set, other);
    if (!common) return false;
    set_swap(set, AS(Set, common));
    ref_drop(common);
    return true;
}

static Owned bit_and_in(Object *self, Object *other)
{
    return IS_ANY_SET(other) ? kept_if(intersect_in(AS(Set, self), other), self) : not_implemented_new();
}

static Owned subtract_in(Object *self, Object *other)
{
    return IS_ANY_SET(other) ? kept_if(set_difference_update(AS(Set, self), other), self) : not_implemented_new();
}

static Owned bit_xor_in(Object *self, Object *other)
{
    return IS_ANY_SET(other) ? kept_if(set_symmetric_difference_update(AS(Set, self), other), self) : not_implemented_new();
}

/* ---- methods ----------------------------------------------------------------------------- */

static Owned none_if(bool ok) { return ok ? none_new() : NULL; }

/* Methods of any number of arguments bind them themselves: no keywords, then. */
static bool only_positional(Object **args, Tuple *keywords, const char *method)
{
    if (!keywords) return true;
    char name[64];
    snprintf(name, sizeof name, "%s.%s", TYPE_HAS(args[0], TYPE_FROZENSET) ? "frozenset" : "set", method);
    return native_no_keywords(name, keywords);
}

static Owned add(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return none_if(set_add(SELF, args[1])); }

static Owned clear(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    set_clear(SELF);
    return none_new();
}

static Owned copy(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return args[0]->shape == SHAPE_FROZENSET ? ref_keep(args[0]) : set_copy(SELF);
}

static Owned discard(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return none_if(ask(SELF, args[1], set_discard) != TRUTH_ERROR);
}

static Owned remove_key(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Truth found = ask(SELF, args[1], set_discard);
    return found == TRUTH_NO ? raise_key_error(args[1]) : none_if(found == TRUTH_YES);
}

static Owned contains_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return truth_object(contains(args[0], args[1]));
}

static Owned pop(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Set *set = SELF;
    if (set->used == 0) {
        Owned text = str_from_c("pop from an empty set");
        if (text) raise_key_error(text);
        ref_drop_maybe(text);
        return NULL;
    }
    int64_t   place = set->finger & set->mask;
    SetEntry *entry = set_next_entry(set, &place);
    if (!entry) {
        place = 0;
        entry = set_next_entry(set, &place);
    }
    set->finger = place;
    Owned key   = ref_keep(entry->key);
    if (set_discard_hashed(set, key, entry->hash) == TRUTH_ERROR) ref_clear(&key);
    return key;
}

static Owned unite(Object **args, int n, Tuple *keywords)
{
    if (!only_positional(args, keywords, "union")) return NULL;
    Owned result = set_copy(SELF);
    for (int i = 1; result && i < n; i++) {
        if (args[i] != args[0] && !set_update(AS(Set, result), args[i])) ref_clear(&result);
    }
    return result;
}

static Owned add_all(Object **args, int n, Tuple *keywords)
{
    if (!only_positional(args, keywords, "update")) return NULL;
    for (int i = 1; i < n; i++) {
        if (!set_update(SELF, args[i])) return NULL;
    }
    return none_new();
}

static Owned intersect_all(Object **args, int n)
{
    if (n == 1) return set_copy(SELF);
    Owned result = ref_keep(args[0]);
    for (int i = 1; i < n; i++) {
        Owned smaller = set_intersection(AS(Set, result), args[i]);
        ref_drop(result);
        if (!smaller) return NULL;
        result = smaller;
    }
    return result;
}

static Owned intersect(Object **args, int n, Tuple *keywords)
{
    return only_positional(args, keywords, "intersection") ? intersect_all(args, n) : NULL;
}

static Owned keep_common(Object **args, int n, Tuple *keywords)
{
    if (!only_positional(args, keywords, "intersection_update")) return NULL;
    Owned common = intersect_all(args, n);
    if (!common) return NULL;
    set_swap(SELF, AS(Set, common));
    ref_drop(common);
    return none_new();
}

static Owned difference_of(Object **args, int n, Tuple *keywords)
{
    if (!only_positional(args, keywords, "difference")) return NULL;
    Owned result = n == 1 ? set_copy(SELF) : set_difference(SELF, args[1]);
    for (int i = 2; result && i < n; i++) {
        if (!set_difference_update(AS(Set, result), args[i])) ref_clear(&result);
    }
    return result;
}

static Owned take_out(Object **args, int n, Tuple *keywords)
{
    if (!only_positional(args, keywords, "difference_update")) return NULL;
    for (int i = 1; i < n; i++) {
        if (!set_difference_update(SELF, args[i])) return NULL;
    }
    return none_new();
}

/* CPython calls these with a tuple of what follows self, which holds it once more. */
#define BY_TUPLE(name, does)                                            \
    static Owned name(Object **args, int n, Tuple *keywords)            \
    {                                                                   \
        Object **kept   = arguments_keep(args + 1, n - 1);              \
        Owned    result = does(args, n, keywords);                      \
        arguments_drop(kept);                                           \
        return result;                                                  \
    }
BY_TUPLE(union_of, unite)
BY_TUPLE(update, add_all)
BY_TUPLE(intersection, intersect)
BY_TUPLE(intersection_update, keep_common)
BY_TUPLE(difference, difference_of)
BY_TUPLE(difference_update, take_out)

static Owned symmetric_difference(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return set_symmetric_difference(SELF, args[1]);
}

static Owned symmetric_difference_update(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return none_if(set_symmetric_difference_update(SELF, args[1]));
}

static Owned is_disjoint(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return truth_object(set_is_disjoint(SELF, args[1])); }
static Owned is_subset(Object **args, UNUSED int n, UNUSED Tuple *keywords)   { return truth_object(set_is_subset(SELF, args[1])); }
static Owned is_superset(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return truth_object(set_is_superset(SELF, args[1])); }

static Owned reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned keys = object_to_list(args[0]), packed = NULL, state = NULL, result = NULL;
    if (keys) packed = tuple_pack(1, keys);
    if (packed) state = object_call_method(args[0], names.__getstate__, NULL, 0);
    if (state) result = tuple_pack(3, &TYPE_OF(args[0])->head, packed, state);
    ref_drop_maybe(state);
    ref_drop_maybe(packed);
    ref_drop_maybe(keys);
    return result;
}

static Owned size_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return int_new((int64_t)(set_size_of(args[0]) - sizeof(GcHead)));
}

#define SHARED_METHODS                                                                                                       \
    { "__class_getitem__", class_getitem_method, "item, /", "The type with the type of its items noted.", NATIVE_CLASS },   \
    { "__contains__", contains_method, "item, /", "x.__contains__(y) <==> y in x.", 0 },                                    \
    { "__reduce__", reduce, "", "What copying and pickling need.", 0 },                                                     \
    { "__sizeof__", size_of, "", "The size of the set in memory, in bytes.", 0 },                                           \
    { "copy", copy, "", "A new set with the same items.", 0 },                                                              \
    { "difference", difference, NULL, "The items that are in none of the others, as a new set.", NATIVE_BARE_NAME },                       \
    { "intersection", intersection, NULL, "The items that are in all of the others too, as a new set.", NATIVE_BARE_NAME },                \
    { "isdisjoint", is_disjoint, "other, /", "True if the two have no item in common.", 0 },                                \
    { "issubset", is_subset, "other, /", "True if every item is in other.", 0 },                                            \
    { "issuperset", is_superset, "other, /", "True if every item of other is in this set.", 0 },                            \
    { "symmetric_difference", symmetric_difference, "other, /", "The items that are in exactly one of the two, as a new set.", 0 }, \
    { "union", union_of, NULL, "The items that are in any of them, as a new set.", NATIVE_BARE_NAME }

static const NativeDef set_methods[] = {
    SHARED_METHODS,
    { "add", add, "item, /", "Add an item, unless it is there already.", 0 },
    { "clear", clear, "", "Take all items out.", 0 },
    { "difference_update", difference_update, NULL, "Take all items of the others out.", NATIVE_BARE_NAME },
    { "discard", discard, "item, /", "Take an item out, if it is there.", 0 },
    { "intersection_update", intersection_update, NULL, "Keep only the items that are in all of the others too.", NATIVE_BARE_NAME },
    { "pop", pop, "", "Take any item out and return it.\n\nRaises KeyError if there is none.", 0 },
    { "remove", remove_key, "item, /", "Take an item out.\n\nRaises KeyError if it is not there.", 0 },
    { "symmetric_difference_update", symmetric_difference_update, "other, /", "Keep only the items that are in exactly one of the two.", 0 },
    { "update", update, NULL, "Add all items of the others.", NATIVE_BARE_NAME },
    { 0 },
};

static const NativeDef frozenset_methods[] = { SHARED_METHODS, { 0 } };

/* ---- the iterator ------------------------------------------------------------------------ */

typedef struct SetIter {
    Object  head;
    Set    *set;  /* NULL: exhausted                              */
    int64_t used; /* the set's at the start; -1: it has changed  */
    int64_t place, left;
} SetIter;

static Owned iter(Object *self)
{
    Owned o = container_new(sizeof(SetIter), SHAPE_SET_ITER);
    if (!o) return NULL;
    SetIter *it = AS(SetIter, o);
    it->set     = AS(Set, ref_keep(self));
    it->used = it->left = it->set->used;
    it->place           = 0;
    gc_track(o);
    return o;
}

static void iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(SetIter, self)->set));
    container_release(self, sizeof(SetIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(SetIter, self)->set ? visit(&AS(SetIter, self)->set->head, argument) : 0;
}

static Owned iter_next_key(Object *self)
{
    SetIter *it = AS(SetIter, self);
    if (!it->set) return NULL;
    if (it->used != it->set->used) {
        it->used = -1; /* for good */
        return raise_runtime_error("Set changed size during iteration");
    }
    SetEntry *entry = set_next_entry(it->set, &it->place);
    if (!entry) {
        ref_clear(&it->set);
        return NULL;
    }
    it->left--;
    return ref_keep(entry->key);
}

static Owned iter_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SetIter *it = AS(SetIter, args[0]);
    return int_new(it->set && it->used == it->set->used ? it->left : 0);
}

static Owned iter_reduce_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SetIter copy = *AS(SetIter, args[0]); /* so that the iterator itself stays where it is */
    Owned   rest = list_new(0);
    if (!rest || !copy.set) return iter_reduce_exhausted(rest);
    Owned set = ref_keep(&copy.set->head), key;
    copy.head.refcount = 1;
    bool ok = true;
    while (ok && (key = iter_next_key(&copy.head)) != NULL) ok = list_append_take(AS(List, rest), key);
    if (copy.set) ref_drop(set);
    if (ok && !error_pending()) return iter_reduce_exhausted(rest);
    ref_drop(rest);
    return NULL;
}

static const NativeDef iter_methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many items are left.", 0 },
    { "__reduce__", iter_reduce_method, "", "What copying and pickling need.", 0 },
    { 0 },
};

Type set_iter_type = {
    .gc      = { .size = sizeof(SetIter), .traverse = iter_traverse, .dealloc = iter_dealloc },
    .name    = "set_iterator",
    .shape   = SHAPE_SET_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = iter_next_key,
    .methods = iter_methods,
};

Type set_type = {
    .gc = { .size = sizeof(Set), .traverse = set_traverse, .clear = (void (*)(Object *))set_clear,
            .dealloc = set_dealloc, .size_of = set_size_of },
    .name  = "set",
    .doc   = "set(iterable=()): each item once, found by its hash",
    .shape = SHAPE_SET,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_SET | TYPE_MATCH_SELF,
    .weak_ok = true,
    .repr = repr,
    .hash = hash_not_available,
    .compare = compare,
    .iter = iter,
    .new_ = set_new_slot,
    .init = set_init_slot,
    .length = length,
    .contains = contains,
    .subtract = subtract,
    .bit_and = bit_and,
    .bit_xor = bit_xor,
    .bit_or = bit_or,
    .subtract_in = subtract_in,
    .bit_and_in = bit_and_in,
    .bit_xor_in = bit_xor_in,
    .bit_or_in = bit_or_in,
    .methods = set_methods,
};

Type frozenset_type = {
    .gc = { .size = sizeof(Set), .traverse = set_traverse, .clear = (void (*)(Object *))set_clear,
            .dealloc = set_dealloc, .size_of = set_size_of },
    .name  = "frozenset",
    .doc   = "frozenset(iterable=()): a set that never changes, and so may be a key itself",
    .shape = SHAPE_FROZENSET,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_FROZENSET | TYPE_MATCH_SELF,
    .weak_ok = true,
    .repr = repr,
    .hash = frozenset_hash,
    .compare = compare,
    .iter = iter,
    .new_ = frozenset_new_slot,
    .length = length,
    .contains = contains,
    .subtract = subtract,
    .bit_and = bit_and,
    .bit_xor = bit_xor,
    .bit_or = bit_or,
    .methods = frozenset_methods,
};
