/* test_editor.c -- the editor as a whole: answers, history, lists, and that no bytes whatever can harm it. */
#include "typing.h"

#include <stdlib.h>

static Editor editor;

static void start(void)
{
    typing_start();
    editor.columns = 60;
    editor.lines   = 20;
    history_open(&editor.history, NULL);
    editor_begin(&editor);
}

static void stop(void)
{
    editor_free(&editor);
    typing_stop();
}

TestSuite(editor, .init = start, .fini = stop);

/* Some words to complete. */
static void complete_fruit(const char *text, size_t cursor, Completions *found)
{
    static const char *const words[] = {"apple", "apricot", "banana", "_hidden"};
    found->start = cursor;
    while (found->start && text[found->start - 1] != ' ') found->start--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp(words[i], text + found->start, cursor - found->start)) completions_add(found, words[i], strlen(words[i]));
    completions_sort(found);
}

Test(editor, answers)
{
    cr_expect_eq(type_keys(&editor, "1"), EDIT_MORE);
    cr_expect_eq(type_keys(&editor, "\r"), EDIT_ENTRY);
    cr_expect_eq(type_keys(&editor, "\003"), EDIT_CANCEL);
    cr_expect_eq(type_keys(&editor, "\014"), EDIT_CLEAR);
    cr_expect_eq(type_keys(&editor, "\032"), EDIT_SUSPEND);
    cr_expect_eq(type_keys(&editor, "\025\004"), EDIT_END);
}

Test(editor, stops_at_the_key_that_calls_for_an_answer)
{
    size_t used;
    cr_expect_eq(editor_feed(&editor, "1\r2\r", 4, &used), EDIT_ENTRY);
    cr_expect_eq(used, 2);
    expect_entry(&editor.edit, "1|");
}

Test(editor, lines_that_came_at_once_are_taken_as_they_are)
{
    size_t      used;
    const char *lines = "def f():\r    x = 1\r\r    pass\r";
    cr_expect_eq(editor_feed(&editor, lines, strlen(lines), &used), EDIT_MORE);
    expect_entry(&editor.edit, "def f():\n    x = 1\n\n    pass\n|");
}

Test(editor, tab_puts_in_what_all_share_and_lists_the_rest)
{
    editor.complete = complete_fruit;
    type_keys(&editor, "x a\t");
    expect_entry(&editor.edit, "x ap|");
    expect_chars(&editor.note, "apple    apricot");
    type_keys(&editor, "r\t");
    expect_entry(&editor.edit, "x apricot|");
    expect_chars(&editor.note, "");
}

Test(editor, nothing_to_complete_changes_nothing)
{
    editor.complete = complete_fruit;
    type_keys(&editor, "zz\t");
    expect_entry(&editor.edit, "zz|");
}

Test(editor, private_names_come_last)
{
    Completions found = {0};
    const char *const words[] = {"__init__", "_a", "b", "a", "b"};
    Text        list = {0};
    for (int i = 0; i < 5; i++) completions_add(&found, words[i], strlen(words[i]));
    completions_sort(&found);
    completions_list(&found, 0, 10, 9, &list);
    expect_chars(&list, "a\nb\n_a\n__init__");
    text_clear(&list);
    completions_list(&found, 0, 10, 3, &list);
    expect_chars(&list, "a\nb\n... 4 in all");
    text_free(&list);
    completions_free(&found);
}

Test(editor, a_suggestion_is_taken_whole_or_by_words)
{
    editor.suggests = true;
    history_add(&editor.history, "import os.path", 14);
    editor_begin(&editor);
    type_keys(&editor, "im");
    expect_chars(&editor.ghost, "port os.path");
    type_keys(&editor, "\033f\033f");
    expect_entry(&editor.edit, "import os|");
    type_keys(&editor, "\005");
    expect_entry(&editor.edit, "import os.path|");
}

Test(editor, a_recalled_entry_that_was_changed_waits_like_any_other)
{
    history_add(&editor.history, "if 1:\n    2", 11);
    editor_begin(&editor);
    cr_expect_eq(type_keys(&editor, "\033[A\r"), EDIT_ENTRY);
    editor_begin(&editor);
    cr_expect_eq(type_keys(&editor, "\033[A0\r"), EDIT_MORE);
    expect_entry(&editor.edit, "if 1:\n    20\n    |");
}

/* -- any bytes ------------------------------------------------------------------------------------------------ */

static uint32_t seed;
static uint32_t random_below(uint32_t n) { return (seed = seed * 1664525 + 1013904223) / 65536 % n; }

static void add_random_key(Text *bytes)
{
    static const char *const pieces[] = {
        "\r", "\t", "\177", "\033[A", "\033[B", "\033[C", "\033[D", "\033[1;5C", "\033b", "\033d", "\027", "\013", "\025", "\031",
        "\033y", "\037", "\033_", "\022", "\007", "\033\r", "\024", "\033u", "\033[Z", "\033[200~", "\033[201~", "def f(x):", "if x:",
        "return", "(", ")", "'", "'''", "#", "\\", "    ", "\u8a9e", "e\u0301", "\U0001f469\u200d\U0001f4bb", "match x:", "\xff", "\xe8",
        "\033", "\033[5~", "\033<", "\033>", "\001", "\005", "\n", "1", "x", " ",
    };
    if (random_below(4) == 0) text_add_char(bytes, (char)random_below(256));
    else text_add_c(bytes, pieces[random_below(sizeof pieces / sizeof *pieces)]);
}

/* Positions stand between clusters and inside the text, whatever was typed. */
static void expect_sound(const Editor *e)
{
    const EditBuffer *edit = &e->edit;
    cr_assert(edit->cursor <= edit->text.length);
    cr_assert((text_c(&edit->text)[edit->cursor] & 0xc0) != 0x80, "the cursor is inside a character");
    cr_assert(e->place >= 0 && e->place <= e->history.entries.count);
}

static void type_at_random(uint32_t number)
{
    Screen screen;
    Text   bytes = {0}, out = {0};
    View   view;
    seed = number;
    screen_start(&screen, 1 + (int)random_below(30), 1 + (int)random_below(8), true);
    editor.columns = screen.columns;
    editor.lines   = screen.lines;
    editor_begin(&editor);
    for (int round = 0; round < 60; round++) {
        text_clear(&bytes);
        for (uint32_t i = random_below(12); i > 0; i--) add_random_key(&bytes);
        for (size_t done = 0, used; done < bytes.length; done += used) {
            EditAnswer answer = editor_feed(&editor, bytes.bytes + done, bytes.length - done, &used);
            expect_sound(&editor);
            if (answer == EDIT_ENTRY) history_add(&editor.history, text_c(&editor.edit.text), editor.edit.text.length);
            if (answer == EDIT_ENTRY || answer == EDIT_CANCEL) editor_done(&editor), screen_leave(&screen, &out), editor_begin(&editor);
        }
        if (random_below(8) == 0) editor_rest(&editor);
        if (random_below(10) == 0) screen_resize(&screen, 1 + (int)random_below(30), 1 + (int)random_below(8), &out);
        editor_view(&editor, ">>> ", "... ", true, &view);
        screen_show(&screen, &view, &out);
        cr_assert(screen.row >= 0 && screen.row < screen.shown.row_count && screen.column >= 0 && screen.column <= screen.columns);
        text_clear(&out);
    }
    screen_free(&screen);
    text_free(&bytes);
    text_free(&out);
}

Test(editor, no_bytes_can_harm_it)
{
    editor.complete = complete_fruit;
    editor.suggests = true;
    for (uint32_t number = 1; number <= 300; number++) type_at_random(number);
}
