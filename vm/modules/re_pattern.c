/* re_pattern.c -- re.Pattern: a compiled regular expression and its ways of searching. */
#include "vm/modules/re_parts.h"

#include "runtime/bytes.h"
#include "runtime/class.h"
#include "runtime/native.h"
#include "runtime/iterators.h"
#include "runtime/names.h"
#include "vm/frame.h"

static Pattern *self_of(Object **args) { return AS(Pattern, args[0]); }

Owned re_error_class(void)
{
    Owned name = str_from_c("re"), module = name ? import_module(name) : NULL, cls = module ? object_get_attr_c(module, "error") : NULL;
    ref_drop_maybe(name);
    ref_drop_maybe(module);
    return cls;
}

/* ---- compiling ----------------------------------------------------------------------------------------------- */

/* By group: its name or None. */
static Owned names_by_group(const Dict *groupindex, uint32_t groups)
{
    Owned    tuple = tuple_new(groups + 1);
    Object  *name, *number;
    uint32_t place = 0;
    if (!tuple) return NULL;
    for (uint32_t i = 0; i <= groups; i++) AS(Tuple, tuple)->items[i] = none_new();
    while (dict_next(groupindex, &place, &name, &number)) ref_set(&AS(Tuple, tuple)->items[int_word(number)], ref_keep(name));
    tuple_done(tuple);
    return tuple;
}

static bool compile_into(Pattern *pattern, uint32_t flags, Borrowed error_class, Borrowed warn_function)
{
    ReParser p = {.pattern = pattern->source, .flags = flags, .names = pattern->groupindex, .error_class = error_class,
                  .warn_function = warn_function, .program = &pattern->program, .width = 1};
    p.is_text = pattern->is_text;
    if (p.is_text) {
        p.chars  = AS(Str, pattern->source)->data;
        p.width  = AS(Str, pattern->source)->width;
        p.length = AS(Str, pattern->source)->length;
    } else {
        p.chars  = AS(Bytes, pattern->source)->data;
        p.length = AS(Bytes, pattern->source)->length;
    }
    ReNode *tree   = re_parse(&p);
    bool    ok     = tree && re_compile_tree(&p, tree);
    pattern->flags = p.flags;
    if (ok) pattern->program.least = tree->least, pattern->program.most = tree->most;
    re_parse_end(&p);
    return ok;
}

/* width(pattern): how many characters a match has, at least and at most. */
NATIVE_SHARED(re_width)
{
    if (args[0]->shape != re_pattern_type.shape) return raise_type_error("expected a pattern, got %K", args[0]);
    const ReProgram *program = &AS(Pattern, args[0])->program;
    Owned            least = int_new(program->least), most = least ? int_new(program->most) : NULL;
    Owned            pair = most ? tuple_pack(2, least, most) : NULL;
    ref_drop_maybe(least);
    ref_drop_maybe(most);
    return pair;
}

/* compile(pattern, flags, error, warn): a str or bytes becomes a Pattern. */
NATIVE_SHARED(re_compile_native)
{
    int64_t flags;
    if (!IS_STR(args[0]) && !IS_BYTES(args[0])) return raise_type_error("first argument must be string or compiled pattern");
    Owned number = number_index(args[1]);
    if (!number) return NULL;
    bool fits = int_to_int64(number, &flags) && flags >= INT32_MIN && flags <= INT32_MAX;
    ref_drop(number);
    if (!fits) return raise_overflow_error("Python int too large to convert to C int");
    if (flags & RE_DEBUG) return raise_krait_has_no("re.DEBUG");
    Owned o = container_new(sizeof(Pattern), re_pattern_type.shape);
    if (!o) return NULL;
    Pattern *pattern = AS(Pattern, o);
    memset((char *)pattern + sizeof(Object), 0, sizeof *pattern - sizeof(Object));
    pattern->source     = ref_keep(args[0]);
    pattern->is_text    = IS_STR(args[0]);
    pattern->groupindex = (Dict *)dict_new();
    bool ok = pattern->groupindex && compile_into(pattern, (uint32_t)flags, args[2], args[3]);
    if (ok) ok = (pattern->names = (Tuple *)names_by_group(pattern->groupindex, pattern->program.groups)) != NULL;
    if (ok) gc_track(o);
    else ref_clear(&o);
    return o;
}

/* ---- life ------------------------------------------------------------------------------------------------------ */

static int pattern_traverse(Object *self, GcVisit visit, void *argument)
{
    Pattern *p = AS(Pattern, self);
    int      r = visit(p->source, argument);
    if (!r) r = visit(OBJ(p->groupindex), argument);
    if (!r) r = visit(OBJ(p->names), argument);
    return r;
}

static void pattern_dealloc(Object *self)
{
    Pattern *p = AS(Pattern, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    Object *source = p->source, *groupindex = OBJ(p->groupindex), *keywords = OBJ(p->names);
    re_program_release(&p->program);
    container_release(self, sizeof(Pattern));
    ref_drop_maybe(source);
    ref_drop_maybe(groupindex);
    ref_drop_maybe(keywords);
}

static size_t pattern_size_of(Object *self)
{
    const ReProgram *p = &AS(Pattern, self)->program;
    return sizeof(GcHead) + sizeof(Pattern) + p->code.room * sizeof(ReInst) + p->sets.room * sizeof(CharSet) +
           p->ranges.room * sizeof(CharRange) + p->chars.room * sizeof(uint32_t) + p->filters.room * sizeof(ReFilter);
}

/* ---- searching --------------------------------------------------------------------------------------------------- */

static bool range_arguments(Object **args, int64_t *pos, int64_t *endpos)
{
    *pos    = 0;
    *endpos = INT64_MAX;
    return argument_int64(args[0], pos) && argument_int64(args[1], endpos);
}

static bool start(ReState *s, Object **args) /* self, string, pos, endpos */
{
    int64_t pos, endpos;
    return range_arguments(args + 2, &pos, &endpos) && re_state_start(s, self_of(args), args[1], pos, endpos);
}

static Owned first_match(Object **args, Truth (*find)(ReState *, int64_t), bool whole)
{
    ReState s;
    if (!start(&s, args)) return NULL;
    s.whole     = whole;
    Truth found = find(&s, s.first);
    Owned match = found == TRUTH_YES ? re_match_new(&s) : found == TRUTH_NO ? none_new() : NULL;
    re_state_end(&s);
    return match;
}

NATIVE(pattern_match) { return first_match(args, re_match_at, false); }
NATIVE(pattern_fullmatch) { return first_match(args, re_match_at, true); }
NATIVE(pattern_search) { return first_match(args, re_search, false); }

/* On to the next match, which begins where the last one has ended. */
static Truth next_match(ReState *s, int64_t *from)
{
    if (*from > s->end) return TRUTH_NO;
    Truth found = re_search(s, *from);
    if (found == TRUTH_YES) {
        s->advance = s->stop == s->start;
        *from      = s->stop;
    }
    return found;
}

static Owned found_item(const ReState *s, Borrowed empty)
{
    uint32_t groups = s->program->groups;
    if (groups <= 1) return re_group_slice(s, groups, empty);
    Owned tuple = tuple_new(groups);
    for (uint32_t i = 0; tuple && i < groups; i++)
        if (!(AS(Tuple, tuple)->items[i] = re_group_slice(s, i + 1, empty))) ref_clear(&tuple);
    if (tuple) tuple_done(tuple);
    return tuple;
}

NATIVE(pattern_findall)
{
    ReState s;
    if (!start(&s, args)) return NULL;
    int64_t from = s.first;
    Owned   list = list_new(0), empty = s.pattern->is_text ? str_from_ascii("", 0) : bytes_new("", 0);
    Truth   found = TRUTH_ERROR;
    while (list && empty && (found = next_match(&s, &from)) == TRUTH_YES) {
        Owned item = found_item(&s, empty);
        if (!item || !list_append_take(AS(List, list), item)) ref_clear(&list);
    }
    if (found == TRUTH_ERROR) ref_clear(&list);
    ref_drop_maybe(empty);
    re_state_end(&s);
    return list;
}

NATIVE(pattern_scanner)
{
    int64_t pos, endpos;
    return range_arguments(args + 2, &pos, &endpos) ? re_scanner_new(self_of(args), args[1], pos, endpos) : NULL;
}

NATIVE(pattern_finditer)
{
    Owned scanner  = pattern_scanner(args, n, keywords), search = scanner ? object_get_attr_c(scanner, "search") : NULL;
    Owned iterator = search ? callable_iter_new(search, NONE) : NULL;
    ref_drop_maybe(scanner);
    ref_drop_maybe(search);
    return iterator;
}

NATIVE(pattern_split)
{
    ReState s;
    int64_t limit = 0, last = 0, from = 0;
    if (!argument_int64(args[2], &limit)) return NULL;
    if (!re_state_start(&s, self_of(args), args[1], 0, INT64_MAX)) return NULL;
    Owned list = list_new(0), item;
    Truth found = TRUTH_NO;
    for (int64_t count = 0; list && (!limit || count < limit) && (found = next_match(&s, &from)) == TRUTH_YES; count++) {
        item = re_slice(&s, last, s.start);
        if (!item || !list_append_take(AS(List, list), item)) ref_clear(&list);
        for (uint32_t i = 1; list && i <= s.program->groups; i++)
            if (!(item = re_group_slice(&s, i, NONE)) || !list_append_take(AS(List, list), item)) ref_clear(&list);
        last = s.stop;
    }
    if (found == TRUTH_ERROR) ref_clear(&list);
    item = list ? re_slice(&s, last, s.end) : NULL;
    if (list && (!item || !list_append_take(AS(List, list), item))) ref_clear(&list);
    re_state_end(&s);
    return list;
}

/* ---- replacing ------------------------------------------------------------------------------------------------------ */

typedef struct Replacement {
    Borrowed function; /* called with each match, or NULL */
    Owned    literal;  /* or put in as it is              */
    Owned    parsed;   /* or filled in                    */
} Replacement;

static bool has_backslash(Borrowed text)
{
    if (IS_STR(text)) {
        const Str *s = (const Str *)text;
        return text_find_char(s->data, s->width, s->length, '\\') >= 0;
    }
    Buffer buffer;
    if (!TYPE_OF(text)->buffer) return true;
    if (!buffer_get(text, &buffer, false)) return error_clear(), true;
    bool has = memchr(buffer.data, '\\', (size_t)buffer.length) != NULL;
    buffer_release(&buffer);
    return has;
}

static bool replacement_start(Replacement *r, Pattern *pattern, Borrowed o)
{
    *r = (Replacement){NULL, NULL, NULL};
    if (object_is_callable(o)) {
        r->function = o;
        return true;
    }
    int64_t hash; /* a template is looked for among those that were read before */
    if (!IS_STR(o) && !TYPE_OF(o)->buffer && !object_hash(o, &hash)) return false;
    if (!has_backslash(o)) {
        r->literal = ref_keep(o);
        return true;
    }
    r->parsed = re_template_parse(pattern, o);
    return r->parsed != NULL;
}

static bool replace_one(const Replacement *r, const ReState *s, ReOutput *out)
{
    if (r->literal) return re_output_add(out, r->literal);
    if (r->parsed) return re_template_write(r->parsed, s, out);
    Owned match = re_match_new(s), item = match ? object_call_1(r->function, match) : NULL;
    bool  ok    = item && (item == NONE || re_output_add(out, item));
    ref_drop_maybe(match);
    ref_drop_maybe(item);
    return ok;
}

static bool replace_all(ReState *s, const Replacement *r, int64_t limit, ReOutput *out, int64_t *count)
{
    int64_t last = 0, from = 0;
    Truth   found = TRUTH_NO;
    for (*count = 0; (!limit || *count < limit) && (found = next_match(s, &from)) == TRUTH_YES; ++*count) {
        if (last < s->start && !re_output_slice(out, s, last, s->start)) return false;
        last = s->stop;
        if (!replace_one(r, s, out)) return false;
    }
    if (found == TRUTH_ERROR) return false;
    return last >= s->end || re_output_slice(out, s, last, s->end);
}

static Owned replaced(Object **args, int64_t *count)
{
    Replacement r;
    ReState     s;
    ReOutput    out;
    int64_t     limit  = 0;
    Owned       result = NULL;
    if (!argument_int64(args[3], &limit)) return NULL;
    if (!replacement_start(&r, self_of(args), args[1])) return NULL;
    if (re_state_start(&s, self_of(args), args[2], 0, INT64_MAX)) {
        re_output_start(&out, s.pattern->is_text);
        if (!replace_all(&s, &r, limit, &out, count)) re_output_abandon(&out);
        else if (*count == 0) {
            re_output_abandon(&out);
            result = re_slice(&s, 0, s.end);
        } else result = re_output_finish(&out);
        re_state_end(&s);
    }
    ref_drop_maybe(r.literal);
    ref_drop_maybe(r.parsed);
    return result;
}

NATIVE(pattern_sub)
{
    int64_t count;
    return replaced(args, &count);
}

NATIVE(pattern_subn)
{
    int64_t count;
    Owned   text = replaced(args, &count), number = text ? int_new(count) : NULL, pair = number ? tuple_pack(2, text, number) : NULL;
    ref_drop_maybe(text);
    ref_drop_maybe(number);
    return pair;
}

/* ---- the rest ---------------------------------------------------------------------------------------------------------- */

NATIVE(pattern_self) { return ref_keep(args[0]); }
NATIVE(pattern_class_getitem) { return generic_alias_new(args[0], args[1]); }

static bool pattern_hash(Object *self, int64_t *result)
{
    Pattern *p = AS(Pattern, self);
    if (!object_hash(p->source, result)) return false;
    *result ^= (int64_t)(p->flags * 0x9e3779b97f4a7c15u) ^ p->is_text;
    if (*result == -1) *result = -2;
    return true;
}

static Owned pattern_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || TYPE_OF(self) != TYPE_OF(other)) return not_implemented_new();
    Pattern *a = AS(Pattern, self), *b = AS(Pattern, other);
    Truth    same = a->flags == b->flags && a->is_text == b->is_text ? object_equal(a->source, b->source) : TRUTH_NO;
    return same == TRUTH_ERROR ? NULL : bool_new((same == TRUTH_YES) == (op == CMP_EQ));
}

static Owned pattern_repr(Object *self)
{
    static const char *const flag_names[] = {"TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"};
    Pattern   *p     = AS(Pattern, self);
    uint32_t   flags = p->flags;
    StrBuilder b;
    Owned      source = object_repr(p->source);
    if (!source) return NULL;
    builder_start(&b, 32);
    builder_add_c(&b, "re.compile(");
    builder_add_slice(&b, AS(Str, source), 0, AS(Str, source)->length < 200 ? AS(Str, source)->length : 200);
    ref_drop(source);
    if (p->is_text && (flags & RE_TYPE_FLAGS) == RE_UNICODE) flags &= ~(uint32_t)RE_UNICODE;
    const char *before = ", ";
    for (int i = 0; i < 9; i++) {
        if (!(flags >> i & 1)) continue;
        builder_format(&b, "%sre.%s", before, flag_names[i]);
        before = "|";
    }
    if (flags >> 9) builder_format(&b, "%s0x%x", before, flags >> 9 << 9);
    builder_add_c(&b, ")");
    return builder_finish(&b);
}

static Owned pattern_groupindex(Object *self)
{
    Dict *known = AS(Pattern, self)->groupindex;
    return dict_length(known) ? mapping_proxy_new(OBJ(known)) : dict_new(); /* without names it is a dict of its own, as CPython's */
}

static const NativeDef pattern_methods[] = {
    {"match", pattern_match, "string, pos=0, endpos=sys.maxsize", "A match at the beginning of the string, or None.", 0},
    {"fullmatch", pattern_fullmatch, "string, pos=0, endpos=sys.maxsize", "A match of the whole string, or None.", 0},
    {"search", pattern_search, "string, pos=0, endpos=sys.maxsize", "The first match anywhere in the string, or None.", 0},
    {"sub", pattern_sub, "repl, string, count=0", "The string with the matches replaced.", 0},
    {"subn", pattern_subn, "repl, string, count=0", "The string with the matches replaced, and how many were.", 0},
    {"findall", pattern_findall, "string, pos=0, endpos=sys.maxsize", "All matches: their text or their groups.", 0},
    {"split", pattern_split, "string, maxsplit=0", "The string split by the matches.", 0},
    {"finditer", pattern_finditer, "string, pos=0, endpos=sys.maxsize", "An iterator over all matches.", 0},
    {"scanner", pattern_scanner, "string, pos=0, endpos=sys.maxsize", NULL, 0},
    {"__copy__", pattern_self, "", NULL, 0}, {"__deepcopy__", pattern_self, "memo, /", NULL, 0},
    {"__class_getitem__", pattern_class_getitem, "item, /", "Pattern[item]: the type with the type of its text noted.", NATIVE_CLASS},
    {0}};
static const GetSetDef pattern_getsets[] = {
    {"groupindex", pattern_groupindex, NULL, "The numbers of the named groups."},
    {0}};
static const MemberDef pattern_members[] = {
    {"pattern", MEMBER_OBJECT, offsetof(Pattern, source), false, "The text it was compiled from."},
    {"flags", MEMBER_INT32, offsetof(Pattern, flags), false, "The flags, those in the text too."},
    {"groups", MEMBER_INT32, offsetof(Pattern, program.groups), false, "The number of capturing groups."},
    {0}};
STATIC_OBJECT Type re_pattern_type = {
    .gc = {.size = sizeof(Pattern), .traverse = pattern_traverse, .dealloc = pattern_dealloc, .size_of = pattern_size_of},
    .name = "re.Pattern", .doc = "A compiled regular expression.", .flags = TYPE_NO_INSTANTIATE, .weak_ok = true,
    .repr = pattern_repr, .hash = pattern_hash, .compare = pattern_compare, .methods = pattern_methods, .getsets = pattern_getsets,
    .members = pattern_members};
