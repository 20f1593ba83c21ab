/* search.c -- Ctrl-R: the entry that holds what is typed, letter by letter. */
#define _GNU_SOURCE /* memmem */
#include <unistr.h>

#include "vm/repl/editor.h"

void search_free(Search *s)
{
    text_free(&s->what);
    text_free(&s->last);
    text_free(&s->before);
}

static void show(Editor *e)
{
    editor_note_clear(e);
    text_add_c(&e->note, e->search.failing ? "search (nothing found): " : "search: ");
    text_add(&e->note, text_c(&e->search.what), e->search.what.length);
}

static void place_match(Editor *e)
{
    Search *s     = &e->search;
    Text   *text  = &e->edit.text;
    char   *found = s->what.length && text->length ? memmem(text->bytes, text->length, s->what.bytes, s->what.length) : NULL;
    s->match      = found ? (size_t)(found - text->bytes) : 0;
    edit_move(&e->edit, s->match);
}

/* The next entry from `from` on. None: what is shown stays. */
static void look(Editor *e, int from, int direction)
{
    Search *s     = &e->search;
    int     place = from;
    do place = history_find_inside(&e->history, place, direction, text_c(&s->what), s->what.length);
    while (place >= 0 && place != s->place && text_is(&e->history.entries.items[place], text_c(&e->edit.text), e->edit.text.length) && s->place < e->history.entries.count);
    s->failing = place < 0 && s->what.length;
    if (place >= 0) {
        s->place = e->place = place;
        edit_load(&e->edit, text_c(&e->history.entries.items[place]), e->history.entries.items[place].length);
        place_match(e);
    }
    show(e);
}

static void restore(Editor *e)
{
    Search *s = &e->search;
    s->place = e->place = e->history.entries.count;
    edit_load(&e->edit, text_c(&s->before), s->before.length);
    e->edit.changed = true;
    edit_move(&e->edit, s->before_cursor);
}

void search_begin(Editor *e)
{
    Search *s = &e->search;
    s->active  = true;
    s->failing = false;
    s->place   = e->place;
    s->match   = 0;
    text_clear(&s->what);
    text_set(&s->before, text_c(&e->edit.text), e->edit.text.length);
    s->before_cursor = e->edit.cursor;
    show(e);
}

static void finish(Editor *e)
{
    Search *s = &e->search;
    if (s->what.length) text_set(&s->last, s->what.bytes, s->what.length);
    s->active = false;
    editor_note_clear(e);
}

static void shorten(Editor *e)
{
    Search *s = &e->search;
    size_t  n = s->what.length;
    while (n && (s->what.bytes[--n] & 0xc0) == 0x80) {}
    text_remove(&s->what, n, s->what.length);
    if (s->what.length) look(e, e->history.entries.count, -1);
    else restore(e), s->failing = false, show(e);
}

bool search_key(Editor *e, const Key *key)
{
    Search *s = &e->search;
    uint8_t utf8[6];
    if (key->modifiers == KEY_CTRL && (key->code == 'r' || key->code == 's')) {
        if (!s->what.length) text_set(&s->what, text_c(&s->last), s->last.length);
        look(e, s->place, key->code == 'r' ? -1 : 1);
        return true;
    }
    if (key->code == KEY_BACKSPACE) {
        shorten(e);
        return true;
    }
    if (key->modifiers == KEY_CTRL && key->code == 'g') {
        restore(e);
        finish(e);
        return true;
    }
    if (key->code < KEY_UNKNOWN && !(key->modifiers & (KEY_CTRL | KEY_ALT))) {
        int n = u8_uctomb(utf8, key->code, sizeof utf8);
        if (n > 0) text_add(&s->what, (char *)utf8, (size_t)n);
        look(e, s->place < e->history.entries.count ? s->place + 1 : s->place, -1); /* what is shown may still do */
        return true;
    }
    finish(e);
    return key->code == KEY_ESCAPE;
}
