/* op_names.h -- instructions: names: locals, constants, globals, cells; and values moved about on the stack. */
/* ---- loads and stores ---- */
op(LOAD_LOCAL): {
    Object *o = LOCAL(here.a);
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    PUSH(ref_keep(o));
    NEXT();
}
op(LOAD_CONST_N): HAND_ON_READ(CONST(here.a)) FALL_THROUGH
op(LOAD_CONST): PUSH(ref_keep(CONST(here.a))); NEXT();
op(LOAD_CONST_WIDE): PUSH(ref_keep(CONST((uint32_t)jump_distance(here)))); NEXT();
op(LOAD_NULL): PUSH(NULL); NEXT();
op(LOAD_GLOBAL_N): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) { HAND_ON_READ_PAST_CACHE(*cache->global.place) }
}
FALL_THROUGH
op(LOAD_GLOBAL): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
        PUSH(ref_keep(*cache->global.place));
        pc += 2;
        NEXT();
    }
    PUBLISH();
    Owned o = load_global(frame, frame->code->names[here.a], (Cache *)(uintptr_t)pc);
    if (UNLIKELY(!o)) goto raised_published;
    PUSH(o);
    pc += 2;
    NEXT();
}
op(LOAD_NAME_N): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) { HAND_ON_READ_PAST_CACHE(*cache->global.place) }
}
FALL_THROUGH
op(LOAD_NAME): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
        PUSH(ref_keep(*cache->global.place));
        pc += 2;
        NEXT();
    }
    PUBLISH();
    Owned o = load_name(frame, frame->code->names[here.a], (Cache *)(uintptr_t)pc);
    if (UNLIKELY(!o)) goto raised_published;
    PUSH(o);
    pc += 2;
    NEXT();
}
op(LOAD_DEREF_N): {
    Object *o = ((Cell *)LOCAL(here.a))->value;
    if (LIKELY(o != NULL)) { HAND_ON_READ(o) }
}
FALL_THROUGH
op(LOAD_DEREF): {
    Object *o = ((Cell *)LOCAL(here.a))->value;
    if (UNLIKELY(!o)) { n = here.a; goto unbound; }
    PUSH(ref_keep(o));
    NEXT();
}
op(LOAD_CLASSDEREF): {
    PUBLISH();
    Owned o = load_class_deref(frame, here.a);
    if (!o) goto raised_published;
    PUSH(o);
    NEXT();
}
op(LOAD_CLOSURE): PUSH(ref_keep(LOCAL(here.a))); NEXT();
op(STORE_LOCAL): {
    Object *o = *--sp;
    SET_LOCAL(here.a, o);
    NEXT();
}
op(STORE_LOCAL_CONST): {
    Owned o = ref_keep(CONST(here.b));
    SET_LOCAL(here.a, o);
    NEXT();
}
op(MOVE_LOCAL): {
    Object *o = LOCAL(here.b);
    if (UNLIKELY(o == UNBOUND)) { n = here.b; goto unbound; }
    o->refcount++;
    SET_LOCAL(here.a, o);
    NEXT();
}
op(STORE_GLOBAL): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
        Object *old = *cache->global.place;
        *cache->global.place = *--sp;
        pc += 2;
        DROP(old);
        NEXT();
    }
    PUBLISH();
    if (!store_global(frame, frame->code->names[here.a], TOP, (Cache *)(uintptr_t)pc)) goto raised_published;
    pc += 2;
    Object *o = *--sp;
    DROP(o);
    NEXT();
}
op(STORE_NAME): {
    const Cache *cache = (const Cache *)pc;
    if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
        Object *old = *cache->global.place;
        *cache->global.place = *--sp;
        pc += 2;
        DROP(old);
        NEXT();
    }
    PUBLISH();
    if (!store_name(frame, frame->code->names[here.a], TOP, (Cache *)(uintptr_t)pc)) goto raised_published;
    pc += 2;
    Object *o = *--sp;
    DROP(o);
    NEXT();
}
op(STORE_DEREF): {
    Cell   *cell = (Cell *)LOCAL(here.a);
    Object *old  = cell->value;
    cell->value  = *--sp;
    if (old) DROP(old);
    NEXT();
}
op(DELETE_LOCAL): {
    if (UNLIKELY(LOCAL(here.a) == UNBOUND)) { n = here.a; goto unbound; }
    SET_LOCAL(here.a, ref_keep(UNBOUND));
    NEXT();
}
op(DELETE_GLOBAL): {
    PUBLISH();
    if (!delete_global(frame, frame->code->names[here.a])) goto raised_published;
    NEXT();
}
op(DELETE_NAME): {
    PUBLISH();
    if (!delete_name(frame, frame->code->names[here.a])) goto raised_published;
    NEXT();
}
op(DELETE_DEREF): {
    Cell   *cell = (Cell *)LOCAL(here.a);
    Object *old  = cell->value;
    if (!old) { n = here.a; goto unbound; }
    cell->value = NULL;
    DROP(old);
    NEXT();
}
op(MAKE_CELL): {
    PUBLISH();
    Object *value = LOCAL(here.a);
    Owned   cell  = cell_new(value == UNBOUND ? NULL : value);
    if (!cell) goto raised_published;
    LOCAL(here.a) = cell;
    DROP(value);
    NEXT();
}
op(COPY_FREE_VARS): {
    int      left = here.a;
    Object **from = ((Function *)fp[-1])->closure->items, **to = fp + frame->code->slot_count - left;
    for (; left > 0; left--, from++, to++) {
        Object *old = *to;
        *to = ref_keep(*from);
        if (LIKELY(old == UNBOUND)) UNBOUND->refcount--;
        else DROP(old);
    }
    NEXT();
}

/* ---- stack ---- */
op(POP): {
    Object *o = *--sp;
    if (o) DROP(o);
    NEXT();
}
op(COPY): {
    Object *o = sp[-(int)here.a];
    PUSH(ref_keep(o));
    NEXT();
}
op(SWAP): {
    Object *o = TOP;
    TOP            = sp[-(int)here.a];
    sp[-(int)here.a]  = o;
    NEXT();
}
