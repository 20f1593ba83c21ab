/* op_attributes.h -- instructions: attributes and methods: the answer of the instruction's own cache, or that of eval_attr.c. */
/* ---- attributes ---- */
op(LOAD_ATTR_S): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = TOP;
    if (LIKELY(o->shape == cache->attr.shape)) {
        if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object *v = *(Object **)((char *)o + cache->attr.offset);
            if (LIKELY(v != NULL)) {
                v->refcount++;
                TOP = v;
                pc += 2;
                DROP(o);
                NEXT();
            }
        } else if (cache->attr.kind == ATTR_CLASS_VALUE) {
            Object *v = *cache->attr.place;
            if (LIKELY(!TYPE_OF(v)->get)) {
                TOP = ref_keep(v);
                pc += 2;
                DROP(o);
                NEXT();
            }
        }
    }
    Object *known = NULL;
    if (cache->attr.misses >= MANY_MISSES && (known = (Object *)attr_met(o, frame->code->names[here.a]))) {
        TOP = ref_keep(known);
        pc += 2;
        DROP(o);
        NEXT();
    }
    n = here.a;
    goto load_attr_slow;
}
op(LOAD_ATTR_L_N): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_INLINE)) {
        Object *v = *(Object **)((char *)o + cache->attr.offset);
        if (LIKELY(v != NULL)) { HAND_ON_READ_PAST_CACHE(v) }
    }
}
FALL_THROUGH
op(LOAD_ATTR_L): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape)) {
        if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object *v = *(Object **)((char *)o + cache->attr.offset);
            if (LIKELY(v != NULL)) {
                pc += 2;
                PUSH(ref_keep(v));
                NEXT();
            }
        } else if (cache->attr.kind == ATTR_CLASS_VALUE) {
            Object *v = *cache->attr.place;
            if (LIKELY(!TYPE_OF(v)->get)) {
                PUSH(ref_keep(v));
                pc += 2;
                NEXT();
            }
        }
    }
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    Object *known = NULL;
    if (cache->attr.misses >= MANY_MISSES && (known = (Object *)attr_met(o, frame->code->names[here.b]))) {
        PUSH(ref_keep(known));
        pc += 2;
        NEXT();
    }
    PUSH(ref_keep(o));
    n = here.b;
    goto load_attr_slow;
}
load_attr_slow: { /* attribute `n` of the top, which an augmented assignment holds once more */
    Object *o     = TOP;
    bool    again = (here.op == OP_LOAD_ATTR_L || here.op == OP_LOAD_ATTR_L_N) && here.c;
    if (UNLIKELY(again)) PUSH(ref_keep(o));
    PUBLISH();
    Owned   v = load_attr(o, frame->code->names[n], (Cache *)(uintptr_t)pc, &accessor);
    if (LIKELY(v != NULL)) {
        if (UNLIKELY(again)) (--sp)[0]->refcount--;
        TOP = v;
        pc += 2;
        DROP(o);
        NEXT();
    }
    if (!accessor.function) goto raised_published;
    pc += 2;
    frame->pc = pc;
    shim = accessor.descriptor ? (again ? SHIM_RESULT_3 : SHIM_RESULT_2) : again ? SHIM_RESULT_2 : SHIM_RESULT_1;
    n    = accessor.descriptor ? 3 : 1;
    if (accessor.descriptor) { /* it stays on the stack meanwhile, and the object */
        TOP = ref_keep(accessor.descriptor);
        PUSH(o);
    }
    PUSH(&accessor.function->head);
    if (accessor.descriptor) PUSH(ref_keep(accessor.descriptor));
    PUSH(ref_keep(o));
    if (accessor.descriptor) PUSH(ref_keep(OBJ(TYPE_OF(o))));
    goto enter_special;
}
op(STORE_ATTR_S): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = TOP;
    if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_INLINE)) {
        Object **place = (Object **)((char *)o + cache->attr.offset);
        Object  *old   = *place;
        *place = SECOND;
        sp -= 2;
        pc += 2;
        if (LIKELY(old != NULL)) DROP(old); /* else of __slots__, and not set yet */
        DROP(o);
        NEXT();
    }
    n = here.a;
    goto store_attr_slow;
}
op(STORE_ATTR_L): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape)) {
        if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object **place = (Object **)((char *)o + cache->attr.offset);
            Object  *old   = *place;
            *place = *--sp;
            pc += 2;
            if (LIKELY(old != NULL)) DROP(old); /* else of __slots__, and not set yet */
            NEXT();
        } else if (cache->attr.kind == ATTR_ADD_INLINE) {
            *(Object **)((char *)o + cache->attr.offset) = *--sp;
            o->shape = cache->attr.next_shape;
            pc += 2;
            NEXT();
        }
    }
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    PUSH(ref_keep(o));
    n = here.b;
    goto store_attr_slow;
}
store_attr_slow: { /* [value][object]: attribute `n` */
    PUBLISH();
    Object *o = TOP, *value = SECOND;
    if (!store_attr(o, frame->code->names[n], value, (Cache *)(uintptr_t)pc, &accessor)) {
        if (!accessor.function) goto raised_published;
        pc += 2;
        frame->pc = pc;
        shim = accessor.descriptor ? SHIM_STORE : SHIM_STORE_ATTR;
        n    = accessor.descriptor ? 3 : 2;
        if (accessor.descriptor) PUSH(ref_keep(accessor.descriptor)); /* it stays on the stack meanwhile, like object and value */
        PUSH(&accessor.function->head);
        if (accessor.descriptor) PUSH(ref_keep(accessor.descriptor));
        PUSH(ref_keep(o));
        PUSH(ref_keep(value));
        goto enter_special;
    }
    pc += 2;
    sp -= 2;
    DROP(value);
    DROP(o);
    NEXT();
}
op(DELETE_ATTR): {
    PUBLISH();
    if (!object_set_attr(TOP, frame->code->names[here.a], NULL)) goto raised_published;
    Object *o = *--sp;
    DROP(o);
    NEXT();
}
op(LOAD_METHOD_S): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = TOP;
    if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_METHOD)) {
        TOP = ref_keep(cache->attr.value);
        PUSH(o);
        pc += 2;
        NEXT();
    }
    Object *known = NULL;
    if (cache->attr.misses >= MANY_MISSES && (known = (Object *)method_met(o, frame->code->names[here.a]))) {
        TOP = ref_keep(known);
        PUSH(o);
        pc += 2;
        NEXT();
    }
    PUBLISH();
    Owned function = NULL, v;
    v = load_method(o, frame->code->names[here.a], (Cache *)(uintptr_t)pc, &function);
    if (UNLIKELY(!v)) goto raised_published;
    TOP = function; /* v: self (a new reference) or, with function NULL, the attribute */
    PUSH(v);
    pc += 2;
    DROP(o);
    NEXT();
}
op(LOAD_METHOD_L): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_METHOD)) {
        PUSH(ref_keep(cache->attr.value));
        PUSH(ref_keep(o));
        pc += 2;
        NEXT();
    }
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    Object *known = NULL;
    if (cache->attr.misses >= MANY_MISSES && (known = (Object *)method_met(o, frame->code->names[here.b]))) {
        PUSH(ref_keep(known));
        PUSH(ref_keep(o));
        pc += 2;
        NEXT();
    }
    PUSH(ref_keep(o));
    PUBLISH();
    Owned function = NULL, v;
    v = load_method(o, frame->code->names[here.b], (Cache *)(uintptr_t)pc, &function);
    if (UNLIKELY(!v)) goto raised_published;
    TOP = function;
    PUSH(v);
    pc += 2;
    DROP(o);
    NEXT();
}
