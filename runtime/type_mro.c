/* type_mro.c -- the order in which bases are searched (C3), and the base that decides an instance's layout.
 *
 * The linearization of C(A, B) is C followed by the merge of the MROs of A and B and the list [A, B]:
 * the first head that stands in no other list's tail goes next, again and again.
 */
#include <string.h>
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

/* ---- layout -------------------------------------------------------------------------------------- */

/* The nearest type up the chain of `base` (itself included) that adds something to its base's struct. */
static Type *solid_of(Type *type)
{
    return type->solid ? type->solid : type;
}

Type *type_best_base(Tuple *bases)
{
    Type *winner = NULL, *best = NULL;
    for (uint32_t i = 0; i < bases->length; i++) {
        Object *o = bases->items[i];
        if (!is_type(o)) { raise_type_error("bases must be types"); return NULL; }
        Type *base = (Type *)o;
        if (!(base->flags & TYPE_BASE)) {
            raise_type_error("type '%s' is not an acceptable base type", type_name(base));
            return NULL;
        }
        Type *candidate = solid_of(base);
        if (!winner || (winner != candidate && type_is_subtype(candidate, winner))) {
            winner = candidate;
            best   = base;
        } else if (!type_is_subtype(winner, candidate)) {
            raise_type_error("multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

/* A subclass of int, tuple or bytes whose instances have a __dict__: no other class is laid out as that one is. */
static bool adds_attributes(const Type *type)
{
    return type->flags & TYPE_HEAP && type->attr_offset && !(type->base->flags & TYPE_HEAP && type->base->attr_offset);
}

/* The class up the chain of bases that decided the layout: the nearest that added attributes, weak references or slots. */
static const Type *layout_root(const Type *type)
{
    for (; type->flags & TYPE_HEAP; type = type->base) {
        const Type *base = type->base;
        if (!type->attr_offset != !base->attr_offset || type->weak_ok != base->weak_ok || type->slot_count != base->slot_count) return type;
    }
    return solid_of((Type *)type);
}

bool type_layouts_agree(const Type *old, const Type *other, const char *what)
{
    if ((old->flags ^ other->flags) & TYPE_HEAP) {
        const Type *built_in = old->flags & TYPE_HEAP ? other : old; /* freed in another way, if it isn't collected */
        raise_type_error("%s assignment: '%s' %s differs from '%s'", what, type_name(other),
                         built_in->gc.traverse && !(built_in->flags & TYPE_INT) ? "object layout" : "deallocator", type_name(old));
        return false;
    }
    bool grows = (old->flags | other->flags) & (TYPE_INT | TYPE_TUPLE | TYPE_BYTES) && (adds_attributes(old) || adds_attributes(other));
    const Type *a = layout_root(old), *b = layout_root(other);
    bool agree = a == b || (!grows && a->flags & b->flags & TYPE_HEAP && a->base == b->base && !a->attr_offset == !b->attr_offset &&
                                       a->weak_ok == b->weak_ok && a->slot_count == b->slot_count && type_same_slots(a, b));
    if (!agree) raise_type_error("%s assignment: '%s' object layout differs from '%s'", what, type_name(other), type_name(old));
    return agree;
}

/* ---- C3 -------------------------------------------------------------------------------------------- */

typedef struct Chain { Object **items; uint32_t length, next; } Chain;

static bool in_a_tail(const Object *o, const Chain *chains, uint32_t count)
{
    for (uint32_t c = 0; c < count; c++)
        for (uint32_t i = chains[c].next + 1; i < chains[c].length; i++)
            if (chains[c].items[i] == o) return true;
    return false;
}

static void inconsistent(const Chain *chains, uint32_t count)
{
    StrBuilder text;
    builder_start(&text, 100);
    builder_add_c(&text, "Cannot create a consistent method resolution\norder (MRO) for bases ");
    Object *listed[64];
    uint32_t n = 0;
    for (uint32_t c = 0; c < count; c++) {
        if (chains[c].next >= chains[c].length || n == 64) continue;
        Object *head = chains[c].items[chains[c].next];
        bool    seen = false;
        for (uint32_t i = 0; i < n; i++) seen |= listed[i] == head;
        if (seen) continue;
        if (n) builder_add_c(&text, ", ");
        builder_add_c(&text, type_short_name((Type *)head));
        listed[n++] = head;
    }
    Owned message = builder_finish(&text);
    if (!message) return;
    raise_type_error("%U", message);
    ref_drop(message);
}

/* Merges; the result begins with `first`. */
static Tuple *merge(Type *first, Chain *chains, uint32_t count, uint32_t room)
{
    Object **order = heap_alloc(room * sizeof *order);
    if (!order) return NULL;
    uint32_t n = 0;
    order[n++] = OBJ(first);
    for (;;) {
        Object  *next = NULL;
        bool     left = false;
        for (uint32_t c = 0; c < count && !next; c++) {
            if (chains[c].next >= chains[c].length) continue;
            left         = true;
            Object *head = chains[c].items[chains[c].next];
            if (!in_a_tail(head, chains, count)) next = head;
        }
        if (!next) {
            Tuple *result = NULL;
            if (left) inconsistent(chains, count);
            else result = (Tuple *)tuple_from_array(order, n);
            heap_free(order, room * sizeof *order);
            return result;
        }
        order[n++] = next;
        for (uint32_t c = 0; c < count; c++)
            if (chains[c].next < chains[c].length && chains[c].items[chains[c].next] == next) chains[c].next++;
    }
}

static bool no_duplicates(const Tuple *bases)
{
    for (uint32_t i = 0; i < bases->length; i++)
        for (uint32_t j = i + 1; j < bases->length; j++)
            if (bases->items[i] == bases->items[j]) {
                raise_type_error("duplicate base class %s", type_short_name((Type *)bases->items[i]));
                return false;
            }
    return true;
}

Tuple *type_linearize(Type *type)
{
    Tuple *bases = type->bases;
    if (!bases || !bases->length) return (Tuple *)tuple_from_array((Object **)&type, 1);
    if (bases->length == 1) {
        Tuple *of_base = ((Type *)bases->items[0])->mro;
        Tuple *mro     = (Tuple *)tuple_new(of_base->length + 1);
        if (!mro) return NULL;
        mro->items[0] = ref_keep(OBJ(type));
        for (uint32_t i = 0; i < of_base->length; i++) mro->items[i + 1] = ref_keep(of_base->items[i]);
        tuple_done(OBJ(mro));
        return mro;
    }
    if (!no_duplicates(bases)) return NULL;
    uint32_t count = bases->length + 1, room = 1;
    Chain   *chains = heap_alloc(count * sizeof *chains);
    if (!chains) return NULL;
    for (uint32_t i = 0; i < bases->length; i++) {
        Tuple *of_base = ((Type *)bases->items[i])->mro;
        chains[i]      = (Chain){ of_base->items, of_base->length, 0 };
        room += of_base->length;
    }
    chains[bases->length] = (Chain){ bases->items, bases->length, 0 };
    Tuple *mro = merge(type, chains, count, room);
    heap_free(chains, count * sizeof *chains);
    return mro;
}

/* ---- a metaclass's own mro() ------------------------------------------------------------------------ */

static Tuple *ask_metaclass(Type *type)
{
    Owned answer = object_call_method(OBJ(type), names.mro, NULL, 0);
    if (!answer) return NULL;
    Tuple *mro = (Tuple *)object_to_tuple(answer);
    ref_drop(answer);
    if (!mro) return NULL;
    if (!mro->length) {
        ref_drop(OBJ(mro));
        return (Tuple *)raise_type_error("type MRO must not be empty");
    }
    Type *solid = solid_of(type);
    for (uint32_t i = 0; i < mro->length; i++) {
        if (!is_type(mro->items[i])) raise_type_error("mro() returned a non-class ('%T')", mro->items[i]);
        else if (!type_is_subtype(solid, solid_of((Type *)mro->items[i])))
            raise_type_error("mro() returned base with unsuitable layout ('%s')", type_name((Type *)mro->items[i]));
        else continue;
        ref_drop(OBJ(mro));
        return NULL;
    }
    return mro;
}

bool type_compute_mro(Type *type)
{
    Type    *meta = TYPE_OF(type);
    bool     own  = meta != &type_type && type_find(meta, names.mro) != type_lookup_own(&type_type, names.mro);
    Tuple   *mro  = own ? ask_metaclass(type) : type_linearize(type);
    if (!mro) return false;
    type_modified(type);
    ref_set(&type->mro, mro);
    return true;
}
