/* eval_names.c -- names when a cache does not know the answer: look-up, then fill the cache. Attributes: eval_attr.c.
 *
 * A global's cache holds the place of the value in its dict; it is good while interp.namespace_epoch stands, which changes with
 * the key set of any namespace dict, but for names that come and go (dict.c).
 */
#include "runtime/exception.h"
#include "runtime/module.h"
#include "vm/eval_help.h"

static void cache_global(Frame *frame, const Str *name, Cache *cache, Object **place)
{
    Code *code = frame->code;
    if (code->flags & CODE_NO_GLOBAL_CACHE || name->comes_and_goes) return;
    if (!code->cached_globals) code->cached_globals = frame_function(frame)->globals;
    cache->global.place = place;
    cache->global.epoch = interp.namespace_epoch;
}

/* `as_item`: a subclass of dict is asked by its own __getitem__. */
static Owned find_global(Frame *frame, Str *name, Cache *cache, bool as_item)
{
    Function *f = frame_function(frame);
    if (IS_EXACT_DICT(f->globals)) {
        Object **place = dict_place_of_str(f->globals, name);
        if (place) {
            if (cache && f->globals->namespace_) cache_global(frame, name, cache, place);
            return ref_keep(*place);
        }
    } else if (as_item) {
        Owned value = object_get_item(OBJ(f->globals), OBJ(name));
        if (value || !error_clear_if(&exc_KeyError)) return value;
    } else {
        Owned value = NULL;
        if (!dict_get(f->globals, OBJ(name), &value) || value) return value;
    }
    if (f->builtins && IS_EXACT_DICT(f->builtins)) {
        Dict    *builtins = (Dict *)f->builtins;
        Object **place    = dict_place_of_str(builtins, name);
        if (place) {
            if (cache && builtins->namespace_ && f->globals->namespace_) cache_global(frame, name, cache, place);
            return ref_keep(*place);
        }
    } else if (f->builtins) {
        Owned value = object_get_item(f->builtins, OBJ(name));
        if (value || !error_clear_if(&exc_KeyError)) return value;
    }
    return raise_name_error(&exc_NameError, OBJ(name), "name '%U' is not defined", name);
}

Owned load_global(Frame *frame, Str *name, Cache *cache) { return find_global(frame, name, cache, true); }

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
    if (ns == OBJ(frame_function(frame)->globals) && IS_EXACT_DICT(ns)) return find_global(frame, name, cache, false);
    Owned value = find_in_namespace(ns, name);
    if (value || error_pending()) return value;
    return find_global(frame, name, NULL, false);
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
    if (globals->namespace_ && IS_EXACT_DICT(globals)) cache_global(frame, name, cache, dict_place_of_str(globals, name));
    return true;
}

bool store_name(Frame *frame, Str *name, Borrowed value, Cache *cache)
{
    Borrowed ns = namespace_of(frame);
    if (ns == OBJ(frame_function(frame)->globals) && IS_EXACT_DICT(ns)) return store_global(frame, name, value, cache);
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
    else {
        raise_error(&exc_UnboundLocalError, "cannot access local variable '%U' where it is not associated with a value", name);
        interp.unbound_slot = slot + 1;
    }
}
