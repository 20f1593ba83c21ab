/* op_rest.h -- instructions: modules, match, and the machine's own instructions. */
/* ---- modules ---- */
op(IMPORT_NAME): {
    PUBLISH();
    Owned m = import_name_op(frame, frame->code->names[here.a], SECOND, TOP);
    if (!m) goto raised_published;
    Object *fromlist = TOP, *level = SECOND;
    sp--;
    TOP = m;
    DROP(fromlist);
    DROP(level);
    NEXT();
}
op(IMPORT_FROM): {
    PUBLISH();
    Owned o = import_from(TOP, frame->code->names[here.a]);
    if (!o) goto raised_published;
    PUSH(o);
    NEXT();
}
op(IMPORT_STAR): {
    PUBLISH();
    if (!import_star(TOP, fp[0])) goto raised_published;
    Object *o = *--sp;
    DROP(o);
    NEXT();
}
op(SETUP_ANNOTATIONS): {
    PUBLISH();
    if (!setup_annotations(fp[0])) goto raised_published;
    NEXT();
}
op(PRINT_EXPR): {
    PUBLISH();
    if (!print_expression(TOP)) goto raised_published;
    Object *o = *--sp;
    DROP(o);
    NEXT();
}

/* ---- match ---- */
op(GET_LEN): {
    PUBLISH();
    int64_t length = object_length(TOP);
    if (length < 0) goto raised_published;
    Owned v = int_new(length);
    if (!v) goto raised_published;
    PUSH(v);
    NEXT();
}
op(MATCH_MAPPING): {
    bool is = TYPE_HAS(TOP, TYPE_MAPPING);
    PUSH(bool_new(is));
    NEXT();
}
op(MATCH_SEQUENCE): {
    bool is = TYPE_HAS(TOP, TYPE_SEQUENCE);
    PUSH(bool_new(is));
    NEXT();
}
op(MATCH_KEYS): {
    PUBLISH();
    Owned v = match_keys(SECOND, (Tuple *)TOP);
    if (!v) goto raised_published;
    PUSH(v);
    NEXT();
}
op(MATCH_CLASS): {
    PUBLISH();
    Owned v = match_class(sp[-3], SECOND, (Tuple *)TOP, here.a);
    if (!v) goto raised_published;
    Object *names_ = TOP, *cls = SECOND, *subject = sp[-3];
    sp -= 2;
    TOP = v;
    DROP(names_);
    DROP(cls);
    DROP(subject);
    NEXT();
}

/* ---- the machine's own ---- */
op(HALT): {
    result = *--sp;
    interp.sp      = sp;
    interp.frame   = frame - 1;
    return result;
}
op(INIT_DONE): { /* [instance] | [arguments kept ...][what __init__ gave] */
    result = *--sp;
    if (UNLIKELY(result != NONE)) {
        PUSH(result);
        PUBLISH();
        raise_type_error("__init__() should return None, not '%.200s'", type_name(TYPE_OF(result)));
        goto raised_published;
    }
    ref_drop(result);
    DROP_KEPT();
    goto shim_done;
}
op(KEPT_DONE): { /* [callable] | [arguments kept ...][result] -> [result] */
    interp.depth -= here.c;
    if (here.b) {
        interp.sp = sp;
        drop_spread(frame->fp);
        sp = interp.sp;
    }
    result = *--sp;
    DROP_KEPT();
    Object *callable = TOP;
    TOP              = result;
    if (UNLIKELY(--callable->refcount == 0)) {
        interp.sp = sp;
        object_free(callable);
    }
}
shim_done:
    frame--;
    interp.frame = frame;
    pc = frame->pc;
    fp = frame->fp;
    consts = frame->code->constants;
    NEXT();
