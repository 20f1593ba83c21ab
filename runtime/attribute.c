/* attribute.c -- reading and setting attributes: the look-up that object.__getattribute__ describes.
 *
 * In this order: a data descriptor of the class (property, __slots__ member ...), the instance's own attribute, another
 * descriptor of the class (functions become methods here), a plain class attribute.
 */
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

static COLD Owned absent(Object *o, Str *name)
{
    return raise_attribute_error(o, OBJ(name), "'%T' object has no attribute '%U'", o, name);
}

static inline Owned generic_get(Object *o, Str *name, bool quiet)
{
    Type    *cls   = TYPE_OF(o);
    Borrowed found = type_find(cls, name);
    Owned (*get)(Object *, Object *, Object *) = found ? TYPE_OF(found)->get : NULL;
    if (get && TYPE_OF(found)->set) {
        Owned descriptor = ref_keep(found);
        Owned value      = get(descriptor, o, OBJ(cls));
        ref_drop(descriptor);
        return value;
    }
    Borrowed own = cls->attr_offset ? instance_find(o, name) : is_type(o) ? type_lookup_own((Type *)o, name) : NULL;
    if (own) return ref_keep(own);
    if (!found) return quiet ? NULL : absent(o, name);
    Owned attribute = ref_keep(found);
    if (!get) return attribute;
    Owned value = get(attribute, o, OBJ(cls));
    ref_drop(attribute);
    return value;
}

Owned object_generic_get_attr(Object *o, Str *name) { return generic_get(o, name, false); }
Owned object_generic_find_attr(Object *o, Str *name) { return generic_get(o, name, true); }

bool object_generic_set_attr(Object *o, Str *name, Object *value)
{
    Type    *cls   = TYPE_OF(o);
    Borrowed found = type_find(cls, name);
    if (found && TYPE_OF(found)->set) {
        Owned descriptor = ref_keep(found);
        bool  ok         = TYPE_OF(descriptor)->set(descriptor, o, value);
        ref_drop(descriptor);
        return ok;
    }
    if (cls->attr_offset) return instance_set(o, name, value);
    if (found) raise_error(&exc_AttributeError, "'%T' object attribute '%U' is read-only", o, name); /* only reading sets .name */
    else raise_error(&exc_AttributeError, "'%T' object has no attribute '%U'", o, name);
    return false;
}

static bool check_name(Borrowed name)
{
    if (IS_STR(name)) return true;
    raise_type_error("attribute name must be string, not '%T'", name);
    return false;
}

/* An AttributeError that a program raised (in __getattr__, in a property) learns what was asked for, if it doesn't know. */
static COLD void tell_attribute(Borrowed o, const Str *name)
{
    if (!error_is(&exc_AttributeError)) return;
    AttributeException *e = AS(AttributeException, interp.raised);
    if (e->name || e->object) return;
    ref_set(&e->name, ref_keep(OBJ(name)));
    ref_set(&e->object, ref_keep(o));
}

Owned object_get_attr(Borrowed o, Str *name)
{
    if (UNLIKELY(!check_name(OBJ(name)))) return NULL;
    Owned value = TYPE_OF(o)->get_attr(OBJ(o), name);
    if (UNLIKELY(!value)) tell_attribute(o, name);
    return value;
}

Owned object_get_attr_c(Borrowed o, const char *name)
{
    Str *text = (Str *)str_intern_c(name);
    if (!text) return NULL;
    Owned value = object_get_attr(o, text);
    ref_drop(OBJ(text));
    return value;
}

Owned object_find_attr(Borrowed o, Str *name)
{
    Type *cls = TYPE_OF(o);
    Owned value;
    if (cls->get_attr == object_generic_get_attr) value = object_generic_find_attr(OBJ(o), name);
    else if (cls->get_attr == type_get_attr) value = type_find_attr(OBJ(o), name);
    else value = cls->get_attr(OBJ(o), name);
    if (!value && error_pending()) error_clear_if(&exc_AttributeError);
    return value;
}

Truth object_has_attr(Borrowed o, Str *name)
{
    if (!check_name(OBJ(name))) return TRUTH_ERROR;
    Owned value = object_find_attr(o, name);
    if (!value) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    ref_drop(value);
    return TRUTH_YES;
}

bool object_set_attr(Borrowed o, Str *name, Borrowed value)
{
    if (UNLIKELY(!check_name(OBJ(name)))) return false;
    return TYPE_OF(o)->set_attr(OBJ(o), name, OBJ(value));
}

/* ---- special methods: found on the type alone ------------------------------------------------------ */

Owned special_find(Borrowed o, Str *name)
{
    Type    *cls   = TYPE_OF(o);
    Borrowed found = type_find(cls, name);
    if (!found) return NULL;
    Owned method = ref_keep(found);
    if (!TYPE_OF(method)->get) return method;
    Owned bound = TYPE_OF(method)->get(method, OBJ(o), OBJ(cls));
    ref_drop(method);
    return bound;
}

Owned special_call(Borrowed o, Str *name, Object **args, int n, bool *absent_)
{
    Type    *cls   = TYPE_OF(o);
    Borrowed found = type_find(cls, name);
    *absent_       = !found;
    if (!found) return NULL;
    Owned method = ref_keep(found), result;
    if (TYPE_HAS(method, TYPE_METHOD_LIKE)) { /* no bound method is made: self goes in front */
        Object *few[8], **all = few;
        if (n >= 8 && !(all = heap_alloc((n + 1) * sizeof *all))) { ref_drop(method); return NULL; }
        all[0] = OBJ(o);
        for (int i = 0; i < n; i++) all[i + 1] = args[i];
        result = object_call(method, all, n + 1, NULL);
        if (all != few) heap_free(all, (n + 1) * sizeof *all);
    } else if (TYPE_OF(method)->get) {
        Owned bound = TYPE_OF(method)->get(method, OBJ(o), OBJ(cls));
        result      = bound ? object_call(bound, args, n, NULL) : NULL;
        ref_drop_maybe(bound);
    } else result = object_call(method, args, n, NULL);
    ref_drop(method);
    return result;
}

Owned special_call_bound(Borrowed o, Str *name, Object **args, int n, bool *absent_)
{
    Object  *self   = OBJ(o);
    Object **kept   = arguments_keep(&self, 1);
    Owned    result = special_call(o, name, args, n, absent_);
    arguments_drop(kept);
    return result;
}

Owned object_call_special(Borrowed o, Str *name, Object **args, int n)
{
    bool  none   = false;
    Owned result = special_call(o, name, args, n, &none);
    return none ? raise_error(&exc_AttributeError, "%U", name) : result;
}

Owned object_find_method(Borrowed o, Str *name, Owned *function)
{
    Type *cls = TYPE_OF(o);
    if (o->shape == SHAPE_SUPER) return super_find_method(o, name, function);
    if (cls->get_attr != object_generic_get_attr) return NULL;
    Borrowed found = type_find(cls, name);
    if (!found || !TYPE_HAS(found, TYPE_METHOD_LIKE) || (cls->attr_offset && instance_find((Object *)o, name))) return NULL;
    *function = ref_keep(found);
    return ref_keep(o);
}

Owned object_call_method(Borrowed o, Str *name, Object **args, int n)
{
    Type    *cls   = TYPE_OF(o);
    Borrowed found = cls->get_attr == object_generic_get_attr ? type_find(cls, name) : NULL;
    if (found && TYPE_HAS(found, TYPE_METHOD_LIKE) && !(cls->attr_offset && instance_find(OBJ(o), name))) {
        bool none;
        return special_call(o, name, args, n, &none);
    }
    Owned method = object_get_attr(o, name);
    if (!method) return NULL;
    Owned result = object_call(method, args, n, NULL);
    ref_drop(method);
    return result;
}
