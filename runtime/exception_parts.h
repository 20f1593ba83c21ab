/* exception_parts.h -- what the files of the exception tree share. */
#ifndef KRAIT_RUNTIME_EXCEPTION_PARTS_H
#define KRAIT_RUNTIME_EXCEPTION_PARTS_H

#include "runtime/exception.h"

/* BaseException's own slots, for families that add to them. */
Owned exception_new_slot(Type *cls, Object **args, int n, Tuple *keywords);
bool  exception_init(Object *self, Object **args, int n, Tuple *keywords);
bool  exception_init_args(Object *self, Object **args, int n); /* no keywords looked at */
Owned exception_str(Object *self);
bool  exception_set_args(Object *self, Object **args, int n);
Owned exception_alloc(Type *cls, Object **args, int n);        /* with args set, tracked */
/* (type, args) or (type, args, state): state is the dict, or `state_or_null`. Takes args over. */
Owned exception_reduce_with(Object *self, Owned args, Borrowed state_or_null);
/* Puts a new reference to value (may be NULL) into a field, dropping the old one last. */
static inline void field_set(Object **field, Object *value) { ref_set(field, ref_keep_maybe(value)); }

/* Each family fills the slots of its types; called by exceptions_start. */
void exception_kinds_start(void);
void os_errors_start(void);
void unicode_errors_start(void);
void exception_groups_start(void);

#endif
