/* op_iteration.h -- instructions: for loops and unpacking. */
/* ---- iteration ---- */
op(GET_ITER): {
    if (TOP->shape == SHAPE_GENERATOR) NEXT(); /* is its own */
    PUBLISH();
    Object *o = TOP;
    Owned   v = o->shape == SHAPE_LIST    ? list_iter_new((List *)o)
                : o->shape == SHAPE_TUPLE ? tuple_iter_new((Tuple *)o)
                                          : object_iter(o);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
/* A for loop tests at its bottom: with an item it goes back to its body. */
#define JUMP_BACK()                                                                                \
    do {                                                                                           \
        pc += jump_distance(here);                                                                 \
        if (UNLIKELY(interp.pending)) goto pending;                                                \
    } while (0)
/* The iterators that the loop drives itself. Each puts a new reference into `item`, or goes to for_done at its end. */
#define FOR_LIST_ITEM                                                                              \
    ListIter *list_iter = (ListIter *)it;                                                          \
    List     *list      = list_iter->list;                                                         \
    if (UNLIKELY(!list)) goto for_done;                                                            \
    if (UNLIKELY(list_iter->index >= list->length)) {                                              \
        list_iter->list = NULL;                                                                    \
        DROP(OBJ(list));                                                                           \
        goto for_done;                                                                             \
    }                                                                                              \
    item = ref_keep(list->items[list_iter->index++]);
#define FOR_TUPLE_ITEM                                                                             \
    TupleIter *tuple_iter = (TupleIter *)it;                                                       \
    Tuple     *tuple      = tuple_iter->tuple;                                                     \
    if (UNLIKELY(!tuple)) goto for_done;                                                           \
    if (UNLIKELY(tuple_iter->index >= tuple->length)) {                                            \
        tuple_iter->tuple = NULL;                                                                  \
        DROP(OBJ(tuple));                                                                          \
        goto for_done;                                                                             \
    }                                                                                              \
    item = ref_keep(tuple->items[tuple_iter->index++]);
/* `rewrite` may use the box of the local that the last number is in. */
#define FOR_RANGE_ITEM(rewrite)                                                                    \
    RangeIter *range = (RangeIter *)it;                                                            \
    if (UNLIKELY(range->left == 0)) goto for_done;                                                 \
    int64_t v = range->next;                                                                       \
    range->left--;                                                                                 \
    range->next = (int64_t)((uint64_t)v + (uint64_t)range->step);                                  \
    if (int_is_small(v)) item = ref_keep(SMALL(v));                                                \
    else {                                                                                         \
        rewrite;                                                                                   \
        BOX_NEW(o, SHAPE_INT, Int, v)                                                              \
        item = o;                                                                                  \
    }
#define FOR_CHARACTER                                                                              \
    StrIter *str_iter = (StrIter *)it;                                                             \
    if (UNLIKELY(!str_iter->text || str_iter->index >= str_iter->text->length)) goto for_other;    \
    item = OBJ(str_latin1[(uint8_t)str_iter->text->data[str_iter->index]]);                        \
    if (UNLIKELY(!item)) goto for_other; /* not met before */                                      \
    str_iter->index++;                                                                             \
    ref_keep(item);
#define FOR_GENERATOR_ITEM                                                                         \
    Generator *g = (Generator *)it;                                                                \
    if (UNLIKELY(g->state == GENERATOR_CLOSED)) goto for_done;                                     \
    bool started = g->state == GENERATOR_SUSPENDED;                                                \
    RESUME(g, );                                                                                   \
    if (started) SEND_NONE();                                                                      \
    NEXT(); /* YIELD_VALUE does the rest */

op(FOR_L): {
    Object *it = TOP, *item;
    if (it->shape == SHAPE_LIST_ITER) { FOR_LIST_ITEM }
    else if (it->shape == SHAPE_RANGE_ITER) {
        FOR_RANGE_ITEM({
            Object *d = LOCAL(here.a);
            if (d->refcount == 1 && d->shape == SHAPE_INT) {
                ((Int *)d)->value = v;
                JUMP_BACK();
                NEXT();
            }
        })
    }
    else if (it->shape == SHAPE_TUPLE_ITER) { FOR_TUPLE_ITEM }
    else if (it->shape == SHAPE_GENERATOR) { FOR_GENERATOR_ITEM }
    else if (it->shape == SHAPE_STR_ASCII_ITER) { FOR_CHARACTER }
    else goto for_other;
    SET_LOCAL(here.a, item);
    JUMP_BACK();
    NEXT();
}
op(FOR_S): {
    Object *it = TOP, *item;
    if (it->shape == SHAPE_LIST_ITER) { FOR_LIST_ITEM }
    else if (it->shape == SHAPE_RANGE_ITER) { FOR_RANGE_ITEM() }
    else if (it->shape == SHAPE_TUPLE_ITER) { FOR_TUPLE_ITEM }
    else if (it->shape == SHAPE_GENERATOR) { FOR_GENERATOR_ITEM }
    else if (it->shape == SHAPE_STR_ASCII_ITER) { FOR_CHARACTER }
    else goto for_other;
    PUSH(item);
    JUMP_BACK();
    NEXT();
}
for_other: { /* FOR_L or FOR_S over the iterator on top */
    PUBLISH();
    Owned item = TYPE_OF(TOP)->next(TOP);
    if (!item) goto for_stopped;
    if (here.op == OP_FOR_S) PUSH(item);
    else SET_LOCAL(here.a, item);
    JUMP_BACK();
    NEXT();
}
for_stopped:
    if (error_pending() && !(error_is(&exc_StopIteration) && stop_iteration_ends(frame))) goto raised_published;
for_done: {
    Object *it = *--sp;
    DROP(it);
    NEXT();
}
op(UNPACK_SEQUENCE): {
    Object *o = TOP;
    if (o->shape == SHAPE_TUPLE && ((Tuple *)o)->length == here.a) {
        const Tuple *tuple = (Tuple *)o;
        int          count = here.a, stores = 0;
        while (stores < count && pc[stores].op == OP_STORE_LOCAL && !interp.watched) stores++;
        for (int k = 0; k < stores; k++) { /* straight into locals; the tuple stays on the stack meanwhile */
            Owned item = ref_keep(tuple->items[k]);
            pc++;
            SET_LOCAL(here.a, item);
        }
        sp--;
        for (int k = count; k-- > stores;) PUSH(ref_keep(tuple->items[k]));
        DROP(o);
        NEXT();
    }
    if (o->shape == SHAPE_LIST && ((List *)o)->length == here.a) {
        sp--;
        for (int k = here.a; k-- > 0;) PUSH(ref_keep(((List *)o)->items[k]));
        DROP(o);
        NEXT();
    }
    PUBLISH();
    if (!unpack_sequence(sp, o, here.a)) goto raised_published;
    sp += (int)here.a - 1; /* the items replaced it */
    DROP(o);
    NEXT();
}
op(UNPACK_PAIR): {
    Object *o = TOP, *first, *second;
    if (LIKELY(o->shape == SHAPE_TUPLE && ((Tuple *)o)->length == 2)) {
        first  = ref_keep(((Tuple *)o)->items[0]);
        second = ref_keep(((Tuple *)o)->items[1]);
        sp--;
        DROP(o);
        SET_LOCAL(here.a, first);
        SET_LOCAL(here.b, second);
        NEXT();
    }
    PUBLISH();
    if (!unpack_sequence(sp, o, 2)) goto raised_published;
    sp++; /* the second item below the first */
    DROP(o);
    first = *--sp;
    SET_LOCAL(here.a, first);
    second = *--sp;
    SET_LOCAL(here.b, second);
    NEXT();
}
op(UNPACK_EX): {
    PUBLISH();
    Object *o = TOP;
    if (!unpack_ex(sp, o, here.a, here.b)) goto raised_published;
    sp += (int)here.a + here.b;
    DROP(o);
    NEXT();
}
