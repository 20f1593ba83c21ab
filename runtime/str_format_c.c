/* str_format_c.c -- text from a C format: messages of exceptions, mostly.
 *
 *   %s C text (UTF-8, what is no UTF-8 becomes U+FFFD)   %.200s at most 200 bytes of it   %c a character (int)
 *   %d %i %u %x %X %o with l, ll, z, a width and zeros   %p a pointer   %%
 *   %S str(object)  %R repr(object)  %A ascii(object)  %U a Str  %T the type name of an object  %K the same, but None is "None"  %N the name of a Type
 */
#define _GNU_SOURCE
#include <stdio.h>
#include "runtime/protocol.h"
#include "runtime/text.h"

typedef struct Directive {
    char    flags[8]; /* between % and the letters, width and all */
    int     precision; /* -1: none */
    int     size;      /* 0 int, 1 long, long long, ssize_t */
    char    letter;
} Directive;

static const char *read_directive(const char *p, Directive *d)
{
    int n        = 0;
    d->precision = -1;
    d->size      = 0;
    while ((*p >= '0' && *p <= '9') || *p == '-' || *p == '+' || *p == ' ' || *p == '#') {
        if (n < 7) d->flags[n++] = *p;
        p++;
    }
    d->flags[n] = 0;
    if (*p == '.')
        for (d->precision = 0, p++; *p >= '0' && *p <= '9'; p++) d->precision = d->precision * 10 + (*p - '0');
    while (*p == 'l' || *p == 'z') d->size = 1, p++;
    d->letter = *p;
    return *p ? p + 1 : p;
}

static bool add_c_text(StrBuilder *b, const char *text, int precision)
{
    if (!text) text = "(null)";
    size_t n = precision < 0 ? strlen(text) : strnlen(text, (size_t)precision);
    if (bytes_are_ascii(text, (int64_t)n)) return builder_add_ascii(b, text, (int64_t)n);
    return builder_add_take(b, str_decode(text, (int64_t)n, NULL, "replace"));
}

static bool add_number(StrBuilder *b, const Directive *d, long long value)
{
    char format[24], text[64];
    snprintf(format, sizeof format, "%%%sll%c", d->flags, d->letter);
    snprintf(text, sizeof text, format, value);
    return builder_add_c(b, text);
}

static bool add_address(StrBuilder *b, uintptr_t address)
{
    char text[2 + 2 * sizeof address], *end = text + sizeof text, *at = end;
    do *--at = "0123456789abcdef"[address & 15];
    while (address >>= 4);
    *--at = 'x';
    *--at = '0';
    return builder_add_ascii(b, at, end - at);
}

/* repr, str and type names, cut to the precision if there is one. */
static bool add_limited(StrBuilder *b, Owned text, int precision)
{
    if (text && precision >= 0 && AS(Str, text)->length > precision) {
        Owned cut = str_slice(AS(Str, text), 0, precision);
        ref_drop(text);
        text = cut;
    }
    return builder_add_take(b, text);
}

static bool add_directive(StrBuilder *b, const Directive *d, va_list *arguments)
{
    switch (d->letter) {
    case 's': return add_c_text(b, va_arg(*arguments, const char *), d->precision);
    case 'c': return builder_add_char(b, (uint32_t)va_arg(*arguments, int));
    case 'd': case 'i': return add_number(b, d, d->size ? va_arg(*arguments, long long) : va_arg(*arguments, int));
    case 'u': case 'x': case 'X': case 'o':
        return add_number(b, d, d->size ? va_arg(*arguments, long long) : (long long)va_arg(*arguments, unsigned));
    case 'p': return add_address(b, (uintptr_t)va_arg(*arguments, void *));
    case 'S': return add_limited(b, object_str(va_arg(*arguments, Object *)), d->precision);
    case 'R': return add_limited(b, object_repr(va_arg(*arguments, Object *)), d->precision);
    case 'A': return add_limited(b, object_ascii(va_arg(*arguments, Object *)), d->precision);
    case 'U': return add_limited(b, ref_keep(va_arg(*arguments, Object *)), d->precision);
    case 'T': return add_c_text(b, type_name(TYPE_OF(va_arg(*arguments, Object *))), d->precision);
    case 'K': return add_c_text(b, argument_kind(va_arg(*arguments, Object *)), d->precision);
    case 'N': return add_c_text(b, type_name(va_arg(*arguments, Type *)), d->precision);
    default:  return builder_add_char(b, (uint8_t)d->letter);
    }
}

static bool format_all(StrBuilder *b, const char *format, va_list *arguments)
{
    for (;;) {
        const char *percent = strchrnul(format, '%');
        if (percent > format && !add_c_text(b, format, (int)(percent - format))) return false;
        if (!*percent) return !b->failed;
        Directive d;
        format = read_directive(percent + 1, &d);
        if (!add_directive(b, &d, arguments)) return false;
    }
}

Owned str_format_va(const char *format, va_list arguments)
{
    StrBuilder b;
    StrScratch scratch;
    va_list    copy;
    va_copy(copy, arguments);
    builder_start_in(&b, &scratch, 0);
    format_all(&b, format, &copy);
    va_end(copy);
    return builder_finish(&b);
}

Owned str_format_c(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned text = str_format_va(format, arguments);
    va_end(arguments);
    return text;
}

bool builder_format(StrBuilder *b, const char *format, ...)
{
    if (b->failed) return false;
    va_list arguments;
    va_start(arguments, format);
    bool done = format_all(b, format, &arguments);
    va_end(arguments);
    return done;
}
