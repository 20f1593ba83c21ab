/* test_screen.c -- from views to bytes: what is drawn, and how little of it when little has changed. */
#include "typing.h"

static Screen screen;
static Text   out;

static void stop(void)
{
    screen_free(&screen);
    text_free(&out);
}

TestSuite(screen, .fini = stop);

static void expect_bytes(const char *text, size_t cursor, const char *expected)
{
    View view = {.prompt = ">>> ", .more_prompt = "... ", .text = text, .length = strlen(text), .cursor = cursor};
    text_clear(&out);
    screen_show(&screen, &view, &out);
    expect_chars(&out, expected);
}

Test(screen, the_first_time_everything_is_written)
{
    screen_start(&screen, 20, 5, false);
    expect_bytes("ab\ncd", 5, ">>> ab\n\r... cd");
}

Test(screen, a_letter_at_the_end_is_one_byte)
{
    screen_start(&screen, 20, 5, false);
    expect_bytes("a", 1, ">>> a");
    expect_bytes("ab", 2, "b");
    expect_bytes("ab", 2, "");
    expect_bytes("ab", 0, "\033[5G");
}

Test(screen, only_what_follows_a_change_is_written)
{
    screen_start(&screen, 20, 5, false);
    expect_bytes("abcd", 4, ">>> abcd");
    expect_bytes("abXcd", 3, "\033[7GXcd\033[8G");
    expect_bytes("abcd", 2, "\033[7Gcd\033[K\033[7G");
}

Test(screen, long_lines_are_wrapped_by_hand)
{
    screen_start(&screen, 8, 5, false);
    expect_bytes("abcdef", 6, ">>> abcd\r\nef");
    expect_bytes("abcd", 4, "\r\033[K");
    expect_bytes("abc", 3, "\033[1A\033[8G\033[K\n\r\033[J\033[1A\033[8G");
}

Test(screen, a_wide_character_is_not_cut_in_two)
{
    screen_start(&screen, 8, 5, false);
    expect_bytes("abc\u8a9e", 6, ">>> abc\n\r\u8a9e");
}

Test(screen, rows_that_are_gone_are_erased)
{
    screen_start(&screen, 20, 5, false);
    expect_bytes("a\nb\nc", 5, ">>> a\n\r... b\n\r... c");
    expect_bytes("a", 1, "\033[1A\r\033[J\033[1A\033[6G");
}

Test(screen, leaving_goes_below_the_last_row)
{
    screen_start(&screen, 20, 5, false);
    expect_bytes("a\nb", 0, ">>> a\n\r... b\033[1A\033[5G");
    text_clear(&out);
    screen_leave(&screen, &out);
    expect_chars(&out, "\n\r\r\n");
}

Test(screen, colours_change_only_where_styles_do)
{
    uint8_t styles[] = {STYLE_NUMBER, STYLE_NUMBER, STYLE_PLAIN};
    View    view     = {.prompt = "", .more_prompt = "", .text = "12+", .length = 3, .cursor = 3, .styles = styles};
    screen_start(&screen, 20, 5, true);
    screen_show(&screen, &view, &out);
    expect_chars(&out, "\033[0;33m12\033[0m+");
}

Test(screen, an_entry_higher_than_the_window_is_seen_around_the_cursor)
{
    screen_start(&screen, 20, 3, false);
    expect_bytes("a\nb\nc\nd", 7, "... b\n\r... c\n\r... d");
    expect_bytes("a\nb\nc\nd", 0, "\033[2A\r>>> a\n\033[5Gb\n\033[5Gc\033[2A\033[5G");
}

Test(screen, control_characters_and_stray_bytes_are_made_visible)
{
    screen_start(&screen, 30, 3, false);
    expect_bytes("a\tb\x01\xff", 5, ">>> a       b^A?");
}
