/* test_keys.c -- from bytes to keys: control characters, UTF-8, escape sequences of several terminals, pastes. */
#include "typing.h"

/* All keys of some bytes, as "code+modifiers" words. */
static void expect_keys(const char *bytes, size_t n, const char *expected)
{
    KeyDecoder d     = {0};
    Key        key;
    Text       shown = {0};
    for (size_t i = 0; i < n; i++) {
        if (!keys_feed(&d, (unsigned char)bytes[i], &key)) continue;
        text_format(&shown, "%s%x", shown.length ? " " : "", key.code);
        if (key.modifiers) text_format(&shown, "+%d", key.modifiers);
    }
    if (keys_rest(&d, &key)) text_format(&shown, "%srest %x", shown.length ? " " : "", key.code);
    expect_chars(&shown, expected);
    text_free(&shown);
    keys_free(&d);
}
#define EXPECT_KEYS(bytes, expected) expect_keys(bytes, sizeof bytes - 1, expected)

Test(keys, plain_and_control_characters)
{
    EXPECT_KEYS("aZ ~", "61 5a 20 7e");
    EXPECT_KEYS("\x01\x1a\x1f\0", "61+4 7a+4 5f+4 20+4");
    EXPECT_KEYS("\r\n\t\b\x7f", "11000b 11000b 11000c 11000a 11000a");
}

Test(keys, characters_of_utf8)
{
    EXPECT_KEYS("\u00e9\u8a9e\U0001f40d", "e9 8a9e 1f40d");
    EXPECT_KEYS("\xff" "a", "fffd 61");
    EXPECT_KEYS("\xe8\xaa" "ab", "fffd 62"); /* broken off: the byte that breaks it is lost with it */
    EXPECT_KEYS("\xed\xa0\x80", "fffd");     /* a surrogate */
    EXPECT_KEYS("\xc2\x85", "");             /* a control character beyond ASCII */
}

Test(keys, arrows_of_several_terminals)
{
    EXPECT_KEYS("\033[A\033OB\033[1;5C\033[1;3D", "110001 110002 110003+4 110004+2");
    EXPECT_KEYS("\033[H\033[F\033[1~\033[4~\033[7~\033[8~\033OH", "110005 110006 110005 110006 110005 110006 110005");
    EXPECT_KEYS("\033[3~\033[3;5~\033[5~\033[6~", "110009 110009+4 110007 110008");
    EXPECT_KEYS("\033Oa\033[d", "110001+4 110004+4"); /* rxvt */
    EXPECT_KEYS("\033[Z", "11000c+1");
}

Test(keys, alt_is_an_escape_before)
{
    EXPECT_KEYS("\033f\033\x7f\033\033[A\033\r", "66+2 11000a+2 110001+2 11000b+2");
    EXPECT_KEYS("\033\u00e9", "e9+2");
}

Test(keys, keys_told_by_their_characters)
{
    EXPECT_KEYS("\033[97;5u\033[13;2u\033[27;5;99~", "61+4 11000b+1 63+4");
}

Test(keys, a_lone_escape_is_known_when_nothing_follows)
{
    EXPECT_KEYS("a\033", "61 rest 11000d");
    EXPECT_KEYS("\033[1;", "");
}

Test(keys, what_is_not_known_is_swallowed_whole)
{
    EXPECT_KEYS("\033[[Ax\033[?25hy\033[12;34Rz\033[999999999999999999999999999999999999999999999Aw",
                "78 79 7a 110001 77");
    EXPECT_KEYS("\033[\033[B", "110002");
}

Test(keys, a_paste_is_one_key)
{
    KeyDecoder  d = {0};
    Key         key = {0};
    const char *bytes = "\033[200~a\r\nb\rc\n\td\x07\033[31me\xff\033[201~";
    int         keys  = 0;
    for (const char *c = bytes; *c; c++) keys += keys_feed(&d, (unsigned char)*c, &key);
    cr_expect_eq(keys, 1);
    cr_expect_eq(key.code, KEY_PASTE);
    expect_chars(&d.paste, "a\nb\nc\n\td[31me\xef\xbf\xbd");
    keys_free(&d);
}
