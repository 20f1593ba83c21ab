/* embed_names.c -- writes the names of all characters into one compressed text, while Krait is built.
 *
 * The text has a line for each character, in order of code points; where a character doesn't follow the one before,
 * its code point stands in front in hexadecimal:
 *
 *   20\tSPACE
 *   EXCLAMATION MARK
 *   QUOTATION MARK        ...
 *
 * Left out are names made by a rule (Hangul syllables, unified ideographs) and characters that have none.
 */
#include <string.h>
#include <uniname.h>
#include <unictype.h>

#include "runtime/embed/packed_text.h"

static bool has_own_name(ucs4_t c, char *name)
{
    static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-";
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xac00 && c <= 0xd7a3)) return false;
    if (uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cs | UC_CATEGORY_MASK_Co | UC_CATEGORY_MASK_Cn)) return false;
    return unicode_character_name(c, name) && strncmp(name, ideograph, strlen(ideograph)) != 0;
}

int main(void)
{
    Text   text = {0};
    char   name[UNINAME_MAX], line[UNINAME_MAX + 16];
    int    count = 0;
    ucs4_t next  = 0;
    for (ucs4_t c = 0; c <= 0x10ffff; c++) {
        if (!has_own_name(c, name)) continue;
        int length = c == next ? sprintf(line, "%s\n", name) : sprintf(line, "%X\t%s\n", (unsigned)c, name);
        text_add(&text, line, (size_t)length);
        count++;
        next = c + 1;
    }
    printf("/* Made from libunistring's data by runtime/embed/embed_names.c. */\n#include \"runtime/char_names.h\"\n");
    size_t packed = write_packed("lines", &text);
    printf("\nconst CharNames char_names = {{lines, %zu, %zu}, %d};\n", packed, text.length, count);
    return fflush(stdout) != 0;
}
