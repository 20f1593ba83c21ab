/* terminal.c -- termios, SIGWINCH, and bytes in and out.
 *
 * SIGWINCH and SIGCONT are let in only while the editor waits (ppoll), so none is missed between looking and waiting. A
 * signal that ends the process leaves the terminal as it was found.
 */
#define _GNU_SOURCE
#include "vm/repl/terminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

enum { PIECE = 4096, BURST_LIMIT = 16 << 20, BURST_WAIT = 10 /* ms */, TYPED_AT_ONCE = 12 };

static struct {
    struct termios        found;      /* the terminal's settings before the first raw mode */
    volatile sig_atomic_t raw, changed;
    bool                  handlers;
    sigset_t              outside;    /* the signals blocked outside of raw mode           */
} terminal;

static const int fatal_signals[] = {SIGTERM, SIGHUP, SIGQUIT};

bool terminal_is_usable(void)
{
    const char *term = getenv("TERM");
    return isatty(0) && isatty(1) && term && *term && strcmp(term, "dumb") != 0;
}

bool terminal_has_colours(int file)
{
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    return isatty(file) && !(no_color && *no_color) && term && *term && strcmp(term, "dumb") != 0;
}

/* -- signals ------------------------------------------------------------------------------------------------ */

static void on_change(int number)
{
    (void)number;
    terminal.changed = 1;
}

static void on_fatal(int number)
{
    if (terminal.raw) {
        ssize_t ignored = write(1, "\033[?2004l", 8);
        (void)ignored;
        tcsetattr(0, TCSANOW, &terminal.found);
    }
    signal(number, SIG_DFL);
    raise(number);
}

static void handle(int number, void (*handler)(int), bool only_default)
{
    struct sigaction old, action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    if (only_default && (sigaction(number, NULL, &old) != 0 || old.sa_handler != SIG_DFL)) return;
    sigaction(number, &action, NULL);
}

static void install_handlers(void)
{
    handle(SIGWINCH, on_change, false);
    handle(SIGCONT, on_change, false);
    for (size_t i = 0; i < sizeof fatal_signals / sizeof *fatal_signals; i++) handle(fatal_signals[i], on_fatal, true);
    terminal.handlers = true;
}

/* While keys are read; what a program starts must not inherit it. */
static void block_changes(void)
{
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGWINCH);
    sigaddset(&blocked, SIGCONT);
    sigprocmask(SIG_BLOCK, &blocked, &terminal.outside);
}

/* -- modes --------------------------------------------------------------------------------------------------- */

static void say(const char *bytes)
{
    Text text = {.bytes = (char *)(uintptr_t)bytes, .length = strlen(bytes)};
    terminal_write(&text);
}

bool terminal_raw(void)
{
    if (!terminal.handlers) install_handlers();
    if (tcgetattr(0, &terminal.found) != 0) return false;
    struct termios raw = terminal.found;
    raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
    raw.c_oflag &= ~(tcflag_t)OPOST;
    raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
    raw.c_cflag |= CS8;
    raw.c_cc[VMIN]  = 1;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(0, TCSADRAIN, &raw) != 0) return false;
    terminal.raw = 1;
    block_changes();
    say("\033[?2004h");
    return true;
}

void terminal_cooked(void)
{
    if (!terminal.raw) return;
    say("\033[?2004l");
    tcsetattr(0, TCSADRAIN, &terminal.found);
    terminal.raw = 0;
    sigprocmask(SIG_SETMASK, &terminal.outside, NULL);
}

void terminal_suspend(void)
{
    terminal_cooked();
    raise(SIGTSTP);
    terminal_raw();
    terminal.changed = 0;
}

void terminal_size(int *columns, int *lines)
{
    struct winsize size;
    bool           known = ioctl(1, TIOCGWINSZ, &size) == 0;
    *columns = known && size.ws_col ? size.ws_col : 80;
    *lines   = known && size.ws_row ? size.ws_row : 24;
}

/* -- bytes ------------------------------------------------------------------------------------------------------- */

static int wait_for_bytes(int timeout)
{
    struct pollfd   input = {.fd = 0, .events = POLLIN};
    struct timespec limit = {timeout / 1000, timeout % 1000 * 1000000L};
    return ppoll(&input, 1, timeout < 0 ? NULL : &limit, &terminal.outside);
}

static ssize_t take(Text *bytes)
{
    char    piece[PIECE];
    ssize_t n = read(0, piece, sizeof piece);
    if (n > 0 && !text_add(bytes, piece, (size_t)n)) return -1;
    return n;
}

int terminal_read(Text *bytes, int timeout)
{
    text_clear(bytes);
    if (terminal.changed) {
        terminal.changed = 0;
        return TERMINAL_CHANGED;
    }
    int ready = wait_for_bytes(timeout);
    if (ready == 0) return TERMINAL_QUIET;
    if (ready < 0 && errno != EINTR) return -1;
    if (ready < 0) return terminal.changed ? terminal_read(bytes, timeout) : TERMINAL_INTERRUPTED;
    ssize_t n = take(bytes);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) return TERMINAL_QUIET;
    if (n <= 0) return (int)n;
    while (n > TYPED_AT_ONCE && bytes->length < BURST_LIMIT && wait_for_bytes(BURST_WAIT) > 0)
        if (take(bytes) <= 0) break;
    return (int)bytes->length;
}

void terminal_write(const Text *bytes)
{
    for (size_t done = 0; done < bytes->length;) {
        ssize_t n = write(1, bytes->bytes + done, bytes->length - done);
        if (n < 0 && errno != EINTR && errno != EAGAIN) return;
        if (n > 0) done += (size_t)n;
    }
}
