/* posix_process.c -- the module posix: processes, the environment, the system as a whole. */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"
#include "vm/threads.h"

#include <errno.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/sysmacros.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "runtime/float.h"
#include "vm/modules/struct_sequence.h"

extern char **environ;

/* ---- who ----------------------------------------------------------------------------------------------- */

NATIVE(posix_getpid) { return int_new(getpid()); }
NATIVE(posix_getppid) { return int_new(getppid()); }
NATIVE(posix_getuid) { return int_new(getuid()); }
NATIVE(posix_geteuid) { return int_new(geteuid()); }
NATIVE(posix_getgid) { return int_new(getgid()); }
NATIVE(posix_getegid) { return int_new(getegid()); }
NATIVE(posix_getpgrp) { return int_new(getpgrp()); }
NATIVE(posix_setsid) { return none_or_error(setsid() < 0); }
NATIVE(posix_setpgrp) { return none_or_error(setpgid(0, 0) < 0); }

static Owned number_of(Object **args, pid_t (*ask)(pid_t))
{
    int pid;
    if (!argument_int32(args[0], &pid)) return NULL;
    pid_t result = ask(pid);
    return result < 0 ? os_error() : int_new(result);
}
NATIVE(posix_getpgid) { return number_of(args, getpgid); }
NATIVE(posix_getsid) { return number_of(args, getsid); }

NATIVE(posix_setpgid)
{
    int pid, group;
    return argument_int32(args[0], &pid) && argument_int32(args[1], &group) ? none_or_error(setpgid(pid, group) < 0) : NULL;
}

NATIVE(posix_getgroups)
{
    gid_t groups[1024];
    int   count = getgroups(1024, groups);
    if (count < 0) return os_error();
    Owned list = list_new(count);
    for (int k = 0; list && k < count; k++) {
        Owned number = int_new(groups[k]);
        if (!number || !list_append_take((List *)list, number)) ref_clear(&list);
    }
    return list;
}

NATIVE(posix_getlogin)
{
    char *name = getlogin();
    return name ? path_decode(name) : os_error();
}

NATIVE(posix_umask)
{
    int mask;
    return argument_int32(args[0], &mask) ? int_new(umask((mode_t)mask)) : NULL;
}

/* ---- processes -------------------------------------------------------------------------------------------- */

NATIVE(posix_exit)
{
    int status;
    if (!argument_int32(args[0], &status)) return NULL;
    _exit(status);
}

NATIVE(posix_abort) { abort(); }

NATIVE(posix_kill)
{
    int pid, number;
    if (!argument_int32(args[0], &pid) || !argument_int32(args[1], &number)) return NULL;
    if (kill(pid, number) < 0) return os_error();
    return interp.pending && !check_pending() ? NULL : none_new();
}

NATIVE(posix_killpg)
{
    int group, number;
    return argument_int32(args[0], &group) && argument_int32(args[1], &number) ? none_or_error(killpg(group, number) < 0) : NULL;
}

static Owned wait_result(pid_t pid, int status)
{
    Owned a = int_new(pid), b = int_new(status), pair = a && b ? tuple_pack(2, a, b) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return pair;
}

static Owned do_wait(pid_t pid, int options)
{
    int   status = 0;
    pid_t ended;
    do {
        Thread *self = turn_leave();
        ended        = waitpid(pid, &status, options);
        turn_enter(self);
    } while (ended < 0 && errno == EINTR && check_pending());
    if (ended < 0) return error_pending() ? NULL : os_error();
    return wait_result(ended, status);
}
NATIVE(posix_wait) { return do_wait(-1, 0); }
NATIVE(posix_waitpid)
{
    int pid, options;
    return argument_int32(args[0], &pid) && argument_int32(args[1], &options) ? do_wait(pid, options) : NULL;
}

#define STATUS(name, macro, make)                         \
    NATIVE(name)                                          \
    {                                                     \
        int status;                                       \
        return argument_int32(args[0], &status) ? make(macro(status)) : NULL; \
    }
STATUS(posix_WIFEXITED, WIFEXITED, bool_new)
STATUS(posix_WIFSIGNALED, WIFSIGNALED, bool_new)
STATUS(posix_WIFSTOPPED, WIFSTOPPED, bool_new)
STATUS(posix_WIFCONTINUED, WIFCONTINUED, bool_new)
STATUS(posix_WCOREDUMP, WCOREDUMP, bool_new)
STATUS(posix_WEXITSTATUS, WEXITSTATUS, int_new)
STATUS(posix_WTERMSIG, WTERMSIG, int_new)
STATUS(posix_WSTOPSIG, WSTOPSIG, int_new)

NATIVE(posix_exitcode)
{
    int status;
    if (!argument_int32(args[0], &status)) return NULL;
    if (WIFEXITED(status)) return int_new(WEXITSTATUS(status));
    if (WIFSIGNALED(status)) return int_new(-WTERMSIG(status));
    if (WIFSTOPPED(status)) return raise_value_error("process stopped by delivery of signal %d", WSTOPSIG(status));
    return raise_value_error("invalid wait status: %d", status);
}

NATIVE(posix_system)
{
    Owned       holder;
    const char *command = path_start(args[0], &holder);
    if (!command) return NULL;
    int status = system(command);
    ref_drop(holder);
    return status < 0 ? os_error() : int_new(status);
}

void posix_texts_free(char **texts)
{
    for (char **p = texts; p && *p; p++) free(*p);
    free(texts);
}

char **posix_arguments(Borrowed o, const char *before, const char *after)
{
    if (!IS_LIST(o) && !IS_TUPLE(o)) {
        raise_type_error("%s%s must be a tuple or list", before, after);
        return NULL;
    }
    Owned items = object_to_tuple(o);
    if (!items) return NULL;
    uint32_t n     = AS(Tuple, items)->length;
    char   **texts = n ? calloc(n + 1, sizeof *texts) : NULL;
    bool     ok    = texts != NULL;
    if (!n) raise_value_error("%s%s must not be empty", before, after);
    else if (!ok) raise_no_memory();
    for (uint32_t k = 0; ok && k < n; k++) {
        Owned       holder;
        const char *text = path_start(AS(Tuple, items)->items[k], &holder);
        ok               = text && (texts[k] = strdup(text));
        if (text) ref_drop(holder);
    }
    if (ok && !*texts[0]) {
        raise_value_error("%s%s first element cannot be empty", before, after);
        ok = false;
    }
    ref_drop(items);
    if (ok) return texts;
    posix_texts_free(texts);
    return NULL;
}

char **posix_environment(Borrowed mapping)
{
    Owned dict = dict_new();
    if (!dict || !dict_update((Dict *)dict, mapping, true)) {
        ref_drop_maybe(dict);
        return NULL;
    }
    char   **texts = calloc((size_t)dict_length((Dict *)dict) + 1, sizeof *texts);
    uint32_t place = 0;
    Object  *key, *value;
    int      n  = 0;
    bool     ok = texts != NULL;
    while (ok && dict_next((Dict *)dict, &place, &key, &value)) {
        Owned       key_holder = NULL, value_holder = NULL;
        const char *a = path_start(key, &key_holder), *b = a ? path_start(value, &value_holder) : NULL;
        if (b && (!*a || strchr(a, '='))) {
            raise_value_error("illegal environment variable name");
            b = NULL;
        }
        ok = b && asprintf(&texts[n++], "%s=%s", a, b) >= 0;
        ref_drop_maybe(key_holder);
        ref_drop_maybe(value_holder);
    }
    ref_drop(dict);
    if (ok) return texts;
    posix_texts_free(texts);
    return NULL;
}

static Owned do_exec(const char *function, Borrowed given, Borrowed arguments, Borrowed environment_or_null)
{
    PathArgument path;
    if (!path_argument(given, function, "path", environment_or_null ? PATH_FD : 0, &path)) return NULL;
    char **argv = posix_arguments(arguments, function, "() arg 2"), **env = NULL;
    if (argv && environment_or_null) env = posix_environment(environment_or_null);
    if (argv && (env || !environment_or_null)) {
        path.text ? execve(path.text, argv, env ? env : environ) : fexecve(path.fd, argv, env);
        env ? path_error(&path) : os_error();
    }
    posix_texts_free(argv);
    posix_texts_free(env);
    path_end(&path);
    return NULL;
}
NATIVE(posix_execv) { return do_exec("execv", args[0], args[1], NULL); }
NATIVE(posix_execve) { return do_exec("execve", args[0], args[1], args[2]); }

/* ---- the environment ----------------------------------------------------------------------------------------- */

static Owned environment_value(void)
{
    Owned dict = dict_new();
    for (char **p = environ; dict && p && *p; p++) {
        char *equals = strchr(*p, '=');
        if (!equals) continue;
        Owned key = bytes_new(*p, equals - *p), value = bytes_new(equals + 1, (int64_t)strlen(equals + 1));
        Owned kept = key && value ? dict_set_default((Dict *)dict, key, value) : NULL; /* the first of two counts */
        if (!kept) ref_clear(&dict);
        ref_drop_maybe(key);
        ref_drop_maybe(value);
        ref_drop_maybe(kept);
    }
    return dict;
}

NATIVE(posix_putenv)
{
    Owned       name_holder, value_holder;
    const char *name = path_start(args[0], &name_holder);
    if (!name) return NULL;
    const char *value = path_start(args[1], &value_holder);
    Owned       result = NULL;
    if (value && strchr(name, '=')) raise_value_error("illegal environment variable name");
    else if (value) result = none_or_error(setenv(name, value, 1) != 0);
    ref_drop(name_holder);
    if (value) ref_drop(value_holder);
    return result;
}

NATIVE(posix_unsetenv)
{
    Owned       holder;
    const char *name = path_start(args[0], &holder);
    if (!name) return NULL;
    Owned result = none_or_error(unsetenv(name) != 0);
    ref_drop(holder);
    return result;
}

/* ---- the system -------------------------------------------------------------------------------------------------- */

NATIVE(posix_strerror)
{
    int number;
    return argument_int32(args[0], &number) ? path_decode(strerror(number)) : NULL;
}

static Owned random_bytes(int64_t size, unsigned int flags)
{
    if (size < 0) return raise_value_error("negative argument not allowed");
    char *data = heap_alloc((size_t)size + 1);
    if (!data) return NULL;
    int64_t got = 0;
    while (got < size) {
        ssize_t part = getrandom(data + got, (size_t)(size - got), flags);
        if (part < 0 && errno == EINTR && check_pending()) continue;
        if (part < 0) break;
        got += part;
    }
    Owned result = got == size ? bytes_new(data, size) : error_pending() ? NULL : os_error();
    heap_free(data, (size_t)size + 1);
    return result;
}

NATIVE(posix_urandom)
{
    int64_t size;
    return argument_int64(args[0], &size) ? random_bytes(size, 0) : NULL;
}

NATIVE(posix_getrandom)
{
    int64_t size;
    int     flags = 0;
    if (!argument_int64(args[0], &size) || !argument_int32(args[1], &flags)) return NULL;
    if (size < 0) return errno = EINVAL, os_error();
    return random_bytes(size, (unsigned int)flags);
}

NATIVE(posix_cpu_count)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? int_new(count) : none_new();
}

NATIVE(posix_sched_getaffinity)
{
    int       pid;
    cpu_set_t cpus;
    if (!argument_int32(args[0], &pid)) return NULL;
    if (sched_getaffinity(pid, sizeof cpus, &cpus) < 0) return os_error();
    Owned set = set_new(NULL);
    for (int k = 0; set && k < CPU_SETSIZE; k++) {
        if (!CPU_ISSET(k, &cpus)) continue;
        Owned number = int_new(k);
        if (!number || !set_add((Set *)set, number)) ref_clear(&set);
        ref_drop_maybe(number);
    }
    return set;
}

NATIVE(posix_sched_yield) { return none_or_error(sched_yield() < 0); }

NATIVE(posix_getloadavg)
{
    double load[3];
    if (getloadavg(load, 3) != 3) return raise_error(&exc_OSError, "Load averages are unobtainable");
    Owned a = float_new(load[0]), b = float_new(load[1]), c = float_new(load[2]), r = a && b && c ? tuple_pack(3, a, b, c) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    ref_drop_maybe(c);
    return r;
}

static Type *uname_type, *times_type, *terminal_type;

NATIVE(posix_uname)
{
    struct utsname u;
    if (uname(&u) < 0) return os_error();
    Owned v[] = {path_decode(u.sysname), path_decode(u.nodename), path_decode(u.release), path_decode(u.version), path_decode(u.machine)};
    return struct_sequence_new(uname_type, v, 5);
}

NATIVE(posix_times)
{
    struct tms t;
    clock_t    elapsed = times(&t);
    if (elapsed == (clock_t)-1) return os_error();
    double per = (double)sysconf(_SC_CLK_TCK);
    Owned v[] = {float_new((double)t.tms_utime / per), float_new((double)t.tms_stime / per), float_new((double)t.tms_cutime / per),
                 float_new((double)t.tms_cstime / per), float_new((double)elapsed / per)};
    return struct_sequence_new(times_type, v, 5);
}

NATIVE(posix_ctermid) { return str_from_c("/dev/tty"); }

NATIVE(posix_nice)
{
    int step;
    if (!argument_int32(args[0], &step)) return NULL;
    errno     = 0;
    int value = nice(step);
    return value == -1 && errno ? os_error() : int_new(value);
}

NATIVE(posix_getpriority)
{
    int which, who;
    if (!argument_int32(args[0], &which) || !argument_int32(args[1], &who)) return NULL;
    errno     = 0;
    int value = getpriority((__priority_which_t)which, (id_t)who);
    return errno ? os_error() : int_new(value);
}

NATIVE(posix_major)
{
    int64_t device;
    return argument_int64(args[0], &device) ? int_new(major((dev_t)device)) : NULL;
}
NATIVE(posix_minor)
{
    int64_t device;
    return argument_int64(args[0], &device) ? int_new(minor((dev_t)device)) : NULL;
}
NATIVE(posix_makedev)
{
    int a, b;
    return argument_int32(args[0], &a) && argument_int32(args[1], &b) ? int_from_uint64(makedev((unsigned)a, (unsigned)b)) : NULL;
}

const NativeDef posix_process_functions[] = {
    {"getpid", posix_getpid, "", "The number of this process.", 0}, {"getppid", posix_getppid, "", "The number of its parent.", 0},
    {"getuid", posix_getuid, "", "The user.", 0}, {"geteuid", posix_geteuid, "", "The effective user.", 0},
    {"getgid", posix_getgid, "", "The group.", 0}, {"getegid", posix_getegid, "", "The effective group.", 0},
    {"getpgrp", posix_getpgrp, "", "The process group.", 0}, {"setpgrp", posix_setpgrp, "", "Lead a process group of its own.", 0},
    {"setsid", posix_setsid, "", "Lead a session of its own.", 0},
    {"getpgid", posix_getpgid, "pid", "The process group of a process.", 0}, {"getsid", posix_getsid, "pid, /", "The session of a process.", 0},
    {"setpgid", posix_setpgid, "pid, pgrp, /", "Put a process into a group.", 0},
    {"getgroups", posix_getgroups, "", "The groups of the user.", 0}, {"getlogin", posix_getlogin, "", "The name of the user.", 0},
    {"umask", posix_umask, "mask, /", "Set the permissions that new files don't get; the old ones.", 0},
    {"_exit", posix_exit, "status", "End at once, without any clean-up.", 0}, {"abort", posix_abort, "", "End at once by SIGABRT.", 0},
    {"kill", posix_kill, "pid, signal, /", "Send a signal to a process.", 0}, {"killpg", posix_killpg, "pgid, signal, /", "Send a signal to a process group.", 0},
    {"wait", posix_wait, "", "Wait for a child: (number, status).", 0},
    {"waitpid", posix_waitpid, "pid, options, /", "Wait for a certain child: (number, status).", 0},
    {"WIFEXITED", posix_WIFEXITED, "status", "Whether it ended by exit().", 0}, {"WIFSIGNALED", posix_WIFSIGNALED, "status", "Whether a signal ended it.", 0},
    {"WIFSTOPPED", posix_WIFSTOPPED, "status", "Whether a signal stopped it.", 0}, {"WIFCONTINUED", posix_WIFCONTINUED, "status", "Whether it goes on.", 0},
    {"WCOREDUMP", posix_WCOREDUMP, "status, /", "Whether it left its memory in a file.", 0},
    {"WEXITSTATUS", posix_WEXITSTATUS, "status", "What it gave to exit().", 0}, {"WTERMSIG", posix_WTERMSIG, "status", "The signal that ended it.", 0},
    {"WSTOPSIG", posix_WSTOPSIG, "status", "The signal that stopped it.", 0},
    {"waitstatus_to_exitcode", posix_exitcode, "status", "The exit status; negative: the signal that ended it.", 0},
    {"system", posix_system, "command", "Have a shell run a command; its wait status.", 0},
    {"execv", posix_execv, "path, argv, /", "Run another program in place of this one.", 0},
    {"execve", posix_execve, "path, argv, env", "Run another program in place of this one, in an environment.", 0},
    {"putenv", posix_putenv, "name, value, /", "Set a variable of the environment.", 0},
    {"unsetenv", posix_unsetenv, "name, /", "Delete a variable of the environment.", 0},
    {"strerror", posix_strerror, "code, /", "The message of an error number.", 0},
    {"urandom", posix_urandom, "size, /", "So many random bytes, good for keys.", 0},
    {"getrandom", posix_getrandom, "size, flags=0", "So many random bytes.", 0},
    {"cpu_count", posix_cpu_count, "", "How many processors there are, or None.", 0},
    {"sched_getaffinity", posix_sched_getaffinity, "pid, /", "The processors that a process may use.", 0},
    {"sched_yield", posix_sched_yield, "", "Let others run.", 0},
    {"getloadavg", posix_getloadavg, "", "How many processes were running, on average over 1, 5 and 15 minutes.", 0},
    {"uname", posix_uname, "", "What system this is.", 0}, {"times", posix_times, "", "The time used so far, in seconds.", 0},
    {"ctermid", posix_ctermid, "", "The path of the terminal.", 0}, {"nice", posix_nice, "increment, /", "Take less time than others; the new priority.", 0},
    {"getpriority", posix_getpriority, "which, who", "A priority.", 0},
    {"major", posix_major, "device, /", "The major number of a device.", 0}, {"minor", posix_minor, "device, /", "The minor number of a device.", 0},
    {"makedev", posix_makedev, "major, minor, /", "The number of a device.", 0},
    {0}};

bool posix_process_setup(Dict *dict)
{
    static const char *const uname_fields[] = {"sysname", "nodename", "release", "version", "machine"};
    static const char *const times_fields[] = {"user", "system", "children_user", "children_system", "elapsed"};
    static const char *const size_fields[]  = {"columns", "lines"};
    Owned environment = environment_value();
    uname_type    = struct_sequence_type("posix.uname_result", "What uname() tells.", uname_fields, 5, 5);
    times_type    = uname_type ? struct_sequence_type("posix.times_result", "What times() tells.", times_fields, 5, 5) : NULL;
    terminal_type = times_type ? struct_sequence_type("os.terminal_size", "A tuple of (columns, lines) for holding terminal window size", size_fields, 2, 2) : NULL;
    bool ok = environment && terminal_type && dict_set_c(dict, "environ", environment) && dict_set_c(dict, "uname_result", OBJ(uname_type)) &&
              dict_set_c(dict, "times_result", OBJ(times_type)) && dict_set_c(dict, "terminal_size", OBJ(terminal_type));
    ref_drop_maybe(environment);
    return ok;
}
