/* terminal.c -- types at Krait's prompt through a pseudo terminal and compares what is to be seen.
 *
 *     terminal [-u] [-l] KRAIT FILE...     -u writes the screens anew that are there
 *                                          -l ends each session under -X leaks: 0 live blocks
 *
 * A file of cases is read line by line:
 *     case: NAME           a new session: prompt, empty history, folder of its own
 *     size: 60x16          columns and rows          args: -i x.py     env: NAME=VALUE
 *     file: NAME           then lines with "|": a file in the folder
 *     type: TEXT           key by key; after each, until Krait waits for the next. <Enter>, <C-a>, <M-f>, <Up>, <lt> ...
 *     burst: TEXT          the same in one piece, as a paste arrives without brackets
 *     busy: TEXT           without waiting for Krait to be idle, then a while of nothing
 *     resize: 40x10        the window changes
 *     screen:              then lines with "|": all that is to be seen, the cursor as a U+2038
 *     colours:             the same with "<...>" where colours change
 *     masked:              the same with N for each number and one blank for several: figures that vary
 *     restart              ends the session with Ctrl-D and begins another with the same history
 *     ends: STATUS         the session has ended so
 *
 * When is Krait idle? Once it has read what was sent (/proc/PID/io says so), sleeps (/proc/PID/stat) and has written
 * nothing more. So nothing here depends on time, unless the machine has no /proc.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include "model.h"

enum { LINE = 4096, PATIENCE = 8000 /* ms */, MAX_ENV = 16, SANITIZER_STATUS = 99 };

typedef struct Run {
    const char *krait;
    char        folder[64], name[256], args[LINE], env[MAX_ENV][256];
    int         env_count, columns, rows;
    pid_t       child;
    int         master, slave, status;
    bool        ended, failed, leaks; /* leaks: -l                         */
    Model       model;
    FILE       *rewritten;        /* -u: the file as it should be      */
    int         passed, failures;
} Run;

static void pause_ms(int ms) { poll(NULL, 0, ms); }

/* -- the child ----------------------------------------------------------------------------------------------- */

static void drain(Run *run)
{
    char          bytes[4096];
    struct pollfd master = {.fd = run->master, .events = POLLIN};
    while (poll(&master, 1, 0) > 0 && (master.revents & POLLIN)) {
        ssize_t n = read(run->master, bytes, sizeof bytes);
        if (n <= 0) return;
        model_write(&run->model, bytes, (size_t)n);
    }
}

static bool has_ended(Run *run)
{
    if (!run->ended && waitpid(run->child, &run->status, WNOHANG) == run->child) run->ended = true;
    return run->ended;
}

/* Bytes that the child has read so far; -1: not known. */
static long long bytes_read(const Run *run)
{
    char      path[64], text[256];
    long long n = -1;
    snprintf(path, sizeof path, "/proc/%d/io", (int)run->child);
    FILE *file = fopen(path, "r");
    if (!file) return -1;
    if (!fgets(text, sizeof text, file) || sscanf(text, "rchar: %lld", &n) != 1) n = -1;
    fclose(file);
    return n;
}

/* It waits for a program that it has started. */
static bool has_children(const Run *run)
{
    char path[64], text[64];
    snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)run->child, (int)run->child);
    FILE *file = fopen(path, "r");
    bool  any  = file && fgets(text, sizeof text, file);
    if (file) fclose(file);
    return any;
}

static bool is_asleep(const Run *run)
{
    char  path[64], text[512], state = '?';
    if (has_children(run)) return false;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)run->child);
    FILE *file = fopen(path, "r");
    if (!file) return true;
    char *close = fgets(text, sizeof text, file) ? strrchr(text, ')') : NULL;
    if (close) state = close[2];
    fclose(file);
    return state == 'S' || state == 'T';
}

static void settle(Run *run, long long wanted)
{
    for (int waited = 0, quiet = 0; waited < PATIENCE && !has_ended(run) && quiet < 3; waited++) {
        long long n = bytes_read(run);
        drain(run);
        quiet = (n < 0 ? waited > 20 : n >= wanted) && is_asleep(run) ? quiet + 1 : 0;
        pause_ms(1);
    }
    drain(run);
}

static void child_main(Run *run)
{
    char *argv[32] = {(char *)run->krait}, state[96];
    int   argc     = 1;
    if (run->leaks) argv[argc++] = "-X", argv[argc++] = "leaks";
    for (char *word = strtok(run->args, " "); word && argc < 31; word = strtok(NULL, " ")) argv[argc++] = word;
    if (chdir(run->folder) != 0) _exit(126);
    signal(SIGINT, SIG_DFL); /* ignored where the tests were started in the background */
    signal(SIGQUIT, SIG_DFL);
    snprintf(state, sizeof state, "%s/state", run->folder);
    setenv("XDG_STATE_HOME", state, 1);
    setenv("TERM", "xterm-256color", 1);
    setenv("NO_COLOR", "1", 1);
    setenv("ASAN_OPTIONS", "exitcode=99", 1);
    for (int i = 0; i < run->env_count; i++) putenv(run->env[i]);
    execv(run->krait, argv);
    _exit(127);
}

static void start(Run *run)
{
    struct winsize size = {.ws_col = (unsigned short)run->columns, .ws_row = (unsigned short)run->rows};
    model_start(&run->model, run->columns, run->rows);
    run->ended = false;
    if (openpty(&run->master, &run->slave, NULL, NULL, &size) != 0) {
        perror("openpty");
        exit(2);
    }
    run->child = fork();
    if (run->child == 0) {
        close(run->master);
        login_tty(run->slave);
        child_main(run);
    }
    settle(run, 0);
    for (int waited = 0; waited < PATIENCE && !run->model.row && !run->model.column && !has_ended(run); waited++) pause_ms(1), drain(run);
    settle(run, 0);
}

static void fail(Run *run, const char *format, const char *what)
{
    if (!run->failed) printf("  FAIL [terminal] %s\n", run->name);
    run->failed = true;
    printf("    ");
    printf(format, what);
    printf("\n");
}

/* -l: the session is ended as a person would, and the last line must say that nothing is left. */
static void expect_no_leaks(Run *run)
{
    char row[8 * 4096];
    if (!has_ended(run)) {
        if (write(run->master, "\003", 1) == 1) settle(run, 0), pause_ms(20);
        if (write(run->master, "\004", 1) == 1) settle(run, 0);
    }
    for (int waited = 0; waited < PATIENCE && !has_ended(run); waited++) pause_ms(1), drain(run);
    drain(run);
    if (run->ended && WEXITSTATUS(run->status) == SANITIZER_STATUS) fail(run, "%s", "a sanitizer has found something");
    for (int i = model_last_row(&run->model); i >= 0; i--) {
        model_row(&run->model, i, false, row, sizeof row);
        const char *told = strstr(row, " live blocks");
        if (!told) continue;
        if (told[-1] != '0' || (told > row + 1 && told[-2] >= '0' && told[-2] <= '9')) fail(run, "leaks: %s", row);
        return;
    }
    fail(run, "%s", "no word about live blocks");
}

static void stop(Run *run)
{
    if (!run->child) return;
    if (run->leaks && (!run->ended || WIFEXITED(run->status))) expect_no_leaks(run);
    if (!has_ended(run)) {
        kill(run->child, SIGKILL);
        waitpid(run->child, &run->status, 0);
    }
    close(run->master);
    close(run->slave);
    run->child = 0;
}

static void begin(Run *run)
{
    if (!run->child) start(run);
}

/* -- keys ------------------------------------------------------------------------------------------------------- */

static const struct { const char *name, *bytes; } keys[] = {
    {"Enter", "\r"}, {"Tab", "\t"}, {"S-Tab", "\033[Z"}, {"Backspace", "\177"}, {"Esc", "\033"}, {"Space", " "}, {"lt", "<"},
    {"Up", "\033[A"}, {"Down", "\033[B"}, {"Right", "\033[C"}, {"Left", "\033[D"}, {"Home", "\033[H"}, {"End", "\033[F"},
    {"Delete", "\033[3~"}, {"PageUp", "\033[5~"}, {"PageDown", "\033[6~"}, {"C-Right", "\033[1;5C"}, {"C-Left", "\033[1;5D"},
    {"C-Up", "\033[1;5A"}, {"C-Down", "\033[1;5B"}, {"M-Enter", "\033\r"}, {"M-Backspace", "\033\177"}, {"SS3-Up", "\033OA"},
    {"SS3-Down", "\033OB"}, {"PasteStart", "\033[200~"}, {"PasteEnd", "\033[201~"}, {"C-_", "\037"}, {"M-lt", "\033<"}, {"M-gt", "\033>"}, 
};

/* The bytes of one key at the start of text; its length there in *used. */
static int key_bytes(const char *text, char *bytes, int *used)
{
    const char *end = *text == '<' ? strchr(text, '>') : NULL;
    int         n   = end ? (int)(end - text) - 1 : 0;
    *used = end ? n + 2 : 1;
    if (!end) {
        while ((text[*used] & 0xc0) == 0x80) ++*used; /* a character of UTF-8 */
        memcpy(bytes, text, (size_t)*used);
        return *used;
    }
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if ((int)strlen(keys[i].name) == n && !strncmp(keys[i].name, text + 1, (size_t)n)) {
            strcpy(bytes, keys[i].bytes);
            return (int)strlen(bytes);
        }
    if (n == 3 && text[2] == '-' && text[1] == 'C') return bytes[0] = text[3] & 0x1f, 1;
    if (n == 3 && text[2] == '-' && text[1] == 'M') return bytes[0] = '\033', bytes[1] = text[3], 2;
    if (n == 3 && text[1] == 'x') return bytes[0] = (char)strtol(text + 2, NULL, 16), 1;
    fprintf(stderr, "terminal: no key %.*s\n", n + 2, text);
    exit(2);
}

static void send_bytes(Run *run, const char *bytes, int n, bool wait)
{
    long long before = bytes_read(run);
    for (int done = 0; done < n;) {
        ssize_t written = write(run->master, bytes + done, (size_t)(n - done));
        if (written < 0 && errno != EAGAIN && errno != EINTR) return;
        if (written > 0) done += (int)written;
        drain(run);
    }
    if (!wait) return;
    settle(run, before + n);
    if (n == 1 && *bytes == '\033') pause_ms(80), settle(run, 0); /* alone only once nothing follows */
}

static void type(Run *run, const char *text, const char *how)
{
    char all[4 * LINE];
    int  n = 0, used;
    begin(run);
    for (; *text; text += used) {
        int length = key_bytes(text, all + n, &used);
        if (!strcmp(how, "type")) send_bytes(run, all, length, true);
        else n += length;
    }
    if (!n) return;
    send_bytes(run, all, n, !strcmp(how, "burst"));
    if (!strcmp(how, "busy")) pause_ms(300), drain(run);
    else pause_ms(30), settle(run, 0);
}

static void resize(Run *run, int columns, int rows)
{
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    begin(run);
    model_resize(&run->model, columns, rows);
    ioctl(run->master, TIOCSWINSZ, &size);
    pause_ms(50);
    settle(run, 0);
}

/* -- comparing ----------------------------------------------------------------------------------------------------- */

/* Reads the "|" lines that follow. */
static char *read_lines(FILE *in, size_t *length)
{
    char  line[LINE], *text = NULL;
    FILE *out = open_memstream(&text, length);
    long  at  = ftell(in);
    while (fgets(line, sizeof line, in) && *line == '|') {
        fputs(line + 1, out);
        at = ftell(in);
    }
    fseek(in, at, SEEK_SET);
    fclose(out);
    return text;
}

/* The folder's name is another each time. */
static void hide_folder(const Run *run, char *row)
{
    for (char *at; (at = strstr(row, run->folder));) {
        memmove(at + 6, at + strlen(run->folder), strlen(at + strlen(run->folder)) + 1);
        memcpy(at, "FOLDER", 6);
    }
}

static void mask_numbers(char *row)
{
    char *to = row;
    for (char *from = row; *from;) {
        size_t digits = *from == '.' ? 0 : strspn(from, "0123456789.");
        if (!(*from == ' ' && from[1] == ' ')) *to++ = digits ? 'N' : *from;
        from += digits ? digits : 1;
    }
    *to = 0;
}

static void compare(Run *run, FILE *in, const char *how)
{
    size_t length, seen_length;
    char   row[8 * LINE], *expected = read_lines(in, &length), *seen = NULL;
    FILE  *out = open_memstream(&seen, &seen_length);
    begin(run);
    for (int i = 0; i <= model_last_row(&run->model); i++) {
        model_row(&run->model, i, !strcmp(how, "colours"), row, sizeof row);
        hide_folder(run, row);
        if (!strcmp(how, "masked")) mask_numbers(row);
        fprintf(out, "%s\n", row);
    }
    fclose(out);
    if (run->rewritten) {
        for (char *c = seen, *end; *c; c = end + 1) {
            end = strchr(c, '\n');
            fprintf(run->rewritten, "|%.*s\n", (int)(end - c), c);
        }
    } else if (strcmp(seen, expected)) {
        fail(run, "seen:\n%s", seen);
        fail(run, "expected:\n%s", expected);
    }
    if (model_trouble(&run->model)) fail(run, "the terminal doesn't know: %s", model_trouble(&run->model));
    free(seen);
    free(expected);
}

static void expect_end(Run *run, int status)
{
    char text[64];
    for (int waited = 0; waited < PATIENCE && !has_ended(run); waited++) pause_ms(1), drain(run);
    int got = !run->ended ? -1 : WIFEXITED(run->status) ? WEXITSTATUS(run->status) : 128 + WTERMSIG(run->status);
    snprintf(text, sizeof text, "%d instead of %d", got, status);
    if (got != status) fail(run, "ended with status %s", text);
    if (run->model.paste_marked) fail(run, "%s", "bracketed paste is still on");
}

/* -- a file of cases --------------------------------------------------------------------------------------------------- */

static void remove_folder(const char *folder)
{
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (*folder && system(command) != 0) perror(folder);
}

static void end_case(Run *run)
{
    stop(run);
    remove_folder(run->folder);
    if (*run->name) run->failed ? run->failures++ : run->passed++;
}

static void begin_case(Run *run, const char *name)
{
    end_case(run);
    snprintf(run->name, sizeof run->name, "%s", name);
    snprintf(run->folder, sizeof run->folder, "/tmp/terminal.XXXXXX");
    if (!mkdtemp(run->folder)) exit(2);
    strcpy(run->args, "-q");
    run->env_count = 0;
    run->columns   = 60;
    run->rows      = 16;
    run->failed    = false;
}

static void write_file(Run *run, const char *name, FILE *in)
{
    char   path[512];
    size_t length;
    char  *text = read_lines(in, &length);
    snprintf(path, sizeof path, "%s/%s", run->folder, name);
    for (char *slash = path + strlen(run->folder) + 1; (slash = strchr(slash, '/')); *slash++ = '/') *slash = 0, mkdir(path, 0700);
    FILE *file = fopen(path, "w");
    if (file) fputs(text, file), fclose(file);
    if (run->rewritten)
        for (char *c = text, *end; *c; c = end + 1) {
            end = strchr(c, '\n');
            fprintf(run->rewritten, "|%.*s\n", (int)(end - c), c);
        }
    free(text);
}

static void obey(Run *run, const char *word, char *rest, FILE *in)
{
    int columns, rows;
    if (!strcmp(word, "case")) begin_case(run, rest);
    else if (!strcmp(word, "args")) snprintf(run->args, sizeof run->args, "%s", rest);
    else if (!strcmp(word, "env") && run->env_count < MAX_ENV) snprintf(run->env[run->env_count++], sizeof *run->env, "%s", rest);
    else if (!strcmp(word, "size") && sscanf(rest, "%dx%d", &columns, &rows) == 2) run->columns = columns, run->rows = rows;
    else if (!strcmp(word, "resize") && sscanf(rest, "%dx%d", &columns, &rows) == 2) resize(run, columns, rows);
    else if (!strcmp(word, "file")) write_file(run, rest, in);
    else if (!strcmp(word, "type") || !strcmp(word, "burst") || !strcmp(word, "busy")) type(run, rest, word);
    else if (!strcmp(word, "screen") || !strcmp(word, "colours") || !strcmp(word, "masked")) compare(run, in, word);
    else if (!strcmp(word, "ends")) expect_end(run, atoi(rest));
    else if (!strcmp(word, "restart")) type(run, "<C-d>", "type"), expect_end(run, 0), stop(run), strcpy(run->args, "-q"), begin(run);
    else fprintf(stderr, "terminal: what is %s?\n", word), exit(2);
}

static void run_file(Run *run, const char *path)
{
    char  line[LINE], *made = NULL;
    size_t size;
    FILE *in = fopen(path, "r");
    if (!in) {
        perror(path);
        exit(2);
    }
    if (run->rewritten) run->rewritten = open_memstream(&made, &size);
    while (fgets(line, sizeof line, in)) {
        if (run->rewritten && *line != '|') fputs(line, run->rewritten);
        line[strcspn(line, "\n")] = 0;
        if (!*line || *line == '#') continue;
        char *rest = strchr(line, ':');
        if (rest) *rest++ = 0, rest += *rest == ' ';
        obey(run, line, rest ? rest : "", in);
    }
    fclose(in);
    end_case(run);
    *run->name = *run->folder = 0;
    if (!run->rewritten) return;
    fclose(run->rewritten);
    FILE *out = fopen(path, "w");
    if (out) fwrite(made, 1, size, out), fclose(out);
    free(made);
}

int main(int argc, char **argv)
{
    static Run run;
    int        at = 1;
    setlocale(LC_CTYPE, "C.UTF-8");
    signal(SIGPIPE, SIG_IGN);
    for (; at < argc && *argv[at] == '-'; at++)
        if (!strcmp(argv[at], "-u")) run.rewritten = stderr;
        else if (!strcmp(argv[at], "-l")) run.leaks = true;
    if (argc < at + 2) return fprintf(stderr, "usage: terminal [-u] [-l] KRAIT FILE...\n"), 2;
    run.krait = realpath(argv[at++], NULL);
    if (!run.krait) return perror(argv[at - 1]), 2;
    for (; at < argc; at++) run_file(&run, argv[at]);
    printf("terminal: %d passed, %d failed\n", run.passed, run.failures);
    return run.failures > 0;
}
