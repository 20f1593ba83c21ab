/* op_building.h -- instructions: displays, comprehensions, slices and f-strings. */
/* ---- building ---- */
op(BUILD_TUPLE): {
    if (pc->op == OP_CALL && pc->a == 2) { /* isinstance(o, (A, B)): nobody sees the tuple */
        Object **base = sp - here.a - 2;
        Truth    is;
        n = here.a;
        pc++;
        PUBLISH();
        if (isinstance_of_any(base[0], base + 2, n, &is)) {
            if (UNLIKELY(is == TRUTH_ERROR)) goto raised_published;
            while (sp > base) { Object *o = *--sp; DROP(o); }
            ANSWER(is)
        }
        pc--;
    }
    PUBLISH();
    Owned t = tuple_take(sp - here.a, here.a);
    if (!t) goto raised_published;
    sp -= here.a;
    PUSH(t);
    NEXT();
}
op(BUILD_LIST): {
    PUBLISH();
    Owned t = list_take(sp - here.a, here.a, room_for_sum(pc, fp, sp - here.a));
    if (!t) goto raised_published;
    sp -= here.a;
    PUSH(t);
    NEXT();
}
op(BUILD_LIST_FOR): {
    PUBLISH();
    Owned t = list_for_iterator(LOCAL(here.a));
    if (!t) goto raised_published;
    PUSH(t);
    NEXT();
}
op(BUILD_SET): {
    PUBLISH();
    Owned t = set_of_stack(sp - here.a, here.a);
    if (!t) goto raised_published;
    sp -= here.a;
    PUSH(t);
    NEXT();
}
op(BUILD_MAP): {
    if (here.a == 0 && pc[0].op == OP_LOAD_LOCAL && pc[1].op == OP_DICT_MERGE && pc[2].op == OP_CALL_EX && !interp.watched &&
        LOCAL(pc[0].a)->shape == SHAPE_DICT) { /* f(*args, **kwargs) */
        const Dict *mapping = (const Dict *)LOCAL(pc[0].a);
        if (dict_length(mapping) == 0) PUSH(ref_keep(NONE)); /* no keywords there */
        else {
            PUBLISH();
            Owned t = dict_copy(mapping);
            if (!t) goto raised_published;
            PUSH(t);
        }
        pc += 2;
        NEXT();
    }
    PUBLISH();
    Owned t = dict_of_pairs(sp - 2 * here.a, sp - 2 * here.a + 1, here.a, 2);
    if (!t) goto raised_published;
    for (int k = 2 * here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
    PUSH(t);
    NEXT();
}
op(BUILD_CONST_KEY_MAP): {
    PUBLISH();
    Owned t = dict_of_pairs(((Tuple *)TOP)->items, sp - 1 - here.a, here.a, 1);
    if (!t) goto raised_published;
    for (int k = here.a + 1; k > 0; k--) { Object *o = *--sp; DROP(o); }
    PUSH(t);
    NEXT();
}
op(BUILD_STRING): {
    PUBLISH();
    Owned t = str_of_stack(sp - here.a, here.a);
    if (!t) goto raised_published;
    for (int k = here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
    PUSH(t);
    NEXT();
}
op(BUILD_SLICE): {
    if (here.a == 2) { /* nobody sees the slice between here and the next instruction */
        Object *stop = TOP, *start = SECOND, *o = sp[-3];
        Owned   v;
        bool    done;
        if (pc->op == OP_INDEX_SS || pc->op == OP_INDEX_SS_L) {
            PUBLISH();
            if (slice_get_directly(o, start, stop, &v)) {
                pc++;
                if (UNLIKELY(!v)) goto raised_published;
                sp -= 3;
                DROP_NUMBER(stop);
                DROP_NUMBER(start);
                DROP(o);
                if (here.op == OP_INDEX_SS) PUSH(v);
                else SET_LOCAL(here.c, v);
                NEXT();
            }
        } else if (pc->op == OP_STORE_INDEX) {
            pc++;
            PUBLISH();
            if (slice_set_directly(o, start, stop, sp[-4], &done)) {
                if (UNLIKELY(!done)) goto raised_published;
                Object *value = sp[-4];
                sp -= 4;
                DROP(value);
                DROP(o);
                DROP_NUMBER(start);
                DROP_NUMBER(stop);
                NEXT();
            }
            pc--;
        }
    }
    PUBLISH();
    if (here.a == 2 && pc->op == OP_INDEX_SS) { /* x[i:j]: no slice object if nobody can see it */
        bool  done;
        Owned v = slice_between(sp[-3], SECOND, TOP, &done);
        if (done) {
            pc++;
            if (UNLIKELY(!v)) goto raised_published;
            Object *stop = TOP, *start = SECOND, *sequence = sp[-3];
            sp -= 2;
            TOP = v;
            DROP(stop);
            DROP(start);
            DROP(sequence);
            NEXT();
        }
    }
    if (here.a == 3 && pc->op == OP_INDEX_SS) {
        Owned v;
        if (slice_get_stepped(sp[-4], sp[-3], SECOND, TOP, &v)) {
            pc++;
            if (UNLIKELY(!v)) goto raised_published;
            for (int k = 3; k > 0; k--) { Object *o = *--sp; DROP_NUMBER(o); }
            Object *o = TOP;
            TOP       = v;
            DROP(o);
            NEXT();
        }
    }
    Owned t = slice_new(sp[-(int)here.a], sp[-(int)here.a + 1], here.a == 3 ? TOP : NULL);
    if (!t) goto raised_published;
    for (int k = here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
    PUSH(t);
    NEXT();
}
op(FORMAT_VALUE): {
    PUBLISH();
    Object *spec = here.a & 4 ? TOP : NULL, *value = spec ? SECOND : TOP;
    Owned   t    = format_value(value, here.a & 3, spec);
    if (!t) goto raised_published;
    sp -= spec ? 2 : 1;
    PUSH(t);
    if (spec) DROP(spec);
    DROP(value);
    NEXT();
}
op(LIST_APPEND): {
    Object *o    = *--sp;
    List   *list = (List *)sp[-(int)here.a];
    if (LIKELY(list->length < list->capacity)) {
        list->items[list->length++] = o;
        NEXT();
    }
    PUBLISH();
    if (!list_append_take(list, o)) goto raised_published;
    NEXT();
}
op(SET_ADD): {
    PUBLISH();
    Object *o = TOP;
    if (!set_add((Set *)sp[-(int)here.a - 1], o)) goto raised_published;
    sp--;
    DROP(o);
    NEXT();
}
op(MAP_ADD): {
    sp -= 2;
    PUBLISH();
    if (!dict_set_take((Dict *)sp[-(int)here.a], sp[0], sp[1])) goto raised_published;
    NEXT();
}
op(LIST_EXTEND): {
    PUBLISH();
    Object *o = TOP;
    if (!list_extend_unpacking((List *)sp[-(int)here.a - 1], o)) goto raised_published;
    sp--;
    DROP(o);
    NEXT();
}
op(SET_UPDATE): {
    PUBLISH();
    Object *o = TOP;
    if (!set_update((Set *)sp[-(int)here.a - 1], o)) goto raised_published;
    sp--;
    DROP(o);
    NEXT();
}
op(DICT_UPDATE): {
    PUBLISH();
    Object *o = TOP;
    if (!dict_update_unpacking((Dict *)sp[-(int)here.a - 1], o)) goto raised_published;
    sp--;
    DROP(o);
    NEXT();
}
op(DICT_MERGE): {
    PUBLISH();
    Object *o = TOP;
    if (!dict_merge_kwargs((Dict *)sp[-(int)here.a - 1], o, sp[-(int)here.a - 3])) goto raised_published;
    sp--;
    DROP(o);
    NEXT();
}
op(LIST_TO_TUPLE): {
    PUBLISH();
    Object *o = TOP;
    Owned   t = tuple_from_list((List *)o);
    if (!t) goto raised_published;
    TOP = t;
    DROP(o);
    NEXT();
}
