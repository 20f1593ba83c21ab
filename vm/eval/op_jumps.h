/* op_jumps.h -- instructions: jumps on truth and on None. */
/* ---- jumps ---- */
op(JUMP): JUMP_BY(jump_distance(here)); NEXT();
/* `o` on the stack (TAKEN takes it off) or in a local (SPREAD puts it there). */
#define TRUTH_JUMP(o, TAKEN, SPREAD, SENSE)                                                        \
    int64_t t;                                                                                     \
    if (o == TRUE_) t = 1;                                                                         \
    else if (o == FALSE_ || o == NONE) t = 0;                                                      \
    else if (o->shape == SHAPE_INT) t = INT_OF(o);                                                 \
    else if ((t = plain_length(o)) < 0) {                                                          \
        SPREAD;                                                                                    \
        jump_when = SENSE;                                                                         \
        goto slow_truth_jump;                                                                      \
    }                                                                                              \
    TAKEN;                                                                                         \
    if ((t != 0) == SENSE) JUMP_BY(jump_distance(here));                                           \
    NEXT();
#define TRUTH_JUMP_S(SENSE) { Object *o = TOP; TRUTH_JUMP(o, sp--; DROP(o), (void)0, SENSE) }
#define TRUTH_JUMP_L(SENSE)                                                                        \
    {                                                                                              \
        Object *o = LOCAL(here.a);                                                                 \
        TRUTH_JUMP(o, (void)0, if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; } PUSH(ref_keep(o)), SENSE) \
    }
op(JUMP_IF_TRUE_S): TRUTH_JUMP_S(true)
op(JUMP_IF_FALSE_S): TRUTH_JUMP_S(false)
op(JUMP_IF_TRUE_L): TRUTH_JUMP_L(true)
op(JUMP_IF_FALSE_L): TRUTH_JUMP_L(false)
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
