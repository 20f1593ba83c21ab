"""Which attributes of built-in types are fields (member_descriptor) and which are computed (getset_descriptor), and that fields refuse to be set."""
import collections
import datetime
import functools
import inspect
import types
import weakref

generator, coroutine, code = types.GeneratorType, types.CoroutineType, types.CodeType
FIELDS = {
    generator: 'gi_code gi_frame gi_running gi_yieldfrom', coroutine: 'cr_code cr_frame cr_origin', types.AsyncGeneratorType: 'ag_code ag_running ag_frame',
    code: 'co_name co_names co_consts co_flags co_nlocals co_varnames co_code co_filename co_linetable', types.TracebackType: 'tb_lasti tb_lineno tb_frame tb_next',
    type: '__basicsize__ __flags__ __itemsize__ __mro__ __name__ __dict__', types.WrapperDescriptorType: '__name__ __objclass__ __qualname__',
    types.MethodWrapperType: '__self__ __name__', types.GetSetDescriptorType: '__name__ __objclass__ __doc__', types.MemberDescriptorType: '__name__ __objclass__',
    types.MethodDescriptorType: '__name__ __objclass__', types.FrameType: 'f_lineno f_trace_lines f_globals', weakref.ref: '__callback__', slice: 'start', property: 'fget doc __doc__',
    types.FunctionType: '__globals__ __closure__ __code__', types.MethodType: '__func__', collections.deque: 'maxlen', functools.partial: 'func', datetime.timedelta: 'days',
    datetime.date: 'year', StopIteration: 'value', OSError: 'errno', BaseException: 'args', complex: 'real', memoryview: 'nbytes', super: '__self__'}
for cls, names in FIELDS.items():
    for name in names.split():
        found = inspect.getattr_static(cls, name, None)
        print(found, type(found).__name__, inspect.ismemberdescriptor(found), inspect.isgetsetdescriptor(found))


def numbers():
    yield 1


values = numbers(), numbers.__code__, int, object.__init__, 'a'.__str__, weakref.ref(numbers), int.real, types.FunctionType.__globals__, list.append
for value, name in zip(values, ('gi_code', 'co_names', '__basicsize__', '__objclass__', '__self__', '__callback__', '__name__', '__objclass__', '__name__')):
    for change in setattr, delattr:
        try:
            change(value, name, *[1] * (change is setattr))
        except (AttributeError, TypeError) as e:
            print(name, type(e).__name__, e)
