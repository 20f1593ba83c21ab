/* instance.c -- instances of user's classes: their memory, their attributes, their end. The layout is drawn in shape.h.
 *
 * Always true: an instance owns one reference to its class; every inline slot beyond the shape's count is NULL;
 * in dict mode all inline slots are NULL and `more` is a Dict or NULL (an empty __dict__ that nobody has seen).
 */
#include <string.h>
#include "gc/weak.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

enum {
    INLINE_FIRST = 3,  /* inline attributes of a class that knows nothing yet: 48 bytes with both heads and `more` */
    INLINE_MAX   = 29,
};

/* ---- layout ------------------------------------------------------------------------------------------ */

static const Type *static_base(const Type *cls)
{
    while (cls->flags & TYPE_HEAP) cls = cls->base;
    return cls;
}

bool type_is_dict_mode(const Type *cls) { return static_base(cls)->attr_offset != 0; }

size_t instance_prefix(const Type *cls)
{
    if (!(cls->flags & TYPE_VAR_SIZE)) return 0;
    return sizeof(Object *) + ((cls->slot_count * sizeof(Object *) + 15) & ~(size_t)15);
}

static int32_t slot_place(const Type *cls, uint32_t index)
{
    if (cls->flags & TYPE_VAR_SIZE) return -24 - 8 * (int32_t)index;
    return (int32_t)((static_base(cls)->gc.size + 7) / 8 * 8) + 8 * (int32_t)index;
}

int32_t instance_slot_offset(const Type *cls, uint32_t index) { return slot_place(cls, index); }

/* Bytes of the block from the object on. */
static size_t block_size(Object *o, const Type *cls)
{
    if (cls->flags & TYPE_VAR_SIZE) {
        const Type *base = static_base(cls);
        size_t      size = base->gc.size_of ? base->gc.size_of(o) : base->gc.size;
        return base->gc.size_of && shape_flags[base->shape] & SHAPE_CONTAINER ? size - sizeof(GcHead) : size;
    }
    if (!cls->attr_offset || type_is_dict_mode(cls)) return cls->fixed_size;
    return cls->fixed_size + sizeof(Object *) * (1 + SHAPE_OF(o)->inline_capacity);
}

size_t instance_size_of(Object *o)
{
    const Type *cls = TYPE_OF(o), *base = static_base(cls);
    size_t      size = block_size(o, cls) + instance_prefix(cls) + sizeof(GcHead);
    if (!(cls->flags & TYPE_VAR_SIZE) && base->gc.size_of) { /* what the base owns apart from its struct */
        size_t whole = base->gc.size_of(o);
        size_t own   = base->gc.size + (shape_flags[base->shape] & SHAPE_CONTAINER ? sizeof(GcHead) : 0);
        if (whole > own) size += whole - own;
    }
    return size;
}

void instance_learn(Type *cls)
{
    uint32_t wanted = cls->learnt_capacity | 1; /* blocks are multiples of 16 bytes: an even count would waste 8 */
    if (wanted < INLINE_FIRST) wanted = INLINE_FIRST;
    if (wanted > INLINE_MAX) wanted = INLINE_MAX;
    Shape *root = shape_root_with(cls, wanted);
    cls->learnt_capacity = wanted;
    if (!root) { error_clear(); cls->learnt_capacity = cls->inline_capacity; return; }
    cls->inline_capacity = wanted;
    cls->shape           = root->id;
    cls->dict_shape      = root->dict_twin ? root->dict_twin->id : 0;
    cls->gc.size         = cls->fixed_size + sizeof(Object *) * (1 + wanted);
}

static Owned alloc_static(Type *cls, size_t size)
{
    Owned o = shape_flags[cls->shape] & SHAPE_CONTAINER ? container_new(size, cls->shape) : object_new(size, cls->shape);
    if (o) memset((char *)o + sizeof(Object), 0, size - sizeof(Object));
    return o;
}

Owned type_alloc_sized(Type *cls, size_t size)
{
    if (!(cls->flags & TYPE_HEAP)) return alloc_static(cls, size);
    size_t prefix = instance_prefix(cls);
    Owned  o      = container_new_prefixed(size, prefix, cls->shape);
    if (!o) return NULL;
    memset((char *)o + sizeof(Object), 0, size - sizeof(Object));
    memset((char *)gc_head(o) - prefix, 0, prefix);
    cls->head.refcount++;
    return o;
}

Owned type_alloc(Type *cls)
{
    if (!(cls->flags & TYPE_HEAP)) return alloc_static(cls, cls->gc.size);
    if (UNLIKELY(cls->flags & TYPE_VAR_SIZE)) return type_alloc_sized(cls, static_base(cls)->gc.size);
    if (UNLIKELY(cls->learnt_capacity > cls->inline_capacity)) instance_learn(cls);
    size_t size = cls->gc.size;
    Owned  o    = container_new(size, cls->shape);
    if (!o) return NULL;
    memset((char *)o + sizeof(Object), 0, size - sizeof(Object));
    cls->head.refcount++;
    return o;
}

/* ---- attributes ---------------------------------------------------------------------------------------- */

static uint32_t more_room(uint32_t beyond) { return (beyond + MORE_STEP - 1) / MORE_STEP * MORE_STEP; }
static uint32_t beyond_inline(const Shape *s) { return s->count > s->inline_capacity ? s->count - s->inline_capacity : 0; }

static Object **attribute_place(Object *o, const Type *cls, const Shape *shape, uint32_t index)
{
    Object **more = instance_more(o, cls);
    return index < shape->inline_capacity ? more + 1 + index : (Object **)*more + (index - shape->inline_capacity);
}

Borrowed instance_attribute_at(Object *o, uint32_t index) { return *attribute_place(o, TYPE_OF(o), SHAPE_OF(o), index); }

/* Is `more` a Dict * (or NULL)? */
static bool in_dict_mode(const Object *o)
{
    const Shape *shape = SHAPE_OF(o);
    return !shape || shape->dict_mode;
}

Borrowed instance_find(Object *o, const Str *name)
{
    const Type *cls = TYPE_OF(o);
    if (!cls->attr_offset) return NULL;
    if (in_dict_mode(o)) {
        Dict *dict = (Dict *)*instance_more(o, cls);
        return dict ? dict_find_str(dict, name) : NULL;
    }
    const Shape *shape = SHAPE_OF(o);
    int          index = shape_find(shape, name);
    return index < 0 ? NULL : *attribute_place(o, cls, shape, (uint32_t)index);
}

/* Drops what the shape's attributes hold; the object is left with the shape `to`, whose tree has the same capacity. */
static void drop_attributes(Object *o, const Shape *to)
{
    const Type  *cls    = TYPE_OF(o);
    const Shape *shape  = SHAPE_OF(o);
    Object     **more   = instance_more(o, cls);
    uint32_t     beyond = beyond_inline(shape), inside = shape->count - beyond;
    Object     **block  = (Object **)*more;
    *more    = NULL;
    o->shape = to->id;
    for (uint32_t i = 0; i < inside; i++) ref_clear(more + 1 + i);
    if (!beyond) return;
    for (uint32_t i = 0; i < beyond; i++) ref_drop(block[i]);
    heap_free(block, more_room(beyond) * sizeof(Object *));
}

/* From now on all attributes are in a Dict. false: error pending, nothing changed. */
static bool to_dict_mode(Object *o)
{
    Owned fresh = dict_new(); /* may collect, so anything may have happened to o */
    if (!fresh) return false;
    if (in_dict_mode(o)) { ref_drop(fresh); return true; }
    const Type *cls   = TYPE_OF(o);
    Shape      *shape = SHAPE_OF(o), *twin = shape_dict_twin(shape);
    Str       **all   = shape_names(shape);
    if (!twin || (!all && shape->count)) { ref_drop(fresh); return false; }
    for (uint32_t i = 0; i < shape->count; i++)
        if (!dict_set_str((Dict *)fresh, all[i], *attribute_place(o, cls, shape, i))) { ref_drop(fresh); return false; }
    drop_attributes(o, twin); /* the dict keeps them all: nothing dies here */
    *instance_more(o, cls) = fresh;
    return true;
}

Borrowed instance_dict(Object *o)
{
    const Type *cls = TYPE_OF(o);
    if (!in_dict_mode(o) && !to_dict_mode(o)) return NULL;
    Object **place = instance_more(o, cls);
    if (!*place) {
        Owned fresh = dict_new();
        if (!fresh) return NULL;
        if (*place) ref_drop(fresh);
        else *place = fresh;
    }
    return *place;
}

Owned instance_attributes(Object *o)
{
    Owned all = dict_new();
    if (!all || !TYPE_OF(o)->attr_offset) return all;
    const Type *cls = TYPE_OF(o);
    if (in_dict_mode(o)) {
        Object *dict = *instance_more(o, cls);
        if (dict && !dict_update((Dict *)all, dict, true)) ref_clear(&all);
        return all;
    }
    Shape *shape = SHAPE_OF(o);
    Str  **names_ = shape_names(shape);
    bool   ok     = names_ || !shape->count;
    for (uint32_t i = 0; ok && i < shape->count; i++) ok = dict_set_str((Dict *)all, names_[i], *attribute_place(o, cls, shape, i));
    if (!ok) ref_clear(&all);
    return all;
}

bool instance_set_dict(Object *o, Object *dict)
{
    if (!in_dict_mode(o)) {
        Shape *twin = shape_dict_twin(SHAPE_OF(o));
        if (!twin) return false;
        Owned kept = ref_keep_maybe(dict);
        Owned self = ref_keep(o);
        const Type *cls = TYPE_OF(o);
        drop_attributes(o, twin);
        if (TYPE_OF(o) == cls && in_dict_mode(o)) ref_set(instance_more(o, cls), kept);
        else ref_drop_maybe(kept);
        ref_drop(self);
        return true;
    }
    ref_set(instance_more(o, TYPE_OF(o)), ref_keep_maybe(dict));
    return true;
}

static bool no_such_attribute(Object *o, Str *name)
{
    raise_error(&exc_AttributeError, "'%T' object has no attribute '%U'", o, name);
    return false;
}

static bool set_in_dict(Object *o, Str *name, Object *value)
{
    if (!value) {
        Dict *dict = (Dict *)*instance_more(o, TYPE_OF(o));
        return (dict && dict_delete_str(dict, name)) || no_such_attribute(o, name);
    }
    Dict *dict = (Dict *)instance_dict(o);
    return dict && dict_set_str(dict, name, value);
}

/* The shape that an object has when it was given the same attributes but one; NULL: there are too many behind that one, or shapes. */
static Shape *shape_without(Shape *shape, uint32_t index)
{
    enum { FEW = 8 };
    uint32_t behind = shape->count - 1 - index;
    Shape   *to     = shape->parent;
    if (behind == 0) return to;
    Str **all = behind <= FEW ? shape_names(shape) : NULL;
    if (!all) {
        error_clear();
        return NULL;
    }
    for (uint32_t i = 0; i < behind; i++) to = to->parent;
    for (uint32_t i = index + 1; to && i < shape->count; i++) to = shape_extended(to, all[i]);
    return to;
}

/* One of attributes that are all inline goes; those behind it move up. */
static void take_out(Object *o, uint32_t index, const Shape *to)
{
    Object **place = attribute_place(o, TYPE_OF(o), SHAPE_OF(o), index), *gone = *place;
    for (uint32_t i = index; i < to->count; i++, place++) place[0] = place[1];
    *place   = NULL;
    o->shape = to->id;
    ref_drop(gone);
}

static bool delete_attribute(Object *o, Str *name)
{
    Shape *shape = SHAPE_OF(o);
    int    index = shape_find(shape, name);
    if (index < 0) return no_such_attribute(o, name);
    Shape *to = shape->count <= shape->inline_capacity ? shape_without(shape, (uint32_t)index) : NULL;
    if (to) {
        take_out(o, (uint32_t)index, to);
        return true;
    }
    return to_dict_mode(o) && set_in_dict(o, name, NULL);
}

static bool add_attribute(Object *o, Str *name, Object *value)
{
    Type  *cls   = TYPE_OF(o);
    Shape *shape = SHAPE_OF(o), *next = shape_extended(shape, name);
    if (!next) return to_dict_mode(o) && set_in_dict(o, name, value);
    if (next->count > shape->inline_capacity) {
        uint32_t had = more_room(beyond_inline(shape)), need = more_room(beyond_inline(next));
        if (need > had) {
            Object **more  = instance_more(o, cls);
            void    *block = heap_realloc(*more, had * sizeof(Object *), need * sizeof(Object *));
            if (!block) return false;
            *more = block;
        }
        if (next->count > cls->learnt_capacity && cls->inline_capacity < INLINE_MAX && !(cls->flags & TYPE_VAR_SIZE))
            cls->learnt_capacity = next->count;
    }
    *attribute_place(o, cls, next, next->count - 1) = ref_keep(value);
    o->shape = next->id;
    return true;
}

bool instance_set(Object *o, Str *name, Object *value)
{
    const Type *cls = TYPE_OF(o);
    if (!cls->attr_offset) return no_such_attribute(o, name);
    if (in_dict_mode(o)) return set_in_dict(o, name, value);
    if (!value) return delete_attribute(o, name);
    const Shape *shape = SHAPE_OF(o);
    int          index = shape_find(shape, name);
    if (index >= 0) {
        ref_set(attribute_place(o, cls, shape, (uint32_t)index), ref_keep(value));
        return true;
    }
    Str *interned = (Str *)ref_keep(OBJ(name));
    str_intern(&interned);
    bool ok = interned->interned ? add_attribute(o, interned, value) : to_dict_mode(o) && set_in_dict(o, name, value);
    ref_drop(OBJ(interned));
    return ok;
}

/* o.__class__ = cls: the same block under a shape of the other class that has the same size. As in CPython, which collections
   tell, its attributes are in a real dict from then on. */
bool instance_set_class(Object *o, Type *cls)
{
    if (TYPE_OF(o)->attr_offset && !in_dict_mode(o) && !to_dict_mode(o)) return false;
    Type  *old   = TYPE_OF(o);
    Shape *shape = SHAPE_OF(o), *to = shape_root_with(cls, shape->inline_capacity);
    if (to && shape->dict_mode) to = shape_dict_twin(to);
    if (!to) return false;
    ref_keep(OBJ(cls));
    o->shape = to->id;
    if (old->flags & TYPE_HEAP) ref_drop(OBJ(old));
    return true;
}

/* ---- what the collector asks ----------------------------------------------------------------------------- */

/* n places, `step` apart, that may be empty. */
static inline int visit_places(Object **place, uint32_t n, int step, GcVisit visit, void *argument)
{
    int result = 0;
    for (; n > 0 && result == 0; n--, place += step)
        if (*place) result = visit(*place, argument);
    return result;
}

static inline int visit_attributes(Object *o, const Type *cls, GcVisit visit, void *argument)
{
    Object **more = instance_more(o, cls);
    if (in_dict_mode(o)) return visit_places(more, 1, 1, visit, argument);
    const Shape *shape  = SHAPE_OF(o);
    uint32_t     beyond = beyond_inline(shape);
    int          result = visit_places(more + 1, shape->count - beyond, 1, visit, argument);
    return result || !beyond ? result : visit_places((Object **)*more, beyond, 1, visit, argument);
}

/* The members and the inline attributes, `more` between them: it is NULL as long as all are inline, or the dict. */
GcRow instance_row(const Type *cls, const Shape *shape)
{
    const GcRow none = { 0 };
    int32_t     end  = slot_place(cls, cls->slot_count);
    if (cls->flags & TYPE_VAR_SIZE || static_base(cls)->gc.traverse || static_base(cls)->attr_offset || beyond_inline(shape)) return none;
    if (cls->attr_offset && cls->attr_offset != end) return none;
    uint32_t count = cls->slot_count + (cls->attr_offset ? 1 + shape->count : 0);
    return count > UINT16_MAX ? none : (GcRow){ .first = (uint16_t)slot_place(cls, 0), .count = (uint16_t)count, .counts_class = true };
}

int instance_visit(Object *o, GcVisit visit, void *argument)
{
    const Type *cls    = TYPE_OF(o);
    int         result = 0;
    if (cls->slot_count) {
        Object **first = (Object **)((char *)o + slot_place(cls, 0));
        result         = visit_places(first, cls->slot_count, cls->flags & TYPE_VAR_SIZE ? -1 : 1, visit, argument);
    }
    if (result == 0 && cls->attr_offset && !type_is_dict_mode(cls)) result = visit_attributes(o, cls, visit, argument);
    return result ? result : visit(OBJ(cls), argument);
}

bool instance_hides_tracked(Object *o)
{
    const Shape *shape  = SHAPE_OF(o);
    Str        **names_ = shape_names((Shape *)(uintptr_t)shape);
    if (!names_) error_clear(); /* no memory: it isn't counted */
    for (uint32_t i = 0; names_ && i < shape->count; i++) {
        const Object *value = instance_find(o, names_[i]);
        if (value && gc_is_container(value) && (value->shape != SHAPE_TUPLE || gc_is_tracked(value))) return true;
    }
    return false;
}

const char *object_block(const Object *o)
{
    if (!gc_is_container(o)) return (const char *)o;
    return (const char *)o - container_lead(shape_flags[o->shape] & SHAPE_INSTANCE ? instance_prefix(TYPE_OF(o)) : 0);
}

int instance_traverse(Object *o, GcVisit visit, void *argument)
{
    const Type *base   = static_base(TYPE_OF(o));
    int         result = base->gc.traverse ? base->gc.traverse(o, visit, argument) : 0;
    return result ? result : instance_visit(o, visit, argument);
}

void instance_release_attributes(Object *o)
{
    const Type *cls = TYPE_OF(o);
    if (!cls->attr_offset || type_is_dict_mode(cls)) return;
    if (in_dict_mode(o)) ref_clear(instance_more(o, cls));
    else if (SHAPE_OF(o)->count) drop_attributes(o, SHAPE_OF(o)->root);
}

/* ref_drop: attributes are numbers so often that those are let go of without a call. */
static inline void drop_attribute(Owned o)
{
    if (--o->refcount) return;
    if (o->shape <= SHAPE_FLOAT) heap_free_16(o);
    else object_free(o);
}

/* __slots__ members, those of the most derived class first. */
static void release_slots(Object *o, const Type *cls)
{
    Object  **first = (Object **)((char *)o + slot_place(cls, 0));
    ptrdiff_t step  = cls->flags & TYPE_VAR_SIZE ? -1 : 1;
    for (const Type *t = cls; t->slot_count; t = t->base)
        for (ptrdiff_t i = t->base->slot_count; i < (ptrdiff_t)t->slot_count; i++) {
            Object **place = first + step * i, *old = *place;
            *place = NULL;
            if (old) drop_attribute(old);
        }
}

void instance_clear(Object *o)
{
    release_slots(o, TYPE_OF(o));
    instance_release_attributes(o);
}

void instance_gc_clear(Object *o)
{
    const Type *base = static_base(TYPE_OF(o));
    if (base->gc.clear) base->gc.clear(o);
    instance_clear(o);
}

/* ---- the end ------------------------------------------------------------------------------------------------- */

/* Runs __del__ on an object whose count has reached zero; true: somebody has taken hold of it. */
static bool resurrected_by_finalizer(Object *o, Type *cls)
{
    GcHead *head = gc_head(o);
    o->refcount  = 1;
    head->flags |= GC_FINALIZED;
    gc_track(o);
    cls->gc.finalize(o);
    if (--o->refcount) return true;
    gc_untrack(o);
    return false;
}

/* The last step of every dealloc: the block itself. */
static void release_block(Object *o)
{
    const Type *cls = TYPE_OF(o);
    container_release_prefixed(o, block_size(o, cls), instance_prefix(cls));
}

/* Of a class over object: the attributes and the block, in one go. Nobody can look at o any more. */
static void release_plain(Object *o, const Type *cls)
{
    const Shape *shape = SHAPE_OF(o);
    size_t       size  = cls->fixed_size;
    if (cls->attr_offset) {
        Object **more   = instance_more(o, cls), **block = (Object **)*more;
        uint32_t inside = shape->count < shape->inline_capacity ? shape->count : shape->inline_capacity;
        size += sizeof(Object *) * (1 + shape->inline_capacity);
        if (UNLIKELY(shape->dict_mode)) {
            if (block) ref_drop((Object *)block);
        } else {
            for (uint32_t i = 1; i <= inside; i++) drop_attribute(more[i]);
            if (UNLIKELY(block != NULL)) {
                uint32_t beyond = shape->count - inside;
                for (uint32_t i = 0; i < beyond; i++) ref_drop(block[i]);
                heap_free(block, more_room(beyond) * sizeof(Object *));
            }
        }
    }
    heap.generation[0].count -= heap.generation[0].count > 0;
    heap_give(gc_head(o), size + sizeof(GcHead));
}

void instance_dealloc(Object *o)
{
    Type *cls = TYPE_OF(o);
    gc_untrack(o);
    if (cls->gc.finalize && !(gc_head(o)->flags & GC_FINALIZED)) {
        if (resurrected_by_finalizer(o, cls)) return;
        cls = TYPE_OF(o);
    }
    if (gc_head(o)->flags & GC_HAS_WEAK) weak_clear(o);
    if (cls->slot_count) release_slots(o, cls);
    if (LIKELY(cls->flags & TYPE_PLAIN)) release_plain(o, cls);
    else {
        instance_release_attributes(o);
        static_base(cls)->gc.dealloc(o); /* ends in heap.release_instance */
    }
    ref_drop(OBJ(cls));
}

void (*class_dealloc)(Object *) = instance_dealloc;

void instances_start(void) { heap.release_instance = release_block; }
