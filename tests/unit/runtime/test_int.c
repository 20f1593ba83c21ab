/* test_int.c -- ints: words and GMP behind one face, text, arithmetic at the edges. */
#include "fixture.h"

TestSuite(int, .init = fixture_start, .fini = fixture_stop);

static Owned parsed(const char *digits)
{
    Owned s = text(digits), i = int_from_text(s, 0);
    ref_drop(s);
    cr_assert_not_null(i, "%s is a number", digits);
    return i;
}

static void expect_take(Owned result, const char *expected)
{
    cr_assert_not_null(result, "a result where %s is expected", expected);
    expect_repr(result, expected);
    ref_drop(result);
}

static void expect_of(Owned (*operation)(Borrowed, Borrowed), const char *a, const char *b, const char *expected)
{
    Owned x = parsed(a), y = parsed(b);
    expect_take(operation(x, y), expected);
    ref_drop(x);
    ref_drop(y);
}

Test(int, small_ones_exist_once)
{
    Owned a = int_new(256), b = int_new(256), c = int_new(257), d = int_new(257);
    cr_expect_eq(a, b);
    cr_expect_neq(c, d);
    cr_expect_eq(int_new(-5), OBJ(&small_ints[0]));
    ref_drop(OBJ(&small_ints[0]));
    ref_drop(a), ref_drop(b), ref_drop(c), ref_drop(d);
}

Test(int, results_that_fit_a_word_are_words)
{
    Owned big = parsed("9223372036854775808"), one = number(1);
    cr_expect_eq(big->shape, SHAPE_BIG_INT);
    Owned word = int_subtract(big, one);
    cr_expect_eq(word->shape, SHAPE_INT);
    cr_expect_eq(int_word(word), INT64_MAX);
    Owned again = int_add(word, one);
    cr_expect_eq(again->shape, SHAPE_BIG_INT);
    Owned negative = int_negate(big);
    cr_expect_eq(negative->shape, SHAPE_INT, "-2**63 is a word");
    ref_drop(big), ref_drop(one), ref_drop(word), ref_drop(again), ref_drop(negative);
}

Test(int, arithmetic_at_the_edge_of_a_word)
{
    expect_of(int_add, "9223372036854775807", "1", "9223372036854775808");
    expect_of(int_subtract, "-9223372036854775808", "1", "-9223372036854775809");
    expect_of(int_multiply, "4294967296", "4294967296", "18446744073709551616");
    expect_of(int_multiply, "-9223372036854775808", "-1", "9223372036854775808");
    expect_of(int_floor_divide, "-9223372036854775808", "-1", "9223372036854775808");
    expect_of(int_remainder, "-9223372036854775808", "-1", "0");
    expect_of(int_floor_divide, "-7", "2", "-4");
    expect_of(int_remainder, "-7", "2", "1");
    expect_of(int_remainder, "7", "-2", "-1");
    expect_of(int_floor_divide, "-100000000000000000000", "3", "-33333333333333333334");
    expect_of(int_lshift, "1", "63", "9223372036854775808");
    expect_of(int_lshift, "-1", "63", "-9223372036854775808");
    expect_of(int_rshift, "-5", "1", "-3");
    expect_of(int_rshift, "-5", "100000000000000000000", "-1");
    expect_of(int_rshift, "-100000000000000000000", "66", "-2");
}

Test(int, true_division_rounds_once)
{
    expect_of(int_true_divide, "1", "3", "0.3333333333333333");
    expect_of(int_true_divide, "9007199254740993", "1", "9007199254740992.0");
    expect_of(int_true_divide, "9007199254740995", "1", "9007199254740996.0");
    expect_of(int_true_divide, "-100000000000000000000000", "3", "-3.333333333333333e+22");
    Owned ten = number(10), exponent = number(400), huge = int_power(ten, exponent, NONE), one = number(1);
    expect_take(int_true_divide(one, huge), "0.0");
    expect_take(int_true_divide(huge, huge), "1.0");
    cr_expect_null(int_true_divide(huge, one));
    expect_error(&exc_OverflowError);
    ref_drop(ten), ref_drop(exponent), ref_drop(huge), ref_drop(one);
}

Test(int, powers)
{
    Owned two = number(2), exponent = number(100), minus = number(-1), zero = number(0), seven = number(7), three = number(3);
    expect_take(int_power(two, exponent, NONE), "1267650600228229401496703205376");
    expect_take(int_power(two, minus, NONE), "0.5");
    expect_take(int_power(two, exponent, seven), "2");
    expect_take(int_power(three, minus, seven), "5");
    cr_expect_null(int_power(zero, minus, NONE));
    expect_error(&exc_ZeroDivisionError);
    cr_expect_null(int_power(zero, minus, seven));
    expect_error(&exc_ValueError);
    ref_drop(two), ref_drop(exponent), ref_drop(minus), ref_drop(zero), ref_drop(seven), ref_drop(three);
}

Test(int, results_that_no_memory_holds_are_refused)
{
    Owned one = number(1), far = number((int64_t)1 << 50), ten = number(10);
    cr_expect_null(int_lshift(one, far));
    expect_error(&exc_MemoryError);
    cr_expect_null(int_power(ten, far, NONE));
    expect_error(&exc_MemoryError);
    ref_drop(one), ref_drop(far), ref_drop(ten);
}

Test(int, text)
{
    static const struct { const char *text; int base; const char *expected; } good[] = {
        {" 12 ", 10, "12"}, {"-0x_f", 16, "-15"}, {"0b101", 0, "5"}, {"1_000", 10, "1000"}, {"zz", 36, "1295"},
        {"00", 0, "0"}, {"-9223372036854775808", 10, "-9223372036854775808"}, {"\xd9\xa1\xd9\xa2", 10, "12"},
        {"123456789012345678901234567890", 10, "123456789012345678901234567890"}};
    static const char *bad[] = {"", "_1", "1_", "1__0", "+ 1", "0x", "12a", "--1"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        Owned s = text(good[i].text);
        expect_take(int_from_text(s, good[i].base), good[i].expected);
        ref_drop(s);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Owned s = text(bad[i]);
        cr_expect_null(int_from_text(s, 10), "%s is no int", bad[i]);
        expect_error(&exc_ValueError);
        ref_drop(s);
    }
}

Test(int, digits_are_limited)
{
    Owned ten = number(10), exponent = number(4300), most = number(4299);
    Owned long_one = int_power(ten, exponent, NONE), longest = int_power(ten, most, NONE);
    cr_expect_null(int_to_str(long_one, 10, false));
    expect_error(&exc_ValueError);
    Owned digits = int_to_str(longest, 10, false), hex = int_to_str(long_one, 16, true);
    cr_expect_eq(AS(Str, digits)->length, 4300);
    cr_expect_eq(AS(Str, hex)->data[1], 'x');
    ref_drop(ten), ref_drop(exponent), ref_drop(most), ref_drop(long_one), ref_drop(longest), ref_drop(digits), ref_drop(hex);
}

Test(int, hashes_and_doubles)
{
    Owned prime = parsed("2305843009213693951"), above = parsed("18446744073709551616"), minus = number(-1);
    double value;
    cr_expect_eq(int_hash(prime), 0);
    cr_expect_eq(int_hash(above), 8);
    cr_expect_eq(int_hash(minus), -2);
    Owned odd = parsed("36893488147419107329"); /* 2**65 + 2**12 + 1: just above a tie */
    cr_expect(int_to_double(odd, &value));
    cr_expect_eq(value, 36893488147419111424.0);
    ref_drop(prime), ref_drop(above), ref_drop(minus), ref_drop(odd);
}
