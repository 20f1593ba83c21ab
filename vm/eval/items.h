/* items.h -- left[right] in all operand forms, and container[key] = value: lists, tuples, strs by ints, dicts by strs and tuples of both. */
#define INDEX_FAST(l, r, found)                                                                    \
    Object *found = NULL;                                                                          \
    if (r->shape == SHAPE_INT) {                                                                   \
        int64_t at = INT_OF(r);                                                                    \
        if (l->shape == SHAPE_LIST) {                                                              \
            uint32_t length = ((List *)l)->length;                                                 \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < length) found = ((List *)l)->items[at];                             \
        } else if (l->shape == SHAPE_TUPLE) {                                                      \
            uint32_t length = ((Tuple *)l)->length;                                                \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < length) found = ((Tuple *)l)->items[at];                             \
        } else if (l->shape == SHAPE_DICT) {                                                       \
            found = OBJ(dict_find_word((Dict *)l, at));                                            \
        } else if (l->shape == SHAPE_STR && ((Str *)l)->width == 1) {                              \
            int64_t length = ((Str *)l)->length;                                                   \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < (uint64_t)length) found = OBJ(str_latin1[((uint8_t *)((Str *)l)->data)[at]]); \
        }                                                                                          \
    } else if (l->shape == SHAPE_DICT) {                                                           \
        if (r->shape == SHAPE_STR) found = OBJ(dict_find_str((Dict *)l, (Str *)r));                \
        else if (r->shape == SHAPE_TUPLE) found = OBJ(dict_find_tuple((Dict *)l, (Tuple *)r));     \
    }
/* grid[row][column]: the row, a list, goes on to its item without being counted if the next instruction asks for one. */
#define INDEX_ROW(found)                                                                           \
    if (pc->op == OP_INDEX_SL && found->shape == SHAPE_LIST) {                                     \
        Object *column = LOCAL(pc->b);                                                             \
        if (column->shape == SHAPE_INT && (uint64_t)INT_OF(column) < ((List *)found)->length && !interp.watched) { \
            found = ((List *)found)->items[INT_OF(column)];                                        \
            pc++;                                                                                  \
        }                                                                                          \
    }
#define INDEX_ROW_OR_NUMBER(found) INDEX_ROW(found) HAND_ON_READ(found)
#define INDEX_PUSH(NAME, FORM, GOES_ON)                                                            \
    op(NAME): {                                                                                    \
        OPERANDS(FORM)                                                                             \
        INDEX_FAST(l, r, found)                                                                    \
        if (LIKELY(found != NULL)) {                                                               \
            GOES_ON(found)                                                                         \
            found->refcount++;                                                                     \
            RELEASE_##FORM;                                                                        \
            PUSH(found);                                                                           \
            NEXT();                                                                                \
        }                                                                                          \
        SPREAD_##FORM;                                                                             \
        goto slow_index;                                                                           \
    }
#define INDEX_FORM(FORM)                                                                           \
    INDEX_PUSH(INDEX_##FORM, FORM, INDEX_ROW)                                                      \
    op(INDEX_##FORM##_L): {                                                                        \
        OPERANDS(FORM)                                                                             \
        INDEX_FAST(l, r, found)                                                                    \
        if (LIKELY(found != NULL)) {                                                               \
            found->refcount++;                                                                     \
            RELEASE_##FORM;                                                                        \
            SET_LOCAL(here.c, found);                                                                 \
            NEXT();                                                                                \
        }                                                                                          \
        SPREAD_##FORM;                                                                             \
        goto slow_index_to_local;                                                                  \
    }

/* container[key] = value for a list and an int in range: the list takes `value` over, the old item is dropped after `taken`. */
#define STORE_ITEM_FAST(container, key, value, taken)                                              \
    if (container->shape == SHAPE_LIST && key->shape == SHAPE_INT) {                               \
        List   *list = (List *)container;                                                          \
        int64_t at   = INT_OF(key);                                                                \
        if (at < 0) at += list->length;                                                            \
        if (LIKELY((uint64_t)at < list->length)) {                                                 \
            Object *old     = list->items[at];                                                     \
            list->items[at] = (value);                                                             \
            taken;                                                                                 \
            DROP(old);                                                                             \
            NEXT();                                                                                \
        }                                                                                          \
    }
/* The same for a dict and a str, an int or a tuple of these; the value's reference goes last. */
#define STORE_ENTRY_FAST(container, key, value_, taken)                                            \
    if (container->shape == SHAPE_DICT) {                                                          \
        Object *entered = (value_);                                                                \
        PUBLISH();                                                                                 \
        Truth stored = dict_store_plainly((Dict *)container, key, entered);                        \
        if (LIKELY(stored == TRUTH_YES)) {                                                         \
            taken;                                                                                 \
            DROP(entered);                                                                         \
            NEXT();                                                                                \
        }                                                                                          \
        if (UNLIKELY(stored < 0)) goto raised_published;                                           \
    }
