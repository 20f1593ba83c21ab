/* slow.h -- the slow ends that instructions share: everything that is no number, a local without a value, errors. */

slow_binary: {
    PUBLISH();
    Object **place;
    if (SECOND->shape == SHAPE_STR && TOP->shape == SHAPE_STR && SECOND->refcount == 2 && is_add(here.op) && !heap.watched &&
        (place = place_stored_next(frame, pc, SECOND))) {
        /* s = s + t with s held by one global or cell alone, which is about to be set: let it grow in place */
        Owned grown = SECOND;
        *place      = none_new();
        ref_drop(grown);
        SECOND = none_new();
        if (!str_append(&grown, TOP)) goto raised_published;
        Object *right = TOP;
        ref_drop(SECOND);
        sp--;
        TOP = grown;
        DROP(right);
        NEXT();
    }
    Owned v = slow_arithmetic(SECOND, TOP, here.op);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp--;
    TOP = v;
    if (l) DROP(l);
    DROP(r);
    NEXT();
}
slow_binary_to_local: {
    PUBLISH();
    Object *l = SECOND;
    Owned   v;
    if (l->shape == SHAPE_STR && TOP->shape == SHAPE_STR && LOCAL(here.c) == l && l->refcount == 2 && is_add(here.op)) {
        /* s = s + t with s held by this local alone: let it grow in place */
        LOCAL(here.c) = ref_keep(UNBOUND);
        ref_drop(l);
        v = l;
        SECOND = ref_keep(NONE);
        if (!str_append(&v, TOP)) goto raised_published;
        ref_drop(UNBOUND);
        LOCAL(here.c) = v;
        Object *r = TOP;
        ref_drop(SECOND);
        sp -= 2;
        DROP(r);
        NEXT();
    }
    v = slow_arithmetic(l, TOP, here.op);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP;
    l = SECOND;
    sp -= 2;
    if (l) DROP(l);
    DROP(r);
    SET_LOCAL(here.c, v);
    NEXT();
}
slow_compare: {
    PUBLISH();
    Owned v = object_compare(SECOND, TOP, comparison);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp--;
    TOP = v;
    DROP(l);
    DROP(r);
    NEXT();
}
slow_compare_jump: {
    PUBLISH();
    Truth t = object_compare_to_truth(SECOND, TOP, comparison);
    if (UNLIKELY(t < 0)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY((int16_t)here.c);
    NEXT();
}
slow_index: {
    PUBLISH();
    Owned v = object_get_item(SECOND, TOP);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp--;
    TOP = v;
    DROP(l);
    DROP(r);
    NEXT();
}
slow_index_to_local: {
    PUBLISH();
    Owned v = object_get_item(SECOND, TOP);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    SET_LOCAL(here.c, v);
    NEXT();
}
slow_store_index: { /* [value][container][key] */
    PUBLISH();
    if (!object_set_item(SECOND, TOP, sp[-3])) goto raised_published;
    Object *key = TOP, *container = SECOND, *value = sp[-3];
    sp -= 3;
    DROP(value);
    DROP(container);
    DROP(key);
    NEXT();
}
unbound_operand:
    n = op_info[here.op].kind_a == OPERAND_LOCAL && LOCAL(here.a) == UNBOUND ? here.a : here.b;
    goto unbound;
unbound: /* slot n has no value */
    PUBLISH();
    raise_unbound(frame, n);
    goto raised_published;
too_deep: /* sp and pc published; the arguments are still on the stack */
    raise_machine_overflow(sp);
    goto raised_published;
pending:
    PUBLISH();
    if (!check_pending()) {
        pc++; /* raised at the instruction jumped to, so that a try around the loop takes it */
        goto raised_published;
    }
    NEXT();

watch: /* somebody is told before each instruction */
    PUBLISH();
    if (UNLIKELY(!watch_instruction(frame))) goto raised_published;
    DO_IT();

raised_published: /* pc and sp are published or still those of the failing instruction */
    interp.sp = sp;
    frame->pc = pc;
    if (frame->code) traceback_add(frame);
    if (UNLIKELY(interp.watched)) watch_raised(frame);
unwind:
    if (!frame_unwind()) return NULL;
    RELOAD();
    NEXT();
