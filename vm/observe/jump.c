/* jump.c -- frame.f_lineno = N: which instruction of that line a frame may jump to, and what it leaves behind on the stack.
 *
 * A jump may leave loops, `with` and handlers, for that only drops values; it may not enter any, for then values would be missing. So
 * for each unit of the code the kinds of the values on its stack are found, by following instructions, jumps and handlers from the
 * start. Kinds are three bits each, the top in the lowest, packed in one number: 0 is an empty stack, and a deeper one is
 * a greater number. A line's candidates are the instructions at which one of its rows in the table of places starts, and the one
 * with the most on its stack is taken; not the FOR at a loop's bottom: who jumps to the line of a `for` begins the loop
 * anew. Rules and messages are CPython's, but that no value of one kind is taken for one of another.
 */
#include "gc/heap.h"
#include "runtime/error.h"
#include "vm/observe/jump.h"

typedef int64_t Kinds;
enum { ITERATOR = 1, EXCEPT, EXIT, OBJECT, MISSING, BITS = 3, MASK = (1 << BITS) - 1 }; /* EXIT: of a with; MISSING: the mark of a call without self */
static const Kinds TOO_DEEP = -1, UNREACHED = -2, FULL = (Kinds)1 << 60;          /* from FULL on there is no room for one more */

typedef struct Flow {
    const Code *code;
    Kinds      *kinds; /* of each unit: on the stack before it */
    bool        grown; /* something has been reached in this pass */
} Flow;

/* -- stacks of kinds --------------------------------------------------------------------------------------- */

static Kinds pushed(Kinds stack, int kind) { return stack < 0 || stack >= FULL ? TOO_DEEP : stack << BITS | kind; }
static Kinds popped(Kinds stack, int count)
{
    while (count-- > 0 && stack > 0) stack >>= BITS;
    return stack;
}
static int top_of(Kinds stack) { return (int)(stack & MASK); }
static int depth_of(Kinds stack)
{
    int depth = 0;
    for (; stack > 0; stack >>= BITS) depth++;
    return depth;
}

static Kinds swapped(Kinds stack, int with)
{
    int   shift = (with - 1) * BITS;
    Kinds both  = (stack ^ stack >> shift) & MASK;
    return stack ^ both ^ both << shift;
}

/* Is `wanted` what is left of `stack` when some values are dropped? */
static bool leads_to(Kinds stack, Kinds wanted)
{
    if (stack < 0 || wanted < 0) return false;
    while (stack > wanted) stack >>= BITS;
    return stack == wanted;
}

/* -- following the code ------------------------------------------------------------------------------------ */

static void reach(Flow *f, int64_t unit, Kinds stack)
{
    if (f->kinds[unit] != UNREACHED) return;
    f->kinds[unit] = stack;
    f->grown       = true;
}

static Kinds after(const Instruction *i, Kinds stack)
{
    const OpInfo *info   = &op_info[i->op];
    int           effect = op_effect(i, false), pops = info->pops, pushes = info->pushes;
    if (pushes < 0) pushes = pops + effect;
    if (pops < 0) pops = pushes - effect;
    switch (i->op) {
    case OP_COPY: return pushed(stack, top_of(popped(stack, i->a - 1)));
    case OP_SWAP: return swapped(stack, i->a);
    case OP_GET_ITER:
    case OP_GET_AITER: return pushed(popped(stack, 1), ITERATOR);
    case OP_PUSH_EXC_INFO: return pushed(stack, EXCEPT);
    case OP_CHECK_EG_MATCH: return stack;
    case OP_BEFORE_WITH:
    case OP_BEFORE_ASYNC_WITH: return pushed(pushed(popped(stack, 1), EXIT), OBJECT);
    case OP_LOAD_NULL: return pushed(stack, MISSING);
    case OP_LOAD_METHOD_S:
    case OP_LOAD_METHOD_L: return pushed(pushed(popped(stack, pops), MISSING), OBJECT);
    default: break;
    }
    stack = popped(stack, pops);
    while (pushes-- > 0) stack = pushed(stack, OBJECT);
    return stack;
}

static Kinds after_jump(const Instruction *i, Kinds stack)
{
    switch (i->op) {
    case OP_FOR_S: return pushed(stack, OBJECT);
    case OP_FOR_L:
    case OP_JUMP_IF_TRUE_OR_POP:
    case OP_JUMP_IF_FALSE_OR_POP: return stack;
    case OP_SEND: return pushed(popped(stack, 2), OBJECT);
    default: return after(i, stack);
    }
}

static bool goes_on(int op)
{
    switch (op) {
    case OP_JUMP: case OP_RETURN_S: case OP_RETURN_L: case OP_RETURN_C: case OP_RETURN_GENERATOR: case OP_RAISE: case OP_RERAISE: return false;
    default: return true;
    }
}

/* The way into an except* clause: CPython doesn't follow it, so that none leads in or out. */
static bool enters_except_star(const Instruction *i) { return i->op == OP_JUMP_IF_NOT_NONE_S && i[-1].op == OP_COPY && i[-2].op == OP_CHECK_EG_MATCH; }

static void follow(Flow *f, uint32_t unit)
{
    const Instruction *i     = &f->code->instructions[unit];
    const OpInfo      *info  = &op_info[i->op];
    Kinds              stack = f->kinds[unit];
    uint32_t           next  = unit + 1 + info->cache;
    if (info->kind_b == OPERAND_JUMP && i->op != OP_LOAD_CONST_WIDE && !enters_except_star(i))
        reach(f, (int64_t)next + jump_distance(*i), after_jump(i, stack));
    if (info->kind_c == OPERAND_SHORT) reach(f, (int64_t)next + (int16_t)i->c, after_jump(i, stack));
    if (goes_on(i->op) && next < f->code->count) reach(f, next, after(i, stack));
    for (uint32_t k = 0; k < f->code->handler_count; k++) {
        const Handler *h = &f->code->handlers[k];
        if (unit < h->start || unit >= h->end) continue;
        reach(f, h->target, pushed(popped(stack, depth_of(stack) - (int)h->depth), EXCEPT));
        return;
    }
}

/* The kinds before each unit, to be freed with release(); NULL: MemoryError pending. */
static Kinds *find_kinds(const Code *code)
{
    Flow f = {code, heap_alloc(code->count * sizeof(Kinds)), true};
    if (!f.kinds) return NULL;
    for (uint32_t unit = 0; unit < code->count; unit++) f.kinds[unit] = UNREACHED;
    f.kinds[0] = 0;
    while (f.grown) {
        f.grown = false;
        for (uint32_t unit = 0; unit < code->count; unit += 1 + op_info[code->instructions[unit].op].cache)
            if (f.kinds[unit] != UNREACHED) follow(&f, unit);
    }
    return f.kinds;
}

static void release(const Code *code, Kinds *kinds) { heap_free(kinds, code->count * sizeof(Kinds)); }

/* -- the target ---------------------------------------------------------------------------------------------- */

/* The first line at or behind `line` that has instructions, 0: none. A function's first line always has: CPython begins there. */
static int64_t line_from(const Code *code, int64_t line)
{
    int64_t best = 0;
    if (line == code->first_line && !(code->flags & CODE_NAMESPACE)) return line;
    code_open_positions(code);
    for (uint32_t k = 0; k < code->position_count; k++) {
        int64_t here = code->positions[k].position.line;
        if (here >= line && here && (!best || here < best)) best = here;
    }
    return best;
}

static const char *why_not(Kinds start, Kinds target)
{
    if (start == TOO_DEEP) return "stack to deep to analyze";
    if (start == UNREACHED) return "can't jump from unreachable code"; /* so CPython sees the clauses of except* */
    if (target == TOO_DEEP) return "stack is too deep to analyze";
    if (target == UNREACHED) return "can't jump into an exception handler, or code may be unreachable";
    switch (top_of(target)) {
    case EXCEPT: return "can't jump into an 'except' block as there's no exception";
    case ITERATOR: return "can't jump into the body of a for loop";
    default: return "incompatible stacks";
    }
}

static bool is_for(const Instruction *i) { return i->op == OP_FOR_S || i->op == OP_FOR_L; }

/* Does the instruction stand in the middle of an expression? What waits on the stack is meant for that one alone; only where it begins by
   copying a single value, as the pattern of a case does, any value will do. */
static bool is_inside(const Instruction *i, Kinds stack)
{
    if (i->op == OP_COPY && i->a == 1) stack = popped(stack, 1);
    for (; stack > 0; stack >>= BITS)
        if (top_of(stack) >= OBJECT) return true;
    return false;
}

static int best_unit(const Code *code, const Kinds *kinds, int from, Kinds start, int64_t line)
{
    Kinds       best  = TOO_DEEP;
    int         unit  = -1;
    const char *first = NULL; /* what is wrong with the first candidate that doesn't fit */
    int         entry = code_entry(code);
    if (line == code->first_line && !(code->flags & CODE_NAMESPACE)) {
        if (start == UNREACHED) first = why_not(start, 0);
        else if (code->flags & CODE_ANY_GENERATOR) first = "incompatible stacks";
        else best = 0, unit = entry;
    }
    for (uint32_t k = 0; k < code->position_count; k++) {
        const PositionRow *row = &code->positions[k];
        if (row->position.line != line || row->start < (uint32_t)entry || is_for(&code->instructions[row->start])) continue;
        Kinds              target = kinds[row->start];
        const Instruction *i      = &code->instructions[row->start];
        if (row->start != (uint32_t)from && (!leads_to(start, target) || is_inside(i, target))) {
            if (!first) first = why_not(start, target);
        } else if (target > best) {
            best = target;
            unit = (int)row->start;
        }
    }
    if (unit < 0) raise_value_error("%s", first ? first : "cannot find bytecode for specified line");
    return unit;
}

int jump_find(const Code *code, int from, int64_t line, bool yields)
{
    int64_t found;
    if (line != (int)line) raise_value_error("lineno out of range");
    else if (line < code->first_line) raise_value_error("line %d comes before the current code block", (int)line);
    else if (!(found = line_from(code, line))) raise_value_error("line %d comes after the current code block", (int)line);
    else {
        Kinds *kinds = find_kinds(code);
        if (!kinds) return -1;
        Kinds start = yields ? popped(kinds[from], 1) : kinds[from];
        int   unit  = best_unit(code, kinds, from, start, found);
        if (unit >= 0 && yields && (start || kinds[unit])) {
            raise_value_error("Krait has no jumps after a yield inside of a loop, a with or a handler");
            unit = -1;
        }
        release(code, kinds);
        return unit;
    }
    return -1;
}

/* Takes the top off the stack; where it is the exception that was handled before, that one is handled again. */
static void drop_top(int kind)
{
    Owned top = *--interp.sp;
    if (kind == EXCEPT) {
        Owned ended = interp.handled->exception;
        interp.handled->exception = top == NONE ? NULL : ref_keep(top);
        ref_drop_maybe(ended);
    }
    ref_drop_maybe(top);
}

void jump_drop(Frame *frame, int from, int to)
{
    Kinds *kinds = find_kinds(frame->code);
    if (!kinds) { /* jump_find() has just had that memory */
        error_clear();
        return;
    }
    Kinds   stack = kinds[from];
    Object **end  = frame_temporaries(frame) + depth_of(kinds[to]);
    release(frame->code, kinds);
    for (; interp.sp > end; stack >>= BITS) drop_top(top_of(stack));
}
