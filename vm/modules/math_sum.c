/* math_sum.c -- sums, products and distances of module math: exact where the result allows it. */
#include <float.h>
#include <math.h>

#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/modules/math_parts.h"

/* ---- fsum: partial sums that don't overlap, the smallest first; their exact sum is that of all input (Shewchuk) ------ */

enum { FEW_PARTIALS = 32 };
_Static_assert(FLT_EVAL_METHOD == 0, "sums of doubles are rounded to doubles at once");

typedef struct Sum {
    double *partials, few[FEW_PARTIALS];
    int     count, capacity;
    double  special, infinities; /* sums of what is not finite, and of infinities */
} Sum;

static bool sum_reserve(Sum *s)
{
    if (s->count < s->capacity) return true;
    size_t  size   = (size_t)s->capacity * sizeof(double);
    double *larger = heap_alloc(2 * size);
    if (!larger) return false;
    for (int i = 0; i < s->count; i++) larger[i] = s->partials[i];
    if (s->partials != s->few) heap_free(s->partials, size);
    s->partials = larger;
    s->capacity *= 2;
    return true;
}

static bool sum_add(Sum *s, double x)
{
    double given = x;
    int    kept  = 0;
    for (int i = 0; i < s->count; i++) {
        double y = s->partials[i];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x        = y;
            y        = t;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0) s->partials[kept++] = low;
        x = high;
    }
    s->count = kept;
    if (x == 0) return true;
    if (!isfinite(x)) {
        if (isfinite(given)) {
            raise_overflow_error("intermediate overflow in fsum");
            return false;
        }
        if (isinf(given)) s->infinities += given;
        s->special += given;
        s->count = 0;
        return true;
    }
    if (!sum_reserve(s)) return false;
    s->partials[s->count++] = x;
    return true;
}

/* The partials rounded once: a half in the last place is decided by what lies below. */
static double sum_rounded(const Sum *s)
{
    int    n    = s->count;
    double high = 0.0, low = 0.0;
    if (n > 0) high = s->partials[--n];
    while (n > 0) {
        double x = high, y = s->partials[--n];
        high = x + y;
        low  = y - (high - x);
        if (low != 0) break;
    }
    if (n > 0 && ((low < 0 && s->partials[n - 1] < 0) || (low > 0 && s->partials[n - 1] > 0))) {
        double twice = low * 2, sum = high + twice;
        if (twice == sum - high) high = sum;
    }
    return high;
}

static bool sum_all(Sum *s, Borrowed iter)
{
    for (Owned item; (item = iter_next_known(OBJ(iter))) != NULL;) {
        double value;
        bool   ok = true;
        if (LIKELY(item->shape == SHAPE_FLOAT)) value = FLOAT_VALUE(item);
        else ok = number_to_double(item, &value);
        ref_drop(item);
        if (!ok || !sum_add(s, value)) return false;
    }
    return !error_pending();
}

MATH_FUNCTION(math_fsum)
{
    (void)n, (void)keywords;
    Sum s      = {.count = 0, .capacity = FEW_PARTIALS};
    s.partials = s.few;
    Owned iter = object_iter(args[0]), result = NULL;
    if (!iter) return NULL;
    if (sum_all(&s, iter)) {
        if (s.special == 0) result = float_new(sum_rounded(&s));
        else if (isnan(s.infinities)) raise_value_error("-inf + inf in fsum");
        else result = float_new(s.special);
    }
    if (s.partials != s.few) heap_free(s.partials, (size_t)s.capacity * sizeof(double));
    ref_drop(iter);
    return result;
}

/* ---- prod ----------------------------------------------------------------------------------- */

MATH_FUNCTION(math_prod)
{
    (void)n, (void)keywords;
    Owned iter = object_iter(args[0]);
    if (!iter) return NULL;
    Owned product = args[1] ? ref_keep(args[1]) : int_new(1), item = NULL;
    while (product && (item = iter_next(iter)) != NULL) {
        int64_t word;
        if (product->shape == SHAPE_INT && item->shape == SHAPE_INT && !__builtin_mul_overflow(int_word(product), int_word(item), &word)) {
            ref_drop(item);
            ref_drop(product);
            product = int_new(word);
            continue;
        }
        Owned next = product->shape == SHAPE_FLOAT && item->shape == SHAPE_FLOAT ? float_new(FLOAT_VALUE(product) * FLOAT_VALUE(item))
                                                                                  : number_binary(product, item, OPERATOR_MUL);
        ref_drop(item);
        ref_drop(product);
        product = next;
    }
    ref_drop(iter);
    if (product && error_pending()) ref_clear(&product);
    return product;
}

/* ---- hypot and dist ------------------------------------------------------------------------- */

/* A sum of squares as the unevaluated sum of two doubles: about 106 bits. */
typedef struct Twofold { double high, low; } Twofold;

static void add_square(Twofold *sum, double x)
{
    double square = x * x, rest = fma(x, x, -square);
    double high = sum->high + square, from = high - sum->high;
    sum->low += (sum->high - (high - from)) + (square - from) + rest;
    sum->high = high;
}

/* The root of the sum: that of its high part, corrected by one step of Newton's method. */
static double root_of(Twofold sum)
{
    double high = sum.high + sum.low, low = sum.low - (high - sum.high);
    double root = sqrt(high);
    if (root == 0) return root;
    double difference = -fma(root, root, -high) + low;
    return root + difference / (2 * root);
}

/* The square root of the sum of squares. Only the last rounding counts; values whose squares would overflow or lose bits are
   scaled by a power of two first. */
static double norm(const double *values, int n)
{
    double largest = 0.0;
    bool   has_nan = false;
    int    exponent = 0;
    for (int i = 0; i < n; i++) {
        if (isinf(values[i])) return HUGE_VAL;
        has_nan = has_nan || isnan(values[i]);
        largest = fmax(largest, fabs(values[i]));
    }
    if (has_nan) return NAN;
    if (largest == 0.0) return 0.0;
    if (largest > 0x1p500 || largest < 0x1p-400) frexp(largest, &exponent);
    Twofold sum = {0.0, 0.0};
    for (int i = 0; i < n; i++) add_square(&sum, exponent ? ldexp(values[i], -exponent) : values[i]);
    double root = root_of(sum);
    return exponent ? ldexp(root, exponent) : root;
}

enum { FEW_VALUES = 20 };

static double *values_alloc(double *few, int64_t n) { return n <= FEW_VALUES ? few : heap_alloc((size_t)n * sizeof(double)); }

static void values_free(double *values, double *few, int64_t n)
{
    if (values != few) heap_free(values, (size_t)n * sizeof(double));
}

MATH_FUNCTION(math_hypot)
{
    double few[FEW_VALUES];
    if (keywords && keywords->length) return raise_type_error("math.hypot() takes no keyword arguments");
    double *values = values_alloc(few, n);
    if (!values) return NULL;
    bool ok = true;
    for (int i = 0; ok && i < n; i++) ok = number_to_double(args[i], &values[i]);
    Owned result = ok ? float_new(norm(values, n)) : NULL;
    values_free(values, few, n);
    return result;
}

static Owned distance(const Tuple *p, const Tuple *q)
{
    double   few[FEW_VALUES];
    uint32_t n = p->length;
    if (n != q->length) return raise_value_error("both points must have the same number of dimensions");
    double *values = values_alloc(few, n);
    if (!values) return NULL;
    bool ok = true;
    for (uint32_t i = 0; ok && i < n; i++) {
        double a, b;
        ok        = number_to_double(p->items[i], &a) && number_to_double(q->items[i], &b);
        values[i] = ok ? a - b : 0.0;
    }
    Owned result = ok ? float_new(norm(values, (int)n)) : NULL;
    values_free(values, few, n);
    return result;
}

/* A tuple's subclass is not asked for its items. */
static Owned coordinates(Borrowed point) { return IS_TUPLE(point) ? ref_keep(point) : object_to_tuple(point); }

MATH_FUNCTION(math_dist)
{
    (void)n, (void)keywords;
    Owned p = coordinates(args[0]), q = p ? coordinates(args[1]) : NULL;
    Owned result = q ? distance(AS(Tuple, p), AS(Tuple, q)) : NULL;
    ref_drop_maybe(p);
    ref_drop_maybe(q);
    return result;
}
