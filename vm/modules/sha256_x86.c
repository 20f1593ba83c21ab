/* sha256_x86.c -- SHA-256 and SHA-1 by the instructions that some processors have for it; whether this one does is asked once.
 *
 * The processor keeps the eight words a..h in two registers, (a, b, e, f) and (c, d, g, h), and mixes two rounds at a time; after
 * two rounds the first pair has become what the second was, so the registers change their roles.
 * Of SHA-1 it mixes four rounds at a time, of words that stand with the first one highest.
 */
#include "vm/modules/sha256_x86.h"

#ifdef __x86_64__

#include <cpuid.h>
#include <immintrin.h>

bool sha256_x86_available(void)
{
    static int known; /* 0: not asked yet, 1: no, 2: yes */
    if (!known) {
        unsigned a, b, c, d;
        bool     shuffles = __get_cpuid(1, &a, &b, &c, &d) && c & bit_SSSE3 && c & bit_SSE4_1;
        known             = shuffles && __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & bit_SHA ? 2 : 1;
    }
    return known == 2;
}

#define SHA __attribute__((target("sha,ssse3,sse4.1")))

/* Four words of the block, whose bytes stand with the highest first. */
SHA static inline __m128i words(const uint8_t *block)
{
    const __m128i turned = _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
    return _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)block), turned);
}

/* Words 4i..4i+3 of the schedule, from the sixteen before: w[i & 3] are the oldest of these. */
SHA static inline __m128i scheduled(const __m128i *w, int i)
{
    __m128i oldest = w[i & 3], next = w[(i + 1) & 3], later = w[(i + 2) & 3], newest = w[(i + 3) & 3];
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(oldest, next), _mm_alignr_epi8(newest, later, 4)), newest);
}

SHA void sha256_x86_mix(uint64_t *state, const uint8_t *block, const uint64_t *constants)
{
#define WORD(i) ((int)(uint32_t)state[i])
    const __m128i first = _mm_set_epi32(WORD(0), WORD(1), WORD(4), WORD(5)), second = _mm_set_epi32(WORD(2), WORD(3), WORD(6), WORD(7));
#undef WORD
    __m128i abef = first, cdgh = second, w[4];
    for (int i = 0; i < 4; i++) w[i] = words(block + 16 * i);
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) {
        if (i >= 4) w[i & 3] = scheduled(w, i);
        const uint32_t *k   = (const uint32_t *)(constants + 4 * i); /* the upper halves are the odd ones */
        __m128i         sum = _mm_add_epi32(w[i & 3], _mm_set_epi32((int)k[7], (int)k[5], (int)k[3], (int)k[1]));
        cdgh                = _mm_sha256rnds2_epu32(cdgh, abef, sum);
        abef                = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
    }
    uint32_t out[8]; /* f, e, b, a, h, g, d, c */
    _mm_storeu_si128((__m128i *)out, _mm_add_epi32(abef, first));
    _mm_storeu_si128((__m128i *)(out + 4), _mm_add_epi32(cdgh, second));
    static const uint8_t place[8] = { 3, 2, 7, 6, 1, 0, 5, 4 };
    for (int i = 0; i < 8; i++) state[i] = out[place[i]];
}

/* The constant and the function of `quarter` are part of the instruction. */
SHA static inline __m128i four_rounds(__m128i abcd, __m128i e_and_words, int quarter)
{
    switch (quarter) {
    case 0: return _mm_sha1rnds4_epu32(abcd, e_and_words, 0);
    case 1: return _mm_sha1rnds4_epu32(abcd, e_and_words, 1);
    case 2: return _mm_sha1rnds4_epu32(abcd, e_and_words, 2);
    default: return _mm_sha1rnds4_epu32(abcd, e_and_words, 3);
    }
}

SHA void sha1_x86_mix(uint64_t *state, const uint8_t *block)
{
    const __m128i turned = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m128i first  = _mm_set_epi32((int)(uint32_t)state[0], (int)(uint32_t)state[1], (int)(uint32_t)state[2], (int)(uint32_t)state[3]);
    const __m128i last   = _mm_set_epi32((int)(uint32_t)state[4], 0, 0, 0);
    __m128i       abcd = first, before = first, w[4];
    for (int i = 0; i < 4; i++) w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), turned);
#pragma GCC unroll 20
    for (int i = 0; i < 20; i++) {
        if (i >= 4)
            w[i & 3] = _mm_sha1msg2_epu32(_mm_xor_si128(_mm_sha1msg1_epu32(w[i & 3], w[(i + 1) & 3]), w[(i + 2) & 3]), w[(i + 3) & 3]);
        __m128i e = i ? _mm_sha1nexte_epu32(before, w[i & 3]) : _mm_add_epi32(last, w[0]); /* e is what a was four rounds ago */
        before    = abcd;
        abcd      = four_rounds(abcd, e, i / 5);
    }
    uint32_t out[4]; /* d, c, b, a */
    _mm_storeu_si128((__m128i *)out, _mm_add_epi32(abcd, first));
    for (int i = 0; i < 4; i++) state[i] = out[3 - i];
    _mm_storeu_si128((__m128i *)out, _mm_sha1nexte_epu32(before, last));
    state[4] = out[3];
}

#else

bool sha256_x86_available(void) { return false; }
void sha256_x86_mix(uint64_t *state, const uint8_t *block, const uint64_t *constants) { (void)state, (void)block, (void)constants; }
void sha1_x86_mix(uint64_t *state, const uint8_t *block) { (void)state, (void)block; }

#endif
