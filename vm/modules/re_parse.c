/* re_parse.c -- the text of a regular expression becomes a tree.
 *
 * Errors stick: the first one raises, sets `failed` and moves to the end of the text, so that every loop ends by itself; whatever
 * is said of an error afterwards is not heard, and the tree is thrown away.  MemoryError is such an error too.
 *
 * A condition (?(2)...) may name a group that is opened later: it is noted in `references` and looked at when all is read.
 */
#include "runtime/bytes.h"
#include "vm/modules/re_scan.h"

/* Of a pattern of bytes, messages show bytes from 128 up as escapes. */
static Owned in_ascii(Owned message)
{
    Owned bytes = str_encode(message, "ascii", "backslashreplace"), text = bytes ? str_from_ascii(AS(Bytes, bytes)->data, AS(Bytes, bytes)->length) : NULL;
    ref_drop(message);
    ref_drop_maybe(bytes);
    return text;
}

void re_raise(Borrowed error_class, Borrowed pattern, int64_t at, Owned message)
{
    if (message && !IS_STR(pattern) && !AS(Str, message)->ascii) message = in_ascii(message);
    Owned cls = error_class ? ref_keep(error_class) : re_error_class(), place = message ? int_new(at) : NULL, error = NULL;
    if (cls && place) error = object_call(cls, (Object *[]){message, (Object *)pattern, place}, at < 0 ? 1 : 3, NULL);
    ref_drop_maybe(cls);
    ref_drop_maybe(place);
    ref_drop_maybe(message);
    if (error) raise_object(error);
}

/* ---- nodes ----------------------------------------------------------------------------------------- */

static ReNode spare_node; /* stands for all nodes that could not be made: written to, never read */

static ReNode *node_new(ReParser *p, ReNodeKind kind, uint32_t a, uint32_t width)
{
    if (!p->failed && (!p->arena || p->arena->used == ARENA_NODES)) {
        ReChunk *chunk = heap_alloc(sizeof *chunk);
        fail_raised(p, chunk != NULL);
        if (chunk) *chunk = (ReChunk){.before = p->arena}, p->arena = chunk;
    }
    if (p->failed) {
        spare_node = (ReNode){.kind = (uint8_t)kind};
        return &spare_node;
    }
    ReNode *node = &p->arena->nodes[p->arena->used++];
    *node        = (ReNode){.kind = (uint8_t)kind, .a = a, .least = width, .most = width};
    return node;
}

static void node_add(ReParser *p, ReNode *parent, ReNode *child)
{
    if (p->failed) return;
    if (parent->last) parent->last->next = child;
    else parent->child = child;
    parent->last = child;
}

static uint32_t bounded(uint64_t n, uint32_t limit) { return n > limit ? limit : (uint32_t)n; }

static void measure_sequence(ReNode *sequence)
{
    uint64_t least = 0, most = 0;
    for (ReNode *node = sequence->child; node; node = node->next) least += node->least, most += node->most;
    sequence->least = bounded(least, RE_MAX_REPEAT - 1);
    sequence->most  = bounded(most, RE_MAX_REPEAT);
}

static void measure_choice(ReNode *choice)
{
    choice->least = choice->child ? choice->child->least : 0;
    choice->most  = choice->child ? choice->child->most : 0;
    for (ReNode *node = choice->child; node; node = node->next) {
        if (node->least < choice->least) choice->least = node->least;
        if (node->most > choice->most) choice->most = node->most;
    }
}

static void measure_repeat(ReNode *repeat)
{
    repeat->least = bounded((uint64_t)repeat->child->least * repeat->a, RE_MAX_REPEAT - 1);
    repeat->most  = repeat->child->most == 0 ? 0 : bounded((uint64_t)repeat->child->most * repeat->b, RE_MAX_REPEAT);
}

/* ---- characters ------------------------------------------------------------------------------------- */

static ReMode mode_of(const ReParser *p, uint32_t flags)
{
    if (p->is_text) return flags & RE_ASCII ? MODE_ASCII : MODE_UNICODE;
    return flags & RE_LOCALE ? MODE_LOCALE : MODE_ASCII;
}

static ReNode *set_done(ReParser *p, SetBuilder *b)
{
    uint32_t number = 0;
    if (p->failed) re_set_abandon(b);
    else fail_raised(p, re_set_finish(b, &number));
    return node_new(p, NODE_SET, number, 1);
}

static ReNode *literal_node(ReParser *p, Scope scope, Char c)
{
    ReMode mode = mode_of(p, scope.flags);
    if (!(scope.flags & RE_IGNORECASE) || (mode != MODE_LOCALE && !re_is_cased(c, mode))) return node_new(p, NODE_CHAR, c, 1);
    SetBuilder b;
    re_set_start(&b, p->program, scope.flags, mode, false);
    fail_raised(p, re_set_add(&b, c, c));
    return set_done(p, &b);
}

static ReNode *kind_node(ReParser *p, Scope scope, int kind)
{
    SetBuilder b;
    re_set_start(&b, p->program, scope.flags & ~(uint32_t)RE_IGNORECASE, mode_of(p, scope.flags), false);
    re_set_add_kind(&b, kind);
    return set_done(p, &b);
}

static int kind_of_letter(Char c)
{
    switch (c) {
    case 'd': return KIND_DIGIT;
    case 'D': return KIND_NOT_DIGIT;
    case 's': return KIND_SPACE;
    case 'S': return KIND_NOT_SPACE;
    case 'w': return KIND_WORD;
    case 'W': return KIND_NOT_WORD;
    default: return 0;
    }
}

static Char simple_escape(Char c) /* \n and the like; NO_CHAR: none of them */
{
    switch (c) {
    case 'a': return '\a';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'v': return '\v';
    case '\\': return '\\';
    default: return NO_CHAR;
    }
}

/* \xhh, \uhhhh, \Uhhhhhhhh: the digits stand at `at`. */
static Char hex_escape(ReParser *p, Token t, int digits)
{
    uint32_t value = 0;
    int      n     = 0;
    for (; n < digits && hex_value(char_of(p, p->at)) >= 0; n++) {
        value = value * 16 + (uint32_t)hex_value(char_of(p, p->at));
        move_to(p, p->at + 1);
    }
    if (n < digits) fail_about(p, t.at, "incomplete escape ", t.at, p->at);
    else if (value > 0x10ffff) fail_about(p, t.at, "bad escape ", t.at, p->at);
    return value;
}

/* \N{...} */
static Char named_escape(ReParser *p, Token t)
{
    if (!accept(p, '{')) return fail(p, p->at, "missing {"), 0;
    Owned name = take_name(p, '}', "character name");
    if (!name) return 0;
    Owned module = str_from_c("unicodedata"), unicodedata = module ? import_module(module) : NULL, found = NULL;
    Owned lookup = unicodedata ? object_get_attr_c(unicodedata, "lookup") : NULL;
    Char  c      = 0;
    if (lookup) found = object_call_1(lookup, name);
    if (found && IS_STR(found) && AS(Str, found)->length == 1) c = str_char(AS(Str, found), 0);
    else if (found || error_clear_if(&exc_KeyError)) fail_repr(p, t.at, "undefined character name", name);
    else stop(p);
    ref_drop_maybe(module);
    ref_drop_maybe(unicodedata);
    ref_drop_maybe(lookup);
    ref_drop_maybe(found);
    ref_drop(name);
    return c;
}

/* Those that mean the same in a set and outside of one.  false: something else. */
static bool common_escape(ReParser *p, Token t, Char *c)
{
    if (t.c == 'x') return *c = hex_escape(p, t, 2), true;
    if (t.c == 'u' && p->is_text) return *c = hex_escape(p, t, 4), true;
    if (t.c == 'U' && p->is_text) return *c = hex_escape(p, t, 8), true;
    if (t.c == 'N' && p->is_text) return *c = named_escape(p, t), true;
    *c = simple_escape(t.c);
    return *c != NO_CHAR;
}

/* Up to `more` octal digits after those of the token. */
static Char octal_escape(ReParser *p, Token t, int more)
{
    uint32_t value = t.c - '0';
    for (; more && is_octal(char_of(p, p->at)); more--) {
        value = value * 8 + (char_of(p, p->at) - '0');
        move_to(p, p->at + 1);
    }
    if (value > 0377 && !p->failed) {
        Owned piece = text_of(p, t.at, p->at);
        fail_with(p, t.at, piece ? str_format_c("octal escape value %U outside of range 0-0o377", piece) : NULL);
        ref_drop_maybe(piece);
    }
    return value;
}

static Char other_escape(ReParser *p, Token t)
{
    if (is_letter(t.c) || is_decimal(t.c)) fail_about(p, t.at, "bad escape ", t.at, t.at + 2);
    return t.c;
}

/* ---- references to groups ------------------------------------------------------------------------------ */

static bool group_is_closed(const ReParser *p, uint32_t group) { return group < p->groups && p->group[group].closed; }

static void check_behind(ReParser *p, uint32_t group)
{
    if (!p->behind) return;
    if (!group_is_closed(p, group)) fail(p, p->at, "cannot refer to an open group");
    else if (group >= p->behind) fail(p, p->at, "cannot refer to group defined in the same lookbehind subpattern");
}

static ReNode *back_node(ReParser *p, Scope scope, uint32_t group, int64_t at)
{
    if (!group_is_closed(p, group)) fail(p, at, "cannot refer to an open group");
    check_behind(p, group);
    ReNode *node = node_new(p, NODE_BACK, group, 0);
    if (p->failed) return node;
    node->mode  = (uint8_t)mode_of(p, scope.flags);
    node->flag  = (scope.flags & RE_IGNORECASE) != 0;
    node->least = p->group[group].least;
    node->most  = p->group[group].most;
    return node;
}

/* \1 to \99, or an octal escape of three digits. */
static ReNode *digits_escape(ReParser *p, Scope scope, Token t)
{
    uint32_t group = t.c - '0';
    Char     second = char_of(p, p->at);
    if (is_decimal(second)) {
        move_to(p, p->at + 1);
        Char third = char_of(p, p->at);
        if (is_octal(t.c) && is_octal(second) && is_octal(third)) {
            move_to(p, p->at - 1);
            return literal_node(p, scope, octal_escape(p, t, 2));
        }
        group = group * 10 + (second - '0');
    }
    if (group < p->groups) return back_node(p, scope, group, t.at);
    if (!p->failed) fail_with(p, t.at + 1, str_format_c("invalid group reference %u", group));
    return node_new(p, NODE_FAIL, 0, 0);
}

static ReNode *anchor_node(ReParser *p, ReAnchor anchor, Scope scope)
{
    uint32_t mode = anchor >= AT_BOUNDARY ? (uint32_t)mode_of(p, scope.flags) * 16 : 0;
    return node_new(p, NODE_AT, anchor + mode, 0);
}

static ReNode *escape(ReParser *p, Scope scope, Token t)
{
    Char c;
    switch (t.c) {
    case 'A': return anchor_node(p, AT_START, scope);
    case 'Z': return anchor_node(p, AT_VERY_END, scope);
    case 'b': return anchor_node(p, AT_BOUNDARY, scope);
    case 'B': return anchor_node(p, AT_NOT_BOUNDARY, scope);
    case '0': return literal_node(p, scope, octal_escape(p, t, 2));
    default: break;
    }
    if (kind_of_letter(t.c)) return kind_node(p, scope, kind_of_letter(t.c));
    if (common_escape(p, t, &c)) return literal_node(p, scope, c);
    if (is_decimal(t.c)) return digits_escape(p, scope, t);
    return literal_node(p, scope, other_escape(p, t));
}

/* ---- [...] -------------------------------------------------------------------------------------------- */

typedef struct Item { int kind; Char c; } Item; /* kind 0: the character c */

static Item set_escape(ReParser *p, Token t)
{
    Char c;
    if (kind_of_letter(t.c)) return (Item){kind_of_letter(t.c), 0};
    if (t.c == 'b') return (Item){0, '\b'};
    if (common_escape(p, t, &c)) return (Item){0, c};
    if (is_octal(t.c)) return (Item){0, octal_escape(p, t, 2)};
    return (Item){0, other_escape(p, t)};
}

static void add_item(ReParser *p, SetBuilder *b, Item item)
{
    if (item.kind) re_set_add_kind(b, item.kind);
    else fail_raised(p, re_set_add(b, item.c, item.c));
}

static void bad_range(ReParser *p, Token low, Token high)
{
    if (p->failed) return;
    Owned a = text_of(p, low.at, low.at + token_length(low)), z = text_of(p, high.at, high.at + token_length(high));
    fail_with(p, p->at - token_length(low) - 1 - token_length(high), a && z ? str_format_c("bad character range %U-%U", a, z) : NULL);
    ref_drop_maybe(a);
    ref_drop_maybe(z);
}

/* After `low-`.  false: the set ends here. */
static bool range_end(ReParser *p, SetBuilder *b, Token low, Item from, int64_t start)
{
    Token high = take(p);
    if (is_end(high)) return fail(p, start, "unterminated character set"), false;
    if (is_char(high, ']')) {
        add_item(p, b, from);
        add_item(p, b, (Item){0, '-'});
        return false;
    }
    Item to = {0, high.c};
    if (high.escaped) to = set_escape(p, high);
    else if (high.c == '-') warn_set(p, "set difference", p->at - 2);
    if (from.kind || to.kind || from.c > to.c) return bad_range(p, low, high), false;
    fail_raised(p, re_set_add(b, from.c, to.c));
    return true;
}

static void warn_operator(ReParser *p, Token t)
{
    if (!next_is(p, t.c)) return;
    if (t.c == '-') warn_set(p, "set difference", p->at - 1);
    else if (t.c == '&') warn_set(p, "set intersection", p->at - 1);
    else if (t.c == '~') warn_set(p, "set symmetric difference", p->at - 1);
    else if (t.c == '|') warn_set(p, "set union", p->at - 1);
}

static ReNode *set_node(ReParser *p, Scope scope)
{
    SetBuilder b;
    int64_t    start = p->at - 1;
    if (next_is(p, '[')) warn_set(p, "nested set", p->at);
    bool negate = accept(p, '^'), empty = true;
    re_set_start(&b, p->program, scope.flags, mode_of(p, scope.flags), negate);
    for (; !p->failed; empty = false) {
        Token t = take(p);
        if (is_end(t)) fail(p, start, "unterminated character set");
        if (is_char(t, ']') && !empty) break;
        Item item = {0, t.c};
        if (t.escaped) item = set_escape(p, t);
        else if (!empty) warn_operator(p, t);
        if (!accept(p, '-')) add_item(p, &b, item);
        else if (!range_end(p, &b, t, item, start)) break;
    }
    return set_done(p, &b);
}

/* ---- repetition ------------------------------------------------------------------------------------------- */

static bool take_number(ReParser *p, uint64_t *value) /* false: there is none */
{
    bool any = false;
    for (*value = 0; is_decimal(char_of(p, p->at)); any = true) {
        *value = *value * 10 + (char_of(p, p->at) - '0');
        if (*value > RE_MAX_REPEAT) *value = RE_MAX_REPEAT;
        move_to(p, p->at + 1);
    }
    return any;
}

static void check_number(ReParser *p, uint64_t n)
{
    if (n < RE_MAX_REPEAT || p->failed) return;
    raise_overflow_error("the repetition number is too large");
    stop(p);
}

/* {2,5} behind the brace; false: the brace stands for itself. */
static bool take_bounds(ReParser *p, uint32_t *least, uint32_t *most)
{
    int64_t  start = p->at;
    uint64_t low, high;
    if (next_is(p, '}')) return false;
    bool has_low = take_number(p, &low), has_high;
    if (accept(p, ',')) has_high = take_number(p, &high);
    else has_high = has_low, high = low;
    if (!accept(p, '}')) {
        if (!p->failed) p->at = start;
        return false;
    }
    if (has_low) check_number(p, low);
    if (has_high) {
        check_number(p, high);
        if (high < low) fail(p, start, "min repeat greater than max repeat");
    }
    *least = has_low ? (uint32_t)low : 0;
    *most  = has_high ? (uint32_t)high : RE_MAX_REPEAT;
    return true;
}

/* Puts the last item of the sequence under a repetition. */
static void repeat_last(ReParser *p, ReNode *sequence, Token t, uint32_t least, uint32_t most)
{
    ReNode *item = sequence->last;
    if (!item || item->kind == NODE_AT) return fail(p, t.at, "nothing to repeat");
    if (item->kind == NODE_REPEAT) return fail(p, t.at, "multiple repeat");
    RepeatMode mode   = accept(p, '?') ? REPEAT_LAZY : accept(p, '+') ? REPEAT_KEEP : REPEAT_GREEDY;
    ReNode    *inside = node_new(p, (ReNodeKind)item->kind, 0, 0);
    if (p->failed) return;
    *inside       = *item;
    inside->next  = NULL;
    *item         = (ReNode){.kind = NODE_REPEAT, .mode = (uint8_t)mode, .a = least, .b = most, .child = inside, .last = inside};
    measure_repeat(item);
}

/* ---- groups ------------------------------------------------------------------------------------------------ */

static ReNode *parse_choice(ReParser *p, Scope scope);
static ReNode *parse_sequence(ReParser *p, Scope scope, bool first);

static uint32_t flag_of(Token t)
{
    if (t.escaped) return 0;
    switch (t.c) {
    case 'i': return RE_IGNORECASE;
    case 'L': return RE_LOCALE;
    case 'm': return RE_MULTILINE;
    case 's': return RE_DOTALL;
    case 'x': return RE_VERBOSE;
    case 'a': return RE_ASCII;
    case 't': return RE_TEMPLATE;
    case 'u': return RE_UNICODE;
    default: return 0;
    }
}

static void bad_flag(ReParser *p, Token t, const char *otherwise)
{
    bool letter = !t.escaped && char_class(t.c, CHAR_ALPHA);
    fail(p, t.at, letter ? "unknown flag" : otherwise);
}

static Token flags_on(ReParser *p, Token t, uint32_t *on)
{
    for (;;) {
        uint32_t flag = flag_of(t);
        if (p->is_text && flag == RE_LOCALE) fail(p, p->at, "bad inline flags: cannot use 'L' flag with a str pattern");
        if (!p->is_text && flag == RE_UNICODE) fail(p, p->at, "bad inline flags: cannot use 'u' flag with a bytes pattern");
        *on |= flag;
        if ((flag & RE_TYPE_FLAGS) && (*on & RE_TYPE_FLAGS) != flag)
            fail(p, p->at, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        t = take(p);
        if (is_end(t)) fail(p, p->at, "missing -, : or )");
        if (p->failed || is_char(t, ')') || is_char(t, '-') || is_char(t, ':')) return t;
        if (!flag_of(t)) return bad_flag(p, t, "missing -, : or )"), t;
    }
}

static void flags_off(ReParser *p, uint32_t *off)
{
    Token t = take(p);
    if (is_end(t)) return fail(p, p->at, "missing flag");
    if (!flag_of(t)) return bad_flag(p, t, "missing flag");
    for (;;) {
        uint32_t flag = flag_of(t);
        if (flag & RE_TYPE_FLAGS) fail(p, p->at, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        *off |= flag;
        t = take(p);
        if (is_end(t)) return fail(p, p->at, "missing :");
        if (p->failed || is_char(t, ':')) return;
        if (!flag_of(t)) return bad_flag(p, t, "missing :");
    }
}

/* (?aiLmsux-imsx: or (?aiLmsux) from its first letter.  true: of the whole pattern, and at its end. */
static bool take_flags(ReParser *p, Token t, uint32_t *on, uint32_t *off)
{
    if (!is_char(t, '-')) {
        t = flags_on(p, t, on);
        if (p->failed) return false;
        if (is_char(t, ')')) return true;
        if (*on & RE_GLOBAL_FLAGS) fail(p, p->at - 1, "bad inline flags: cannot turn on global flag");
    }
    if (is_char(t, '-')) flags_off(p, off);
    if (*off & RE_GLOBAL_FLAGS) fail(p, p->at - 1, "bad inline flags: cannot turn off global flag");
    if (*on & *off) fail(p, p->at - 1, "bad inline flags: flag turned on and off");
    return false;
}

static bool name_is_identifier(Borrowed name) { return str_is_identifier((const Str *)name); }

static void bad_name(ReParser *p, Borrowed name)
{
    fail_repr(p, p->at - ((const Str *)name)->length - 1, "bad character in group name", name);
}

/* The number of the group with that name, whose terminator has just been read; 0: failed. */
static uint32_t group_by_name(ReParser *p, Borrowed name)
{
    Borrowed number = dict_find_str(p->names, (const Str *)name);
    if (number) return (uint32_t)int_word(number);
    fail_repr(p, p->at - ((const Str *)name)->length - 1, "unknown group name", name);
    return 0;
}

static void warn_name(ReParser *p, Borrowed name)
{
    Owned shown = p->is_text ? object_repr(name) : object_ascii(name);
    if (shown)
        warn_user(p, &exc_DeprecationWarning, str_format_c("bad character in group name %U at position %lld", shown,
                                                           (long long)(p->at - ((const Str *)name)->length - 1)));
    fail_raised(p, shown != NULL);
    ref_drop_maybe(shown);
}

/* Gives a group its number; a name is taken note of.  The name's terminator has just been read. */
static uint32_t open_group(ReParser *p, Borrowed name_or_null)
{
    if (p->failed) return 0;
    uint32_t number = p->groups;
    if (number >= p->group_room) {
        uint32_t room = p->group_room * 2 + 8;
        void    *more = heap_realloc(p->group, p->group_room * sizeof *p->group, room * sizeof *p->group);
        if (!more) return stop(p), 0;
        p->group      = more;
        p->group_room = room;
    }
    p->group[number] = (struct ReGroup){false, 0, 0};
    p->groups++;
    if (!name_or_null) return number;
    Borrowed taken = dict_find_str(p->names, (const Str *)name_or_null);
    if (taken) {
        fail_with(p, p->at - ((const Str *)name_or_null)->length - 1,
                  str_format_c("redefinition of group name %R as group %u; was group %lld", name_or_null, number, (long long)int_word(taken)));
        return number;
    }
    Owned value = int_new(number);
    fail_raised(p, value && dict_set_str(p->names, (const Str *)name_or_null, value));
    ref_drop_maybe(value);
    return number;
}

/* The inside of a group and its ")". */
static ReNode *group_inside(ReParser *p, Scope scope, int64_t start)
{
    ReNode *inside = parse_choice(p, (Scope){scope.flags, scope.nested + 1});
    if (!accept(p, ')')) fail(p, start, "missing ), unterminated subpattern");
    return inside;
}

static ReNode *wrap(ReParser *p, ReNodeKind kind, uint32_t a, ReNode *inside)
{
    ReNode *node = node_new(p, kind, a, 0);
    if (p->failed) return node;
    node_add(p, node, inside);
    node->least = inside->least;
    node->most  = inside->most;
    return node;
}

static ReNode *capture(ReParser *p, Scope scope, int64_t start, Borrowed name_or_null)
{
    uint32_t number = open_group(p, name_or_null);
    ReNode  *inside = group_inside(p, scope, start);
    if (!p->failed) p->group[number] = (struct ReGroup){true, inside->least, inside->most};
    return wrap(p, NODE_GROUP, number, inside);
}

static ReNode *named_capture(ReParser *p, Scope scope, int64_t start)
{
    ReNode *node = NULL;
    Owned   name = take_name(p, '>', "group name");
    if (name) {
        if (!name_is_identifier(name)) bad_name(p, name);
        else if (!p->is_text && !AS(Str, name)->ascii) warn_name(p, name);
        node = capture(p, scope, start, name);
        ref_drop(name);
    }
    return node ? node : node_new(p, NODE_FAIL, 0, 0);
}

static ReNode *named_back(ReParser *p, Scope scope)
{
    uint32_t group = 0;
    Owned    name  = take_name(p, ')', "group name");
    int64_t  at    = name ? p->at - AS(Str, name)->length - 1 : 0;
    if (name) {
        if (!name_is_identifier(name)) bad_name(p, name);
        else if (!p->is_text && !AS(Str, name)->ascii) warn_name(p, name);
        if (!p->failed) group = group_by_name(p, name);
        ref_drop(name);
    }
    return p->failed ? node_new(p, NODE_FAIL, 0, 0) : back_node(p, scope, group, at);
}

static ReNode *look(ReParser *p, Scope scope, int64_t start, Char sign)
{
    bool     behind = sign == '<';
    uint32_t outer  = p->behind;
    if (behind) {
        Token t = take(p);
        if (is_end(t)) fail(p, p->at, "unexpected end of pattern");
        else if (!is_char(t, '=') && !is_char(t, '!'))
            fail_about(p, start + 1, "unknown extension ", start + 1, p->at);
        sign = t.c;
        if (!outer) p->behind = p->groups;
    }
    ReNode *inside = group_inside(p, scope, start);
    p->behind      = outer;
    ReNode *node   = wrap(p, NODE_LOOK, 0, inside);
    if (p->failed) return node;
    node->mode = behind;
    node->flag = sign == '!';
    node->least = node->most = 0;
    if (sign == '!' && inside->kind == NODE_SEQUENCE && !inside->child) node->kind = NODE_FAIL;
    return node;
}

/* The number in (?(...)...): by int(), as the group's name is no identifier; -1: failed. */
static int64_t condition_number(ReParser *p, Borrowed name)
{
    int64_t group  = 0;
    Owned   number = int_from_text(name, 10);
    if (!number) {
        if (error_clear_if(&exc_ValueError)) bad_name(p, name);
        return fail_raised(p, p->failed), -1;
    }
    if (!int_to_int64(number, &group)) group = INT64_MAX;
    ref_drop(number);
    const Str *s    = (const Str *)name;
    int64_t    at   = p->at - s->length - 1;
    bool       plain = true;
    if (group == 0) return fail(p, at, "bad group number"), -1;
    if (group < 0) return bad_name(p, name), -1;
    if (group >= INT32_MAX) return fail_with(p, at, str_format_c("invalid group reference %U", name)), -1;
    for (int64_t i = 0; i < s->length; i++) plain = plain && is_decimal(str_char(s, i));
    ReReference *reference = re_table_add(&p->references, sizeof *reference);
    fail_raised(p, reference != NULL);
    if (reference) *reference = (ReReference){group, at};
    if (!plain) warn_name(p, name);
    return group;
}

static ReNode *condition(ReParser *p, Scope scope, int64_t start)
{
    ReNode *node  = node_new(p, NODE_COND, 0, 0);
    Owned   name  = take_name(p, ')', "group name");
    int64_t group = 0;
    if (name && name_is_identifier(name)) {
        group = group_by_name(p, name);
        if (!p->is_text && !AS(Str, name)->ascii) warn_name(p, name);
    } else if (name) group = condition_number(p, name);
    ref_drop_maybe(name);
    if (!p->failed) check_behind(p, (uint32_t)group);
    Scope   inside = {scope.flags, scope.nested + 1};
    ReNode *yes    = parse_sequence(p, inside, false), *no = NULL;
    if (accept(p, '|')) {
        no = parse_sequence(p, inside, false);
        if (next_is(p, '|')) fail(p, p->at, "conditional backref with more than two branches");
    }
    if (!accept(p, ')')) fail(p, start, "missing ), unterminated subpattern");
    if (p->failed) return node;
    node->a = (uint32_t)group;
    node_add(p, node, yes);
    if (no) node_add(p, node, no);
    measure_choice(node);
    if (!no) node->least = 0;
    return node;
}

static void comment(ReParser *p, int64_t start)
{
    for (;;) {
        if (is_end(peek(p))) return fail(p, start, "missing ), unterminated comment");
        if (is_char(take(p), ')')) return;
    }
}

/* (?P...: a name, a reference. */
static ReNode *python_extension(ReParser *p, Scope scope, int64_t start)
{
    if (accept(p, '<')) return named_capture(p, scope, start);
    if (accept(p, '=')) return named_back(p, scope);
    if (is_end(take(p))) fail(p, p->at, "unexpected end of pattern");
    else fail_about(p, start + 1, "unknown extension ", start + 1, p->at);
    return node_new(p, NODE_FAIL, 0, 0);
}

/* Flags, behind "(?" and their first letter.  NULL: they are of the whole pattern, and nothing is added. */
static ReNode *flagged(ReParser *p, Scope *scope, int64_t start, Token t, bool first)
{
    uint32_t on = 0, off = 0;
    if (take_flags(p, t, &on, &off)) {
        if (!first) fail(p, start, "global flags not at the start of the expression");
        p->flags |= on;
        scope->flags |= on;
        return NULL;
    }
    uint32_t flags = scope->flags;
    if (on & RE_TYPE_FLAGS) flags &= ~(uint32_t)RE_TYPE_FLAGS;
    Scope inner = {(flags | on) & ~off, scope->nested};
    return wrap(p, NODE_GROUP, 0, group_inside(p, inner, start));
}

/* Behind "(".  NULL: nothing is added to the sequence. */
static ReNode *any_group(ReParser *p, Scope *scope, int64_t start, bool first)
{
    if (!accept(p, '?')) return capture(p, *scope, start, NULL);
    Token t = take(p);
    if (is_end(t)) fail(p, p->at, "unexpected end of pattern");
    if (p->failed) return NULL;
    if (flag_of(t) || is_char(t, '-')) return flagged(p, scope, start, t, first);
    switch (t.escaped ? 0 : t.c) {
    case 'P': return python_extension(p, *scope, start);
    case ':': return wrap(p, NODE_GROUP, 0, group_inside(p, *scope, start));
    case '#': return comment(p, start), NULL;
    case '=': case '!': case '<': return look(p, *scope, start, t.c);
    case '(': return condition(p, *scope, start);
    case '>': return wrap(p, NODE_ATOMIC, 0, group_inside(p, *scope, start));
    default: fail_about(p, start + 1, "unknown extension ", start + 1, p->at); return NULL;
    }
}

static ReNode *group(ReParser *p, Scope *scope, int64_t start, bool first)
{
    if (!recursion_enter("")) return stop(p), NULL;
    ReNode *node = any_group(p, scope, start, first);
    recursion_leave();
    return node;
}

/* ---- sequences and choices -------------------------------------------------------------------------------------- */

/* VERBOSE: white space and comments.  true: t was that. */
static bool skip_verbose(ReParser *p, Token t)
{
    if (t.escaped) return false;
    if (t.c == ' ' || (t.c >= '\t' && t.c <= '\r')) return true;
    if (t.c != '#') return false;
    for (;;) {
        Token more = take(p);
        if (is_end(more) || is_char(more, '\n')) return true;
    }
}

static void quantifier(ReParser *p, Scope scope, ReNode *sequence, Token t)
{
    uint32_t least = t.c == '+', most = t.c == '?' ? 1 : RE_MAX_REPEAT;
    if (t.c == '{' && !take_bounds(p, &least, &most)) return node_add(p, sequence, literal_node(p, scope, '{'));
    if (!p->failed) repeat_last(p, sequence, t, least, most);
}

static void sequence_item(ReParser *p, Scope *scope, ReNode *sequence, Token t, bool first)
{
    ReNode *node;
    if (t.escaped) node = escape(p, *scope, t);
    else switch (t.c) {
        case '[': node = set_node(p, *scope); break;
        case '*': case '+': case '?': case '{': quantifier(p, *scope, sequence, t); return;
        case '.': node = node_new(p, scope->flags & RE_DOTALL ? NODE_ANY_ALL : NODE_ANY, 0, 1); break;
        case '(': node = group(p, scope, t.at, first && !sequence->child); break;
        case '^': node = anchor_node(p, scope->flags & RE_MULTILINE ? AT_LINE_START : AT_START, *scope); break;
        case '$': node = anchor_node(p, scope->flags & RE_MULTILINE ? AT_LINE_END : AT_END, *scope); break;
        default: node = literal_node(p, *scope, t.c); break;
        }
    if (node) node_add(p, sequence, node);
}

static ReNode *parse_sequence(ReParser *p, Scope scope, bool first)
{
    ReNode *sequence = node_new(p, NODE_SEQUENCE, 0, 0);
    if (p->failed) return sequence;
    while (!p->failed) {
        Token t = peek(p);
        if (is_end(t) || is_char(t, '|') || is_char(t, ')')) break;
        take(p);
        if (p->failed) break;
        if ((scope.flags & RE_VERBOSE) && skip_verbose(p, t)) continue;
        sequence_item(p, &scope, sequence, t, first);
    }
    if (!p->failed) measure_sequence(sequence);
    return sequence;
}

/* a|b|c is [abc]: a set takes the place of a choice between single characters. */
static ReNode *choice_as_set(ReParser *p, ReNode *choice)
{
    SetBuilder b;
    for (const ReNode *item = choice->child; item; item = item->next)
        if (!item->child || item->child->kind != NODE_CHAR || item->child->next) return choice;
    re_set_start(&b, p->program, 0, MODE_ASCII, false);
    for (const ReNode *item = choice->child; item; item = item->next) fail_raised(p, re_set_add(&b, item->child->a, item->child->a));
    return set_done(p, &b);
}

static ReNode *parse_choice(ReParser *p, Scope scope)
{
    uint32_t outer = p->flags;
    ReNode  *one   = parse_sequence(p, scope, scope.nested == 0);
    if (scope.nested == 0) scope.flags |= p->flags & ~outer;
    if (p->failed || !next_is(p, '|')) return one;
    ReNode *choice = node_new(p, NODE_CHOICE, 0, 0);
    node_add(p, choice, one);
    while (!p->failed && accept(p, '|')) node_add(p, choice, parse_sequence(p, scope, false));
    if (p->failed) return choice;
    measure_choice(choice);
    return choice_as_set(p, choice);
}

/* ---- the whole pattern -------------------------------------------------------------------------------------------- */

static void settle_flags(ReParser *p)
{
    if (p->failed) return;
    const char *wrong = NULL;
    if (p->is_text) {
        if (p->flags & RE_LOCALE) wrong = "cannot use LOCALE flag with a str pattern";
        else if ((p->flags & RE_ASCII) && (p->flags & RE_UNICODE)) wrong = "ASCII and UNICODE flags are incompatible";
        else if (!(p->flags & RE_ASCII)) p->flags |= RE_UNICODE;
    } else {
        if (p->flags & RE_UNICODE) wrong = "cannot use UNICODE flag with a bytes pattern";
        else if ((p->flags & RE_LOCALE) && (p->flags & RE_ASCII)) wrong = "ASCII and LOCALE flags are incompatible";
    }
    if (!wrong) return;
    raise_value_error("%s", wrong);
    stop(p);
}

static void check_references(ReParser *p)
{
    for (uint32_t i = 0; i < p->references.count; i++) {
        ReReference reference = RE_ITEM(p->references, ReReference, i);
        if (reference.group >= p->groups && !p->failed)
            fail_with(p, reference.at, str_format_c("invalid group reference %lld", (long long)reference.group));
    }
}

ReNode *re_parse(ReParser *p)
{
    int64_t slashes = 0;
    while (slashes < p->length && char_of(p, p->length - 1 - slashes) == '\\') slashes++;
    p->lone   = slashes % 2 ? p->length - 1 : -1;
    open_group(p, NULL);
    move_to(p, 0);
    ReNode *tree = parse_choice(p, (Scope){p->flags, 0});
    settle_flags(p);
    if (!p->failed && p->at < p->length) fail(p, p->at, "unbalanced parenthesis");
    check_references(p);
    return p->failed ? NULL : tree;
}

void re_parse_end(ReParser *p)
{
    for (ReChunk *chunk = p->arena, *before; chunk; chunk = before) {
        before = chunk->before;
        heap_free(chunk, sizeof *chunk);
    }
    heap_free(p->group, p->group_room * sizeof *p->group);
    heap_free(p->references.items, p->references.room * sizeof(ReReference));
    p->arena      = NULL;
    p->group      = NULL;
    p->references = (ReTable){NULL, 0, 0};
}
