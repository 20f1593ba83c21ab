/* editor.c -- entries: begun, typed, pasted, looked up in the history, completed, ended. */
#include "vm/repl/editor.h"

#include <stdlib.h>
#include <unistr.h>

#include "vm/repl/block.h"
#include "vm/repl/cluster.h"

enum { LIST_PART = 2 }; /* a list takes at most this part of the window: a half */

void editor_free(Editor *e)
{
    edit_free(&e->edit);
    history_close(&e->history);
    keys_free(&e->keys);
    search_free(&e->search);
    text_free(&e->draft);
    text_free(&e->prefix);
    text_free(&e->note);
    text_free(&e->ghost);
    free(e->styles);
}

void editor_begin(Editor *e)
{
    edit_reset(&e->edit);
    editor_note_clear(e);
    e->search.active = false;
    e->walking       = false;
    e->control_x     = false;
    e->place         = e->history.entries.count;
}

void editor_note_clear(Editor *e)
{
    text_clear(&e->note);
    e->listing = false;
}

/* -- Enter --------------------------------------------------------------------------------------------------- */

static bool all_blank(const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text[i] != ' ' && text[i] != '\t' && text[i] != '\n') return false;
    return true;
}

static void new_line(Editor *e)
{
    EditBuffer *edit = &e->edit;
    size_t      start = edit_line_start(edit, edit->cursor), from = edit->cursor, to = edit->cursor;
    Text        line = {0};
    block_indentation(text_c(&edit->text), edit->cursor, &line);
    if (all_blank(text_c(&edit->text) + start, edit->cursor - start)) from = start; /* no blanks are left on an empty line */
    while (to < edit->text.length && (edit->text.bytes[to] == ' ' || edit->text.bytes[to] == '\t')) to++;
    if (text_insert(&line, 0, "\n", 1)) edit_replace(edit, from, to, line.bytes, line.length, CHANGE_OTHER);
    text_free(&line);
}

static bool is_command(const EditBuffer *edit) { return edit->text.length && edit->text.bytes[0] == ':'; }

static bool is_ready(const Editor *e)
{
    const EditBuffer *edit = &e->edit;
    const char       *text = text_c(&edit->text);
    size_t            n    = edit->text.length;
    bool              one_line = !memchr(text, '\n', n), recalled = e->place < e->history.entries.count && !edit->changed;
    if (recalled || is_command(edit) || all_blank(text, n)) return true;
    if (!one_line && !all_blank(text + edit_line_end(edit, edit->cursor), n - edit_line_end(edit, edit->cursor))) return false;
    return block_state(text, n) != BLOCK_OPEN;
}

EditAnswer editor_enter(Editor *e, bool always_a_line)
{
    if (!always_a_line && is_ready(e)) return EDIT_ENTRY;
    new_line(e);
    return EDIT_MORE;
}

void editor_done(Editor *e)
{
    editor_note_clear(e);
    e->search.active = false;
    text_clear(&e->ghost);
    size_t n = e->edit.text.length;
    while (n && strchr(" \n\t", e->edit.text.bytes[n - 1])) n--;
    text_remove(&e->edit.text, n, e->edit.text.length);
    e->edit.cursor = e->edit.text.length;
}

/* -- characters and pastes ----------------------------------------------------------------------------------------- */

void editor_insert_char(Editor *e, uint32_t c)
{
    uint8_t utf8[6];
    int     n      = u8_uctomb(utf8, c, sizeof utf8);
    size_t  cursor = e->edit.cursor;
    if (c != ' ' && cursor && e->edit.text.bytes[cursor - 1] == ' ') edit_break(&e->edit); /* words are undone one by one */
    if (n <= 0) return;
    edit_insert(&e->edit, (char *)utf8, (size_t)n, CHANGE_TYPING);
    if (strchr(":)]}", (char)utf8[0]) && block_is_too_deep(e->edit.text.bytes, e->edit.cursor)) edit_indent_line(&e->edit, -1);
}

void editor_paste(Editor *e, const Text *pasted)
{
    Text text = {0};
    if (!text_add_clean(&text, text_c(pasted), pasted->length)) return;
    if (all_blank(text_c(&e->edit.text), e->edit.text.length)) {
        edit_replace(&e->edit, 0, e->edit.text.length, "", 0, CHANGE_OTHER);
        block_unwrap(&text);
    }
    char *line_end = text.length ? memchr(text.bytes, '\n', text.length) : NULL;
    if (line_end && all_blank(line_end, text.length - (size_t)(line_end - text.bytes))) text_remove(&text, (size_t)(line_end - text.bytes), text.length);
    edit_insert(&e->edit, text_c(&text), text.length, CHANGE_OTHER);
    text_free(&text);
}

/* What arrives in one piece was pasted (in a terminal that doesn't say so) if it has several lines, none but plain
   characters, indented lines, and each line that opens a block is followed by a deeper one. Typed lines wait for the
   editor to indent them. Nobody types ">>> ", the prompt. */
static bool looks_pasted(const char *bytes, size_t n)
{
    bool prompts  = n > 4 && !memcmp(bytes, ">>> ", 4);
    bool indented = prompts, opener = false;
    for (size_t at = 0; at < n;) {
        size_t end = at;
        while (end < n && bytes[end] != '\r' && bytes[end] != '\n') {
            unsigned char c = (unsigned char)bytes[end++];
            if ((c < ' ' && c != '\t') || c == 0x7f) return false;
        }
        bool deeper = end > at && at > 0 && (bytes[at] == ' ' || bytes[at] == '\t');
        if (opener && end > at && !deeper && !prompts) return false;
        if (end > at) opener = bytes[end - 1] == ':';
        indented |= deeper;
        at = end + 1;
    }
    return indented;
}

static EditAnswer feed_pasted(Editor *e, const char *bytes, size_t n)
{
    bool entered = bytes[n - 1] == '\r' || bytes[n - 1] == '\n';
    Text text    = {0};
    if (text_add(&text, bytes, n - entered)) editor_paste(e, &text);
    text_free(&text);
    edit_key_done(&e->edit);
    return entered ? editor_enter(e, false) : EDIT_MORE;
}

/* A line that came in one piece with blanks at its start has its own indentation: it stands instead of the editor's. */
static void take_indentation(Editor *e, const char *bytes, size_t n)
{
    EditBuffer *edit   = &e->edit;
    size_t      start  = edit_line_start(edit, edit->cursor), end = edit_line_end(edit, edit->cursor), indent = 0;
    while (indent < n && (bytes[indent] == ' ' || bytes[indent] == '\t')) indent++;
    if (!indent || indent == n || (unsigned char)bytes[indent] < ' ' || bytes[indent] == 0x7f) return;
    if (start > 0 && edit->cursor > start && all_blank(edit->text.bytes + start, end - start)) edit_replace(edit, start, end, "", 0, CHANGE_OTHER);
}

/* -- the history ---------------------------------------------------------------------------------------------------------- */

static void load(Editor *e, int place)
{
    const Text *text = place == e->history.entries.count ? &e->draft : &e->history.entries.items[place];
    e->place = place;
    edit_load(&e->edit, text_c(text), text->length);
    if (place == e->history.entries.count) e->edit.changed = true;
}

/* A walk begins: the entry so far is kept, and what stands in it is what others must begin with. */
static void begin_walk(Editor *e, bool by_prefix)
{
    if (e->place == e->history.entries.count) text_set(&e->draft, text_c(&e->edit.text), e->edit.text.length);
    if (e->walking) return;
    bool prefix = by_prefix && e->place == e->history.entries.count && !memchr(text_c(&e->edit.text), '\n', e->edit.text.length);
    text_set(&e->prefix, text_c(&e->edit.text), prefix ? e->edit.text.length : 0);
}

static void walk(Editor *e, bool by_prefix, int direction)
{
    begin_walk(e, by_prefix);
    int place = e->place;
    do place = history_find_prefix(&e->history, place, direction, text_c(&e->prefix), e->prefix.length);
    while (place >= 0 && text_is(&e->history.entries.items[place], text_c(&e->edit.text), e->edit.text.length));
    if (place < 0 && direction > 0 && e->place < e->history.entries.count) place = e->history.entries.count;
    if (place >= 0) load(e, place);
    e->walking = true;
}

void editor_older(Editor *e, bool by_prefix) { walk(e, by_prefix, -1); }
void editor_newer(Editor *e, bool by_prefix) { walk(e, by_prefix, 1); }

void editor_history_end(Editor *e, bool oldest)
{
    begin_walk(e, false);
    load(e, oldest && e->history.entries.count ? 0 : e->history.entries.count);
}

/* -- completion ------------------------------------------------------------------------------------------------------------- */

static void list(Editor *e, const Completions *found)
{
    const char *word = text_c(&e->edit.text) + found->start;
    size_t      n    = e->edit.cursor - found->start, skip = 0;
    for (size_t i = 0; i < n; i++)
        if (word[i] == '.' || word[i] == '[') skip = i + 1; /* the object's name isn't repeated in each */
    completions_list(found, skip, e->columns, e->lines / LIST_PART, &e->note);
    e->listing = true;
}

void editor_complete(Editor *e)
{
    EditBuffer *edit  = &e->edit;
    Completions found = {.start = edit->cursor};
    editor_note_clear(e);
    if (edit_line_indent(edit, edit->cursor) >= edit->cursor || !e->complete) { /* nothing but blanks to the left */
        size_t column = edit->cursor - edit_line_start(edit, edit->cursor);
        edit_insert(edit, "    ", 4 - column % 4, CHANGE_OTHER);
        return;
    }
    e->complete(text_c(&edit->text), edit->cursor, &found);
    size_t shared = completions_shared(&found);
    if (found.words.count > 1) list(e, &found);
    if (found.words.count && !(found.words.count > 1 && shared < edit->cursor - found.start))
        edit_replace(edit, found.start, edit->cursor, found.words.items[0].bytes, shared, CHANGE_OTHER);
    completions_free(&found);
}

/* -- suggestions --------------------------------------------------------------------------------------------------------------- */

/* The rest of the youngest entry that begins as this one does, its first line only. */
static void make_ghost(Editor *e)
{
    text_clear(&e->ghost);
    const Text *text = &e->edit.text;
    if (!e->suggests || e->search.active || text->length < 2 || e->edit.cursor != text->length || memchr(text->bytes, '\n', text->length)) return;
    int place = history_find_prefix(&e->history, e->history.entries.count, -1, text->bytes, text->length);
    if (place < 0) return;
    const char *rest = text_c(&e->history.entries.items[place]) + text->length;
    text_add(&e->ghost, rest, strcspn(rest, "\n"));
}

bool editor_ghost_accept(Editor *e, bool word)
{
    if (!e->ghost.length || e->edit.cursor != e->edit.text.length) return false;
    size_t n = e->ghost.length;
    if (word) {
        for (n = 0; n < e->ghost.length && !is_word_char(e->ghost.bytes, e->ghost.length, n);) n = cluster_after(e->ghost.bytes, e->ghost.length, n);
        while (n < e->ghost.length && is_word_char(e->ghost.bytes, e->ghost.length, n)) n = cluster_after(e->ghost.bytes, e->ghost.length, n);
    }
    edit_insert(&e->edit, e->ghost.bytes, n, CHANGE_OTHER);
    return true;
}

/* -- the view -------------------------------------------------------------------------------------------------------------------- */

static void make_styles(Editor *e)
{
    size_t n = e->edit.text.length;
    if (n > e->style_capacity) {
        uint8_t *larger = realloc(e->styles, n * 2);
        if (!larger) return;
        e->styles         = larger;
        e->style_capacity = n * 2;
    }
    if (n) paint(e->edit.text.bytes, n, e->styles);
    if (e->search.active && !e->search.failing && e->search.match + e->search.what.length <= n && n)
        memset(e->styles + e->search.match, STYLE_MATCH, e->search.what.length);
}

void editor_view(Editor *e, const char *prompt, const char *more_prompt, bool colours, View *view)
{
    if (colours) make_styles(e);
    *view = (View){
        .prompt = prompt, .more_prompt = more_prompt, .text = text_c(&e->edit.text), .length = e->edit.text.length,
        .cursor = e->edit.cursor, .styles = colours && e->edit.text.length <= e->style_capacity ? e->styles : NULL,
        .ghost = e->ghost.length ? e->ghost.bytes : NULL, .note = e->note.length ? e->note.bytes : NULL,
    };
}

/* -- bytes ------------------------------------------------------------------------------------------------------------------------- */

static EditAnswer obey(Editor *e, const Key *key)
{
    bool       walked = e->walking;
    EditAnswer answer = EDIT_MORE;
    e->walking = false;
    if (!e->search.active || !search_key(e, key)) {
        e->walking = walked;
        answer     = editor_key(e, key);
    }
    edit_key_done(&e->edit);
    make_ghost(e);
    return answer;
}

EditAnswer editor_feed(Editor *e, const char *bytes, size_t n, size_t *used)
{
    Key key;
    *used = n;
    if (e->keys.state == KEYS_GROUND && !e->search.active && looks_pasted(bytes, n)) return feed_pasted(e, bytes, n);
    if (e->keys.state == KEYS_GROUND && !e->search.active) take_indentation(e, bytes, n);
    for (size_t i = 0; i < n; i++) {
        if (!keys_feed(&e->keys, (unsigned char)bytes[i], &key)) continue;
        EditAnswer answer = obey(e, &key);
        if (answer == EDIT_MORE) continue;
        *used = i + 1;
        return answer;
    }
    return EDIT_MORE;
}

EditAnswer editor_rest(Editor *e)
{
    Key key;
    return keys_rest(&e->keys, &key) ? obey(e, &key) : EDIT_MORE;
}
