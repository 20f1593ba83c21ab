/* keccak.c -- the sponge of FIPS 202: 25 lanes of 64 bits, lane (x, y) at x + 5 * y; bytes lie in a lane from the lowest on.
 *
 * A round's constant comes from a register of 8 bits with feedback (x**8 + x**6 + x**5 + x**4 + 1); it has bits at the places
 * 2**j - 1 alone.
 */
#include "vm/modules/keccak.h"

#include <string.h>

enum { ROUNDS = 24 };

static const uint8_t turns[KECCAK_LANES] = {0,  1,  62, 28, 27, 36, 44, 6,  55, 20, 3,  10, 43,
                                            25, 39, 41, 45, 15, 21, 8,  18, 2,  61, 56, 14};

static inline uint64_t turn(uint64_t lane, unsigned by) { return by ? lane << by | lane >> (64 - by) : lane; }

static uint64_t next_constant(uint8_t *reg)
{
    uint64_t constant = 0;
    for (int j = 0; j < 7; j++) {
        if (*reg & 1) constant |= (uint64_t)1 << ((1 << j) - 1);
        *reg = (uint8_t)(*reg & 0x80 ? (*reg << 1) ^ 0x71 : *reg << 1);
    }
    return constant;
}

static const uint64_t *round_constants(void)
{
    static uint64_t constants[ROUNDS];
    uint8_t         reg = 1;
    for (int i = 0; i < ROUNDS && !constants[ROUNDS - 1]; i++) constants[i] = next_constant(&reg);
    return constants;
}

/* All steps of a round but the last; unrolled, so that the places of lanes and what they are turned by are known. */
static inline void mix(uint64_t *a)
{
    uint64_t parity[5], moved[KECCAK_LANES];
    /* theta: each lane gets the parity of two columns beside it */
#pragma GCC unroll 5
    for (int x = 0; x < 5; x++) parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    /* rho and pi: lanes are turned, and change their places */
#pragma GCC unroll 25
    for (int i = 0; i < KECCAK_LANES; i++) {
        int      x = i % 5, y = i / 5;
        uint64_t beside = parity[(x + 4) % 5] ^ turn(parity[(x + 1) % 5], 1);
        moved[y + (2 * x + 3 * y) % 5 * 5] = turn(a[i] ^ beside, turns[i]);
    }
    /* chi: the only step that isn't linear */
#pragma GCC unroll 25
    for (int i = 0; i < KECCAK_LANES; i++) {
        int row = i - i % 5;
        a[i]    = moved[i] ^ (~moved[row + (i + 1) % 5] & moved[row + (i + 2) % 5]);
    }
}

static void permute(uint64_t *state)
{
    const uint64_t *constants = round_constants();
    uint64_t        a[KECCAK_LANES];
    memcpy(a, state, sizeof a);
    for (int round = 0; round < ROUNDS; round++) {
        mix(a);
        a[0] ^= constants[round]; /* iota */
    }
    memcpy(state, a, sizeof a);
}

void keccak_absorb(uint64_t state[KECCAK_LANES], const uint8_t *block, size_t rate)
{
    for (size_t i = 0; i < rate; i += 8) {
        uint64_t lane = 0;
        for (int k = 0; k < 8; k++) lane |= (uint64_t)block[i + (size_t)k] << 8 * k;
        state[i / 8] ^= lane;
    }
    permute(state);
}

void keccak_squeeze(uint64_t state[KECCAK_LANES], size_t rate, uint8_t *out, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        size_t place = i % rate;
        if (i && place == 0) permute(state);
        out[i] = (uint8_t)(state[place / 8] >> 8 * (place % 8));
    }
}
