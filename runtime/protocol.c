/* protocol.c -- what can be asked of any object: text, hash, truth, items, isinstance, buffers.
 * Attributes: attribute.c; calls: call.c; comparison: compare.c; arithmetic: number.c; iteration: iteration.c.
 */
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/slot_generic.h"
#include "runtime/text.h"

/* ---- text -------------------------------------------------------------------------------------------- */

/* The result of __repr__, __str__ or __format__ has to be a str. */
static Owned checked_str(Owned text, const char *format)
{
    if (!text || IS_STR(text)) return text;
    raise_type_error(format, text);
    ref_drop(text);
    return NULL;
}

Owned object_repr(Borrowed o)
{
    if (!recursion_enter(" while getting the repr of an object")) return NULL;
    Owned text = TYPE_OF(o)->repr(OBJ(o));
    recursion_leave();
    return checked_str(text, "__repr__ returned non-string (type %T)");
}

Owned object_str(Borrowed o)
{
    if (IS_EXACT_STR(o)) return ref_keep(o);
    if (!recursion_enter(" while getting the str of an object")) return NULL;
    Owned text = TYPE_OF(o)->str(OBJ(o));
    recursion_leave();
    return checked_str(text, "__str__ returned non-string (type %T)");
}

Owned object_ascii(Borrowed o)
{
    Owned text = object_repr(o);
    if (!text || ((Str *)text)->ascii) return text;
    Owned ascii = str_in_ascii(AS(Str, text));
    ref_drop(text);
    return ascii;
}

Owned object_format(Borrowed o, Borrowed spec)
{
    bool empty = !spec || (IS_STR(spec) && ((Str *)spec)->length == 0);
    if (empty && (IS_EXACT_STR(o) || TYPE_OF(o) == &int_type)) return object_str(o);
    if (spec && IS_STR(spec)) { /* the commonest, without looking __format__ up */
        if (o->shape == SHAPE_INT) return format_int(o, (const Str *)spec);
        if (o->shape == SHAPE_FLOAT) return format_float(o, (const Str *)spec);
        if (o->shape == SHAPE_STR) return format_str(o, (const Str *)spec);
    }
    Object *argument = spec ? (Object *)spec : OBJ(names.empty);
    bool    absent   = false;
    Owned   held     = ref_keep(o);
    Owned   text     = special_call(o, names.__format__, &argument, 1, &absent);
    ref_drop(held);
    if (absent) return raise_type_error("Type %T doesn't define __format__", o);
    return checked_str(text, "__format__ must return a str, not %T");
}

/* ---- hash, truth, identity --------------------------------------------------------------------------------- */

bool object_hash(Borrowed o, int64_t *hash)
{
    bool (*slot)(Object *, int64_t *) = TYPE_OF(o)->hash;
    if (slot != slot_hash) return slot(OBJ(o), hash);
    return stack_enter() && slot(OBJ(o), hash);
}

Truth object_truth(Borrowed o)
{
    if (o == TRUE_) return TRUTH_YES;
    if (o == FALSE_ || o == NONE) return TRUTH_NO;
    if (o->shape == SHAPE_INT) return int_word(o) != 0;
    Type *type = TYPE_OF(o);
    if (type->truth) return type->truth(OBJ(o));
    if (!type->length) return TRUTH_YES;
    int64_t length = type->length(OBJ(o));
    return length < 0 ? TRUTH_ERROR : length > 0;
}

Owned object_id(Borrowed o)
{
    if (o->shape == SHAPE_INT && !int_is_small(int_word(o))) OBJ(o)->shape = SHAPE_INT_PINNED;
    if (o->shape == SHAPE_FLOAT) OBJ(o)->shape = SHAPE_FLOAT_PINNED;
    return int_new((int64_t)(intptr_t)o);
}

/* ---- items ----------------------------------------------------------------------------------------------------- */

int64_t object_length(Borrowed o)
{
    int64_t (*slot)(Object *) = TYPE_OF(o)->length;
    if (LIKELY(slot != NULL)) return slot(OBJ(o));
    raise_type_error("object of type '%T' has no len()", o);
    return -1;
}

/* An index of a type that knows positions only. */
static bool position(Borrowed o, Borrowed key, int64_t *index, const char *what)
{
    if (!TYPE_OF(key)->to_index) {
        if (*what) raise_type_error("%s", what);
        else raise_type_error("sequence index must be integer, not '%T'", key);
        return false;
    }
    if (!number_to_index(key, index, &exc_IndexError)) return false;
    if (*index >= 0 || !TYPE_OF(o)->length) return true;
    int64_t length = TYPE_OF(o)->length(OBJ(o));
    *index += length;
    return length >= 0;
}

/* C[key] for a class: its metaclass may know, else __class_getitem__ is asked. */
static Owned class_item(Borrowed cls, Borrowed key)
{
    if (cls == OBJ(&type_type)) return generic_alias_new(cls, key);
    Borrowed found = TYPE_OF(cls) == &type_type ? type_find((const Type *)cls, names.__class_getitem__) : NULL;
    if (found && found->shape == SHAPE_CLASSMETHOD_DESCR && type_is_subtype((const Type *)cls, AS(MethodDescr, found)->owner)) {
        Owned   descr   = ref_keep(found); /* called as it is, without a bound method */
        Object *both[2] = { OBJ(cls), OBJ(key) };
        Owned   item    = descr_invoke(AS(MethodDescr, descr), both, 2, NULL);
        ref_drop(descr);
        return item;
    }
    Owned method = object_find_attr(cls, names.__class_getitem__);
    if (method == NONE) ref_clear(&method);
    if (!method) return error_pending() ? NULL : raise_type_error("type '%s' is not subscriptable", type_name((const Type *)cls));
    Owned item = object_call_1(method, key);
    ref_drop(method);
    return item;
}

Owned object_get_item(Borrowed o, Borrowed key)
{
    Type *type = TYPE_OF(o);
    if (LIKELY(type->get_item != NULL)) return type->get_item(OBJ(o), OBJ(key));
    if (type->sequence_item) {
        int64_t index;
        return position(o, key, &index, "") ? type->sequence_item(OBJ(o), index) : NULL;
    }
    if (is_type(o)) return class_item(o, key);
    return raise_type_error("'%T' object is not subscriptable", o);
}

/* Messages differ when a type that is a sequence in some respect is asked for an item by number. */
static bool is_indexed(const Type *type, Borrowed key)
{
    return TYPE_OF(key)->to_index && type_is_sequence_like(type);
}

bool object_set_item(Borrowed o, Borrowed key, Borrowed value)
{
    Type *type = TYPE_OF(o);
    if (LIKELY(type->set_item != NULL)) return type->set_item(OBJ(o), OBJ(key), OBJ(value));
    int64_t index;
    if (is_indexed(type, key) && !number_to_index(key, &index, &exc_IndexError)) return false;
    raise_type_error("'%T' object does not support item assignment", o);
    return false;
}

bool object_del_item(Borrowed o, Borrowed key)
{
    Type *type = TYPE_OF(o);
    if (LIKELY(type->set_item != NULL)) return type->set_item(OBJ(o), OBJ(key), NULL);
    int64_t index;
    bool    indexed = is_indexed(type, key);
    if (indexed && !number_to_index(key, &index, &exc_IndexError)) return false;
    raise_type_error("'%T' object %s support item deletion", o, indexed ? "doesn't" : "does not");
    return false;
}

Truth object_contains(Borrowed container, Borrowed value)
{
    Type *type = TYPE_OF(container);
    if (!type->contains) return iter_contains(container, value);
    return stack_enter() ? type->contains(OBJ(container), OBJ(value)) : TRUTH_ERROR;
}

/* ---- isinstance, issubclass -------------------------------------------------------------------------------- */

/* The tuple of bases of something that looks like a class; NULL without error when it does not. */
static Owned bases_of(Borrowed cls)
{
    Owned bases = object_find_attr(cls, names.__bases__);
    if (bases && IS_TUPLE(bases)) return bases;
    ref_drop_maybe(bases);
    return NULL;
}

static bool check_class(Borrowed cls, const char *message)
{
    Owned bases = bases_of(cls);
    if (bases) { ref_drop(bases); return true; }
    if (!error_pending()) raise_type_error("%s", message);
    return false;
}

/* By __bases__ alone, for things that only look like classes. */
static Truth abstract_subclass(Borrowed derived, Borrowed cls)
{
    if (derived == cls) return TRUTH_YES;
    Owned bases = bases_of(derived);
    if (!bases) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    Truth is = TRUTH_NO;
    if (!recursion_enter(" in __issubclass__")) is = TRUTH_ERROR;
    else {
        for (uint32_t i = 0; is == TRUTH_NO && i < ((Tuple *)bases)->length; i++) is = abstract_subclass(((Tuple *)bases)->items[i], cls);
        recursion_leave();
    }
    ref_drop(bases);
    return is;
}

Truth object_real_is_instance(Borrowed o, Borrowed cls)
{
    if (!is_type(cls)) {
        if (!check_class(cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")) return TRUTH_ERROR;
        Owned of_object = object_find_attr(o, names.__class__);
        if (!of_object) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
        Truth is = abstract_subclass(of_object, cls);
        ref_drop(of_object);
        return is;
    }
    if (IS_INSTANCE(o, (const Type *)cls)) return TRUTH_YES;
    bool generic = TYPE_OF(o)->get_attr == object_generic_get_attr;
    if (generic && !(TYPE_OF(o)->flags & TYPE_HEAP)) return TRUTH_NO; /* no built-in type claims to be another */
    Borrowed of_class = generic ? type_find(TYPE_OF(o), names.__class__) : NULL;
    if (of_class && of_class->shape == SHAPE_GETSET_DESCR && ((const GetSetDescr *)of_class)->owner == &object_type)
        return TRUTH_NO; /* object's own, and it has no other */
    Owned claimed = object_find_attr(o, names.__class__);
    if (!claimed) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    Truth is = claimed != OBJ(TYPE_OF(o)) && is_type(claimed) && type_is_subtype((Type *)claimed, (const Type *)cls);
    ref_drop(claimed);
    return is;
}

Truth object_real_is_subclass(Borrowed derived, Borrowed cls)
{
    if (is_type(derived) && is_type(cls)) return type_is_subtype((const Type *)derived, (const Type *)cls);
    if (!check_class(derived, "issubclass() arg 1 must be a class")
        || (TYPE_OF(cls) != &union_type && !check_class(cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union")))
        return TRUTH_ERROR;
    return abstract_subclass(derived, cls);
}

/* isinstance and issubclass with `cls` alone; the hook is a method of cls's own type. */
static Truth ask_hook(Borrowed o, Borrowed cls, Str *hook, const char *where, bool *absent)
{
    if (!recursion_enter(where)) return TRUTH_ERROR;
    Object *argument = (Object *)o;
    Owned   result   = special_call_bound(cls, hook, &argument, 1, absent);
    recursion_leave();
    if (!result) return TRUTH_ERROR;
    Truth is = object_truth(result);
    ref_drop(result);
    return is;
}

static Truth any_of(Borrowed o, Tuple *classes, Truth (*ask)(Borrowed, Borrowed), const char *where)
{
    if (!recursion_enter(where)) return TRUTH_ERROR;
    Truth is = TRUTH_NO;
    for (uint32_t i = 0; is == TRUTH_NO && i < classes->length; i++) is = ask(o, classes->items[i]);
    recursion_leave();
    return is;
}

Truth object_is_instance(Borrowed o, Borrowed cls)
{
    if (OBJ(TYPE_OF(o)) == cls) return TRUTH_YES;
    if (is_type(cls) && TYPE_OF(cls) == &type_type) return object_real_is_instance(o, cls);
    if (TYPE_OF(cls) == &union_type) cls = union_arguments(cls);
    if (IS_TUPLE(cls)) return any_of(o, (Tuple *)cls, object_is_instance, " in __instancecheck__");
    bool  absent = false;
    Truth is     = ask_hook(o, cls, names.__instancecheck__, " in __instancecheck__", &absent);
    return absent ? object_real_is_instance(o, cls) : is;
}

Truth object_is_subclass(Borrowed derived, Borrowed cls)
{
    if (is_type(cls) && TYPE_OF(cls) == &type_type) return derived == cls ? TRUTH_YES : object_real_is_subclass(derived, cls);
    if (TYPE_OF(cls) == &union_type) cls = union_arguments(cls);
    if (IS_TUPLE(cls)) return any_of(derived, (Tuple *)cls, object_is_subclass, " in __subclasscheck__");
    bool  absent = false;
    Truth is     = ask_hook(derived, cls, names.__subclasscheck__, " in __subclasscheck__", &absent);
    return absent ? object_real_is_subclass(derived, cls) : is;
}

/* ---- buffers ------------------------------------------------------------------------------------------------------ */

bool buffer_get(Borrowed o, Buffer *buffer, bool writable)
{
    *buffer = (Buffer){ .exporter = NULL };
    if (!TYPE_OF(o)->buffer) {
        raise_type_error("a bytes-like object is required, not '%T'", o);
        return false;
    }
    if (!TYPE_OF(o)->buffer(OBJ(o), buffer, writable)) return false;
    if (!buffer->exporter) buffer->exporter = ref_keep(o);
    if (!buffer->format) {
        buffer->format    = "B";
        buffer->item_size = 1;
    }
    if (!buffer->dims) buffer->dims = 1;
    return true;
}

void buffer_release(Buffer *buffer)
{
    Owned exporter = buffer->exporter;
    if (!exporter) return;
    buffer->exporter = NULL;
    if (TYPE_OF(exporter)->buffer_release) TYPE_OF(exporter)->buffer_release(exporter, buffer);
    ref_drop(exporter);
}
