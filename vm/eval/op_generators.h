/* op_generators.h -- instructions: generators and coroutines. */
/* ---- generators and coroutines ---- */
op(YIELD_VALUE): { /* ... [generator] | temporaries [value] */
    Object *value = *--sp;
    if (frame[-1].code == NULL && gather_plainly(frame, value)) { /* it needn't wait */
        SEND_NONE();
        NEXT();
    }
    Generator *g     = generator_at(fp);
    Object   **to    = fp + frame->code->slot_count;
    for (Object **from = g->base; from < sp; from++) {
        *to++ = *from;
        __asm__(""); /* one by one: see copy_slots */
    }
    g->saved_count = (int32_t)(to - fp);
    g->pc          = pc;
    g->state       = GENERATOR_SUSPENDED;
    interp.handled = g->handled.previous;
    if (UNLIKELY(frame->object != NULL)) {
        g->frame            = frame->object;
        frame->object       = NULL;
        g->frame->frame     = NULL;
        g->frame->generator = g;
        if (g->frame->jump) { /* what will be sent stays below all that the line puts on the stack */
            g->pc          = g->code->instructions + g->frame->jump - 1;
            g->frame->jump = 0;
        }
    }
    sp = g->base;
    interp.depth--;
    frame--;
    interp.frame = frame;
    pc = frame->pc;
    fp = frame->fp;
    consts = frame->code ? frame->code->constants : NULL;
    if (frame->code && pc[-1].op == OP_FOR_L) {
        SET_LOCAL(here.a, value);
        JUMP_BACK();
        NEXT();
    }
    PUSH(value);
    if (frame->code && here.op == OP_FOR_S) JUMP_BACK();
    NEXT();
}
op(SEND): {
    Object *receiver = SECOND, *value = TOP;
    if (receiver->shape == SHAPE_GENERATOR || receiver->shape == SHAPE_COROUTINE) {
        Generator *g = (Generator *)receiver;
        if (value == NONE && (g->state == GENERATOR_SUSPENDED || g->state == GENERATOR_CREATED)) { /* a value stays here, too */
            bool started = g->state == GENERATOR_SUSPENDED;
            sp--;
            RESUME(g, DROP(value));
            if (started) PUSH(value);
            else DROP(value);
            NEXT();
        }
    }
    PUBLISH();
    Owned sent = NULL;
    switch (object_send(receiver, value, &sent)) {
    case SEND_YIELD:
        TOP = sent;
        DROP(value);
        NEXT();
    case SEND_RETURN:
        if (UNLIKELY(interp.watched) && !trace_stopped(frame, receiver, sent)) {
            ref_drop(sent);
            goto raised_published;
        }
        sp--;
        TOP = sent;
        pc += jump_distance(here);
        DROP(value);
        DROP(receiver);
        NEXT();
    default: goto raised_published;
    }
}
op(GET_YIELD_FROM_ITER): {
    if (TOP->shape == SHAPE_GENERATOR) NEXT();
    PUBLISH();
    Object *o = TOP;
    Owned   v = get_yield_from_iter(o, frame->code);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
op(GET_AWAITABLE): {
    PUBLISH();
    Object *o = TOP;
    Owned   v = get_awaitable_checked(o, here.a);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
op(GET_AITER): {
    PUBLISH();
    Object *o = TOP;
    Owned   v = get_aiter(o);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
op(GET_ANEXT): {
    PUBLISH();
    Owned v = get_anext(TOP);
    if (!v) goto raised_published;
    PUSH(v);
    NEXT();
}
op(END_ASYNC_FOR): {
    Object *e = TOP, *aiter = SECOND;
    if (type_is_subtype(TYPE_OF(e), &exc_StopAsyncIteration)) {
        sp -= 2;
        DROP(e);
        DROP(aiter);
        NEXT();
    }
    sp--;
    PUBLISH();
    error_restore(e);
    goto unwind;
}
op(BEFORE_ASYNC_WITH): {
    PUBLISH();
    Owned entered = before_async_with(&TOP);
    if (!entered) goto raised_published;
    PUSH(entered);
    NEXT();
}
op(ASYNC_GEN_WRAP): {
    PUBLISH();
    Object *o = TOP;
    Owned   v = async_generator_wrap(o);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
