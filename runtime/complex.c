/* complex.c -- complex numbers: two doubles. Slots take complex, float or int on either side. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "runtime/error.h"
#include "runtime/float_parts.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/number_text.h"
#include "runtime/protocol.h"

typedef struct Parts { double real, imag; } Parts;

Owned complex_new(double real, double imag)
{
    Owned o = object_new(sizeof(Complex), SHAPE_COMPLEX);
    if (!o) return NULL;
    AS(Complex, o)->real = real;
    AS(Complex, o)->imag = imag;
    return o;
}

static inline Owned complex_of(Parts z) { return complex_new(z.real, z.imag); }
static inline Parts parts_of(Borrowed o) { return (Parts){((const Complex *)o)->real, ((const Complex *)o)->imag}; }

/* ---- arithmetic ----------------------------------------------------------------------------- */

static Parts product(Parts a, Parts b)
{
    return (Parts){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

/* Divides by the larger part first, so that no intermediate square overflows. b is not 0. */
static Parts quotient(Parts a, Parts b)
{
    if (fabs(b.real) >= fabs(b.imag)) {
        double ratio = b.imag / b.real, divisor = b.real + b.imag * ratio;
        return (Parts){(a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor};
    }
    if (fabs(b.imag) >= fabs(b.real)) {
        double ratio = b.real / b.imag, divisor = b.real * ratio + b.imag;
        return (Parts){(a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor};
    }
    return (Parts){NAN, NAN}; /* a NaN in b */
}

static Parts power_unsigned(Parts base, unsigned exponent)
{
    Parts result = {1.0, 0.0};
    for (unsigned bit = 1; bit <= exponent; bit <<= 1) {
        if (exponent & bit) result = product(result, base);
        base = product(base, base);
    }
    return result;
}

static Parts power_polar(Parts a, Parts b)
{
    double length = hypot(a.real, a.imag), angle = atan2(a.imag, a.real);
    double scale = pow(length, b.real), phase = angle * b.real;
    if (b.imag != 0) {
        scale /= exp(angle * b.imag);
        phase += b.imag * log(length);
    }
    return (Parts){scale * cos(phase), scale * sin(phase)};
}

static bool parts_power(Parts a, Parts b, Parts *result)
{
    bool whole = b.imag == 0 && b.real == floor(b.real) && fabs(b.real) <= 100;
    bool zero  = a.real == 0 && a.imag == 0;
    if (zero && (b.imag != 0 || b.real < 0)) {
        raise_zero_division("0.0 to a negative or complex power");
        return false;
    }
    if (whole && b.real > 0) *result = power_unsigned(a, (unsigned)b.real);
    else if (b.real == 0 && b.imag == 0) *result = (Parts){1.0, 0.0};
    else if (whole) *result = quotient((Parts){1.0, 0.0}, power_unsigned(a, (unsigned)-b.real));
    else if (zero) *result = (Parts){0.0, 0.0};
    else {
        errno   = 0;
        *result = power_polar(a, b);
        if (errno == EDOM) { /* the sine of an infinite angle: CPython's message does not fit either */
            raise_zero_division("0.0 to a negative or complex power");
            return false;
        }
    }
    if (!isinf(result->real) && !isinf(result->imag)) return true;
    raise_overflow_error("complex exponentiation");
    return false;
}

bool complex_power(double ar, double ai, double br, double bi, double *real, double *imag)
{
    Parts result;
    if (!parts_power((Parts){ar, ai}, (Parts){br, bi}, &result)) return false;
    *real = result.real;
    *imag = result.imag;
    return true;
}

static Truth operand(Borrowed o, Parts *z)
{
    if (IS_COMPLEX(o)) {
        *z = parts_of(o);
        return TRUTH_YES;
    }
    z->imag = 0.0;
    return float_operand(o, &z->real);
}

static inline Truth operands(Borrowed left, Borrowed right, Parts *a, Parts *b, Owned *instead)
{
    if (LIKELY(left->shape == SHAPE_COMPLEX && right->shape == SHAPE_COMPLEX)) {
        *a = parts_of(left);
        *b = parts_of(right);
        return TRUTH_YES;
    }
    Truth ok = operand(left, a);
    if (ok == TRUTH_YES) ok = operand(right, b);
    if (ok != TRUTH_YES) *instead = ok == TRUTH_NO ? not_implemented_new() : NULL;
    return ok;
}

static Owned complex_add(Object *left, Object *right)
{
    Parts a, b;
    Owned instead;
    if (operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return complex_new(a.real + b.real, a.imag + b.imag);
}

static Owned complex_subtract(Object *left, Object *right)
{
    Parts a, b;
    Owned instead;
    if (operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return complex_new(a.real - b.real, a.imag - b.imag);
}

static Owned complex_multiply(Object *left, Object *right)
{
    Parts a, b;
    Owned instead;
    if (operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return complex_of(product(a, b));
}

static Owned complex_divide(Object *left, Object *right)
{
    Parts a, b;
    Owned instead;
    if (operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    if (b.real == 0 && b.imag == 0) return raise_zero_division("complex division by zero");
    return complex_of(quotient(a, b));
}

static Owned complex_power_slot(Object *left, Object *right, Object *modulus)
{
    Parts a, b, result;
    Owned instead;
    if (operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    if (modulus != NONE) return raise_value_error("complex modulo");
    return parts_power(a, b, &result) ? complex_of(result) : NULL;
}

static Owned complex_negative(Object *self)
{
    Parts z = parts_of(self);
    return complex_new(-z.real, -z.imag);
}

static Owned complex_self(Object *self) { return self->shape == SHAPE_COMPLEX ? ref_keep(self) : complex_of(parts_of(self)); }

static Owned complex_absolute(Object *self)
{
    Parts  z    = parts_of(self);
    double size = hypot(z.real, z.imag);
    if (isinf(size) && isfinite(z.real) && isfinite(z.imag)) return raise_overflow_error("absolute value too large");
    return float_new(size);
}

static Truth complex_truth(Object *self) { return parts_of(self).real != 0 || parts_of(self).imag != 0; }

static bool complex_hash(Object *self, int64_t *result)
{
    Parts    z    = parts_of(self);
    uint64_t hash = (uint64_t)float_hash(z.real, self) + 1000003 * (uint64_t)float_hash(z.imag, self);
    *result       = (int64_t)hash == -1 ? -2 : (int64_t)hash;
    return true;
}

static Owned complex_compare(Object *self, Object *other, CompareOp op)
{
    Parts a = parts_of(self);
    bool  equal;
    if (op != CMP_EQ && op != CMP_NE) return not_implemented_new();
    if (IS_INT(other)) { /* exactly, as floats are compared with ints */
        if (a.imag != 0) return bool_new(op == CMP_NE);
        Owned real = float_new(a.real);
        Owned same = real ? float_type.compare(real, other, op) : NULL;
        ref_drop_maybe(real);
        return same;
    }
    if (IS_FLOAT(other)) equal = a.real == FLOAT_VALUE(other) && a.imag == 0;
    else if (IS_COMPLEX(other)) equal = a.real == parts_of(other).real && a.imag == parts_of(other).imag;
    else return not_implemented_new();
    return bool_new(equal == (op == CMP_EQ));
}

/* ---- text ----------------------------------------------------------------------------------- */

static char *put_part(char *out, double value, bool with_sign)
{
    if (with_sign && !(signbit(value) && !isnan(value))) *out++ = '+';
    int length = float_to_text(value, out);
    if (length > 2 && memcmp(out + length - 2, ".0", 2) == 0) length -= 2;
    return out + length;
}

static Owned complex_repr(Object *self)
{
    Parts z = parts_of(self);
    char  text[90], *end = text;
    if (z.real == 0 && !signbit(z.real)) {
        end    = put_part(end, z.imag, false);
        *end++ = 'j';
    } else {
        *end++ = '(';
        end    = put_part(end, z.real, false);
        end    = put_part(end, z.imag, true);
        *end++ = 'j';
        *end++ = ')';
    }
    return str_from_ascii(text, end - text);
}

static const char *skip_spaces(const char *p)
{
    while (*p == ' ') p++;
    return p;
}

/* A bare sign before j stands for 1. */
static bool unit_part(const char **at, double *value)
{
    const char *p = *at;
    *value = *p == '-' ? -1.0 : 1.0;
    if (*p == '+' || *p == '-') p++;
    if ((*p | 0x20) != 'j') return false;
    *at = p;
    return true;
}

/* [(] number | number j | number sign-and-number j [)] */
static bool complex_of_text(const char *p, Parts *z)
{
    double first;
    bool   bracket = *p == '(';
    if (bracket) p = skip_spaces(p + 1);
    *z = (Parts){0.0, 0.0};
    if (!double_from_text(&p, &first) && !unit_part(&p, &first)) return false;
    if (*p == '+' || *p == '-') {
        z->real = first;
        if ((!double_from_text(&p, &z->imag) && !unit_part(&p, &z->imag)) || (*p | 0x20) != 'j') return false;
        p++;
    } else if ((*p | 0x20) == 'j') {
        z->imag = first;
        p++;
    } else {
        z->real = first;
    }
    p = skip_spaces(p);
    if (bracket) {
        if (*p != ')') return false;
        p = skip_spaces(p + 1);
    }
    return *p == 0;
}

static bool parse_text(Borrowed str_object, Parts *z)
{
    NumberText text;
    if (!number_text((const Str *)str_object, &text)) return false;
    bool underscores_ok = number_text_strip_underscores(&text);
    bool ok             = underscores_ok && text.length && complex_of_text(text.start, z);
    number_text_release(&text);
    if (!underscores_ok) raise_value_error("could not convert string to complex: %R", str_object);
    else if (!ok) raise_value_error("complex() arg is a malformed string");
    return ok;
}

/* ---- complex(...) --------------------------------------------------------------------------- */

/* o.__complex__(): TRUTH_NO when it has none. */
static Truth by_complex_method(Borrowed o, Parts *z)
{
    bool  absent = false;
    Owned made   = special_call_bound(o, names.complex_, NULL, 0, &absent);
    if (!made) return absent ? TRUTH_NO : TRUTH_ERROR;
    bool ok = IS_COMPLEX(made);
    if (ok) *z = parts_of(made);
    else raise_type_error("__complex__ returned non-complex (type %T)", made);
    if (ok && TYPE_OF(made) != &complex_type)
        ok = warn(&exc_DeprecationWarning, "__complex__ returned non-complex (type %T).  The ability to return an instance of a strict subclass of "
                  "complex is deprecated, and may be removed in a future version of Python.", made);
    ref_drop(made);
    return ok ? TRUTH_YES : TRUTH_ERROR;
}

static bool is_number(Borrowed o) { return IS_COMPLEX(o) || TYPE_OF(o)->to_float || TYPE_OF(o)->to_index; }

/* An argument that is_number. *complex says whether it is one. */
static bool part_of_number(Borrowed o, Parts *z, bool *complex)
{
    *complex = IS_COMPLEX(o);
    if (*complex) {
        *z = parts_of(o);
        return true;
    }
    z->imag = 0.0;
    Owned real = number_to_float(o); /* which asks a subclass of float */
    if (real) z->real = FLOAT_VALUE(real);
    ref_drop_maybe(real);
    return real != NULL;
}

bool complex_parts(Borrowed o, double *real, double *imag)
{
    Parts z = {0, 0};
    Truth known = IS_COMPLEX(o) ? TRUTH_NO : by_complex_method(o, &z);
    if (known == TRUTH_ERROR) return false;
    if (IS_COMPLEX(o)) z = parts_of((Object *)o);
    else if (known == TRUTH_NO && !number_to_double(o, &z.real)) return false;
    *real = z.real;
    *imag = z.imag;
    return true;
}

static Owned complex_as_instance(Type *cls, Parts z)
{
    if (cls == &complex_type) return complex_of(z);
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Complex, o)->real = z.real;
    AS(Complex, o)->imag = z.imag;
    if (gc_is_container(o)) gc_track(o);
    return o;
}

static Owned complex_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *bound[2];
    Parts   first = {0.0, 0.0}, second = {0.0, 0.0};
    if (!native_bind("complex", "real=0, imag=0", args, n, keywords, bound, 2)) return NULL;
    Borrowed real = bound[0], imag = bound[1];
    if (real && !imag && cls == &complex_type && real->shape == SHAPE_COMPLEX) return ref_keep(real);
    if (real && IS_STR(real)) {
        if (imag) return raise_type_error("complex() can't take second arg if first is a string");
        return parse_text(real, &first) ? complex_as_instance(cls, first) : NULL;
    }
    if (imag && IS_STR(imag)) return raise_type_error("complex() second arg can't be a string");
    bool  first_complex = false, second_complex = false;
    Truth by_method = TRUTH_NO;
    if (real && real->shape != SHAPE_COMPLEX) by_method = by_complex_method(real, &first);
    if (by_method == TRUTH_ERROR) return NULL;
    first_complex = by_method == TRUTH_YES;
    if (real && !first_complex && !is_number(real))
        return raise_type_error("complex() first argument must be a string or a number, not '%T'", real);
    if (imag && !is_number(imag)) return raise_type_error("complex() second argument must be a number, not '%T'", imag);
    if (real && !first_complex && !part_of_number(real, &first, &first_complex)) return NULL;
    if (imag && !part_of_number(imag, &second, &second_complex)) return NULL;
    if (second_complex) first.real -= second.imag; /* j * j is -1 */
    if (imag) first.imag = first_complex ? first.imag + second.real : second.real;
    return complex_as_instance(cls, first);
}

/* ---- methods and type ----------------------------------------------------------------------- */

static Owned complex_conjugate(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    Parts z = parts_of(args[0]);
    return complex_new(z.real, -z.imag);
}

static Owned complex_complex(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return complex_self(args[0]);
}

static Owned complex_getnewargs(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    Parts z    = parts_of(args[0]);
    Owned real = float_new(z.real), imag = float_new(z.imag);
    Owned pair = real && imag ? tuple_pack(2, real, imag) : NULL;
    ref_drop_maybe(real);
    ref_drop_maybe(imag);
    return pair;
}

static Owned complex_format(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    if (!IS_STR(args[1])) return raise_type_error("__format__() argument must be str, not %K", args[1]);
    return format_complex(args[0], AS(Str, args[1]));
}

static const NativeDef complex_methods[] = {
    {"conjugate", complex_conjugate, "", "The complex conjugate: (3-4j).conjugate() == 3+4j.", 0},
    {"__complex__", complex_complex, "", "Converts to exactly complex.", 0},
    {"__format__", complex_format, "format_spec, /", "Formats by a specification.", 0},
    {"__getnewargs__", complex_getnewargs, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

static const MemberDef complex_members[] = {
    {"real", MEMBER_DOUBLE, offsetof(Complex, real), false, "the real part of a complex number"},
    {"imag", MEMBER_DOUBLE, offsetof(Complex, imag), false, "the imaginary part of a complex number"},
    {NULL, 0, 0, false, NULL},
};

static void complex_dealloc(Object *self)
{
    if (self->shape == SHAPE_COMPLEX) {
        object_release(self, sizeof(Complex));
    } else {
        gc_untrack(self);
        container_release(self, sizeof(Complex));
    }
}

Type complex_type = {
    .gc    = {.dealloc = complex_dealloc, .size = sizeof(Complex)},
    .name  = "complex",
    .doc   = "Create a complex number from a real part and an optional imaginary part.\n\n"
             "The same as real + imag * 1j. A text as the only argument is read as a complex number.",
    .shape = SHAPE_COMPLEX,
    .flags = TYPE_BASE | TYPE_COMPLEX | TYPE_IMMUTABLE,
    .new_  = complex_new_slot,
    .repr  = complex_repr,
    .hash  = complex_hash,
    .compare  = complex_compare,
    .truth    = complex_truth,
    .negative = complex_negative,
    .positive = complex_self,
    .absolute = complex_absolute,
    .add      = complex_add,
    .subtract = complex_subtract,
    .multiply = complex_multiply,
    .divide   = complex_divide,
    .power    = complex_power_slot,
    .methods  = complex_methods,
    .members  = complex_members,
};
