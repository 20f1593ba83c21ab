/* str_translate.c -- str.translate, and str.maketrans that makes its tables. */
#include "runtime/dict.h"
#include "runtime/int.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

/* ---- translate --------------------------------------------------------------------------------------------------- */

/* table[c], new reference; NULL and *absent: the character stays as it is. */
static Owned look_up(Borrowed table, uint32_t c, bool *absent)
{
    *absent   = false;
    Owned key = int_new(c), value = NULL;
    if (!key) return NULL;
    if (IS_EXACT_DICT(table)) {
        if (dict_get(AS(Dict, table), key, &value)) *absent = value == NULL;
    } else {
        value = object_get_item(table, key);
        if (!value) *absent = error_clear_if(&exc_LookupError);
    }
    ref_drop(key);
    return value;
}

enum { DELETED = -2 };

/* Adds what the table gives for c. *simple: the ASCII character it always becomes, DELETED, or -1. */
static bool add_translated(StrBuilder *b, Borrowed table, uint32_t c, int *simple)
{
    bool  absent;
    Owned value = look_up(table, c, &absent);
    *simple     = -1;
    if (absent) {
        if (c < 128) *simple = (int)c;
        return builder_add_char(b, c);
    }
    if (!value) return false;
    bool done = true;
    if (IS_INT(value)) {
        int64_t to;
        if (!int_to_int64(value, &to) || to < 0 || to > 0x10ffff) {
            raise_value_error("character mapping must be in range(0x110000)");
            done = false;
        } else {
            if (to < 128) *simple = (int)to;
            done = builder_add_char(b, (uint32_t)to);
        }
    } else if (IS_STR(value)) {
        if (AS(Str, value)->length == 1 && AS(Str, value)->ascii) *simple = AS(Str, value)->data[0];
        done = builder_add(b, value);
    } else if (value == NONE) *simple = DELETED;
    else {
        raise_type_error("character mapping must return integer, None or str");
        done = false;
    }
    ref_drop(value);
    return done;
}

/* As many ASCII characters as are known to become one, written straight into the room that the builder has; gives how many. */
static int64_t translate_known(StrBuilder *b, const uint8_t *from, int64_t n, const int8_t *known)
{
    if (!b->text || b->text->width != 1) return 0;
    char   *to = b->text->data + b->used;
    int64_t i  = 0;
    if (n > b->room - b->used) n = b->room - b->used;
    for (; i < n && from[i] < 128 && known[from[i]] >= 0; i++) to[i] = known[from[i]];
    b->used += i;
    return i;
}

Owned str_method_translate(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const Str *s = AS(Str, args[0]);
    int8_t     known[128]; /* what an ASCII character has been found to become; -1: not asked, or not that simple; DELETED */
    StrBuilder b;
    memset(known, -1, sizeof known);
    builder_start(&b, s->length);
    for (int64_t i = 0; i < s->length; i++) {
        if (s->width == 1) i += translate_known(&b, (const uint8_t *)s->data + i, s->length - i, known);
        if (i == s->length) break;
        uint32_t c = str_char(s, i);
        if (c < 128 && known[c] >= 0) {
            if (!builder_add_char(&b, (uint32_t)known[c])) return NULL;
            continue;
        }
        if (c < 128 && known[c] == DELETED) continue;
        int simple;
        if (!add_translated(&b, args[1], c, &simple)) {
            builder_abandon(&b);
            return NULL;
        }
        if (c < 128) known[c] = (int8_t)simple;
    }
    return builder_finish(&b);
}

/* ---- maketrans ---------------------------------------------------------------------------------------------------- */

static bool set_char(Dict *table, uint32_t c, Owned value) /* takes value over */
{
    Owned key  = value ? int_new(c) : NULL;
    bool  done = key && dict_set(table, key, value);
    ref_drop_maybe(key);
    ref_drop_maybe(value);
    return done;
}

static bool table_from_dict(Dict *table, Borrowed from)
{
    if (!IS_EXACT_DICT(from)) return raise_type_error("if you give only one argument to maketrans it must be a dict"), false;
    uint32_t place = 0;
    Object  *key, *value;
    while (dict_next((const Dict *)from, &place, &key, &value)) {
        if (IS_STR(key)) {
            if (AS(Str, key)->length != 1) return raise_value_error("string keys in translate table must be of length 1"), false;
            if (!set_char(table, str_char(AS(Str, key), 0), ref_keep(value))) return false;
        } else if (IS_INT(key)) {
            if (!dict_set(table, key, value)) return false;
        } else
            return raise_type_error("keys in translate table must be strings or integers"), false;
    }
    return true;
}

static bool table_from_strs(Dict *table, Borrowed from, Borrowed to, Borrowed deleted)
{
    if (!argument_str(to, "maketrans", 2) || (deleted && !argument_str(deleted, "maketrans", 3))) return false;
    if (!IS_STR(from)) return raise_type_error("first maketrans argument must be a string if there is a second argument"), false;
    const Str *x = (const Str *)from, *y = (const Str *)to, *z = (const Str *)deleted;
    if (x->length != y->length) return raise_value_error("the first two maketrans arguments must have equal length"), false;
    for (int64_t i = 0; i < x->length; i++)
        if (!set_char(table, str_char(x, i), int_new(str_char(y, i)))) return false;
    for (int64_t i = 0; z && i < z->length; i++)
        if (!set_char(table, str_char(z, i), none_new())) return false;
    return true;
}

Owned str_method_maketrans(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Owned table = dict_new();
    if (!table) return NULL;
    bool done = args[1] ? table_from_strs(AS(Dict, table), args[0], args[1], args[2]) : table_from_dict(AS(Dict, table), args[0]);
    if (!done) ref_clear(&table);
    return table;
}
