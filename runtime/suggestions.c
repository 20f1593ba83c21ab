/* suggestions.c -- "Did you mean: 'x'?": the known name that is nearest to a wrong one.
 *
 * Nearest by edit distance: inserting, deleting and replacing a byte of UTF-8 cost 2, a change of case 1. A name is
 * proposed if less than a third of the bytes would change.
 */
#include "runtime/suggestions.h"

#include <string.h>

#include "runtime/code.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

enum { MOVE_COST = 2, CASE_COST = 1, LONGEST_NAME = 40, MOST_CANDIDATES = 750 };

typedef struct Utf8 { const char *bytes; int64_t length; } Utf8;

static int replace_cost(int a, int b)
{
    if (a == b) return 0;
    if (a >= 'A' && a <= 'Z') a += 'a' - 'A';
    if (b >= 'A' && b <= 'Z') b += 'a' - 'A';
    return a == b ? CASE_COST : MOVE_COST;
}

/* Distance of a and b; something above `most` once it is certain to be above. */
static int64_t edit_distance(Utf8 a, Utf8 b, int64_t most)
{
    int64_t from = 0, n = a.length, m = b.length;
    while (from < n && from < m && a.bytes[from] == b.bytes[from]) from++;
    while (n > from && m > from && a.bytes[n - 1] == b.bytes[m - 1]) n--, m--;
    n -= from;
    m -= from;
    if (n == 0 || m == 0) return (n + m) * MOVE_COST;
    if (n > LONGEST_NAME || m > LONGEST_NAME) return most + 1;
    if ((m > n ? m - n : n - m) * MOVE_COST > most) return most + 1;
    int64_t row[LONGEST_NAME + 1];
    for (int64_t i = 0; i <= n; i++) row[i] = i * MOVE_COST;
    for (int64_t j = 1; j <= m; j++) {
        int64_t diagonal = row[0], least = row[0] = j * MOVE_COST;
        for (int64_t i = 1; i <= n; i++) {
            int64_t replaced = diagonal + replace_cost(a.bytes[from + i - 1], b.bytes[from + j - 1]);
            int64_t moved    = (row[i - 1] < row[i] ? row[i - 1] : row[i]) + MOVE_COST;
            diagonal         = row[i];
            row[i]           = replaced < moved ? replaced : moved;
            if (row[i] < least) least = row[i];
        }
        if (least > most) return most + 1;
    }
    return row[n];
}

/* Offers one candidate: *best is borrowed from whoever holds the candidates. */
static void offer(Utf8 name, Borrowed candidate, Borrowed *best, int64_t *best_distance)
{
    char  *to_free = NULL;
    Utf8 item    = { NULL, 0 };
    if (!IS_STR(candidate) || !(item.bytes = str_utf8(candidate, &item.length, &to_free))) return;
    int64_t most = (name.length + item.length + 3) * MOVE_COST / 6;
    if (most > *best_distance - 1) most = *best_distance - 1;
    int64_t distance = edit_distance(name, item, most);
    str_utf8_release(to_free);
    if (distance == 0 || distance > most) return; /* the name itself is no help: it is there, without a value */
    *best          = candidate;
    *best_distance = distance;
}

static Owned nearest_in_list(const Str *name, const List *candidates)
{
    Borrowed best = NULL;
    int64_t  best_distance = INT64_MAX;
    char    *to_free = NULL;
    Utf8   wrong   = { NULL, 0 };
    if (candidates->length >= MOST_CANDIDATES || !(wrong.bytes = str_utf8((Borrowed)name, &wrong.length, &to_free))) return NULL;
    for (uint32_t i = 0; i < candidates->length; i++) offer(wrong, candidates->items[i], &best, &best_distance);
    str_utf8_release(to_free);
    return ref_keep_maybe(best);
}

static Owned nearest_in_object(const Str *name, Owned keys_or_null) /* takes a list over */
{
    if (!keys_or_null) {
        error_clear();
        return NULL;
    }
    Owned found = IS_LIST(keys_or_null) ? nearest_in_list(name, AS(List, keys_or_null)) : NULL;
    ref_drop(keys_or_null);
    return found;
}

static Owned nearest_in_namespace(const Str *name, Borrowed frame, const char *attribute)
{
    Owned space = object_get_attr_c(frame, attribute);
    if (space && IS_DICT(space)) {
        Owned found = nearest_in_object(name, dict_keys_list(AS(Dict, space)));
        ref_drop(space);
        return found;
    }
    ref_drop_maybe(space);
    error_clear();
    return NULL;
}

static Owned local_names(const Code *code)
{
    Owned list = list_new(code->slot_count);
    for (int32_t i = 0; list && i < code->slot_count; i++)
        if (code->slot_kinds[i] & SLOT_LOCAL && !(code->slot_kinds[i] & SLOT_HIDDEN)) list_append(AS(List, list), OBJ(code->slot_names[i]));
    return list;
}

static Owned for_name_error(Borrowed exception)
{
    Borrowed name      = ((const NameException *)exception)->name;
    Borrowed traceback = ((const Exception *)exception)->traceback;
    if (!name || !IS_STR(name) || !traceback) return NULL;
    while (((const Traceback *)traceback)->next) traceback = ((const Traceback *)traceback)->next;
    Borrowed   frame = ((const Traceback *)traceback)->frame;
    const Str *wrong = (const Str *)name;
    Owned      found = nearest_in_object(wrong, local_names(frame_object_code(frame)));
    if (!found) found = nearest_in_namespace(wrong, frame, "f_globals");
    if (!found) found = nearest_in_namespace(wrong, frame, "f_builtins");
    return found;
}

static Owned for_attribute_error(Borrowed exception)
{
    const AttributeException *e = (const AttributeException *)exception;
    if (!e->object || !e->name || !IS_STR(e->name)) return NULL;
    Owned dir = object_get_attr_c(e->object, "__dir__"), names_list = NULL;
    if (is_type(e->object) || !dir) { /* dir() of a class is type.__dir__(class) */
        bool absent;
        ref_drop_maybe(dir);
        error_clear();
        names_list = special_call(e->object, names.__dir__, NULL, 0, &absent);
    } else {
        names_list = object_call_0(dir);
        ref_drop(dir);
    }
    if (names_list && !IS_LIST(names_list)) {
        Owned list = object_to_list(names_list);
        ref_drop(names_list);
        names_list = list;
    }
    if (!names_list || !list_sort(AS(List, names_list), NULL, false)) {
        ref_drop_maybe(names_list);
        error_clear();
        return NULL;
    }
    return nearest_in_object((const Str *)e->name, names_list);
}

Owned suggestion_for(Borrowed exception)
{
    Owned found = NULL;
    if (type_is_subtype(TYPE_OF(exception), &exc_NameError)) found = for_name_error(exception);
    else if (type_is_subtype(TYPE_OF(exception), &exc_AttributeError)) found = for_attribute_error(exception);
    error_clear();
    return found;
}
