/* test_edit.c -- the text being typed: places, changes, kills, undo; clusters as the unit of all of them. */
#include "typing.h"
#include "vm/repl/cluster.h"

static EditBuffer edit;

static void put(const char *text, size_t cursor)
{
    edit_free(&edit);
    memset(&edit, 0, sizeof edit);
    edit.goal = -1;
    edit_insert(&edit, text, strlen(text), CHANGE_OTHER);
    edit_move(&edit, cursor);
}
static void stop(void) { edit_free(&edit); }

TestSuite(edit, .fini = stop);

Test(edit, clusters_are_what_people_take_for_characters)
{
    static const struct { const char *text; int bytes, columns; } cases[] = {
        { "a", 1, 1 }, { "e\u0301", 3, 1 }, { "\u8a9e", 3, 2 }, { "\U0001f44d\U0001f3fd", 8, 2 },
        { "\U0001f469\u200d\U0001f4bb", 11, 2 }, { "\U0001f1eb\U0001f1f7", 8, 2 }, { "\u2764\ufe0f", 6, 2 }, { "\x01", 1, 2 },
        { "\xff", 1, 1 }, { "\uac00", 3, 2 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Text twice = {0};
        text_add_c(&twice, cases[i].text);
        text_add_c(&twice, cases[i].text);
        size_t n = (size_t)cases[i].bytes;
        cr_expect_eq(cluster_after(twice.bytes, twice.length, 0), n, "case %zu: the end is at %zu", i, cluster_after(twice.bytes, twice.length, 0));
        cr_expect_eq(cluster_before(twice.bytes, twice.length), n, "case %zu: the start is at %zu", i, cluster_before(twice.bytes, twice.length));
        cr_expect_eq(cluster_width(twice.bytes, n), cases[i].columns, "case %zu: %d columns", i, cluster_width(twice.bytes, n));
        text_free(&twice);
    }
}

Test(edit, three_flags_are_three)
{
    const char *flags = "\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea\U0001f1ee\U0001f1f9";
    cr_expect_eq(cluster_after(flags, 24, 8), 16);
    cr_expect_eq(cluster_before(flags, 24), 16);
}

Test(edit, a_prompt_with_colours_has_the_width_of_its_text)
{
    const char *prompt = "\001\033[1;32m\002\u8a9e>\001\033[0m\002 ";
    cr_expect_eq(columns_of(prompt, strlen(prompt)), 4);
}

Test(edit, words)
{
    put("a_1 = f\u00fcr(bc)", 14);
    edit_move(&edit, edit_word_start(&edit, edit.cursor));
    expect_entry(&edit, "a_1 = f\u00fcr(|bc)");
    edit_move(&edit, edit_word_start(&edit, edit.cursor));
    expect_entry(&edit, "a_1 = |f\u00fcr(bc)");
    edit_move(&edit, edit_word_end(&edit, edit.cursor));
    expect_entry(&edit, "a_1 = f\u00fcr|(bc)");
}

Test(edit, up_and_down_keep_the_column_of_the_screen)
{
    put("\u8a9e\u8a9ex\na\nlonger", 7);
    cr_expect(edit_down(&edit));
    expect_entry(&edit, "\u8a9e\u8a9ex\na|\nlonger");
    cr_expect(edit_down(&edit));
    expect_entry(&edit, "\u8a9e\u8a9ex\na\nlonge|r");
    cr_expect_not(edit_down(&edit));
    edit_up(&edit);
    edit_up(&edit);
    expect_entry(&edit, "\u8a9e\u8a9ex|\na\nlonger");
    cr_expect_not(edit_up(&edit));
}

Test(edit, backspace_in_an_indentation_goes_to_the_stop_before)
{
    put("if x:\n       y", 13);
    edit_erase_back(&edit);
    expect_entry(&edit, "if x:\n    |y");
    edit_erase_back(&edit);
    edit_erase_back(&edit);
    expect_entry(&edit, "if x:|y");
}

Test(edit, backspace_takes_a_whole_cluster)
{
    put("ae\u0301\U0001f469\u200d\U0001f4bb", 15);
    edit_erase_back(&edit);
    expect_entry(&edit, "ae\u0301|");
    edit_erase_back(&edit);
    expect_entry(&edit, "a|");
}

Test(edit, kills_grow_in_both_directions)
{
    put("one two three", 7);
    edit_kill(&edit, 4, 7);
    edit_key_done(&edit);
    edit_kill(&edit, 4, 10);
    edit_key_done(&edit);
    expect_entry(&edit, "one |");
    edit_yank(&edit);
    expect_entry(&edit, "one two three|");
}

Test(edit, undo_and_redo_to_both_ends)
{
    put("", 0);
    edit_reset(&edit);
    for (const char *c = "abc"; *c; c++) edit_insert(&edit, c, 1, CHANGE_TYPING);
    edit_break(&edit);
    edit_insert(&edit, "d", 1, CHANGE_TYPING);
    cr_expect(edit_undo(&edit));
    expect_entry(&edit, "abc|");
    cr_expect(edit_undo(&edit));
    expect_entry(&edit, "|");
    cr_expect_not(edit_undo(&edit));
    cr_expect(edit_redo(&edit) && edit_redo(&edit));
    expect_entry(&edit, "abcd|");
    cr_expect_not(edit_redo(&edit));
}

Test(edit, a_change_after_undo_forgets_the_future)
{
    put("a", 1);
    edit_insert(&edit, "b", 1, CHANGE_OTHER);
    edit_undo(&edit);
    edit_insert(&edit, "c", 1, CHANGE_OTHER);
    cr_expect_not(edit_redo(&edit));
    expect_entry(&edit, "ac|");
}

Test(edit, the_oldest_states_are_forgotten)
{
    put("", 0);
    for (int i = 0; i < 3 * STATES_KEPT; i++) edit_insert(&edit, "x", 1, CHANGE_OTHER);
    int undone = 0;
    while (edit_undo(&edit)) undone++;
    cr_expect_eq(undone, STATES_KEPT);
}

Test(edit, lines_are_indented_and_back)
{
    put("a\n  b", 5);
    edit_indent_line(&edit, 1);
    expect_entry(&edit, "a\n      b|");
    edit_indent_line(&edit, -1);
    edit_indent_line(&edit, -1);
    edit_indent_line(&edit, -1);
    expect_entry(&edit, "a\nb|");
}

Test(edit, case_changes_may_change_lengths)
{
    put("stra\u00dfe", 0);
    edit_change_case(&edit, 'u');
    expect_entry(&edit, "STRASSE|");
}
