/* posix_spawn.c -- the module posix: children split off and spawned, how they ended, and the terminals that they may have.
 *
 * What runs around a fork is kept in the module itself, under a name that no program writes: a list of callables, three for
 * each registration (before, after in the child, after in the parent), None where one was not given.
 */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include "runtime/protocol.h"
#include "vm/modules/struct_sequence.h"
#include "vm/threads.h"

extern char **environ;

/* ---- fork, and what runs around it ----------------------------------------------------------------------- */

enum { BEFORE_FORK, AFTER_IN_CHILD, AFTER_IN_PARENT, FORK_MOMENTS };
#define HOOKS "_at_fork"

static Borrowed hooks_list(void)
{
    Owned    name = str_intern_c("posix");
    Borrowed module = name ? dict_find_str(interp.modules, (Str *)name) : NULL;
    Owned    key  = module ? str_intern_c(HOOKS) : NULL;
    Borrowed list = key ? dict_find_str(AS(Module, module)->dict, (Str *)key) : NULL;
    ref_drop_maybe(name);
    ref_drop_maybe(key);
    return list;
}

/* Calls the hooks of one moment: those before a fork from the last to the first. What they raise is told and forgotten. */
static void run_hooks(int moment)
{
    Borrowed list = hooks_list();
    Owned    rows = list ? object_to_tuple(list) : NULL;
    if (!rows) return error_clear();
    uint32_t n = AS(Tuple, rows)->length;
    for (uint32_t k = 0; k + FORK_MOMENTS <= n; k += FORK_MOMENTS) {
        uint32_t row  = moment == BEFORE_FORK ? n - FORK_MOMENTS - k : k;
        Borrowed hook = AS(Tuple, rows)->items[row + (uint32_t)moment];
        if (hook == NONE) continue;
        Owned result = object_call_0(hook);
        if (!result) error_unraisable(NULL, hook);
        ref_drop_maybe(result);
    }
    ref_drop(rows);
}

pid_t fork_with_hooks(pid_t (*split)(void *), void *argument)
{
    run_hooks(BEFORE_FORK);
    pid_t pid = split(argument);
    int   why = errno;
    if (pid == 0) threads_forked();
    run_hooks(pid == 0 ? AFTER_IN_CHILD : AFTER_IN_PARENT);
    errno = why;
    return pid;
}

static pid_t plain_fork(UNUSED void *argument) { return fork(); }

NATIVE(posix_fork)
{
    pid_t pid = fork_with_hooks(plain_fork, NULL);
    return pid < 0 ? os_error() : int_new(pid);
}

NATIVE(posix_register_at_fork)
{
    static const char *const moments[] = {"before", "after_in_child", "after_in_parent"};
    if (!args[0] && !args[1] && !args[2]) return raise_type_error("At least one argument is required.");
    for (int k = 0; k < FORK_MOMENTS; k++)
        if (args[k] && !object_is_callable(args[k])) return raise_type_error("'%s' must be callable, not %T", moments[k], args[k]);
    Borrowed list = hooks_list();
    bool     ok   = list != NULL;
    for (int k = 0; ok && k < FORK_MOMENTS; k++) ok = list_append((List *)list, args[k] ? args[k] : NONE);
    return ok ? none_new() : NULL;
}

/* ---- how children ended ------------------------------------------------------------------------------------- */

static Owned do_wait4(pid_t pid, int options)
{
    int           status = 0;
    struct rusage usage  = {0};
    pid_t         ended;
    do {
        Thread *self = turn_leave();
        ended        = wait4(pid, &status, options, &usage);
        turn_enter(self);
    } while (ended < 0 && errno == EINTR && check_pending());
    if (ended < 0) return error_pending() ? NULL : os_error();
    Owned a = int_new(ended), b = int_new(status), c = resource_usage_value(&usage), triple = a && b && c ? tuple_pack(3, a, b, c) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    ref_drop_maybe(c);
    return triple;
}

NATIVE(posix_wait3)
{
    int options;
    return argument_int32(args[0], &options) ? do_wait4(-1, options) : NULL;
}

NATIVE(posix_wait4)
{
    int pid, options;
    return argument_int32(args[0], &pid) && argument_int32(args[1], &options) ? do_wait4(pid, options) : NULL;
}

static Type *waitid_type(void)
{
    static const char *const fields[] = {"si_pid", "si_uid", "si_signo", "si_status", "si_code"};
    return struct_sequence_type("posix.waitid_result", "What waitid() tells about a child.", fields, 5, 5);
}

NATIVE(posix_waitid)
{
    int       kind, id, options, failed;
    siginfo_t info = {.si_pid = 0};
    if (!argument_int32(args[0], &kind) || !argument_int32(args[1], &id) || !argument_int32(args[2], &options)) return NULL;
    do {
        Thread *self = turn_leave();
        failed       = waitid((idtype_t)kind, (id_t)id, &info, options);
        turn_enter(self);
    } while (failed && errno == EINTR && check_pending());
    if (failed) return error_pending() ? NULL : os_error();
    if (!info.si_pid) return none_new();
    Type *type = waitid_type();
    if (!type) return NULL;
    Owned values[] = {int_new(info.si_pid), int_new(info.si_uid), int_new(info.si_signo), int_new(info.si_status), int_new(info.si_code)};
    return struct_sequence_new(type, values, 5);
}

NATIVE(posix_pidfd_open)
{
    int pid, flags = 0;
    if (!argument_int32(args[0], &pid) || !argument_int32(args[1], &flags)) return NULL;
    long fd = syscall(SYS_pidfd_open, pid, (unsigned)flags);
    return fd < 0 ? os_error() : int_new(fd);
}

/* ---- spawning -------------------------------------------------------------------------------------------------- */

enum { SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP2 };

/* What a call of posix_spawn() has got together; `kept` holds the texts of the file actions. */
typedef struct Spawn {
    const char                *function;
    PathArgument               path;
    char                     **argv, **env;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t          attributes;
    bool                       has_actions, has_attributes;
    Owned                      kept;
} Spawn;

static bool failed_number(int error) { return error && (raise_os_error(error, NULL), true); }

static bool add_action(Spawn *s, Borrowed given)
{
    int     kind, fd, second;
    if (!IS_TUPLE(given) || !AS(Tuple, given)->length) return raise_type_error("Each file_actions element must be a non-empty tuple"), false;
    Object **items = AS(Tuple, given)->items;
    uint32_t n     = AS(Tuple, given)->length;
    if (!argument_int32(items[0], &kind)) return false;
    switch (kind) {
    case SPAWN_OPEN: {
        int         mode;
        Owned       holder;
        const char *text;
        if (n != 5) return raise_type_error("A open file_action tuple must have 5 elements"), false;
        if (!argument_int32(items[1], &fd) || !argument_int32(items[3], &second) || !argument_int32(items[4], &mode) || !(text = path_start(items[2], &holder)))
            return false;
        bool kept = list_append((List *)s->kept, holder);
        ref_drop(holder);
        return kept && !failed_number(posix_spawn_file_actions_addopen(&s->actions, fd, text, second, (mode_t)mode));
    }
    case SPAWN_CLOSE:
        if (n != 2) return raise_type_error("A close file_action tuple must have 2 elements"), false;
        return argument_int32(items[1], &fd) && !failed_number(posix_spawn_file_actions_addclose(&s->actions, fd));
    case SPAWN_DUP2:
        if (n != 3) return raise_type_error("A dup2 file_action tuple must have 3 elements"), false;
        return argument_int32(items[1], &fd) && argument_int32(items[2], &second) &&
               !failed_number(posix_spawn_file_actions_adddup2(&s->actions, fd, second));
    default: return raise_type_error("Unknown file_actions identifier"), false;
    }
}

static bool read_actions(Spawn *s, Borrowed given)
{
    if (!type_is_sequence_like(TYPE_OF(given)) || IS_DICT(given)) return raise_type_error("file_actions must be a sequence or None"), false;
    Owned items = object_to_tuple(given);
    bool  ok    = items && (s->kept = list_new(0)) && !failed_number(posix_spawn_file_actions_init(&s->actions));
    s->has_actions = ok;
    for (uint32_t k = 0; ok && k < AS(Tuple, items)->length; k++) ok = add_action(s, AS(Tuple, items)->items[k]);
    ref_drop_maybe(items);
    return ok;
}

static bool read_signals(Borrowed given, sigset_t *set)
{
    Owned iterator = object_iter(given), item;
    if (!iterator) return false;
    bool ok = true;
    sigemptyset(set);
    while (ok && (item = iter_next(iterator))) {
        int number;
        ok = argument_int32(item, &number);
        if (ok && (number < 1 || number >= NSIG)) {
            raise_value_error("signal number %d out of range [1; %d]", number, NSIG - 1);
            ok = false;
        }
        if (ok) sigaddset(set, number);
        ref_drop(item);
    }
    ref_drop(iterator);
    return ok && !error_pending();
}

static bool read_scheduler(Spawn *s, Borrowed given, short *flags)
{
    struct sched_param param;
    int                policy;
    if (!IS_TUPLE(given) || AS(Tuple, given)->length != 2) return raise_type_error("A scheduler tuple must have two elements"), false;
    if (!sched_param_argument(AS(Tuple, given)->items[1], &param)) return false;
    if (AS(Tuple, given)->items[0] != NONE) {
        if (!argument_int32(AS(Tuple, given)->items[0], &policy) || failed_number(posix_spawnattr_setschedpolicy(&s->attributes, policy))) return false;
        *flags |= POSIX_SPAWN_SETSCHEDULER;
    }
    *flags |= POSIX_SPAWN_SETSCHEDPARAM;
    return !failed_number(posix_spawnattr_setschedparam(&s->attributes, &param));
}

/* setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler */
static bool read_attributes(Spawn *s, Object **options)
{
    short    flags = 0;
    bool     reset = false, session = false;
    int      group;
    sigset_t set;
    if (failed_number(posix_spawnattr_init(&s->attributes))) return false;
    s->has_attributes = true;
    if (options[0]) {
        if (!argument_int32(options[0], &group) || failed_number(posix_spawnattr_setpgroup(&s->attributes, group))) return false;
        flags |= POSIX_SPAWN_SETPGROUP;
    }
    if (!argument_truth(options[1], &reset) || !argument_truth(options[2], &session)) return false;
    if (reset) flags |= POSIX_SPAWN_RESETIDS;
    if (session) flags |= POSIX_SPAWN_SETSID;
    if (options[3]) {
        if (!read_signals(options[3], &set) || failed_number(posix_spawnattr_setsigmask(&s->attributes, &set))) return false;
        flags |= POSIX_SPAWN_SETSIGMASK;
    }
    if (options[4]) {
        if (!read_signals(options[4], &set) || failed_number(posix_spawnattr_setsigdefault(&s->attributes, &set))) return false;
        flags |= POSIX_SPAWN_SETSIGDEF;
    }
    if (options[5] && !read_scheduler(s, options[5], &flags)) return false;
    return !failed_number(posix_spawnattr_setflags(&s->attributes, flags));
}

/* path, argv, env, file_actions and the options of read_attributes */
static bool read_spawn(Spawn *s, Object **args)
{
    s->argv = posix_arguments(args[1], s->function, ": argv");
    if (!s->argv) return false;
    if (!TYPE_OF(args[2])->get_item || IS_LIST(args[2]) || IS_TUPLE(args[2]))
        return raise_type_error("%s: environment must be a mapping object", s->function), false;
    s->env = posix_environment(args[2]);
    if (!s->env) return false;
    return (!args[3] || args[3] == NONE || read_actions(s, args[3])) && read_attributes(s, args + 4);
}

static Owned do_spawn(const char *function, Object **args, int (*spawn)(pid_t *, const char *, const posix_spawn_file_actions_t *,
                                                                       const posix_spawnattr_t *, char *const *, char *const *))
{
    Spawn s = {.function = function};
    pid_t pid;
    if (!path_argument(args[0], function, "path", 0, &s.path)) return NULL;
    Owned result = NULL;
    if (read_spawn(&s, args)) {
        errno  = spawn(&pid, s.path.text, s.has_actions ? &s.actions : NULL, &s.attributes, s.argv, s.env);
        result = errno ? path_error(&s.path) : int_new(pid);
    }
    if (s.has_actions) posix_spawn_file_actions_destroy(&s.actions);
    if (s.has_attributes) posix_spawnattr_destroy(&s.attributes);
    posix_texts_free(s.argv);
    posix_texts_free(s.env);
    ref_drop_maybe(s.kept);
    path_end(&s.path);
    return result;
}
NATIVE(posix_spawn_) { return do_spawn("posix_spawn", args, posix_spawn); }
NATIVE(posix_spawnp_) { return do_spawn("posix_spawnp", args, posix_spawnp); }

/* ---- terminals --------------------------------------------------------------------------------------------------- */

static Owned two_numbers(int first, int second)
{
    Owned a = int_new(first), b = int_new(second), pair = a && b ? tuple_pack(2, a, b) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return pair;
}

NATIVE(posix_openpty)
{
    int master, slave;
    if (openpty(&master, &slave, NULL, NULL, NULL) < 0) return os_error();
    int ends[] = {master, slave};
    for (int k = 0; k < 2; k++) fcntl(ends[k], F_SETFD, fcntl(ends[k], F_GETFD) | FD_CLOEXEC);
    return two_numbers(master, slave);
}

static pid_t terminal_fork(void *master) { return forkpty(master, NULL, NULL, NULL); }

NATIVE(posix_forkpty)
{
    int   master = -1;
    pid_t pid    = fork_with_hooks(terminal_fork, &master);
    return pid < 0 ? os_error() : two_numbers(pid, master);
}

NATIVE(posix_login_tty)
{
    int fd;
    return fd_argument(args[0], &fd) ? none_or_error(login_tty(fd) < 0) : NULL;
}

NATIVE(posix_tcgetpgrp)
{
    int fd;
    if (!argument_int32(args[0], &fd)) return NULL;
    pid_t group = tcgetpgrp(fd);
    return group < 0 ? os_error() : int_new(group);
}

NATIVE(posix_tcsetpgrp)
{
    int fd, group;
    return argument_int32(args[0], &fd) && argument_int32(args[1], &group) ? none_or_error(tcsetpgrp(fd, group) < 0) : NULL;
}

bool posix_spawn_setup(Dict *dict)
{
    Type *type  = waitid_type();
    Owned hooks = type ? list_new(0) : NULL;
    bool  ok    = hooks && dict_set_c(dict, "waitid_result", OBJ(type)) && dict_set_c(dict, HOOKS, hooks);
    ref_drop_maybe(hooks);
    return ok;
}

#define SPAWN_PARAMETERS                                                                                                         \
    "path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False, setsid=False, setsigmask=(), setsigdef=(), " \
    "scheduler=<unrepresentable>"

const NativeDef posix_spawn_functions[] = {
    {"fork", posix_fork, "", "Split in two: 0 in the child, the child's number in the parent.", 0},
    {"register_at_fork", posix_register_at_fork, "*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>",
     "Have callables called around each fork.", 0},
    {"wait3", posix_wait3, "options", "Wait for a child: (number, status, use of resources).", 0},
    {"wait4", posix_wait4, "pid, options", "Wait for a certain child: (number, status, use of resources).", 0},
    {"waitid", posix_waitid, "idtype, id, options, /", "Wait for a child of a kind; what became of it.", 0},
    {"pidfd_open", posix_pidfd_open, "pid, flags=0", "A descriptor that stands for a process.", 0},
    {"posix_spawn", posix_spawn_, SPAWN_PARAMETERS, "Start a program in a child; the child's number.", 0},
    {"posix_spawnp", posix_spawnp_, SPAWN_PARAMETERS, "Start a program, looked for along PATH, in a child; the child's number.", 0},
    {"openpty", posix_openpty, "", "Make a pseudo-terminal: (descriptor of its master, of its slave).", 0},
    {"forkpty", posix_forkpty, "", "Split in two, the child with a terminal of its own: (as fork(), descriptor of the master).", 0},
    {"login_tty", posix_login_tty, "fd, /", "Make a terminal that of the process, and its standard streams.", 0},
    {"tcgetpgrp", posix_tcgetpgrp, "fd, /", "The process group in the foreground of a terminal.", 0},
    {"tcsetpgrp", posix_tcsetpgrp, "fd, pgid, /", "Put a process group into the foreground of a terminal.", 0},
    {0}};
