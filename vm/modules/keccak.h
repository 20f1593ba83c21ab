/* keccak.h -- the permutation under SHA-3 and SHAKE. */
#ifndef KRAIT_VM_MODULES_KECCAK_H
#define KRAIT_VM_MODULES_KECCAK_H

#include <stddef.h>
#include <stdint.h>

enum { KECCAK_LANES = 25 };
/* Takes a block of `rate` bytes (a multiple of 8) into the state. */
void keccak_absorb(uint64_t state[KECCAK_LANES], const uint8_t *block, size_t rate);
/* Gives out `length` bytes of a closed state: it is permuted each time that `rate` bytes have been taken. */
void keccak_squeeze(uint64_t state[KECCAK_LANES], size_t rate, uint8_t *out, size_t length);

#endif
