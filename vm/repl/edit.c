/* edit.c -- the text being typed, and what keys do to it. */
#include "vm/repl/edit.h"

#include <stdlib.h>
#include <unistr.h>

#include "runtime/text.h"
#include "vm/repl/cluster.h"

enum { STOP = 4, STATES_BYTES = 8 << 20 };

/* -- states ---------------------------------------------------------------------------------------------- */

static void states_drop_oldest(States *s)
{
    s->bytes -= s->items[0].text.length;
    text_free(&s->items[0].text);
    memmove(s->items, s->items + 1, (size_t)--s->count * sizeof *s->items);
}

static void states_clear(States *s)
{
    while (s->count) text_free(&s->items[--s->count].text);
    s->bytes = 0;
}

static void states_push(States *s, const EditBuffer *e)
{
    State now = {.cursor = e->cursor};
    if (!text_set(&now.text, e->text.bytes, e->text.length)) return;
    while (s->count && (s->count == STATES_KEPT || s->bytes + now.text.length > STATES_BYTES)) states_drop_oldest(s);
    s->items[s->count++] = now;
    s->bytes += now.text.length;
}

static bool states_pop(States *from, States *to, EditBuffer *e)
{
    if (!from->count) return false;
    states_push(to, e);
    State state = from->items[--from->count];
    from->bytes -= state.text.length;
    text_free(&e->text);
    e->text      = state.text;
    e->cursor    = state.cursor;
    e->goal      = -1;
    e->changed   = true;
    e->last_kind = CHANGE_OTHER;
    return true;
}

bool edit_undo(EditBuffer *e) { return states_pop(&e->past, &e->future, e); }
bool edit_redo(EditBuffer *e) { return states_pop(&e->future, &e->past, e); }

/* -- the text as a whole ------------------------------------------------------------------------------------- */

void edit_reset(EditBuffer *e)
{
    text_clear(&e->text);
    states_clear(&e->past);
    states_clear(&e->future);
    e->last_kind = CHANGE_OTHER;
    e->killing = e->killed = e->yanking = e->yanked_now = false;
    e->cursor  = 0;
    e->goal    = -1;
    e->changed = false;
}

void edit_free(EditBuffer *e)
{
    edit_reset(e);
    text_free(&e->text);
    for (int i = 0; i < KILLS_KEPT; i++) text_free(&e->kills[i]);
}

void edit_break(EditBuffer *e) { e->last_kind = CHANGE_OTHER; }

void edit_key_done(EditBuffer *e)
{
    e->killing = e->killed;
    e->yanking = e->yanked_now;
    e->killed = e->yanked_now = false;
}

bool edit_replace(EditBuffer *e, size_t from, size_t to, const char *bytes, size_t n, ChangeKind kind)
{
    if (from == to && !n) return true;
    if (kind == CHANGE_OTHER || kind != e->last_kind) states_push(&e->past, e);
    states_clear(&e->future);
    if (!text_insert(&e->text, from, bytes, n)) return false;
    text_remove(&e->text, from + n, to + n);
    e->cursor    = from + n;
    e->goal      = -1;
    e->changed   = true;
    e->last_kind = kind;
    return true;
}

bool edit_load(EditBuffer *e, const char *bytes, size_t n)
{
    bool ok    = edit_replace(e, 0, e->text.length, bytes, n, CHANGE_OTHER);
    e->changed = false;
    return ok;
}

/* -- places ---------------------------------------------------------------------------------------------------- */

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

size_t edit_line_start(const EditBuffer *e, size_t at)
{
    while (at > 0 && e->text.bytes[at - 1] != '\n') at--;
    return at;
}

size_t edit_line_end(const EditBuffer *e, size_t at)
{
    while (at < e->text.length && e->text.bytes[at] != '\n') at++;
    return at;
}

size_t edit_line_indent(const EditBuffer *e, size_t at)
{
    at = edit_line_start(e, at);
    while (at < e->text.length && is_blank(e->text.bytes[at])) at++;
    return at;
}

size_t edit_before(const EditBuffer *e, size_t at) { return at ? cluster_before(e->text.bytes, at) : 0; }
size_t edit_after(const EditBuffer *e, size_t at) { return cluster_after(text_c(&e->text), e->text.length, at); }

static bool word_at(const EditBuffer *e, size_t at) { return is_word_char(text_c(&e->text), e->text.length, at); }

size_t edit_word_start(const EditBuffer *e, size_t at)
{
    while (at > 0 && !word_at(e, edit_before(e, at))) at = edit_before(e, at);
    while (at > 0 && word_at(e, edit_before(e, at))) at = edit_before(e, at);
    return at;
}

size_t edit_word_end(const EditBuffer *e, size_t at)
{
    while (at < e->text.length && !word_at(e, at)) at = edit_after(e, at);
    while (at < e->text.length && word_at(e, at)) at = edit_after(e, at);
    return at;
}

size_t edit_blank_start(const EditBuffer *e, size_t at)
{
    while (at > 0 && (is_blank(e->text.bytes[at - 1]) || e->text.bytes[at - 1] == '\n')) at--;
    while (at > 0 && !is_blank(e->text.bytes[at - 1]) && e->text.bytes[at - 1] != '\n') at--;
    return at;
}

void edit_move(EditBuffer *e, size_t to)
{
    e->cursor    = to < e->text.length ? to : e->text.length;
    e->goal      = -1;
    e->last_kind = CHANGE_OTHER;
}

/* The place in the line that begins at `start` where `columns` are to its left, or the line's end. */
static size_t at_column(const EditBuffer *e, size_t start, int columns)
{
    size_t at = start, end = edit_line_end(e, start);
    while (at < end) {
        size_t next = edit_after(e, at);
        columns -= cluster_width(e->text.bytes + at, next - at);
        if (columns < 0) break;
        at = next;
    }
    return at;
}

static void to_line(EditBuffer *e, size_t start)
{
    size_t line = edit_line_start(e, e->cursor);
    int    goal = e->goal >= 0 ? e->goal : columns_of(text_c(&e->text) + line, e->cursor - line);
    edit_move(e, at_column(e, start, goal));
    e->goal = goal;
}

bool edit_up(EditBuffer *e)
{
    size_t start = edit_line_start(e, e->cursor);
    if (start == 0) return false;
    to_line(e, edit_line_start(e, start - 1));
    return true;
}

bool edit_down(EditBuffer *e)
{
    size_t end = edit_line_end(e, e->cursor);
    if (end == e->text.length) return false;
    to_line(e, end + 1);
    return true;
}

/* -- erasing ------------------------------------------------------------------------------------------------------ */

/* In an indentation of spaces: back to the stop before. */
static size_t stop_before(const EditBuffer *e)
{
    size_t start = edit_line_start(e, e->cursor);
    if (start == e->cursor || edit_line_indent(e, e->cursor) < e->cursor) return e->cursor;
    for (size_t i = start; i < e->cursor; i++)
        if (e->text.bytes[i] != ' ') return e->cursor;
    return start + (e->cursor - start - 1) / STOP * STOP;
}

void edit_erase_back(EditBuffer *e)
{
    size_t from = stop_before(e);
    if (from == e->cursor) from = edit_before(e, e->cursor);
    edit_replace(e, from, e->cursor, "", 0, CHANGE_ERASING);
}

void edit_erase(EditBuffer *e)
{
    edit_replace(e, e->cursor, edit_after(e, e->cursor), "", 0, CHANGE_ERASING);
}

/* -- killing and yanking --------------------------------------------------------------------------------------------- */

static void kills_rotate(EditBuffer *e)
{
    text_free(&e->kills[KILLS_KEPT - 1]);
    memmove(e->kills + 1, e->kills, (KILLS_KEPT - 1) * sizeof *e->kills);
    e->kills[0] = (Text){0};
}

void edit_kill(EditBuffer *e, size_t from, size_t to)
{
    bool   backward = to == e->cursor;
    size_t n        = to - from;
    if (!n) return;
    if (!e->killing && !e->killed) kills_rotate(e);
    text_insert(&e->kills[0], backward ? 0 : e->kills[0].length, e->text.bytes + from, n);
    edit_replace(e, from, to, "", 0, CHANGE_OTHER);
    e->killed = true;
}

void edit_yank(EditBuffer *e)
{
    e->yank_start = e->cursor;
    e->yanked     = 0;
    edit_insert(e, text_c(&e->kills[0]), e->kills[0].length, CHANGE_OTHER);
    e->yanked_now = true;
}

void edit_yank_older(EditBuffer *e)
{
    if (!e->yanking) return;
    int next    = e->yanked + 1;
    e->yanked   = next < KILLS_KEPT && e->kills[next].length ? next : 0;
    Text *older = &e->kills[e->yanked];
    edit_replace(e, e->yank_start, e->cursor, text_c(older), older->length, CHANGE_OTHER);
    e->yanked_now = true;
}

/* -- words and lines ---------------------------------------------------------------------------------------------------- */

/* The two characters around the cursor change places; at the end of a line, the two before it. */
void edit_transpose(EditBuffer *e)
{
    size_t middle = e->cursor, start = edit_line_start(e, middle);
    if (middle > start && middle == edit_line_end(e, middle)) middle = edit_before(e, middle);
    if (middle <= start) return;
    size_t left = edit_before(e, middle), right = edit_after(e, middle);
    Text   swapped = {0};
    if (text_add(&swapped, e->text.bytes + middle, right - middle) && text_add(&swapped, e->text.bytes + left, middle - left))
        edit_replace(e, left, right, swapped.bytes, swapped.length, CHANGE_OTHER);
    text_free(&swapped);
}

/* Adds the first character of `from` in another case ('u', 'l', or 't': title); gives how many bytes it had. */
static size_t add_in_case(Text *to, const char *from, size_t length, char how)
{
    ucs4_t   c;
    uint32_t mapped[3];
    uint8_t  utf8[6];
    int      n     = u8_mbtouc(&c, (const uint8_t *)from, length);
    int      count = how == 'u' ? char_upper_full(c, mapped) : how == 'l' ? char_lower_full(c, mapped) : char_title_full(c, mapped);
    for (int i = 0; i < count; i++) text_add(to, (char *)utf8, (size_t)u8_uctomb(utf8, mapped[i], sizeof utf8));
    return (size_t)n;
}

void edit_change_case(EditBuffer *e, char how)
{
    size_t from = e->cursor, to = edit_word_end(e, from);
    while (from < to && !word_at(e, from)) from = edit_after(e, from);
    if (from == to) return;
    Text        made = {0};
    const char *text = text_c(&e->text);
    for (size_t at = from; at < to;) at += add_in_case(&made, text + at, to - at, how == 'u' || how == 'l' ? how : at == from ? 't' : 'l');
    edit_replace(e, from, to, text_c(&made), made.length, CHANGE_OTHER);
    text_free(&made);
}

void edit_indent_line(EditBuffer *e, int direction)
{
    size_t start = edit_line_start(e, e->cursor), indent = edit_line_indent(e, e->cursor), cursor = e->cursor;
    if (direction > 0) {
        edit_replace(e, start, start, "    ", STOP, CHANGE_OTHER);
        e->cursor = cursor + STOP;
        return;
    }
    size_t less = indent - start < STOP ? indent - start : STOP;
    if (indent > start && e->text.bytes[start] == '\t') less = 1;
    edit_replace(e, start, start + less, "", 0, CHANGE_OTHER);
    e->cursor = cursor - start > less ? cursor - less : start;
}
