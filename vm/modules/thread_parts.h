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
/* A timeout in seconds as nanoseconds, rounded up. false: error pending. */
bool    thread_timeout(Borrowed o, int64_t *result);
int64_t thread_now(void);              /* ns of CLOCK_MONOTONIC */
int64_t thread_deadline(int64_t wait); /* so many ns from now, for turn_wait */

/* What release() does. false: RuntimeError pending. */
bool lock_release(Object *lock);

#endif
