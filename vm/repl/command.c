/* command.c -- `:why x`, `:heap`, `:time EXPR` ... and the bare words exit, quit, help, clear.
 *
 * Most commands are a call of the module krait in other words: the row's template with the argument put in is run in
 * __main__ as if it had been typed, so what it says about references is what the user would see.
 */
#include "vm/repl/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/names.h"
#include "runtime/module.h"
#include "vm/explain.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"
#include "vm/repl/entry.h"

typedef struct Call { const char *argument; int *status; bool go_on; } Call;

typedef struct Command {
    const char *name, *argument;  /* "" for none, "[X]" may be left out */
    const char *text;             /* for :help                          */
    const char *python;           /* %s: the argument                   */
    void      (*run)(Call *call); /* instead of python                  */
} Command;

/* -- running pieces of Python --------------------------------------------------------------------------------- */

static bool run_python(const char *text, size_t n, int *status)
{
    Owned filename = str_from_c("<command>");
    bool  go_on    = filename ? entry_run(text, n, filename, COMPILE_SINGLE, 0, status) : entry_failed(status);
    ref_drop_maybe(filename);
    return go_on;
}

static void run_template(const Command *command, Call *call)
{
    Text        text = {0};
    const char *hole = strstr(command->python, "%s");
    bool        ok   = true;
    if (!hole) ok = text_add_c(&text, command->python);
    else ok = text_add(&text, command->python, (size_t)(hole - command->python)) && text_add_c(&text, call->argument) && text_add_c(&text, hole + 2);
    if (ok && text_add_char(&text, '\n')) call->go_on = run_python(text.bytes, text.length, call->status);
    text_free(&text);
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void run_time(Call *call)
{
    static const struct { double limit, factor; const char *unit; } units[] = {{1e-3, 1e6, "us"}, {1, 1e3, "ms"}, {1e300, 1, "s"}};
    Text   text = {0};
    double start = now();
    if (text_add_c(&text, call->argument) && text_add_c(&text, "\n\n")) call->go_on = run_python(text.bytes, text.length, call->status);
    double time = now() - start;
    text_free(&text);
    int    unit  = 0;
    while (time >= units[unit].limit) unit++;
    printf("time: %.3g %s\n", time * units[unit].factor, units[unit].unit);
}

static void run_memory(Call *call)
{
    if (!strcmp(call->argument, "on")) memory_line_switch(true);
    else if (!strcmp(call->argument, "off")) memory_line_switch(false);
    else puts(":memory on, or :memory off");
}

/* A topic, or the last exception that was shown. */
static void run_explain(Call *call)
{
    if (*call->argument) {
        explain_verb(1, (char **)&call->argument);
        sys_flush_streams_quietly();
        return;
    }
    Borrowed last = dict_find_str(((Module *)interp.sys_module)->dict, names.last_value);
    if (!last || !IS_EXCEPTION(last)) {
        puts("There has been no error yet.");
        return;
    }
    Owned kept = ref_keep(last), text = explain_exception(kept);
    char *utf8 = text ? str_to_c(text) : NULL;
    size_t n = utf8 ? strlen(utf8) : 0;
    while (n && utf8[n - 1] == '\n') n--;
    if (utf8) printf("%.*s\n", (int)n, utf8);
    else call->go_on = entry_failed(call->status);
    free(utf8);
    ref_drop_maybe(text);
    ref_drop(kept);
}

static void run_clear(Call *call)
{
    (void)call;
    fputs("\033[H\033[2J\033[3J", stdout);
}

static void run_help(Call *call);

/* -- the table ------------------------------------------------------------------------------------------------- */

static const Command commands[] = {
    {":explain", "[TOPIC]", "the last error, or any other: what it means, and a way out", NULL, run_explain},
    {":why", "X", "who holds X: one line a reference", "__import__('krait').why((%s))", NULL},
    {":where", "X", "the block, pool and arena that X lies in", "__import__('krait').where((%s))", NULL},
    {":heap", "", "arenas, pools and size classes in figures", "print(__import__('krait').heap())", NULL},
    {":pools", "", "a map of the pools", "__import__('krait').pools()", NULL},
    {":gc", "", "who is in which generation", "__import__('krait').generations()", NULL},
    {":collect", "", "runs a collection and tells its phases", "__import__('krait').explain()", NULL},
    {":dis", "F", "the instructions of a function", "__import__('dis').dis((%s))", NULL},
    {":time", "EXPR", "runs it and tells how long it took", NULL, run_time},
    {":memory", "on|off", "references, objects, generations and pools after each entry", NULL, run_memory},
    {":clear", "", "empties the window", NULL, run_clear},
    {":help", "", "this list", NULL, run_help},
};

enum { COMMANDS = sizeof commands / sizeof *commands };

const char *command_name(int index) { return index < COMMANDS ? commands[index].name : NULL; }

void command_list(void)
{
    puts("Type Python; Enter runs an entry that is complete, an empty line ends a block.\n");
    for (int i = 0; i < COMMANDS; i++) {
        char name[32];
        snprintf(name, sizeof name, "%s %s", commands[i].name, commands[i].argument);
        printf("  %-16s %s\n", name, commands[i].text);
    }
    puts("\n  Tab              completes names, attributes, modules and keys of dicts\n"
         "  Up, Down         within a block, then to older entries that begin alike\n"
         "  Ctrl-R           searches older entries\n"
         "  Ctrl-X Ctrl-E    opens the entry in $EDITOR\n"
         "  Alt-Enter        makes a new line, whatever Enter would do\n"
         "  Ctrl-C           gives up the entry, or stops the program\n"
         "  Ctrl-D, exit     ends the session\n"
         "  help(x)          what x is and how it is called\n"
         "  _                is the last value shown");
    fflush(stdout);
}

static void run_help(Call *call)
{
    (void)call;
    command_list();
}

/* -- bare words ---------------------------------------------------------------------------------------------------- */

static void run_exit(Call *call)
{
    *call->status = 0;
    call->go_on   = false;
}

/* They are what they were, unless the program has given the name a meaning of its own. */
static bool is_free(const char *word)
{
    Owned name = str_from_c(word);
    bool  used = name && dict_find_str((Dict *)main_dict(), (Str *)name);
    ref_drop_maybe(name);
    error_clear();
    return !used;
}

static bool run_bare(const char *word, Call *call)
{
    static const struct { const char *word; void (*run)(Call *); } words[] = {
        {"exit", run_exit}, {"quit", run_exit}, {"help", run_help}, {"clear", run_clear},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(word, words[i].word) || !is_free(word)) continue;
        words[i].run(call);
        return true;
    }
    return false;
}

/* -- the door -------------------------------------------------------------------------------------------------------- */

static const Command *find(const char *name, size_t n)
{
    for (int i = 0; i < COMMANDS; i++)
        if (strlen(commands[i].name) == n && !memcmp(commands[i].name, name, n)) return &commands[i];
    return NULL;
}

static void obey(const Text *line, Call *call)
{
    size_t         n       = strcspn(line->bytes, " \t");
    const Command *command = find(line->bytes, n);
    call->argument = line->bytes + n + strspn(line->bytes + n, " \t");
    if (!command) printf("There is no command %.*s; :help lists them.\n", (int)n, line->bytes);
    else if (*command->argument && *command->argument != '[' && !*call->argument) printf("%s %s: %s\n", command->name, command->argument, command->text);
    else if (command->run) command->run(call);
    else run_template(command, call);
}

static bool trimmed(const Text *entry, Text *line)
{
    size_t n = entry->length;
    while (n && strchr(" \t\r\n", entry->bytes[n - 1])) n--;
    return text_set(line, entry->bytes, n);
}

bool command_run(const Text *entry, bool person, int *status, bool *go_on)
{
    Text line = {0};
    Call call = {.status = status, .go_on = true};
    bool ran  = false;
    if (trimmed(entry, &line) && line.length) {
        if (*line.bytes == ':') obey(&line, &call), ran = true;
        else ran = person && run_bare(line.bytes, &call);
    }
    fflush(stdout);
    text_free(&line);
    *go_on = call.go_on;
    return ran;
}
