/* decimal_context_methods.c -- the operations as methods of a context, which they then go by. */
#include "vm/modules/decimal_parts.h"

/* ---- arguments ------------------------------------------------------------------------------------------- */

/* Positional arguments alone, `count` of them besides self. */
static bool positional(Object **args, int n, int count, Number own[], const Number *operands[])
{
    if (n != count + 1) {
        raise_type_error("function takes exactly %d arguments (%d given)", count, n - 1);
        return false;
    }
    for (int k = 0; k < count; k++) own[k].large = false;
    for (int k = 0; k < count; k++)
        if (!(operands[k] = operand_required(args[k + 1], &own[k]))) {
            for (int i = 0; i < k; i++) number_release(&own[i]);
            return false;
        }
    return true;
}

static Owned apply_one(Object **args, Unary *operation)
{
    Number        own, result;
    uint32_t      status = 0;
    const Number *x      = operand_required(args[1], &own);
    if (!x) return NULL;
    operation(&result, x, SETTINGS(args[0]), &status);
    if (x == &own) number_release(&own);
    return decimal_finish(&result, SETTINGS(args[0]), status);
}

static Owned apply_two(Object **args, int n, Binary *operation)
{
    Number        own[2], result;
    const Number *operands[2];
    uint32_t      status = 0;
    if (!positional(args, n, 2, own, operands)) return NULL;
    operation(&result, operands[0], operands[1], SETTINGS(args[0]), &status);
    number_release(&own[0]);
    number_release(&own[1]);
    return decimal_finish(&result, SETTINGS(args[0]), status);
}

/* ---- operations ------------------------------------------------------------------------------------------ */

NATIVE(context_abs) { return apply_one(args, number_magnitude); }
NATIVE(context_minus) { return apply_one(args, number_minus); }
NATIVE(context_plus) { return apply_one(args, number_plus); }
NATIVE(context_to_integral_value) { return apply_one(args, number_to_integral_value); }
NATIVE(context_to_integral_exact) { return apply_one(args, number_to_integral_exact); }
NATIVE(context_apply) { return apply_one(args, number_fitted); }
NATIVE(context_exp) { return apply_one(args, number_exp); }
NATIVE(context_ln) { return apply_one(args, number_ln); }
NATIVE(context_log10) { return apply_one(args, number_log10); }
NATIVE(context_next_minus) { return apply_one(args, number_next_minus); }
NATIVE(context_next_plus) { return apply_one(args, number_next_plus); }
NATIVE(context_normalize) { return apply_one(args, number_normalize); }
NATIVE(context_sqrt) { return apply_one(args, number_sqrt); }
NATIVE(context_logb) { return apply_one(args, number_logb); }
NATIVE(context_logical_invert) { return apply_one(args, number_logical_invert); }
NATIVE(context_add) { return apply_two(args, n, number_add); }
NATIVE(context_subtract) { return apply_two(args, n, number_subtract); }
NATIVE(context_multiply) { return apply_two(args, n, number_multiply); }
NATIVE(context_divide) { return apply_two(args, n, number_divide); }
NATIVE(context_divide_int) { return apply_two(args, n, number_divide_int); }
NATIVE(context_remainder) { return apply_two(args, n, number_remainder); }
NATIVE(context_quantize) { return apply_two(args, n, number_quantize); }
NATIVE(context_compare) { return apply_two(args, n, number_compare); }
NATIVE(context_compare_signal) { return apply_two(args, n, number_compare_signal); }
NATIVE(context_compare_total) { return apply_two(args, n, number_compare_total); }
NATIVE(context_compare_total_mag) { return apply_two(args, n, number_compare_total_magnitude); }
NATIVE(context_copy_sign) { return apply_two(args, n, number_copy_sign); }
NATIVE(context_logical_and) { return apply_two(args, n, number_logical_and); }
NATIVE(context_logical_or) { return apply_two(args, n, number_logical_or); }
NATIVE(context_logical_xor) { return apply_two(args, n, number_logical_xor); }
NATIVE(context_max) { return apply_two(args, n, number_maximum); }
NATIVE(context_max_mag) { return apply_two(args, n, number_maximum_magnitude); }
NATIVE(context_min) { return apply_two(args, n, number_minimum); }
NATIVE(context_min_mag) { return apply_two(args, n, number_minimum_magnitude); }
NATIVE(context_next_toward) { return apply_two(args, n, number_next_toward); }
NATIVE(context_remainder_near) { return apply_two(args, n, number_remainder_near); }
NATIVE(context_rotate) { return apply_two(args, n, number_rotate); }
NATIVE(context_scaleb) { return apply_two(args, n, number_scaleb); }
NATIVE(context_shift) { return apply_two(args, n, number_shift); }

NATIVE(context_divmod)
{
    Number        own[2], quotient, rest;
    const Number *operands[2];
    uint32_t      status = 0;
    if (!positional(args, n, 2, own, operands)) return NULL;
    number_divmod(&quotient, &rest, operands[0], operands[1], SETTINGS(args[0]), &status);
    number_release(&own[0]);
    number_release(&own[1]);
    return decimal_pair(&quotient, &rest, SETTINGS(args[0]), status);
}

NATIVE(context_same_quantum)
{
    Number        own[2];
    const Number *operands[2];
    if (!positional(args, n, 2, own, operands)) return NULL;
    bool same = number_same_quantum(operands[0], operands[1]);
    number_release(&own[0]);
    number_release(&own[1]);
    return bool_new(same);
}

NATIVE(context_fma)
{
    Number        own[3], result;
    const Number *operands[3];
    uint32_t      status = 0;
    if (!positional(args, n, 3, own, operands)) return NULL;
    number_fma(&result, operands[0], operands[1], operands[2], SETTINGS(args[0]), &status);
    for (int k = 0; k < 3; k++) number_release(&own[k]);
    return decimal_finish(&result, SETTINGS(args[0]), status);
}

NATIVE(context_power)
{
    static const char *const names[]    = {"a", "b", "modulo", NULL};
    static const Parameters  parameters = {NULL, "OOO", names, 3, 2};
    Argument                 given[3];
    Number                   own[3], result;
    const Number            *operands[3];
    uint32_t                 status = 0;
    if (!arguments_read(&parameters, args + 1, n - 1, keywords, given)) return NULL;
    bool    modulo  = given[2].object && given[2].object != NONE;
    Object *values[4] = {args[0], given[0].object, given[1].object, given[2].object};
    if (!positional(values, modulo ? 4 : 3, modulo ? 3 : 2, own, operands)) return NULL;
    if (modulo) number_raised_modulo(&result, operands[0], operands[1], operands[2], SETTINGS(args[0]), &status);
    else number_raised(&result, operands[0], operands[1], SETTINGS(args[0]), &status);
    for (int k = 0; k < (modulo ? 3 : 2); k++) number_release(&own[k]);
    return decimal_finish(&result, SETTINGS(args[0]), status);
}

/* ---- questions and text ---------------------------------------------------------------------------------- */

typedef Owned Answer(const Number *n, const Settings *s);

static Owned answer(Object **args, Answer *ask)
{
    Number        own;
    const Number *x = operand_required(args[1], &own);
    Owned         result = x ? ask(x, SETTINGS(args[0])) : NULL;
    if (x && x == &own) number_release(&own);
    return result;
}

static Owned is_finite(const Number *n, UNUSED const Settings *s) { return bool_new(n->kind == FINITE); }
static Owned is_infinite(const Number *n, UNUSED const Settings *s) { return bool_new(n->kind == INFINITE); }
static Owned is_any_nan(const Number *n, UNUSED const Settings *s) { return bool_new(is_nan(n)); }
static Owned is_quiet(const Number *n, UNUSED const Settings *s) { return bool_new(n->kind == QUIET); }
static Owned is_signaling(const Number *n, UNUSED const Settings *s) { return bool_new(n->kind == SIGNALING); }
static Owned is_signed(const Number *n, UNUSED const Settings *s) { return bool_new(n->sign); }
static Owned is_zero(const Number *n, UNUSED const Settings *s) { return bool_new(number_is_zero(n)); }
static Owned is_normal(const Number *n, const Settings *s) { return bool_new(number_is_normal(n, s)); }
static Owned is_subnormal(const Number *n, const Settings *s) { return bool_new(number_is_subnormal(n, s)); }
static Owned class_of(const Number *n, const Settings *s) { return str_from_c(number_class(n, s)); }
static Owned text_of(const Number *n, const Settings *s) { return number_written(n, s->capitals, false, false); }
static Owned engineering_text_of(const Number *n, const Settings *s) { return number_written(n, s->capitals, true, false); }

static Owned signed_copy(const Number *n, uint8_t sign)
{
    Number copy;
    number_copy(&copy, n);
    copy.sign = sign;
    return decimal_new(&copy);
}

static Owned without_sign(const Number *n, UNUSED const Settings *s) { return signed_copy(n, 0); }
static Owned negated(const Number *n, UNUSED const Settings *s) { return signed_copy(n, !n->sign); }

NATIVE(context_is_finite) { return answer(args, is_finite); }
NATIVE(context_is_infinite) { return answer(args, is_infinite); }
NATIVE(context_is_nan) { return answer(args, is_any_nan); }
NATIVE(context_is_qnan) { return answer(args, is_quiet); }
NATIVE(context_is_snan) { return answer(args, is_signaling); }
NATIVE(context_is_signed) { return answer(args, is_signed); }
NATIVE(context_is_zero) { return answer(args, is_zero); }
NATIVE(context_is_normal) { return answer(args, is_normal); }
NATIVE(context_is_subnormal) { return answer(args, is_subnormal); }
NATIVE(context_number_class) { return answer(args, class_of); }
NATIVE(context_to_sci_string) { return answer(args, text_of); }
NATIVE(context_to_eng_string) { return answer(args, engineering_text_of); }
NATIVE(context_copy_abs) { return answer(args, without_sign); }
NATIVE(context_copy_negate) { return answer(args, negated); }

/* ---- making and copying ---------------------------------------------------------------------------------- */

NATIVE(context_radix) { return decimal_from_word(10); }

NATIVE(context_canonical)
{
    if (!IS_DECIMAL(args[1])) return raise_type_error("argument must be a Decimal");
    return ref_keep(args[1]);
}

NATIVE(context_is_canonical)
{
    if (!IS_DECIMAL(args[1])) return raise_type_error("argument must be a Decimal");
    return bool_new(true);
}

NATIVE(context_copy_decimal)
{
    Number made;
    if (IS_DECIMAL(args[1])) return ref_keep(args[1]);
    return operand_required(args[1], &made) ? decimal_new(&made) : NULL;
}

NATIVE(context_create_decimal)
{
    if (n > 2) return raise_type_error("function takes at most 1 argument (%d given)", n - 1);
    if (n == 2) return decimal_convert(&decimal_type, args[1], AS(DecimalContext, args[0]), false);
    Number   zero;
    uint32_t status = 0;
    number_word(&zero, 0);
    number_finish(&zero, SETTINGS(args[0]), &status);
    return decimal_finish(&zero, SETTINGS(args[0]), status);
}

NATIVE(context_create_decimal_from_float)
{
    Owned exact  = decimal_of_float(&decimal_type, args[1]);
    Owned result = exact ? decimal_convert(&decimal_type, exact, AS(DecimalContext, args[0]), false) : NULL;
    ref_drop_maybe(exact);
    return result;
}

#define ONE "x, /"
#define TWO "x, y, /"
enum { POSITIONAL = NATIVE_BINDS_ITSELF | NATIVE_BARE_NAME };
const NativeDef decimal_context_methods[] = {
    {"abs", context_abs, ONE, "The magnitude, rounded.", 0},
    {"exp", context_exp, ONE, "e to the power of the number, correctly rounded.", 0},
    {"ln", context_ln, ONE, "The natural logarithm, correctly rounded.", 0},
    {"log10", context_log10, ONE, "The logarithm to base 10, correctly rounded.", 0},
    {"minus", context_minus, ONE, "The number with the other sign, rounded.", 0},
    {"next_minus", context_next_minus, ONE, "The greatest number that the context can represent and that is less.", 0},
    {"next_plus", context_next_plus, ONE, "The least number that the context can represent and that is greater.", 0},
    {"normalize", context_normalize, ONE, "Rounded, without zeros at the end.", 0},
    {"plus", context_plus, ONE, "The number, rounded.", 0},
    {"to_integral", context_to_integral_value, ONE, "The nearest whole number, without signals.", 0},
    {"to_integral_exact", context_to_integral_exact, ONE, "The nearest whole number; Inexact and Rounded are signaled.", 0},
    {"to_integral_value", context_to_integral_value, ONE, "The nearest whole number, without signals.", 0},
    {"sqrt", context_sqrt, ONE, "The square root, correctly rounded.", 0},
    {"add", context_add, TWO, "The sum.", POSITIONAL},
    {"compare", context_compare, TWO, "-1, 0 or 1: the order of two numbers; a NaN if one of them is.", POSITIONAL},
    {"compare_signal", context_compare_signal, TWO, "As compare(), but every NaN is an invalid operation.", POSITIONAL},
    {"divide", context_divide, TWO, "The quotient.", POSITIONAL},
    {"divide_int", context_divide_int, TWO, "The whole part of the quotient.", POSITIONAL},
    {"divmod", context_divmod, TWO, "The whole part of the quotient, and what is left.", POSITIONAL},
    {"max", context_max, TWO, "The greater number; a quiet NaN is passed over.", POSITIONAL},
    {"max_mag", context_max_mag, TWO, "The number of the greater magnitude.", POSITIONAL},
    {"min", context_min, TWO, "The lesser number; a quiet NaN is passed over.", POSITIONAL},
    {"min_mag", context_min_mag, TWO, "The number of the lesser magnitude.", POSITIONAL},
    {"multiply", context_multiply, TWO, "The product.", POSITIONAL},
    {"next_toward", context_next_toward, TWO, "The next number in the direction of the second.", POSITIONAL},
    {"quantize", context_quantize, TWO, "The first number with the exponent of the second, rounded.", POSITIONAL},
    {"remainder", context_remainder, TWO, "What is left when the quotient is whole.", POSITIONAL},
    {"remainder_near", context_remainder_near, TWO,
     "What is left of the first number less the nearest multiple of the second.", POSITIONAL},
    {"subtract", context_subtract, TWO, "The difference.", POSITIONAL},
    {"power", context_power, "a, b, modulo=None", "a ** b, or a ** b % modulo of whole numbers.", NATIVE_BINDS_ITSELF},
    {"fma", context_fma, "x, y, z, /", "x * y + z, rounded once.", POSITIONAL},
    {"radix", context_radix, "", "Decimal(10).", 0},
    {"is_canonical", context_is_canonical, ONE, "True.", 0},
    {"is_finite", context_is_finite, ONE, "Is it a number, and no infinity?", 0},
    {"is_infinite", context_is_infinite, ONE, "Is it an infinity?", 0},
    {"is_nan", context_is_nan, ONE, "Is it a NaN?", 0},
    {"is_normal", context_is_normal, ONE, "Is it finite, not 0, and not subnormal?", 0},
    {"is_qnan", context_is_qnan, ONE, "Is it a quiet NaN?", 0},
    {"is_signed", context_is_signed, ONE, "Has it a minus sign?", 0},
    {"is_snan", context_is_snan, ONE, "Is it a signaling NaN?", 0},
    {"is_subnormal", context_is_subnormal, ONE, "Is it finite, not 0, and below the least normal number?", 0},
    {"is_zero", context_is_zero, ONE, "Is it a zero?", 0},
    {"_apply", context_apply, ONE, NULL, 0},
    {"canonical", context_canonical, ONE, "The number itself.", 0},
    {"copy_abs", context_copy_abs, ONE, "The number without its sign.", 0},
    {"copy_decimal", context_copy_decimal, ONE, "The number itself.", 0},
    {"copy_negate", context_copy_negate, ONE, "The number with the other sign.", 0},
    {"logb", context_logb, ONE, "The exponent of the first digit, as a number.", 0},
    {"logical_invert", context_logical_invert, ONE, "Each digit 0 or 1 turned round.", 0},
    {"number_class", context_number_class, ONE, "'+Normal', '-Zero' and so on.", 0},
    {"to_sci_string", context_to_sci_string, ONE, "The number as text, with an exponent if needed.", 0},
    {"to_eng_string", context_to_eng_string, ONE, "The number as text, the exponent a multiple of three.", 0},
    {"compare_total", context_compare_total, TWO,
     "-1, 0 or 1: the order in which 1.00 comes before 1.0, and NaNs come last.", POSITIONAL},
    {"compare_total_mag", context_compare_total_mag, TWO, "As compare_total(), without looking at signs.", POSITIONAL},
    {"copy_sign", context_copy_sign, TWO, "The first number with the sign of the second.", POSITIONAL},
    {"logical_and", context_logical_and, TWO, "Digits 0 and 1 combined by and.", POSITIONAL},
    {"logical_or", context_logical_or, TWO, "Digits 0 and 1 combined by or.", POSITIONAL},
    {"logical_xor", context_logical_xor, TWO, "Digits 0 and 1 combined by exclusive or.", POSITIONAL},
    {"rotate", context_rotate, TWO, "The digits moved around in the precision.", POSITIONAL},
    {"same_quantum", context_same_quantum, TWO, "Have the numbers the same exponent?", POSITIONAL},
    {"scaleb", context_scaleb, TWO, "The first number with its exponent increased by the second.", POSITIONAL},
    {"shift", context_shift, TWO, "The digits moved in the precision, zeros filled in.", POSITIONAL},
    {"create_decimal", context_create_decimal, "num=\"0\", /",
     "A Decimal as the constructor makes it, but rounded to this context.", POSITIONAL},
    {"create_decimal_from_float", context_create_decimal_from_float, "f, /", "A float's value, rounded to this context.", 0},
    {"Etiny", decimal_context_etiny, "", "The least exponent that a subnormal result can have: Emin - prec + 1.", 0},
    {"Etop", decimal_context_etop, "", "The greatest exponent that a result with all its digits can have: Emax - prec + 1.", 0},
    {"clear_flags", decimal_context_clear_flags, "", "Set all flags to False.", 0},
    {"clear_traps", decimal_context_clear_traps, "", "Set all traps to False.", 0},
    {"copy", decimal_context_copy, "", "A context with the same settings and flags.", 0},
    {"__copy__", decimal_context_copy, "", NULL, 0},
    {"__reduce__", decimal_context_reduce, "", NULL, 0},
    {0},
};
