/* test_screen_model.c -- whatever is typed and however the window changes: a terminal that was sent only differences shows what
 * one shows that is told everything at once.
 */
#define _XOPEN_SOURCE 700 /* as model.c wants it */
#include "typing.h"

#include <locale.h>

#include "../../terminal/model.c"

static Editor   editor;
static uint32_t seed;
static uint32_t random_below(uint32_t n) { return (seed = seed * 1664525 + 1013904223) / 65536 % n; }

static const char *const keys[] = {
    "\r", "\033[A", "\033[B", "\033[C", "\033[D", "\033b", "\033f", "\033d", "\027", "\013", "\025", "\031", "\037", "\022", "\007", "\177",
    "\033\r", "\024", "\001", "\005", "\t", "def f(x):", "if x:", "return", "(", ")", "[", "'", "'''", "#", "    ", "\u8a9e", "\uff46",
    "e\u0301", "1", "x", " ", "word_", "\033[200~a\nb\n  c\033[201~", "\U0001f40d",
};

static void begin(void)
{
    setlocale(LC_ALL, "C.UTF-8");
    typing_start();
}

static void end(void)
{
    editor_free(&editor);
    typing_stop();
}

TestSuite(screen_model, .init = begin, .fini = end);

static void type_some(void)
{
    Text bytes = {0};
    for (uint32_t i = 1 + random_below(3); i > 0; i--) text_add_c(&bytes, keys[random_below(sizeof keys / sizeof *keys)]);
    for (size_t done = 0, used; done < bytes.length; done += used)
        if (editor_feed(&editor, bytes.bytes + done, bytes.length - done, &used) == EDIT_ENTRY) {
            history_add(&editor.history, text_c(&editor.edit.text), editor.edit.text.length);
            editor_begin(&editor);
        }
    text_free(&bytes);
}

static void send(Model *model, Text *out)
{
    model_write(model, out->bytes, out->length);
    cr_assert(!model_trouble(model), "%s", model_trouble(model));
    text_clear(out);
}

/* Rows are compared from the cursor's, since the entry need not begin at the top. */
static void expect_same(const Model *some, const Model *all, uint32_t number, int round)
{
    char left[1200], right[1200];
    for (int row = 0; row <= model_last_row(all); row++) {
        int other = row - all->row + some->row;
        cr_assert(other >= 0 && other < some->rows);
        model_row(some, other, true, left, sizeof left);
        model_row(all, row, true, right, sizeof right);
        cr_assert_str_eq(left, right, "entries %u, round %d, row %d: '%s', not '%s'", number, round, row, left, right);
    }
    cr_assert(model_last_row(some) - some->row == model_last_row(all) - all->row, "entries %u, round %d: something is left below", number, round);
}

static void one_session(uint32_t number)
{
    static Model some, all;
    Screen screen;
    Text   out = {0};
    View   view;
    seed = number;
    int columns = 6 + (int)random_below(40), lines = 30;
    screen_start(&screen, columns, lines, true);
    model_start(&some, columns, lines);
    editor.columns = columns, editor.lines = lines;
    editor_begin(&editor);
    for (int round = 0; round < 25; round++) {
        Screen fresh;
        type_some();
        if (random_below(12) == 0) {
            columns = 6 + (int)random_below(40);
            model_resize(&some, columns, lines);
            screen_resize(&screen, columns, lines, &out);
            editor.columns = columns;
        }
        editor_view(&editor, ">>> ", "... ", true, &view);
        screen_show(&screen, &view, &out);
        send(&some, &out);
        screen_start(&fresh, columns, lines, true);
        model_start(&all, columns, lines);
        screen_show(&fresh, &view, &out);
        send(&all, &out);
        bool fits = fresh.shown.row_count < lines;
        screen_free(&fresh);
        if (!fits) break; /* which rows of a high entry are seen depends on where one comes from */
        expect_same(&some, &all, number, round);
    }
    screen_free(&screen);
    text_free(&out);
}

Test(screen_model, differences_lead_to_the_whole)
{
    editor.suggests = true;
    for (uint32_t number = 1; number <= 250; number++) one_session(number);
}
