/* operator_parts.h -- the types of module _operator. */
#ifndef KRAIT_VM_MODULES_OPERATOR_PARTS_H
#define KRAIT_VM_MODULES_OPERATOR_PARTS_H

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

extern Type attrgetter_type, itemgetter_type, methodcaller_type; /* operator_getters.c */

#endif
