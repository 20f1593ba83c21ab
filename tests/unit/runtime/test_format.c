/* test_format.c -- the format mini-language and percent formatting, at the C door. */
#include "fixture.h"
#include "runtime/format.h"

TestSuite(format, .init = fixture_start, .fini = fixture_stop);

static void expect(Owned result, const char *expected, const char *spec) /* takes result over */
{
    if (!result) {
        cr_expect_not_null(result, "%s raised", spec);
        error_clear();
        return;
    }
    char *got = str_to_c(result);
    cr_expect_str_eq(got, expected, "%s gave %s", spec, got);
    free(got);
    ref_drop(result);
}

static void expect_float(double value, const char *spec, const char *expected)
{
    Owned v = float_new(value), s = text(spec);
    expect(format_float(v, AS(Str, s)), expected, spec);
    ref_drop(v);
    ref_drop(s);
}

static void expect_int(int64_t value, const char *spec, const char *expected)
{
    Owned v = number(value), s = text(spec);
    expect(format_int(v, AS(Str, s)), expected, spec);
    ref_drop(v);
    ref_drop(s);
}

Test(format, floats_round_half_to_even_exactly)
{
    expect_float(0.5, ".0f", "0");
    expect_float(1.5, ".0f", "2");
    expect_float(2.5, ".0f", "2");
    expect_float(2.675, ".2f", "2.67");
    expect_float(0.125, ".2f", "0.12");
    expect_float(99999.95, ".1f", "99999.9"); /* the nearest double lies below */
    expect_float(5e-324, ".3f", "0.000");
    expect_float(1e100, ".0f", "10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104");
}

Test(format, the_quick_way_and_the_library_agree)
{
    double value = 1e-9;
    for (int i = 0; i < 400; i++, value *= 1.17) {
        for (int precision = 0; precision <= 10; precision++) {
            char spec[16], expected[400];
            snprintf(spec, sizeof spec, ".%df", precision);
            snprintf(expected, sizeof expected, "%.*f", precision, value);
            expect_float(value, spec, expected);
        }
    }
}

Test(format, general_and_shortest)
{
    expect_float(1e16, "", "1e+16");
    expect_float(1e5, "g", "100000");
    expect_float(1e6, "g", "1e+06");
    expect_float(0.0001, "g", "0.0001");
    expect_float(0.00001, "g", "1e-05");
    expect_float(3, "#g", "3.00000");
    expect_float(123, ".3", "1.23e+02");
    expect_float(123, ".4", "123.0");
    expect_float(-0.001, "z.1f", "0.0");
}

Test(format, zeros_are_grouped_with_the_digits)
{
    expect_int(1234, "06,", "01,234");
    expect_int(1234, "08,", "0,001,234");
    expect_int(123456789, "#020_x", "0x000_0000_075b_cd15");
    expect_float(1e22, "015,", "000,000,001e+22");
    expect_int(-5, "=+6", "-    5");
}

Test(format, ints_in_every_base)
{
    expect_int(255, "x", "ff");
    expect_int(255, "#X", "0XFF");
    expect_int(-255, "#b", "-0b11111111");
    expect_int(8, "#o", "0o10");
    expect_int(0x20ac, "c", "\u20ac");
    expect_int(INT64_MIN, "d", "-9223372036854775808");
    expect_int(INT64_MIN, "x", "-8000000000000000");
}

Test(format, bad_specs_raise_value_error)
{
    static const char *const specs[] = { "q", ".3d", ",,", ",_", "5d5", ".", ",x", "zd" };
    Owned v = number(1);
    for (size_t i = 0; i < sizeof specs / sizeof *specs; i++) {
        Owned s = text(specs[i]);
        cr_expect_null(format_int(v, AS(Str, s)), "%s", specs[i]);
        expect_error(&exc_ValueError);
        ref_drop(s);
    }
    ref_drop(v);
}

Test(format, percent_takes_tuples_and_mappings)
{
    Owned format = text("%5d|%-4s|%x"), seven = number(7), arguments = tuple_pack(3, seven, OBJ(names.add), seven);
    expect(str_percent(format, arguments), "    7|add |7", "tuple");
    Owned keyed = text("%(add)s%%"), dict = dict_new();
    cr_assert(dict_set_str(AS(Dict, dict), names.add, seven));
    expect(str_percent(keyed, dict), "7%", "mapping");
    cr_expect_null(str_percent(format, seven));
    expect_error(&exc_TypeError);
    ref_drop(format);
    ref_drop(seven);
    ref_drop(arguments);
    ref_drop(keyed);
    ref_drop(dict);
}
