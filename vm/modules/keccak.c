/* keccak.c -- the sponge of FIPS 202: 25 lanes of 64 bits, lane (x, y) at x + 5 * y; bytes lie in a lane from the lowest on.
 *
 * A round's constant comes from a register of 8 bits with feedback (x**8 + x**6 + x**5 + x**4 + 1); it has bits at the places
 * 2**j - 1 alone.
 */
#include "vm/modules/keccak.h"

enum { ROUNDS = 24 };

static uint64_t turn(uint64_t lane, unsigned by) { return by ? lane << by | lane >> (64 - by) : lane; }

static uint64_t next_constant(uint8_t *reg)
{
    uint64_t constant = 0;
    for (int j = 0; j < 7; j++) {
        if (*reg & 1) constant |= (uint64_t)1 << ((1 << j) - 1);
        *reg = (uint8_t)(*reg & 0x80 ? (*reg << 1) ^ 0x71 : *reg << 1);
    }
    return constant;
}

/* theta: each lane gets the parity of two columns beside it */
static void mix_columns(uint64_t *a)
{
    uint64_t parity[5];
    for (int x = 0; x < 5; x++) parity[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (int x = 0; x < 5; x++) {
        uint64_t d = parity[(x + 4) % 5] ^ turn(parity[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) a[x + y] ^= d;
    }
}

/* rho and pi: lanes are turned, and go round on one path through all but the first */
static void move_lanes(uint64_t *a)
{
    uint64_t carried = a[1];
    int      x = 1, y = 0;
    for (unsigned t = 0, by = 0; t < 24; t++) {
        int next_y = (2 * x + 3 * y) % 5;
        x = y, y = next_y;
        by += t + 1;
        uint64_t lane = a[x + 5 * y];
        a[x + 5 * y] = turn(carried, by % 64);
        carried      = lane;
    }
}

/* chi: the only step that isn't linear */
static void mix_rows(uint64_t *a)
{
    for (int y = 0; y < 25; y += 5) {
        uint64_t row[5];
        for (int x = 0; x < 5; x++) row[x] = a[y + x];
        for (int x = 0; x < 5; x++) a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
    }
}

static void permute(uint64_t *a)
{
    uint8_t reg = 1;
    for (int round = 0; round < ROUNDS; round++) {
        mix_columns(a);
        move_lanes(a);
        mix_rows(a);
        a[0] ^= next_constant(&reg);
    }
}

void keccak_absorb(uint64_t state[KECCAK_LANES], const uint8_t *block, size_t rate)
{
    for (size_t i = 0; i < rate; i++) state[i / 8] ^= (uint64_t)block[i] << 8 * (i % 8);
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
