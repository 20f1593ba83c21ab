/* flow.c -- tidies a finished unit and follows where control can go.
 *
 *   0. a tuple of constants becomes a constant (after all others, as CPython numbers them)
 *   1. jumps to jumps go to the end of the chain; a jump to a return becomes a return
 *   2. every reachable path is walked once: depths of the stack, and what is dead
 *   3. returns without a line are copied for each jump to them, so that they have the line they are left from
 *   4. instructions without a line take that of their only predecessor
 *   5. what is dead, or does nothing and shows no line of its own, goes
 *
 * An instruction without a place has at.line 0. Paths that meet must agree on the depth: that is checked here.
 */
#include "gc/heap.h"
#include "lang/codegen.h"
#include "runtime/error.h"
#include "runtime/list.h"

enum { MAX_CHAIN = 16, MAX_EXIT = 4 };

typedef struct Flow {
    Compiler *c;
    Unit     *u;
    int32_t  *entries;     /* how many jumps lead to each instruction; handlers count as two             */
    int32_t  *jumper;      /* one of them                                                                */
    int       capacity;    /* of both, and of `pending`                                                  */
    int32_t  *pending;     /* places still to walk from                                                  */
    int       pending_count;
} Flow;

static Ir  *target_of(const Unit *u, const Ir *ir) { return &u->code[u->labels[ir->label]]; }
static bool is_return(int op) { return op == OP_RETURN_S || op == OP_RETURN_L || op == OP_RETURN_C || op == OP_RETURN_GENERATOR; }
static bool goes_on(int op) { return op != OP_JUMP && !is_return(op) && op != OP_RAISE && op != OP_RERAISE; }
static bool lines_agree(const Ir *a, const Ir *b) { return !a->at.line || !b->at.line || a->at.line == b->at.line; }

/* -- 0. constant tuples ------------------------------------------------------------------------------ */

static bool is_plain_constant(const Unit *u, int at)
{
    return u->code[at].op == OP_LOAD_CONST && u->constants.items[u->code[at].a]->shape != SHAPE_CODE;
}

static void fold_tuple(Compiler *c, int at, const bool *labelled)
{
    Unit *u = c->unit;
    int   n = u->code[at].a, first = at - n;
    for (int i = first; i < at; i++)
        if (i < 0 || !is_plain_constant(u, i) || labelled[i + 1]) return; /* a value may come from elsewhere */
    Owned tuple = n ? tuple_new(n) : ref_keep(OBJ(empty_tuple));
    if (!tuple) {
        c->failed = true;
        return;
    }
    for (int i = 0; i < n; i++) AS(Tuple, tuple)->items[i] = ref_keep(u->constants.items[u->code[first + i].a]);
    if (n) tuple_done(tuple);
    int index = constant_index(c, tuple);
    ref_drop(tuple);
    if (c->failed || index > UINT16_MAX) return;
    for (int i = first; i < at; i++) u->code[i].op = OP_NOP;
    u->code[at].op = OP_LOAD_CONST;
    u->code[at].a  = index;
}

static void fold_tuples(Compiler *c)
{
    Unit *u        = c->unit;
    bool *labelled = ast_alloc(c->arena, ((size_t)u->count + 1) * sizeof *labelled);
    if (!labelled) {
        c->failed = true;
        return;
    }
    for (int i = 0; i < u->label_count; i++)
        if (u->labels[i] >= 0) labelled[u->labels[i]] = true;
    for (int i = 0; i < u->count && !c->failed; i++)
        if (u->code[i].op == OP_BUILD_TUPLE) fold_tuple(c, i, labelled);
}

/* -- 1. chains of jumps ------------------------------------------------------------------------------- */

static bool is_or_pop(int op) { return op == OP_JUMP_IF_TRUE_OR_POP || op == OP_JUMP_IF_FALSE_OR_POP; }

/* `x and y` as a condition inside a larger expression: what is tested again at the target is known already. */
static bool thread_or_pop(Compiler *c, Ir *ir, int at)
{
    Unit *u       = c->unit;
    Ir    target  = *target_of(u, ir);
    bool  on_true = ir->op == OP_JUMP_IF_TRUE_OR_POP;
    int   pops_on = on_true ? OP_JUMP_IF_TRUE_S : OP_JUMP_IF_FALSE_S;
    if (!lines_agree(ir, &target)) return false;
    if (target.op == ir->op) {
        ir->label = target.label;
        return true;
    }
    if (target.op == pops_on) {
        ir->op    = (uint16_t)pops_on;
        ir->label = target.label;
        return true;
    }
    if (target.op != (on_true ? OP_JUMP_IF_FALSE_OR_POP : OP_JUMP_IF_TRUE_OR_POP) &&
        target.op != (on_true ? OP_JUMP_IF_FALSE_S : OP_JUMP_IF_TRUE_S))
        return false;
    int behind = u->labels[ir->label] + 1, label = label_new(c);
    if (c->failed) return false;
    u->labels[label]   = behind;
    u->code[at].op     = (uint16_t)pops_on;
    u->code[at].label  = label;
    return true;
}

static void thread_jumps(Compiler *c)
{
    Unit *u = c->unit;
    for (int i = 0; i < u->count && !c->failed; i++) {
        Ir *ir = &u->code[i];
        if (ir->label == NO_LABEL) continue;
        for (int step = 0; step < MAX_CHAIN; step++) {
            const Ir *target = target_of(u, ir);
            if (target->op == OP_JUMP && target->label != ir->label && lines_agree(ir, target)) ir->label = target->label;
            else if (!is_or_pop(ir->op) || !thread_or_pop(c, ir, i)) break;
        }
        const Ir *target = target_of(u, ir);
        if (ir->op != OP_JUMP || !is_return(target->op) || target->op == OP_RETURN_GENERATOR || !lines_agree(ir, target)) continue;
        if (target->op == OP_RETURN_L && target->handler != ir->handler) continue; /* it may raise */
        Position at = ir->at;
        *ir         = *target;
        if (!ir->at.line) ir->at = at;
    }
}

/* The conditional jump of the opposite sense; -1: there is none. */
static int opposite(int op)
{
    enum { FORMS = OP_JUMP_IF_LT_SS - OP_LT_SS, STRIDE = OP_LE_SS - OP_LT_SS };
    switch (op) {
    case OP_JUMP_IF_TRUE_S: return OP_JUMP_IF_FALSE_S;
    case OP_JUMP_IF_FALSE_S: return OP_JUMP_IF_TRUE_S;
    case OP_JUMP_IF_TRUE_L: return OP_JUMP_IF_FALSE_L;
    case OP_JUMP_IF_FALSE_L: return OP_JUMP_IF_TRUE_L;
    case OP_JUMP_IF_NONE_S: return OP_JUMP_IF_NOT_NONE_S;
    case OP_JUMP_IF_NOT_NONE_S: return OP_JUMP_IF_NONE_S;
    case OP_JUMP_IF_NONE_L: return OP_JUMP_IF_NOT_NONE_L;
    case OP_JUMP_IF_NOT_NONE_L: return OP_JUMP_IF_NONE_L;
    }
    if (op < OP_LT_SS || op > OP_JUMP_UNLESS_GE_SC) return -1;
    int form = (op - OP_LT_SS) % STRIDE;
    return form < FORMS ? -1 : form < 2 * FORMS ? op + FORMS : op - FORMS;
}

/* -- 2. depths -------------------------------------------------------------------------------------------- */

static int effect_of(const Ir *ir, bool jumping)
{
    Instruction i = { ir->op, (uint16_t)ir->a, (uint16_t)ir->b, (uint16_t)ir->c };
    return op_effect(&i, jumping);
}

static void reach(Flow *f, int at, int depth)
{
    Ir *ir = &f->u->code[at];
    if (depth > f->u->stack_size) f->u->stack_size = depth;
    if (ir->depth < 0) {
        ir->depth = depth;
        f->pending[f->pending_count++] = at;
    } else if (ir->depth != depth && !f->c->failed) {
        raise_system_error("compiler: the stack has %d or %d values before instruction %d of %U", ir->depth, depth, at, f->u->name);
        f->c->failed = true;
    }
}

static void walk_from(Flow *f, int at)
{
    Unit *u = f->u;
    for (;;) {
        Ir *ir    = &u->code[at];
        int depth = ir->depth;
        if (ir->op == IR_SETUP) {
            HandlerPlan *handler = &u->handlers[ir->a];
            handler->depth       = depth - handler->below;
            f->entries[u->labels[handler->label]] += 2;
            reach(f, u->labels[handler->label], handler->depth + 1);
        } else {
            if (ir->label != NO_LABEL) {
                int to = u->labels[ir->label];
                f->entries[to]++;
                f->jumper[to] = at;
                reach(f, to, depth + effect_of(ir, true));
            }
            if (!goes_on(ir->op)) return;
            depth += effect_of(ir, false);
        }
        at++;
        if (u->code[at].depth >= 0) {
            reach(f, at, depth); /* checks that they agree */
            return;
        }
        if (depth > u->stack_size) u->stack_size = depth;
        u->code[at].depth = depth;
    }
}

static void find_depths(Flow *f)
{
    Unit *u = f->u;
    for (int i = 0; i < u->count; i++) u->code[i].depth = -1;
    u->stack_size = 1;
    reach(f, 0, 0);
    while (f->pending_count && !f->c->failed) walk_from(f, f->pending[--f->pending_count]);
}

/* -- 3. and 4. lines --------------------------------------------------------------------------------------- */

static bool is_live(const Ir *ir) { return ir->depth >= 0 && ir->op != IR_SETUP; }

static int next_live(const Unit *u, int i)
{
    for (i++; i < u->count && !is_live(&u->code[i]); i++) continue;
    return i;
}

static int previous_live(const Unit *u, int i)
{
    for (i--; i >= 0 && !is_live(&u->code[i]); i--) continue;
    return i;
}

static bool falls_into(const Unit *u, int i)
{
    int previous = previous_live(u, i);
    return previous < 0 || goes_on(u->code[previous].op);
}

/* The length of a piece without lines that starts here and returns; 0: it isn't one. */
static int exit_length(const Unit *u, int at)
{
    for (int n = 0; n < MAX_EXIT && at + n < u->count; n++) {
        const Ir *ir = &u->code[at + n];
        if (ir->at.line || ir->op == IR_SETUP || ir->label != NO_LABEL) return 0;
        if (is_return(ir->op)) return n + 1;
    }
    return 0;
}

static bool make_room(Flow *f, int more)
{
    Unit *u = f->u;
    if (u->count + more > u->capacity) {
        int capacity = u->capacity * 2 + more;
        Ir *code     = heap_realloc(u->code, (size_t)u->capacity * sizeof *code, (size_t)capacity * sizeof *code);
        if (!code) return false;
        u->code     = code;
        u->capacity = capacity;
    }
    if (u->count + more > f->capacity) {
        int      capacity = f->capacity * 2 + more;
        int32_t *entries  = heap_realloc(f->entries, (size_t)f->capacity * 12, (size_t)capacity * 12);
        if (!entries) return false;
        memmove(entries + capacity, entries + f->capacity, (size_t)f->capacity * 4);
        f->entries  = entries;
        f->jumper   = entries + capacity;
        f->pending  = entries + 2 * capacity;
        f->capacity = capacity;
    }
    return true;
}

static void copy_exits(Flow *f)
{
    Unit *u = f->u;
    for (int i = 0, count = u->count; i < count && !f->c->failed; i++) {
        if (!is_live(&u->code[i]) || u->code[i].label == NO_LABEL) continue;
        if (!u->code[i].at.line && u->code[i].op != OP_JUMP) continue; /* a jump gets the line of what is before it */
        int from = u->labels[u->code[i].label], n = exit_length(u, from);
        if (!n || (f->entries[from] == 1 && !falls_into(u, from))) continue;
        Label label = label_new(f->c);
        if (f->c->failed || !make_room(f, n)) {
            f->c->failed = true;
            return;
        }
        f->entries[from]--;
        u->labels[label] = u->count;
        for (int k = 0; k < n; k++) {
            f->entries[u->count]  = k == 0;
            f->jumper[u->count]   = i;
            u->code[u->count]     = u->code[from + k];
            u->code[u->count++].at = u->code[i].at;
        }
        u->code[i].label = label;
    }
}

static void hand_on_lines(Flow *f)
{
    Unit *u = f->u;
    for (int i = 0; i < u->count; i++) {
        Ir *ir = &u->code[i];
        if (!is_live(ir) || ir->at.line) continue;
        int previous = previous_live(u, i);
        if (!f->entries[i] && previous >= 0) ir->at = u->code[previous].at;
        else if (f->entries[i] == 1 && !falls_into(u, i)) ir->at = u->code[f->jumper[i]].at;
    }
}

/* -- 5. what can go ------------------------------------------------------------------------------------------- */

/* A NOP stays only to show its line. */
static bool nop_can_go(Flow *f, int i)
{
    Unit *u    = f->u;
    int   line = u->code[i].at.line, next = next_live(u, i), previous = previous_live(u, i);
    if (!line) return true;
    if (!f->entries[i] && previous >= 0 && u->code[previous].at.line == line) return true;
    if (next >= u->count) return false;
    if (u->code[next].at.line == line) return true;
    if (u->code[next].at.line || f->entries[next]) return false;
    u->code[next].at = u->code[i].at;
    return true;
}

/* `if x: continue` on one line jumps over a jump: one jump of the opposite sense does. */
static void invert_jumps(Flow *f)
{
    Unit *u = f->u;
    for (int i = 0; i < u->count; i++) {
        Ir *ir = &u->code[i];
        if (!is_live(ir) || ir->label == NO_LABEL || opposite(ir->op) < 0) continue;
        int over = next_live(u, i);
        while (over < u->count && u->code[over].op == OP_NOP && !f->entries[over] && u->code[over].at.line == ir->at.line)
            over = next_live(u, over);
        if (over >= u->count || u->code[over].op != OP_JUMP || f->entries[over] || !lines_agree(ir, &u->code[over])) continue;
        int to = u->labels[ir->label];
        if (!is_live(&u->code[to])) to = next_live(u, to);
        if (to != next_live(u, over)) continue;
        ir->op              = (uint16_t)opposite(ir->op);
        ir->label           = u->code[over].label;
        u->code[over].depth = -1;
    }
}

static void remove_nops(Flow *f)
{
    Unit *u = f->u;
    for (int i = 0; i < u->count; i++) {
        Ir *ir = &u->code[i];
        if (!is_live(ir)) continue;
        if (ir->op == OP_JUMP) {
            int to = u->labels[ir->label], next = next_live(u, i);
            if (!is_live(&u->code[to])) to = next_live(u, to);
            if (to != next) continue;
            ir->op    = OP_NOP;
            ir->label = NO_LABEL;
        }
        if (ir->op != OP_NOP || !nop_can_go(f, i)) continue;
        int next = next_live(u, i);
        if (next < u->count) f->entries[next] += f->entries[i];
        ir->depth = -1;
    }
}

static void compact(Flow *f)
{
    Unit    *u     = f->u;
    int32_t *moved = f->entries; /* not needed any more */
    int      count = 0, total = u->count;
    for (int i = 0; i < total; i++) {
        bool live = is_live(&u->code[i]);
        moved[i]  = count;
        if (live) u->code[count++] = u->code[i];
    }
    for (int i = 0; i < u->label_count; i++)
        if (u->labels[i] >= 0) u->labels[i] = u->labels[i] < total ? moved[u->labels[i]] : count;
    u->count = count;
}

/* Operands are 16 bits wide. */
static bool operands_fit(Unit *u)
{
    for (int i = 0; i < u->count; i++) {
        const Ir *ir = &u->code[i];
        if (ir->op == IR_SETUP) continue;
        const OpInfo *info = &op_info[ir->op];
        if ((info->kind_a != OPERAND_LOCAL && ir->a > UINT16_MAX) ||
            (info->kind_b != OPERAND_LOCAL && info->kind_b != OPERAND_JUMP && ir->b > UINT16_MAX)) {
            raise_krait_has_no("functions with more than 65535 names or constants in calls");
            return false;
        }
    }
    return true;
}

bool flow_finish(Compiler *c, Unit *u)
{
    Flow f = { .c = c, .u = u };
    fold_tuples(c);
    if (!c->failed) thread_jumps(c);
    if (c->failed || !operands_fit(u)) return false;
    f.capacity = u->count + 16;
    f.entries  = heap_alloc_zeroed((size_t)f.capacity * 12);
    if (!f.entries) return false;
    f.jumper  = f.entries + f.capacity;
    f.pending = f.jumper + f.capacity;
    find_depths(&f);
    if (!c->failed) copy_exits(&f);
    if (!c->failed) {
        hand_on_lines(&f);
        remove_nops(&f);
        invert_jumps(&f);
        remove_nops(&f); /* a jump may lead to the next instruction now */
        compact(&f);
    }
    heap_free(f.entries, (size_t)f.capacity * 12);
    return !c->failed;
}
