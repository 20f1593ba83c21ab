/* slot_generic.c -- the slots of classes that define special methods in Python.
 *
 * Each function looks its special method up on the type and calls it.  The binary operators follow
 * CPython: the left operand's method first, unless the right one's class derives from the left's and
 * overrides the reflected method; a missing method counts as NotImplemented.
 */
#include "runtime/slot_generic.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

/* found(self, a, b): the first `n` of a and b. */
static inline Owned call_method(Borrowed found, Object *self, Object *a, Object *b, int n)
{
    Object *all[3] = { self, a, b };
    Owned   method = ref_keep(found), result = call_function(method, all, n + 1, NULL);
    ref_drop(method);
    return result;
}

static inline bool is_function(Borrowed found) { return found && found->shape == SHAPE_FUNCTION; }

/* type(self).name(self, a, b). A function is called with no detour. */
static inline Owned call_special(Object *self, Str *name, Object *a, Object *b, int n, bool *absent)
{
    Borrowed found = type_find(TYPE_OF(self), name);
    if (LIKELY(is_function(found))) return call_method(found, self, a, b, n);
    Object *args[2] = { a, b };
    return special_call(self, name, args, n, absent);
}

static Owned call_present(Object *self, Str *name, Object *a, Object *b, int n)
{
    bool  absent = false;
    Owned result = call_special(self, name, a, b, n, &absent);
    return absent ? raise_error(&exc_AttributeError, "%U", OBJ(name)) : result;
}
static Owned call_0(Object *self, Str *name) { return call_present(self, name, NULL, NULL, 0); }
static Owned call_1(Object *self, Str *name, Object *a) { return call_present(self, name, a, NULL, 1); }
static Owned call_2(Object *self, Str *name, Object *a, Object *b) { return call_present(self, name, a, b, 2); }

/* Calls a method whose result does not matter. */
static bool done(Owned result)
{
    if (!result) return false;
    ref_drop(result);
    return true;
}

/* The bound method where a failing look-up counts as none, as a property may: NULL, and no error is pending. */
static Owned find_or_forget(Object *self, Str *name)
{
    Owned method = special_find(self, name);
    if (!method) error_clear();
    return method;
}

static bool is_plain(Object *self, Str *name)
{
    Borrowed found = type_find(TYPE_OF(self), name);
    return found && TYPE_HAS(found, TYPE_METHOD_LIKE);
}

/* self.name() by way of find_or_forget; NULL without an error: there is no such method. */
static Owned call_found(Object *self, Str *name, Object **args, int n)
{
    Owned method = find_or_forget(self, name);
    if (!method) return NULL;
    Owned result = object_call(method, args, n, NULL);
    ref_drop(method);
    return result;
}

Owned slot_ask(Object *self, Str *name, Object *other)
{
    bool  absent = false;
    Owned result = call_special(self, name, other, NULL, 1, &absent);
    return absent ? not_implemented_new() : result;
}

/* ---- text, comparison, truth ---------------------------------------------------------------- */

Owned slot_repr(Object *self)
{
    if (is_plain(self, names.__repr__)) return call_0(self, names.__repr__);
    Owned text = call_found(self, names.__repr__, NULL, 0);
    return text || error_pending() ? text : str_format_c("<%s object at %p>", TYPE_OF(self)->name, self);
}
Owned slot_str(Object *self)  { return call_0(self, names.__str__); }

bool slot_hash(Object *self, int64_t *result)
{
    Borrowed found = type_find(TYPE_OF(self), names.__hash__);
    if (!found || found == NONE) return hash_not_available(self, result);
    Owned value = LIKELY(is_function(found))         ? call_method(found, self, NULL, NULL, 0)
                  : TYPE_HAS(found, TYPE_METHOD_LIKE) ? call_0(self, names.__hash__)
                                                      : call_found(self, names.__hash__, NULL, 0);
    if (!value) return error_pending() ? false : hash_not_available(self, result);
    if (!IS_INT(value)) {
        ref_drop(value);
        raise_type_error("__hash__ method should return an integer");
        return false;
    }
    if (!int_to_int64(value, result)) *result = int_hash(value);
    if (*result == -1) *result = -2;
    ref_drop(value);
    return true;
}

static Str *comparing(CompareOp op)
{
    static Str *const *const dunders[] = { &names.__lt__, &names.__le__, &names.__eq__, &names.__ne__, &names.__gt__, &names.__ge__ };
    return *dunders[op];
}

Owned slot_compare(Object *self, Object *other, CompareOp op)
{
    Borrowed found = type_find(TYPE_OF(self), comparing(op));
    if (LIKELY(is_function(found))) return call_method(found, self, other, NULL, 1);
    if (is_plain(self, comparing(op))) return slot_ask(self, comparing(op), other);
    Owned result = call_found(self, comparing(op), &other, 1);
    return result || error_pending() ? result : not_implemented_new();
}

bool slot_compare_is_function(Object *self, CompareOp op)
{
    if (TYPE_OF(self)->compare != slot_compare) return false;
    Borrowed found = type_find(TYPE_OF(self), comparing(op));
    return found && found->shape == SHAPE_FUNCTION;
}

Truth slot_truth(Object *self)
{
    Owned value = call_0(self, names.__bool__);
    if (!value) return TRUTH_ERROR;
    Truth truth = value == TRUE_ ? TRUTH_YES : value == FALSE_ ? TRUTH_NO : TRUTH_ERROR;
    if (truth == TRUTH_ERROR) raise_type_error("__bool__ should return bool, returned %T", value);
    ref_drop(value);
    return truth;
}

/* ---- attributes ------------------------------------------------------------------------------- */

Owned slot_get_attr(Object *self, Str *name) { return call_1(self, names.__getattribute__, OBJ(name)); }

/* The class has __getattr__: asked when the normal way ends in AttributeError. */
Owned slot_get_attr_hook(Object *self, Str *name)
{
    Type    *type = TYPE_OF(self);
    Borrowed normal = type_find(type, names.__getattribute__);
    Owned    value;
    if (normal && normal->shape == SHAPE_WRAPPER_DESCR) {
        Owned (*get_attr)(Object *, Str *) = ((WrapperDescr *)normal)->owner->get_attr;
        value = get_attr == object_generic_get_attr ? object_generic_find_attr(self, name) : get_attr(self, name);
    } else value = slot_get_attr(self, name);
    if (value) return value;
    if (error_pending() && !error_clear_if(&exc_AttributeError)) return NULL;
    Object **kept = arguments_keep(&self, 1); /* by the bound method that CPython makes here */
    value         = call_1(self, names.__getattr__, OBJ(name));
    arguments_drop(kept);
    return value;
}

bool slot_set_attr(Object *self, Str *name, Object *value)
{
    return done(value ? call_2(self, names.__setattr__, OBJ(name), value) : call_1(self, names.__delattr__, OBJ(name)));
}

Owned slot_get(Object *descriptor, Object *instance, Object *owner)
{
    return call_2(descriptor, names.__get__, instance ? instance : NONE, owner ? owner : NONE);
}

bool slot_set(Object *descriptor, Object *instance, Object *value)
{
    return done(value ? call_2(descriptor, names.__set__, instance, value) : call_1(descriptor, names.__delete__, instance));
}

/* ---- calling, making, ending -------------------------------------------------------------------- */

/* names.xxx found on the type, called with self and the arguments as they are. */
static Owned call_with(Object *self, Str *name, Object **args, int n, Tuple *kwnames)
{
    Borrowed found = type_find(TYPE_OF(self), name);
    int      total = n + (kwnames ? (int)kwnames->length : 0);
    if (!found) return raise_attribute_error(self, OBJ(name), "'%T' object has no attribute '%U'", self, name);
    if (!TYPE_HAS(found, TYPE_METHOD_LIKE)) {
        Owned bound = special_find(self, name);
        if (!bound) return NULL;
        Owned result = object_call(bound, args, n, kwnames);
        ref_drop(bound);
        return result;
    }
    Object *few[8], **all = few;
    if (total + 1 > 8 && !(all = heap_alloc((total + 1) * sizeof *all))) return NULL;
    all[0] = self;
    for (int i = 0; i < total; i++) all[i + 1] = args[i];
    Owned    function = ref_keep(found);
    Object **kept     = arguments_keep(all, total > n ? total + 1 : 0); /* the dict of keywords is spread to an array */
    Owned    result   = object_call(function, all, n + 1, kwnames);
    arguments_drop(kept);
    ref_drop(function);
    if (all != few) heap_free(all, (total + 1) * sizeof *all);
    return result;
}

Owned slot_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    return call_with(self, names.__call__, args, n, kwnames);
}

bool slot_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    Owned result = call_with(self, names.__init__, args, n, kwnames);
    if (!result) return false;
    if (result != NONE) {
        raise_type_error("__init__() should return None, not '%T'", result);
        ref_drop(result);
        return false;
    }
    ref_drop(result);
    return true;
}

Owned slot_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    int     total = n + (kwnames ? (int)kwnames->length : 0);
    Object *few[8], **all = few;
    Owned   function = object_get_attr(OBJ(cls), names.__new__);
    if (!function) return NULL;
    if (total + 1 > 8 && !(all = heap_alloc((total + 1) * sizeof *all))) { ref_drop(function); return NULL; }
    all[0] = OBJ(cls);
    for (int i = 0; i < total; i++) all[i + 1] = args[i];
    Object **kept = arguments_keep(all, total > n ? total + 1 : 0);
    Owned result  = object_call(function, all, n + 1, kwnames);
    arguments_drop(kept);
    ref_drop(function);
    if (all != few) heap_free(all, (total + 1) * sizeof *all);
    return result;
}

/* __del__: whatever is pending stays so, and its own error is reported. */
void slot_finalize(Object *self)
{
    Owned pending = error_take();
    Owned result  = is_plain(self, names.__del__) ? call_0(self, names.__del__) : call_found(self, names.__del__, NULL, 0);
    if (result) ref_drop(result);
    else if (error_pending()) {
        Borrowed function = type_find(TYPE_OF(self), names.__del__);
        error_unraisable(NULL, function ? function : self);
    }
    error_restore(pending);
}

/* ---- iteration and containers --------------------------------------------------------------------- */

Owned slot_iter(Object *self)
{
    Borrowed found = type_find(TYPE_OF(self), names.__iter__);
    if (found == NONE) return raise_type_error("'%T' object is not iterable", self);
    if (found && TYPE_HAS(found, TYPE_METHOD_LIKE)) return call_0(self, names.__iter__);
    Owned result = found ? call_found(self, names.__iter__, NULL, 0) : NULL;
    if (result || error_pending()) return result;
    Owned items = find_or_forget(self, names.__getitem__);
    if (!items) return raise_type_error("'%T' object is not iterable", self);
    ref_drop(items);
    return sequence_iter_new(self);
}

/* Leaves StopIteration pending at the end: its value may be wanted. iter_next() clears it. */
Owned slot_next(Object *self) { return call_0(self, names.__next__); }

int64_t length_of_result(Owned value)
{
    int64_t length = -1;
    Owned   index  = number_index(value);
    ref_drop(value);
    if (!index) return -1;
    if (int_sign(index) < 0) raise_value_error("__len__() should return >= 0");
    else if (!int_to_int64(index, &length)) {
        length = -1;
        raise_overflow_error("cannot fit 'int' into an index-sized integer");
    }
    ref_drop(index);
    return length;
}

int64_t slot_length(Object *self)
{
    Owned value = call_0(self, names.__len__);
    return value ? length_of_result(value) : -1;
}

Owned slot_get_item(Object *self, Object *key) { return call_1(self, names.__getitem__, key); }

typedef bool (*SetItem)(Object *self, Object *key, Object *value);

/* The C function behind a __setitem__ that is only inherited: a class with a __delitem__ of its own (as Counter is) asks here for both. */
static SetItem inherited_set_item(const Object *self)
{
    Borrowed found = type_find(TYPE_OF(self), names.__setitem__);
    if (!found || found->shape != SHAPE_WRAPPER_DESCR) return NULL;
    const WrapperDescr *wrapper = (const WrapperDescr *)found;
    return wrapper->def->name == &names.__setitem__ && IS_INSTANCE(self, wrapper->owner) ? wrapper->owner->set_item : NULL;
}

/* Everything counts as often as in the two tuples that a call of the wrapper takes. */
static bool set_item_inherited(SetItem set_item, Object *self, Object *key, Object *value)
{
    Object **kept = arguments_keep((Object *[]){ self, key, value, key, value }, 5);
    bool     ok   = set_item(self, key, value);
    arguments_drop(kept);
    return ok;
}

bool slot_set_item(Object *self, Object *key, Object *value)
{
    SetItem inherited = value ? inherited_set_item(self) : NULL;
    if (inherited) return set_item_inherited(inherited, self, key, value);
    return done(value ? call_2(self, names.__setitem__, key, value) : call_1(self, names.__delitem__, key));
}

Owned slot_sequence_item(Object *self, int64_t index)
{
    Owned key = int_new(index);
    if (!key) return NULL;
    Owned item = call_1(self, names.__getitem__, key);
    ref_drop(key);
    return item;
}

Truth slot_contains(Object *self, Object *value)
{
    Borrowed found = type_find(TYPE_OF(self), names.__contains__);
    if (found == NONE) { raise_type_error("'%T' object is not a container", self); return TRUTH_ERROR; }
    if (!found) return iter_contains(self, value);
    Owned result = call_1(self, names.__contains__, value);
    if (!result) return TRUTH_ERROR;
    Truth truth = object_truth(result);
    ref_drop(result);
    return truth;
}

/* ---- numbers --------------------------------------------------------------------------------------- */

#define UNARY(function, dunder) \
    Owned function(Object *self) { return call_0(self, names.dunder); }
UNARY(slot_negative, __neg__)
UNARY(slot_positive, __pos__)
UNARY(slot_absolute, __abs__)
UNARY(slot_invert, __invert__)
UNARY(slot_to_int, __int__)
UNARY(slot_to_float, __float__)
UNARY(slot_to_index, __index__)
UNARY(slot_await, __await__)
UNARY(slot_aiter, __aiter__)
UNARY(slot_anext, __anext__)

/* `right`'s class has a method of that name other than `left`'s. */
static bool overrides(Object *left, Object *right, Str *name)
{
    Borrowed of_right = type_find(TYPE_OF(right), name);
    return of_right && of_right != type_find(TYPE_OF(left), name);
}

/* left_generic, right_generic: the operand's class has this very generic slot. */
static Owned binary(Object *left, Object *right, bool left_generic, bool right_generic, Str *name, Str *reflected)
{
    bool ask_right = right_generic && TYPE_OF(left) != TYPE_OF(right);
    if (left_generic) {
        if (ask_right && type_is_subtype(TYPE_OF(right), TYPE_OF(left)) && overrides(left, right, reflected)) {
            Owned result = slot_ask(right, reflected, left);
            if (result != NOT_IMPLEMENTED) return result;
            ref_drop(result);
            ask_right = false;
        }
        Owned result = slot_ask(left, name, right);
        if (result != NOT_IMPLEMENTED || TYPE_OF(left) == TYPE_OF(right)) return result;
        ref_drop(result);
    }
    return ask_right ? slot_ask(right, reflected, left) : not_implemented_new();
}

#define BINARY(function, slot, dunder, reflected)                                                      \
    Owned function(Object *a, Object *b)                                                               \
    {                                                                                                  \
        return binary(a, b, TYPE_OF(a)->slot == function, TYPE_OF(b)->slot == function, names.dunder,  \
                      names.reflected);                                                                \
    }
BINARY(slot_add, add, __add__, __radd__)
BINARY(slot_subtract, subtract, __sub__, __rsub__)
BINARY(slot_multiply, multiply, __mul__, __rmul__)
BINARY(slot_remainder, remainder, __mod__, __rmod__)
BINARY(slot_divmod, divmod, __divmod__, __rdivmod__)
BINARY(slot_lshift, lshift, __lshift__, __rlshift__)
BINARY(slot_rshift, rshift, __rshift__, __rrshift__)
BINARY(slot_and, bit_and, __and__, __rand__)
BINARY(slot_xor, bit_xor, __xor__, __rxor__)
BINARY(slot_or, bit_or, __or__, __ror__)
BINARY(slot_floor_divide, floor_divide, __floordiv__, __rfloordiv__)
BINARY(slot_divide, divide, __truediv__, __rtruediv__)
BINARY(slot_matrix_multiply, matrix_multiply, __matmul__, __rmatmul__)

Owned slot_power(Object *base, Object *exponent, Object *modulus)
{
    if (!modulus || modulus == NONE)
        return binary(base, exponent, TYPE_OF(base)->power == slot_power, TYPE_OF(exponent)->power == slot_power,
                      names.__pow__, names.__rpow__);
    /* with a modulus only the left operand is asked */
    if (TYPE_OF(base)->power == slot_power) return call_2(base, names.__pow__, exponent, modulus);
    return not_implemented_new();
}

#define IN_PLACE(function, dunder) \
    Owned function(Object *a, Object *b) { return call_1(a, names.dunder, b); }
IN_PLACE(slot_add_in, __iadd__)
IN_PLACE(slot_subtract_in, __isub__)
IN_PLACE(slot_multiply_in, __imul__)
IN_PLACE(slot_remainder_in, __imod__)
IN_PLACE(slot_lshift_in, __ilshift__)
IN_PLACE(slot_rshift_in, __irshift__)
IN_PLACE(slot_and_in, __iand__)
IN_PLACE(slot_xor_in, __ixor__)
IN_PLACE(slot_or_in, __ior__)
IN_PLACE(slot_floor_divide_in, __ifloordiv__)
IN_PLACE(slot_divide_in, __itruediv__)
IN_PLACE(slot_matrix_multiply_in, __imatmul__)

Owned slot_power_in(Object *base, Object *exponent, Object *modulus)
{
    (void)modulus;
    return call_1(base, names.__ipow__, exponent);
}
