/* op_gather.h -- instructions: list(g), sum(g), ''.join(g) and the like of a generator that waits: it runs in a frame of the loop.
 *
 *   [callable][generator] | [what is gathered][generator] | [its temporaries ...
 *                           ^ the shim frame's fp - 1
 * A join stands as [str.join][separator][generator][generator], for it asks for the iterator twice, as the counts tell.
 * What it yields comes to GATHER, where the shim frame waits (see op_special.h); gather.c says what becomes of it.
 */
enter_gather: { /* [callable][generator]: what it is for is the business of `shim` */
    Generator *g = (Generator *)TOP;
    PUBLISH();
    Owned gathered = gather_start(shim);
    if (UNLIKELY(!gathered)) goto raised_published;
    PUSH(gathered);
    PUSH(ref_keep(&g->head));
    interp.depth += shim_code[shim]->c;
    frame++;
    interp.frame  = frame;
    frame->fp     = sp - 1;
    frame->code   = NULL;
    frame->object = NULL;
}
gather_on: { /* [gathered][generator]: the next value, if it has not come to its end meanwhile */
    Generator *g = (Generator *)TOP;
    bool started = g->state != GENERATOR_CREATED;
    pc = shim_code[shim];
    if (LIKELY(g->state != GENERATOR_CLOSED)) RESUME(g, );
    if (started) SEND_NONE();
    NEXT();
}
op(GATHER): { /* [callable][generator] | [gathered][generator][value] */
    shim = here.a;
    if (LIKELY(((Generator *)SECOND)->state != GENERATOR_CLOSED)) {
        List *list = (List *)sp[-3];
        if ((shim == SHIM_GATHER_LIST || shim == SHIM_GATHER_JOIN) && list->length < list->capacity) {
            list->items[list->length++] = *--sp;
            goto gather_on;
        }
        PUBLISH();
        GatherStep step = gather_item(shim, &sp[-3], TOP);
        shim = here.a; /* whatever has run */
        if (UNLIKELY(step == GATHER_FAILED)) goto raised_published;
        if (step == GATHER_MORE) {
            Object *value = *--sp;
            DROP(value);
            goto gather_on;
        }
    }
    PUBLISH();
    result = gather_result(shim, &sp[-3]);
    if (UNLIKELY(!result)) goto raised_published;
    for (int k = 3; k > 0; k--) { Object *o = *--sp; DROP(o); }
    LEAVE_SHIM();
    interp.depth -= shim_code[shim]->c;
    if (shim == SHIM_GATHER_JOIN) {
        for (int k = 2; k > 0; k--) { Object *o = *--sp; DROP(o); }
    }
    Object *generator = TOP, *callable = SECOND;
    sp--;
    TOP = result;
    DROP(generator);
    DROP(callable);
    NEXT();
}
