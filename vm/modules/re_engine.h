/* re_engine.h -- the matcher itself, included by re_engine.c once for each width of characters (CHAR, NAME).
 *
 * The matcher never calls itself.  What could have been done otherwise lies on the backtrack stack, newest last:
 *
 *   TRY      go on at instruction `at` from place `a`
 *   ROUND    the same for one more round of a lazy loop, which notes where it begins
 *   GIVE     a loop over single characters ends at `a` and may give back down to `b`
 *   MORE     a lazy one ends at `a`; it may take `b` characters more
 *   MARK     mark `at` was `a` and the last group closed `b`
 *   COUNTER  counter `at` was `a`, `b`
 *   BOTTOM   nothing more: no match
 *
 * To fail is to take entries off: marks and counters get their old values back until something is found to try.  What is inside
 * of an atomic group or a look-around leaves no alternatives when it ends: a cut takes them out of the stack, keeping the old values.
 */

static inline bool NAME(single)(const ReProgram *program, const ReInst *i, uint32_t c)
{
    switch (i->op) {
    case RE_CHAR: return c == i->a;
    case RE_SET: return re_set_has(program, (const CharSet *)program->sets.items + i->a, c);
    case RE_ANY: return c != '\n';
    default: return true;
    }
}

/* How far the single characters of instruction i go from `at`, `limit` at most. */
static int64_t NAME(run)(const ReState *s, const ReInst *i, int64_t at, int64_t limit)
{
    const CHAR *text = s->text;
    switch (i->op) {
    case RE_CHAR:
        while (at < limit && text[at] == i->a) at++;
        return at;
    case RE_SET: {
        const CharSet *set = (const CharSet *)s->program->sets.items + i->a;
        if (sizeof(CHAR) == 1 && set->mode != MODE_LOCALE)
            while (at < limit && bits_have(set->bits, text[at])) at++;
        else
            while (at < limit && re_set_has(s->program, set, text[at])) at++;
        return at;
    }
    case RE_ANY: {
        int64_t found = text_find_char(text + at, sizeof(CHAR), limit - at, '\n');
        return found < 0 ? limit : at + found;
    }
    default: return limit;
    }
}

static inline bool NAME(filtered)(const ReState *s, uint32_t filter, int64_t at) /* nothing can start here */
{
    if (!filter) return false;
    if (at >= s->end) return true;
    uint32_t        c = ((const CHAR *)s->text)[at];
    const ReFilter *f = (const ReFilter *)s->program->filters.items + filter;
    return c < 256 ? !bits_have(f->bits, c) : !f->beyond;
}

static bool NAME(anchor)(const ReState *s, uint32_t anchor, int64_t at)
{
    const CHAR *text = s->text;
    switch (anchor & 15) {
    case AT_START: return at == 0;
    case AT_LINE_START: return at == 0 || text[at - 1] == '\n';
    case AT_END: return at == s->end || (at == s->end - 1 && text[at] == '\n');
    case AT_LINE_END: return at == s->end || text[at] == '\n';
    case AT_VERY_END: return at == s->end;
    default: {
        ReMode mode = (ReMode)(anchor >> 4);
        if (s->end == 0) return false;
        bool before = at > 0 && re_is_word(text[at - 1], mode), after = at < s->end && re_is_word(text[at], mode);
        return (before != after) == ((anchor & 15) == AT_BOUNDARY);
    }
    }
}

static bool NAME(same)(const ReState *s, const ReInst *i, int64_t group, int64_t at, int64_t n)
{
    const CHAR *a = (const CHAR *)s->text + group, *b = (const CHAR *)s->text + at;
    if (!i->flag) return memcmp(a, b, (size_t)n * sizeof(CHAR)) == 0;
    for (int64_t k = 0; k < n; k++)
        if (a[k] != b[k] && re_lower(a[k], (ReMode)i->b) != re_lower(b[k], (ReMode)i->b)) return false;
    return true;
}

#define PUSH(kind_, at_, a_, b_)                                                                          \
    do {                                                                                                  \
        if (UNLIKELY(s->used == s->room) && !stack_grow(s)) return TRUTH_ERROR;                           \
        s->stack[s->used++] = (ReEntry){(kind_), (uint32_t)(at_), (a_), (b_)};                            \
    } while (0)

static Truth NAME(match)(ReState *s, const int64_t start)
{
    const ReProgram *program = s->program;
    const ReInst    *code = program->code.items, *i = code;
    const CHAR      *text = s->text;
    const int64_t    end = s->end;
    int64_t          at = start, n = 0;
    s->used = 0;
    PUSH(ENTRY_BOTTOM, 0, 0, 0);
    for (;;) {
        switch ((ReOp)i->op) {
        case RE_CHAR:
            if (at >= end || text[at] != i->a) goto fail;
            at++;
            i++;
            continue;
        case RE_SET: case RE_ANY: case RE_ANY_ALL:
            if (at >= end || !NAME(single)(program, i, text[at])) goto fail;
            at++;
            i++;
            continue;
        case RE_STRING: {
            const uint32_t *chars = (const uint32_t *)program->chars.items + i->a;
            if (end - at < i->b) goto fail;
            for (uint32_t k = 0; k < i->b; k++)
                if (text[at + k] != chars[k]) goto fail;
            at += i->b;
            i++;
            continue;
        }
        case RE_AT:
            if (!NAME(anchor)(s, i->a, at)) goto fail;
            i++;
            continue;
        case RE_MARK:
            PUSH(ENTRY_MARK, i->a, s->marks[i->a], s->lastindex);
            s->marks[i->a] = at;
            if (i->a & 1) s->lastindex = i->a / 2 + 1;
            i++;
            continue;
        case RE_GROUP: {
            int64_t from = s->marks[i->a * 2 - 2], to = s->marks[i->a * 2 - 1];
            if (from < 0 || to < from || to - from > end - at || !NAME(same)(s, i, from, at, to - from)) goto fail;
            at += to - from;
            i++;
            continue;
        }
        case RE_COND:
            if (s->marks[i->a * 2 - 2] >= 0 && s->marks[i->a * 2 - 1] >= 0) i++;
            else i = code + i->b;
            continue;
        case RE_JUMP:
            i = code + i->a;
            continue;
        case RE_SPLIT:
            if (NAME(filtered)(s, i->c, at)) {
                i = code + i->b;
                continue;
            }
            PUSH(ENTRY_TRY, i->b, at, 0);
            i = code + i->a;
            continue;
        case RE_ALT:
            while (i->op == RE_ALT && NAME(filtered)(s, i->c, at)) i = code + i->a;
            if (i->op != RE_ALT) continue;
            {
                const ReInst *later = code + i->a; /* not worth a try if its turn would come in vain */
                while (later->op == RE_ALT && NAME(filtered)(s, later->c, at)) later = code + later->a;
                PUSH(ENTRY_TRY, later - code, at, 0);
            }
            i++;
            continue;
        case RE_REPEAT: case RE_REPEAT_KEEP: {
            int64_t least = i->a, limit = i->b == RE_MAX_REPEAT || end - at <= i->b ? end : at + i->b;
            if (end - at < least) goto fail;
            n = NAME(run)(s, i + 1, at, limit);
            if (n - at < least) goto fail;
            if (i->op == RE_REPEAT) {
                int64_t low = at + least;
                if (i->flag) {
                    while (n >= low && (n >= end || text[n] != i->c)) n--;
                    if (n < low) goto fail;
                }
                if (n > low) PUSH(ENTRY_GIVE, i - code, n, low);
            }
            at = n;
            i += 2;
            continue;
        }
        case RE_REPEAT_LAZY:
            if (end - at < i->a || NAME(run)(s, i + 1, at, at + i->a) < at + i->a) goto fail;
            at += i->a;
            n = i->b == RE_MAX_REPEAT ? INT64_MAX : (int64_t)i->b - i->a;
            goto lazy;
        case RE_LOOP_START:
            PUSH(ENTRY_COUNTER, i->a, s->counters[i->a].count, s->counters[i->a].last);
            s->counters[i->a] = (ReCounter){-1, -1};
            i++;
            continue;
        case RE_LOOP: {
            ReCounter *counter = &s->counters[i->a];
            PUSH(ENTRY_COUNTER, i->a, counter->count, counter->last);
            int64_t done = ++counter->count;
            if (done < i->b) {
                i++;
                continue;
            }
            bool more = (i->c == RE_MAX_REPEAT || done < i->c) && at != counter->last;
            if (!more) i = code + i->d;
            else if (i->flag) {
                PUSH(ENTRY_ROUND, i - code, at, 0);
                i = code + i->d;
            } else {
                PUSH(ENTRY_TRY, i->d, at, 0);
                counter->last = at;
                i++;
            }
            continue;
        }
        case RE_ATOMIC:
            s->cuts[i->a].height = s->used;
            i++;
            continue;
        case RE_ATOMIC_END:
            stack_cut(s, s->cuts[i->a].height);
            i++;
            continue;
        case RE_LOOK:
            if (at < i->c) goto fail;
            s->cuts[i->a] = (ReCut){s->used, at};
            at -= i->c;
            i++;
            continue;
        case RE_LOOK_END:
            stack_cut(s, s->cuts[i->a].height);
            at = s->cuts[i->a].at;
            i++;
            continue;
        case RE_LOOK_NOT:
            if (at < i->c) {
                i = code + i->b;
                continue;
            }
            s->cuts[i->a] = (ReCut){s->used, at};
            PUSH(ENTRY_TRY, i->b, at, 0);
            at -= i->c;
            i++;
            continue;
        case RE_LOOK_NOT_END:
            stack_unwind(s, s->cuts[i->a].height);
            goto fail;
        case RE_FAIL: goto fail;
        case RE_MATCH:
            if ((s->whole && at != end) || (s->advance && at == start)) goto fail;
            s->start = start;
            s->stop  = at;
            return TRUTH_YES;
        }

    lazy: /* i: the loop; at: where it ends now; n: how many characters it may still take */
        if (i->flag) { /* on to the character that must follow */
            int64_t limit = end - at <= n ? end : at + n + 1, stop = text_find_char(text + at, sizeof(CHAR), limit - at, i->c);
            if (stop < 0) goto fail;
            if (NAME(run)(s, i + 1, at, at + stop) < at + stop) goto fail;
            at += stop;
            n -= stop;
        }
        if (n > 0 && at < end) PUSH(ENTRY_MORE, i - code, at, n);
        i += 2;
        continue;

    fail:
        if (UNLIKELY((++s->steps & 0xfff) == 0) && interp.pending && !check_pending()) return TRUTH_ERROR;
        for (;;) {
            ReEntry *top = &s->stack[s->used - 1];
            if (top->kind == ENTRY_MARK) {
                s->marks[top->at] = top->a;
                s->lastindex      = top->b;
                s->used--;
                continue;
            }
            if (top->kind == ENTRY_COUNTER) {
                s->counters[top->at] = (ReCounter){top->a, top->b};
                s->used--;
                continue;
            }
            i  = code + top->at;
            at = top->a;
            if (top->kind == ENTRY_TRY) s->used--;
            else if (top->kind == ENTRY_GIVE) {
                at--;
                if (i->flag)
                    while (at >= top->b && text[at] != i->c) at--;
                if (at <= top->b) s->used--;
                if (at < top->b) continue;
                top->a = at;
                i += 2;
            } else if (top->kind == ENTRY_MORE) {
                n = top->b - 1;
                s->used--;
                if (!NAME(single)(program, i + 1, text[at])) continue;
                at++;
                goto lazy;
            } else if (top->kind == ENTRY_ROUND) {
                s->counters[i->a].last = at;
                s->used--;
                i++;
            } else return TRUTH_NO;
            break;
        }
    }
}
#undef PUSH

/* The next place, from `at` on, where a match can start; -1: there is none. */
static int64_t NAME(candidate)(const ReState *s, int64_t at)
{
    const ReProgram *program = s->program;
    const CHAR      *text    = s->text;
    if (program->anchored) return at == 0 ? 0 : -1;
    if (program->prefix_length) {
        const uint32_t *prefix = (const uint32_t *)program->chars.items + program->prefix;
        uint32_t        n      = program->prefix_length;
        for (;; at++) {
            int64_t found = s->end - at < n ? -1 : text_find_char(text + at, sizeof(CHAR), s->end - at - n + 1, prefix[0]);
            if (found < 0) return -1;
            at += found;
            uint32_t k = 1;
            while (k < n && text[at + k] == prefix[k]) k++;
            if (k == n) return at;
        }
    }
    if (!program->first) return at <= s->end ? at : -1;
    while (at < s->end && NAME(filtered)(s, program->first, at)) at++;
    return at < s->end ? at : -1;
}

static Truth NAME(search)(ReState *s, int64_t from)
{
    for (int64_t at = from; (at = NAME(candidate)(s, at)) >= 0; at++) {
        if (at > from) s->advance = false;
        Truth found = NAME(match)(s, at);
        if (found != TRUTH_NO) return found;
        if (at == s->end) break;
    }
    return TRUTH_NO;
}
