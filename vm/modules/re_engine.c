/* re_engine.c -- matching: the state of a search, its backtrack stack, and the matcher for each width of characters (re_engine.h). */
#include "vm/frame.h"
#include "vm/modules/re_parts.h"

#include "runtime/bytes.h"

enum { ENTRY_BOTTOM, ENTRY_TRY, ENTRY_ROUND, ENTRY_GIVE, ENTRY_MORE, ENTRY_MARK, ENTRY_COUNTER };

/* ---- the backtrack stack ------------------------------------------------------------------------------ */

static COLD bool stack_grow(ReState *s)
{
    uint64_t room = s->room ? s->room * 2 : 32;
    void    *more = heap_realloc(s->stack, s->room * sizeof *s->stack, room * sizeof *s->stack);
    if (!more) return false;
    s->stack = more;
    s->room  = room;
    return true;
}

/* Everything above `height` that could be tried is dropped; old values stay, for later. */
static void stack_cut(ReState *s, uint64_t height)
{
    uint64_t kept = height;
    for (uint64_t i = height; i < s->used; i++)
        if (s->stack[i].kind >= ENTRY_MARK) s->stack[kept++] = s->stack[i];
    s->used = kept;
}

/* As if everything above `height` had failed. */
static void stack_unwind(ReState *s, uint64_t height)
{
    while (s->used > height) {
        const ReEntry *top = &s->stack[--s->used];
        if (top->kind == ENTRY_MARK) {
            s->marks[top->at] = top->a;
            s->lastindex      = top->b;
        } else if (top->kind == ENTRY_COUNTER) s->counters[top->at] = (ReCounter){top->a, top->b};
    }
}

/* ---- the matchers -------------------------------------------------------------------------------------- */

#define CHAR    uint8_t
#define NAME(f) f##_1
#include "vm/modules/re_engine.h"
#undef CHAR
#undef NAME
#define CHAR    uint16_t
#define NAME(f) f##_2
#include "vm/modules/re_engine.h"
#undef CHAR
#undef NAME
#define CHAR    uint32_t
#define NAME(f) f##_4
#include "vm/modules/re_engine.h"
#undef CHAR
#undef NAME

static void reset(ReState *s)
{
    memset(s->marks, 0xff, s->program->groups * 2 * sizeof *s->marks);
    s->lastindex = -1;
}

Truth re_match_at(ReState *s, int64_t from)
{
    reset(s); /* from may be behind the end: nothing is found there, and so a pattern matches that asks for nothing */
    return s->width == 1 ? match_1(s, from) : s->width == 2 ? match_2(s, from) : match_4(s, from);
}

Truth re_search(ReState *s, int64_t from)
{
    reset(s);
    if (from > s->end) return TRUTH_NO;
    return s->width == 1 ? search_1(s, from) : s->width == 2 ? search_2(s, from) : search_4(s, from);
}

/* ---- the state ------------------------------------------------------------------------------------------- */

static int64_t clamped(int64_t n, int64_t length) { return n < 0 ? 0 : n > length ? length : n; }

static bool take_text(ReState *s, Borrowed string, bool want_text, int64_t *length)
{
    if (IS_STR(string)) {
        const Str *text = (const Str *)string;
        if (!want_text) return raise_type_error("cannot use a bytes pattern on a string-like object") != NULL;
        s->text  = text->data;
        s->width = text->width;
        *length  = text->length;
        return true;
    }
    if (!TYPE_OF(string)->buffer || !buffer_get(string, &s->buffer, false)) {
        error_clear();
        s->buffer.exporter = NULL;
        return raise_type_error("expected string or bytes-like object, got '%T'", string) != NULL;
    }
    if (want_text) {
        buffer_release(&s->buffer);
        s->buffer.exporter = NULL;
        return raise_type_error("cannot use a string pattern on a bytes-like object") != NULL;
    }
    s->text  = s->buffer.data;
    s->width = 1;
    *length  = s->buffer.length;
    return true;
}

static bool make_tables(ReState *s)
{
    const ReProgram *program = s->program;
    size_t marks = program->groups * 2 * sizeof(int64_t), counters = program->counters * sizeof(ReCounter), cuts = program->cuts * sizeof(ReCut);
    s->tables_size = marks + counters + cuts;
    if (!s->tables_size) s->tables_size = sizeof(int64_t);
    s->marks = heap_alloc(s->tables_size);
    if (!s->marks) return false;
    s->counters = (ReCounter *)((char *)s->marks + marks);
    s->cuts     = (ReCut *)((char *)s->counters + counters);
    memset(s->marks, 0, s->tables_size);
    return true;
}

bool re_state_start(ReState *s, Pattern *pattern, Borrowed string, int64_t pos, int64_t endpos)
{
    int64_t length = 0;
    memset(s, 0, sizeof *s);
    s->program = &pattern->program;
    if (!take_text(s, string, pattern->is_text, &length)) return false;
    s->pattern = (Pattern *)ref_keep(OBJ(pattern));
    s->string  = ref_keep(string);
    s->first   = clamped(pos, length);
    s->end = s->last = clamped(endpos, length);
    if (make_tables(s)) return true;
    re_state_end(s);
    return false;
}

void re_state_end(ReState *s)
{
    heap_free(s->stack, s->room * sizeof *s->stack);
    heap_free(s->marks, s->tables_size);
    s->stack = NULL;
    s->room  = 0;
    s->marks = NULL;
    if (s->buffer.exporter) buffer_release(&s->buffer);
    s->buffer.exporter = NULL;
    ref_clear(&s->string);
    ref_clear(&s->pattern);
}
