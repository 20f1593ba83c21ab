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
        }
    }
    PUBLISH();
    getter   = NULL;
    Owned  v = load_attr(o, frame->code->names[here.a], (Cache *)(uintptr_t)pc, &getter);
    if (LIKELY(v != NULL)) {
        TOP = v;
        pc += 2;
        DROP(o);
        NEXT();
    }
    if (!getter) goto raised_published;
    pc += 2;
call_getter: /* [o]: its argument, and it stays on the stack meanwhile; load_attr gave a new reference to the function */
    if (UNLIKELY(sp + 4 > interp.stack_end || interp.depth >= interp.machine_limit)) {
        ref_drop(&getter->head);
        goto too_deep;
    }
    frame->pc = pc;
    ENTER_SHIM(kept_done_code, sp);
    PUSH(&getter->head);
    *sp = ref_keep(sp[-2]);
    sp++;
    ENTER_FUNCTION(getter, sp - 1, getter->code->own_slots);
    NEXT();
}
op(LOAD_ATTR_L): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape)) {
        if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object *v = *(Object **)((char *)o + cache->attr.offset);
            if (LIKELY(v != NULL)) {
                PUSH(ref_keep(v));
                pc += 2;
                NEXT();
            }
        }
    }
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    PUSH(ref_keep(o));
    PUBLISH();
    getter   = NULL;
    Owned  v = load_attr(o, frame->code->names[here.b], (Cache *)(uintptr_t)pc, &getter);
    if (LIKELY(v != NULL)) {
        TOP = v;
        pc += 2;
        DROP(o);
        NEXT();
    }
    if (!getter) goto raised_published;
    pc += 2;
    goto call_getter;
}
op(STORE_ATTR_S): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = TOP;
    if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_INLINE)) {
        Object **place = (Object **)((char *)o + cache->attr.offset);
        Object  *old   = *place;
        if (LIKELY(old != NULL)) {
            *place = SECOND;
            sp -= 2;
            pc += 2;
            DROP(old);
            DROP(o);
            NEXT();
        }
    }
    PUBLISH();
    if (!store_attr(o, frame->code->names[here.a], SECOND, (Cache *)(uintptr_t)pc)) goto raised_published;
    pc += 2;
    Object *value = SECOND;
    sp -= 2;
    DROP(value);
    DROP(o);
    NEXT();
}
op(STORE_ATTR_L): {
    const Cache *cache = (const Cache *)pc;
    Object      *o     = LOCAL(here.a);
    if (LIKELY(o->shape == cache->attr.shape)) {
        if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object **place = (Object **)((char *)o + cache->attr.offset);
            Object  *old   = *place;
            if (LIKELY(old != NULL)) {
                *place = *--sp;
                pc += 2;
                DROP(old);
                NEXT();
            }
        } else if (cache->attr.kind == ATTR_ADD_INLINE) {
            *(Object **)((char *)o + cache->attr.offset) = *--sp;
            o->shape = cache->attr.next_shape;
            pc += 2;
            NEXT();
        }
    }
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    PUSH(ref_keep(o));
    PUBLISH();
    if (!store_attr(o, frame->code->names[here.b], SECOND, (Cache *)(uintptr_t)pc)) goto raised_published;
    pc += 2;
    Object *value = SECOND;
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
