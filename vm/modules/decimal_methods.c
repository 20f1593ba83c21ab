/* decimal_methods.c -- the methods of Decimal: operations under the current context or one that is given. */
#include "vm/modules/decimal_parts.h"

/* ---- arguments ------------------------------------------------------------------------------------------- */

static const char *const alone_names[] = {"context", NULL}, *const other_names[] = {"other", "context", NULL};
static const Parameters  alone_parameters = {NULL, "O", alone_names, 1, 0}, other_parameters = {NULL, "OO", other_names, 2, 1};

/* args[0] is self. false: an error is pending. */
static bool read_arguments(const Parameters *parameters, Object **args, int n, Tuple *keywords, Argument *given)
{
    return arguments_read(parameters, args + 1, n - 1, keywords, given);
}

static DecimalContext *context_alone(Object **args, int n, Tuple *keywords)
{
    Argument given[1];
    if (LIKELY(n == 1 && !keywords)) return context_current();
    return read_arguments(&alone_parameters, args, n, keywords, given) ? context_argument(given[0].object) : NULL;
}

/* The other operand, and the context. */
static DecimalContext *context_and_other(Object **args, int n, Tuple *keywords, Object **other)
{
    Argument given[2] = {{NULL, 0}, {NULL, 0}};
    if (LIKELY(n == 2 && !keywords)) given[0].object = args[1];
    else if (!read_arguments(&other_parameters, args, n, keywords, given)) return NULL;
    *other = given[0].object;
    return context_argument(given[1].object);
}

static Owned apply_alone(Object **args, int n, Tuple *keywords, Unary *operation)
{
    Number          result;
    uint32_t        status  = 0;
    DecimalContext *context = context_alone(args, n, keywords);
    if (!context) return NULL;
    operation(&result, NUMBER(args[0]), &context->settings, &status);
    return decimal_finish(&result, &context->settings, status);
}

static Owned apply_other(Object **args, int n, Tuple *keywords, Binary *operation)
{
    Number          own, result;
    Object         *other;
    uint32_t        status  = 0;
    DecimalContext *context = context_and_other(args, n, keywords, &other);
    const Number   *b       = context ? operand_required(other, &own) : NULL;
    if (!b) return NULL;
    operation(&result, NUMBER(args[0]), b, &context->settings, &status);
    if (b == &own) number_release(&own);
    return decimal_finish(&result, &context->settings, status);
}

/* ---- operations ------------------------------------------------------------------------------------------ */

NATIVE(method_exp) { return apply_alone(args, n, keywords, number_exp); }
NATIVE(method_ln) { return apply_alone(args, n, keywords, number_ln); }
NATIVE(method_log10) { return apply_alone(args, n, keywords, number_log10); }
NATIVE(method_next_minus) { return apply_alone(args, n, keywords, number_next_minus); }
NATIVE(method_next_plus) { return apply_alone(args, n, keywords, number_next_plus); }
NATIVE(method_normalize) { return apply_alone(args, n, keywords, number_normalize); }
NATIVE(method_sqrt) { return apply_alone(args, n, keywords, number_sqrt); }
NATIVE(method_logb) { return apply_alone(args, n, keywords, number_logb); }
NATIVE(method_logical_invert) { return apply_alone(args, n, keywords, number_logical_invert); }
NATIVE(method_compare) { return apply_other(args, n, keywords, number_compare); }
NATIVE(method_compare_signal) { return apply_other(args, n, keywords, number_compare_signal); }
NATIVE(method_compare_total) { return apply_other(args, n, keywords, number_compare_total); }
NATIVE(method_compare_total_mag) { return apply_other(args, n, keywords, number_compare_total_magnitude); }
NATIVE(method_copy_sign) { return apply_other(args, n, keywords, number_copy_sign); }
NATIVE(method_logical_and) { return apply_other(args, n, keywords, number_logical_and); }
NATIVE(method_logical_or) { return apply_other(args, n, keywords, number_logical_or); }
NATIVE(method_logical_xor) { return apply_other(args, n, keywords, number_logical_xor); }
NATIVE(method_max) { return apply_other(args, n, keywords, number_maximum); }
NATIVE(method_max_mag) { return apply_other(args, n, keywords, number_maximum_magnitude); }
NATIVE(method_min) { return apply_other(args, n, keywords, number_minimum); }
NATIVE(method_min_mag) { return apply_other(args, n, keywords, number_minimum_magnitude); }
NATIVE(method_next_toward) { return apply_other(args, n, keywords, number_next_toward); }
NATIVE(method_remainder_near) { return apply_other(args, n, keywords, number_remainder_near); }
NATIVE(method_rotate) { return apply_other(args, n, keywords, number_rotate); }
NATIVE(method_scaleb) { return apply_other(args, n, keywords, number_scaleb); }
NATIVE(method_shift) { return apply_other(args, n, keywords, number_shift); }

NATIVE(method_same_quantum)
{
    Number        own;
    Object       *other;
    const Number *b = context_and_other(args, n, keywords, &other) ? operand_required(other, &own) : NULL;
    if (!b) return NULL;
    bool same = number_same_quantum(NUMBER(args[0]), b);
    if (b == &own) number_release(&own);
    return bool_new(same);
}

NATIVE(method_fma)
{
    static const char *const names[]    = {"other", "third", "context", NULL};
    static const Parameters  parameters = {NULL, "OOO", names, 3, 2};
    Argument                 given[3];
    Number                   b_own, c_own, result;
    uint32_t                 status = 0;
    if (!read_arguments(&parameters, args, n, keywords, given)) return NULL;
    DecimalContext *context = context_argument(given[2].object);
    const Number   *b = context ? operand_required(given[0].object, &b_own) : NULL, *c = b ? operand_required(given[1].object, &c_own) : NULL;
    if (c) number_fma(&result, NUMBER(args[0]), b, c, &context->settings, &status);
    if (b == &b_own) number_release(&b_own);
    if (c && c == &c_own) number_release(&c_own);
    return c ? decimal_finish(&result, &context->settings, status) : NULL;
}

/* ---- operations that can be told how to round ------------------------------------------------------------ */

/* The settings of a context, with another rounding if one is given. false: TypeError. */
static bool settings_with(const DecimalContext *context, Object *rounding, Settings *settings)
{
    *settings = context->settings;
    return !rounding || rounding == NONE || rounding_from(rounding, &settings->rounding);
}

NATIVE(method_quantize)
{
    static const char *const names[]    = {"exp", "rounding", "context", NULL};
    static const Parameters  parameters = {NULL, "OOO", names, 3, 1};
    Argument                 given[3]   = {{NULL, 0}, {NULL, 0}, {NULL, 0}};
    Number                   own, result;
    Settings                 settings;
    uint32_t                 status = 0;
    if (LIKELY(n == 2 && !keywords)) given[0].object = args[1];
    else if (n == 2 && keywords->length == 1 && str_equal_c((Str *)keywords->items[0], names[1])) {
        given[0].object = args[1];
        given[1].object = args[2];
    } else if (!read_arguments(&parameters, args, n, keywords, given)) return NULL;
    DecimalContext *context = context_argument(given[2].object);
    if (!context || !settings_with(context, given[1].object, &settings)) return NULL;
    const Number *b = operand_required(given[0].object, &own);
    if (!b) return NULL;
    number_quantize(&result, NUMBER(args[0]), b, &settings, &status);
    if (b == &own) number_release(&own);
    return decimal_finish(&result, &context->settings, status);
}

static Owned to_integral(Object **args, int n, Tuple *keywords, Unary *operation)
{
    static const char *const names[]    = {"rounding", "context", NULL};
    static const Parameters  parameters = {NULL, "OO", names, 2, 0};
    Argument                 given[2];
    Number                   result;
    Settings                 settings;
    uint32_t                 status = 0;
    if (!read_arguments(&parameters, args, n, keywords, given)) return NULL;
    DecimalContext *context = context_argument(given[1].object);
    if (!context || !settings_with(context, given[0].object, &settings)) return NULL;
    operation(&result, NUMBER(args[0]), &settings, &status);
    return decimal_finish(&result, &context->settings, status);
}

NATIVE(method_to_integral_value) { return to_integral(args, n, keywords, number_to_integral_value); }
NATIVE(method_to_integral_exact) { return to_integral(args, n, keywords, number_to_integral_exact); }

/* ---- questions ------------------------------------------------------------------------------------------- */

NATIVE(method_is_canonical) { return bool_new(true); }
NATIVE(method_is_finite) { return bool_new(NUMBER(args[0])->kind == FINITE); }
NATIVE(method_is_infinite) { return bool_new(NUMBER(args[0])->kind == INFINITE); }
NATIVE(method_is_nan) { return bool_new(is_nan(NUMBER(args[0]))); }
NATIVE(method_is_qnan) { return bool_new(NUMBER(args[0])->kind == QUIET); }
NATIVE(method_is_snan) { return bool_new(NUMBER(args[0])->kind == SIGNALING); }
NATIVE(method_is_signed) { return bool_new(NUMBER(args[0])->sign); }
NATIVE(method_is_zero) { return bool_new(number_is_zero(NUMBER(args[0]))); }

NATIVE(method_is_normal)
{
    DecimalContext *context = context_alone(args, n, keywords);
    return context ? bool_new(number_is_normal(NUMBER(args[0]), &context->settings)) : NULL;
}

NATIVE(method_is_subnormal)
{
    DecimalContext *context = context_alone(args, n, keywords);
    return context ? bool_new(number_is_subnormal(NUMBER(args[0]), &context->settings)) : NULL;
}

NATIVE(method_number_class)
{
    DecimalContext *context = context_alone(args, n, keywords);
    return context ? str_from_c(number_class(NUMBER(args[0]), &context->settings)) : NULL;
}

/* ---- parts and copies ------------------------------------------------------------------------------------ */

NATIVE(method_self) { return ref_keep(args[0]); }
NATIVE(method_radix) { return decimal_from_word(10); }
NATIVE(method_adjusted) { return int_new(NUMBER(args[0])->kind ? 0 : number_adjusted(NUMBER(args[0]))); }
NATIVE(method_as_tuple) { return decimal_as_tuple(NUMBER(args[0])); }
NATIVE(method_as_integer_ratio) { return decimal_as_integer_ratio(NUMBER(args[0])); }
NATIVE(method_from_float) { return decimal_of_float((Type *)args[0], args[1]); }

static Owned with_sign(Object *self, uint8_t sign)
{
    Number copy;
    number_copy(&copy, NUMBER(self));
    copy.sign = sign;
    return decimal_new(&copy);
}

NATIVE(method_copy_abs) { return with_sign(args[0], 0); }
NATIVE(method_copy_negate) { return with_sign(args[0], !NUMBER(args[0])->sign); }

NATIVE(method_sizeof)
{
    const Number *number = NUMBER(args[0]);
    return int_new((int64_t)(sizeof(Decimal) + (number->large ? (size_t)number->big->_mp_alloc * sizeof(mp_limb_t) : 0)));
}

NATIVE(method_reduce)
{
    DecimalContext *context = context_current();
    Owned text = context ? number_written(NUMBER(args[0]), context->settings.capitals, false, false) : NULL;
    Owned arguments = text ? tuple_pack(1, text) : NULL;
    Owned result = arguments ? tuple_pack(2, TYPE_OF(args[0]), arguments) : NULL;
    ref_drop_maybe(text);
    ref_drop_maybe(arguments);
    return result;
}

/* ---- text and whole numbers ------------------------------------------------------------------------------ */

NATIVE(method_to_eng_string)
{
    DecimalContext *context = context_alone(args, n, keywords);
    return context ? number_written(NUMBER(args[0]), context->settings.capitals, true, false) : NULL;
}

NATIVE(method_format)
{
    if (n < 2 || n > 3) return raise_type_error("function takes at %s argument%s (%d given)", n < 2 ? "least 1" : "most 2", n < 2 ? "" : "s", n - 1);
    if (!IS_STR(args[1])) return raise_type_error("format arg must be str");
    if (n == 3 && !IS_DICT(args[2])) return raise_type_error("optional argument must be a dict");
    DecimalContext *context = context_current();
    return context ? number_format(NUMBER(args[0]), (Str *)args[1], n == 3 ? (Dict *)args[2] : NULL, &context->settings) : NULL;
}

NATIVE(method_round)
{
    Number   quantum, result;
    int64_t  places;
    uint32_t status = 0;
    if (n > 2) return raise_type_error("function takes at most 1 argument (%d given)", n - 1);
    if (n == 1) return decimal_to_int(NUMBER(args[0]), ROUND_HALF_EVEN);
    if (!IS_INT(args[1])) return raise_type_error("optional arg must be an integer");
    if (!int_to_int64(args[1], &places)) return raise_overflow_error("Python int too large to convert to C ssize_t");
    DecimalContext *context = context_current();
    if (!context) return NULL;
    number_start(&quantum, FINITE, 0, places == INT64_MIN ? INT64_MAX : -places, 1);
    number_quantize(&result, NUMBER(args[0]), &quantum, &context->settings, &status);
    return decimal_finish(&result, &context->settings, status);
}

NATIVE(method_ceil) { return decimal_to_int(NUMBER(args[0]), ROUND_CEILING); }
NATIVE(method_floor) { return decimal_to_int(NUMBER(args[0]), ROUND_FLOOR); }
NATIVE(method_trunc) { return decimal_to_int(NUMBER(args[0]), ROUND_DOWN); }

NATIVE(method_complex)
{
    Owned real   = decimal_to_float(args[0]);
    Owned result = real ? complex_new(FLOAT_VALUE(real), 0.0) : NULL;
    ref_drop_maybe(real);
    return result;
}

#define ALONE "context=None"
#define OTHER "other, context=None"
const NativeDef decimal_methods[] = {
    {"exp", method_exp, ALONE, "e to the power of the number, correctly rounded.", NATIVE_BINDS_ITSELF},
    {"ln", method_ln, ALONE, "The natural logarithm, correctly rounded.", NATIVE_BINDS_ITSELF},
    {"log10", method_log10, ALONE, "The logarithm to base 10, correctly rounded.", NATIVE_BINDS_ITSELF},
    {"next_minus", method_next_minus, ALONE, "The greatest number that the context can represent and that is less.", NATIVE_BINDS_ITSELF},
    {"next_plus", method_next_plus, ALONE, "The least number that the context can represent and that is greater.", NATIVE_BINDS_ITSELF},
    {"normalize", method_normalize, ALONE, "Rounded, without zeros at the end.", NATIVE_BINDS_ITSELF},
    {"to_integral", method_to_integral_value, "rounding=None, context=None",
     "The nearest whole number, without signals.", NATIVE_BINDS_ITSELF},
    {"to_integral_exact", method_to_integral_exact, "rounding=None, context=None",
     "The nearest whole number; Inexact and Rounded are signaled.", NATIVE_BINDS_ITSELF},
    {"to_integral_value", method_to_integral_value, "rounding=None, context=None",
     "The nearest whole number, without signals.", NATIVE_BINDS_ITSELF},
    {"sqrt", method_sqrt, ALONE, "The square root, correctly rounded.", NATIVE_BINDS_ITSELF},
    {"compare", method_compare, OTHER, "-1, 0 or 1: the order of two numbers; a NaN if one of them is.", NATIVE_BINDS_ITSELF},
    {"compare_signal", method_compare_signal, OTHER, "As compare(), but every NaN is an invalid operation.", NATIVE_BINDS_ITSELF},
    {"max", method_max, OTHER, "The greater number; a quiet NaN is passed over.", NATIVE_BINDS_ITSELF},
    {"max_mag", method_max_mag, OTHER, "The number of the greater magnitude.", NATIVE_BINDS_ITSELF},
    {"min", method_min, OTHER, "The lesser number; a quiet NaN is passed over.", NATIVE_BINDS_ITSELF},
    {"min_mag", method_min_mag, OTHER, "The number of the lesser magnitude.", NATIVE_BINDS_ITSELF},
    {"next_toward", method_next_toward, OTHER, "The next number in the direction of the second.", NATIVE_BINDS_ITSELF},
    {"quantize", method_quantize, "exp, rounding=None, context=None",
     "The first number with the exponent of the second, rounded.", NATIVE_BINDS_ITSELF},
    {"remainder_near", method_remainder_near, OTHER,
     "What is left of the first number less the nearest multiple of the second.", NATIVE_BINDS_ITSELF},
    {"fma", method_fma, "other, third, context=None", "self * other + third, rounded once.", NATIVE_BINDS_ITSELF},
    {"is_canonical", method_is_canonical, "", "True.", 0},
    {"is_finite", method_is_finite, "", "Is it a number, and no infinity?", 0},
    {"is_infinite", method_is_infinite, "", "Is it an infinity?", 0},
    {"is_nan", method_is_nan, "", "Is it a NaN?", 0},
    {"is_qnan", method_is_qnan, "", "Is it a quiet NaN?", 0},
    {"is_snan", method_is_snan, "", "Is it a signaling NaN?", 0},
    {"is_signed", method_is_signed, "", "Has it a minus sign?", 0},
    {"is_zero", method_is_zero, "", "Is it a zero?", 0},
    {"is_normal", method_is_normal, ALONE, "Is it finite, not 0, and not subnormal?", NATIVE_BINDS_ITSELF},
    {"is_subnormal", method_is_subnormal, ALONE, "Is it finite, not 0, and below the least normal number?", NATIVE_BINDS_ITSELF},
    {"adjusted", method_adjusted, "", "The exponent of the first digit.", 0},
    {"canonical", method_self, "", "The number itself.", 0},
    {"conjugate", method_self, "", "The number itself.", 0},
    {"radix", method_radix, "", "Decimal(10).", 0},
    {"copy_abs", method_copy_abs, "", "The number without its sign.", 0},
    {"copy_negate", method_copy_negate, "", "The number with the other sign.", 0},
    {"logb", method_logb, ALONE, "The exponent of the first digit, as a number.", NATIVE_BINDS_ITSELF},
    {"logical_invert", method_logical_invert, ALONE, "Each digit 0 or 1 turned round.", NATIVE_BINDS_ITSELF},
    {"number_class", method_number_class, ALONE, "'+Normal', '-Zero' and so on.", NATIVE_BINDS_ITSELF},
    {"to_eng_string", method_to_eng_string, ALONE, "Text whose exponent is a multiple of three.", NATIVE_BINDS_ITSELF},
    {"compare_total", method_compare_total, OTHER,
     "-1, 0 or 1: the order in which 1.00 comes before 1.0, and NaNs come last.", NATIVE_BINDS_ITSELF},
    {"compare_total_mag", method_compare_total_mag, OTHER, "As compare_total(), without looking at signs.", NATIVE_BINDS_ITSELF},
    {"copy_sign", method_copy_sign, OTHER, "The first number with the sign of the second.", NATIVE_BINDS_ITSELF},
    {"same_quantum", method_same_quantum, OTHER, "Have the numbers the same exponent?", NATIVE_BINDS_ITSELF},
    {"logical_and", method_logical_and, OTHER, "Digits 0 and 1 combined by and.", NATIVE_BINDS_ITSELF},
    {"logical_or", method_logical_or, OTHER, "Digits 0 and 1 combined by or.", NATIVE_BINDS_ITSELF},
    {"logical_xor", method_logical_xor, OTHER, "Digits 0 and 1 combined by exclusive or.", NATIVE_BINDS_ITSELF},
    {"rotate", method_rotate, OTHER, "The digits moved around in the precision.", NATIVE_BINDS_ITSELF},
    {"scaleb", method_scaleb, OTHER, "The first number with its exponent increased by the second.", NATIVE_BINDS_ITSELF},
    {"shift", method_shift, OTHER, "The digits moved in the precision, zeros filled in.", NATIVE_BINDS_ITSELF},
    {"from_float", method_from_float, "f, /", "The exact value of a float or an int.", NATIVE_CLASS},
    {"as_tuple", method_as_tuple, "", "Sign, digits and exponent.", 0},
    {"as_integer_ratio", method_as_integer_ratio, "", "A pair of ints in lowest terms whose ratio is this number.", 0},
    {"__copy__", method_self, "", NULL, 0},
    {"__deepcopy__", method_self, "memo, /", NULL, 0},
    {"__format__", method_format, NULL, NULL, NATIVE_BARE_NAME},
    {"__reduce__", method_reduce, "", NULL, 0},
    {"__round__", method_round, NULL, NULL, NATIVE_BARE_NAME},
    {"__ceil__", method_ceil, "", NULL, 0},
    {"__floor__", method_floor, "", NULL, 0},
    {"__trunc__", method_trunc, "", NULL, 0},
    {"__complex__", method_complex, "", NULL, 0},
    {"__sizeof__", method_sizeof, "", NULL, 0},
    {0},
};
