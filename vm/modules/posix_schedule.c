/* posix_schedule.c -- the module posix: which process runs when and where, and the numbers and texts of the system's configuration. */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <errno.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include "runtime/float.h"
#include "runtime/protocol.h"
#include "vm/modules/struct_sequence.h"

/* ---- policies and priorities ------------------------------------------------------------------------------ */

static Type *param_type(void)
{
    static const char *const fields[] = {"sched_priority"};
    return struct_sequence_type("posix.sched_param", "The priority that goes with a scheduling policy.", fields, 1, 1);
}

/* sched_param(priority): the class takes the number itself, not a sequence of it. */
static Owned param_new(Type *type, Object **args, int n, Tuple *keywords)
{
    Object *priority[1];
    if (!native_bind("sched_param", "sched_priority", args, n, keywords, priority, 1)) return NULL;
    Owned values[1] = {ref_keep(priority[0])};
    return struct_sequence_new(type, values, 1);
}

bool sched_param_argument(Borrowed o, struct sched_param *param)
{
    Type *type = param_type();
    if (!type) return false;
    if (TYPE_OF(o) != type) return raise_type_error("must have a sched_param object"), false;
    return argument_int32(AS(Tuple, o)->items[0], &param->sched_priority);
}

NATIVE(posix_sched_get_priority_max)
{
    int policy;
    if (!argument_int32(args[0], &policy)) return NULL;
    int most = sched_get_priority_max(policy);
    return most < 0 ? os_error() : int_new(most);
}

NATIVE(posix_sched_get_priority_min)
{
    int policy;
    if (!argument_int32(args[0], &policy)) return NULL;
    int least = sched_get_priority_min(policy);
    return least < 0 ? os_error() : int_new(least);
}

NATIVE(posix_sched_getscheduler)
{
    int pid;
    if (!argument_int32(args[0], &pid)) return NULL;
    int policy = sched_getscheduler(pid);
    return policy < 0 ? os_error() : int_new(policy);
}

NATIVE(posix_sched_setscheduler)
{
    int                pid, policy;
    struct sched_param param;
    if (!argument_int32(args[0], &pid) || !argument_int32(args[1], &policy) || !sched_param_argument(args[2], &param)) return NULL;
    return none_or_error(sched_setscheduler(pid, policy, &param) < 0);
}

NATIVE(posix_sched_getparam)
{
    int                pid;
    struct sched_param param;
    if (!argument_int32(args[0], &pid)) return NULL;
    if (sched_getparam(pid, &param) < 0) return os_error();
    Type *type = param_type();
    if (!type) return NULL;
    Owned values[1] = {int_new(param.sched_priority)};
    return struct_sequence_new(type, values, 1);
}

NATIVE(posix_sched_setparam)
{
    int                pid;
    struct sched_param param;
    return argument_int32(args[0], &pid) && sched_param_argument(args[1], &param) ? none_or_error(sched_setparam(pid, &param) < 0) : NULL;
}

NATIVE(posix_sched_rr_get_interval)
{
    int             pid;
    struct timespec interval;
    if (!argument_int32(args[0], &pid)) return NULL;
    if (sched_rr_get_interval(pid, &interval) < 0) return os_error();
    return float_new((double)interval.tv_sec + 1e-9 * (double)interval.tv_nsec);
}

static bool add_processor(cpu_set_t *processors, Borrowed item)
{
    int64_t number;
    if (!IS_INT(item)) {
        Owned type = ref_keep(OBJ(TYPE_OF(item)));
        raise_type_error("expected an iterator of ints, but iterator yielded %R", type);
        ref_drop(type);
        return false;
    }
    bool fits = int_to_int64(item, &number);
    if (fits ? number < 0 : int_sign(item) < 0) return raise_value_error("negative CPU number"), false;
    if (!fits || number >= INT32_MAX) return raise_overflow_error("CPU number too large"), false;
    if (number < CPU_SETSIZE) CPU_SET((size_t)number, processors);
    return true;
}

NATIVE(posix_sched_setaffinity)
{
    int       pid;
    cpu_set_t processors;
    if (!argument_int32(args[0], &pid)) return NULL;
    Owned iterator = object_iter(args[1]), item;
    if (!iterator) return NULL;
    CPU_ZERO(&processors);
    bool ok = true;
    while (ok && (item = iter_next(iterator))) {
        ok = add_processor(&processors, item);
        ref_drop(item);
    }
    ref_drop(iterator);
    if (!ok || error_pending()) return NULL;
    return none_or_error(sched_setaffinity(pid, sizeof processors, &processors) < 0);
}

NATIVE(posix_setpriority)
{
    int which, who, priority;
    if (!argument_int32(args[0], &which) || !argument_int32(args[1], &who) || !argument_int32(args[2], &priority)) return NULL;
    return none_or_error(setpriority((__priority_which_t)which, (id_t)who, priority) < 0);
}

/* ---- the configuration --------------------------------------------------------------------------------------- */

typedef struct ConfigurationName { const char *name; int number; } ConfigurationName;
#define SC(name) {"SC_" #name, _SC_##name},
#define PC(name) {"PC_" #name, _PC_##name},
#define CS(name) {"CS_" #name, _CS_##name},
static const ConfigurationName system_names[] = {
    SC(2_CHAR_TERM) SC(2_C_BIND) SC(2_C_DEV) SC(2_C_VERSION) SC(2_FORT_DEV) SC(2_FORT_RUN) SC(2_LOCALEDEF) SC(2_SW_DEV) SC(2_UPE)
    SC(2_VERSION) SC(AIO_LISTIO_MAX) SC(AIO_MAX) SC(AIO_PRIO_DELTA_MAX) SC(ARG_MAX) SC(ASYNCHRONOUS_IO) SC(ATEXIT_MAX) SC(AVPHYS_PAGES)
    SC(BC_BASE_MAX) SC(BC_DIM_MAX) SC(BC_SCALE_MAX) SC(BC_STRING_MAX) SC(CHARCLASS_NAME_MAX) SC(CHAR_BIT) SC(CHAR_MAX) SC(CHAR_MIN)
    SC(CHILD_MAX) SC(CLK_TCK) SC(COLL_WEIGHTS_MAX) SC(DELAYTIMER_MAX) SC(EQUIV_CLASS_MAX) SC(EXPR_NEST_MAX) SC(FSYNC)
    SC(GETGR_R_SIZE_MAX) SC(GETPW_R_SIZE_MAX) SC(INT_MAX) SC(INT_MIN) SC(IOV_MAX) SC(JOB_CONTROL) SC(LINE_MAX) SC(LOGIN_NAME_MAX)
    SC(LONG_BIT) SC(MAPPED_FILES) SC(MB_LEN_MAX) SC(MEMLOCK) SC(MEMLOCK_RANGE) SC(MEMORY_PROTECTION) SC(MESSAGE_PASSING) SC(MINSIGSTKSZ)
    SC(MQ_OPEN_MAX) SC(MQ_PRIO_MAX) SC(NGROUPS_MAX) SC(NL_ARGMAX) SC(NL_LANGMAX) SC(NL_MSGMAX) SC(NL_NMAX) SC(NL_SETMAX) SC(NL_TEXTMAX)
    SC(NPROCESSORS_CONF) SC(NPROCESSORS_ONLN) SC(NZERO) SC(OPEN_MAX) SC(PAGESIZE) SC(PAGE_SIZE) SC(PASS_MAX) SC(PHYS_PAGES) SC(PII)
    SC(PII_INTERNET) SC(PII_INTERNET_DGRAM) SC(PII_INTERNET_STREAM) SC(PII_OSI) SC(PII_OSI_CLTS) SC(PII_OSI_COTS) SC(PII_OSI_M)
    SC(PII_SOCKET) SC(PII_XTI) SC(POLL) SC(PRIORITIZED_IO) SC(PRIORITY_SCHEDULING) SC(REALTIME_SIGNALS) SC(RE_DUP_MAX) SC(RTSIG_MAX)
    SC(SAVED_IDS) SC(SCHAR_MAX) SC(SCHAR_MIN) SC(SELECT) SC(SEMAPHORES) SC(SEM_NSEMS_MAX) SC(SEM_VALUE_MAX) SC(SHARED_MEMORY_OBJECTS)
    SC(SHRT_MAX) SC(SHRT_MIN) SC(SIGQUEUE_MAX) SC(SSIZE_MAX) SC(STREAM_MAX) SC(SYNCHRONIZED_IO) SC(THREADS) SC(THREAD_ATTR_STACKADDR)
    SC(THREAD_ATTR_STACKSIZE) SC(THREAD_DESTRUCTOR_ITERATIONS) SC(THREAD_KEYS_MAX) SC(THREAD_PRIORITY_SCHEDULING)
    SC(THREAD_PRIO_INHERIT) SC(THREAD_PRIO_PROTECT) SC(THREAD_PROCESS_SHARED) SC(THREAD_SAFE_FUNCTIONS) SC(THREAD_STACK_MIN)
    SC(THREAD_THREADS_MAX) SC(TIMERS) SC(TIMER_MAX) SC(TTY_NAME_MAX) SC(TZNAME_MAX) SC(T_IOV_MAX) SC(UCHAR_MAX) SC(UINT_MAX)
    SC(UIO_MAXIOV) SC(ULONG_MAX) SC(USHRT_MAX) SC(VERSION) SC(WORD_BIT) SC(XBS5_ILP32_OFF32) SC(XBS5_ILP32_OFFBIG) SC(XBS5_LP64_OFF64)
    SC(XBS5_LPBIG_OFFBIG) SC(XOPEN_CRYPT) SC(XOPEN_ENH_I18N) SC(XOPEN_LEGACY) SC(XOPEN_REALTIME) SC(XOPEN_REALTIME_THREADS)
    SC(XOPEN_SHM) SC(XOPEN_UNIX) SC(XOPEN_VERSION) SC(XOPEN_XCU_VERSION) SC(XOPEN_XPG2) SC(XOPEN_XPG3) SC(XOPEN_XPG4) {0}};
static const ConfigurationName path_names[] = {
    PC(ALLOC_SIZE_MIN) PC(ASYNC_IO) PC(CHOWN_RESTRICTED) PC(FILESIZEBITS) PC(LINK_MAX) PC(MAX_CANON) PC(MAX_INPUT) PC(NAME_MAX)
    PC(NO_TRUNC) PC(PATH_MAX) PC(PIPE_BUF) PC(PRIO_IO) PC(REC_INCR_XFER_SIZE) PC(REC_MAX_XFER_SIZE) PC(REC_MIN_XFER_SIZE)
    PC(REC_XFER_ALIGN) PC(SOCK_MAXBUF) PC(SYMLINK_MAX) PC(SYNC_IO) PC(VDISABLE) {0}};
static const ConfigurationName text_names[] = {
    CS(GNU_LIBC_VERSION) CS(GNU_LIBPTHREAD_VERSION) CS(LFS64_CFLAGS) CS(LFS64_LDFLAGS) CS(LFS64_LIBS) CS(LFS64_LINTFLAGS) CS(LFS_CFLAGS)
    CS(LFS_LDFLAGS) CS(LFS_LIBS) CS(LFS_LINTFLAGS) CS(PATH) CS(XBS5_ILP32_OFF32_CFLAGS) CS(XBS5_ILP32_OFF32_LDFLAGS)
    CS(XBS5_ILP32_OFF32_LIBS) CS(XBS5_ILP32_OFF32_LINTFLAGS) CS(XBS5_ILP32_OFFBIG_CFLAGS) CS(XBS5_ILP32_OFFBIG_LDFLAGS)
    CS(XBS5_ILP32_OFFBIG_LIBS) CS(XBS5_ILP32_OFFBIG_LINTFLAGS) CS(XBS5_LP64_OFF64_CFLAGS) CS(XBS5_LP64_OFF64_LDFLAGS)
    CS(XBS5_LP64_OFF64_LIBS) CS(XBS5_LP64_OFF64_LINTFLAGS) CS(XBS5_LPBIG_OFFBIG_CFLAGS) CS(XBS5_LPBIG_OFFBIG_LDFLAGS)
    CS(XBS5_LPBIG_OFFBIG_LIBS) CS(XBS5_LPBIG_OFFBIG_LINTFLAGS) {0}};

static bool configuration_argument(Borrowed o, const ConfigurationName *known, int *number)
{
    if (IS_INT(o)) return argument_int32(o, number);
    if (!IS_STR(o)) return raise_type_error("configuration names must be strings or integers"), false;
    for (; known->name; known++) {
        if (!str_equal_c(AS(Str, o), known->name)) continue;
        *number = known->number;
        return true;
    }
    return raise_value_error("unrecognized configuration name"), false;
}

NATIVE(posix_sysconf)
{
    int number;
    if (!configuration_argument(args[0], system_names, &number)) return NULL;
    errno      = 0;
    long value = sysconf(number);
    return value == -1 && errno ? os_error() : int_new(value);
}

NATIVE(posix_confstr)
{
    int  number;
    char text[4096];
    if (!configuration_argument(args[0], text_names, &number)) return NULL;
    errno         = 0;
    size_t length = confstr(number, text, sizeof text);
    if (!length) return errno ? os_error() : none_new();
    return path_decode(text);
}

NATIVE(posix_fpathconf)
{
    int fd, number;
    if (!fd_argument(args[0], &fd) || !configuration_argument(args[1], path_names, &number)) return NULL;
    errno      = 0;
    long value = fpathconf(fd, number);
    return value == -1 && errno ? os_error() : int_new(value);
}

NATIVE(posix_pathconf)
{
    int          number;
    PathArgument path;
    if (!configuration_argument(args[1], path_names, &number) || !path_argument(args[0], "pathconf", "path", PATH_FD, &path)) return NULL;
    errno      = 0;
    long  value  = path.text ? pathconf(path.text, number) : fpathconf(path.fd, number);
    Owned result = value != -1 || !errno ? int_new(value) : errno == EINVAL ? os_error() : path_error(&path);
    path_end(&path);
    return result;
}

static bool add_names(Dict *dict, const char *name, const ConfigurationName *known)
{
    Owned names = dict_new();
    bool  ok    = names != NULL;
    for (; ok && known->name; known++) {
        Owned number = int_new(known->number);
        ok           = number && dict_set_c((Dict *)names, known->name, number);
        ref_drop_maybe(number);
    }
    ok = ok && dict_set_c(dict, name, names);
    ref_drop_maybe(names);
    return ok;
}

bool posix_schedule_setup(Dict *dict)
{
    Type *param = param_type();
    if (!param) return false;
    param->new_ = param_new;
    return dict_set_c(dict, "sched_param", OBJ(param)) && add_names(dict, "sysconf_names", system_names) &&
           add_names(dict, "pathconf_names", path_names) && add_names(dict, "confstr_names", text_names);
}

const NativeDef posix_schedule_functions[] = {
    {"sched_get_priority_max", posix_sched_get_priority_max, "policy", "The highest priority of a policy.", 0},
    {"sched_get_priority_min", posix_sched_get_priority_min, "policy", "The lowest priority of a policy.", 0},
    {"sched_getscheduler", posix_sched_getscheduler, "pid, /", "The scheduling policy of a process.", 0},
    {"sched_setscheduler", posix_sched_setscheduler, "pid, policy, param, /", "Set the scheduling policy of a process.", 0},
    {"sched_getparam", posix_sched_getparam, "pid, /", "The scheduling parameters of a process.", 0},
    {"sched_setparam", posix_sched_setparam, "pid, param, /", "Set the scheduling parameters of a process.", 0},
    {"sched_rr_get_interval", posix_sched_rr_get_interval, "pid, /", "How long a process runs before it's another one's turn, in seconds.", 0},
    {"sched_setaffinity", posix_sched_setaffinity, "pid, mask, /", "Set the processors that a process may use.", 0},
    {"setpriority", posix_setpriority, "which, who, priority", "Set a priority.", 0},
    {"sysconf", posix_sysconf, "name, /", "A number of the system's configuration.", 0},
    {"confstr", posix_confstr, "name, /", "A text of the system's configuration, or None.", 0},
    {"pathconf", posix_pathconf, "path, name", "A limit of a file or directory.", 0},
    {"fpathconf", posix_fpathconf, "fd, name, /", "A limit of an open file.", 0},
    {0}};
