/* checksum.h -- what the modules with checksums share (binascii.c, zlib.c). */
#ifndef KRAIT_VM_MODULES_CHECKSUM_H
#define KRAIT_VM_MODULES_CHECKSUM_H

#include "runtime/type.h"

/* The lowest 32 bits of an int; absent: *bits stays as it is. false: TypeError pending. */
bool bits_argument(Borrowed o_or_null, uint32_t *bits);

#endif
