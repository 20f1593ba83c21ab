/* shape.h -- hidden classes: which attributes an instance has, and where they are.
 *
 *   instance of a class over object:
 *   | GcHead | head | __slots__ members ... | more | inline attribute 0 | inline 1 | ... |
 *                                            ^ attr_offset bytes from the object
 * Attribute number i (in order of creation) is the i-th inline slot while i < inline_capacity; later ones
 * are (*more)[i - inline_capacity], a separate block (MORE_STEP tells its size).  Over a base of fixed size
 * (list, an exception) the members and `more` follow the base's struct; over one of variable size
 * (str, tuple, bytes: TYPE_VAR_SIZE) `more` stands in a prefix before the GcHead (16 bytes: more, GcHead),
 * attr_offset is -16 and inline_capacity 0.  int subclasses hold an exact int (int.h: IntInstance).
 *
 * A shape is a class and a list of names; setting a new attribute follows (or makes) a transition
 * to the next shape.  Deleting an attribute, asking for __dict__, or too many names turns the instance into dict
 * mode: its shape is the class's dict_shape and `more` is a real Dict that holds all its attributes.
 */
#ifndef KRAIT_RUNTIME_SHAPE_H
#define KRAIT_RUNTIME_SHAPE_H

#include "runtime/type.h"

enum {
    SHAPE_MAX_ATTRIBUTES = 128, /* more: dict mode */
    MORE_STEP = 4,              /* the block behind `more` has room for a multiple of so many: the shape's count says how many */
};

struct Shape {
    uint32_t id;
    uint32_t count;            /* attributes                                  */
    Type    *type;             /* borrowed: the class owns its shapes         */
    Shape   *parent;           /* NULL: the class's first shape               */
    Str     *name;             /* owned: what this shape adds to its parent   */
    Shape   *next_sibling, *first_child;
    Str    **names;            /* owned by this shape, all `count` names in order (made when first needed); borrowed entries */
    bool     dict_mode;
    uint32_t inline_capacity;  /* of its instances: the same in the whole tree */
    Shape   *root;             /* the first shape of the tree                 */
    Shape   *dict_twin;        /* of a root: where its instances go when they turn to dict mode; NULL: not made yet */
};

extern Shape *shapes[SHAPE_LIMIT]; /* by id: NULL for built-in types' shapes */

#define SHAPE_OF(o) (shapes[((const Object *)(o))->shape])

uint32_t shape_new_root(Type *cls, bool dict_mode);      /* 0: no shape left, RuntimeError pending */
Shape   *shape_extended(Shape *shape, Str *name);        /* by transition; NULL: too many, use dict mode (no error) */
Shape   *shape_root_with(Type *cls, uint32_t capacity);  /* a first shape of instances with so many inline attributes */
Shape   *shape_dict_twin(Shape *shape);                  /* the dict-mode shape of the same block size; NULL: error pending */
Str    **shape_names(Shape *shape);                      /* all names in order; NULL: none, or no memory */
uint32_t shape_take_id(void);                            /* 0: RuntimeError pending */
int      shape_find(const Shape *shape, const Str *name); /* index or -1 */
void     shapes_release(Type *cls);                      /* the class dies: all its shapes are free again; clears inline caches */

/* Attribute storage of an instance whose class has attr_offset != 0. */
static inline Object **instance_more(const Object *o, const Type *cls)
{
    return (Object **)((char *)(uintptr_t)o + cls->attr_offset);
}
static inline Object **instance_inline(const Object *o, const Type *cls) { return instance_more(o, cls) + 1; }

/* The class takes the layout of a static base with a __dict__ of its own: its instances are always in dict mode. */
bool type_is_dict_mode(const Type *cls);
size_t instance_prefix(const Type *cls);                            /* bytes before the GcHead, a multiple of 8 */
bool instance_hides_tracked(Object *o);                              /* is one of its attributes a container that the collector looks at? */
const char *object_block(const Object *o);                          /* where the block of an object from the heap begins */
GcRow  instance_row(const Type *cls, const Shape *shape);            /* where its instances' references lie, if they are a row */
void   instance_learn(Type *cls);                                   /* a new root shape with learnt_capacity */
void   instance_dealloc(Object *o);
extern void (*class_dealloc)(Object *o); /* the dealloc of classes made from now on: instance_dealloc, or an observer's before it */
int    instance_traverse(Object *o, GcVisit visit, void *argument);
void   instance_gc_clear(Object *o);
size_t instance_size_of(Object *o);
bool   instance_set_class(Object *o, Type *cls);                    /* o.__class__ = cls, layouts known to agree */
int32_t instance_slot_offset(const Type *cls, uint32_t index);       /* of the __slots__ member number index */
void   instances_start(void);

Borrowed instance_find(Object *o, const Str *name);                 /* own attribute; NULL without error */
bool     instance_set(Object *o, Str *name, Object *value_or_null); /* set or delete; deleting an absent one: false, no error pending
                                                                       is wrong: AttributeError is pending */
/* The attribute number `index` of an instance that is not in dict mode; borrowed. */
Borrowed instance_attribute_at(Object *o, uint32_t index);
Borrowed instance_dict(Object *o);                                  /* its __dict__, made now if need be; borrowed; NULL: error */
Owned    instance_attributes(Object *o);                            /* a new dict of them: what vars(o) shows, without making it */
bool     instance_set_dict(Object *o, Object *dict);                /* o.__dict__ = dict */
int      instance_visit(Object *o, GcVisit visit, void *argument);  /* slots, attributes and the class */
void     instance_clear(Object *o);
void     instance_release_attributes(Object *o);                    /* part of dealloc */

/* How an inline cache may reach an attribute (the VM asks after a miss). */
typedef enum {
    ATTR_NONE,        /* not cacheable                                                     */
    ATTR_INLINE,      /* Object ** at byte offset `offset` from the object; NULL: unset    */
    ATTR_MORE,        /* index `offset` in *more, `more` at byte offset `more_offset`       */
    ATTR_CLASS_VALUE, /* plain class attribute, no instance attribute of that name: `value` now, and at `place` as long as
                         no key set of the class's MRO changes (which clears the caches) */
    ATTR_METHOD,      /* function or method descriptor in the class, unshadowed: `value`    */
    ATTR_METHOD_OPEN, /* the same of a built-in type, unless the Dict * at `offset` has it   */
    ATTR_PROPERTY,    /* property with a Python getter: `value` is the property             */
    ATTR_DESCRIPTOR,  /* `value` is an instance of a class with __get__ in Python           */
    ATTR_STATIC,      /* static method: the callable is at `place`                          */
    ATTR_CLASS_METHOD, /* class method: the function is at `place`                          */
    ATTR_ADD_INLINE,  /* store: adds the attribute: new shape `next_shape`, at `offset`     */
    ATTR_ADD_MORE,
    ATTR_GETSET,      /* getset or other data descriptor: `value`                           */
    ATTR_COMPUTED,    /* load: a GetSetDescr that fits the object: `value`                  */
    ATTR_OF_CLASS,    /* the object is a class: its attribute is at `place`, to be bound by what it is */
} AttrKind;
typedef struct AttrPlan {
    AttrKind kind;
    int32_t  offset, more_offset;
    uint32_t next_shape;
    Borrowed value;
    Object **place;
} AttrPlan;
void attr_plan_load(Object *o, Str *name, AttrPlan *plan);  /* never raises; sets cls->cache_seen when it gives a plan */
void attr_plan_class(Type *cls, Str *name, AttrPlan *plan); /* cls.name */
void attr_plan_store(Object *o, Str *name, AttrPlan *plan);
extern void (*caches_clear)(void); /* set by the VM: forget every inline cache */

#endif
