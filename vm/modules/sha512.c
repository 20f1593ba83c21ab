/* sha512.c -- SHA-512 as FIPS 180-4 describes it.
 *
 * Its constants are the first 64 bits behind the point of the square roots (of 8) and cube roots (of 80) of the first primes: they
 * are computed when first needed.
 */
#include "vm/modules/sha512.h"

#include <gmp.h>
#include <stdbool.h>
#include <string.h>

enum { ROUNDS = 80, BLOCK = 128 };
static uint64_t start[8], rounds[ROUNDS];

/* 64 bits of the fraction of the n-th root: the root of p * 2**(64 n), without its whole part. */
static uint64_t root_fraction(unsigned p, unsigned n)
{
    mpz_t x;
    mpz_init_set_ui(x, p);
    mpz_mul_2exp(x, x, 64 * n);
    mpz_root(x, x, n);
    uint64_t bits = mpz_get_ui(x); /* the lowest word */
    mpz_clear(x);
    return bits;
}

static bool is_prime(unsigned p)
{
    for (unsigned d = 2; d * d <= p; d++)
        if (p % d == 0) return false;
    return true;
}

static void make_constants(void)
{
    int count = 0;
    for (unsigned p = 2; count < ROUNDS; p++) {
        if (!is_prime(p)) continue;
        if (count < 8) start[count] = root_fraction(p, 2);
        rounds[count++] = root_fraction(p, 3);
    }
}

static inline uint64_t turn(uint64_t x, int n) { return x >> n | x << (64 - n); }

static void take_block(uint64_t h[8], const uint8_t *block)
{
    uint64_t w[ROUNDS], v[8];
    for (int i = 0; i < 16; i++) {
        w[i] = 0;
        for (int k = 0; k < 8; k++) w[i] = w[i] << 8 | block[8 * i + k];
    }
    for (int i = 16; i < ROUNDS; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (turn(a, 1) ^ turn(a, 8) ^ a >> 7) + w[i - 7] + (turn(b, 19) ^ turn(b, 61) ^ b >> 6);
    }
    memcpy(v, h, sizeof v);
    for (int i = 0; i < ROUNDS; i++) {
        uint64_t a = v[0], e = v[4];
        uint64_t t = v[7] + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + ((e & v[5]) ^ (~e & v[6])) + rounds[i] + w[i];
        uint64_t s = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t;
        v[0] = t + s;
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
}

void sha512(const void *data, size_t length, uint8_t digest[SHA512_BYTES])
{
    uint64_t h[8];
    uint8_t  last[2 * BLOCK] = { 0 };
    size_t   whole = length / BLOCK * BLOCK, rest = length - whole, end = rest + 17 <= BLOCK ? BLOCK : 2 * BLOCK;
    if (!start[0]) make_constants();
    memcpy(h, start, sizeof h);
    for (size_t i = 0; i < whole; i += BLOCK) take_block(h, (const uint8_t *)data + i);
    if (rest) memcpy(last, (const uint8_t *)data + whole, rest);
    last[rest] = 0x80;
    for (int i = 0; i < 8; i++) last[end - 1 - i] = (uint8_t)((uint64_t)length << 3 >> 8 * i);
    last[end - 9] = (uint8_t)((uint64_t)length >> 61);
    for (size_t i = 0; i < end; i += BLOCK) take_block(h, last + i);
    for (int i = 0; i < 64; i++) digest[i] = (uint8_t)(h[i / 8] >> (56 - 8 * (i % 8)));
}
