/* marshal_parts.h -- what the two sides of the module marshal share: the letters of CPython's format. */
#ifndef KRAIT_VM_MODULES_MARSHAL_PARTS_H
#define KRAIT_VM_MODULES_MARSHAL_PARTS_H

#include "runtime/bytes.h"
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

enum {
    MARSHAL_VERSION = 4,
    MARSHAL_DEEPEST = 2000,
    MARSHAL_COUNTED = 0x80, /* beside a letter: the object has a number, by which 'r' refers to it */
    MARSHAL_DIGIT   = 15,   /* bits of large ints that two bytes hold */
};
#define MARSHAL_NO_CODE "Krait has no marshalled code: its bytecode is its own"

Owned marshal_read(Object *file_or_null, const char *data, int64_t length); /* one value; file: its readinto() is called */

#endif
