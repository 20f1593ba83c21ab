/* test_str.c -- strs: widths, slices, growing in place, interning, hashing, searching, the builder. */
#include "fixture.h"
#include "runtime/exception.h"
#include "runtime/text.h"

TestSuite(str, .init = fixture_start, .fini = fixture_stop);

static void expect_text(Owned s, const char *utf8) /* takes s over */
{
    cr_assert_not_null(s);
    Owned expected = text(utf8);
    cr_expect(str_equal(AS(Str, s), AS(Str, expected)), "expected %s", utf8);
    ref_drop(expected);
    ref_drop(s);
}

/* Width and ASCII flag are the least that the characters need, and a zero follows. */
static void expect_shape(Borrowed o, int width, bool ascii)
{
    const Str *s = (const Str *)o;
    cr_expect_eq(s->width, width);
    cr_expect_eq(s->ascii, ascii);
    cr_expect_eq(char_at(s->data, s->width, s->length), 0);
}

Test(str, takes_the_least_width)
{
    static const struct { const char *utf8; int width; bool ascii; int length; } cases[] = {
        { "", 1, true, 0 }, { "abc", 1, true, 3 }, { "caf\u00e9", 1, false, 4 }, { "\u20ac", 2, false, 1 },
        { "x\U0001f600", 4, false, 2 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Owned s = text(cases[i].utf8);
        expect_shape(s, cases[i].width, cases[i].ascii);
        cr_expect_eq(AS(Str, s)->length, cases[i].length);
        ref_drop(s);
    }
}

Test(str, slices_narrow)
{
    Owned s = text("ab\u00e9\u20ac\U0001f600z");
    static const struct { int start, stop, width; bool ascii; } cases[] = {
        { 0, 2, 1, true }, { 0, 3, 1, false }, { 0, 4, 2, false }, { 0, 5, 4, false }, { 5, 6, 1, true }, { 1, 1, 1, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Owned slice = str_slice(AS(Str, s), cases[i].start, cases[i].stop);
        expect_shape(slice, cases[i].width, cases[i].ascii);
        ref_drop(slice);
    }
    Owned whole = str_slice(AS(Str, s), 0, 6);
    cr_expect_eq(whole, s, "the whole of an exact str is itself");
    ref_drop(whole);
    ref_drop(s);
}

Test(str, single_latin1_characters_are_shared)
{
    for (uint32_t c = 0; c < 256; c++) {
        Owned a = str_from_char(c), b = str_from_chars(&c, 4, 1);
        cr_expect_eq(a, b);
        ref_drop(a);
        ref_drop(b);
    }
    Owned a = str_from_char(0x20ac), b = str_from_char(0x20ac);
    cr_expect_neq(a, b);
    ref_drop(a);
    ref_drop(b);
}

Test(str, appends_in_place_when_unshared)
{
    Owned s = str_concat(OBJ(names.append), OBJ(names.clear)), piece = text("0123456789");
    int   moves = 0;
    for (int i = 0; i < 5000; i++) {
        Owned before = s;
        cr_assert(str_append(&s, piece));
        moves += s != before;
        cr_assert_eq(AS(Str, s)->length, 11 + 10 * (i + 1));
    }
    cr_expect_lt(moves, 80, "moved %d times", moves);
    expect_shape(s, 1, true);
    Owned shared = ref_keep(s), old = s;
    cr_assert(str_append(&s, piece));
    cr_expect_neq(s, old, "somebody else holds it: a new one");
    ref_drop(shared);
    ref_drop(piece);
    ref_drop(s);
}

Test(str, appending_keeps_hash_and_flags_true)
{
    Owned s = str_concat(OBJ(names.append), OBJ(names.clear)), e = text("\u00e9"), euro = text("\u20ac");
    int64_t before = str_hash(AS(Str, s));
    cr_assert(str_append(&s, e));
    cr_expect_neq(str_hash(AS(Str, s)), before);
    expect_shape(s, 1, false);
    cr_assert(str_append(&s, euro));
    expect_shape(s, 2, false);
    expect_text(s, "appendclear\u00e9\u20ac");
    ref_drop(e);
    ref_drop(euro);
}

Test(str, a_growing_block_knows_its_size)
{
    Owned s = str_concat(OBJ(names.append), OBJ(names.clear));
    for (int i = 0; i < 300; i++) {
        cr_assert(str_append(&s, OBJ(names.append)));
        cr_assert_geq(str_block_size(AS(Str, s)), str_exact_size(AS(Str, s)->length, 1));
    }
    ref_drop(s); /* the verifier of the debug heap would see a wrong size */
}

Test(str, hashes_as_siphash_with_a_zero_key)
{
    Owned abc = text("abc"), e = text("\u00e9"), empty = text("");
    cr_expect_eq(str_hash(AS(Str, abc)), -4594863902769663758);
    cr_expect_eq(str_hash(AS(Str, e)), 6047309291227476195);
    cr_expect_eq(str_hash(AS(Str, empty)), 0);
    ref_drop(abc);
    ref_drop(e);
    ref_drop(empty);
}

Test(str, interning_gives_one_object_and_forgets_the_dead)
{
    enum { N = 3000 };
    static Owned kept[N];
    for (int i = 0; i < N; i++) {
        kept[i] = key_number(i);
        str_intern((Str **)&kept[i]);
        cr_assert(AS(Str, kept[i])->interned);
    }
    for (int i = 0; i < N; i += 2) ref_clear(&kept[i]);
    for (int i = 0; i < N; i++) {
        Owned again = key_number(i);
        str_intern((Str **)&again);
        if (kept[i]) cr_expect_eq(again, kept[i], "key%d is found again", i);
        ref_drop(again);
    }
    for (int i = 1; i < N; i += 2) ref_drop(kept[i]);
}

Test(str, finds_at_every_width)
{
    static const char *const texts[] = { "one needle in hay", "one needle in h\u00e9y", "one needle in \u20acay", "one needle in \U0001f600" };
    Owned needle = text("needle"), absent = text("needles"), wide = text("\u4e00");
    for (int i = 0; i < 4; i++) {
        Owned hay = text(texts[i]);
        const Str *s = AS(Str, hay);
        cr_expect_eq(str_find(s, AS(Str, needle), 0, s->length), 4);
        cr_expect_eq(str_rfind(s, AS(Str, needle), 0, s->length), 4);
        cr_expect_eq(str_find(s, AS(Str, needle), 5, s->length), -1);
        cr_expect_eq(str_find(s, AS(Str, absent), 0, s->length), -1);
        cr_expect_eq(str_find(s, AS(Str, wide), 0, s->length), -1);
        cr_expect_eq(str_count(s, AS(Str, names.space), 0, s->length), 3);
        ref_drop(hay);
    }
    ref_drop(needle);
    ref_drop(absent);
    ref_drop(wide);
}

Test(str, a_hostile_search_stays_linear)
{
    enum { N = 200000, M = 20000 }; /* N * M steps would be four thousand million */
    StrBuilder hay, needle;
    builder_start(&hay, N);
    builder_start(&needle, M);
    builder_add_fill(&hay, 0x4e00, N);
    builder_add_fill(&needle, 0x4e00, M / 2);
    builder_add_char(&needle, 0x4e01);
    builder_add_fill(&needle, 0x4e00, M / 2);
    Owned h = builder_finish(&hay), n = builder_finish(&needle);
    cr_expect_eq(str_find(AS(Str, h), AS(Str, n), 0, N), -1);
    ref_drop(h);
    ref_drop(n);
}

Test(str, the_builder_widens_as_it_must)
{
    StrBuilder b;
    builder_start(&b, 0);
    builder_add_c(&b, "ab");
    builder_add_char(&b, 0xe9);
    builder_add_fill(&b, '.', 3);
    builder_add_char(&b, 0x20ac);
    builder_add_char(&b, 0x1f600);
    builder_format(&b, "%d %s", 42, "end");
    expect_text(builder_finish(&b), "ab\u00e9...\u20ac\U0001f60042 end");
}

Test(str, the_builder_gives_shared_strs_for_short_results)
{
    StrBuilder b;
    builder_start(&b, 100);
    Owned empty = builder_finish(&b);
    cr_expect_eq(empty, OBJ(names.empty));
    ref_drop(empty);
    builder_start(&b, 100);
    builder_add_char(&b, 'x');
    Owned one = builder_finish(&b), x = str_from_char('x');
    cr_expect_eq(one, x);
    ref_drop(one);
    ref_drop(x);
}

Test(str, messages_are_cut_and_repaired)
{
    expect_text(str_format_c("%.3s|%5d|%x|%c|%%", "abcdef", 42, 255, 0x20ac), "abc|   42|ff|\u20ac|%");
    expect_text(str_format_c("%T of %N: %R %U", names.append, &str_type, names.append, names.append), "str of str: 'append' append");
    expect_text(str_format_c("%s", "bad \xff byte"), "bad \ufffd byte");
}

Test(str, utf8_errors_say_where)
{
    static const struct { const char *bytes; int64_t start, end; } cases[] = {
        { "ab\xff", 2, 3 }, { "\xc3(", 0, 1 }, { "a\xe2\x82", 1, 3 }, { "\xed\xa0\x80", 0, 1 }, { "\xf0\x9f\x98 ", 0, 3 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cr_expect_null(str_from_c(cases[i].bytes));
        Owned error = error_take();
        cr_assert_not_null(error);
        cr_expect_eq(AS(UnicodeException, error)->start, cases[i].start);
        cr_expect_eq(AS(UnicodeException, error)->end, cases[i].end);
        ref_drop(error);
    }
}

Test(str, compares_by_code_points_whatever_the_width)
{
    static const char *const rising[] = { "", "a", "ab", "b", "\u00e9", "\u0100", "\uffff", "\U00010000" };
    for (int i = 0; i < 8; i++)
        for (int j = 0; j < 8; j++) {
            Owned a = text(rising[i]), b = text(rising[j]);
            cr_expect_eq(str_compare(AS(Str, a), AS(Str, b)), (i > j) - (i < j));
            ref_drop(a);
            ref_drop(b);
        }
}
