/* eval_names.c -- names and attributes when a cache does not know the answer: look-up, then fill the cache.
 *
 * A global's cache holds the place of the value in its dict; it is good while interp.namespace_epoch stands, which changes with
 * the key set of any namespace dict.  An attribute's cache holds a plan (runtime/shape.h) for one shape.  After many
 * misses a place is left alone: it sees too many shapes.
 */
#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/shape.h"
#include "vm/eval_help.h"

static void cache_global(Frame *frame, Cache *cache, Object **place)
{
    Code *code = frame->code;
    if (code->flags & CODE_NO_GLOBAL_CACHE) return;
    if (!code->cached_globals) code->cached_globals = frame_function(frame)->globals;
    cache->global.place = place;
    cache->global.epoch = interp.namespace_epoch;
}

static Owned find_global(Frame *frame, Str *name, Cache *cache)
{
    Function *f = frame_function(frame);
    if (IS_EXACT_DICT(f->globals)) {
        Object **place = dict_place_of_str(f->globals, name);
        if (place) {
            if (cache && f->globals->namespace_) cache_global(frame, cache, place);
            return ref_keep(*place);
        }
    } else {
        Owned value = NULL;
        if (!dict_get(f->globals, OBJ(name), &value) || value) return value;
    }
    if (f->builtins && IS_EXACT_DICT(f->builtins)) {
        Dict    *builtins = (Dict *)f->builtins;
        Object **place    = dict_place_of_str(builtins, name);
        if (place) {
            if (cache && builtins->namespace_ && f->globals->namespace_) cache_global(frame, cache, place);
            return ref_keep(*place);
        }
    } else if (f->builtins) {
        Owned value = object_get_item(f->builtins, OBJ(name));
        if (value || !error_clear_if(&exc_KeyError)) return value;
    }
    return raise_name_error(&exc_NameError, OBJ(name), "name '%U' is not defined", name);
}

Owned load_global(Frame *frame, Str *name, Cache *cache) { return find_global(frame, name, cache); }

/* The mapping a name-using frame (module, class body, exec) stores into. */
static Borrowed namespace_of(Frame *frame) { return frame->fp[0]; }

/* NULL without error: not there. */
static Owned find_in_namespace(Borrowed ns, Str *name)
{
    if (IS_EXACT_DICT(ns)) return ref_keep_maybe(dict_find_str((Dict *)ns, name));
    Owned value = object_get_item(ns, OBJ(name));
    if (!value) error_clear_if(&exc_KeyError);
    return value;
}

Owned load_name(Frame *frame, Str *name, Cache *cache)
{
    Borrowed ns = namespace_of(frame);
    if (ns == OBJ(frame_function(frame)->globals)) return find_global(frame, name, cache);
    Owned value = find_in_namespace(ns, name);
    if (value || error_pending()) return value;
    return find_global(frame, name, NULL);
}

Owned load_class_deref(Frame *frame, int slot)
{
    Str  *name  = frame->code->slot_names[slot];
    Owned value = find_in_namespace(namespace_of(frame), name);
    if (value || error_pending()) return value;
    Cell *cell = (Cell *)frame->fp[slot];
    if (cell->value) return ref_keep(cell->value);
    raise_unbound(frame, slot);
    return NULL;
}

bool store_global(Frame *frame, Str *name, Borrowed value, Cache *cache)
{
    Dict *globals = frame_function(frame)->globals;
    if (!dict_set_str(globals, name, value)) return false;
    if (globals->namespace_ && IS_EXACT_DICT(globals)) cache_global(frame, cache, dict_place_of_str(globals, name));
    return true;
}

bool store_name(Frame *frame, Str *name, Borrowed value, Cache *cache)
{
    Borrowed ns = namespace_of(frame);
    if (ns == OBJ(frame_function(frame)->globals)) return store_global(frame, name, value, cache);
    if (IS_EXACT_DICT(ns)) return dict_set_str((Dict *)ns, name, value);
    return object_set_item(ns, OBJ(name), value);
}

bool delete_global(Frame *frame, Str *name)
{
    if (dict_delete_str(frame_function(frame)->globals, name)) return true;
    raise_name_error(&exc_NameError, OBJ(name), "name '%U' is not defined", name);
    return false;
}

bool delete_name(Frame *frame, Str *name)
{
    Borrowed ns = namespace_of(frame);
    if (IS_EXACT_DICT(ns)) {
        if (dict_delete_str((Dict *)ns, name)) return true;
    } else {
        if (object_del_item(ns, OBJ(name))) return true;
        if (!error_clear_if(&exc_KeyError)) return false;
    }
    raise_name_error(&exc_NameError, OBJ(name), "name '%U' is not defined", name);
    return false;
}

void raise_unbound(Frame *frame, int slot)
{
    Code *code = frame->code;
    Str  *name = code->slot_names[slot];
    if (code->slot_kinds[slot] & SLOT_FREE)
        raise_name_error(&exc_NameError, OBJ(name),
                         "cannot access free variable '%U' where it is not associated with a value in enclosing scope", name);
    else
        raise_error(&exc_UnboundLocalError, "cannot access local variable '%U' where it is not associated with a value", name);
}

/* -- attributes -- */

enum { MANY_MISSES = 64 };

static bool cache_is_tired(Cache *cache)
{
    if (cache->attr.misses >= MANY_MISSES) return true;
    cache->attr.misses++;
    return false;
}

static void cache_plan(Cache *cache, const Object *o, const AttrPlan *plan)
{
    if (plan->offset != (int16_t)plan->offset) return;
    cache->attr.shape  = o->shape;
    cache->attr.offset = (int16_t)plan->offset;
    cache->attr.kind   = (uint8_t)plan->kind;
    if (plan->kind == ATTR_INLINE || plan->kind == ATTR_MORE || plan->kind == ATTR_ADD_INLINE || plan->kind == ATTR_ADD_MORE) {
        cache->attr.more_offset = plan->more_offset;
        cache->attr.next_shape  = plan->next_shape;
    } else cache->attr.value = OBJ(plan->value);
}

/* Class data is never cached: `C.count += 1` must invalidate nothing. */
static bool plan_lasts(const AttrPlan *plan)
{
    return plan->kind != ATTR_NONE && plan->kind != ATTR_GETSET && plan->kind != ATTR_CLASS_VALUE;
}

/* The attribute a filled cache leads to; NULL without error: it doesn't (any more). */
static Owned cached_attr(Borrowed o, const Cache *cache, Function **getter)
{
    switch (cache->attr.kind) {
    case ATTR_INLINE: return ref_keep_maybe(*(Object **)((char *)o + cache->attr.offset));
    case ATTR_MORE: {
        Object **more = *(Object ***)((char *)o + cache->attr.more_offset);
        return more ? ref_keep_maybe(more[cache->attr.offset]) : NULL;
    }
    case ATTR_PROPERTY: {
        Property *property = (Property *)cache->attr.value;
        if (property->get && property->get->shape == SHAPE_FUNCTION && ((Function *)property->get)->fast_args == 1) {
            *getter = (Function *)ref_keep(property->get);
            return NULL;
        }
        return NULL;
    }
    case ATTR_METHOD: return method_like_bind(cache->attr.value, o);
    default: return NULL;
    }
}

Owned load_attr(Borrowed o, Str *name, Cache *cache, Function **getter)
{
    if (o->shape == cache->attr.shape && cache->attr.kind != ATTR_NONE) {
        Owned value = cached_attr(o, cache, getter);
        if (value || *getter) return value;
        if (error_pending()) return NULL;
    } else if (o->shape == SHAPE_MODULE) {
        Borrowed value = dict_find_str(((Module *)o)->dict, name);
        if (value) return ref_keep(value);
    } else if (!cache_is_tired(cache)) {
        AttrPlan plan = {0};
        attr_plan_load(OBJ(o), name, &plan);
        if (plan_lasts(&plan)) cache_plan(cache, o, &plan);
    }
    return object_get_attr(o, name);
}

bool store_attr(Borrowed o, Str *name, Borrowed value, Cache *cache)
{
    if (o->shape == cache->attr.shape) {
        switch (cache->attr.kind) {
        case ATTR_INLINE: {
            Object **place = (Object **)((char *)o + cache->attr.offset);
            ref_set(place, ref_keep(value));
            return true;
        }
        case ATTR_ADD_INLINE:
            *(Object **)((char *)o + cache->attr.offset) = ref_keep(value);
            OBJ(o)->shape = cache->attr.next_shape;
            return true;
        case ATTR_MORE: {
            Object **more = *(Object ***)((char *)o + cache->attr.more_offset);
            ref_set(&more[cache->attr.offset], ref_keep(value));
            return true;
        }
        default: break;
        }
    }
    if (!cache_is_tired(cache)) {
        AttrPlan plan = {0};
        attr_plan_store(OBJ(o), name, &plan);
        if (plan.kind == ATTR_INLINE || plan.kind == ATTR_ADD_INLINE || plan.kind == ATTR_MORE) cache_plan(cache, o, &plan);
    }
    return object_set_attr(o, name, value);
}

Owned load_method(Borrowed o, Str *name, Cache *cache, Owned *function)
{
    if (o->shape == cache->attr.shape && cache->attr.kind != ATTR_NONE) {
        Function *getter = NULL;
        if (cache->attr.kind != ATTR_PROPERTY && cache->attr.kind != ATTR_METHOD) {
            Owned value = cached_attr(o, cache, &getter);
            if (value || error_pending()) return value;
        }
        return object_get_attr(o, name);
    }
    if (o->shape == SHAPE_MODULE) {
        Borrowed value = dict_find_str(((Module *)o)->dict, name);
        if (value) return ref_keep(value);
        return object_get_attr(o, name);
    }
    AttrPlan plan = {0};
    attr_plan_load(OBJ(o), name, &plan);
    if (plan_lasts(&plan) && !cache_is_tired(cache)) cache_plan(cache, o, &plan);
    if (plan.kind == ATTR_METHOD) {
        *function = ref_keep(plan.value);
        return ref_keep(o);
    }
    Owned self = object_find_method(o, name, function);
    return self ? self : object_get_attr(o, name);
}
