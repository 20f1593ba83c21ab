/* scrypt.c -- the mixing of scrypt (RFC 7914).
 *
 * A block is 2 r chunks of 64 bytes, 16 words each. mix_block() runs Salsa20/8 over all chunks and sorts them, the even ones in front;
 * scrypt_mix() keeps the n states that a block goes through and then adds one after the other to it, chosen by the block itself.
 */
#include "vm/modules/scrypt.h"

#include <string.h>

#include "gc/heap.h"
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/int.h"

enum { WORDS = 16, CHUNK = 64 };

static uint32_t turned(uint32_t x, int by) { return x << by | x >> (32 - by); }

/* One column or row, beginning at its place on the diagonal. */
static void quarter(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d)
{
    *b ^= turned(*a + *d, 7);
    *c ^= turned(*b + *a, 9);
    *d ^= turned(*c + *b, 13);
    *a ^= turned(*d + *c, 18);
}

static void salsa20_8(uint32_t chunk[WORDS])
{
    uint32_t x[WORDS];
    memcpy(x, chunk, sizeof x);
    for (int round = 0; round < 4; round++) {
        for (int k = 0; k < 4; k++) quarter(&x[5 * k], &x[(5 * k + 4) % 16], &x[(5 * k + 8) % 16], &x[(5 * k + 12) % 16]);
        for (int k = 0; k < 4; k++) {
            uint32_t *row = x + 4 * k;
            quarter(&row[k], &row[(k + 1) % 4], &row[(k + 2) % 4], &row[(k + 3) % 4]);
        }
    }
    for (int k = 0; k < WORDS; k++) chunk[k] += x[k];
}

static void mix_block(uint32_t *block, uint32_t *sorted, size_t r)
{
    uint32_t last[WORDS];
    memcpy(last, block + (2 * r - 1) * WORDS, CHUNK);
    for (size_t i = 0; i < 2 * r; i++) {
        for (int k = 0; k < WORDS; k++) last[k] ^= block[i * WORDS + k];
        salsa20_8(last);
        memcpy(sorted + (i / 2 + (i & 1) * r) * WORDS, last, CHUNK);
    }
    memcpy(block, sorted, 2 * r * CHUNK);
}

static void mix(uint32_t *block, uint32_t *states, uint32_t *sorted, size_t n, size_t r)
{
    size_t words = 2 * r * WORDS;
    for (size_t i = 0; i < n; i++) {
        memcpy(states + i * words, block, words * sizeof *block);
        mix_block(block, sorted, r);
    }
    for (size_t i = 0; i < n; i++) {
        const uint32_t *chosen = states + (block[(2 * r - 1) * WORDS] & (n - 1)) * words;
        for (size_t k = 0; k < words; k++) block[k] ^= chosen[k];
        mix_block(block, sorted, r);
    }
}

NATIVE_SHARED(scrypt_mix)
{
    int64_t states, r;
    if (!int_to_int64(args[1], &states) || !int_to_int64(args[2], &r)) return NULL;
    if (!IS_BYTES(args[0]) || AS(Bytes, args[0])->length != r * 2 * CHUNK) return raise_value_error("scrypt_mix() needs a block of 128 * r bytes");
    size_t    size   = (size_t)r * 2 * CHUNK, total = size * ((size_t)states + 1);
    Owned     result = bytes_new(AS(Bytes, args[0])->data, (int64_t)size);
    uint32_t *memory = result ? heap_alloc(total) : NULL;
    if (memory) {
        mix((uint32_t *)(void *)AS(Bytes, result)->data, memory, memory + (size_t)states * size / sizeof *memory, (size_t)states, (size_t)r);
        heap_free(memory, total);
    } else ref_clear(&result);
    return result;
}
