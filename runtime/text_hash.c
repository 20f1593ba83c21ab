/* text_hash.c -- the hash of str and bytes: SipHash-1-3 (Aumasson and Bernstein), one round a word and three at the end.
 *
 * The key is zero, so that hash("x") is what CPython prints under PYTHONHASHSEED=0 and sets of str come in the
 * same order.  KRAITHASHSEED=random, or a number (stretched to a key as CPython does), gives another.
 */
#include <sys/random.h>
#include <stdlib.h>
#include "runtime/str.h"

typedef struct { uint64_t a, b, c, d; } State;

/* The state to start with: four constants that spell words, mixed with the key, which is zero. */
static State start = { 0x736f6d6570736575, 0x646f72616e646f6d, 0x6c7967656e657261, 0x7465646279746573 };

uint64_t text_hash_key[2] = { 0x9e3779b97f4a7c15, 0xd1b54a32d192ed03 };

static void mix_key(const uint64_t key[2])
{
    start.a ^= key[0], start.b ^= key[1], start.c ^= key[0], start.d ^= key[1];
    text_hash_key[0] ^= key[0], text_hash_key[1] ^= key[1];
}

bool text_hash_seed(const char *seed)
{
    uint64_t key[2];
    if (strcmp(seed, "random") == 0) {
        if (getrandom(key, sizeof key, 0) != (ssize_t)sizeof key) return false;
        mix_key(key);
        return true;
    }
    char         *end;
    unsigned long number = strtoul(seed, &end, 10);
    if (*seed < '0' || *seed > '9' || *end || number > UINT32_MAX) return false;
    uint32_t x     = (uint32_t)number;
    uint8_t *bytes = (uint8_t *)key;
    for (size_t i = 0; i < sizeof key; i++) { /* a linear congruence, its upper bytes */
        x        = x * 214013 + 2531011;
        bytes[i] = number ? (uint8_t)(x >> 16) : 0;
    }
    mix_key(key);
    return true;
}

static inline uint64_t rotate(uint64_t x, int bits) { return x << bits | x >> (64 - bits); }

static inline void mix(State *s)
{
    s->a += s->b; s->b = rotate(s->b, 13) ^ s->a; s->a = rotate(s->a, 32);
    s->c += s->d; s->d = rotate(s->d, 16) ^ s->c;
    s->a += s->d; s->d = rotate(s->d, 21) ^ s->a;
    s->c += s->b; s->b = rotate(s->b, 17) ^ s->c; s->c = rotate(s->c, 32);
}

static inline void absorb(State *s, uint64_t word)
{
    s->d ^= word;
    mix(s);
    s->a ^= word;
}

/* Up to seven bytes as a number, by reads that overlap instead of one for each. */
static inline uint64_t tail(const uint8_t *p, size_t n)
{
    if (n >= 4) {
        uint32_t first, last;
        memcpy(&first, p, 4);
        memcpy(&last, p + n - 4, 4);
        return first | (uint64_t)last << (8 * (n - 4));
    }
    return n == 0 ? 0 : p[0] | (uint64_t)p[n / 2] << (8 * (n / 2)) | (uint64_t)p[n - 1] << (8 * (n - 1));
}

int64_t text_hash(const void *bytes, size_t n)
{
    if (n == 0) return 0;
    State          s = start;
    const uint8_t *p = bytes;
    uint64_t       word;
    size_t         left = n;
    for (; left >= 8; left -= 8, p += 8) {
        memcpy(&word, p, 8);
        absorb(&s, word);
    }
    absorb(&s, (uint64_t)n << 56 | tail(p, left));
    s.c ^= 0xff;
    mix(&s); mix(&s); mix(&s);
    int64_t result = (int64_t)(s.a ^ s.b ^ s.c ^ s.d);
    return result == -1 ? -2 : result;
}
