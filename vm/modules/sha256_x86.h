/* sha256_x86.h -- SHA-256 and SHA-1 by the instructions that some processors have for it. */
#ifndef KRAIT_VM_MODULES_SHA256_X86_H
#define KRAIT_VM_MODULES_SHA256_X86_H

#include <stdbool.h>
#include <stdint.h>

bool sha256_x86_available(void);
/* Mixes a block of 64 bytes into the eight words (32 bits each); `constants`: the 64 of FIPS 180-4, in the upper halves. */
void sha256_x86_mix(uint64_t *state, const uint8_t *block, const uint64_t *constants);
/* The same for SHA-1, whose state has five words. */
void sha1_x86_mix(uint64_t *state, const uint8_t *block);

#endif
