/* op_special.h -- instructions: special methods written in Python: entered over a shim frame, and what is done with their result.
 *
 *   ... operands | [function][arguments]      the operands stay the caller's until the method has returned
 *
 * The shim's record (code NULL, pc at one of shim_code) says what becomes of the result; after LEAVE_SHIM the instruction
 * that called is `here` again.
 */
/* ---- the call ---- */
enter_special: { /* ... [function][n arguments]: what becomes of the result is the business of `shim` */
    Function *f = (Function *)sp[-n - 1];
    if (UNLIKELY(interp.depth >= interp.machine_limit || sp + f->code->room > interp.stack_end)) {
        interp.depth -= shim_code[shim]->c;
        interp.sp     = sp;
        goto too_deep;
    }
    pc            = shim_code[shim];
    frame++;
    frame->fp     = sp - n;
    frame->code   = NULL;
    frame->object = NULL;
    ENTER_FUNCTION(f, sp - n, f->code->own_slots);
    NEXT();
}

/* ---- the result ---- */
op(OPERATOR_DONE): {
    Shim asked = here.a;
    result     = *--sp;
    LEAVE_SHIM();
    if (UNLIKELY(result == NOT_IMPLEMENTED)) {
        ref_drop(result);
        PUBLISH();
        result = operator_passed(SECOND, TOP, &here, asked);
        if (!result) goto raised_published;
    }
    if (op_info[here.op].kind_c == OPERAND_LOCAL) goto result_to_local;
    goto result_of_2;
}
op(RESULT_DONE): {
    Shim kind = here.a;
    result    = *--sp;
    LEAVE_SHIM();
    if (kind == SHIM_RESULT_2) goto result_of_2;
    if (kind == SHIM_RESULT_2_LOCAL) goto result_to_local;
    if (kind >= SHIM_RESULT_3) {
        for (int k = kind - SHIM_RESULT_2_LOCAL; k > 0; k--) { Object *held = *--sp; DROP(held); }
        goto result_of_2;
    }
    Object *operand = TOP;
    TOP = result;
    DROP(operand);
    NEXT();
}
result_of_2: {
    Object *r = TOP, *l = SECOND;
    sp--;
    TOP = result;
    DROP(l);
    DROP(r);
    NEXT();
}
result_to_local: {
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    SET_LOCAL(here.c, result);
    NEXT();
}
op(COMPARE_DONE): {
    result = *--sp;
    LEAVE_SHIM();
    if (UNLIKELY(result == NOT_IMPLEMENTED)) {
        ref_drop(result);
        PUBLISH();
        result = comparison_passed(SECOND, TOP, &here);
    }
    interp.depth--;
    if (UNLIKELY(!result)) goto raised_published;
    goto result_of_2;
}
op(COMPARE_JUMP_DONE): {
    jump_when = here.a == SHIM_COMPARE_IF;
    result    = *--sp;
    LEAVE_SHIM();
    if (UNLIKELY(result == NOT_IMPLEMENTED)) {
        ref_drop(result);
        PUBLISH();
        result = comparison_passed(SECOND, TOP, &here);
    }
    interp.depth--;
    if (UNLIKELY(!result)) goto raised_published;
    Truth t = result == TRUE_ ? TRUTH_YES : TRUTH_NO;
    if (result != TRUE_ && result != FALSE_) {
        PUSH(result);
        PUBLISH();
        t = object_truth(result);
        if (t < 0) goto raised_published;
        sp--;
    }
    DROP(result);
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY((int16_t)here.c);
    NEXT();
}
op(STORE_DONE): {
    Object *key = here.a == SHIM_STORE ? sp[-2] : NULL;
    result = *--sp;
    LEAVE_SHIM();
    DROP(result);
    if (key) sp--;
    Object *o = TOP, *value = SECOND;
    sp -= 2;
    DROP(value);
    DROP(o);
    if (key) DROP(key);
    NEXT();
}
op(CONTAINS_DONE): {
    result = TOP;
    LEAVE_SHIM();
    Truth t = result == TRUE_ ? TRUTH_YES : TRUTH_NO;
    if (result != TRUE_ && result != FALSE_) {
        PUBLISH();
        t = object_truth(result);
        if (t < 0) goto raised_published;
    }
    sp--;
    DROP(result);
    bool yes = (t != 0) != here.c;
    Object *r = TOP, *l = SECOND;
    sp -= 2;
    DROP(l);
    DROP(r);
    ANSWER(yes)
}
op(TRUTH_DONE): {
    bool  length = here.a == SHIM_TRUTH_LENGTH;
    Truth t;
    result = *--sp;
    LEAVE_SHIM();
    if (result == TRUE_ && !length) {
        t = TRUTH_YES;
        ref_drop(result);
    } else {
        PUBLISH();
        t = truth_of_result(result, length);
        if (t < 0) goto raised_published;
    }
    jump_when = here.op == OP_JUMP_IF_TRUE_S || here.op == OP_JUMP_IF_TRUE_L;
    Object *o = *--sp;
    DROP(o);
    if ((t == TRUTH_YES) == jump_when) JUMP_BY(jump_distance(here));
    NEXT();
}
op(LENGTH_DONE): { /* [len][object] | result */
    result = *--sp;
    LEAVE_SHIM();
    PUBLISH();
    int64_t length = length_of_result(result);
    if (length < 0 || !(result = int_new(length))) goto raised_published;
    goto result_of_2;
}
