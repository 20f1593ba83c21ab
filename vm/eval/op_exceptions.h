/* op_exceptions.h -- instructions: raising, handlers and with. */
/* ---- exceptions ---- */
op(PUSH_EXC_INFO): {
    Object *e = TOP;
    TOP = interp.handled->exception ? interp.handled->exception : none_new();
    interp.handled->exception = ref_keep(e);
    PUSH(e);
    NEXT();
}
op(POP_EXCEPT): {
    Object *former = *--sp, *current = interp.handled->exception;
    if (former == NONE) {
        ref_drop(former);
        former = NULL;
    }
    interp.handled->exception = former;
    if (current) DROP(current);
    NEXT();
}
op(CHECK_EXC_MATCH): {
    PUBLISH();
    Object *type = TOP;
    Truth   t    = exception_matches(SECOND, type);
    if (t < 0) goto raised_published;
    TOP = bool_new(t);
    DROP(type);
    NEXT();
}
op(CHECK_EG_MATCH): {
    PUBLISH();
    Owned match = NULL, rest = NULL;
    if (!exception_group_matches(SECOND, TOP, &match, &rest)) goto raised_published;
    Object *type = TOP, *e = SECOND;
    TOP    = match ? match : none_new();
    SECOND = rest ? rest : none_new();
    if (match) {
        Object *old = interp.handled->exception;
        interp.handled->exception = ref_keep(match);
        if (old) DROP(old);
    }
    DROP(type);
    DROP(e);
    NEXT();
}
op(PREP_RERAISE_STAR): {
    PUBLISH();
    Owned e = prepare_reraise_star(SECOND, TOP);
    if (!e) goto raised_published;
    Object *list = TOP, *original = SECOND;
    sp--;
    TOP = e;
    DROP(list);
    DROP(original);
    NEXT();
}
op(RAISE): {
    PUBLISH();
    if (raise_statement(here.a >= 1 ? sp[-(int)here.a] : NULL, here.a == 2 ? TOP : NULL)) goto unwind; /* raised again: its traceback stands */
    goto raised_published;
}
op(RERAISE): {
    Object *e = *--sp;
    PUBLISH();
    error_restore(e);
    goto unwind;
}
op(BEFORE_WITH): {
    PUBLISH();
    if (may_be_special(TOP) && special_function(TOP, names.__enter__, 1)) {
        Owned     exit  = special_find(TOP, names.__exit__); /* may run code */
        Function *enter = exit ? special_function(TOP, names.__enter__, 1) : NULL;
        if (enter) { /* [__exit__][manager] | [__enter__][manager] */
            Object *manager = TOP;
            TOP = exit;
            PUSH(manager);
            TRY_SPECIAL_1(enter, manager, SHIM_RESULT_1);
        }
        if (!exit && error_pending()) goto raised_published;
        ref_drop_maybe(exit);
    }
    Owned entered = before_with(&TOP);
    if (!entered) goto raised_published;
    PUSH(entered);
    NEXT();
}
op(WITH_EXIT): { /* [exit]: it stays, as what the call is made through, while its function runs */
    Object *callable = TOP;
    if (callable->shape == SHAPE_METHOD) {
        if (UNLIKELY(sp + 8 > interp.stack_end || interp.depth >= interp.machine_limit)) { interp.sp = sp; goto too_deep; }
        PUBLISH();
        ENTER_SHIM(kept_done_code, sp);
        PUSH(ref_keep(((Method *)callable)->function));
        PUSH(ref_keep(((Method *)callable)->self));
    }
    for (int k = 0; k < 3; k++) PUSH(ref_keep(NONE));
    n = callable->shape == SHAPE_METHOD ? 4 : 3;
    goto call;
}
op(WITH_EXCEPT_START): {
    PUBLISH();
    Owned o = with_except_start(sp[-3], TOP);
    if (!o) goto raised_published;
    PUSH(o);
    NEXT();
}
