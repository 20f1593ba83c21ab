/* op_calls.h -- instructions: calls, returns and the making of functions. */
/* ---- calls ---- */
op(CALL_METHOD): {
    window = sp - here.a - 1;
    Object **base = window - 1;
    if (UNLIKELY(!base[0])) { /* no self: close the gap */
        copy_slots(base, window, here.a + 1);
        sp--;
        n = here.a;
        goto call;
    }
    if (base[0]->shape == SHAPE_FUNCTION && LIKELY(((Function *)base[0])->fast_args == here.a + 1)) {
        Function *f = (Function *)base[0];
        ENTER_FUNCTION(f, window, f->code->own_slots);
        NEXT();
    }
    if (base[0]->shape == SHAPE_METHOD_DESCR) {
        MethodDescr *descr = (MethodDescr *)base[0];
        if (here.a == 1 && SECOND->shape == SHAPE_LIST && descr->def->fn == list_append_method && interp.depth < interp.recursion_limit &&
            !interp.watched) { /* items.append(item) */
            Object *item = TOP;
            List   *list = (List *)SECOND;
            if (LIKELY(list->length < list->capacity)) list->items[list->length++] = item;
            else {
                PUBLISH();
                sp--;
                if (UNLIKELY(!list_append_slow(list, item))) goto raised_published;
            }
            sp = base;
            if (LIKELY(pc->op == OP_POP)) pc++;
            else PUSH(none_new());
            descr->head.refcount--; /* list has it */
            DROP(&list->head);
            NEXT();
        }
        if (UNLIKELY(TOP->shape == SHAPE_GENERATOR) && here.a == 1 && descr->def->fn == str_join_method && SECOND->shape == SHAPE_STR &&
            ((Generator *)TOP)->state <= GENERATOR_SUSPENDED && sp + 8 < interp.stack_end && interp.depth < interp.recursion_limit &&
            !interp.watched) {
            Object *generator = TOP;
            PUSH(ref_keep(generator));
            shim = SHIM_GATHER_JOIN;
            goto enter_gather;
        }
        PUBLISH();
        if (here.a == 0 && descr->one && TYPE_OF(base[1]) == descr->owner && LIKELY(interp.depth < interp.recursion_limit)) {
            if (UNLIKELY(!call_one_in_place(base))) goto raised_published;
            sp--;
            NEXT();
        }
        if (UNLIKELY(!call_method_in_place(base, here.a + 1))) goto raised_published;
        sp = base + 1;
        NEXT();
    }
    n = here.a + 1;
    goto call;
}
op(CALL): {
    window = sp - here.a;
    Object  **base = window - 1;
    Function *f    = (Function *)base[0];
    if (LIKELY(f->head.shape == SHAPE_FUNCTION && f->fast_args == here.a)) {
        ENTER_FUNCTION(f, window, f->code->own_slots);
        NEXT();
    }
    if (UNLIKELY(TOP->shape == SHAPE_GENERATOR) && here.a == 1 && ((Generator *)TOP)->state <= GENERATOR_SUSPENDED) {
        shim = gather_of(&f->head);
        if (shim != SHIM_COUNT && sp + 8 < interp.stack_end && !interp.watched) goto enter_gather;
    }
    if (f->head.shape == SHAPE_NATIVE) {
        Native *native = (Native *)f;
        PUBLISH();
        if (here.a == 1 && native->one) {
            Object *o = TOP;
            if (native->one == builtin_len && !interp.watched) {
                int64_t length = plain_length(o);
                if (LIKELY(length >= 0)) {
                    Owned v = int_new(length);
                    if (UNLIKELY(!v)) goto raised_published;
                    sp--;
                    TOP = v;
                    DROP(o);
                    DROP(&f->head);
                    NEXT();
                }
                if (may_be_special(o)) {
                    Function *method = special_function(o, names.__len__, 1);
                    if (method) TRY_SPECIAL_1(method, o, SHIM_LENGTH);
                }
            }
            if (LIKELY(interp.depth < interp.recursion_limit)) {
                if (UNLIKELY(!call_one_in_place(base))) goto raised_published;
                sp--;
                NEXT();
            }
        }
        if (here.a == 2 && native->def->fn == builtin_isinstance && TYPE_OF(TOP) == &type_type && !interp.watched) {
            Object *cls = TOP, *o = SECOND;
            Truth   is  = object_real_is_instance(o, cls);
            if (UNLIKELY(is == TRUTH_ERROR)) goto raised_published;
            sp = base;
            DROP(cls);
            DROP(o);
            DROP(&f->head);
            ANSWER(is)
        }
        if (UNLIKELY(!call_native_in_place(base, here.a))) goto raised_published;
        sp = base + 1;
        NEXT();
    }
    n = here.a;
    if (f->head.shape == SHAPE_TYPE_STATIC) {
        if (n == 1 && base[0] == OBJ(&type_type)) {
            Object *o = TOP;
            base[0]   = ref_keep(OBJ(TYPE_OF(o)));
            sp        = base + 1;
            DROP(OBJ(&type_type));
            DROP(o);
            NEXT();
        }
        PUBLISH();
        if (pc->op == OP_GET_ITER && base[0] == OBJ(&range_type) && !interp.watched) { /* for i in range(...): nobody sees the range */
            Owned iterator;
            if (range_iter_directly(base + 1, n, &iterator)) {
                if (UNLIKELY(!iterator)) goto raised_published;
                while (sp > base) { Object *o = *--sp; DROP_NUMBER(o); }
                PUSH(iterator);
                pc++;
                NEXT();
            }
        }
        if (base[0] != OBJ(&super_type)) goto call_in_c;
    } else if (shape_flags[f->head.shape] & SHAPE_IS_TYPE) goto call_class;
}
call: { /* [callable][n arguments] */
    Object **base     = sp - n - 1;
    Object  *callable = base[0];
    if (LIKELY(callable->shape == SHAPE_FUNCTION)) {
        Function *f = (Function *)callable;
        if (LIKELY(f->fast_args == n)) {
            ENTER_FUNCTION(f, base + 1, f->code->own_slots);
            NEXT();
        }
        if (n < f->fast_args && f->defaults && f->fast_args - n <= (int)f->defaults->length && sp + f->fast_args - n < interp.stack_end) {
            Object **from = f->defaults->items + f->defaults->length;
            for (int k = n - f->fast_args; k < 0; k++) PUSH(ref_keep(from[k]));
            ENTER_FUNCTION(f, base + 1, f->code->own_slots);
            NEXT();
        }
        if (f->generator_args == n && sp + f->code->room < interp.stack_end) {
            window = base + 1;
            for (int count = f->code->own_slots; count > 0; count--) PUSH(ref_keep(UNBOUND));
            goto enter_bound;
        }
        PUBLISH();
        goto call_function_slow;
    }
    uint32_t shape = callable->shape;
    if (shape == SHAPE_METHOD_DESCR || shape == SHAPE_NATIVE) {
        PUBLISH();
        if (UNLIKELY(!call_native_in_place(base, n))) goto raised_published;
        sp = base + 1;
        NEXT();
    }
    if (shape == SHAPE_TYPE_STATIC) {
        if (n == 0 && callable == OBJ(&super_type) && pc->op == OP_LOAD_METHOD_S && !interp.watched) { /* super().name(...): no object between */
            PUBLISH();
            Borrowed self;
            Borrowed method = super_method(frame, frame->code->names[pc->a], &self);
            if (LIKELY(method != NULL)) {
                TOP = ref_keep(method);
                PUSH(ref_keep(self));
                pc += 3;
                DROP(callable);
                NEXT();
            }
        }
        goto call_in_c;
    }
    if (shape == SHAPE_METHOD) { /* a bound method: open it up */
        Object *function = ref_keep(((Method *)callable)->function), *self = ref_keep(((Method *)callable)->self);
        move_slots_up(base + 1, n, 1);
        base[0] = function;
        base[1] = self;
        sp++;
        n++;
        DROP(callable);
        goto call;
    }
    if (shape_flags[shape] & SHAPE_IS_TYPE) goto call_class;
    if (shape_flags[shape] & SHAPE_INSTANCE) { /* __call__ in Python */
        Function *method = special_function(callable, names.__call__, n + 1);
        if (method && sp + 2 * n + 8 < interp.stack_end) {
            PUBLISH();
            if (!recursion_enter(" while calling a Python object")) goto raised_published;
            for (int k = 1; k <= n; k++) PUSH(ref_keep(base[k])); /* as the tuple that the object is called with */
            ENTER_SHIM(kept_call_code, base + 1);
            PUSH(ref_keep(&method->head));
            for (int k = 0; k <= n; k++) PUSH(ref_keep(base[k]));
            n++;
            goto call;
        }
    }
    goto call_in_c;
}
call_class: { /* [class][n arguments] */
    Object  **base     = sp - n - 1;
    Object   *callable = base[0];
    Owned     instance = NULL;
    PUBLISH();
    Function *init = class_call_plan((Type *)callable, &instance);
    if (init) {
        ENTER_INIT_SHIM(init, instance, 1);
        if (LIKELY(init->fast_args == n)) {
            ENTER_FUNCTION(init, base + 1, init->code->own_slots);
            NEXT();
        }
        PUBLISH();
        goto call_function_slow;
    }
    if (error_pending()) goto raised_published;
}
call_in_c:
    PUBLISH();
    if (UNLIKELY(!call_in_place(sp - n - 1, n))) goto raised_published;
    sp -= n;
    NEXT();
op(CALL_METHOD_KW): {
    Object **base = sp - here.a - 2;
    if (base[0] == NULL) {
        copy_slots(base, base + 1, here.a + 1);
        sp--;
        n = here.a;
    } else n = here.a + 1;
    goto call_kw;
}
op(CALL_KW): {
    n = here.a;
call_kw:;
    Object **base     = sp - n - 1;
    Object  *callable = base[0];
    Tuple   *names_   = (Tuple *)CONST(here.b);
    PUBLISH();
    if (callable->shape == SHAPE_FUNCTION) {
        Function *f = (Function *)callable;
        window = base + 1;
        if (!call_bind(f, window, n, names_)) { sp = interp.sp; goto raised_published; }
        sp = interp.sp;
        goto enter_bound;
    }
    if (callable->shape == SHAPE_METHOD) {
        Object *function = ref_keep(((Method *)callable)->function), *self = ref_keep(((Method *)callable)->self);
        move_slots_up(base + 1, n, 1);
        base[0] = function;
        base[1] = self;
        sp++;
        n++;
        DROP(callable);
        goto call_kw;
    }
    if (shape_flags[callable->shape] & SHAPE_IS_TYPE) {
        Owned instance = NULL;
        Function *init = class_call_plan((Type *)callable, &instance);
        if (init) {
            ENTER_INIT_SHIM(init, instance, 2);
            PUBLISH();
            window = base + 1;
            if (!call_bind(init, window, n, names_)) { sp = interp.sp; goto raised_published; }
            sp = interp.sp;
            goto enter_bound;
        }
        if (error_pending()) goto raised_published;
    }
    Owned v = callable->shape == SHAPE_METHOD_DESCR || callable->shape == SHAPE_NATIVE
                  ? call_native(callable, base + 1, n - (int)names_->length, names_)
                  : object_call(callable, base + 1, n - (int)names_->length, names_);
    if (UNLIKELY(!v)) goto raised_published;
    while (sp > base + 1) { Object *o = *--sp; DROP(o); }
    base[0] = v;
    DROP(callable);
    NEXT();
}
call_function_slow: /* [function][n arguments] on top, published; pc is the return address */
window = sp - n;
if (!call_bind((Function *)window[-1], window, n, NULL)) { sp = interp.sp; goto raised_published; }
sp = interp.sp;
enter_bound: /* window: every slot of the function at window[-1] is filled */
{
    Function *f = (Function *)window[-1];
    if (UNLIKELY(f->code->flags & CODE_ANY_GENERATOR)) {
        PUBLISH();
        Owned g = generator_new(f, window);
        if (!g) goto raised_published;
        sp  = window;
        TOP = g;
        NEXT();
    }
    ENTER_FUNCTION(f, window, 0); /* the binder has filled them all */
    NEXT();
}
op(CALL_EX): {
    PUBLISH();
    bool has_kwargs = here.a & 1; /* None: there are none */
    Object **base   = sp - 2 - has_kwargs;
    Object *callable = base[0];
    Owned v;
    if (!spread_to_tuple(base)) goto raised_published;
    if (callable->shape == SHAPE_FUNCTION) {
        window = call_spread(base, has_kwargs);
        frame  = interp.frame;
        pc     = frame->pc;
        sp     = interp.sp;
        if (!window) goto raised_published;
        goto enter_bound;
    }
    v = object_call_tuple(callable, (Tuple *)base[1], has_kwargs && base[2] != NONE ? (Dict *)base[2] : NULL);
    if (UNLIKELY(!v)) goto raised_published;
    DROP(callable);
    base[0] = v;
    Object *args = base[1], *mapping = has_kwargs ? base[2] : NULL;
    sp = base + 1;
    DROP(args);
    if (mapping) DROP(mapping);
    NEXT();
}
op(RETURN_L): {
    Object *o = LOCAL(here.a);
    if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
    o->refcount++;
    result = o;
    goto return_result;
}
op(RETURN_C): result = ref_keep(CONST(here.a)); goto return_result;
op(RETURN_S):
    result = *--sp;
return_result: { /* owned by this register alone */
    if (UNLIKELY(frame->object != NULL)) {
        PUBLISH();
        PUSH(result); /* safe while anything runs */
        interp.sp = sp;
        frame_object_detach(frame, sp - 1);
        sp = fp;
        sp[-1] = result;
    } else {
        Object **end = sp;
        for (Object **slot = fp; slot < end; slot++) {
            Object *o = *slot;
            if (--o->refcount == 0) {
                if (o->shape <= SHAPE_FLOAT) { /* runs no code; the slot is never looked at again */
                    heap_free_16(o);
                    continue;
                }
                interp.sp = end;
                frame->pc = pc;
                *end      = result;
                interp.sp = end + 1;
                slot_died(fp, slot, o);
            }
        }
        Object *callable = fp[-1];
        fp[-1] = result;
        sp     = fp;
        if (UNLIKELY(--callable->refcount == 0)) {
            PUBLISH();
            slot_died(fp, fp - 1, callable);
        }
    }
    interp.depth--;
    frame--;
    interp.frame = frame;
    pc = frame->pc;
    fp = frame->fp;
    if (LIKELY(frame->code != NULL)) consts = frame->code->constants;
    NEXT();
}
op(RETURN_GENERATOR): { /* ... [generator] | temporaries [result] */
    result = *--sp;
    PUBLISH();
    *sp = result;
    interp.sp = sp + 1;
    Generator *g = generator_at(fp);
    generator_ended(g); /* state, handled exceptions */
    if (frame->object) frame_object_detach(frame, sp);
    else {
        frame_release_ended(sp);
        frame_drop_function(frame);
    }
    g->ending = false;
    sp = g->base;
    interp.depth--;
    frame--;
    interp.frame = frame;
    interp.sp    = sp + 1; /* keeps the place of result clear */
    *sp = result;
    pc = frame->pc;
    fp = frame->fp;
    consts = frame->code ? frame->code->constants : NULL;
    if (frame->code == NULL) { /* a C caller: HALT hands it over */
        sp++;
        NEXT();
    }
    if (UNLIKELY(interp.watched) && !trace_stopped(frame, &g->head, result)) {
        interp.sp = sp + 1;
        sp++;
        goto raised_published;
    }
    if (here.op == OP_SEND) { /* [receiver][result] -> [result] */
        sp[-1] = result;
        pc += jump_distance(here);
        PUBLISH();
        ref_drop(&g->head);
        NEXT();
    }
    /* a for loop: the iterator is exhausted */
    sp--;
    DROP(result);
    DROP(&g->head);
    NEXT();
}
op(MAKE_FUNCTION): {
    PUBLISH();
    Owned f = make_function(frame, sp, here.a); /* takes its operands over */
    if (!f) goto raised_published;
    sp -= 1 + (here.a & 1) + (here.a >> 1 & 1) + (here.a >> 2 & 1) + (here.a >> 3 & 1);
    PUSH(f);
    NEXT();
}
op(LOAD_BUILD_CLASS): {
    PUBLISH();
    Owned o = load_build_class(frame);
    if (!o) goto raised_published;
    PUSH(o);
    NEXT();
}
op(LOAD_ASSERTION_ERROR): PUSH(ref_keep(OBJ(&exc_AssertionError))); NEXT();
