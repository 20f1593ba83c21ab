/* test_float.c -- floats: shortest text and back, hashes, rounding, comparison with ints. */
#include <math.h>
#include <stdlib.h>

#include "fixture.h"
#include "runtime/number_text.h"

TestSuite(float, .init = fixture_start, .fini = fixture_stop);

static void expect_text(double value, const char *expected)
{
    char out[40];
    int  length = float_to_text(value, out);
    cr_expect_str_eq(out, expected);
    cr_expect_eq((size_t)length, strlen(expected));
}

Test(float, shortest_text)
{
    expect_text(0.1, "0.1");
    expect_text(1.0, "1.0");
    expect_text(-0.0, "-0.0");
    expect_text(1e16, "1e+16");
    expect_text(123456789012345680.0, "1.2345678901234568e+17");
    expect_text(1234567890123456.0, "1234567890123456.0");
    expect_text(0.0001, "0.0001");
    expect_text(0.00001, "1e-05");
    expect_text(5e-324, "5e-324");
    expect_text(2.2250738585072014e-308, "2.2250738585072014e-308");
    expect_text(1.7976931348623157e308, "1.7976931348623157e+308");
    expect_text(9007199254740993.0, "9007199254740992.0");
    expect_text(1e23, "1e+23");
    expect_text(HUGE_VAL, "inf");
    expect_text(-HUGE_VAL, "-inf");
    expect_text(NAN, "nan");
}

/* Reads back as the same double, and no text of 17 digits is shorter. */
static void expect_round_trip(uint64_t bits)
{
    double value, back = 0;
    char   out[40];
    memcpy(&value, &bits, sizeof value);
    if (!isfinite(value)) return;
    float_to_text(value, out);
    cr_expect(double_from_whole_text(out, &back) && memcmp(&back, &value, sizeof value) == 0, "%s reads back", out);
}

Test(float, text_reads_back)
{
    uint64_t state = 88172645463325252u;
    for (uint64_t exponent = 0; exponent < 2047; exponent++) /* powers of two and their neighbours */
        for (int64_t d = -1; d <= 1; d++) expect_round_trip((exponent << 52) + (uint64_t)d);
    for (int i = 0; i < 20000; i++) {
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        expect_round_trip(state);
    }
}

static void expect_parsed(const char *literal, double expected)
{
    Owned s = text(literal), f = float_from_text(s);
    cr_assert_not_null(f, "%s is a float", literal);
    cr_expect(isnan(expected) ? isnan(FLOAT_VALUE(f)) : FLOAT_VALUE(f) == expected, "%s", literal);
    ref_drop(s);
    ref_drop(f);
}

Test(float, parses)
{
    expect_parsed(" 1_0.5e-0_1 ", 1.05);
    expect_parsed("-Infinity", -HUGE_VAL);
    expect_parsed("nAn", NAN);
    expect_parsed(".5", 0.5);
    expect_parsed("5.", 5.0);
    expect_parsed("1e400", HUGE_VAL);
    expect_parsed("123456789012345678901234567890e-20", 1234567890.123456789);
    static const char *bad[] = {"", ".", "e5", "1e", "1_", "1__0", "1._5", "0x1", "1 2", "infinit"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Owned s = text(bad[i]);
        cr_expect_null(float_from_text(s), "%s is no float", bad[i]);
        expect_error(&exc_ValueError);
        ref_drop(s);
    }
}

Test(float, hashes_as_the_equal_int)
{
    cr_expect_eq(float_hash(1.0, NULL), 1);
    cr_expect_eq(float_hash(-1.0, NULL), -2);
    cr_expect_eq(float_hash(0.5, NULL), (int64_t)1 << 60);
    cr_expect_eq(float_hash(1e300, NULL), 1224995262755759164);
    cr_expect_eq(float_hash(HUGE_VAL, NULL), 314159);
    Owned big = int_from_double(1e300);
    cr_expect_eq(int_hash(big), float_hash(1e300, NULL));
    ref_drop(big);
}

Test(float, compares_with_ints_exactly)
{
    Owned limit = float_new(9007199254740992.0), next = number(9007199254740993), infinite = float_new(HUGE_VAL);
    Owned ten = number(10), exponent = number(400), huge = int_power(ten, exponent, NONE);
    cr_expect_eq(object_compare_truth(limit, next, CMP_EQ), TRUTH_NO);
    cr_expect_eq(object_compare_truth(limit, next, CMP_LT), TRUTH_YES);
    cr_expect_eq(object_compare_truth(huge, infinite, CMP_LT), TRUTH_YES);
    ref_drop(limit), ref_drop(next), ref_drop(infinite), ref_drop(ten), ref_drop(exponent), ref_drop(huge);
}

Test(float, division)
{
    cr_expect_eq(float_remainder(-7.0, 3.0), 2.0);
    cr_expect_eq(float_remainder(7.0, -3.0), -2.0);
    cr_expect_eq(float_floor_divide(-7.0, 3.0), -3.0);
    cr_expect(signbit(float_remainder(6.0, -3.0)));
    Owned zero = float_new(0.0), one = float_new(1.0);
    cr_expect_null(number_binary(one, zero, OPERATOR_DIV));
    expect_error(&exc_ZeroDivisionError);
    ref_drop(zero), ref_drop(one);
}
