/* scrypt.h -- the part of the key derivation scrypt that needs much memory: hashlib does the rest. */
#ifndef KRAIT_VM_MODULES_SCRYPT_H
#define KRAIT_VM_MODULES_SCRYPT_H

#include "runtime/native.h"

/* _hashlib.scrypt_mix(block, n, r): 128 * r bytes mixed with n earlier states of themselves. */
NATIVE_SHARED(scrypt_mix);

#endif
