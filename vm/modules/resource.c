/* resource.c -- what a process may use, and what it has used: getrlimit(2), setrlimit(2), prlimit(2), getrusage(2). */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/modules/struct_sequence.h"

/* ---- limits ----------------------------------------------------------------------------------- */

static bool resource_argument(Borrowed o, int *resource)
{
    int64_t value;
    if (!number_to_int64(o, &value)) return false;
    if (value < 0 || value >= RLIM_NLIMITS) return raise_value_error("invalid resource specified"), false;
    *resource = (int)value;
    return true;
}

static Owned limits_pair(const struct rlimit *limits)
{
    Owned now = int_new((int64_t)limits->rlim_cur), most = int_new((int64_t)limits->rlim_max), pair = now && most ? tuple_pack(2, now, most) : NULL;
    ref_drop_maybe(now);
    ref_drop_maybe(most);
    return pair;
}

static bool limits_argument(Borrowed o, struct rlimit *limits)
{
    Owned list = object_to_list(o);
    if (!list) return false;
    int64_t now, most;
    bool    ok = AS(List, list)->length == 2;
    if (!ok) raise_value_error("expected a tuple of 2 integers");
    ok = ok && number_to_int64(AS(List, list)->items[0], &now) && number_to_int64(AS(List, list)->items[1], &most);
    if (ok) *limits = (struct rlimit){.rlim_cur = (rlim_t)now, .rlim_max = (rlim_t)most};
    else if (error_clear_if(&exc_OverflowError)) raise_overflow_error("Python int too large to convert to C long");
    ref_drop(list);
    return ok;
}

static Owned limit_error(void)
{
    if (errno == EINVAL) return raise_value_error("current limit exceeds maximum limit");
    if (errno == EPERM) return raise_value_error("not allowed to raise maximum limit");
    return raise_os_error(errno, NULL);
}

NATIVE(resource_getrlimit)
{
    int           resource;
    struct rlimit limits;
    if (!resource_argument(args[0], &resource)) return NULL;
    return getrlimit((__rlimit_resource_t)resource, &limits) == 0 ? limits_pair(&limits) : raise_os_error(errno, NULL);
}

NATIVE(resource_setrlimit)
{
    int           resource;
    struct rlimit limits;
    if (!resource_argument(args[0], &resource) || !limits_argument(args[1], &limits)) return NULL;
    return setrlimit((__rlimit_resource_t)resource, &limits) == 0 ? none_new() : limit_error();
}

NATIVE(resource_prlimit)
{
    int64_t       pid;
    int           resource;
    struct rlimit limits, before;
    if (n < 2 || n > 3) return raise_type_error("resource.prlimit requires 2 to 3 arguments");
    if (!number_to_int64(args[0], &pid) || !resource_argument(args[1], &resource)) return NULL;
    bool sets = n == 3 && args[2] != NONE;
    if (sets && !limits_argument(args[2], &limits)) return NULL;
    if (prlimit((pid_t)pid, (enum __rlimit_resource)resource, sets ? &limits : NULL, &before) != 0) return limit_error();
    return limits_pair(&before);
}

/* ---- use ---------------------------------------------------------------------------------------- */

static const char *const usage_fields[] = {
    "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap", "ru_inblock", "ru_oublock",
    "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw"};
enum { USAGE_FIELDS = 16 };

static Type *usage_type(void)
{
    return struct_sequence_type("resource.struct_rusage", "What a process has used, as getrusage() tells.", usage_fields, USAGE_FIELDS, USAGE_FIELDS);
}

static Owned seconds(struct timeval t) { return float_new((double)t.tv_sec + (double)t.tv_usec * 0.000001); }

Owned resource_usage_value(const struct rusage *u)
{
    Type *type = usage_type();
    if (!type) return NULL;
    Owned values[USAGE_FIELDS] = {
        seconds(u->ru_utime), seconds(u->ru_stime), int_new(u->ru_maxrss), int_new(u->ru_ixrss), int_new(u->ru_idrss), int_new(u->ru_isrss),
        int_new(u->ru_minflt), int_new(u->ru_majflt), int_new(u->ru_nswap), int_new(u->ru_inblock), int_new(u->ru_oublock), int_new(u->ru_msgsnd),
        int_new(u->ru_msgrcv), int_new(u->ru_nsignals), int_new(u->ru_nvcsw), int_new(u->ru_nivcsw)};
    return struct_sequence_new(type, values, USAGE_FIELDS);
}

NATIVE(resource_getrusage)
{
    int64_t       who;
    struct rusage u;
    if (!number_to_int64(args[0], &who)) return NULL;
    if (getrusage((int)who, &u) != 0) return errno == EINVAL ? raise_value_error("invalid who parameter") : raise_os_error(errno, NULL);
    return resource_usage_value(&u);
}

NATIVE(resource_getpagesize) { return int_new(sysconf(_SC_PAGESIZE)); }

static const NativeDef functions[] = {
    {"getrlimit", resource_getrlimit, "resource, /", NULL, 0},
    {"setrlimit", resource_setrlimit, "resource, limits, /", NULL, 0},
    {"prlimit", resource_prlimit, NULL, "prlimit(pid, resource, [limits])", 0},
    {"getrusage", resource_getrusage, "who, /", NULL, 0},
    {"getpagesize", resource_getpagesize, "", NULL, 0},
    {0}};

static const struct { const char *name; int64_t value; } constants[] = {
#define ROW(name) {#name, (int64_t)name}
    ROW(RLIMIT_AS), ROW(RLIMIT_CORE), ROW(RLIMIT_CPU), ROW(RLIMIT_DATA), ROW(RLIMIT_FSIZE), ROW(RLIMIT_MEMLOCK), ROW(RLIMIT_MSGQUEUE),
    ROW(RLIMIT_NICE), ROW(RLIMIT_NOFILE), ROW(RLIMIT_NPROC), ROW(RLIMIT_OFILE), ROW(RLIMIT_RSS), ROW(RLIMIT_RTPRIO), ROW(RLIMIT_RTTIME),
    ROW(RLIMIT_SIGPENDING), ROW(RLIMIT_STACK), ROW(RLIM_INFINITY), ROW(RUSAGE_CHILDREN), ROW(RUSAGE_SELF), ROW(RUSAGE_THREAD),
#undef ROW
};

static bool setup(Module *module)
{
    Type *type = usage_type();
    bool  ok   = type && dict_set_c(module->dict, "struct_rusage", OBJ(type)) && dict_set_c(module->dict, "error", OBJ(&exc_OSError));
    for (size_t k = 0; ok && k < sizeof constants / sizeof *constants; k++) {
        Owned number = int_new(constants[k].value);
        ok = number && dict_set_c(module->dict, constants[k].name, number);
        ref_drop_maybe(number);
    }
    return ok;
}
const NativeModule resource_module = {"resource", NULL, functions, setup};
