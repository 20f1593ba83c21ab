/* options.c -- reads the command line and the KRAIT* variables into `options`; prints the help.
 *
 * As in CPython the list of options ends at -c, -m, -p, a file, "-" or "--"; switches may be joined (-Bqc CODE); the argument
 * of an option may follow at once (-Werror).  Help and version are printed when all options have been read, so that an
 * unknown one is told first.  Which options there are stands in options.def.
 */
#include "vm/options.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/heap.h"
#include "runtime/byte_text.h"
#include "runtime/code.h"
#include "runtime/int.h"
#include "runtime/str.h"

Options options = {.int_max_str_digits = -1, .utf8_mode = -1};

enum { LISTED_LIMIT = 64, LEAST_DIGIT_LIMIT = 640, MOST_FRAMES = 65535 };

typedef struct Switch { char letter; size_t field; const char *variable, *help; } Switch;
static const Switch switches[] = {
#define SWITCH(letter, field, variable, help) {letter, offsetof(Options, field), variable, help},
#include "vm/options.def"
};
enum { SWITCH_COUNT = sizeof switches / sizeof *switches };

static int *switch_field(const Switch *s) { return (int *)((char *)&options + s->field); }

/* ---- what is printed ------------------------------------------------------------------------------ */

static void print_row(const char *name, const char *help) { printf("%-15s: %s\n", name, help); }

static void print_switch(char letter, const char *variable, const char *help)
{
    printf("-%-14c: %s", letter, help);
    if (*variable) printf("; also KRAIT%s=x", variable);
    putchar('\n');
}

static void print_usage(void)
{
    printf("usage: %s [option] ... [-c cmd | -m mod | -p expr | file | verb | -] [arg] ...\nOptions:\n", options.program);
#define SWITCH(letter, field, variable, help) print_switch(letter, variable, help);
#define OPTION(name, help) print_row(name, help);
#include "vm/options.def"
    puts("Arguments:");
    print_row("file", "run this file (./NAME or -- NAME if it is called like a verb)");
    print_row("explain [topic]", "explain an error and how to mend it");
    print_row("lesson [name]", "show a lesson about memory");
    print_row("-", "run what comes from standard input; a prompt if that is a terminal (the default)");
    print_row("arg ...", "arguments of the program: sys.argv[1:]");
}

static void print_variables(void)
{
    puts("Environment variables (an empty one counts as unset; -E and -I ignore them all):");
#define SWITCH(letter, field, variable, help) \
    if (*variable) printf("%-21s: as -%c\n", "KRAIT" variable, letter);
#define VARIABLE(name, help) printf("%-21s: %s\n", "KRAIT" name, help);
#include "vm/options.def"
}

static void print_x_options(void)
{
    puts("Options of this implementation:");
#define X_OPTION(name, help) printf("-X %-21s: %s\n", name, help);
#include "vm/options.def"
}

static bool leave(CommandLine *line, int status)
{
    line->status = status;
    return false;
}

int usage_error(const char *format, const char *what)
{
    fprintf(stderr, format, what);
    fprintf(stderr, "\nusage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `krait -h' for more information.\n", options.program);
    return 2;
}

static bool fatal(const char *what)
{
    fprintf(stderr, "Fatal Krait error: %s\n", what);
    return false;
}

/* ---- -X -------------------------------------------------------------------------------------------- */

/* A count, "*end" behind its digits; false if there are none or too many. */
static bool count_argument(const char *text, uint64_t *result, char **end)
{
    errno   = 0;
    *result = strtoull(text, end, 10);
    return *text >= '0' && *text <= '9' && !errno;
}

static bool set_memory_limit(const char *text)
{
    char *end;
    int   shift = 0;
    bool  ok    = count_argument(text, &options.memory_limit, &end);
    if (*end == 'k' || *end == 'K') shift = 10;
    else if (*end == 'm' || *end == 'M') shift = 20;
    else if (*end == 'g' || *end == 'G') shift = 30;
    if (!ok || end[shift != 0] || options.memory_limit > UINT64_MAX >> shift)
        return fatal("-X memory=N: N must be a number of bytes, or of K, M or G");
    options.memory_limit <<= shift;
    return true;
}

static bool set_fault(const char *text)
{
    char    *end;
    uint64_t n;
    if (!count_argument(text, &n, &end) || *end || n > INT64_MAX) return fatal("-X fault=N: N must be the number of an allocation");
    options.fault = (int64_t)n;
    return true;
}

/* What follows "name" or "name=": "" for nothing; NULL: it's another option. */
static const char *x_value(const char *text, const char *name)
{
    size_t n = strlen(name);
    if (strncmp(text, name, n)) return NULL;
    return text[n] == '=' ? text + n + 1 : text[n] ? NULL : "";
}

static bool set_digit_limit(const char *text, const char *where)
{
    char *end;
    long  value = strtol(text, &end, 10);
    if (end == text || *end || value < 0 || value > INT32_MAX || (value && value < LEAST_DIGIT_LIMIT)) {
        fprintf(stderr, "Fatal Krait error: %s: invalid limit; must be >= 640 or 0 for unlimited.\n", where);
        return false;
    }
    options.int_max_str_digits = int_max_str_digits = (int)value;
    return true;
}

static bool set_frames(const char *text, const char *where)
{
    char *end;
    long  value = *text ? strtol(text, &end, 10) : 1;
    if (*text && (*end || value < 0 || value > MOST_FRAMES)) {
        fprintf(stderr, "Fatal Krait error: %s: invalid number of frames\n", where);
        return false;
    }
    options.tracemalloc = (int)value;
    return true;
}

static bool set_utf8(const char *value)
{
    if (*value && strcmp(value, "0") && strcmp(value, "1")) return fatal("invalid -X utf8 option value");
    options.utf8_mode = strcmp(value, "0") != 0;
    return true;
}

static bool set_frozen(const char *value)
{
    options.no_frozen_modules = !strcmp(value, "off");
    if (options.no_frozen_modules || !*value || !strcmp(value, "on")) return true;
    return fatal("bad value for option -X frozen_modules (expected \"on\" or \"off\")");
}

static bool x_option(char *text)
{
    static char *all[LISTED_LIMIT];
    const char  *value;
    if (options.x_count < LISTED_LIMIT) all[options.x_count++] = text;
    options.x_options = all;
    if ((value = x_value(text, "memory"))) return set_memory_limit(value);
    else if ((value = x_value(text, "fault"))) return set_fault(value);
    else if ((value = x_value(text, "hints"))) options.hints = strcmp(value, "off") != 0, options.no_hints = !options.hints;
    else if ((value = x_value(text, "tracemalloc"))) return set_frames(value, "-X tracemalloc=NFRAME");
    else if ((value = x_value(text, "int_max_str_digits"))) return set_digit_limit(value, "-X int_max_str_digits");
    else if ((value = x_value(text, "frozen_modules"))) return set_frozen(value);
    else if ((value = x_value(text, "utf8"))) return set_utf8(value);
    else if (x_value(text, "entries")) options.entries = true;
    else if (x_value(text, "gcstress")) options.gc_stress = true;
    else if (x_value(text, "leaks")) options.leaks = true;
    else if (x_value(text, "verify")) options.verify = true;
    else if (x_value(text, "dev")) options.dev_mode = 1;
    else if (x_value(text, "no_debug_ranges")) options.no_debug_ranges = true;
    return true;
}

/* ---- the command line ----------------------------------------------------------------------------------- */

typedef struct Reader { int argc, at; char **argv; CommandLine *line; int help, help_env, help_x, version; bool ended; } Reader;

static bool switch_letter(char letter)
{
    for (int k = 0; k < SWITCH_COUNT; k++) {
        if (switches[k].letter != letter) continue;
        int *field = switch_field(&switches[k]);
        *field     = strchr("bdiOqv", letter) ? *field + 1 : 1; /* others are on or off */
        if (letter == 'I') options.ignore_environment = options.no_user_site = options.safe_path = 1;
        if (letter == 'i') options.interactive_flag++;
        return true;
    }
    return false;
}

static void keep_warning(char *filter)
{
    static char *all[LISTED_LIMIT];
    if (options.warning_count < LISTED_LIMIT) all[options.warning_count++] = filter;
    options.warnings = all;
}

static bool option_with_value(Reader *r, char letter, char *value)
{
    switch (letter) {
    case 'c': r->line->job = RUN_COMMAND; break;
    case 'm': r->line->job = RUN_MODULE; break;
    case 'p': r->line->job = RUN_EXPRESSION; break;
    case 'W': keep_warning(value); return true;
    case 'X': return x_option(value) || leave(r->line, 1);
    }
    r->line->what = value;
    return true;
}

/* One argument of joined letters. */
static bool read_letters(Reader *r)
{
    for (char *c = r->argv[r->at++] + 1; *c; c++) {
        char letter[3] = {'-', *c, 0};
        if (strchr("cmpWX", *c)) {
            char *value = c[1] ? c + 1 : r->at < r->argc ? r->argv[r->at++] : NULL;
            if (!value) return leave(r->line, usage_error("Argument expected for the %s option", letter));
            return option_with_value(r, *c, value);
        }
        if (*c == 'V') r->version++;
        else if (*c == 'h' || *c == '?') r->help = 1;
        else if (*c == 'R' || *c == 't') continue; /* of older versions: nothing to do */
        else if (*c == 'J') return leave(r->line, usage_error("%s is reserved for Jython", letter));
        else if (*c == '-') { /* as CPython: the list of options ends */
            fputs("expected long option\n", stderr);
            r->ended = true;
            return true;
        } else if (!switch_letter(*c)) return leave(r->line, usage_error("Unknown option: %s", letter));
    }
    return true;
}

static bool read_word(Reader *r)
{
    static const struct { const char *name; Job job; } stages[] = {
        {"--tokens", SHOW_TOKENS}, {"--ast", SHOW_AST}, {"--symbols", SHOW_SYMBOLS}, {"--bytecode", SHOW_BYTECODE}, {"--check", CHECK_SYNTAX}};
    char *word = r->argv[r->at++];
    for (size_t k = 0; k < sizeof stages / sizeof *stages; k++) {
        if (strcmp(word, stages[k].name)) continue;
        if (r->at >= r->argc) return leave(r->line, usage_error("Argument expected for the %s option", word));
        r->line->job  = stages[k].job;
        r->line->what = r->argv[r->at++];
        return true;
    }
    if (!strcmp(word, "--check-hash-based-pycs")) {
        if (r->at >= r->argc) return leave(r->line, usage_error("Argument expected for the %s options", word));
        const char *when = r->argv[r->at++];
        if (strcmp(when, "always") && strcmp(when, "never") && strcmp(when, "default"))
            return leave(r->line, usage_error("--check-hash-based-pycs must be one of 'default', 'always', or 'never'%s", ""));
    }
    else if (!strcmp(word, "--trace=gc")) options.trace_gc = true;
    else if (!strcmp(word, "--snapshot")) {
        if (r->at >= r->argc) return leave(r->line, usage_error("Argument expected for the %s option", word));
        options.snapshot = r->argv[r->at++];
    }
    else if (!strcmp(word, "--leaks")) options.leak_report = true;
    else if (!strcmp(word, "--trace=refs")) options.trace_refs = true;
    else if (!strncmp(word, "--trace=refs:", 13) && word[13]) options.trace_refs = true, options.trace_name = word + 13;
    else if (!strcmp(word, "--help")) r->help = 1;
    else if (!strcmp(word, "--version")) r->version++;
    else if (!strcmp(word, "--help-env")) r->help_env = 1;
    else if (!strcmp(word, "--help-xoptions")) r->help_x = 1;
    else if (!strcmp(word, "--help-all")) r->help = r->help_env = r->help_x = 1;
    else return leave(r->line, usage_error("unknown option %s", word));
    return true;
}

static bool print_what_is_asked(Reader *r)
{
    if (r->help) print_usage();
    if (r->help_env) print_variables();
    if (r->help_x) print_x_options();
    if (r->help || r->help_env || r->help_x) return leave(r->line, 0);
    if (!r->version) return true;
    printf("%s%s\n", KRAIT_VERSION, r->version > 1 ? " [" __VERSION__ "]" : "");
    return leave(r->line, 0);
}

bool options_read(int argc, char **argv, CommandLine *line)
{
    Reader r = {.argc = argc, .argv = argv, .at = 1, .line = line};
    *line    = (CommandLine){0};
    options.program   = argc ? argv[0] : "krait";
    options.orig_argc = argc;
    options.orig_argv = argv;
    while (r.at < argc && line->job == RUN_DEFAULT && !r.ended) {
        char *word = argv[r.at];
        if (word[0] != '-' || !word[1]) break;
        if (!strcmp(word, "--")) {
            line->literal = true;
            r.at++;
            break;
        }
        if (!(word[1] == '-' ? read_word(&r) : read_letters(&r))) return false;
    }
    if (!print_what_is_asked(&r)) return false;
    if (line->job == RUN_DEFAULT && r.at < argc) {
        line->what = argv[r.at++];
        line->job  = strcmp(line->what, "-") ? RUN_FILE : RUN_DEFAULT;
    }
    line->rest = r.at;
    return true;
}

/* ---- the environment ----------------------------------------------------------------------------------------- */

const char *options_variable(const char *name)
{
    char full[64];
    if (options.ignore_environment) return NULL;
    snprintf(full, sizeof full, "KRAIT%s", name);
    const char *value = getenv(full);
    return value && *value ? value : NULL;
}

/* A number counts as the option given so often, any other text as once. */
static void switch_from_environment(const Switch *s)
{
    const char *text = *s->variable ? options_variable(s->variable) : NULL;
    if (!text) return;
    char *end;
    long  value = strtol(text, &end, 10);
    if (*end || value < 0 || !strchr("dOv", s->letter)) value = *end || value ? 1 : s->letter == 'i' || s->letter == 'P';
    if (*switch_field(s) < value) *switch_field(s) = (int)value;
}

static bool seed_from_environment(void)
{
    const char *seed = options_variable("HASHSEED");
    if (!seed) return true;
    if (!text_hash_seed(seed)) return fatal("KRAITHASHSEED must be \"random\" or an integer in range [0; 4294967295]");
    options.random_hash = strspn(seed, "0") != strlen(seed);
    return true;
}

bool options_from_environment(void)
{
    const char *text = options_variable("MALLOC");
    if (text && strcmp(text, "pools") && strcmp(text, "malloc") && strcmp(text, "debug"))
        return fatal("KRAITMALLOC must be \"pools\", \"malloc\" or \"debug\"");
    heap_obeys_environment = !options.ignore_environment;
    for (int k = 0; k < SWITCH_COUNT; k++) switch_from_environment(&switches[k]);
    if (options_variable("DEVMODE")) options.dev_mode = 1;
    if (options_variable("NODEBUGRANGES")) options.no_debug_ranges = true;
    if (options.int_max_str_digits < 0 && (text = options_variable("INTMAXSTRDIGITS")) && !set_digit_limit(text, "KRAITINTMAXSTRDIGITS")) return false;
    if (!options.tracemalloc && (text = options_variable("TRACEMALLOC")) && !set_frames(text, "KRAITTRACEMALLOC")) return false;
    code_tells_columns = !options.no_debug_ranges;
    bytes_warning      = options.bytes_warning;
    return seed_from_environment();
}
