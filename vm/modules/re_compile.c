/* re_compile.c -- the tree of a regular expression becomes a program for the engine.
 *
 * What costs nothing at match time is done here:
 *   - characters in a row become a string;
 *   - in front of each alternative and each optional part stands a filter: the set of characters it can start with, so that the
 *     engine seldom has to try and come back;
 *   - a loop over single characters whose members the rest can't start with gives nothing back (RE_REPEAT_KEEP): it would be in vain;
 *   - a search learns what a match must start with.
 */
#include "vm/modules/re_parts.h"

/* ---- tables ---------------------------------------------------------------------------------------- */

void *re_table_add(ReTable *table, size_t item_size)
{
    if (table->count == table->room) {
        uint32_t room = table->room ? table->room * 2 : 8;
        void    *more = heap_realloc(table->items, table->room * item_size, room * item_size);
        if (!more) return NULL;
        table->items = more;
        table->room  = room;
    }
    return memset((char *)table->items + table->count++ * item_size, 0, item_size);
}

static void table_release(ReTable *table, size_t item_size)
{
    heap_free(table->items, table->room * item_size);
    *table = (ReTable){NULL, 0, 0};
}

void re_program_release(ReProgram *program)
{
    table_release(&program->code, sizeof(ReInst));
    table_release(&program->sets, sizeof(CharSet));
    table_release(&program->ranges, sizeof(CharRange));
    table_release(&program->chars, sizeof(uint32_t));
    table_release(&program->filters, sizeof(ReFilter));
}

/* ---- what can come first ------------------------------------------------------------------------------ */

static void filter_all(ReFilter *filter)
{
    memset(filter->bits, 0xff, sizeof filter->bits);
    filter->beyond = true;
}

static void filter_char(ReFilter *filter, uint32_t c)
{
    if (c < 256) bits_add(filter->bits, c);
    else filter->beyond = true;
}

static void filter_set(ReFilter *filter, const CharSet *set)
{
    if (set->mode == MODE_LOCALE) {
        filter_all(filter);
        return;
    }
    for (int i = 0; i < 8; i++) filter->bits[i] |= set->bits[i];
    filter->beyond |= set->beyond;
}

/* Adds the characters that the node can start with.  true: it can also match nothing, so what follows counts too. */
static bool first_of(const ReProgram *program, const ReNode *node, ReFilter *filter)
{
    bool empty = false;
    switch ((ReNodeKind)node->kind) {
    case NODE_EMPTY: case NODE_AT: case NODE_LOOK: return true;
    case NODE_FAIL: return false;
    case NODE_CHAR: filter_char(filter, node->a); return false;
    case NODE_SET: filter_set(filter, &RE_ITEM(program->sets, CharSet, node->a)); return false;
    case NODE_ANY: case NODE_ANY_ALL: case NODE_BACK: filter_all(filter); return node->kind == NODE_BACK;
    case NODE_GROUP: case NODE_ATOMIC: return first_of(program, node->child, filter);
    case NODE_REPEAT: return node->b == 0 || first_of(program, node->child, filter) || node->a == 0;
    case NODE_SEQUENCE:
        for (const ReNode *item = node->child; item; item = item->next)
            if (!first_of(program, item, filter)) return false;
        return true;
    case NODE_CHOICE: case NODE_COND:
        for (const ReNode *item = node->child; item; item = item->next) empty |= first_of(program, item, filter);
        return empty || (node->kind == NODE_COND && node->child == node->last);
    }
    return true;
}

static bool filter_is_all(const ReFilter *filter)
{
    for (int i = 0; i < 8; i++)
        if (filter->bits[i] != UINT32_MAX) return false;
    return filter->beyond;
}

/* The number of the filter for a node; 0: anything may come, or there is no room for one. */
static uint32_t filter_for(ReProgram *program, const ReNode *node)
{
    ReFilter filter = {{0}, false};
    if (first_of(program, node, &filter) || filter_is_all(&filter)) return 0;
    for (int spare = program->filters.count == 0; spare >= 0; spare--) { /* number 0 means none */
        ReFilter *place = re_table_add(&program->filters, sizeof *place);
        if (!place) return error_clear(), 0;
        *place = filter;
    }
    return program->filters.count - 1;
}

/* ---- emitting ------------------------------------------------------------------------------------------- */

static uint32_t here(const ReProgram *program) { return program->code.count; }
static ReInst  *inst(const ReProgram *program, uint32_t at) { return &RE_ITEM(program->code, ReInst, at); }

static bool emit(ReProgram *program, ReOp op, uint32_t a, uint32_t b, uint32_t c)
{
    ReInst *place = re_table_add(&program->code, sizeof *place);
    if (!place) return false;
    *place = (ReInst){.op = (uint16_t)op, .a = a, .b = b, .c = c};
    return true;
}

static bool emit_node(ReProgram *program, const ReNode *node);

/* A run of characters from `node` on; *after: the node behind it. */
static bool emit_string(ReProgram *program, const ReNode *node, const ReNode **after)
{
    uint32_t start = program->chars.count;
    for (; node && node->kind == NODE_CHAR; node = node->next) {
        uint32_t *c = re_table_add(&program->chars, sizeof *c);
        if (!c) return false;
        *c = node->a;
    }
    *after = node;
    return emit(program, RE_STRING, start, program->chars.count - start, 0);
}

static bool emit_sequence(ReProgram *program, const ReNode *node)
{
    const ReNode *item = node->child;
    while (item) {
        if (item->kind == NODE_CHAR && item->next && item->next->kind == NODE_CHAR) {
            if (!emit_string(program, item, &item)) return false;
            continue;
        }
        if (!emit_node(program, item)) return false;
        item = item->next;
    }
    return true;
}

static bool emit_choice(ReProgram *program, const ReNode *node)
{
    uint32_t ends = UINT32_MAX; /* the jumps to the end, each with the one before in `a` */
    for (const ReNode *item = node->child; item; item = item->next) {
        uint32_t alt = here(program);
        if (item->next && !emit(program, RE_ALT, 0, 0, filter_for(program, item))) return false;
        if (!emit_node(program, item)) return false;
        if (!item->next) break;
        uint32_t jump = here(program);
        if (!emit(program, RE_JUMP, ends, 0, 0)) return false;
        ends                  = jump;
        inst(program, alt)->a = here(program);
    }
    while (ends != UINT32_MAX) {
        uint32_t before        = inst(program, ends)->a;
        inst(program, ends)->a = here(program);
        ends                   = before;
    }
    return true;
}

static bool is_single(const ReNode *node)
{
    return node->kind == NODE_CHAR || node->kind == NODE_SET || node->kind == NODE_ANY || node->kind == NODE_ANY_ALL;
}

/* The item of a repetition without the brackets that hold it together. */
static const ReNode *bare(const ReNode *node)
{
    while ((node->kind == NODE_GROUP && node->a == 0) || (node->kind == NODE_SEQUENCE && node->child && node->child == node->last))
        node = node->child;
    return node;
}

static bool emit_optional(ReProgram *program, const ReNode *node)
{
    uint32_t split = here(program);
    if (!emit(program, RE_SPLIT, split + 1, 0, filter_for(program, node->child)) || !emit_node(program, node->child)) return false;
    ReInst *place = inst(program, split);
    place->b      = here(program);
    if (node->mode == REPEAT_LAZY) *place = (ReInst){.op = RE_SPLIT, .a = place->b, .b = place->a};
    return true;
}

/* x* and x+ where x can't be empty: no counter is needed. */
static bool emit_simple_loop(ReProgram *program, const ReNode *node)
{
    uint32_t top = here(program), filter = filter_for(program, node->child);
    if (node->a == 1) {
        if (!emit_node(program, node->child)) return false;
        uint32_t out = here(program) + 1;
        if (node->mode == REPEAT_LAZY) return emit(program, RE_SPLIT, out, top, 0);
        return emit(program, RE_SPLIT, top, out, filter);
    }
    if (!emit(program, RE_SPLIT, top + 1, 0, filter) || !emit_node(program, node->child) || !emit(program, RE_JUMP, top, 0, 0)) return false;
    ReInst *place = inst(program, top);
    place->b      = here(program);
    if (node->mode == REPEAT_LAZY) *place = (ReInst){.op = RE_SPLIT, .a = place->b, .b = place->a};
    return true;
}

static bool emit_counted_loop(ReProgram *program, const ReNode *node)
{
    uint32_t counter = program->counters++, top;
    if (!emit(program, RE_LOOP_START, counter, 0, 0)) return false;
    top = here(program);
    if (!emit(program, RE_LOOP, counter, node->a, node->b) || !emit_node(program, node->child) || !emit(program, RE_JUMP, top, 0, 0))
        return false;
    inst(program, top)->d    = here(program);
    inst(program, top)->flag = node->mode == REPEAT_LAZY;
    return true;
}

static bool emit_repeat(ReProgram *program, const ReNode *node)
{
    const ReNode *item = bare(node->child);
    if (node->b == 0) return true;
    if (is_single(item)) {
        static const ReOp ops[] = {[REPEAT_GREEDY] = RE_REPEAT, [REPEAT_LAZY] = RE_REPEAT_LAZY, [REPEAT_KEEP] = RE_REPEAT_KEEP};
        if (node->a == 1 && node->b == 1) return emit_node(program, item);
        ReOp op = node->a == node->b ? RE_REPEAT_KEEP : ops[node->mode];
        return emit(program, op, node->a, node->b, 0) && emit_node(program, item);
    }
    if (node->mode == REPEAT_KEEP) {
        ReNode   greedy = *node;
        uint32_t cut    = program->cuts++;
        greedy.mode     = REPEAT_GREEDY;
        return emit(program, RE_ATOMIC, cut, 0, 0) && emit_repeat(program, &greedy) && emit(program, RE_ATOMIC_END, cut, 0, 0);
    }
    if (node->a == 0 && node->b == 1 && node->child->least) return emit_optional(program, node);
    if (node->a <= 1 && node->b == RE_MAX_REPEAT && node->child->least) return emit_simple_loop(program, node);
    return emit_counted_loop(program, node);
}

static bool emit_look(ReProgram *program, const ReNode *node)
{
    uint32_t at = here(program), cut = program->cuts++, back = node->mode ? node->child->least : 0;
    if (node->mode && node->child->least != node->child->most) {
        Owned message = str_from_c("look-behind requires fixed-width pattern");
        re_raise(NULL, NONE, -1, message);
        return false;
    }
    if (!emit(program, node->flag ? RE_LOOK_NOT : RE_LOOK, cut, 0, back) || !emit_node(program, node->child) ||
        !emit(program, node->flag ? RE_LOOK_NOT_END : RE_LOOK_END, cut, 0, 0))
        return false;
    inst(program, at)->b = here(program);
    return true;
}

static bool emit_condition(ReProgram *program, const ReNode *node)
{
    uint32_t at = here(program), jump;
    if (!emit(program, RE_COND, node->a, 0, 0) || !emit_node(program, node->child)) return false;
    jump = here(program);
    if (node->child->next && !emit(program, RE_JUMP, 0, 0, 0)) return false;
    inst(program, at)->b = here(program);
    if (!node->child->next) return true;
    if (!emit_node(program, node->child->next)) return false;
    inst(program, jump)->a = here(program);
    return true;
}

static bool emit_any_node(ReProgram *program, const ReNode *node)
{
    uint32_t n;
    switch ((ReNodeKind)node->kind) {
    case NODE_EMPTY: return true;
    case NODE_FAIL: return emit(program, RE_FAIL, 0, 0, 0);
    case NODE_CHAR: return emit(program, RE_CHAR, node->a, 0, 0);
    case NODE_SET: return emit(program, RE_SET, node->a, 0, 0);
    case NODE_ANY: return emit(program, RE_ANY, 0, 0, 0);
    case NODE_ANY_ALL: return emit(program, RE_ANY_ALL, 0, 0, 0);
    case NODE_AT: return emit(program, RE_AT, node->a, 0, 0);
    case NODE_SEQUENCE: return emit_sequence(program, node);
    case NODE_CHOICE: return emit_choice(program, node);
    case NODE_REPEAT: return emit_repeat(program, node);
    case NODE_LOOK: return emit_look(program, node);
    case NODE_COND: return emit_condition(program, node);
    case NODE_GROUP:
        if (!node->a) return emit_node(program, node->child);
        n = (node->a - 1) * 2;
        return emit(program, RE_MARK, n, 0, 0) && emit_node(program, node->child) && emit(program, RE_MARK, n + 1, 0, 0);
    case NODE_ATOMIC:
        n = program->cuts++;
        return emit(program, RE_ATOMIC, n, 0, 0) && emit_node(program, node->child) && emit(program, RE_ATOMIC_END, n, 0, 0);
    case NODE_BACK:
        if (!emit(program, RE_GROUP, node->a, node->mode, 0)) return false;
        inst(program, here(program) - 1)->flag = node->flag;
        return true;
    }
    return true;
}

static bool emit_node(ReProgram *program, const ReNode *node)
{
    if (!recursion_enter("")) return false;
    bool ok = emit_any_node(program, node);
    recursion_leave();
    return ok;
}

/* ---- afterwards -------------------------------------------------------------------------------------------- */

/* May a character of the loop's item `single` be in the filter? */
static bool filters_meet(const ReProgram *program, const ReInst *single, const ReFilter *filter)
{
    ReFilter own = {{0}, false};
    switch (single->op) {
    case RE_CHAR: filter_char(&own, single->a); break;
    case RE_SET: filter_set(&own, &RE_ITEM(program->sets, CharSet, single->a)); break;
    default: return true;
    }
    for (int i = 0; i < 8; i++)
        if (own.bits[i] & filter->bits[i]) return true;
    return own.beyond && filter->beyond;
}

/* Can the program go on at `at` when the next character is one of the loop's? Says true when it is not sure. */
static bool may_go_on(const ReProgram *program, const ReInst *single, uint32_t at, int steps)
{
    ReFilter filter = {{0}, false};
    for (; steps > 0; steps--) {
        const ReInst *i = inst(program, at);
        switch ((ReOp)i->op) {
        case RE_MARK: at++; continue;
        case RE_JUMP: at = i->a; continue;
        case RE_CHAR: filter_char(&filter, i->a); return filters_meet(program, single, &filter);
        case RE_STRING: filter_char(&filter, RE_ITEM(program->chars, uint32_t, i->a)); return filters_meet(program, single, &filter);
        case RE_SET: filter_set(&filter, &RE_ITEM(program->sets, CharSet, i->a)); return filters_meet(program, single, &filter);
        case RE_REPEAT: case RE_REPEAT_KEEP:
            if (i->a == 0 && may_go_on(program, single, at + 2, steps - 1)) return true;
            at++;
            continue;
        case RE_SPLIT:
            if (may_go_on(program, single, i->a, steps - 1)) return true;
            at = i->b;
            continue;
        case RE_ALT:
            if (may_go_on(program, single, at + 1, steps - 1)) return true;
            at = i->a;
            continue;
        case RE_AT:
            if (i->a == AT_VERY_END) return false;
            if (i->a != AT_END && i->a != AT_LINE_END) return true;
            filter_char(&filter, '\n');
            return filters_meet(program, single, &filter);
        case RE_MATCH: case RE_FAIL: return false;
        default: return true;
        }
    }
    return true;
}

static void tune_loops(ReProgram *program)
{
    for (uint32_t at = 0; at < here(program); at++) {
        ReInst *loop = inst(program, at);
        if (loop->op != RE_REPEAT && loop->op != RE_REPEAT_LAZY) continue;
        if (loop->op == RE_REPEAT && !may_go_on(program, loop + 1, at + 2, 8)) loop->op = RE_REPEAT_KEEP;
        const ReInst *after = loop + 2;
        while (after->op == RE_MARK) after++;
        loop->flag = after->op == RE_CHAR || after->op == RE_STRING;
        if (loop->flag) loop->c = after->op == RE_CHAR ? after->a : RE_ITEM(program->chars, uint32_t, after->a);
    }
}

static bool note_start(ReProgram *program, const ReNode *tree)
{
    const ReInst *i = inst(program, 0);
    while (i->op == RE_MARK) i++;
    program->anchored = i->op == RE_AT && i->a == AT_START;
    program->first    = filter_for(program, tree);
    if (i->op == RE_STRING) program->prefix = i->a, program->prefix_length = i->b;
    else if (i->op == RE_CHAR) {
        uint32_t *c = re_table_add(&program->chars, sizeof *c);
        if (!c) return false;
        *c                     = i->a;
        program->prefix        = program->chars.count - 1;
        program->prefix_length = 1;
    }
    return true;
}

bool re_compile_tree(ReParser *p, ReNode *tree)
{
    ReProgram *program = p->program;
    program->groups    = p->groups - 1;
    if (!emit_node(program, tree) || !emit(program, RE_MATCH, 0, 0, 0)) return false;
    tune_loops(program);
    return note_start(program, tree);
}
