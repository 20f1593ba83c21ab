/* object_reduce.c -- an object taken apart, so that copy and pickle can make another like it.
 *
 * __reduce_ex__(2) gives (copyreg.__newobj__, (cls, *args), state, list items, dict items); protocols 0 and 1
 * are copyreg's business (copyreg._reduce_ex).
 */
#include "runtime/object_reduce.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

/* The module copyreg: from sys.modules, or imported through builtins.__import__. */
static Owned copyreg_module(void)
{
    Borrowed known = interp.modules ? dict_find_str(interp.modules, names.copyreg) : NULL;
    if (known) return ref_keep(known);
    Borrowed import = interp.builtins ? dict_find_str(interp.builtins, names.__import__) : NULL;
    return import ? object_call_1(import, OBJ(names.copyreg)) : raise_runtime_error("__import__ not found");
}

/* copyreg.<name> */
static Owned copyreg(Str *name)
{
    Owned module = copyreg_module(), found = module ? object_get_attr(module, name) : NULL;
    ref_drop_maybe(module);
    return found;
}

Owned reduce_as_getattr(Borrowed o, Str *name)
{
    Owned    key = str_from_c("getattr"), arguments = NULL, result = NULL;
    Borrowed getattr = key && interp.builtins ? dict_find_str(interp.builtins, (Str *)key) : NULL;
    if (key && !getattr) raise_runtime_error("getattr not found");
    if (getattr && (arguments = tuple_pack(2, o, name))) result = tuple_pack(2, getattr, arguments);
    ref_drop_maybe(arguments);
    ref_drop_maybe(key);
    return result;
}

/* ---- state ------------------------------------------------------------------------------------------- */

/* The names of all __slots__, a list: what copyreg._slotnames has left in the class, or answers. */
static Owned slot_names(Object *o)
{
    Borrowed known = type_lookup_own(TYPE_OF(o), names.__slotnames__);
    if (known && IS_LIST(known)) return ref_keep(known);
    Owned function = copyreg(names._slotnames), found = function ? object_call_1(function, OBJ(TYPE_OF(o))) : NULL;
    ref_drop_maybe(function);
    if (!found || IS_LIST(found)) return found;
    raise_type_error("copyreg._slotnames didn't return a list or None");
    ref_drop(found);
    return NULL;
}

/* {name: value} of all __slots__ that are set. */
static Owned slots_state(Object *o)
{
    Owned slots = slot_names(o), state = slots ? dict_new() : NULL;
    for (int64_t i = 0; state && i < AS(List, slots)->length; i++) {
        Owned name  = ref_keep(AS(List, slots)->items[i]);
        Owned value = IS_STR(name) ? object_find_attr(o, (Str *)name) : NULL;
        if ((!value && error_pending()) || (value && !dict_set((Dict *)state, name, value))) ref_clear(&state);
        ref_drop_maybe(value);
        ref_drop(name);
    }
    ref_drop_maybe(slots);
    return state;
}

/* o.__dict__, or a dict like it while there is none: a pickle then takes no notice of which it was. */
static Owned attributes_of(Object *o)
{
    bool has_dict = shape_flags[o->shape] & SHAPE_INSTANCE && SHAPE_OF(o)->dict_mode;
    return has_dict ? ref_keep_maybe(instance_dict(o)) : instance_attributes(o);
}

static Owned default_state(Object *o)
{
    bool  plain = TYPE_OF(o)->attr_offset != 0;
    Owned state = plain ? attributes_of(o) : object_find_attr(o, names.__dict__);
    if (!state && error_pending()) return NULL;
    if (!state || (plain && !((Dict *)state)->used)) {
        ref_drop_maybe(state);
        state = none_new();
    }
    if (!TYPE_OF(o)->slot_count) return state;
    Owned slots = slots_state(o);
    if (!slots || !((Dict *)slots)->used) { ref_drop_maybe(slots); return slots ? state : (ref_drop(state), NULL); }
    Owned both = tuple_pack(2, state, slots);
    ref_drop(state);
    ref_drop(slots);
    return both;
}

Owned object_get_state(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    return default_state(args[0]);
}

/* ---- protocol 2 ----------------------------------------------------------------------------------------- */

/* (cls, *arguments) for copyreg.__newobj__; *kwargs is set when __getnewargs_ex__ says so. */
static Owned new_arguments(Object *o, Owned *kwargs)
{
    Owned method = special_find(o, names.__getnewargs_ex__), arguments = NULL;
    if (!method && error_pending()) return NULL;
    if (method) {
        Owned both = object_call_0(method);
        ref_drop(method);
        if (!both) return NULL;
        Tuple *t = (Tuple *)both;
        if (!IS_TUPLE(both)) raise_type_error("__getnewargs_ex__ should return a tuple, not '%T'", both);
        else if (t->length != 2) raise_value_error("__getnewargs_ex__ should return a tuple of length 2, not %d", (int)t->length);
        else if (!IS_TUPLE(t->items[0])) raise_type_error("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%T'", t->items[0]);
        else if (!IS_DICT(t->items[1])) raise_type_error("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%T'", t->items[1]);
        else {
            arguments = ref_keep(t->items[0]);
            *kwargs   = ref_keep(t->items[1]);
        }
        ref_drop(both);
        return arguments;
    }
    method = special_find(o, names.__getnewargs__);
    if (!method) return error_pending() ? NULL : tuple_from_array(NULL, 0);
    arguments = object_call_0(method);
    ref_drop(method);
    if (arguments && !IS_TUPLE(arguments)) {
        raise_type_error("__getnewargs__ should return a tuple, not '%T'", arguments);
        ref_clear(&arguments);
    }
    return arguments;
}

static Owned with_class(Object *o, Tuple *arguments)
{
    Tuple *all = (Tuple *)tuple_new(arguments->length + 1);
    if (!all) return NULL;
    all->items[0] = ref_keep(OBJ(TYPE_OF(o)));
    for (uint32_t i = 0; i < arguments->length; i++) all->items[i + 1] = ref_keep(arguments->items[i]);
    tuple_done(OBJ(all));
    return OBJ(all);
}

static Owned items_of_dict(Object *o)
{
    Str  *name = (Str *)names.items;
    Owned view = object_call_method(o, name, NULL, 0);
    Owned iter = view ? object_iter(view) : NULL;
    ref_drop_maybe(view);
    return iter;
}

/* A built-in type that holds more than attributes and doesn't say how to make it again. */
static bool can_be_copied(Object *o, Tuple *arguments)
{
    const Type *base = TYPE_OF(o);
    while (base->flags & TYPE_HEAP) base = base->base;
    if (base == &object_type || arguments->length || base == &list_type || base == &dict_type || TYPE_HAS(o, TYPE_EXCEPTION)) return true;
    if (type_find(TYPE_OF(o), names.__getnewargs__) || type_find(TYPE_OF(o), names.__getnewargs_ex__)) return true;
    Borrowed get_state = type_find(TYPE_OF(o), names.__getstate__);
    if (get_state != type_lookup_own(&object_type, names.__getstate__)) return true;
    if (base->gc.size == sizeof(Object)) return true;
    bool sized = base == &memoryview_type || base == &code_type; /* its size differs from object to object */
    raise_type_error(sized ? "cannot pickle %T objects" : "cannot pickle '%T' object", o);
    return false;
}

static Owned reduce_2(Object *o)
{
    Owned kwargs = NULL, cls_and_args = NULL, maker = NULL, state = NULL, items = NULL, pairs = NULL, result = NULL;
    Owned arguments = new_arguments(o, &kwargs);
    if (!arguments || !can_be_copied(o, (Tuple *)arguments)) goto done;
    if (kwargs && ((Dict *)kwargs)->used) {
        maker        = copyreg(names.__newobj_ex__);
        cls_and_args = tuple_pack(3, TYPE_OF(o), arguments, kwargs);
    } else {
        maker        = copyreg(names.__newobj__);
        cls_and_args = with_class(o, (Tuple *)arguments);
    }
    if (!maker || !cls_and_args) goto done;
    Owned get_state = object_get_attr(o, names.__getstate__);
    if (!get_state) goto done;
    state = object_call_0(get_state);
    ref_drop(get_state);
    if (!state) goto done;
    items = IS_LIST(o) ? object_iter(o) : none_new();
    pairs = IS_DICT(o) ? items_of_dict(o) : none_new();
    if (items && pairs) result = tuple_pack(5, maker, cls_and_args, state, items, pairs);
done:
    ref_drop_maybe(arguments);
    ref_drop_maybe(kwargs);
    ref_drop_maybe(maker);
    ref_drop_maybe(cls_and_args);
    ref_drop_maybe(state);
    ref_drop_maybe(items);
    ref_drop_maybe(pairs);
    return result;
}

static Owned reduce(Object *o, int64_t protocol)
{
    if (protocol >= 2) return reduce_2(o);
    Owned number = int_new(protocol), name = number ? str_intern_c("_reduce_ex") : NULL, function = name ? copyreg((Str *)name) : NULL;
    Owned result = function ? object_call_2(function, o, number) : NULL;
    ref_drop_maybe(function);
    ref_drop_maybe(name);
    ref_drop_maybe(number);
    return result;
}

Owned object_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    return reduce(args[0], 0);
}

Owned object_reduce_ex(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    int64_t protocol;
    if (!number_to_index(args[1], &protocol, NULL)) return NULL;
    if (protocol != (int)protocol) return raise_error(&exc_OverflowError, "Python int too large to convert to C int");
    Owned method = object_find_attr(args[0], names.__reduce__), result = NULL;
    if (!method && error_pending()) return NULL;
    bool is_own = method && type_find(TYPE_OF(args[0]), names.__reduce__) != type_lookup_own(&object_type, names.__reduce__);
    if (is_own) result = object_call_0(method); /* a class's own __reduce__ comes first */
    ref_drop_maybe(method);
    if (is_own) return result;
    return reduce(args[0], protocol);
}

bool object_reduces_plainly(Object *o)
{
    Str *const asked[] = { names.__reduce_ex__, names.__reduce__, names.__getstate__, names.__getnewargs_ex__, names.__getnewargs__ };
    const Type  *cls   = TYPE_OF(o);
    const Shape *shape = shape_flags[o->shape] & SHAPE_INSTANCE ? SHAPE_OF(o) : NULL;
    if (!shape || shape->dict_mode || !(cls->flags & TYPE_PLAIN) || !cls->attr_offset || cls->slot_count || cls->get_attr != object_type.get_attr)
        return false;
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        if (type_find(cls, asked[i]) != type_lookup_own(&object_type, asked[i]) || shape_find(shape, asked[i]) >= 0) return false;
    return type_find(cls, names.__class__) == type_lookup_own(&object_type, names.__class__);
}
