/* type_ready.c -- making built-in types ready: shapes, MRO, inherited slots, and their dicts.
 *
 * Starting must be quick, so a built-in type's dict is filled when somebody first looks into it.  Nothing may go
 * wrong then and nothing may notice: the collector, the fault injector and the memory limit look away meanwhile, and
 * the descriptors of built-in types are not tracked (they refer to nothing that is ever freed before the end).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "gc/fault.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

Type        *types_ready;
static Type *last_ready;

/* ---- what a dict holds ---------------------------------------------------------------------------- */

/* Takes the value over. A row of methods wins over the slot wrapper of that name (list.__getitem__). */
static bool put(Dict *dict, const char *name, Owned value)
{
    if (!value) return false;
    Str *key = (Str *)str_intern_c(name);
    bool ok  = key && dict_set_str(dict, key, value);
    ref_drop_maybe(OBJ(key));
    if (gc_is_container(value)) gc_untrack(value);
    ref_drop(value);
    return ok;
}

static bool put_wrappers(Type *type, Dict *dict)
{
    const Type *base = type->base;
    for (int i = 0; i < slot_def_count; i++) {
        const SlotDef *def  = &slot_defs[i];
        void          *slot = *slot_of(type, def);
        bool own = !base || slot != *slot_of(base, def) || (def->name == &names.__init__ && exception_has_own(type));
        if (!slot || !def->wrapper || !(own || type_shows_entry(type, *def->name)) || type_hides_entry(type, *def->name)) continue;
        if (slot == (void *)hash_not_available) {
            if (!dict_set_str(dict, names.__hash__, NONE)) return false;
            continue;
        }
        if (dict_find_str(dict, *def->name)) continue;
        Owned wrapper = wrapper_descr_new(type, def);
        bool  ok      = wrapper && dict_set_str(dict, *def->name, wrapper);
        ref_drop_maybe(wrapper);
        if (!ok) return false;
    }
    return true;
}

static Owned method_for(Type *type, const NativeDef *def)
{
    if (!(def->flags & NATIVE_STATIC)) return method_descr_new(type, def);
    Owned function = native_new(def, NULL, false, NULL);
    if (!function) return NULL;
    ((Native *)function)->owner = type;
    gc_untrack(function);
    Owned method = static_method_new(function);
    ref_drop(function);
    return method;
}

static bool put_rows(Type *type, Dict *dict)
{
    for (const NativeDef *d = type->methods; d && d->name; d++)
        if (!put(dict, d->name, method_for(type, d))) return false;
    for (const MemberDef *d = type->members; d && d->name; d++)
        if (!put(dict, d->name, member_descr_new(type, d))) return false;
    for (const GetSetDef *d = type->getsets; d && d->name; d++)
        if (!put(dict, d->name, getset_descr_new(type, d))) return false;
    return true;
}

/* Entries that only show: object's __sizeof__ under the type's name, and the name of its module. */
static bool put_shown(Type *type, Dict *dict)
{
    if (type_shows_entry(type, names.__module__) && !put(dict, "__module__", type_module(type))) return false;
    if (!type_shows_entry(type, names.__sizeof__) || dict_find_str(dict, names.__sizeof__)) return true;
    const NativeDef *def = object_type.methods;
    while (strcmp(def->name, "__sizeof__")) def++;
    return put(dict, def->name, method_descr_new(type, def));
}

static bool fill(Type *type, Dict *dict)
{
    bool own_new = type->new_ && (!type->base || type->new_ != type->base->new_ || exception_has_own_new(type) || type_shows_entry(type, names.__new__));
    if (own_new && !put(dict, "__new__", native_new_method(type))) return false;
    if (!put_wrappers(type, dict)) return false;
    if (!put_rows(type, dict) || !put_shown(type, dict)) return false;
    if (dict_find_str(dict, names.__doc__)) return true; /* its instances tell their own */
    return put(dict, "__doc__", type->doc ? str_from_c(type->doc) : none_new());
}

static void fill_dict(Type *type)
{
    struct { int64_t fault; uint64_t limit; bool enabled, stress, watched; int32_t count, young_limit; struct HeapObserver *observer; } kept = {
        heap.fault_countdown, heap.limit, heap.enabled, heap.stress, heap.watched, heap.generation[0].count, heap.young_limit, heap.observer,
    };
    heap.fault_countdown = 0;
    heap.limit           = UINT64_MAX / 2;
    heap.enabled         = false;
    heap.stress          = false;
    heap.young_limit     = INT32_MAX;
    Dict *dict = (Dict *)dict_new();
    if (dict) gc_untrack(OBJ(dict));
    if (!dict || !fill(type, dict)) {
        fprintf(stderr, "krait: no memory for the attributes of type %s\n", type_name(type));
        abort();
    }
    gc_untrack(OBJ(dict));
    type->dict               = dict;
    heap.fault_countdown     = kept.fault;
    heap.limit               = kept.limit;
    heap.enabled             = kept.enabled;
    heap.stress              = kept.stress;
    heap.generation[0].count = kept.count;
    heap.young_limit         = kept.young_limit;
}

Dict *type_dict(const Type *type)
{
    if (UNLIKELY(!type->dict)) fill_dict((Type *)type);
    return type->dict;
}

/* ---- one type ------------------------------------------------------------------------------------------ */

enum { INHERITED = TYPE_VAR_SIZE | TYPE_MATCH_SELF | TYPE_SEQUENCE | TYPE_MAPPING | ~((1 << 16) - 1) };

static bool link_bases(Type *type)
{
    Type *bases[] = { type->base, &exc_Exception }; /* only ExceptionGroup has two */
    type->bases = (Tuple *)tuple_from_array((Object **)bases, !type->base ? 0 : type == &exc_ExceptionGroup ? 2 : 1);
    if (!type->bases) return false;
    type->mro = type_linearize(type);
    if (!type->mro) {
        ref_clear(&type->bases);
        return false;
    }
    if (type->bases->length) gc_untrack(OBJ(type->bases)); /* static types can't be part of a cycle */
    gc_untrack(OBJ(type->mro));
    return true;
}

/* A type of a module: it has no row in types.def. */
static bool take_shape(Type *type)
{
    type->head = (Object){ 1, SHAPE_TYPE_STATIC };
    uint32_t id = shape_take_id();
    if (!id) return false;
    type->shape     = id;
    shape_type[id]  = (GcType *)type;
    shape_flags[id] = type->gc.traverse ? SHAPE_CONTAINER : 0;
    shape_row[id]   = type->gc.row;
    return true;
}

bool type_ready(Type *type)
{
    if (type->flags & TYPE_READY) return true;
    if ((uintptr_t)type & sizeof(GcHead)) abort(); /* STATIC_OBJECT is missing: the collector would take it for a container */
    if (shape_type[type->shape] != (GcType *)type && !take_shape(type)) return false;
    if (!type->base && type != &object_type) type->base = &object_type;
    if (type->base) {
        Type *base = type->base;
        if (!type_ready(base)) return false;
        if (!type->new_ && base == &object_type) type->flags |= TYPE_NO_INSTANTIATE; /* object's would leave its fields unset */
        slots_inherit(type, base);
        if (!type->new_ && base != &object_type) type->new_ = base->new_;
        type->flags |= base->flags & INHERITED;
        if (!type->attr_offset) type->attr_offset = base->attr_offset;
        if (!type->weak_ok) type->weak_ok = base->weak_ok;
        if (!type->gc.size) type->gc.size = base->gc.size;
        if (!type->gc.traverse && shape_flags[type->shape] & SHAPE_CONTAINER) type->gc.traverse = base->gc.traverse;
        if (!type->gc.clear && type->gc.traverse == base->gc.traverse) type->gc.clear = base->gc.clear;
        if (!type->gc.dealloc) type->gc.dealloc = base->gc.dealloc;
    }
    type->flags |= TYPE_READY | TYPE_IMMUTABLE;
    if (type->new_ && !(type->flags & TYPE_NO_INSTANTIATE) && type != &type_type && type != &super_type) type->flags |= TYPE_MADE_BY_NEW;
    bool same = type->base && type->gc.size == type->base->gc.size
             && (type->flags & TYPE_VAR_SIZE) == (type->base->flags & TYPE_VAR_SIZE);
    type->solid      = same && type->base->solid ? type->base->solid : type;
    type->fixed_size = (uint32_t)(type->gc.size + 7) / 8 * 8;
    if (!link_bases(type)) {
        type->flags &= ~(uint32_t)TYPE_READY;
        return false;
    }
    if (last_ready) last_ready->next_ready = type;
    else types_ready = type;
    last_ready = type;
    return true;
}

/* ---- all of them ---------------------------------------------------------------------------------------- */

static const struct { Type *type; uint32_t shape, flags; bool layout; } rows[] = {
#define TYPE(NAME, variable, flags)   { &variable, SHAPE_##NAME, flags, false },
#define LAYOUT(NAME, variable, flags) { &variable, SHAPE_##NAME, flags, true },
#include "runtime/types.def"
};

static const struct { Type *type; uint32_t flag; } quick[] = {
    { &int_type, TYPE_INT }, { &str_type, TYPE_STR }, { &tuple_type, TYPE_TUPLE }, { &list_type, TYPE_LIST },
    { &dict_type, TYPE_DICT }, { &bytes_type, TYPE_BYTES }, { &type_type, TYPE_TYPE }, { &exc_BaseException, TYPE_EXCEPTION },
    { &float_type, TYPE_FLOAT }, { &set_type, TYPE_SET }, { &frozenset_type, TYPE_FROZENSET },
    { &complex_type, TYPE_COMPLEX }, { &bytearray_type, TYPE_BYTEARRAY },
};

/* Enough for objects to be made: every shape knows its type. */
void types_prepare(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t shape     = rows[i].shape;
        shape_type[shape]  = (GcType *)rows[i].type;
        shape_flags[shape] = (uint8_t)rows[i].flags;
        shape_row[shape]   = rows[i].type->gc.row;
        if (rows[i].layout) continue;
        rows[i].type->head  = (Object){ 1, SHAPE_TYPE_STATIC };
        rows[i].type->shape = shape;
    }
    for (size_t i = 0; i < sizeof quick / sizeof *quick; i++) quick[i].type->flags |= quick[i].flag;
}

bool types_start(void)
{
    if (!slots_start()) return false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!type_ready(rows[i].type)) return false;
    return true;
}

void types_stop(void)
{
    for (Type *type = types_ready, *next; type; type = next) {
        next = type->next_ready;
        ref_clear(&type->dict);
        ref_clear(&type->bases);
        ref_clear(&type->mro);
        type->next_ready = NULL;
        type->flags &= ~(uint32_t)TYPE_READY;
    }
    types_ready = last_ready = NULL;
    type_cache_stop();
}
