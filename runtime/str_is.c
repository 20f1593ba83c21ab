/* str_is.c -- isalpha, isdigit, islower ...: questions to every character of a str. */
#include "runtime/text.h"

/* Each character is in one of the classes, and there is at least one character. */
static Owned all_are(Object *self, uint32_t classes)
{
    const Str *s = (const Str *)self;
    if (s->length == 0) return bool_new(false);
    if (s->ascii) {
        const uint8_t *text = (const uint8_t *)s->data;
        for (int64_t i = 0, n = s->length; i < n; i++)
            if (!(ascii_class[text[i]] & classes)) return bool_new(false);
        return bool_new(true);
    }
    for (int64_t i = 0; i < s->length; i++)
        if (!char_class(str_char(s, i), classes)) return bool_new(false);
    return bool_new(true);
}

Owned str_method_isalpha(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_ALPHA); }
Owned str_method_isdecimal(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_DECIMAL); }
Owned str_method_isdigit(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_DIGIT); }
Owned str_method_isnumeric(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_NUMERIC); }
Owned str_method_isspace(Object **args, UNUSED int n, UNUSED Tuple *names) { return all_are(args[0], CHAR_SPACE); }
Owned str_method_isalnum(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return all_are(args[0], CHAR_ALPHA | CHAR_DECIMAL | CHAR_DIGIT | CHAR_NUMERIC);
}

Owned str_method_isprintable(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return AS(Str, args[0])->length == 0 ? bool_new(true) : all_are(args[0], CHAR_PRINTABLE);
}

Owned str_method_isascii(Object **args, UNUSED int n, UNUSED Tuple *names) { return bool_new(AS(Str, args[0])->ascii); }

/* At least one character of class `wanted`, none of class `never`. */
static Owned some_but_none(Object *self, uint32_t wanted, uint32_t never)
{
    const Str *s    = (const Str *)self;
    bool       seen = false;
    if (s->ascii) {
        const uint8_t *text = (const uint8_t *)s->data;
        for (int64_t i = 0, n = s->length; i < n; i++) {
            uint32_t is = ascii_class[text[i]];
            if (is & never) return bool_new(false);
            seen |= (is & wanted) != 0;
        }
        return bool_new(seen);
    }
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t is = char_class(str_char(s, i), wanted | never);
        if (is & never) return bool_new(false);
        seen |= is != 0;
    }
    return bool_new(seen);
}

Owned str_method_islower(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return some_but_none(args[0], CHAR_LOWER, CHAR_UPPER | CHAR_TITLE);
}
Owned str_method_isupper(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return some_but_none(args[0], CHAR_UPPER, CHAR_LOWER | CHAR_TITLE);
}

Owned str_method_istitle(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const Str *s      = AS(Str, args[0]);
    bool       inside = false, seen = false; /* inside: the character before was cased */
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t is = char_class(str_char(s, i), CHAR_UPPER | CHAR_TITLE | CHAR_LOWER);
        if (is & (CHAR_UPPER | CHAR_TITLE)) {
            if (inside) return bool_new(false);
            inside = seen = true;
        } else if (is) {
            if (!inside) return bool_new(false);
        } else
            inside = false;
    }
    return bool_new(seen);
}

bool str_is_identifier(const Str *s)
{
    if (s->length == 0 || !char_class(str_char(s, 0), CHAR_XID_START)) return false;
    for (int64_t i = 1; i < s->length; i++)
        if (!char_class(str_char(s, i), CHAR_XID_CONTINUE)) return false;
    return true;
}

Owned str_method_isidentifier(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return bool_new(str_is_identifier(AS(Str, args[0])));
}
