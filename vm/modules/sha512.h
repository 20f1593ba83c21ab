/* sha512.h -- the digest that text and bytes given as seeds go through. */
#ifndef KRAIT_VM_MODULES_SHA512_H
#define KRAIT_VM_MODULES_SHA512_H

#include <stddef.h>
#include <stdint.h>

enum { SHA512_BYTES = 64 };
void sha512(const void *data, size_t length, uint8_t digest[SHA512_BYTES]);

#endif
