/* text_search.c -- finding text in text of the same width; positions count characters.
 *
 * One byte a character: memchr and memrchr of the C library, and for longer needles candidates by their first and last byte,
 * many places at a time, with memmem in reserve, which takes linear time whatever the text.  Wider characters: candidates by
 * their first character, compared in place; a search that has done far more work than the text is long goes over to Knuth, Morris
 * and Pratt, so that it is linear too.
 */
#define _GNU_SOURCE
#include <wchar.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "runtime/text.h"

static inline bool same(const void *text, int width, int64_t at, const void *what, int64_t m)
{
    return memcmp((const char *)text + at * width, what, (size_t)(m * width)) == 0;
}

typedef uint8_t  Lanes __attribute__((vector_size(16)));
typedef uint16_t WideLanes __attribute__((vector_size(16)));

static int64_t find_char_2(const uint16_t *chars, int64_t n, uint16_t c)
{
    const WideLanes wanted = (WideLanes){ 0 } + c;
    int64_t         i      = 0;
    for (; i + 8 <= n; i += 8) {
        WideLanes lanes;
        uint64_t  found[2];
        memcpy(&lanes, chars + i, 16);
        lanes = (WideLanes)(lanes == wanted);
        memcpy(found, &lanes, 16);
        if (found[0] | found[1]) break;
    }
    for (; i < n; i++)
        if (chars[i] == c) return i;
    return -1;
}

int64_t text_find_char(const void *text, int width, int64_t n, uint32_t c)
{
    if (width == 1) {
        const char *found = c > 0xff ? NULL : memchr(text, (int)c, (size_t)n);
        return found ? found - (const char *)text : -1;
    }
    if (width == 4) {
        const wchar_t *found = wmemchr(text, (wchar_t)c, (size_t)n);
        return found ? found - (const wchar_t *)text : -1;
    }
    return c > 0xffff ? -1 : find_char_2(text, n, (uint16_t)c);
}

int64_t text_rfind_char(const void *text, int width, int64_t n, uint32_t c)
{
    if (width == 1) {
        const char *found = c > 0xff ? NULL : memrchr(text, (int)c, (size_t)n);
        return found ? found - (const char *)text : -1;
    }
    while (--n >= 0)
        if (char_at(text, width, n) == c) return n;
    return -1;
}

/* Knuth, Morris, Pratt: border[i] is the length of the longest proper border of what[:i+1]. -1 also when there's no memory
   for the table (*no_table), the caller then goes on the slow way. */
static int64_t find_by_borders(const void *text, int width, int64_t n, const void *what, int64_t m, bool *no_table)
{
    size_t   size   = (size_t)m * sizeof(int32_t);
    int32_t *border = heap_alloc(size);
    *no_table       = !border;
    if (!border) return error_clear(), -1;
    border[0] = 0;
    for (int64_t i = 1, k = 0; i < m; i++) {
        while (k && char_at(what, width, i) != char_at(what, width, k)) k = border[k - 1];
        if (char_at(what, width, i) == char_at(what, width, k)) k++;
        border[i] = (int32_t)k;
    }
    int64_t found = -1;
    for (int64_t i = 0, k = 0; i < n && found < 0; i++) {
        while (k && char_at(text, width, i) != char_at(what, width, k)) k = border[k - 1];
        if (char_at(text, width, i) == char_at(what, width, k)) k++;
        if (k == m) found = i - m + 1;
    }
    heap_free(border, size);
    return found;
}

/* The first of n places where the text has `first` and, m - 1 characters on, `last`; -1: none. A block of lanes at a time. */
#define NEXT_CANDIDATE(name, Char, Vector)                                                                       \
    static int64_t name(const Char *chars, int64_t n, int64_t m, Char first, Char last)                          \
    {                                                                                                            \
        const Vector  firsts = (Vector){ 0 } + first, lasts = (Vector){ 0 } + last;                              \
        const int64_t block  = (int64_t)(sizeof(Vector) / sizeof(Char));                                         \
        int64_t       i      = 0;                                                                                \
        for (; i + block <= n; i += block) {                                                                     \
            Vector   a, b;                                                                                       \
            uint64_t found[2];                                                                                   \
            memcpy(&a, chars + i, sizeof a);                                                                     \
            memcpy(&b, chars + i + m - 1, sizeof b);                                                             \
            a = (Vector)((a == firsts) & (b == lasts));                                                          \
            memcpy(found, &a, sizeof found);                                                                     \
            if (found[0] | found[1]) break;                                                                      \
        }                                                                                                        \
        for (; i < n; i++)                                                                                       \
            if (chars[i] == first && chars[i + m - 1] == last) return i;                                         \
        return -1;                                                                                               \
    }
typedef uint32_t WiderLanes __attribute__((vector_size(16)));
NEXT_CANDIDATE(next_candidate_2, uint16_t, WideLanes)
NEXT_CANDIDATE(next_candidate_4, uint32_t, WiderLanes)
#undef NEXT_CANDIDATE

static int64_t next_candidate(const void *text, int width, int64_t n, int64_t m, uint32_t first, uint32_t last)
{
    if (width == 4) return next_candidate_4(text, n, m, first, last);
    return first > 0xffff || last > 0xffff ? -1 : next_candidate_2(text, n, m, (uint16_t)first, (uint16_t)last);
}

static int64_t find_wide(const void *text, int width, int64_t n, const void *what, int64_t m)
{
    uint32_t first = char_at(what, width, 0), last = char_at(what, width, m - 1);
    int64_t  patience = n * 4 + 64;
    bool     give_up = false;
    for (int64_t at = 0; at <= n - m; at++) {
        int64_t step = next_candidate((const char *)text + at * width, width, n - m + 1 - at, m, first, last);
        if (step < 0) return -1;
        at += step;
        if (same(text, width, at, what, m)) return at;
        if ((patience -= m) < 0 && !give_up) {
            int64_t found = find_by_borders((const char *)text + at * width, width, n - at, what, m, &give_up);
            if (!give_up) return found < 0 ? -1 : at + found;
        }
    }
    return -1;
}

#ifdef __SSE2__
/* Sixteen places at a time, those where the first and the last byte are right.  What has been compared in vain is held
   against the length of the text: beyond that memmem goes on, which is linear whatever the text. */
static int64_t find_bytes(const char *text, int64_t n, const char *what, int64_t m)
{
    const __m128i first = _mm_set1_epi8(what[0]), last = _mm_set1_epi8(what[m - 1]);
    int64_t       places = n - m + 1, at = 0, patience = 4 * n + 64;
    while (at + 16 <= places) {
        __m128i  a = _mm_loadu_si128((const __m128i *)(text + at)), b = _mm_loadu_si128((const __m128i *)(text + at + m - 1));
        unsigned candidates = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, first), _mm_cmpeq_epi8(b, last)));
        for (; candidates; candidates &= candidates - 1) {
            const char *place = text + at + __builtin_ctz(candidates);
            if (m == 2 || memcmp(place + 1, what + 1, (size_t)m - 2) == 0) return place - text;
            if ((patience -= m) >= 0) continue;
            place = memmem(place, (size_t)(text + n - place), what, (size_t)m);
            return place ? place - text : -1;
        }
        at += 16;
    }
    for (; at < places; at++)
        if (text[at] == what[0] && text[at + m - 1] == what[m - 1] && memcmp(text + at, what, (size_t)m) == 0) return at;
    return -1;
}

/* The same way, going on behind each that is found. *at is where it stops: at the end of the text, or where it has compared too much. */
static int64_t count_bytes(const char *text, int64_t n, const char *what, int64_t m, int64_t *stopped)
{
    const __m128i first = _mm_set1_epi8(what[0]), last = _mm_set1_epi8(what[m - 1]);
    int64_t       places = n - m + 1, at = 0, patience = 4 * n + 64, count = 0, next = 0;
    for (; at + 16 <= places && patience >= 0; at += 16) {
        __m128i  a = _mm_loadu_si128((const __m128i *)(text + at)), b = _mm_loadu_si128((const __m128i *)(text + at + m - 1));
        unsigned candidates = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, first), _mm_cmpeq_epi8(b, last)));
        for (; candidates; candidates &= candidates - 1) {
            int64_t place = at + __builtin_ctz(candidates);
            if (place < next) continue;
            patience -= m;
            if (m > 2 && memcmp(text + place + 1, what + 1, (size_t)m - 2) != 0) continue;
            count++;
            next = place + m;
        }
    }
    *stopped = next > at ? next : at;
    return count;
}
#else
static int64_t count_bytes(UNUSED const char *text, UNUSED int64_t n, UNUSED const char *what, UNUSED int64_t m, int64_t *stopped)
{
    return *stopped = 0;
}

/* A few candidates by their first byte; memmem, which prepares itself at some cost, when that byte is common. */
static int64_t find_bytes(const char *text, int64_t n, const char *what, int64_t m)
{
    const char *p = text, *last = text + (n - m);
    for (int tries = 0; tries < 6; tries++) {
        p = memchr(p, what[0], (size_t)(last - p) + 1);
        if (!p) return -1;
        if (p[1] == what[1] && memcmp(p, what, (size_t)m) == 0) return p - text;
        if (++p > last) return -1;
    }
    p = memmem(p, (size_t)(text + n - p), what, (size_t)m);
    return p ? p - text : -1;
}
#endif

int64_t text_find(const void *text, int width, int64_t n, const void *what, int64_t m)
{
    if (m > n) return -1;
    if (m == 0) return 0;
    if (m == 1) return text_find_char(text, width, n, char_at(what, width, 0));
    if (m == n) return same(text, width, 0, what, m) ? 0 : -1;
    if (width > 1) return find_wide(text, width, n, what, m);
    return find_bytes(text, n, what, m);
}

int64_t text_rfind(const void *text, int width, int64_t n, const void *what, int64_t m)
{
    if (m > n) return -1;
    if (m == 0) return n;
    uint32_t first = char_at(what, width, 0);
    for (int64_t end = n - m + 1; end > 0;) {
        int64_t at = text_rfind_char(text, width, end, first);
        if (at < 0 || same(text, width, at, what, m)) return at;
        end = at;
    }
    return -1;
}

void bytes_replace_byte(char *to, const char *from, int64_t n, uint8_t old, uint8_t new)
{
    Lanes   olds = (Lanes){ 0 } + old, news = (Lanes){ 0 } + new, lanes, equal;
    int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        memcpy(&lanes, from + i, 16);
        equal = (Lanes)(lanes == olds);
        lanes = (lanes & ~equal) | (news & equal);
        memcpy(to + i, &lanes, 16);
    }
    for (; i < n; i++) to[i] = (uint8_t)from[i] == old ? (char)new : from[i];
}

static int64_t count_char(const void *text, int width, int64_t n, uint32_t c)
{
    int64_t count = 0;
    if (width == 1) {
        const uint8_t *bytes = text;
        int64_t        i     = 0;
        while (i + 16 <= n) { /* a lane counts to 255 at most */
            Lanes sum = { 0 }, all = (Lanes){ 0 } + (uint8_t)c, lanes;
            for (int rounds = 0; rounds < 255 && i + 16 <= n; rounds++, i += 16) {
                memcpy(&lanes, bytes + i, 16);
                sum -= (Lanes)(lanes == all);
            }
            for (int lane = 0; lane < 16; lane++) count += sum[lane];
        }
        for (; i < n; i++) count += bytes[i] == c;
    } else
        for (int64_t i = 0; i < n; i++) count += char_at(text, width, i) == c;
    return count;
}

int64_t text_count(const void *text, int width, int64_t n, const void *what, int64_t m, int64_t limit)
{
    if (limit == 0 || m > n) return 0;
    if (m == 0) return limit < 0 || limit > n ? n + 1 : limit;
    if (m == 1 && limit < 0) return count_char(text, width, n, char_at(what, width, 0));
    int64_t at = 0, count = width == 1 && m > 1 && limit < 0 ? count_bytes(text, n, what, m, &at) : 0;
    for (; count != limit; count++) {
        int64_t step = text_find((const char *)text + at * width, width, n - at, what, m);
        if (step < 0) break;
        at += step + m;
    }
    return count;
}

/* ---- needles -------------------------------------------------------------------------------------- */

bool needle_start(Needle *needle, const Str *what, int width)
{
    needle->length = what->length;
    needle->copy   = NULL;
    needle->chars  = what->data;
    if (what->width == width || what->length == 0) return true;
    needle->copy_size = (size_t)what->length * (size_t)width;
    if (!(needle->copy = heap_alloc(needle->copy_size))) return false;
    chars_copy(needle->copy, width, what->data, what->width, what->length);
    needle->chars = needle->copy;
    return true;
}

void needle_release(Needle *needle)
{
    if (needle->copy) heap_free(needle->copy, needle->copy_size);
}

/* ---- in strs: -1 absent, -2 an error is pending (no memory) --------------------------------------------- */

int64_t str_find(const Str *s, const Str *what, int64_t start, int64_t stop)
{
    if (what->width > s->width || stop - start < what->length) return -1;
    if (what->length == 1) {
        int64_t at = text_find_char(str_at(s, start), s->width, stop - start, str_char(what, 0));
        return at < 0 ? -1 : start + at;
    }
    if (what->width == s->width) {
        int64_t at = text_find(str_at(s, start), s->width, stop - start, what->data, what->length);
        return at < 0 ? -1 : start + at;
    }
    Needle needle;
    if (!needle_start(&needle, what, s->width)) return -2;
    int64_t at = text_find(str_at(s, start), s->width, stop - start, needle.chars, needle.length);
    needle_release(&needle);
    return at < 0 ? -1 : start + at;
}

int64_t str_rfind(const Str *s, const Str *what, int64_t start, int64_t stop)
{
    if (what->width > s->width || stop - start < what->length) return -1;
    Needle needle;
    if (!needle_start(&needle, what, s->width)) return -2;
    int64_t at = text_rfind(str_at(s, start), s->width, stop - start, needle.chars, needle.length);
    needle_release(&needle);
    return at < 0 ? -1 : start + at;
}

int64_t str_count(const Str *s, const Str *what, int64_t start, int64_t stop)
{
    if (start > stop) return 0;
    if (what->width > s->width || stop - start < what->length) return 0;
    Needle needle;
    if (!needle_start(&needle, what, s->width)) return -2;
    int64_t count = text_count(str_at(s, start), s->width, stop - start, needle.chars, needle.length, -1);
    needle_release(&needle);
    return count;
}

bool str_match_at(const Str *s, int64_t at, const Str *what)
{
    if (what->width == s->width) return same(s->data, s->width, at, what->data, what->length);
    if (what->width > s->width) return false;
    for (int64_t i = 0; i < what->length; i++)
        if (str_char(s, at + i) != str_char(what, i)) return false;
    return true;
}
