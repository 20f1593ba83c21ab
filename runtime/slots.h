/* slots.h -- special methods: which slot of a Type each one fills (runtime/slots.def). */
#ifndef KRAIT_RUNTIME_SLOTS_H
#define KRAIT_RUNTIME_SLOTS_H

#include "runtime/class.h"

/* What a slot wrapper does when it is called: `slot` is the C function of the type that owns the wrapper. */
typedef Owned (*WrapperFn)(Object *self, Object **args, int n, Tuple *names, void *slot);

typedef struct SlotDef {
    Str      **name;       /* &names.__add__                                       */
    uint32_t   offset;     /* of the slot in Type                                  */
    void      *generic;    /* C function that calls a Python method, or NULL       */
    WrapperFn  wrapper;    /* NULL: no wrapper is made                             */
    const char *doc, *signature;
} SlotDef;

extern const SlotDef slot_defs[];
extern const int     slot_def_count;

static inline void **slot_of(const Type *type, const SlotDef *def) { return (void **)((char *)type + def->offset); }

bool slots_start(void);                            /* builds the look-up table; names must be there */
bool slots_inherit(Type *type, const Type *base);  /* slots that are NULL in type are taken from base */
void slots_update_all(Type *type);                 /* a class has just been made, with several bases: all slots anew */
void slots_update_own(Type *type);                 /* with one base: slots are the base's but for the dunders in its own dict */
void slots_update_named(Type *type, const Str *name); /* a dunder of `type` has changed: its slots, and those of subclasses */
bool slot_is_dunder(const Str *name);              /* some slot hangs on this name */
Owned slot_call(Object *self, Object **args, int n, Tuple *names);
Owned slot_get_attr_hook(Object *self, Str *name);
Owned slot_get_attr(Object *self, Str *name);
bool  slot_set_attr(Object *self, Str *name, Object *value_or_null);
Owned slot_new(Type *cls, Object **args, int n, Tuple *names);
bool  slot_init(Object *self, Object **args, int n, Tuple *names);
Owned slot_get(Object *descriptor, Object *instance_or_null, Object *owner_or_null);
bool  slot_set(Object *descriptor, Object *instance, Object *value_or_null);
Owned slot_ask(Object *self, Str *name, Object *other); /* type(self).name(self, other); NotImplemented if there's no such method */
int64_t length_of_result(Owned value);             /* what __len__ has returned, as a length; -1: it is none, error pending */
Owned wrapper_descr_new(Type *owner, const SlotDef *def); /* runtime/wrapper.c */

#endif
