/* sort.c -- list.sort: natural runs, merged by the powersort policy.
 *
 * The list is taken apart into an array of Items; while comparisons run (any Python code may) the list itself is empty.
 *
 *   Item  | key: an int64, a double, a prefix, or an object | value: the list's item, or where its key stands |
 *
 * What the keys are is found out once, and for all ints and all floats the comparison is inlined into a copy of the
 * algorithm of its own (the functions marked TEMPLATE, below sort_words ...).  So it is for prefixes: 64 bits that order as
 * the beginning of a str does, or as the first item of a tuple; only where two are equal the keys themselves are compared.
 *
 * The algorithm: find the next run (descending ones are reversed), lengthen a short one to `minrun` by binary
 * insertion, and push it.  Each boundary of two runs has a power: its depth in a perfectly balanced merge tree.
 * Runs whose boundary is deeper than the new one are merged first.  A merge copies the shorter run aside, and
 * gallops (exponential search) when one side wins `min_gallop` times in a row.  The order in which
 * items are compared is that of CPython 3.11, because programs can watch it.
 *
 * Always true: after a comparison raised, the array still holds a permutation of the items.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

enum { MIN_GALLOP = 7, MAX_RUNS = 85, FEW = 32 };

typedef struct Item {
    union { int64_t word; double number; uint64_t prefix; Object *object; } key;
    union { Object *value; Object **place; /* of the key; KEYS_PREFIXED */ };
} Item;

typedef enum { KEYS_WORDS, KEYS_FLOATS, KEYS_PREFIXED, KEYS_ANY } KeyKind;

typedef struct Sort Sort;
struct Sort {
    Truth  (*less)(Object *a, Object *b); /* KEYS_ANY, and KEYS_PREFIXED when prefixes are equal */
    Item    *items;
    int64_t  length;
    int64_t  min_gallop;
    Item    *temp;                        /* the shorter run of a merge */
    int64_t  temp_capacity;
    int64_t  runs, in_runs;               /* how many runs stood there from the start, how many items were in them */
    int      run_count;
    struct { int64_t start, length; int power; } run[MAX_RUNS];
};

#define TEMPLATE static inline __attribute__((always_inline))

/* ---- comparisons ------------------------------------------------------------------------- */

static Truth less_any(Object *a, Object *b) { return object_compare_truth(a, b, CMP_LT); }

static Truth less_text(Object *a, Object *b) { return str_compare(AS(Str, a), AS(Str, b)) < 0; }

/* Which of two rows of items comes first, as far as numbers and text tell, which run no code; TRUTH_ERROR: they don't. */
static Truth less_plainly(Object **left, uint32_t n, Object **right, uint32_t m)
{
    for (uint32_t i = 0; i < n && i < m; i++) {
        Object *x = left[i], *y = right[i];
        if (x == y) continue;
        if (x->shape != y->shape) return TRUTH_ERROR;
        if (x->shape == SHAPE_INT) {
            if (int_word(x) != int_word(y)) return int_word(x) < int_word(y);
        } else if (x->shape == SHAPE_FLOAT) {
            if (FLOAT_VALUE(x) != FLOAT_VALUE(y)) return FLOAT_VALUE(x) < FLOAT_VALUE(y);
        } else if (x->shape == SHAPE_STR) {
            int order = str_compare(AS(Str, x), AS(Str, y));
            if (order) return order < 0;
        } else return TRUTH_ERROR;
    }
    return n < m;
}

static Truth less_tuples(Object *a, Object *b)
{
    Truth plainly = less_plainly(AS(Tuple, a)->items, AS(Tuple, a)->length, AS(Tuple, b)->items, AS(Tuple, b)->length);
    return plainly == TRUTH_ERROR ? less_any(a, b) : plainly;
}

static Truth less_lists(Object *a, Object *b)
{
    Truth plainly = less_plainly(AS(List, a)->items, AS(List, a)->length, AS(List, b)->items, AS(List, b)->length);
    return plainly == TRUTH_ERROR ? less_any(a, b) : plainly;
}

TEMPLATE Truth less(KeyKind kind, const Sort *s, const Item *a, const Item *b)
{
    switch (kind) {
    case KEYS_WORDS: return a->key.word < b->key.word;
    case KEYS_FLOATS: return a->key.number < b->key.number;
    case KEYS_PREFIXED: return a->key.prefix != b->key.prefix ? a->key.prefix < b->key.prefix : s->less(*a->place, *b->place);
    case KEYS_ANY: break;
    }
    return s->less(a->key.object, b->key.object);
}

/* ---- runs -------------------------------------------------------------------------------- */

static void reverse(Item *items, int64_t n)
{
    for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
        Item item = items[i];
        items[i]  = items[j];
        items[j]  = item;
    }
}

/* Length of the run at a[0..n), at least 1 for n >= 1; a strictly descending one is turned round. -1: raised. */
TEMPLATE int64_t next_run(KeyKind kind, const Sort *s, Item *a, int64_t n)
{
    if (n < 2) return n;
    Truth descending = less(kind, s, &a[1], &a[0]);
    if (descending < 0) return -1;
    int64_t i = 2;
    for (; i < n; i++) {
        Truth smaller = less(kind, s, &a[i], &a[i - 1]);
        if (smaller < 0) return -1;
        if (smaller != descending) break;
    }
    if (descending) reverse(a, i);
    return i;
}

/* a[0..sorted) is sorted: inserts the rest of a[0..n). */
TEMPLATE bool insert_rest(KeyKind kind, const Sort *s, Item *a, int64_t sorted, int64_t n)
{
    for (int64_t i = sorted; i < n; i++) {
        Item    pivot = a[i];
        int64_t low = 0, high = i;
        do {
            int64_t middle  = low + (high - low) / 2;
            Truth   smaller = less(kind, s, &pivot, &a[middle]);
            if (smaller < 0) return false;
            if (smaller) high = middle;
            else low = middle + 1;
        } while (low < high);
        memmove(a + low + 1, a + low, (size_t)(i - low) * sizeof(Item));
        a[low] = pivot;
    }
    return true;
}

/* ---- galloping --------------------------------------------------------------------------- */

/* The first place where `key` may go in sorted a[0..n), before equal ones: a[k-1] < key <= a[k]; search from hint. -1: raised. */
TEMPLATE int64_t gallop_left(KeyKind kind, const Sort *s, const Item *key, const Item *a, int64_t n, int64_t hint)
{
    int64_t last = 0, step = 1, low, high;
    Truth   smaller = less(kind, s, &a[hint], key);
    if (smaller < 0) return -1;
    if (smaller) {
        int64_t limit = n - hint;
        while (step < limit) {
            smaller = less(kind, s, &a[hint + step], key);
            if (smaller < 0) return -1;
            if (!smaller) break;
            last = step;
            step = step * 2 + 1;
        }
        if (step > limit) step = limit;
        low  = hint + last + 1;
        high = hint + step;
    } else {
        int64_t limit = hint + 1;
        while (step < limit) {
            smaller = less(kind, s, &a[hint - step], key);
            if (smaller < 0) return -1;
            if (smaller) break;
            last = step;
            step = step * 2 + 1;
        }
        if (step > limit) step = limit;
        low  = hint - step + 1;
        high = hint - last;
    }
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        smaller        = less(kind, s, &a[middle], key);
        if (smaller < 0) return -1;
        if (smaller) low = middle + 1;
        else high = middle;
    }
    return high;
}

/* The same behind equal ones: a[k-1] <= key < a[k]. */
TEMPLATE int64_t gallop_right(KeyKind kind, const Sort *s, const Item *key, const Item *a, int64_t n, int64_t hint)
{
    int64_t last = 0, step = 1, low, high;
    Truth   smaller = less(kind, s, key, &a[hint]);
    if (smaller < 0) return -1;
    if (smaller) {
        int64_t limit = hint + 1;
        while (step < limit) {
            smaller = less(kind, s, key, &a[hint - step]);
            if (smaller < 0) return -1;
            if (!smaller) break;
            last = step;
            step = step * 2 + 1;
        }
        if (step > limit) step = limit;
        low  = hint - step + 1;
        high = hint - last;
    } else {
        int64_t limit = n - hint;
        while (step < limit) {
            smaller = less(kind, s, key, &a[hint + step]);
            if (smaller < 0) return -1;
            if (smaller) break;
            last = step;
            step = step * 2 + 1;
        }
        if (step > limit) step = limit;
        low  = hint + last + 1;
        high = hint + step;
    }
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        smaller        = less(kind, s, key, &a[middle]);
        if (smaller < 0) return -1;
        if (smaller) high = middle;
        else low = middle + 1;
    }
    return high;
}

/* ---- merging ----------------------------------------------------------------------------- */

static bool temp_holds(Sort *s, int64_t n)
{
    if (n <= s->temp_capacity) return true;
    if (s->temp) heap_free(s->temp, (size_t)s->temp_capacity * sizeof(Item));
    s->temp          = heap_alloc((size_t)n * sizeof(Item));
    s->temp_capacity = s->temp ? n : 0;
    return s->temp != NULL;
}

/* Comparing numbers can't raise. In no order they are merged one by one without a jump that depends on them, for half of those would be
   foretold wrong; where they came in longer runs, what they come to is regular as well, and jumps are faster. */
TEMPLATE bool is_unpredictable(KeyKind kind, const Sort *s) { return (kind == KEYS_WORDS || kind == KEYS_FLOATS) && s->in_runs < 4 * s->runs; }

typedef struct Won { int64_t a, b; bool often; } Won;

/* Up to n steps of a merge, to the right (by 1) or to the left (by -1), until one side has won `enough` times in a row; the pointers move.
   n is such that neither side comes to its end before. */
TEMPLATE Won merge_numbers(KeyKind kind, const Sort *s, Item **to, Item **a, Item **b, int64_t n, int64_t enough, int by)
{
    Item   *x = *a, *y = *b, *at = *to, *end = at + by * n;
    int64_t in_a_row = 0, last = 0;
    while (at != end && in_a_row < enough) {
        int64_t b_wins = less(kind, s, y, x) == (by > 0);
        *at      = *(b_wins ? y : x);
        at      += by;
        y       += by * b_wins;
        x       += by * (1 - b_wins);
        in_a_row = (in_a_row & -(int64_t)(b_wins == last)) + 1;
        last     = b_wins;
    }
    Won won = { by * (x - *a), by * (y - *b), in_a_row >= enough };
    *to = at;
    *a  = x;
    *b  = y;
    return won;
}

/* a[0..na) and b[0..nb) adjoin, na <= nb, b[0] < a[0], a[na-1] is the greatest of all. Left to right, a set aside. */
TEMPLATE bool merge_low(KeyKind kind, Sort *s, Item *a, int64_t na, Item *b, int64_t nb)
{
    if (!temp_holds(s, na)) return false;
    memcpy(s->temp, a, (size_t)na * sizeof(Item));
    Item   *to = a;
    int64_t k;
    bool    ok = false;
    a     = s->temp;
    *to++ = *b++;
    if (--nb == 0) goto done;
    if (na == 1) goto last_of_a;
    int64_t min_gallop = s->min_gallop;
    for (;;) {
        int64_t a_wins = 0, b_wins = 0;
        bool    often = false;
        while (is_unpredictable(kind, s) && !often) {
            Won won = merge_numbers(kind, s, &to, &a, &b, nb < na - 1 ? nb : na - 1, min_gallop, 1);
            na   -= won.a;
            nb   -= won.b;
            often = won.often;
            if (nb == 0) goto done;
            if (na == 1) goto last_of_a;
        }
        if (!often) do { /* one by one, until one side keeps winning */
            Truth smaller = less(kind, s, b, a);
            if (smaller < 0) goto failed;
            if (smaller) {
                *to++ = *b++;
                b_wins++;
                a_wins = 0;
                if (--nb == 0) goto done;
            } else {
                *to++ = *a++;
                a_wins++;
                b_wins = 0;
                if (--na == 1) goto last_of_a;
            }
        } while (a_wins < min_gallop && b_wins < min_gallop);
        min_gallop++;
        do { /* in leaps, while they pay */
            min_gallop -= min_gallop > 1;
            s->min_gallop = min_gallop;
            k = gallop_right(kind, s, b, a, na, 0);
            if (k < 0) goto failed;
            a_wins = k;
            memcpy(to, a, (size_t)k * sizeof(Item));
            to += k;
            a += k;
            na -= k;
            if (k && na == 1) goto last_of_a;
            if (na == 0) goto done; /* only with an inconsistent comparison */
            *to++ = *b++;
            if (--nb == 0) goto done;
            k = gallop_left(kind, s, a, b, nb, 0);
            if (k < 0) goto failed;
            b_wins = k;
            memmove(to, b, (size_t)k * sizeof(Item));
            to += k;
            b += k;
            nb -= k;
            if (nb == 0) goto done;
            *to++ = *a++;
            if (--na == 1) goto last_of_a;
        } while (a_wins >= MIN_GALLOP || b_wins >= MIN_GALLOP);
        s->min_gallop = ++min_gallop;
    }
last_of_a:
    memmove(to, b, (size_t)nb * sizeof(Item));
    to[nb] = *a;
    return true;
done:
    ok = true;
failed:
    memcpy(to, a, (size_t)na * sizeof(Item));
    return ok;
}

/* The mirror image: na >= nb, right to left, b set aside. */
TEMPLATE bool merge_high(KeyKind kind, Sort *s, Item *a, int64_t na, Item *b, int64_t nb)
{
    if (!temp_holds(s, nb)) return false;
    memcpy(s->temp, b, (size_t)nb * sizeof(Item));
    Item   *first_a = a, *first_b = s->temp, *to = b + nb - 1;
    int64_t k;
    bool    ok = false;
    a += na - 1;
    b     = s->temp + nb - 1;
    *to-- = *a--;
    if (--na == 0) goto done;
    if (nb == 1) goto first_of_b;
    int64_t min_gallop = s->min_gallop;
    for (;;) {
        int64_t a_wins = 0, b_wins = 0;
        bool    often = false;
        while (is_unpredictable(kind, s) && !often) {
            Won won = merge_numbers(kind, s, &to, &a, &b, na < nb - 1 ? na : nb - 1, min_gallop, -1);
            na   -= won.a;
            nb   -= won.b;
            often = won.often;
            if (na == 0) goto done;
            if (nb == 1) goto first_of_b;
        }
        if (!often) do {
            Truth smaller = less(kind, s, b, a);
            if (smaller < 0) goto failed;
            if (smaller) {
                *to-- = *a--;
                a_wins++;
                b_wins = 0;
                if (--na == 0) goto done;
            } else {
                *to-- = *b--;
                b_wins++;
                a_wins = 0;
                if (--nb == 1) goto first_of_b;
            }
        } while (a_wins < min_gallop && b_wins < min_gallop);
        min_gallop++;
        do {
            min_gallop -= min_gallop > 1;
            s->min_gallop = min_gallop;
            k = gallop_right(kind, s, b, first_a, na, na - 1);
            if (k < 0) goto failed;
            a_wins = k = na - k;
            to -= k;
            a -= k;
            na -= k;
            memmove(to + 1, a + 1, (size_t)k * sizeof(Item));
            if (na == 0) goto done;
            *to-- = *b--;
            if (--nb == 1) goto first_of_b;
            k = gallop_left(kind, s, a, first_b, nb, nb - 1);
            if (k < 0) goto failed;
            b_wins = k = nb - k;
            to -= k;
            b -= k;
            nb -= k;
            memcpy(to + 1, b + 1, (size_t)k * sizeof(Item));
            if (k && nb == 1) goto first_of_b;
            if (nb == 0) goto done;
            *to-- = *a--;
            if (--na == 0) goto done;
        } while (a_wins >= MIN_GALLOP || b_wins >= MIN_GALLOP);
        s->min_gallop = ++min_gallop;
    }
first_of_b:
    to -= na;
    a -= na;
    memmove(to + 1, a + 1, (size_t)na * sizeof(Item));
    *to = *b;
    return true;
done:
    ok = true;
failed:
    memcpy(to - (nb - 1), first_b, (size_t)nb * sizeof(Item));
    return ok;
}

/* Merges the pending runs i and i + 1. */
TEMPLATE bool merge_at(KeyKind kind, Sort *s, int i)
{
    Item   *a = s->items + s->run[i].start, *b = s->items + s->run[i + 1].start;
    int64_t na = s->run[i].length, nb = s->run[i + 1].length;
    s->run[i].length = na + nb;
    if (i == s->run_count - 3) s->run[i + 1] = s->run[i + 2];
    s->run_count--;
    int64_t k = gallop_right(kind, s, b, a, na, 0); /* the items of a that are in place already */
    if (k < 0) return false;
    a += k;
    na -= k;
    if (na == 0) return true;
    nb = gallop_left(kind, s, &a[na - 1], b, nb, nb - 1); /* ... and of b */
    if (nb <= 0) return nb == 0;
    return na <= nb ? merge_low(kind, s, a, na, b, nb) : merge_high(kind, s, a, na, b, nb);
}

/* Depth of the boundary between the run at `start` and the next one in a balanced tree over n items: the first
   binary digit in which the middles of the two runs, as fractions of n, differ. */
static int boundary_power(int64_t start, int64_t n1, int64_t n2, int64_t n)
{
    int64_t left = 2 * start + n1, right = left + n1 + n2; /* twice the middles */
    int     power = 1;
    for (;; power++) {
        if (left >= n) {
            left -= n;
            right -= n;
        } else if (right >= n) return power;
        left *= 2;
        right *= 2;
    }
}

static int64_t minimal_run(int64_t n) /* such that n / minrun is a power of two, or a bit less */
{
    int64_t odd = 0;
    for (; n >= 64; n /= 2) odd |= n & 1;
    return n + odd;
}

TEMPLATE bool sort_items(KeyKind kind, Sort *s)
{
    int64_t minrun = minimal_run(s->length);
    for (int64_t start = 0; start < s->length;) {
        int64_t left = s->length - start, n = next_run(kind, s, s->items + start, left);
        if (n < 0) return false;
        s->runs++;
        s->in_runs += n;
        if (n < minrun) {
            int64_t forced = left < minrun ? left : minrun;
            if (!insert_rest(kind, s, s->items + start, n, forced)) return false;
            n = forced;
        }
        if (s->run_count > 0) {
            int     last  = s->run_count - 1;
            int     power = boundary_power(s->run[last].start, s->run[last].length, n, s->length);
            while (s->run_count > 1 && s->run[s->run_count - 2].power > power) {
                if (!merge_at(kind, s, s->run_count - 2)) return false;
            }
            s->run[s->run_count - 1].power = power;
        }
        s->run[s->run_count].start    = start;
        s->run[s->run_count++].length = n;
        start += n;
    }
    while (s->run_count > 1) {
        int i = s->run_count - 2;
        if (i > 0 && s->run[i - 1].length < s->run[i + 1].length) i--;
        if (!merge_at(kind, s, i)) return false;
    }
    return true;
}

static bool sort_words(Sort *s) { return sort_items(KEYS_WORDS, s); }
static bool sort_floats(Sort *s) { return sort_items(KEYS_FLOATS, s); }
static bool sort_prefixed(Sort *s) { return sort_items(KEYS_PREFIXED, s); }
static bool sort_any(Sort *s) { return sort_items(KEYS_ANY, s); }

/* ---- taking the list apart ------------------------------------------------------------------ */

/* The first characters as a number that orders as they do: 8 of one byte, or 2 code points. */
static uint64_t text_prefix(const Str *text, bool bytes)
{
    uint64_t prefix = 0;
    int64_t  n      = text->length;
    if (bytes) return bytes_prefix(text->data, n);
    if (n > 0) prefix = (uint64_t)str_char(text, 0) << 32;
    if (n > 1) prefix |= str_char(text, 1);
    return prefix;
}

static uint32_t shape_unpinned(const Object *o)
{
    return o->shape == SHAPE_INT_PINNED ? SHAPE_INT : o->shape == SHAPE_FLOAT_PINNED ? SHAPE_FLOAT : o->shape;
}

/* What all keys have in common; SHAPE_BUILTIN_COUNT: they are a mixture. */
static uint32_t common_shape(Object **keys, int64_t n)
{
    uint32_t shape = shape_unpinned(keys[0]);
    for (int64_t i = 1; i < n; i++)
        if (keys[i]->shape != shape && shape_unpinned(keys[i]) != shape) return SHAPE_BUILTIN_COUNT;
    return shape;
}

/* The number as one that orders as it does among its kind. false: something else, or NaN. */
static bool number_prefix(const Object *o, uint32_t shape, uint64_t *prefix)
{
    const uint64_t top = (uint64_t)1 << 63;
    if (shape == SHAPE_FLOAT) {
        double value = FLOAT_VALUE(o) + 0.0; /* no -0.0 */
        memcpy(prefix, &value, sizeof value);
        *prefix = *prefix & top ? ~*prefix : *prefix | top;
        return value == value;
    }
    *prefix = (uint64_t)int_word(o) ^ top;
    return shape == SHAPE_INT || shape == SHAPE_BOOL;
}

/* Prefixes from the first items of tuples, if all are numbers of one kind or narrow strs. */
static bool prefixes_of_tuples(Item *items, Object **keys, int64_t n)
{
    if (AS(Tuple, keys[0])->length == 0) return false;
    uint32_t shape = shape_unpinned(AS(Tuple, keys[0])->items[0]);
    if (shape != SHAPE_INT && shape != SHAPE_BOOL && shape != SHAPE_FLOAT && shape != SHAPE_STR) return false;
    for (int64_t i = 0; i < n; i++) {
        const Tuple *tuple = AS(Tuple, keys[i]);
        if (tuple->length == 0 || shape_unpinned(tuple->items[0]) != shape) return false;
        const Object *first = tuple->items[0];
        if (shape == SHAPE_STR) {
            if (((const Str *)first)->width != 1) return false;
            items[i].key.prefix = text_prefix((const Str *)first, true);
        } else if (!number_prefix(first, shape, &items[i].key.prefix)) return false;
    }
    return true;
}

/* The length of the longest, if all have one byte a character; else -1. */
static int64_t longest_narrow(Object **keys, int64_t n)
{
    int64_t longest = 0;
    for (int64_t i = 0; i < n; i++) {
        if (AS(Str, keys[i])->width != 1) return -1;
        if (AS(Str, keys[i])->length > longest) longest = AS(Str, keys[i])->length;
    }
    return longest;
}

/* Up to seven characters and their number are one word, which orders as the text does. */
static void words_of_texts(Item *items, Object **keys, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        const Str *text   = AS(Str, keys[i]);
        items[i].key.word = (int64_t)((bytes_prefix(text->data, text->length) | (uint64_t)text->length) ^ (uint64_t)1 << 63);
    }
}

/* The keys have prefixes, which are in the items. */
static bool sort_by_prefix(Sort *s, Object **keys, Object **values)
{
    for (int64_t i = 0; i < s->length; i++) s->items[i].place = &keys[i];
    bool ok = sort_prefixed(s);
    for (int64_t i = 0; i < s->length; i++) s->items[i].value = values[s->items[i].place - keys];
    return ok;
}

/* Fills the items from keys and values, and sorts them with the comparison that fits. */
static bool sort_by_kind(Sort *s, Object **keys, Object **values)
{
    int64_t  n     = s->length;
    uint32_t shape = common_shape(keys, n);
    Item    *items = s->items;
    for (int64_t i = 0; i < n; i++) items[i].value = values[i];
    if (shape == SHAPE_INT) {
        for (int64_t i = 0; i < n; i++) items[i].key.word = int_word(keys[i]);
        return sort_words(s);
    }
    if (shape == SHAPE_FLOAT) {
        for (int64_t i = 0; i < n; i++) items[i].key.number = FLOAT_VALUE(keys[i]);
        return sort_floats(s);
    }
    if (shape == SHAPE_STR) {
        int64_t longest = longest_narrow(keys, n);
        if (longest >= 0 && longest < (int64_t)sizeof items->key.word) {
            words_of_texts(items, keys, n);
            return sort_words(s);
        }
        for (int64_t i = 0; i < n; i++) items[i].key.prefix = text_prefix(AS(Str, keys[i]), longest >= 0);
        s->less = less_text;
        return sort_by_prefix(s, keys, values);
    }
    s->less = shape == SHAPE_TUPLE ? less_tuples : shape == SHAPE_LIST ? less_lists : less_any;
    if (shape == SHAPE_TUPLE && prefixes_of_tuples(items, keys, n)) return sort_by_prefix(s, keys, values);
    for (int64_t i = 0; i < n; i++) items[i].key.object = keys[i];
    return sort_any(s);
}

static bool sort_values(Object **values, Object **keys, int64_t n, bool descending)
{
    Item few[FEW];
    Sort s; /* not zeroed: its runs are two thousand bytes */
    s.length     = n;
    s.min_gallop = MIN_GALLOP;
    s.temp       = NULL;
    s.runs       = s.in_runs = s.temp_capacity = 0;
    s.run_count  = 0;
    s.items      = n <= FEW ? few : heap_alloc((size_t)n * sizeof(Item));
    if (!s.items) return false;
    if (descending) { /* turned round before and after: equal ones keep their order */
        for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
            Object *value = values[i];
            values[i]     = values[j];
            values[j]     = value;
            if (keys == values) continue;
            Object *key = keys[i];
            keys[i]     = keys[j];
            keys[j]     = key;
        }
    }
    bool ok = sort_by_kind(&s, keys, values);
    for (int64_t i = 0; i < n; i++) values[descending ? n - 1 - i : i] = s.items[i].value;
    if (s.items != few) heap_free(s.items, (size_t)n * sizeof(Item));
    if (s.temp) heap_free(s.temp, (size_t)s.temp_capacity * sizeof(Item));
    return ok;
}

/* key(value) for each; *keys is filled as far as it went, *made says how far. */
static bool make_keys(Object *function, Object **values, Object **keys, int64_t n, int64_t *made)
{
    for (*made = 0; *made < n; ++*made) {
        keys[*made] = object_call_1(function, values[*made]);
        if (!keys[*made]) return false;
    }
    return true;
}

bool list_sort(List *list, Borrowed key_or_null, bool descending)
{
    List     old  = *list;
    int64_t  n    = old.length, made = 0;
    Object **keys = NULL;
    bool     ok   = true;
    list->items    = NULL; /* whoever looks meanwhile sees an empty list */
    list->length   = 0;
    list->capacity = 0;
    if (key_or_null && n > 0) {
        keys = heap_alloc((size_t)n * sizeof(Object *));
        ok   = keys && make_keys(OBJ(key_or_null), old.items, keys, n, &made);
    }
    if (ok && n > 1) ok = sort_values(old.items, keys ? keys : old.items, n, descending);
    if (keys) {
        for (int64_t i = 0; i < made; i++) ref_drop(keys[i]);
        heap_free(keys, (size_t)n * sizeof(Object *));
    }
    List meanwhile = *list;
    list->items    = old.items;
    list->length   = old.length;
    list->capacity = old.capacity;
    if (!meanwhile.items) return ok;
    if (ok) raise_value_error("list modified during sort");
    for (uint32_t i = 0; i < meanwhile.length; i++) ref_drop(meanwhile.items[i]);
    heap_free(meanwhile.items, meanwhile.capacity * sizeof(Object *));
    return false;
}
