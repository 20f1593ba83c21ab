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
        if (!str_append(&grown, TOP)) { /* no memory: s stays what it was */
            ref_set(place, grown);
            goto raised_published;
        }
        Object *right = TOP;
        ref_drop(SECOND);
        sp--;
        TOP = grown;
        DROP(right);
        NEXT();
    }
    TRY_OPERATOR()
    Owned v = slow_arithmetic(SECOND, TOP, &here);
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
        bool grown = str_append(&v, TOP);
        ref_drop(UNBOUND);
        LOCAL(here.c) = v;
        if (UNLIKELY(!grown)) goto raised_published;
        Object *r = TOP;
        ref_drop(SECOND);
        sp -= 2;
        DROP(r);
        NEXT();
    }
    TRY_OPERATOR()
    v = slow_arithmetic(l, TOP, &here);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP;
    l = SECOND;
    sp -= 2;
    if (l) DROP(l);
    DROP(r);
    SET_LOCAL(here.c, v);
    NEXT();
}
/* x < y < z reads the local y twice. While code in Python compares x with y, y is on the stack as well, as the next one's operand. */
#define RIGHT_WAITS (UNLIKELY(frame->code->flags & CODE_CHAINS) && !(SECOND->shape == SHAPE_STR && TOP->shape == SHAPE_STR) && code_operand_waits(frame->code, (uint32_t)(pc - 1 - frame->code->instructions)))
slow_compare_waiting: {
    Object *l = SECOND, *r = TOP;
    PUSH(ref_keep(r));
    PUBLISH();
    result = object_compare(l, r, comparison);
    if (UNLIKELY(!result)) goto raised_published;
    sp--;
    r->refcount--;
    goto result_of_2;
}
slow_compare_jump_waiting: {
    Object *l = SECOND, *r = TOP;
    PUSH(ref_keep(r));
    PUBLISH();
    Truth t = object_compare_to_truth(l, r, comparison);
    if (UNLIKELY(t < 0)) goto raised_published;
    sp -= 3;
    r->refcount--;
    DROP(l);
    DROP(r);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY((int16_t)here.c);
    NEXT();
}
slow_compare: {
    if (RIGHT_WAITS) goto slow_compare_waiting;
    PUBLISH();
    TRY_COMPARISON(SHIM_COMPARE)
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
    if (RIGHT_WAITS) goto slow_compare_jump_waiting;
    PUBLISH();
    TRY_COMPARISON(jump_when ? SHIM_COMPARE_IF : SHIM_COMPARE_UNLESS)
    Truth t = object_compare_to_truth(SECOND, TOP, comparison);
    if (UNLIKELY(t < 0)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY((int16_t)here.c);
    NEXT();
}
slow_index_again: { /* an augmented assignment holds container and key once more */
    Object *l = SECOND, *r = TOP;
    PUSH(ref_keep(l));
    PUSH(ref_keep(r));
    PUBLISH();
    TRY_ITEM(SHIM_RESULT_4)
    result = object_get_item(l, r);
    if (UNLIKELY(!result)) goto raised_published;
    sp -= 2;
    l->refcount--;
    r->refcount--;
    goto result_of_2;
}
slow_index: {
    if (UNLIKELY(here.c)) goto slow_index_again;
    PUBLISH();
    TRY_ITEM(SHIM_RESULT_2)
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
    TRY_ITEM(SHIM_RESULT_2_LOCAL)
    Owned v = object_get_item(SECOND, TOP);
    if (UNLIKELY(!v)) goto raised_published;
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    SET_LOCAL(here.c, v);
    NEXT();
}
slow_contains: {
    PUBLISH();
    Object *r = TOP, *l = SECOND;
    if (may_be_special(r)) {
        Function *method = special_function(r, names.__contains__, 2);
        if (method) TRY_SPECIAL_2(method, r, l, SHIM_CONTAINS);
    }
    Truth t = object_contains(r, l);
    if (UNLIKELY(t < 0)) goto raised_published;
    bool yes = (t != 0) != here.c;
    sp -= 2;
    DROP(l);
    DROP(r);
    ANSWER(yes)
}
slow_store_index: { /* [value][container][key] */
    PUBLISH();
    if (may_be_special(SECOND)) {
        Function *method = special_function(SECOND, names.__setitem__, 3);
        if (method) {
            Object **operands = sp - 3;
            PUSH(ref_keep(&method->head));
            PUSH(ref_keep(operands[1]));
            PUSH(ref_keep(operands[2]));
            PUSH(ref_keep(operands[0]));
            n    = 3;
            shim = SHIM_STORE;
            goto enter_special;
        }
    }
    if (!object_set_item(SECOND, TOP, sp[-3])) goto raised_published;
    Object *key = TOP, *container = SECOND, *value = sp[-3];
    sp -= 3;
    DROP(value);
    DROP(container);
    DROP(key);
    NEXT();
}
slow_truth_jump: { /* [value]: pops it; jumps if it is jump_when */
    PUBLISH();
    Truth t;
    if (may_be_special(TOP)) {
        Shim      kind;
        Function *method = special_truth(TOP, &kind);
        if (method) TRY_SPECIAL_1(method, TOP, kind);
    }
    t = object_truth(TOP);
    if (t < 0) goto raised_published;
    Object *o = *--sp;
    DROP(o);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY(jump_distance(here));
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
    n  = watch_instruction(frame);
    pc = frame->pc; /* f_lineno may have been set */
    sp = interp.sp;
    if (UNLIKELY(!n)) goto raised_published;
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
