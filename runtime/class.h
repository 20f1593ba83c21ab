/* class.h -- descriptors and other helpers of classes: property, classmethod, staticmethod, super, bound methods, cells. */
#ifndef KRAIT_RUNTIME_CLASS_H
#define KRAIT_RUNTIME_CLASS_H

#include "runtime/dict.h"

typedef struct Property { Object head; Object *get, *set, *del, *doc, *name; bool doc_from_getter; } Property;
typedef struct ClassMethod { Object head; Object *callable; Object *dict; } ClassMethod; /* staticmethod too */
typedef struct Super { Object head; Type *type; Object *self; Type *self_type; } Super;
typedef struct Method { Object head; Object *function, *self; } Method;   /* a bound method */
typedef struct Cell { Object head; Object *value; } Cell;                 /* value NULL: empty */
/* def NULL: a __slots__ member at offset; or with `computed`, a field that programs see and that is worked out (offset 0) */
typedef struct MemberDescr { Object head; Type *owner; Str *name; const MemberDef *def; const GetSetDef *computed; int32_t offset; } MemberDescr;
typedef struct GetSetDescr { Object head; Type *owner; const GetSetDef *def; } GetSetDescr;
typedef struct WrapperDescr { Object head; Type *owner; const struct SlotDef *def; } WrapperDescr;
typedef struct MethodWrapper { Object head; WrapperDescr *descr; Object *self; } MethodWrapper;

Owned method_new(Borrowed function, Borrowed self);
Owned cell_new(Borrowed value_or_null);
Owned super_new(Type *type, Borrowed object);
Owned super_of_frame(void);                                               /* super() */
Owned super_find_method(Borrowed super_, Str *name, Owned *function);     /* as object_find_method */
Owned mapping_proxy_new(Borrowed mapping);
Owned generic_alias_new(Borrowed origin, Borrowed arguments);             /* list[int]: arguments a tuple or one object */
Owned union_new_pair(Borrowed left, Borrowed right);                      /* int | str; NotImplemented if it isn't types */
Borrowed union_arguments(Borrowed union_);                                /* its tuple of types */
Owned namespace_new(Dict *attributes_or_null);
Owned static_method_new(Borrowed callable);
Owned class_method_new(Borrowed callable);
Owned getset_descr_new(Type *owner, const GetSetDef *def);
Owned member_descr_new(Type *owner, const MemberDef *def);                /* a field of the C struct */
Owned slot_member_new(Type *owner, Str *name, int32_t offset);            /* a __slots__ member */
/* Set by the VM. The globals of the innermost Python frame (borrowed; NULL: none runs). */
extern Dict *(*frame_globals)(void);
/* Set by the VM: for super() without arguments. New references; false: RuntimeError pending ("super(): no arguments" ...). */
extern bool (*frame_super)(Type **cls, Object **self);
/* __build_class__ after the body has run: shared by the VM. metaclass computed, `type_new` or a call of the metaclass. */
Type *class_winner(Type *meta, Tuple *bases);                             /* most derived metaclass; NULL: TypeError conflict */
Owned class_resolve_bases(Tuple *bases);                                  /* __mro_entries__; new reference */

#endif
