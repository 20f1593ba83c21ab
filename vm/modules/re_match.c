/* re_match.c -- re.Match, what a search has found; and the scanner, which goes from match to match.
 *
 * A match keeps the text and two places a group; groups are cut out when they are asked for.
 */
#include "vm/modules/re_parts.h"

#include "runtime/bytes.h"
#include "runtime/class.h"
#include "runtime/names.h"
#include "runtime/native.h"

struct Match {
    Object   head;
    Pattern *pattern;         /* owned */
    Object  *string;          /* owned */
    Tuple   *regs;            /* made when asked for */
    int64_t  pos, endpos, lastindex;
    uint32_t groups;          /* the whole match counts as group 0 */
    int64_t  marks[];         /* start and end of each, -1: took no part */
};

typedef struct Scanner { Object head; ReState state; int64_t at; } Scanner; /* at: where to go on; -1: at the end */

/* ---- pieces of the text --------------------------------------------------------------------------------- */

static Owned slice_text(Borrowed string, int64_t start, int64_t stop)
{
    const Str *s = (const Str *)string;
    if (start == 0 && stop == s->length) return str_exact(string);
    return str_slice(s, start, stop);
}

static Owned slice_bytes(Borrowed string, const char *data, int64_t length, int64_t start, int64_t stop)
{
    if (start > length) start = length;
    if (stop > length) stop = length;
    if (string->shape == SHAPE_BYTES && start == 0 && stop == length) return ref_keep(string);
    return bytes_new(data + start, stop - start);
}

Owned re_slice(const ReState *s, int64_t start, int64_t stop)
{
    if (s->pattern->is_text) return slice_text(s->string, start, stop);
    return slice_bytes(s->string, s->text, s->buffer.length, start, stop);
}

Owned re_slice_of(Borrowed string, int64_t start, int64_t stop)
{
    if (IS_STR(string)) return slice_text(string, start, stop);
    Buffer buffer;
    if (!buffer_get(string, &buffer, false)) return NULL;
    Owned piece = slice_bytes(string, buffer.data, buffer.length, start, stop);
    buffer_release(&buffer);
    return piece;
}

Owned re_group_slice(const ReState *s, uint32_t group, Borrowed otherwise)
{
    int64_t start = group ? s->marks[group * 2 - 2] : s->start, stop = group ? s->marks[group * 2 - 1] : s->stop;
    return start < 0 || stop < start ? ref_keep(otherwise) : re_slice(s, start, stop);
}

/* ---- making ------------------------------------------------------------------------------------------------ */

static size_t match_size(uint32_t groups) { return sizeof(Match) + groups * 2 * sizeof(int64_t); }

Owned re_match_new(const ReState *s)
{
    uint32_t groups = s->program->groups + 1;
    Owned    o      = container_new(match_size(groups), re_match_type.shape);
    if (!o) return NULL;
    Match *m     = AS(Match, o);
    m->pattern   = (Pattern *)ref_keep(OBJ(s->pattern));
    m->string    = ref_keep(s->string);
    m->regs      = NULL;
    m->pos       = s->first;
    m->endpos    = s->last;
    m->lastindex = s->lastindex;
    m->groups    = groups;
    m->marks[0]  = s->start;
    m->marks[1]  = s->stop;
    for (uint32_t i = 0; i + 1 < groups; i++) {
        bool set = s->marks[i * 2] >= 0 && s->marks[i * 2 + 1] >= s->marks[i * 2];
        m->marks[i * 2 + 2] = set ? s->marks[i * 2] : -1;
        m->marks[i * 2 + 3] = set ? s->marks[i * 2 + 1] : -1;
    }
    gc_track(o);
    return o;
}

static int match_traverse(Object *self, GcVisit visit, void *argument)
{
    Match *m = AS(Match, self);
    int    r = visit(OBJ(m->pattern), argument);
    if (!r) r = visit(m->string, argument);
    if (!r && m->regs) r = visit(OBJ(m->regs), argument);
    return r;
}

static void match_dealloc(Object *self)
{
    Match *m = AS(Match, self);
    gc_untrack(self);
    Object *pattern = OBJ(m->pattern), *string = m->string, *regs = OBJ(m->regs);
    container_release(self, match_size(m->groups));
    ref_drop(pattern);
    ref_drop(string);
    ref_drop_maybe(regs);
}

static size_t match_size_of(Object *self) { return sizeof(GcHead) + match_size(AS(Match, self)->groups); }

/* ---- groups ------------------------------------------------------------------------------------------------- */

Owned re_match_group(const Match *m, uint32_t group, Borrowed otherwise)
{
    if (m->marks[group * 2] < 0) return ref_keep(otherwise);
    return re_slice_of(m->string, m->marks[group * 2], m->marks[group * 2 + 1]);
}

/* The group that an argument names, by number or name; -1: exception pending. */
static int64_t group_argument(const Match *m, Borrowed o_or_null)
{
    int64_t group = -1;
    if (!o_or_null) return 0;
    if (TYPE_OF(o_or_null)->to_index) {
        if (!number_to_index(o_or_null, &group, NULL)) return -1;
    } else if (object_length(OBJ(m->pattern->groupindex)) > 0) {
        Owned number = NULL;
        if (!dict_get(m->pattern->groupindex, o_or_null, &number)) return -1;
        if (number && !int_to_int64(number, &group)) group = -1;
        ref_drop_maybe(number);
    }
    if (group >= 0 && group < m->groups) return group;
    raise_index_error("no such group");
    return -1;
}

static Owned group_by_argument(const Match *m, Borrowed o)
{
    int64_t group = group_argument(m, o);
    return group < 0 ? NULL : re_match_group(m, (uint32_t)group, NONE);
}

static Match *self_of(Object **args) { return AS(Match, args[0]); }

NATIVE(match_group)
{
    if (!native_no_keywords("Match.group", keywords)) return NULL;
    Match *m = self_of(args);
    if (n == 1) return re_match_group(m, 0, NONE);
    if (n == 2) return group_by_argument(m, args[1]);
    Owned groups = tuple_new(n - 1);
    for (int i = 1; groups && i < n; i++)
        if (!(AS(Tuple, groups)->items[i - 1] = group_by_argument(m, args[i]))) ref_clear(&groups);
    if (groups) tuple_done(groups);
    return groups;
}

NATIVE(match_groups)
{
    Match *m      = self_of(args);
    Owned  groups = tuple_new(m->groups - 1);
    for (uint32_t i = 1; groups && i < m->groups; i++)
        if (!(AS(Tuple, groups)->items[i - 1] = re_match_group(m, i, args[1] ? args[1] : NONE))) ref_clear(&groups);
    if (groups && m->groups > 1) tuple_done(groups);
    return groups;
}

NATIVE(match_groupdict)
{
    Match   *m = self_of(args);
    Owned    dict = dict_new();
    Object  *name, *number;
    uint32_t place = 0;
    while (dict && dict_next(m->pattern->groupindex, &place, &name, &number)) {
        Owned group = re_match_group(m, (uint32_t)int_word(number), args[1] ? args[1] : NONE);
        if (!group || !dict_set(AS(Dict, dict), name, group)) ref_clear(&dict);
        ref_drop_maybe(group);
    }
    return dict;
}

static Owned span_of(const Match *m, int64_t group)
{
    Owned start = int_new(m->marks[group * 2]), stop = start ? int_new(m->marks[group * 2 + 1]) : NULL;
    Owned span  = stop ? tuple_pack(2, start, stop) : NULL;
    ref_drop_maybe(start);
    ref_drop_maybe(stop);
    return span;
}

NATIVE(match_start)
{
    int64_t group = group_argument(self_of(args), args[1]);
    return group < 0 ? NULL : int_new(self_of(args)->marks[group * 2]);
}
NATIVE(match_end)
{
    int64_t group = group_argument(self_of(args), args[1]);
    return group < 0 ? NULL : int_new(self_of(args)->marks[group * 2 + 1]);
}
NATIVE(match_span)
{
    int64_t group = group_argument(self_of(args), args[1]);
    return group < 0 ? NULL : span_of(self_of(args), group);
}

NATIVE(match_expand)
{
    Owned parsed = re_template_parse(self_of(args)->pattern, args[1]);
    Owned result = parsed ? re_template_of_match(parsed, self_of(args)) : NULL;
    ref_drop_maybe(parsed);
    return result;
}

NATIVE(match_self) { return ref_keep(args[0]); }

static Owned match_get_item(Object *self, Object *key) { return group_by_argument(AS(Match, self), key); }

static Owned match_repr(Object *self)
{
    Match *m     = AS(Match, self);
    Owned  group = re_match_group(m, 0, NONE);
    Owned  text  = group ? str_format_c("<re.Match object; span=(%lld, %lld), match=%.50R>", (long long)m->marks[0], (long long)m->marks[1], group) : NULL;
    ref_drop_maybe(group);
    return text;
}

/* ---- attributes ------------------------------------------------------------------------------------------------ */

static Owned match_lastindex(Object *self) { return AS(Match, self)->lastindex < 0 ? none_new() : int_new(AS(Match, self)->lastindex); }
static Owned match_lastgroup(Object *self)
{
    Match *m = AS(Match, self);
    return m->lastindex < 0 ? none_new() : ref_keep(m->pattern->names->items[m->lastindex]);
}

static Owned match_regs(Object *self)
{
    Match *m = AS(Match, self);
    if (!m->regs) {
        Owned regs = tuple_new(m->groups);
        for (uint32_t i = 0; regs && i < m->groups; i++)
            if (!(AS(Tuple, regs)->items[i] = span_of(m, i))) ref_clear(&regs);
        if (!regs) return NULL;
        tuple_done(regs);
        m->regs = AS(Tuple, regs);
    }
    return ref_keep(OBJ(m->regs));
}

NATIVE(match_class_getitem) { return generic_alias_new(args[0], args[1]); }

static const NativeDef match_methods[] = {
    {"group", match_group, NULL, "Subgroups by number or name: one as it is, several as a tuple. Group 0 is the whole match.", 0},
    {"start", match_start, "group=0, /", "Where the group starts.", 0},
    {"end", match_end, "group=0, /", "Where the group ends.", 0},
    {"span", match_span, "group=0, /", "Start and end of the group.", 0},
    {"groups", match_groups, "default=None", "All subgroups; default stands for those that took no part.", 0},
    {"groupdict", match_groupdict, "default=None", "All named subgroups, by name.", 0},
    {"expand", match_expand, "template", "The template with its references to groups filled in, as sub() does.", 0},
    {"__copy__", match_self, "", NULL, 0}, {"__deepcopy__", match_self, "memo, /", NULL, 0},
    {"__class_getitem__", match_class_getitem, "item, /", "Match[item]: the type with the type of its text noted.", NATIVE_CLASS},
    {0}};
static const GetSetDef match_getsets[] = {
    {"lastindex", match_lastindex, NULL, "The group that was closed last."},
    {"lastgroup", match_lastgroup, NULL, "Its name."},
    {"regs", match_regs, NULL, NULL},
    {0}};
static const MemberDef match_members[] = {
    {"string", MEMBER_OBJECT, offsetof(Match, string), false, "The string passed to match() or search()."},
    {"re", MEMBER_OBJECT, offsetof(Match, pattern), false, "The regular expression object."},
    {"pos", MEMBER_INT64, offsetof(Match, pos), false, "The index at which the search started."},
    {"endpos", MEMBER_INT64, offsetof(Match, endpos), false, "The index beyond which nothing was looked at."},
    {0}};
STATIC_OBJECT Type re_match_type = {
    .gc = {.size = sizeof(Match), .traverse = match_traverse, .dealloc = match_dealloc, .size_of = match_size_of},
    .name = "re.Match", .doc = "The result of re.match() and re.search().", .flags = TYPE_NO_INSTANTIATE | TYPE_VAR_SIZE,
    .repr = match_repr, .get_item = match_get_item, .methods = match_methods, .getsets = match_getsets,
    .members = match_members};

/* ---- the scanner ------------------------------------------------------------------------------------------------- */

Owned re_scanner_new(Pattern *pattern, Borrowed string, int64_t pos, int64_t endpos)
{
    ReState state;
    if (!re_state_start(&state, pattern, string, pos, endpos)) return NULL;
    Owned o = container_new(sizeof(Scanner), re_scanner_type.shape);
    if (!o) {
        re_state_end(&state);
        return NULL;
    }
    AS(Scanner, o)->state = state;
    AS(Scanner, o)->at    = state.first;
    gc_track(o);
    return o;
}

static int scanner_traverse(Object *self, GcVisit visit, void *argument)
{
    ReState *s = &AS(Scanner, self)->state;
    int      r = s->pattern ? visit(OBJ(s->pattern), argument) : 0;
    if (!r && s->string) r = visit(s->string, argument);
    if (!r && s->buffer.exporter) r = visit(s->buffer.exporter, argument);
    return r;
}

static void scanner_dealloc(Object *self)
{
    gc_untrack(self);
    ReState state = AS(Scanner, self)->state;
    container_release(self, sizeof(Scanner));
    re_state_end(&state);
}

static Owned scanner_next(Scanner *scanner, Truth (*find)(ReState *, int64_t))
{
    ReState *s = &scanner->state;
    if (scanner->at < 0) return none_new();
    int64_t from = scanner->at;
    scanner->at  = -1; /* while it is looked for, nobody else goes on */
    Truth found  = find(s, from);
    if (found == TRUTH_ERROR) return NULL;
    if (found == TRUTH_NO) return none_new();
    s->advance  = s->stop == s->start;
    scanner->at = s->stop;
    return re_match_new(s);
}

NATIVE(scanner_match) { return scanner_next(AS(Scanner, args[0]), re_match_at); }
NATIVE(scanner_search) { return scanner_next(AS(Scanner, args[0]), re_search); }
static Owned scanner_pattern(Object *self) { return ref_keep(OBJ(AS(Scanner, self)->state.pattern)); }

static const NativeDef scanner_methods[] = {{"match", scanner_match, "", NULL, 0}, {"search", scanner_search, "", NULL, 0}, {0}};
static const GetSetDef scanner_getsets[] = {{"pattern", scanner_pattern, NULL, NULL}, {0}};
STATIC_OBJECT Type re_scanner_type = {
    .gc = {.size = sizeof(Scanner), .traverse = scanner_traverse, .dealloc = scanner_dealloc},
    .name = "_sre.SRE_Scanner", .flags = TYPE_NO_INSTANTIATE, .methods = scanner_methods, .getsets = scanner_getsets};
