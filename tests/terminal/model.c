/* model.c -- a terminal without glass. */
#define _XOPEN_SOURCE 700
#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

void model_start(Model *m, int columns, int rows)
{
    memset(m, 0, sizeof *m);
    m->columns = columns < MODEL_COLUMNS ? columns : MODEL_COLUMNS;
    m->rows    = rows < MODEL_ROWS ? rows : MODEL_ROWS;
}

const char *model_trouble(const Model *m) { return *m->trouble ? m->trouble : NULL; }

static void clear_cells(Model *m, int row, int from, int to)
{
    for (int i = from; i < to; i++) m->cells[row][i] = (ModelCell){0};
}

static void clear_rows(Model *m, int from, int to)
{
    for (int row = from; row < to; row++) {
        clear_cells(m, row, 0, MODEL_COLUMNS);
        m->wrapped[row] = false;
    }
}

static void line_feed(Model *m)
{
    if (m->row + 1 < m->rows) {
        m->row++;
        return;
    }
    memmove(m->cells, m->cells + 1, (size_t)(m->rows - 1) * sizeof *m->cells);
    memmove(m->wrapped, m->wrapped + 1, (size_t)(m->rows - 1) * sizeof *m->wrapped);
    clear_rows(m, m->rows - 1, m->rows);
}

/* -- characters ----------------------------------------------------------------------------------------------- */

static ModelCell *cell_before(Model *m)
{
    int column = m->wrap_pending ? m->column : m->column - 1;
    while (column > 0 && m->cells[m->row][column].behind) column--;
    return column < 0 ? NULL : &m->cells[m->row][column];
}

/* Marks, joiners, and what follows a joiner belong to the cell before. */
static bool join(Model *m, const char *text, size_t n, int width)
{
    static const char joiner[] = "\xe2\x80\x8d";
    ModelCell *cell = cell_before(m);
    if (!cell) return false;
    size_t length = strlen(cell->text);
    bool   joined = length >= 3 && !strcmp(cell->text + length - 3, joiner);
    if ((width != 0 && !joined) || length + n >= CELL_BYTES) return false;
    memcpy(cell->text + length, text, n);
    cell->text[length + n] = 0;
    return true;
}

static void put(Model *m, const char *text, size_t n, int width)
{
    if (join(m, text, n, width)) return;
    if (m->wrap_pending || m->column + width > m->columns) {
        m->wrapped[m->row] = true;
        m->column          = 0;
        m->wrap_pending    = false;
        line_feed(m);
    }
    ModelCell *cell = &m->cells[m->row][m->column];
    *cell = (ModelCell){0};
    memcpy(cell->text, text, n < CELL_BYTES ? n : CELL_BYTES - 1);
    memcpy(cell->style, m->style, STYLE_BYTES);
    if (width == 2 && m->column + 1 < m->columns) cell[1] = (ModelCell){.behind = true};
    m->column += width;
    if (m->column < m->columns) return;
    m->column       = m->columns - 1;
    m->wrap_pending = true;
}

/* -- sequences -------------------------------------------------------------------------------------------------- */

static void move(Model *m, int row, int column)
{
    m->row          = row < 0 ? 0 : row >= m->rows ? m->rows - 1 : row;
    m->column       = column < 0 ? 0 : column >= m->columns ? m->columns - 1 : column;
    m->wrap_pending = false;
}

static void erase(Model *m, char what, int how)
{
    if (what == 'K' && how == 0) clear_cells(m, m->row, m->column, MODEL_COLUMNS);
    else if (what == 'J' && how == 0) clear_cells(m, m->row, m->column, MODEL_COLUMNS), clear_rows(m, m->row + 1, m->rows);
    else if (what == 'J' && how == 2) clear_rows(m, 0, m->rows);
    else if (!(what == 'J' && how == 3)) snprintf(m->trouble, sizeof m->trouble, "erasing %d%c", how, what);
}

static void csi(Model *m, const char *parameters, char letter)
{
    int n = atoi(parameters), one = n ? n : 1;
    switch (letter) {
    case 'A': move(m, m->row - one, m->column); break;
    case 'B': move(m, m->row + one, m->column); break;
    case 'C': move(m, m->row, m->column + one); break;
    case 'D': move(m, m->row, m->column - one); break;
    case 'G': move(m, m->row, one - 1); break;
    case 'H': move(m, 0, 0); break;
    case 'J': case 'K': erase(m, letter, n); break;
    case 'm': snprintf(m->style, sizeof m->style, "%s", strcmp(parameters, "0") ? parameters : ""); break;
    case 'h': case 'l':
        if (!strcmp(parameters, "?2004")) m->paste_marked = letter == 'h';
        else snprintf(m->trouble, sizeof m->trouble, "mode %s", parameters);
        break;
    default: snprintf(m->trouble, sizeof m->trouble, "CSI %s%c", parameters, letter);
    }
}

static void control(Model *m, char c)
{
    switch (c) {
    case '\r': move(m, m->row, 0); break;
    case '\n': line_feed(m); m->wrap_pending = false; break;
    case '\b': move(m, m->row, m->column - 1); break;
    case '\t': move(m, m->row, (m->column / 8 + 1) * 8); break;
    case '\a': break;
    default: snprintf(m->trouble, sizeof m->trouble, "control character %d", c);
    }
}

/* The length of the character that begins in the sequence; 0: more bytes are needed. */
static int character_length(const Model *m)
{
    unsigned char c = (unsigned char)m->sequence[0];
    int length = c < 0x80 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    return m->sequence_length >= length ? length : 0;
}

static void take_character(Model *m)
{
    wchar_t c;
    int     length = character_length(m);
    if (!length) return;
    m->sequence[length] = 0;
    int width = mbtowc(&c, m->sequence, (size_t)length) == length ? wcwidth(c) : -1;
    if (width < 0) snprintf(m->trouble, sizeof m->trouble, "an unprintable character");
    else put(m, m->sequence, (size_t)length, width);
    m->sequence_length = 0;
}

static void take_byte(Model *m, char byte)
{
    if (m->sequence_length == 0 && ((unsigned char)byte < ' ' || byte == 0x7f) && byte != '\033') {
        control(m, byte);
        return;
    }
    if (m->sequence_length == (int)sizeof m->sequence - 1) {
        snprintf(m->trouble, sizeof m->trouble, "an endless sequence");
        m->sequence_length = 0;
    }
    m->sequence[m->sequence_length++] = byte;
    if (m->sequence[0] != '\033') {
        take_character(m);
    } else if (m->sequence_length > 2 && byte >= '@') {
        m->sequence[m->sequence_length - 1] = 0;
        csi(m, m->sequence + 2, byte);
        m->sequence_length = 0;
    } else if (m->sequence_length == 2 && byte != '[') {
        snprintf(m->trouble, sizeof m->trouble, "ESC %c", byte);
        m->sequence_length = 0;
    }
}

void model_write(Model *m, const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++) take_byte(m, bytes[i]);
}

/* -- another size ------------------------------------------------------------------------------------------------- */

static int row_width(const Model *m, int row)
{
    int width = m->columns;
    while (width > 0 && !*m->cells[row][width - 1].text && !m->cells[row][width - 1].behind) width--;
    return width;
}

void model_resize(Model *m, int columns, int rows)
{
    Model *new = malloc(sizeof *new);
    if (!new) abort();
    int  last = model_last_row(m), cursor_row = 0, cursor_column = 0;
    model_start(new, columns, rows);
    memcpy(new->style, m->style, sizeof m->style);
    new->paste_marked = m->paste_marked;
    for (int row = 0; row <= last; row++) {
        int width = row_width(m, row);
        if (row == m->row && width < m->column) width = m->column;
        for (int i = 0; i <= width; i++) {
            if (row == m->row && i == m->column) cursor_row = new->row, cursor_column = new->column + new->wrap_pending;
            if (i == width || m->cells[row][i].behind) continue;
            const ModelCell *cell = &m->cells[row][i];
            memcpy(new->style, cell->style, STYLE_BYTES);
            bool wide = i + 1 < m->columns && cell[1].behind;
            int  before = new->row;
            put(new, *cell->text ? cell->text : " ", *cell->text ? strlen(cell->text) : 1, wide ? 2 : 1);
            if (row == m->row && i == m->column && new->row > before) cursor_row = new->row, cursor_column = 0;
        }
        if (row == last || m->wrapped[row]) continue;
        new->column = 0;
        new->wrap_pending = false;
        line_feed(new);
    }
    new->row    = cursor_row;
    new->column = cursor_column < columns ? cursor_column : columns - 1;
    new->wrap_pending = false;
    memcpy(new->style, m->style, STYLE_BYTES);
    *m = *new;
    free(new);
}

/* -- looking ---------------------------------------------------------------------------------------------------------- */

int model_last_row(const Model *m)
{
    int last = m->rows - 1;
    while (last > m->row && !row_width(m, last)) last--;
    return last;
}

static void add(char *out, size_t size, const char *text)
{
    size_t n = strlen(out);
    snprintf(out + n, size - n, "%s", text);
}

void model_row(const Model *m, int row, bool styles, char *out, size_t size)
{
    char        mark[STYLE_BYTES + 3];
    const char *style = "";
    int         width = row_width(m, row), end = row == m->row && m->column + m->wrap_pending > width ? m->column + m->wrap_pending : width;
    *out = 0;
    for (int i = 0; i <= end; i++) {
        const ModelCell *cell = &m->cells[row][i];
        const char      *next = i < end ? cell->style : "";
        if (styles && !cell->behind && strcmp(style, next)) {
            snprintf(mark, sizeof mark, "<%s>", *next ? next : "0");
            add(out, size, mark);
            style = next;
        }
        if (row == m->row && i == m->column + m->wrap_pending) add(out, size, "\u2038");
        if (i < end && !cell->behind) add(out, size, *cell->text ? cell->text : " ");
    }
}
