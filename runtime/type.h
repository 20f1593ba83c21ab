/* type.h -- what a type is, and how a built-in type is described.
 *
 * A Type starts with an object head and the hooks of gc/object.h, then its slots: C functions for
 * what Python code asks of an object (repr, hash, call, add ...).  Absent means NULL.  A user's class inherits
 * the slots of its bases; a dunder defined in Python puts a generic function there that calls it
 * (runtime/slots.c), so the rest of the interpreter never asks where behaviour comes from.
 *
 * Built-in types are static: DEFINE_TYPE in the type's own file, one row in runtime/types.def
 * (which gives it its shape).  Their dictionaries are filled when the interpreter starts:
 * slot wrappers from the slots, then methods, getsets, members.
 */
#ifndef KRAIT_RUNTIME_TYPE_H
#define KRAIT_RUNTIME_TYPE_H

#include "gc/heap.h"

typedef struct Type Type;
typedef struct Str Str;
typedef struct Tuple Tuple;
typedef struct Dict Dict;
typedef struct Shape Shape;

typedef enum { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE } CompareOp; /* CPython's numbering */
typedef enum { TRUTH_ERROR = -1, TRUTH_NO = 0, TRUTH_YES = 1 } Truth;

/* A native function or method.
 * `params` is its signature as Python would write it, self left out for methods: "object, /",
 * "sep=None, maxsplit=-1", "key, default=None, /", "*, key=None, reverse=False", "".
 * The binder (runtime/native.c) checks a call against it with CPython's messages and hands the function one
 * entry per parameter in order (self first for methods); an argument not given is NULL, whatever default the text shows.
 * n is then the number of entries with the trailing NULLs left out (positional calls: the number given).
 * params == NULL: no binding: args[0..n) are positional (self first), followed by the keyword values named by `names`
 * (a tuple of str, or NULL): for *args, **kwargs or unusual checks.
 * args are borrowed and stay alive during the call. Result: new reference, or NULL with an exception pending.
 */
typedef Owned (*NativeFn)(Object **args, int n, Tuple *names);

/* class method (args[0] is the class), static method; bound, it refuses keywords by its bare name ("count() takes no ...") */
/* ... its params are for inspection only: it sees the call as with params == NULL */
/* For positional-only ones, how a wrong number is told: as if names were taken; or as of a tuple taken apart. */
enum NativeFlag { NATIVE_CLASS = 1, NATIVE_STATIC = 2, NATIVE_BARE_NAME = 4, NATIVE_BINDS_ITSELF = 8, NATIVE_AS_NAMED = 16, NATIVE_BY_TUPLE = 32 };
typedef struct NativeDef {
    const char *name;
    NativeFn    fn;
    const char *params;
    const char *doc;
    int         flags;
} NativeDef;

typedef struct GetSetDef { /* a computed attribute */
    const char *name;
    Owned (*get)(Object *self);
    bool  (*set)(Object *self, Object *value_or_null); /* NULL value: delete; NULL fn: read-only */
    const char *doc;
} GetSetDef;

typedef enum { MEMBER_OBJECT, MEMBER_OBJECT_OR_NONE, MEMBER_INT32, MEMBER_INT64, MEMBER_BOOL, MEMBER_DOUBLE } MemberKind;
typedef struct MemberDef { /* a field of the C struct as an attribute */
    const char *name;
    MemberKind  kind;     /* MEMBER_OBJECT: NULL raises AttributeError; _OR_NONE: NULL reads as None */
    size_t      offset;
    bool        writable;
    const char *doc;
} MemberDef;

typedef Owned (*UnaryFn)(Object *self);
typedef Owned (*BinaryFn)(Object *left, Object *right); /* either may be of the type; NotImplemented (new ref) to pass on */
typedef Owned (*PowerFn)(Object *base, Object *exponent, Object *modulus_or_none);

enum TypeFlag {
    TYPE_BASE        = 1 << 0,  /* may be subclassed                                                */
    TYPE_HEAP        = 1 << 1,  /* a user's class: counted, collected, attributes may be set        */
    TYPE_VAR_SIZE    = 1 << 2,  /* instances differ in size: subclasses keep attributes in a prefix */
    TYPE_READY       = 1 << 3,
    TYPE_ABSTRACT    = 1 << 4,  /* has __abstractmethods__                                          */
    TYPE_IMMUTABLE   = 1 << 5,  /* attributes can't be set (all static types)                       */
    TYPE_MATCH_SELF  = 1 << 6,  /* class patterns with one positional match the subject itself      */
    TYPE_SEQUENCE    = 1 << 7,  /* match: sequence pattern    TYPE_MAPPING = 1 << 8: mapping pattern */
    TYPE_MAPPING     = 1 << 8,
    TYPE_METHOD_LIKE = 1 << 9,  /* descriptor whose __get__ just binds self (functions, method descriptors) */
    TYPE_NO_INSTANTIATE = 1 << 10, /* "cannot create 'x' instances"                                 */
    TYPE_PLAIN       = 1 << 11, /* a user's class over object itself: instances are slots and attributes, nothing else */
    /* quick answers to "is it a subclass of": set on the type and inherited */
    TYPE_CALL_BY_TUPLE = 1 << 12,  /* its objects are called with a tuple: the arguments count once more meanwhile */
    TYPE_ASKS_FOR_TUPLE = 1 << 15, /* so are these, but they see to it themselves: arguments_tuple(), arguments_spread() */
    TYPE_NEW_BY_ARRAY  = 1 << 13,  /* calling the type itself makes no tuple of the arguments (all others do) */
    TYPE_MADE_BY_NEW   = 1 << 14,  /* a built-in type: to call it is to call new_, and init if it is not object's */
    TYPE_INT = 1 << 16, TYPE_STR = 1 << 17, TYPE_TUPLE = 1 << 18, TYPE_LIST = 1 << 19, TYPE_DICT = 1 << 20,
    TYPE_BYTES = 1 << 21, TYPE_TYPE = 1 << 22, TYPE_EXCEPTION = 1 << 23, TYPE_FLOAT = 1 << 24, TYPE_SET = 1 << 25,
    TYPE_FROZENSET = 1 << 26, TYPE_COMPLEX = 1 << 27, TYPE_BYTEARRAY = 1 << 28,
};

/* An inline cache relies on: the functions and descriptors in the class's dict; also on where its data lies there. Caches are
   cleared when the first change, and when the key set of a class with the second does. */
enum TypeSeen { TYPE_SEEN = 1, TYPE_SEEN_PLACES = 2 };

/* A buffer of bytes lent by bytes, bytearray, memoryview, array, mmap. */
typedef struct Buffer {
    char       *data;
    int64_t     length;    /* bytes */
    bool        readonly;
    const char *format;    /* struct-style, "B" by default, lives as long as the exporter */
    int64_t     item_size;
    int         dims;      /* 1 by default; shape and strides may then be NULL */
    int64_t    *shape, *strides;
    Owned       exporter;  /* the object that lends; NULL: nothing lent */
    void       *internal;
} Buffer;

struct Type {
    Object      head;   /* shape SHAPE_TYPE_STATIC or that of its metaclass's instances  */
    GcHooks     gc;
    const char *name;   /* "int", "collections.deque" (module before the last dot); of a user's class the UTF-8 of __name__ */
    const char *doc;
    uint32_t    shape;  /* first shape of its instances                         */
    uint32_t    flags;  /* enum TypeFlag                                        */
    Type       *base;   /* the base that decides the layout (borrowed if static, else owned)     */

    /* slots, in the order of runtime/slots.def */
    Owned (*call)(Object *self, Object **args, int n, Tuple *names); /* args[0..n) positional, then values named by names */
    UnaryFn repr, str;
    bool  (*hash)(Object *self, int64_t *result);  /* NULL inherited as unhashable only through hash_not_available */
    Owned (*compare)(Object *self, Object *other, CompareOp op);   /* may give NotImplemented */
    Truth (*truth)(Object *self);                                  /* __bool__ */
    Owned (*get_attr)(Object *self, Str *name);                    /* __getattribute__ (+ __getattr__)  */
    bool  (*set_attr)(Object *self, Str *name, Object *value_or_null);
    UnaryFn iter;
    Owned (*next)(Object *self);                                   /* NULL without error: at the end */
    Owned (*get)(Object *descriptor, Object *instance_or_null, Object *owner_or_null);     /* __get__ */
    bool  (*set)(Object *descriptor, Object *instance, Object *value_or_null);             /* __set__, __delete__ */
    Owned (*new_)(Type *cls, Object **args, int n, Tuple *names);
    bool  (*init)(Object *self, Object **args, int n, Tuple *names);
    /* containers */
    int64_t (*length)(Object *self);                               /* -1: error */
    Owned (*get_item)(Object *self, Object *key);                  /* mapping-style, negative indexes handled inside */
    bool  (*set_item)(Object *self, Object *key, Object *value_or_null);
    Truth (*contains)(Object *self, Object *value);
    Owned (*sequence_item)(Object *self, int64_t index);           /* index already >= 0 or as given; IndexError past the end */
    /* numbers */
    UnaryFn  negative, positive, absolute, invert, to_int, to_float, to_index;
    BinaryFn add, subtract, multiply, divide, floor_divide, remainder, divmod, matrix_multiply;
    BinaryFn lshift, rshift, bit_and, bit_xor, bit_or;
    PowerFn  power;
    BinaryFn add_in, subtract_in, multiply_in, divide_in, floor_divide_in, remainder_in, matrix_multiply_in;
    BinaryFn lshift_in, rshift_in, bit_and_in, bit_xor_in, bit_or_in;
    PowerFn  power_in;
    BinaryFn concat, concat_in;                                    /* sequence +: tried after add on both sides */
    Owned  (*repeat)(Object *self, int64_t count);                 /* sequence * int */
    Owned  (*repeat_in)(Object *self, int64_t count);
    /* async */
    UnaryFn await_, aiter, anext;
    /* buffers */
    bool  (*buffer)(Object *self, Buffer *buffer, bool writable);
    void  (*buffer_release)(Object *self, Buffer *buffer);

    const NativeDef *methods; /* each ends with an all-zero row */
    const GetSetDef *getsets;
    const MemberDef *members;

    /* filled when the type is made ready */
    Dict    *dict;        /* owned: str -> attribute                      */
    Tuple   *mro;         /* owned                                        */
    Tuple   *bases;       /* owned                                        */
    Type   **subclasses;  /* user's classes that derive from this one directly, borrowed, in order of creation */
    uint32_t subclass_count, subclass_capacity;
    Str     *name_object, *qualname; /* owned                             */
    /* of user's classes: where instances keep attributes */
    int32_t  attr_offset; /* bytes from the object to its `more` pointer (negative: in the prefix); 0: no attributes of its own.
                             A static type may set it to the offset of a Dict * field: its instances' __dict__, made when needed */
    int32_t  weak_ok;     /* instances can be weakly referenced           */
    uint32_t slot_count;  /* __slots__ members, stored before the attributes */
    uint32_t inline_capacity; /* attributes stored in the instance itself (of the newest root shape) */
    uint32_t learnt_capacity; /* what the next root shape will have                */
    uint32_t fixed_size;  /* bytes of an instance up to `more`: the base's struct and the __slots__ members */
    Type    *solid;       /* borrowed: the base (or itself) that decides the layout */
    Shape   *roots;       /* owned: first shapes, newest first, dict-mode ones too */
    uint32_t shape_total; /* shapes made for this class                           */
    uint32_t cache_seen;  /* enum TypeSeen: what inline caches rely on in this class */
    uint32_t dict_shape;  /* shape of instances that have gone over to a real dict; 0: not made yet */
    Object  *init_function;        /* the VM's: a plain __init__ to call, borrowed, if init_epoch is the VM's epoch */
    uint32_t init_epoch;
    Type    *next_ready;  /* static types in the order they were made ready */
};

#define TYPE_OF(o)      ((Type *)shape_type[((const Object *)(o))->shape])
#define TYPE_HAS(o, f)  (TYPE_OF(o)->flags & (f))   /* TYPE_HAS(o, TYPE_STR): a str or an instance of a subclass */
#define TYPE_NAME(t)    type_name(t)

/* Fixed shapes of built-in types: SHAPE_INT, SHAPE_FLOAT, ... from types.def; int must be 0. */
enum {
#define TYPE(NAME, variable, flags) SHAPE_##NAME,
#include "runtime/types.def"
    SHAPE_BUILTIN_COUNT
};

#define TYPE(NAME, variable, flags) extern STATIC_OBJECT Type variable;
#define LAYOUT(NAME, variable, flags)
#include "runtime/types.def"

const char *type_name(const Type *type);               /* for messages, as CPython's tp_name ("int", "collections.deque", "Node") */
const char *type_short_name(const Type *type);         /* the same without the module: __name__ */
bool  type_is_subtype(const Type *type, const Type *of); /* by the MRO; no __subclasscheck__ */
#define IS_INSTANCE(o, type) (TYPE_OF(o) == (type) || type_is_subtype(TYPE_OF(o), (type)))

bool  types_start(void);                               /* makes every built-in type ready; false: out of memory */
void  types_prepare(void);                             /* before anything else: shapes know their types, so that objects can be made */
void  types_stop(void);
void  type_cache_stop(void);
bool  type_ready(Type *type);                          /* fills dict, mro, inherited slots of one static type (modules' types) */
/* Look a name up along the MRO. Borrowed, NULL without error when absent. */
Borrowed type_find(const Type *type, const Str *name);
/* Where the value of an interned name lies in a class dict of the MRO: valid until type_modified() of a class there. NULL: absent. */
Object **type_find_place(const Type *type, const Str *name);
void  type_mark_seen(Type *type, uint32_t seen);        /* it and its bases: see enum TypeSeen */
Owned type_get_attr(Object *type, Str *name);          /* the slot of `type` itself */
bool  type_set_attr(Object *type, Str *name, Object *value_or_null);
/* type(name, bases, namespace) with metaclass `meta`; new reference. */
Owned type_new(Type *meta, Str *name, Tuple *bases, Dict *namespace_, Object **kwvalues, Tuple *kwnames);
Owned type_call(Object *type, Object **args, int n, Tuple *names); /* C(...): __new__, then __init__ */

/* Instances of user's classes and of static types alike: what a type's new_(cls, ...) starts with.
   Untracked, zeroed after the head; call gc_track (if gc_is_container) when filled.
   type_alloc_sized is for TYPE_VAR_SIZE types: `size` bytes of struct and items (sizeof(Tuple) + n * 8, sizeof(Str) + bytes ...).
   The dealloc of a built-in type serves its subclasses' instances too: it drops what the struct owns and ends with
   container_release/object_release(self, its own size), which see by SHAPE_INSTANCE that more belongs to the block. A type with
   free lists must leave such instances out of them. */
Owned type_alloc(Type *cls);
Owned type_alloc_sized(Type *cls, size_t size);

/* The dict of a type: a static type's is filled when first asked for. Borrowed, never NULL. */
Dict *type_dict(const Type *type);
/* Of a built-in type, when its dict is filled: does it show an entry that object's would do for; is a slot of its own left out? */
bool  type_shows_entry(const Type *type, const Str *attribute);
bool  type_hides_entry(const Type *type, const Str *attribute);
Borrowed type_lookup_own(const Type *type, const Str *name); /* in its own dict only; NULL: absent */
/* For .hash: "unhashable type: 'list'"; the dict says __hash__ = None. Types with .compare and no .hash get it by themselves. */
bool  hash_not_available(Object *self, int64_t *result);
bool  hash_by_identity(Object *self, int64_t *result);    /* object.__hash__ */
/* Any number of arguments and keywords are fine when exactly one of __new__/__init__ is overridden (object's rule). */
Owned object_new_slot(Type *cls, Object **args, int n, Tuple *names);
static inline bool type_called_by_tuple(const Type *type) { return !(type->flags & TYPE_NEW_BY_ARRAY); }
bool  object_init_slot(Object *self, Object **args, int n, Tuple *names);
Owned type_new_slot(Type *cls, Object **args, int n, Tuple *names);  /* type(...) */
void  type_modified(Type *type);                        /* its key set, its mro or that of a base has changed */
bool  type_compute_mro(Type *type);                     /* C3, or the metaclass's mro(); replaces type->mro (type_mro.c) */
Type *type_best_base(Tuple *bases);                     /* decides the layout; NULL: TypeError pending */
bool  type_layouts_agree(const Type *old, const Type *other, const char *what); /* for __class__ and __bases__ assignment */
bool  type_same_slots(const Type *a, const Type *b);    /* the same names in __slots__ */
bool  type_add_subclass(Type *base, Type *cls);
void  type_remove_subclass(Type *base, const Type *cls);
Owned type_module(const Type *type);                    /* __module__; NULL: AttributeError pending */
Owned type_full_name(const Type *type);                 /* "module.qualname" as repr shows it ("int" for builtins); new Str */
Tuple *type_linearize(Type *type);                      /* its MRO by C3, a new tuple */
Owned type_find_attr(Object *type, Str *name);          /* type_get_attr; NULL without error when absent */
bool  type_set_name(Type *type, Str *name);
bool  type_name_is_good(Str *name);                                 /* no null, nothing that UTF-8 has no form for; false: exception pending */
bool  type_merge_names(Dict *into, Type *type);         /* for dir() */
extern Type *types_ready;                               /* all built-in types made ready, along next_ready */
static inline bool is_type(const Object *o) { return shape_flags[o->shape] & SHAPE_IS_TYPE; }

#endif
