/* thread_parts.h -- what the files of the module _thread share. */
#ifndef KRAIT_VM_MODULES_THREAD_PARTS_H
#define KRAIT_VM_MODULES_THREAD_PARTS_H

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "vm/threads.h"


extern Type lock_type, rlock_type; /* thread_lock.c */
Owned lock_new(void);

/* What release() does. false: RuntimeError pending. */
bool lock_release(Object *lock);

#endif
