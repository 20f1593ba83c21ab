/* str_case.c -- upper, lower, title, capitalize, swapcase, casefold.
 *
 * ASCII is mapped in place of a new str of the same size.  Other text goes character by character through the full
 * mappings (one to three characters each); only a capital sigma looks around itself: at the end of a word it is
 * another letter in lower case.
 */
#include "runtime/char_facts.h"
#include "runtime/text.h"

typedef void (*AsciiMap)(char *to, const char *from, int64_t n);

static Owned map_ascii(const Str *s, AsciiMap map)
{
    if (s->length == 0) return str_new(0, 0);
    if (s->length == 1) {
        char c;
        map(&c, s->data, 1);
        return str_from_char((uint8_t)c);
    }
    Owned result = str_new(s->length, BOUND_ASCII);
    if (result) map(AS(Str, result)->data, s->data, s->length);
    return result;
}

/* ---- full mappings in their context --------------------------------------------------------------------------- */

enum { CAPITAL_SIGMA = 0x3a3, FINAL_SIGMA = 0x3c2, SMALL_SIGMA = 0x3c3 };

static bool is_final_sigma(const Str *s, int64_t at) /* a cased letter before it, none after it */
{
    int64_t i = at - 1;
    while (i >= 0 && char_class(str_char(s, i), CHAR_CASE_IGNORABLE)) i--;
    if (i < 0 || !char_class(str_char(s, i), CHAR_CASED)) return false;
    i = at + 1;
    while (i < s->length && char_class(str_char(s, i), CHAR_CASE_IGNORABLE)) i++;
    return i == s->length || !char_class(str_char(s, i), CHAR_CASED);
}

static int lower_at(const Str *s, int64_t i, uint32_t out[3])
{
    uint32_t c = str_char(s, i);
    if (c != CAPITAL_SIGMA) return char_lower_full(c, out);
    out[0] = is_final_sigma(s, i) ? FINAL_SIGMA : SMALL_SIGMA;
    return 1;
}

static int upper_at(const Str *s, int64_t i, uint32_t out[3]) { return char_upper_full(str_char(s, i), out); }
static int fold_at(const Str *s, int64_t i, uint32_t out[3]) { return char_fold_full(str_char(s, i), out); }

static int swap_at(const Str *s, int64_t i, uint32_t out[3])
{
    uint32_t is = char_class(str_char(s, i), CHAR_UPPER | CHAR_LOWER);
    if (is & CHAR_UPPER) return lower_at(s, i, out);
    if (is & CHAR_LOWER) return upper_at(s, i, out);
    out[0] = str_char(s, i);
    return 1;
}

static int capitalize_at(const Str *s, int64_t i, uint32_t out[3])
{
    return i == 0 ? char_title_full(str_char(s, i), out) : lower_at(s, i, out);
}

static int title_at(const Str *s, int64_t i, uint32_t out[3])
{
    bool inside = i > 0 && char_class(str_char(s, i - 1), CHAR_CASED);
    return inside ? lower_at(s, i, out) : char_title_full(str_char(s, i), out);
}

typedef int (*MapAt)(const Str *s, int64_t i, uint32_t out[3]);

/* ascii: what the mapping makes of each ASCII character by itself; NULL where it looks around. */
static Owned map_text(const Str *s, MapAt map, const char *ascii)
{
    StrBuilder b;
    builder_start(&b, s->length);
    for (int64_t i = 0, n = s->length; i < n; i++) {
        uint32_t mapped[3], c = str_char(s, i);
        if (c < 128 && ascii) {
            if (!builder_add_char(&b, (uint8_t)ascii[c])) break;
            continue;
        }
        int count = map(s, i, mapped);
        for (int k = 0; k < count; k++) builder_add_char(&b, mapped[k]);
        if (b.failed) break;
    }
    return builder_finish(&b);
}

/* The same where each character becomes one of the same width by itself, which is nearly all text. *whole false: some does not. */
static Owned map_alike(const Str *s, CharCase which, const char *ascii, bool *whole)
{
    Owned result = str_new(s->length, s->width == 1 ? BOUND_LATIN1 : s->width == 2 ? BOUND_BMP : BOUND_ALL);
    if (!result) return NULL;
    uint32_t all = 0, limit = s->width == 4 ? UINT32_MAX : (1u << 8 * s->width) - 1;
    for (int64_t i = 0, n = s->length; i < n; i++) {
        uint32_t c = str_char(s, i);
        if (c < 128) c = (uint8_t)ascii[c];
        else {
            const CharFacts *facts = char_facts_of(c);
            *whole &= !(facts->full >> which & 1) && c != CAPITAL_SIGMA;
            c += (uint32_t)facts->mapped[which];
        }
        all |= c;
        str_put(AS(Str, result), i, c);
        if (UNLIKELY(!*whole || c > limit)) break;
    }
    *whole &= all <= limit && bound_width(all) == s->width && all >= 128;
    if (!*whole) ref_clear(&result);
    return result;
}

/* ---- methods ----------------------------------------------------------------------------------------------------- */

static void ascii_capitalize(char *to, const char *from, int64_t n)
{
    ascii_to_lower(to, from, n);
    ascii_to_upper(to, to, 1);
}

static Owned map_case(Object *self, AsciiMap ascii, MapAt full)
{
    const Str *s = (const Str *)self;
    if (s->ascii) return map_ascii(s, ascii);
    if (full == title_at || full == capitalize_at) return map_text(s, full, NULL);
    char each[128];
    for (int c = 0; c < 128; c++) each[c] = (char)c;
    ascii(each, each, 128);
    if (full != swap_at && s->length > 1) {
        bool  whole  = true;
        Owned result = map_alike(s, full == lower_at ? CASE_LOWER : full == upper_at ? CASE_UPPER : CASE_FOLD, each, &whole);
        if (result || whole) return result;
    }
    return map_text(s, full, each);
}

Owned str_lower_of(const Str *s) { return map_case((Object *)s, ascii_to_lower, lower_at); }
Owned str_upper_of(const Str *s) { return map_case((Object *)s, ascii_to_upper, upper_at); }

Owned str_method_upper(Object **args, UNUSED int n, UNUSED Tuple *names) { return map_case(args[0], ascii_to_upper, upper_at); }
Owned str_method_lower(Object **args, UNUSED int n, UNUSED Tuple *names) { return map_case(args[0], ascii_to_lower, lower_at); }
Owned str_method_title(Object **args, UNUSED int n, UNUSED Tuple *names) { return map_case(args[0], ascii_to_title, title_at); }
Owned str_method_swapcase(Object **args, UNUSED int n, UNUSED Tuple *names) { return map_case(args[0], ascii_swap_case, swap_at); }
Owned str_method_casefold(Object **args, UNUSED int n, UNUSED Tuple *names) { return map_case(args[0], ascii_to_lower, fold_at); }
Owned str_method_capitalize(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return map_case(args[0], ascii_capitalize, capitalize_at);
}
