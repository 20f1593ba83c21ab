/* unicodedata.c -- module unicodedata: the Unicode 14 database: char_facts.h, a few tables, normal_form.h. */
#include <stdlib.h>
#include <strings.h>
#include "runtime/dict.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/normal_form.h"
#include "runtime/text.h"

/* The one character of an argument; false: TypeError pending. `which` is "" or " 1". */
static bool read_char(Borrowed o, const char *function, const char *which, uint32_t *c)
{
    if (!IS_STR(o) || ((const Str *)o)->length != 1)
        return raise_type_error("%s() argument%s must be a unicode character, not %s", function, which, argument_kind(o)), false;
    *c = str_char((const Str *)o, 0);
    return true;
}

static Owned otherwise(Borrowed default_or_null, const char *message)
{
    return default_or_null ? ref_keep(default_or_null) : raise_value_error("%s", message);
}

/* ---- names ----------------------------------------------------------------------------------------------------------- */

static Owned name(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    char     text[256];
    if (!read_char(args[0], "name", " 1", &c)) return NULL;
    return char_name(c, text) ? str_from_c(text) : otherwise(args[1], "no such name");
}

static const struct { const char *name, *text; } sequences[] = {
#define SEQUENCE(name, text) { name, text },
#include "vm/modules/named_sequences.def"
};

static Owned lookup(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    if (!IS_STR(args[0])) return raise_type_error("a bytes-like object is required, not '%T'", args[0]);
    const Str *wanted = AS(Str, args[0]);
    uint32_t   c;
    if (wanted->ascii) {
        if (wanted->length > 256) return raise_error(&exc_KeyError, "name too long");
        if (strlen(wanted->data) == (size_t)wanted->length) {
            if (char_by_name(wanted->data, &c)) return str_from_char(c);
            for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
                if (strcasecmp(sequences[i].name, wanted->data) == 0) return str_from_c(sequences[i].text);
        }
    }
    return raise_error(&exc_KeyError, "undefined character name '%U'", wanted);
}

/* ---- properties --------------------------------------------------------------------------------------------------------- */

static Owned category(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    return read_char(args[0], "category", "", &c) ? str_from_c(char_categories[char_facts_of(c)->category]) : NULL;
}

static Owned bidirectional(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    return read_char(args[0], "bidirectional", "", &c) ? str_from_c(char_bidi_classes[char_facts_of(c)->bidi]) : NULL;
}

static Owned combining(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    return read_char(args[0], "combining", "", &c) ? int_new(char_combining_class(c)) : NULL;
}

static bool is_mirrored(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x28, 0x29 }, { 0x3c, 0x3c }, { 0x3e, 0x3e }, { 0x5b, 0x5b }, { 0x5d, 0x5d }, { 0x7b, 0x7b }, { 0x7d, 0x7d },
        { 0xab, 0xab }, { 0xbb, 0xbb }, { 0xf3a, 0xf3d }, { 0x169b, 0x169c }, { 0x2039, 0x203a }, { 0x2045, 0x2046 },
        { 0x207d, 0x207e }, { 0x208d, 0x208e }, { 0x2140, 0x2140 }, { 0x2201, 0x2204 }, { 0x2208, 0x220d },
        { 0x2211, 0x2211 }, { 0x2215, 0x2216 }, { 0x221a, 0x221d }, { 0x221f, 0x2222 }, { 0x2224, 0x2224 },
        { 0x2226, 0x2226 }, { 0x222b, 0x2233 }, { 0x2239, 0x2239 }, { 0x223b, 0x224c }, { 0x2252, 0x2255 },
        { 0x225f, 0x2260 }, { 0x2262, 0x2262 }, { 0x2264, 0x226b }, { 0x226e, 0x228c }, { 0x228f, 0x2292 },
        { 0x2298, 0x2298 }, { 0x22a2, 0x22a3 }, { 0x22a6, 0x22b8 }, { 0x22be, 0x22bf }, { 0x22c9, 0x22cd },
        { 0x22d0, 0x22d1 }, { 0x22d6, 0x22ed }, { 0x22f0, 0x22ff }, { 0x2308, 0x230b }, { 0x2320, 0x2321 },
        { 0x2329, 0x232a }, { 0x2768, 0x2775 }, { 0x27c0, 0x27c0 }, { 0x27c3, 0x27c6 }, { 0x27c8, 0x27c9 },
        { 0x27cb, 0x27cd }, { 0x27d3, 0x27d6 }, { 0x27dc, 0x27de }, { 0x27e2, 0x27ef }, { 0x2983, 0x2998 },
        { 0x299b, 0x29a0 }, { 0x29a2, 0x29af }, { 0x29b8, 0x29b8 }, { 0x29c0, 0x29c5 }, { 0x29c9, 0x29c9 },
        { 0x29ce, 0x29d2 }, { 0x29d4, 0x29d5 }, { 0x29d8, 0x29dc }, { 0x29e1, 0x29e1 }, { 0x29e3, 0x29e5 },
        { 0x29e8, 0x29e9 }, { 0x29f4, 0x29f9 }, { 0x29fc, 0x29fd }, { 0x2a0a, 0x2a1c }, { 0x2a1e, 0x2a21 },
        { 0x2a24, 0x2a24 }, { 0x2a26, 0x2a26 }, { 0x2a29, 0x2a29 }, { 0x2a2b, 0x2a2e }, { 0x2a34, 0x2a35 },
        { 0x2a3c, 0x2a3e }, { 0x2a57, 0x2a58 }, { 0x2a64, 0x2a65 }, { 0x2a6a, 0x2a6d }, { 0x2a6f, 0x2a70 },
        { 0x2a73, 0x2a74 }, { 0x2a79, 0x2aa3 }, { 0x2aa6, 0x2aad }, { 0x2aaf, 0x2ad6 }, { 0x2adc, 0x2adc },
        { 0x2ade, 0x2ade }, { 0x2ae2, 0x2ae6 }, { 0x2aec, 0x2aee }, { 0x2af3, 0x2af3 }, { 0x2af7, 0x2afb },
        { 0x2afd, 0x2afd }, { 0x2bfe, 0x2bfe }, { 0x2e02, 0x2e05 }, { 0x2e09, 0x2e0a }, { 0x2e0c, 0x2e0d },
        { 0x2e1c, 0x2e1d }, { 0x2e20, 0x2e29 }, { 0x2e55, 0x2e5c }, { 0x3008, 0x3011 }, { 0x3014, 0x301b },
        { 0xfe59, 0xfe5e }, { 0xfe64, 0xfe65 }, { 0xff08, 0xff09 }, { 0xff1c, 0xff1c }, { 0xff1e, 0xff1e },
        { 0xff3b, 0xff3b }, { 0xff3d, 0xff3d }, { 0xff5b, 0xff5b }, { 0xff5d, 0xff5d }, { 0xff5f, 0xff60 },
        { 0xff62, 0xff63 }, { 0x1d6db, 0x1d6db }, { 0x1d715, 0x1d715 }, { 0x1d74f, 0x1d74f }, { 0x1d789, 0x1d789 },
        { 0x1d7c3, 0x1d7c3 },
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges && ranges[i][0] <= c; i++)
        if (c <= ranges[i][1]) return true;
    return false;
}

static Owned mirrored(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    return read_char(args[0], "mirrored", "", &c) ? int_new(is_mirrored(c)) : NULL;
}

static Owned east_asian_width(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    static const struct { uint32_t first; char width[3]; } ranges[] = {
#define WIDTH(first, width) { first, #width },
#include "vm/modules/east_asian_width.def"
    };
    uint32_t c;
    if (!read_char(args[0], "east_asian_width", "", &c)) return NULL;
    int low = 0, high = sizeof ranges / sizeof *ranges; /* the last range that starts at or before c */
    while (high - low > 1) {
        int middle = (low + high) / 2;
        if (ranges[middle].first <= c) low = middle;
        else high = middle;
    }
    return str_from_c(ranges[low].width);
}

static Owned decimal(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    if (!read_char(args[0], "decimal", " 1", &c)) return NULL;
    return char_decimal(c) >= 0 ? int_new(char_decimal(c)) : otherwise(args[1], "not a decimal");
}

static Owned digit(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    if (!read_char(args[0], "digit", " 1", &c)) return NULL;
    return char_digit(c) >= 0 ? int_new(char_digit(c)) : otherwise(args[1], "not a digit");
}

static Owned numeric(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint32_t c;
    double   value;
    if (!read_char(args[0], "numeric", " 1", &c)) return NULL;
    return char_numeric(c, &value) ? float_new(value) : otherwise(args[1], "not a numeric character");
}

/* ---- decomposition and normal forms ----------------------------------------------------------------------------------------- */

static Owned decomposition(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    static const char *const tags[] = { "", "<font> ", "<noBreak> ", "<initial> ", "<medial> ", "<final> ", "<isolated> ", "<circle> ",
                                        "<super> ", "<sub> ", "<vertical> ", "<wide> ", "<narrow> ", "<small> ", "<square> ",
                                        "<fraction> ", "<compat> " };
    uint32_t c;
    if (!read_char(args[0], "decomposition", "", &c)) return NULL;
    uint32_t   parts[DECOMPOSITION_MOST];
    int        tag = 0, count = char_decomposition(c, &tag, parts);
    StrBuilder b;
    builder_start(&b, 0);
    if (count > 0) builder_add_c(&b, tags[tag]);
    for (int i = 0; i < count; i++) builder_format(&b, i ? " %04X" : "%04X", parts[i]);
    return builder_finish(&b);
}

static bool find_form(const Str *name, NormalForm *form)
{
    static const char *const names[] = { [NORMAL_NFD] = "NFD", [NORMAL_NFC] = "NFC", [NORMAL_NFKD] = "NFKD", [NORMAL_NFKC] = "NFKC" };
    for (*form = NORMAL_NFD; *form <= NORMAL_NFKC; ++*form)
        if (str_equal_c(name, names[*form])) return true;
    return raise_value_error("invalid normalization form"), false;
}

static bool check_arguments(Object **args, const char *function)
{
    return argument_str(args[0], function, 1) && argument_str(args[1], function, 2);
}

static Owned normalize(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    NormalForm form;
    if (!check_arguments(args, "normalize")) return NULL;
    if (AS(Str, args[1])->length == 0) return str_exact(args[1]);
    return find_form(AS(Str, args[0]), &form) ? str_normal(AS(Str, args[1]), form) : NULL;
}

static Owned is_normalized(Object **args, int n, Tuple *names)
{
    NormalForm form;
    if (!check_arguments(args, "is_normalized") || (AS(Str, args[1])->length && !find_form(AS(Str, args[0]), &form))) return NULL;
    Owned normal = normalize(args, n, names);
    if (!normal) return NULL;
    bool same = str_equal(AS(Str, normal), AS(Str, args[1]));
    ref_drop(normal);
    return bool_new(same);
}

static const NativeDef functions[] = {
    { "bidirectional", bidirectional, "chr, /", "The bidirectional class of a character, '' if it has none.", 0 },
    { "category", category, "chr, /", "The general category of a character.", 0 },
    { "combining", combining, "chr, /", "The canonical combining class of a character, 0 if it does not combine.", 0 },
    { "decimal", decimal, "chr, default=<unrepresentable>, /", "The value of a decimal digit.", 0 },
    { "decomposition", decomposition, "chr, /", "How a character decomposes, '' if it does not.", 0 },
    { "digit", digit, "chr, default=<unrepresentable>, /", "The value of a digit.", 0 },
    { "east_asian_width", east_asian_width, "chr, /", "The east Asian width of a character.", 0 },
    { "is_normalized", is_normalized, "form, unistr, /", "Whether text is in a normal form: NFC, NFKC, NFD or NFKD.", 0 },
    { "lookup", lookup, "name, /", "The character with a name; KeyError if there is none.", 0 },
    { "mirrored", mirrored, "chr, /", "1 if a character is mirrored in text from right to left, else 0.", 0 },
    { "name", name, "chr, default=<unrepresentable>, /", "The name of a character.", 0 },
    { "normalize", normalize, "form, unistr, /", "Text in a normal form: NFC, NFKC, NFD or NFKD.", 0 },
    { "numeric", numeric, "chr, default=<unrepresentable>, /", "The numeric value of a character.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    Owned version = str_from_c("14.0.0");
    bool  done    = version && dict_set_c(module->dict, "unidata_version", version);
    ref_drop_maybe(version);
    return done;
}

const NativeModule unicodedata_module = {
    .name      = "unicodedata",
    .doc       = "Facts about Unicode characters, version 14.0.0.",
    .functions = functions,
    .setup     = setup,
};
