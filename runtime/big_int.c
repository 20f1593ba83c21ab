/* big_int.c -- GMP in Krait: its memory comes from the heap, and running out of it is an exception.
 *
 * GMP cannot be told that an allocation failed: its functions must get memory or the process ends.
 * So two things stand in front of it.  Before a large result is computed, big_room() asks whether so
 * much can be had.  If an allocation inside GMP fails nevertheless (a memory limit, -X fault), it is
 * served from malloc, outside the heap, and `exhausted` says so: the caller finishes its computation, asks
 * big_finish or big_ok, throws the result away and hands the pending MemoryError on.
 * Blocks from malloc are remembered in a list, so that freeing knows where each belongs; the
 * list is nearly always empty.
 */
#include "runtime/big_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/error.h"

typedef struct Outsider { /* a block that GMP got from malloc */
    struct Outsider *next;
    void            *block;
} Outsider;

static Outsider *outsiders;
static bool      exhausted; /* an allocation has failed since the last big_ok */

static void *outside_alloc(size_t size)
{
    Outsider *entry = malloc(sizeof(Outsider));
    void     *block = malloc(size);
    if (!entry || !block) {
        fputs("Krait: no memory is left at all, inside a computation with large integers\n", stderr);
        abort();
    }
    *entry    = (Outsider){outsiders, block};
    outsiders = entry;
    exhausted = true;
    return block;
}

static bool outside_free(void *block) /* false: the block is the heap's */
{
    for (Outsider **place = &outsiders; *place; place = &(*place)->next) {
        if ((*place)->block != block) continue;
        Outsider *entry = *place;
        *place          = entry->next;
        free(block);
        free(entry);
        return true;
    }
    return false;
}

static void *limbs_alloc(size_t size)
{
    void *block = heap_alloc(size ? size : 1);
    return block ? block : outside_alloc(size);
}

static void limbs_free(void *block, size_t size)
{
    if (UNLIKELY(outsiders != NULL) && outside_free(block)) return;
    heap_free(block, size ? size : 1);
}

static void *limbs_realloc(void *block, size_t old_size, size_t new_size)
{
    if (LIKELY(outsiders == NULL)) {
        void *moved = heap_realloc(block, old_size ? old_size : 1, new_size ? new_size : 1);
        if (moved) return moved;
    }
    void *moved = limbs_alloc(new_size);
    memcpy(moved, block, old_size < new_size ? old_size : new_size);
    limbs_free(block, old_size);
    return moved;
}

bool big_start(void)
{
    mp_set_memory_functions(limbs_alloc, limbs_realloc, limbs_free);
    return true;
}

bool big_ok(void)
{
    if (LIKELY(!exhausted)) return true;
    exhausted = false;
    if (!error_pending()) raise_no_memory();
    return false;
}

bool big_room(uint64_t bits)
{
    enum { SMALL = 1 << 22 };
    const uint64_t most = (uint64_t)1 << 37; /* bits: what the heap could ever hold */
    if (LIKELY(bits < SMALL)) return true;
    void *probe = bits < most ? heap_alloc(bits / 4) : NULL; /* a result and as much again to work in */
    if (!probe) {
        if (!error_pending()) raise_no_memory();
        return false;
    }
    heap_free(probe, bits / 4);
    return true;
}

mpz_srcptr int_view(Borrowed int_object, IntView *view)
{
    Borrowed o = int_exact(int_object);
    if (o->shape == SHAPE_BIG_INT) return ((const BigInt *)o)->value;
    int64_t word = int_word(o);
    view->limb   = word < 0 ? -(uint64_t)word : (uint64_t)word;
    mpz_roinit_n(view->value, &view->limb, word < 0 ? -1 : 1);
    return view->value;
}

BigInt *big_new(void)
{
    BigInt *big = (BigInt *)object_new(sizeof(BigInt), SHAPE_BIG_INT);
    if (big) mpz_init(big->value);
    return big;
}

static mp_limb_t *own_limbs(BigInt *big) { return (mp_limb_t *)(big + 1); }

static inline BigInt *with_limbs(mp_size_t limbs, int size)
{
    BigInt *big = (BigInt *)object_new(sizeof(BigInt) + (size_t)limbs * sizeof(mp_limb_t), SHAPE_BIG_INT);
    if (big) big->value[0] = (__mpz_struct){ ._mp_alloc = (int)limbs, ._mp_size = size, ._mp_d = own_limbs(big) };
    return big;
}

BigInt *big_with(mp_size_t limbs) { return with_limbs(limbs, 0); }

void big_dealloc(BigInt *big)
{
    size_t own = 0;
    if (big->value->_mp_d == own_limbs(big)) own = (size_t)big->value->_mp_alloc * sizeof(mp_limb_t);
    else mpz_clear(big->value);
    heap_give(big, sizeof(BigInt) + own);
}

static inline Owned from_limbs(unsigned __int128 magnitude, bool negative)
{
    int     size = magnitude >> 64 ? 2 : 1;
    BigInt *big  = with_limbs(2, negative ? -size : size);
    if (!big) return NULL;
    own_limbs(big)[0] = (mp_limb_t)magnitude;
    own_limbs(big)[1] = (mp_limb_t)(magnitude >> 64);
    return &big->head;
}

Owned int_from_wide(Wide value)
{
    if (value == (int64_t)value) return int_new((int64_t)value);
    return from_limbs(value < 0 ? -(unsigned __int128)value : (unsigned __int128)value, value < 0);
}

Owned int_from_magnitude(unsigned __int128 magnitude, bool negative)
{
    if (magnitude <= INT64_MAX) return int_new(negative ? -(int64_t)magnitude : (int64_t)magnitude);
    if (negative && magnitude == (uint64_t)INT64_MAX + 1) return int_new(INT64_MIN);
    return from_limbs(magnitude, negative);
}

/* The value of a number of at most one limb, when it fits a word. */
static bool mpz_to_word(mpz_srcptr value, int64_t *word)
{
    size_t limbs = mpz_size(value);
    if (limbs > 1) return false;
    uint64_t magnitude = limbs ? mpz_getlimbn(value, 0) : 0;
    bool     negative  = mpz_sgn(value) < 0;
    if (magnitude > (uint64_t)INT64_MAX + negative) return false;
    *word = (int64_t)(negative ? -magnitude : magnitude);
    return true;
}

Owned big_finish(BigInt *big)
{
    int64_t word;
    if (UNLIKELY(!big_ok())) {
        ref_drop(OBJ(big));
        return NULL;
    }
    if (!mpz_to_word(big->value, &word)) return OBJ(big);
    ref_drop(OBJ(big));
    return int_new(word);
}

Owned big_done(BigInt *big, mp_size_t n, bool negative)
{
    while (n > 0 && big->value->_mp_d[n - 1] == 0) n--;
    big->value->_mp_size = (int)(negative ? -n : n);
    return LIKELY(n > 1 && !exhausted) ? OBJ(big) : big_finish(big);
}

Owned int_from_mpz(const mpz_t value)
{
    int64_t word;
    if (mpz_to_word(value, &word)) return int_new(word);
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_set(big->value, value);
    return big_finish(big);
}

void int_to_mpz(Borrowed int_object, mpz_t out)
{
    IntView view;
    mpz_init_set(out, int_view(int_object, &view));
}

Owned int_from_uint64(uint64_t value)
{
    if (value <= INT64_MAX) return int_new((int64_t)value);
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_set_ui(big->value, value);
    return big_finish(big);
}

int64_t int_bit_length(Borrowed int_object)
{
    Borrowed o = int_exact(int_object);
    if (o->shape == SHAPE_BIG_INT) return (int64_t)mpz_sizeinbase(((const BigInt *)o)->value, 2);
    int64_t  word      = int_word(o);
    uint64_t magnitude = word < 0 ? -(uint64_t)word : (uint64_t)word;
    return magnitude ? 64 - __builtin_clzll(magnitude) : 0;
}
