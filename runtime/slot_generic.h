/* slot_generic.h -- the functions that slots.def names: generic slots (slot_generic.c) and wrappers (wrapper.c). */
#ifndef KRAIT_RUNTIME_SLOT_GENERIC_H
#define KRAIT_RUNTIME_SLOT_GENERIC_H

#include "runtime/slots.h"

Owned slot_repr(Object *self);
Owned slot_str(Object *self);
bool  slot_hash(Object *self, int64_t *result);
Owned slot_compare(Object *self, Object *other, CompareOp op);
bool  slot_compare_is_function(Object *self, CompareOp op); /* is it a function in Python, whose frame holds both operands? */
Truth slot_truth(Object *self);
Owned slot_iter(Object *self);
Owned slot_next(Object *self);
void  slot_finalize(Object *self);
int64_t slot_length(Object *self);
Owned slot_get_item(Object *self, Object *key);
bool  slot_set_item(Object *self, Object *key, Object *value_or_null);
Truth slot_contains(Object *self, Object *value);
Owned slot_sequence_item(Object *self, int64_t index);
Owned slot_power(Object *base, Object *exponent, Object *modulus_or_none);
Owned slot_power_in(Object *base, Object *exponent, Object *modulus_or_none);
Owned slot_negative(Object *self);
Owned slot_positive(Object *self);
Owned slot_absolute(Object *self);
Owned slot_invert(Object *self);
Owned slot_to_int(Object *self);
Owned slot_to_float(Object *self);
Owned slot_to_index(Object *self);
Owned slot_await(Object *self);
Owned slot_aiter(Object *self);
Owned slot_anext(Object *self);
Owned slot_add(Object *a, Object *b);
Owned slot_subtract(Object *a, Object *b);
Owned slot_multiply(Object *a, Object *b);
Owned slot_remainder(Object *a, Object *b);
Owned slot_divmod(Object *a, Object *b);
Owned slot_lshift(Object *a, Object *b);
Owned slot_rshift(Object *a, Object *b);
Owned slot_and(Object *a, Object *b);
Owned slot_xor(Object *a, Object *b);
Owned slot_or(Object *a, Object *b);
Owned slot_floor_divide(Object *a, Object *b);
Owned slot_divide(Object *a, Object *b);
Owned slot_matrix_multiply(Object *a, Object *b);
Owned slot_add_in(Object *a, Object *b);
Owned slot_subtract_in(Object *a, Object *b);
Owned slot_multiply_in(Object *a, Object *b);
Owned slot_remainder_in(Object *a, Object *b);
Owned slot_lshift_in(Object *a, Object *b);
Owned slot_rshift_in(Object *a, Object *b);
Owned slot_and_in(Object *a, Object *b);
Owned slot_xor_in(Object *a, Object *b);
Owned slot_or_in(Object *a, Object *b);
Owned slot_floor_divide_in(Object *a, Object *b);
Owned slot_divide_in(Object *a, Object *b);
Owned slot_matrix_multiply_in(Object *a, Object *b);

Owned wrap_get_attr(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_set_attr(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_del_attr(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_unary(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_hash(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_call(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_lt(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_le(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_eq(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_ne(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_gt(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_ge(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_next(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_get(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_set(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_delete(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_init(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_finalize(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_binary(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_reflected(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_in_place(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_sequence_binary(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_power(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_power_reflected(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_power_in(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_truth(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_length(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_get_item(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_set_item(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_del_item(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_contains(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_repeat(Object *self, Object **args, int n, Tuple *names, void *slot);
Owned wrap_sequence_item(Object *self, Object **args, int n, Tuple *names, void *slot);

#endif
