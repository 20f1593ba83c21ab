/* codegen_match.c -- match statements.
 *
 * While a pattern is tried the stack holds, from below: the subject, the values captured so far, and what sub-patterns
 * still have to look at (`waiting` of them). Names are bound only once the whole pattern has matched, so
 * captured values are rotated below the waiting ones. A failing test must drop both kinds: fail[n] is a label that is
 * jumped to with n of them on the stack, and the labels stand one behind the other with a POP in between.
 */
#include "lang/codegen.h"

#include "gc/refcount.h"
#include "runtime/dict.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/state.h"

typedef struct { int count, capacity; Label *items; } LabelSeq;

typedef struct Match {
    IdentifierSeq captured;          /* names, topmost on the stack first                      */
    LabelSeq      fail;
    int           waiting;
    bool          allow_irrefutable; /* a pattern that always matches may stand here           */
} Match;

static void gen_pattern(Compiler *c, Pattern *p, Match *m);

static bool is_wildcard(const Pattern *p) { return p->kind == PATTERN_MATCHAS && !p->MatchAs.name && !p->MatchAs.pattern; }
static bool is_literal_or_attribute(const Expr *e) { return e->kind == EXPR_CONSTANT || e->kind == EXPR_ATTRIBUTE; }
static bool is_star_wildcard(const Pattern *p) { return p->kind == PATTERN_MATCHSTAR && !p->MatchStar.name; }

/* -- failing ----------------------------------------------------------------------------------------------- */

static void need_fail_label(Compiler *c, Match *m, int n)
{
    while (m->fail.count <= n && !c->failed)
        if (!seq_append(c->arena, &m->fail, label_new(c))) c->failed = true;
}

/* [bool] -> []: the pattern fails if it is false. */
static void fail_unless_true(Compiler *c, Match *m)
{
    int pops = m->waiting + m->captured.count;
    need_fail_label(c, m, pops);
    if (!c->failed) emit_jump_if(c, false, m->fail.items[pops]);
}

static void fail_always(Compiler *c, Match *m)
{
    int pops = m->waiting + m->captured.count;
    need_fail_label(c, m, pops);
    if (!c->failed) emit_jump(c, OP_JUMP, m->fail.items[pops]);
}

static void place_fail_labels(Compiler *c, Match *m)
{
    for (int n = m->fail.count; n-- > 0;) {
        label_here(c, m->fail.items[n]);
        if (n) emit_op(c, OP_POP);
    }
    m->fail = (LabelSeq){ 0 };
}

/* -- captures ------------------------------------------------------------------------------------------------ */

/* The top goes below `count` - 1 values. */
static void rotate(Compiler *c, int count)
{
    for (; count > 1; count--) emit_count(c, OP_SWAP, count);
}

static int captured_place(const Match *m, Identifier name)
{
    for (int i = 0; i < m->captured.count; i++)
        if (m->captured.items[i] == name) return i;
    return -1;
}

static void add_captured(Compiler *c, Match *m, Identifier name)
{
    if (captured_place(m, name) >= 0) compile_trouble(c, "multiple assignments to name %R in pattern", name);
    else if (!seq_append(c->arena, &m->captured, name)) c->failed = true;
}

/* [value] is captured as `name`, or dropped if that is NULL. */
static void capture(Compiler *c, Match *m, Identifier name)
{
    if (c->failed) return;
    if (!name) {
        emit_op(c, OP_POP);
        return;
    }
    if (forbidden_name(c, name, CTX_STORE)) return;
    int below = m->waiting + m->captured.count;
    add_captured(c, m, name);
    rotate(c, below + 1);
}

/* -- kinds of patterns ---------------------------------------------------------------------------------------- */

static void gen_subpattern(Compiler *c, Pattern *p, Match *m)
{
    bool allowed = m->allow_irrefutable;
    m->allow_irrefutable = true;
    gen_pattern(c, p, m);
    m->allow_irrefutable = allowed;
}

static void gen_as(Compiler *c, Pattern *p, Match *m)
{
    if (!p->MatchAs.pattern) {
        if (m->allow_irrefutable) capture(c, m, p->MatchAs.name);
        else if (p->MatchAs.name) compile_trouble(c, "name capture %R makes remaining patterns unreachable", p->MatchAs.name);
        else compile_trouble(c, "wildcard makes remaining patterns unreachable");
        return;
    }
    m->waiting++;
    emit_count(c, OP_COPY, 1);
    gen_pattern(c, p->MatchAs.pattern, m);
    m->waiting--;
    capture(c, m, p->MatchAs.name);
}

/* [values ...] the first on top: one for each pattern. */
static void gen_unpacked(Compiler *c, const PatternSeq *patterns, Match *m)
{
    m->waiting += patterns->count;
    for (int i = 0; i < patterns->count && !c->failed; i++) {
        m->waiting--;
        gen_subpattern(c, patterns->items[i], m);
    }
}

static void gen_unpacking(Compiler *c, const PatternSeq *patterns, int star, Match *m)
{
    int n = patterns->count;
    if (star < 0) emit_unpack(c, n);
    else if (star >= 256 || n - star - 1 >= INT32_MAX >> 8) {
        compile_trouble(c, "too many expressions in star-unpacking sequence pattern");
        return;
    } else emit(c, OP_UNPACK_EX, star, n - star - 1);
    gen_unpacked(c, patterns, m);
}

/* [a, *_, b]: the items are fetched one by one, and nothing is made of the rest. */
static void gen_fetching(Compiler *c, const PatternSeq *patterns, int star, Match *m)
{
    int n = patterns->count;
    m->waiting++;
    for (int i = 0; i < n && !c->failed; i++) {
        Pattern *p = patterns->items[i];
        if (i == star || is_wildcard(p)) continue;
        emit_count(c, OP_COPY, 1);
        if (i < star) emit_int(c, i);
        else { /* the subject may not know negative indexes */
            emit_op(c, OP_GET_LEN);
            emit_int(c, n - i);
            emit_binary(c, OP_SUB_SS);
        }
        emit_binary(c, OP_INDEX_SS);
        gen_subpattern(c, p, m);
    }
    m->waiting--;
    emit_op(c, OP_POP);
}

static void check_length(Compiler *c, Match *m, CompareOp op, int n)
{
    emit_op(c, OP_GET_LEN);
    emit_int(c, n);
    emit_compare(c, op);
    fail_unless_true(c, m);
}

static void gen_sequence(Compiler *c, Pattern *p, Match *m)
{
    const PatternSeq *patterns = &p->MatchSequence.patterns;
    int  n = patterns->count, star = -1;
    bool only_wildcards = true;
    for (int i = 0; i < n; i++) {
        const Pattern *item = patterns->items[i];
        if (item->kind != PATTERN_MATCHSTAR) {
            only_wildcards &= is_wildcard(item);
            continue;
        }
        if (star >= 0) {
            compile_trouble(c, "multiple starred names in sequence pattern");
            return;
        }
        only_wildcards &= is_star_wildcard(item);
        star = i;
    }
    m->waiting++;
    emit_op(c, OP_MATCH_SEQUENCE);
    fail_unless_true(c, m);
    if (star < 0) check_length(c, m, CMP_EQ, n);
    else if (n > 1) check_length(c, m, CMP_GE, n - 1);
    m->waiting--;
    if (only_wildcards) emit_op(c, OP_POP);
    else if (star >= 0 && is_star_wildcard(patterns->items[star])) gen_fetching(c, patterns, star, m);
    else gen_unpacking(c, patterns, star, m);
}

/* Literal keys must differ. */
static bool check_key(Compiler *c, Owned seen, const Expr *key)
{
    if (!is_literal_or_attribute(key)) {
        compile_trouble(c, "mapping pattern keys may only match literals and attribute lookups");
        return false;
    }
    if (key->kind != EXPR_CONSTANT) return true;
    Truth known = set_contains(AS(Set, seen), key->Constant.value);
    if (known == TRUTH_YES) compile_trouble(c, "mapping pattern checks duplicate key (%R)", key->Constant.value);
    else if (known == TRUTH_NO && set_add(AS(Set, seen), key->Constant.value)) return true;
    c->failed = true;
    return false;
}

static void gen_keys(Compiler *c, const ExprSeq *keys)
{
    Owned seen = set_new(NULL);
    if (!seen) c->failed = true;
    for (int i = 0; i < keys->count && !c->failed; i++)
        if (check_key(c, seen, keys->items[i])) gen_expr(c, keys->items[i]);
    ref_drop_maybe(seen);
    emit_count(c, OP_BUILD_TUPLE, keys->count);
}

static void fail_if_none(Compiler *c, Match *m)
{
    emit_count(c, OP_COPY, 1);
    emit_none(c);
    emit_count(c, OP_IS, 1);
    fail_unless_true(c, m);
}

static void gen_mapping(Compiler *c, Pattern *p, Match *m)
{
    int        n    = p->MatchMapping.keys.count;
    Identifier rest = p->MatchMapping.rest;
    m->waiting++;
    emit_op(c, OP_MATCH_MAPPING);
    fail_unless_true(c, m);
    if (!n && !rest) {
        m->waiting--;
        emit_op(c, OP_POP);
        return;
    }
    if (n) check_length(c, m, CMP_GE, n);
    gen_keys(c, &p->MatchMapping.keys);
    emit_op(c, OP_MATCH_KEYS);
    m->waiting += 2; /* keys and values, above the subject */
    fail_if_none(c, m);
    m->waiting--;
    emit_unpack(c, n);
    gen_unpacked(c, &p->MatchMapping.patterns, m);
    m->waiting -= 2;
    if (rest) { /* rest = dict(subject), less the keys */
        emit_count(c, OP_BUILD_MAP, 0);
        emit_count(c, OP_SWAP, 3);
        emit_count(c, OP_DICT_UPDATE, 2);
        emit_unpack(c, n);
        for (int left = n; left > 0; left--) {
            emit_count(c, OP_COPY, 1 + left);
            emit_count(c, OP_SWAP, 2);
            emit_op(c, OP_DELETE_INDEX);
        }
        capture(c, m, rest);
        return;
    }
    emit_op(c, OP_POP);
    emit_op(c, OP_POP);
}

static bool check_attributes(Compiler *c, Pattern *p)
{
    const IdentifierSeq *attrs = &p->MatchClass.kwd_attrs;
    for (int i = 0; i < attrs->count; i++) {
        set_place(c, p->MatchClass.kwd_patterns.items[i]->span);
        if (forbidden_name(c, attrs->items[i], CTX_STORE)) return false;
        for (int j = i + 1; j < attrs->count; j++) {
            if (attrs->items[i] != attrs->items[j]) continue;
            set_place(c, p->MatchClass.kwd_patterns.items[j]->span);
            compile_trouble(c, "attribute name repeated in class pattern: %U", attrs->items[j]);
            return false;
        }
    }
    set_place(c, p->span);
    return true;
}

static void gen_class_pattern(Compiler *c, Pattern *p, Match *m)
{
    const IdentifierSeq *attrs = &p->MatchClass.kwd_attrs;
    int positional = p->MatchClass.patterns.count, n = positional + attrs->count;
    if (!check_attributes(c, p)) return;
    gen_expr(c, p->MatchClass.cls);
    Owned attribute_names = attrs->count ? tuple_new(attrs->count) : ref_keep(OBJ(empty_tuple));
    if (!attribute_names || c->failed) {
        ref_drop_maybe(attribute_names);
        c->failed = true;
        return;
    }
    for (int i = 0; i < attrs->count; i++) AS(Tuple, attribute_names)->items[i] = ref_keep(attrs->items[i]);
    if (attrs->count) tuple_done(attribute_names);
    emit_const(c, attribute_names);
    ref_drop(attribute_names);
    emit_count(c, OP_MATCH_CLASS, positional);
    m->waiting++;
    fail_if_none(c, m);
    emit_unpack(c, n);
    m->waiting += n - 1;
    for (int i = 0; i < n && !c->failed; i++) {
        Pattern *sub = i < positional ? p->MatchClass.patterns.items[i] : p->MatchClass.kwd_patterns.items[i - positional];
        m->waiting--;
        if (is_wildcard(sub)) emit_op(c, OP_POP);
        else gen_subpattern(c, sub, m);
    }
}

/* Brings the captured values of an alternative into the order of the first one's. */
static bool order_as(Compiler *c, Match *m, const IdentifierSeq *first)
{
    if (m->captured.count != first->count) return false;
    Identifier *names = m->captured.items;
    for (int want = first->count; want-- > 0;) {
        int at = captured_place(m, first->items[want]);
        if (at < 0) return false;
        if (at == want) continue;
        /* The first at + 1 names move back, to end at `want`; their values go below those that overtake them. */
        int         moved = at + 1, shift = want - at;
        Identifier *tops  = ast_alloc(c->arena, (size_t)moved * sizeof *tops);
        if (!tops) {
            c->failed = true;
            return true;
        }
        memcpy(tops, names, (size_t)moved * sizeof *tops);
        memmove(names, names + moved, (size_t)shift * sizeof *names);
        memcpy(names + shift, tops, (size_t)moved * sizeof *tops);
        for (int i = 0; i < moved; i++) rotate(c, want + 1);
    }
    return true;
}

static void gen_or(Compiler *c, Pattern *p, Match *m)
{
    const PatternSeq *alternatives = &p->MatchOr.patterns;
    IdentifierSeq     first        = { 0 };
    Label             end          = label_new(c);
    for (int i = 0; i < alternatives->count && !c->failed; i++) {
        Match alternative = { .allow_irrefutable = i == alternatives->count - 1 && m->allow_irrefutable };
        set_place(c, alternatives->items[i]->span);
        emit_count(c, OP_COPY, 1);
        gen_pattern(c, alternatives->items[i], &alternative);
        if (!i) first = alternative.captured;
        else if (!order_as(c, &alternative, &first)) {
            compile_trouble(c, "alternative patterns bind different names");
            return;
        }
        emit_jump(c, OP_JUMP, end);
        place_fail_labels(c, &alternative);
    }
    emit_op(c, OP_POP); /* the copy of the subject */
    fail_always(c, m);
    label_here(c, end);
    int below = first.count + 1 + m->waiting + m->captured.count;
    for (int i = 0; i < first.count && !c->failed; i++) {
        rotate(c, below);
        add_captured(c, m, first.items[i]);
    }
    emit_op(c, OP_POP);
}

static void gen_pattern_kind(Compiler *c, Pattern *p, Match *m)
{
    switch (p->kind) {
    case PATTERN_MATCHVALUE:
        if (!is_literal_or_attribute(p->MatchValue.value)) {
            compile_trouble(c, "patterns may only match literals and attribute lookups");
            break;
        }
        gen_expr(c, p->MatchValue.value);
        emit_compare(c, CMP_EQ);
        fail_unless_true(c, m);
        break;
    case PATTERN_MATCHSINGLETON:
        emit_const(c, p->MatchSingleton.value);
        emit_count(c, OP_IS, 0);
        fail_unless_true(c, m);
        break;
    case PATTERN_MATCHSEQUENCE: gen_sequence(c, p, m); break;
    case PATTERN_MATCHMAPPING: gen_mapping(c, p, m); break;
    case PATTERN_MATCHCLASS: gen_class_pattern(c, p, m); break;
    case PATTERN_MATCHSTAR: capture(c, m, p->MatchStar.name); break;
    case PATTERN_MATCHAS: gen_as(c, p, m); break;
    case PATTERN_MATCHOR: gen_or(c, p, m); break;
    case PATTERN_KIND_COUNT: break;
    }
}

static void gen_pattern(Compiler *c, Pattern *p, Match *m)
{
    if (c->failed) return;
    set_place(c, p->span);
    if (compile_enter(&c->depth)) gen_pattern_kind(c, p, m);
    else c->failed = true;
    c->depth--;
}

/* -- the statement ----------------------------------------------------------------------------------------------- */

/* [subject] -> [] and the body, or on to what follows with [subject] kept unless this is the last case. */
static void gen_case(Compiler *c, MatchCase *match_case, bool last, bool may_catch_all, Label end)
{
    Match m = { .allow_irrefutable = match_case->guard || may_catch_all };
    set_place(c, match_case->pattern->span);
    if (!last) emit_count(c, OP_COPY, 1);
    gen_pattern(c, match_case->pattern, &m);
    for (int i = 0; i < m.captured.count && !c->failed; i++) gen_name(c, m.captured.items[i], CTX_STORE);
    if (match_case->guard) {
        need_fail_label(c, &m, 0);
        if (!c->failed) gen_condition(c, match_case->guard, m.fail.items[0], false);
    }
    if (!last) emit_op(c, OP_POP);
    gen_stmts(c, &match_case->body);
    emit_jump(c, OP_JUMP, end);
    set_place(c, match_case->pattern->span);
    place_fail_labels(c, &m);
}

void gen_match(Compiler *c, Stmt *s)
{
    const MatchCaseSeq *cases = &s->Match.cases;
    int       n    = cases->count;
    Label     end  = label_new(c);
    MatchCase *tail_case = cases->items[n - 1];
    bool      has_default = n > 1 && is_wildcard(tail_case->pattern); /* needs no subject */
    gen_expr(c, s->Match.subject);
    for (int i = 0; i < n - has_default && !c->failed; i++)
        gen_case(c, cases->items[i], i == n - has_default - 1, i == n - 1, end);
    if (has_default && !c->failed) {
        set_place(c, tail_case->pattern->span);
        emit_op(c, OP_NOP); /* the line of `case _` */
        if (tail_case->guard) gen_condition(c, tail_case->guard, end, false);
        gen_stmts(c, &tail_case->body);
    }
    label_here(c, end);
}
