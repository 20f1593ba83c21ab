/* op_jumps.h -- instructions: jumps on truth and on None. */
/* ---- jumps ---- */
op(JUMP): JUMP_BY(jump_distance(here)); NEXT();
#define TRUTH_JUMP(o, DROPPING, SENSE)                                                             \
    Truth t;                                                                                   \
    if (o == TRUE_) t = TRUTH_YES;                                                             \
    else if (o == FALSE_ || o == NONE) t = TRUTH_NO;                                           \
    else if (o->shape == SHAPE_INT) t = INT_OF(o) != 0;                                        \
    else {                                                                                     \
        jump_when = SENSE;                                                                     \
        goto slow_truth_jump;                                                                  \
    }                                                                                          \
    DROPPING;                                                                                  \
    if ((t == TRUTH_YES) == SENSE) JUMP_BY(jump_distance(here));                                  \
    NEXT();
op(JUMP_IF_TRUE_S): { Object *o = TOP; TRUTH_JUMP(o, sp--; DROP(o), true) }
op(JUMP_IF_FALSE_S): { Object *o = TOP; TRUTH_JUMP(o, sp--; DROP(o), false) }
op(JUMP_IF_TRUE_L): {
    Object *o = LOCAL(here.a);
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    o->refcount++;
    PUSH(o);
    TRUTH_JUMP(o, sp--; DROP(o), true)
}
op(JUMP_IF_FALSE_L): {
    Object *o = LOCAL(here.a);
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    o->refcount++;
    PUSH(o);
    TRUTH_JUMP(o, sp--; DROP(o), false)
}
op(JUMP_IF_NONE_S): {
    Object *o = *--sp;
    bool none = o == NONE;
    DROP(o);
    if (none) JUMP_BY(jump_distance(here));
    NEXT();
}
op(JUMP_IF_NOT_NONE_S): {
    Object *o = *--sp;
    bool none = o == NONE;
    DROP(o);
    if (!none) JUMP_BY(jump_distance(here));
    NEXT();
}
op(JUMP_IF_NONE_L): {
    Object *o = LOCAL(here.a);
    if (o == NONE) JUMP_BY(jump_distance(here));
    else if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    NEXT();
}
op(JUMP_IF_NOT_NONE_L): {
    Object *o = LOCAL(here.a);
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    if (o != NONE) JUMP_BY(jump_distance(here));
    NEXT();
}
op(JUMP_IF_TRUE_OR_POP): {
    Object *o = TOP;
    Truth t = o == TRUE_ ? TRUTH_YES : TRUTH_NO;
    if (!t && o != FALSE_ && o != NONE) {
        PUBLISH();
        t = object_truth(o);
        if (t < 0) goto raised_published;
    }
    if (t) JUMP_BY(jump_distance(here));
    else { sp--; DROP(o); }
    NEXT();
}
op(JUMP_IF_FALSE_OR_POP): {
    Object *o = TOP;
    Truth t = o == TRUE_ ? TRUTH_YES : TRUTH_NO;
    if (!t && o != FALSE_ && o != NONE) {
        PUBLISH();
        t = object_truth(o);
        if (t < 0) goto raised_published;
    }
    if (!t) JUMP_BY(jump_distance(here));
    else { sp--; DROP(o); }
    NEXT();
}
