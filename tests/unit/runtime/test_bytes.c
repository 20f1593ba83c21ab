/* test_bytes.c -- bytes, bytearray, memoryview and codecs, at the C door. */
#include "fixture.h"
#include "runtime/byte_text.h"
#include "runtime/memoryview.h"

TestSuite(bytes, .init = fixture_start, .fini = fixture_stop);

Test(bytes, short_ones_are_shared)
{
    Owned a = bytes_new("", 0), b = bytes_new(NULL, 0), c = bytes_new("x", 1), d = bytes_new("xyz", 1);
    cr_expect_eq(a, b);
    cr_expect_eq(c, d);
    ref_drop(a), ref_drop(b), ref_drop(c), ref_drop(d);
}

Test(bytes, repr_escapes)
{
    Owned a = bytes_new("it's\n\x00\xff", 7);
    expect_repr(a, "b\"it's\\n\\x00\\xff\"");
    ref_drop(a);
}

Test(bytes, bytearray_grows_and_shrinks_at_both_ends)
{
    ByteArray *b = AS(ByteArray, bytearray_new(NULL, 0));
    for (int i = 0; i < 2000; i++) {
        cr_assert(bytearray_resize(b, i + 1));
        b->data[i] = (char)i;
    }
    for (int n = 2000; n > 0; n -= 7) {
        cr_assert(bytearray_resize(b, n));
        cr_expect_eq((uint8_t)b->data[n - 1], (uint8_t)(n - 1));
        cr_expect_eq(b->data[n], 0);
    }
    ref_drop(OBJ(b));
}

Test(bytes, a_lent_bytearray_keeps_its_size)
{
    Owned b = bytearray_new("abc", 3), view = memoryview_new(b, true);
    cr_assert_not_null(view);
    cr_expect_eq(AS(ByteArray, b)->exports, 1);
    cr_expect_not(bytearray_resize(AS(ByteArray, b), 10));
    expect_error(&exc_BufferError);
    ref_drop(view);
    cr_expect_eq(AS(ByteArray, b)->exports, 0);
    cr_expect(bytearray_resize(AS(ByteArray, b), 10));
    ref_drop(b);
}

Test(bytes, every_codec_reads_what_it_writes)
{
    static const char *const codecs[] = { "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be",
                                          "utf-8-sig", "unicode_escape", "raw_unicode_escape" };
    Owned s = text("ab\u00e9\u20ac\U0001f600");
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
        Owned bytes = str_encode(s, codecs[i], NULL);
        cr_assert_not_null(bytes, "%s", codecs[i]);
        Owned back = str_decode(AS(Bytes, bytes)->data, AS(Bytes, bytes)->length, codecs[i], NULL);
        cr_assert_not_null(back, "%s", codecs[i]);
        cr_expect(str_equal(AS(Str, back), AS(Str, s)), "%s", codecs[i]);
        ref_drop(bytes);
        ref_drop(back);
    }
    ref_drop(s);
}

Test(bytes, surrogate_escape_brings_every_byte_back)
{
    char all[256];
    for (int i = 0; i < 256; i++) all[i] = (char)i;
    Owned s = str_decode(all, 256, "utf-8", "surrogateescape"), b = s ? str_encode(s, "utf-8", "surrogateescape") : NULL;
    cr_assert_not_null(b);
    cr_expect_eq(AS(Bytes, b)->length, 256);
    cr_expect(memcmp(AS(Bytes, b)->data, all, 256) == 0);
    ref_drop(s);
    ref_drop(b);
}

Test(bytes, unknown_encodings_and_handlers)
{
    Owned s = text("\u20ac");
    cr_expect_null(str_encode(s, "no-such", NULL));
    expect_error(&exc_LookupError);
    cr_expect_null(str_encode(s, "ascii", "no-such"));
    expect_error(&exc_LookupError);
    ref_drop(s);
}

Test(bytes, views_of_slices_and_reversed)
{
    Owned b = bytes_new("abcdef", 6), view = memoryview_new(b, false), minus = number(-1), slice = slice_new(NULL, NULL, minus);
    Owned back = object_get_item(view, slice), bytes = back ? memoryview_to_bytes(back) : NULL;
    cr_assert_not_null(bytes);
    expect_repr(bytes, "b'fedcba'");
    ref_drop(b), ref_drop(view), ref_drop(minus), ref_drop(slice), ref_drop(back), ref_drop(bytes);
}
