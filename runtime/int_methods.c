/* int_methods.c -- what ints can be asked by name, and int(...) itself. */
#include <math.h>
#include <string.h>

#include "runtime/big_int.h"
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/number_text.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "runtime/text.h"

/* ---- int(...) ------------------------------------------------------------------------------ */

Owned int_as_instance(Type *cls, Owned number)
{
    if (!number || cls == &int_type) return number;
    Owned o = type_alloc(cls);
    if (!o) {
        ref_drop(number);
        return NULL;
    }
    AS(IntInstance, o)->number = number;
    if (gc_is_container(o)) gc_track(o);
    return o;
}

/* An exact int, whatever the operand's __int__ gave. */
static Owned made_exact(Owned number)
{
    if (!number) return NULL;
    Owned exact = int_slot_self(number);
    ref_drop(number);
    return exact;
}

static Owned int_with_base(Borrowed text, Borrowed base_object)
{
    Owned   index = number_index(base_object);
    int64_t base;
    if (!index) return NULL;
    bool fits = int_to_int64(index, &base);
    ref_drop(index);
    if (!fits || (base != 0 && (base < 2 || base > 36)))
        return raise_value_error("int() base must be >= 2 and <= 36, or 0");
    if (IS_STR(text)) return int_from_text(text, (int)base);
    if (IS_BYTES(text)) return int_from_bytes_text(((const Bytes *)text)->data, ((const Bytes *)text)->length, (int)base, text);
    if (IS_BYTEARRAY(text))
        return int_from_bytes_text(((const ByteArray *)text)->data, ((const ByteArray *)text)->length, (int)base, text);
    return raise_type_error("int() can't convert non-string with explicit base");
}

Owned int_new_slot(Type *cls, Object **args, int n, Tuple *names)
{
    Object *bound[2] = {n ? args[0] : NULL, NULL};
    bool    simple   = n <= 1 && (!names || !names->length);
    if (simple && n && cls == &int_type && args[0]->shape == SHAPE_INT) return ref_keep(args[0]);
    if (simple && n && cls == &int_type && args[0]->shape == SHAPE_STR) return int_from_text(args[0], 10);
    if (!simple && !native_bind("int", "x=0, /, base=10", args, n, names, bound, 2)) return NULL;
    if (!bound[0]) {
        if (bound[1]) return raise_type_error("int() missing string argument");
        return int_as_instance(cls, int_new(0));
    }
    Owned number = bound[1] ? int_with_base(bound[0], bound[1]) : number_to_int(bound[0]);
    return int_as_instance(cls, made_exact(number));
}

/* ---- bytes --------------------------------------------------------------------------------- */

static bool byte_order(Borrowed order_or_null, const char *function, bool *little)
{
    *little = false;
    if (!order_or_null) return true;
    if (!IS_STR(order_or_null)) {
        raise_type_error("%s() argument 'byteorder' must be str, not %K", function, order_or_null);
        return false;
    }
    *little = str_equal_c((const Str *)order_or_null, "little");
    if (*little || str_equal_c((const Str *)order_or_null, "big")) return true;
    raise_value_error("byteorder must be either 'little' or 'big'");
    return false;
}

static void reverse_bytes(char *bytes, int64_t n)
{
    for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
        char c   = bytes[i];
        bytes[i] = bytes[j];
        bytes[j] = c;
    }
}

/* Fills n little-endian bytes with the two's complement of value, which fits. */
static void write_bytes(mpz_srcptr value, char *out, int64_t n)
{
    size_t limbs    = mpz_size(value);
    bool   negative = mpz_sgn(value) < 0, carry = negative;
    for (int64_t i = 0; i < n; i += 8) {
        size_t    at   = (size_t)i / sizeof(mp_limb_t);
        mp_limb_t limb = at < limbs ? mpz_getlimbn(value, (mp_size_t)at) : 0;
        if (negative) {
            limb  = ~limb + carry;
            carry = carry && limb == 0;
        }
        for (int64_t k = i; k < i + 8 && k < n; k++, limb >>= 8) out[k] = (char)limb;
    }
}

/* Bits needed with (or without) a sign bit. */
static bool fits_bytes(mpz_srcptr value, int64_t length, bool is_signed)
{
    if (mpz_sgn(value) == 0 || (length == 0 && mpz_cmp_si(value, -1) == 0)) return true; /* -1 needs no bits but its sign */
    uint64_t bits = mpz_sizeinbase(value, 2), room = (uint64_t)length * 8;
    if (!is_signed) return bits <= room;
    if (mpz_sgn(value) < 0 && mpz_scan1(value, 0) == bits - 1) return bits <= room; /* -128 needs 8 bits */
    return bits < room;
}

/* 1..8 bytes */
static Owned word_to_bytes(int64_t value, int64_t length, bool little, bool is_signed)
{
    int64_t spare = 64 - 8 * length;
    if (!is_signed && value < 0) return raise_overflow_error("can't convert negative int to unsigned");
    if (is_signed ? (int64_t)((uint64_t)value << spare) >> spare != value : spare && value >> (64 - spare))
        return raise_overflow_error("int too big to convert");
    uint64_t bits = little ? (uint64_t)value : __builtin_bswap64((uint64_t)value) >> spare;
    char     bytes[8];
    for (int i = 0; i < 8; i++) bytes[i] = (char)(bits >> (8 * i));
    return bytes_new(bytes, length);
}

static Owned int_to_bytes(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    int64_t length = 1;
    bool    little, is_signed = false;
    if (args[1] && !argument_int64(args[1], &length)) return NULL;
    if (args[2] && !IS_STR(args[2])) return byte_order(args[2], "to_bytes", &little), NULL;
    if (args[3]) {
        Truth truth = object_truth(args[3]);
        if (truth == TRUTH_ERROR) return NULL;
        is_signed = truth == TRUTH_YES;
    }
    if (!byte_order(args[2], "to_bytes", &little)) return NULL;
    if (length < 0) return raise_value_error("length argument must be non-negative");
    Borrowed self = int_exact(args[0]);
    if (int_is_word(self) && length > 0 && length <= 8) return word_to_bytes(int_word(self), length, little, is_signed);
    IntView    view;
    mpz_srcptr value = int_view(args[0], &view);
    if (!is_signed && mpz_sgn(value) < 0) return raise_overflow_error("can't convert negative int to unsigned");
    if (!fits_bytes(value, length, is_signed)) return raise_overflow_error("int too big to convert");
    Owned result = bytes_new(NULL, length);
    if (!result) return NULL;
    write_bytes(value, AS(Bytes, result)->data, length);
    if (!little) reverse_bytes(AS(Bytes, result)->data, length);
    return result;
}

/* The limb whose lowest byte is number `at` from the low end; bytes past the high end are `beyond`. */
static mp_limb_t limb_of_bytes(const unsigned char *data, int64_t length, int64_t at, bool little, unsigned beyond)
{
    mp_limb_t limb = 0;
    for (int64_t k = at + 7; k >= at; k--) limb = limb << 8 | (k >= length ? beyond : data[little ? k : length - 1 - k]);
    return limb;
}

static Owned big_from_byte_data(const unsigned char *data, int64_t length, bool little, bool negative)
{
    mp_size_t n   = (mp_size_t)((length + 7) / 8);
    BigInt   *big = big_room((uint64_t)length * 8) ? big_with(n) : NULL;
    if (!big) return NULL;
    mp_limb_t *limbs = big->value->_mp_d;
    for (mp_size_t i = 0; i < n; i++) limbs[i] = limb_of_bytes(data, length, 8 * i, little, negative ? 0xff : 0);
    if (negative) mpn_neg(limbs, limbs, n);
    return big_done(big, n, negative);
}

static Owned int_from_byte_data(const char *data, int64_t length, bool little, bool is_signed)
{
    if (length <= 8) {
        uint64_t bits = 0;
        for (int64_t i = 0; i < length; i++) bits = bits << 8 | (uint8_t)data[little ? length - 1 - i : i];
        int64_t spare = 64 - 8 * length;
        if (is_signed && length) return int_new((int64_t)(bits << spare) >> spare);
        return int_from_uint64(bits);
    }
    return big_from_byte_data((const unsigned char *)data, length, little, is_signed && data[little ? length - 1 : 0] < 0);
}

Owned int_from_twos_complement(const char *data, int64_t length) { return int_from_byte_data(data, length, true, true); }

Owned int_to_twos_complement(Borrowed int_object)
{
    IntView    view;
    mpz_srcptr value  = int_view(int_object, &view);
    int64_t    length = mpz_sgn(value) ? int_bit_length(int_object) / 8 + 1 : 0;
    if (length > 1 && fits_bytes(value, length - 1, true)) length--; /* -128 */
    Owned result = bytes_new(NULL, length);
    if (result) write_bytes(value, AS(Bytes, result)->data, length);
    return result;
}

static Owned int_from_bytes(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    bool little, is_signed = false;
    if (args[2] && !IS_STR(args[2])) return byte_order(args[2], "from_bytes", &little), NULL;
    if (args[3]) {
        Truth truth = object_truth(args[3]);
        if (truth == TRUTH_ERROR) return NULL;
        is_signed = truth == TRUTH_YES;
    }
    if (!byte_order(args[2], "from_bytes", &little)) return NULL;
    Owned bytes = bytes_from_items(args[1]);
    if (!bytes) return NULL;
    Owned number = int_from_byte_data(AS(Bytes, bytes)->data, AS(Bytes, bytes)->length, little, is_signed);
    ref_drop(bytes);
    if (!number || args[0] == OBJ(&int_type)) return number;
    Owned instance = object_call_1(args[0], number);
    ref_drop(number);
    return instance;
}

/* ---- rounding ------------------------------------------------------------------------------ */

enum { MOST_WIDE_PLACES = 37 }; /* 10 ** 37 is below 2 ** 123 */

static Wide wide_round(Wide value, int64_t places)
{
    Wide power = 1;
    for (; places; places--) power *= 10;
    Wide rest = value % power;
    if (rest < 0) rest += power;
    Wide below = value - rest;
    bool up    = 2 * rest > power || (2 * rest == power && below / power % 2);
    return up ? below + power : below;
}

/* To the nearest multiple of 10 ** places, halves to even. */
static Owned round_to_power(Borrowed self, int64_t places)
{
    Wide value;
    if (places <= MOST_WIDE_PLACES && int_wide(int_exact(self), &value)) return int_from_wide(wide_round(value, places));
    if (int_bit_length(self) * 0.30103 + 2 < (double)places) return int_new(0);
    IntView view;
    BigInt *result = big_new();
    if (!result) return NULL;
    mpz_t power, rest, twice;
    mpz_inits(power, rest, twice, NULL);
    mpz_ui_pow_ui(power, 10, (unsigned long)places);
    mpz_fdiv_qr(result->value, rest, int_view(self, &view), power);
    mpz_mul_2exp(twice, rest, 1);
    int order = mpz_cmp(twice, power);
    if (order > 0 || (order == 0 && mpz_odd_p(result->value))) mpz_add_ui(result->value, result->value, 1);
    mpz_mul(result->value, result->value, power);
    mpz_clears(power, rest, twice, NULL);
    return big_finish(result);
}

static Owned int_round(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    if (!args[1]) return int_slot_self(args[0]);
    Owned digits = number_index(args[1]);
    if (!digits) return NULL;
    int64_t places;
    bool    fits = int_to_int64(digits, &places);
    int     sign = int_sign(digits);
    ref_drop(digits);
    if (sign >= 0) return int_slot_self(args[0]);
    return fits && places != INT64_MIN ? round_to_power(args[0], -places) : int_new(0);
}

/* ---- the rest ------------------------------------------------------------------------------ */

static Owned int_bit_length_method(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return int_new(int_bit_length(args[0]));
}

static Owned int_bit_count(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    IntView    view;
    mpz_srcptr value = int_view(args[0], &view);
    size_t     limbs = mpz_size(value);
    return int_new(limbs ? (int64_t)mpn_popcount(mpz_limbs_read(value), (mp_size_t)limbs) : 0);
}

static Owned int_self_method(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return int_slot_self(args[0]);
}

static Owned int_as_integer_ratio(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    Owned self = int_slot_self(args[0]), one = int_new(1);
    Owned pair = self && one ? tuple_pack(2, self, one) : NULL;
    ref_drop_maybe(self);
    ref_drop_maybe(one);
    return pair;
}

static Owned int_getnewargs(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    Owned self = int_slot_self(args[0]);
    Owned pair = self ? tuple_pack(1, self) : NULL;
    ref_drop_maybe(self);
    return pair;
}

static Owned int_format_method(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    if (!IS_STR(args[1])) return raise_type_error("__format__() argument must be str, not %K", args[1]);
    return format_int(args[0], AS(Str, args[1]));
}

static Owned get_zero(Object *self)
{
    (void)self;
    return int_new(0);
}

static Owned get_one(Object *self)
{
    (void)self;
    return int_new(1);
}

const NativeDef int_methods[] = {
    {"as_integer_ratio", int_as_integer_ratio, "", "The pair (self, 1).", 0},
    {"bit_count", int_bit_count, "", "How many ones the absolute value has in binary.", 0},
    {"bit_length", int_bit_length_method, "", "How many bits the absolute value needs in binary.", 0},
    {"conjugate", int_self_method, "", "Returns self, the complex conjugate of any int.", 0},
    {"from_bytes", int_from_bytes, "bytes, byteorder='big', *, signed=False", "The integer that an array of bytes stands for.", NATIVE_CLASS},
    {"to_bytes", int_to_bytes, "length=1, byteorder='big', *, signed=False", "An array of bytes that stands for the integer.", 0},
    {"__ceil__", int_self_method, "", "Ceiling of an Integral returns itself.", 0},
    {"__floor__", int_self_method, "", "Flooring an Integral returns itself.", 0},
    {"__trunc__", int_self_method, "", "Truncating an Integral returns itself.", 0},
    {"__round__", int_round, "ndigits=<unrepresentable>, /", "Rounds to a multiple of a power of ten, halves to even.", 0},
    {"__format__", int_format_method, "format_spec, /", "Formats by a specification.", 0},
    {"__getnewargs__", int_getnewargs, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

const GetSetDef int_getsets[] = {
    {"real", int_slot_self, NULL, "the real part of a complex number"},
    {"imag", get_zero, NULL, "the imaginary part of a complex number"},
    {"numerator", int_slot_self, NULL, "the numerator of a rational number in lowest terms"},
    {"denominator", get_one, NULL, "the denominator of a rational number in lowest terms"},
    {NULL, NULL, NULL, NULL},
};
