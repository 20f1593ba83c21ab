/* screen.c -- rows of glyphs, and the way from one picture to the next.
 *
 * A row is never left to wrap by itself: each is ended by "\r\n", so that the cursor's place is always known,
 * whatever the terminal does in its last column.
 */
#include "vm/repl/screen.h"

#include <stdlib.h>

#include "vm/repl/cluster.h"

enum { TAB_STOP = 8 };

/* -- pictures ---------------------------------------------------------------------------------------------- */

static void picture_clear(Picture *p)
{
    text_clear(&p->bytes);
    p->glyph_count = p->row_count = p->cursor_row = p->cursor_column = 0;
}

static void picture_free(Picture *p)
{
    text_free(&p->bytes);
    free(p->glyphs);
    free(p->rows);
    *p = (Picture){0};
}

static bool add_row(Picture *p)
{
    if (p->row_count == p->row_capacity) {
        int  capacity = p->row_capacity ? p->row_capacity * 2 : 32;
        Row *larger   = realloc(p->rows, (size_t)capacity * sizeof *larger);
        if (!larger) return false;
        p->rows         = larger;
        p->row_capacity = capacity;
    }
    p->rows[p->row_count++] = (Row){p->glyph_count, 0, 0};
    return true;
}

static Row *last_row(Picture *p) { return &p->rows[p->row_count - 1]; }

/* One glyph at the end; on a new row if it doesn't fit. */
static bool add_glyph(Picture *p, int columns, const char *bytes, size_t n, int width, Style style)
{
    if (last_row(p)->width + width > columns && last_row(p)->count && !add_row(p)) return false;
    if (p->glyph_count == p->glyph_capacity) {
        int    capacity = p->glyph_capacity ? p->glyph_capacity * 2 : 256;
        Glyph *larger   = realloc(p->glyphs, (size_t)capacity * sizeof *larger);
        if (!larger) return false;
        p->glyphs         = larger;
        p->glyph_capacity = capacity;
    }
    uint32_t start = (uint32_t)p->bytes.length;
    if (!text_add(&p->bytes, bytes, n)) return false;
    p->glyphs[p->glyph_count++] = (Glyph){start, (uint16_t)n, (uint8_t)width, (uint8_t)style};
    last_row(p)->count++;
    last_row(p)->width += width;
    return true;
}

/* One cluster of text, tabs and control characters made visible. */
static bool add_cluster(Picture *p, int columns, const char *bytes, size_t n, int indent, Style style)
{
    if (*bytes == '\t') {
        int width = TAB_STOP - (last_row(p)->width + TAB_STOP - indent % TAB_STOP) % TAB_STOP;
        bool ok = true;
        while (width-- && ok) ok = add_glyph(p, columns, " ", 1, 1, style);
        return ok;
    }
    if ((unsigned char)*bytes < ' ' || *bytes == 0x7f) {
        char shown[2] = {'^', (char)(*bytes ^ 0x40)};
        return add_glyph(p, columns, shown, 2, 2, style);
    }
    if ((unsigned char)*bytes >= 0x80 && !utf8_length(bytes, n)) return add_glyph(p, columns, "?", 1, 1, STYLE_WRONG);
    return add_glyph(p, columns, bytes, n, cluster_width(bytes, n), style);
}

/* A prompt is one glyph: it may hold escape sequences of the user's own. */
static bool add_prompt(Picture *p, int columns, const char *prompt, int *width)
{
    size_t n = strlen(prompt);
    *width   = columns_of(prompt, n);
    if (!add_row(p)) return false;
    if (*width >= columns || *width > 200) *width = 0, n = 0; /* no room for it */
    return !n || add_glyph(p, columns, prompt, n, *width, STYLE_PROMPT);
}

/* -- the entry ------------------------------------------------------------------------------------------------ */

/* The cursor stands on the next glyph, or behind the last; behind a full row it is on the next. */
static bool set_cursor(Picture *p, int columns)
{
    if (last_row(p)->width >= columns && !add_row(p)) return false;
    p->cursor_row    = p->row_count - 1;
    p->cursor_column = last_row(p)->width;
    return true;
}

/* The cursor's glyph may turn out not to fit: then it is where the glyph went. */
static void follow_cursor(Picture *p, int row, int count)
{
    if (p->row_count - 1 > row && p->cursor_row == row && p->rows[row].count == count) {
        p->cursor_row    = row + 1;
        p->cursor_column = 0;
    }
}

static bool add_entry(Picture *p, int columns, const View *view)
{
    int indent;
    if (!add_prompt(p, columns, view->prompt, &indent)) return false;
    for (size_t at = 0; at < view->length;) {
        if (at == view->cursor && !set_cursor(p, columns)) return false;
        if (view->text[at] == '\n') {
            if (!add_prompt(p, columns, view->more_prompt, &indent)) return false;
            at++;
            continue;
        }
        size_t end = cluster_after(view->text, view->length, at);
        int    row = p->row_count - 1, count = p->rows[row].count;
        if (!add_cluster(p, columns, view->text + at, end - at, indent, view->styles ? view->styles[at] : STYLE_PLAIN)) return false;
        if (at == view->cursor) follow_cursor(p, row, count);
        at = end;
    }
    return view->cursor < view->length || set_cursor(p, columns);
}

/* Text in one style; it starts on a new row if `below`. */
static bool add_text(Picture *p, int columns, const char *text, Style style, bool below)
{
    size_t n = strlen(text);
    if (below && !add_row(p)) return false;
    for (size_t at = 0; at < n;) {
        size_t end = cluster_after(text, n, at);
        if (text[at] == '\n' ? !add_row(p) : !add_cluster(p, columns, text + at, end - at, 0, style)) return false;
        at = end;
    }
    return true;
}

/* An entry higher than the window is seen in part: the rows around the cursor, and then the note. */
static void crop(Screen *s, Picture *p, int entry_rows)
{
    int note = p->row_count - entry_rows, most = s->lines > 1 ? s->lines : 1;
    if (note > most / 2) note = most / 2 > most - entry_rows ? most / 2 : most - entry_rows;
    if (note > p->row_count - entry_rows) note = p->row_count - entry_rows;
    int seen = entry_rows < most - note ? entry_rows : most - note;
    if (s->top > p->cursor_row) s->top = p->cursor_row;
    if (s->top < p->cursor_row - seen + 1) s->top = p->cursor_row - seen + 1;
    if (s->top > entry_rows - seen) s->top = entry_rows - seen;
    memmove(p->rows, p->rows + s->top, (size_t)seen * sizeof *p->rows);
    memmove(p->rows + seen, p->rows + entry_rows, (size_t)note * sizeof *p->rows);
    p->row_count = seen + note;
    p->cursor_row -= s->top;
}

static bool draw(Screen *s, Picture *p, const View *view)
{
    picture_clear(p);
    if (!add_entry(p, s->columns, view)) return false;
    if (view->ghost && !add_text(p, s->columns, view->ghost, STYLE_GHOST, false)) return false;
    int entry_rows = p->row_count;
    if (view->note && !add_text(p, s->columns, view->note, STYLE_NOTE, true)) return false;
    crop(s, p, entry_rows);
    return true;
}

/* -- from picture to picture ---------------------------------------------------------------------------------------- */

static void move_to(Screen *s, int row, int column, Text *out)
{
    if (row < s->row) text_format(out, "\033[%dA", s->row - row);
    for (; s->row < row; s->row++) text_add_c(out, "\n"); /* makes rows where there are none; the column stays */
    s->row = row;
    if (column == s->column) return;
    if (column == 0) text_add_c(out, "\r");
    else text_format(out, "\033[%dG", column + 1);
    s->column = column;
}

static bool same_glyph(const Screen *s, const Picture *a, const Glyph *x, const Picture *b, const Glyph *y)
{
    return x->length == y->length && x->width == y->width && (x->style == y->style || !s->colours) &&
           memcmp(a->bytes.bytes + x->start, b->bytes.bytes + y->start, x->length) == 0;
}

static void write_glyphs(Screen *s, const Picture *p, const Glyph *glyph, int count, Text *out)
{
    int style = STYLE_PLAIN;
    for (const Glyph *end = glyph + count; glyph < end; glyph++) {
        if (glyph->style != style && s->colours) text_format(out, "\033[%sm", style_code(glyph->style));
        style = glyph->style;
        text_add(out, p->bytes.bytes + glyph->start, glyph->length);
        s->column += glyph->width;
    }
    if (style != STYLE_PLAIN && s->colours) text_add_c(out, "\033[0m");
}

static void update_row(Screen *s, int number, Text *out)
{
    const Picture *old_picture = &s->shown, *picture = &s->next;
    Row            none = {0}, old = number < old_picture->row_count ? old_picture->rows[number] : none;
    Row            row  = picture->rows[number];
    int            same = 0, column = 0;
    while (same < row.count && same < old.count &&
           same_glyph(s, old_picture, &old_picture->glyphs[old.first + same], picture, &picture->glyphs[row.first + same]))
        column += picture->glyphs[row.first + same++].width;
    if (same == row.count && same == old.count) return;
    move_to(s, number, column, out);
    write_glyphs(s, picture, &picture->glyphs[row.first + same], row.count - same, out);
    if (s->column >= s->columns) move_to(s, number, 0, out); /* the last column is left before anything else happens */
    if (old.width > row.width) {
        move_to(s, number, row.width, out);
        text_add_c(out, "\033[K");
    }
}

void screen_show(Screen *s, const View *view, Text *out)
{
    if (!draw(s, &s->next, view)) return; /* no memory: the screen stays as it is */
    for (int i = 0; i < s->next.row_count; i++) {
        update_row(s, i, out);
        if (i > s->row && i >= s->shown.row_count) move_to(s, i, 0, out);
    }
    if (s->shown.row_count > s->next.row_count) {
        move_to(s, s->next.row_count, 0, out);
        text_add_c(out, "\033[J");
    }
    move_to(s, s->next.cursor_row, s->next.cursor_column, out);
    Picture old = s->shown;
    s->shown    = s->next;
    s->next     = old;
}

/* -- beginning and end ------------------------------------------------------------------------------------------------ */

static void forget(Screen *s)
{
    picture_clear(&s->shown);
    s->row = s->column = s->top = 0;
}

void screen_start(Screen *s, int columns, int lines, bool colours)
{
    *s = (Screen){.columns = columns > 0 ? columns : 80, .lines = lines > 0 ? lines : 24, .colours = colours};
}

void screen_free(Screen *s)
{
    picture_free(&s->shown);
    picture_free(&s->next);
}

void screen_leave(Screen *s, Text *out)
{
    if (s->shown.row_count) move_to(s, s->shown.row_count - 1, 0, out);
    text_add_c(out, "\r\n");
    forget(s);
}

void screen_clear(Screen *s, Text *out)
{
    text_add_c(out, "\033[H\033[2J");
    forget(s);
}

/* Terminals wrap the rows anew when the window gets narrower: so many are above the cursor then. */
void screen_resize(Screen *s, int columns, int lines, Text *out)
{
    if (columns < 1 || lines < 1 || (columns == s->columns && lines == s->lines)) return;
    int above = s->column / columns;
    for (int i = 0; i < s->row && i < s->shown.row_count; i++) {
        int width = s->shown.rows[i].width;
        above += width > columns ? (width + columns - 1) / columns : 1;
    }
    if (above >= lines) above = lines - 1;
    text_add_c(out, "\r");
    if (above) text_format(out, "\033[%dA", above);
    text_add_c(out, "\033[J");
    s->columns = columns;
    s->lines   = lines;
    forget(s);
}
