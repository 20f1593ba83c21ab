# except*: what the handlers see, what comes out when they raise; what may not stand in one.
def t(f):
    try: f()
    except BaseException as e: print('->', repr(e), repr(e.__context__), repr(e.__cause__))
def f(exc, handlers):
    src='try: raise exc\n'
    for i,(h,b) in enumerate(handlers):
        src+=f'except* {h} as e: print({i}, repr(e), e.__traceback__ is not None); {b}\n'
    src+='else: print("else")\nfinally: print("fin")'
    try: exec(src,{'exc':exc})
    except BaseException as e: 
        print('->', repr(e), repr(e.__context__), repr(e.__cause__))
EG=ExceptionGroup
f(EG('m',[ValueError(1),TypeError(2)]),[('ValueError','pass')])
f(EG('m',[ValueError(1),TypeError(2)]),[('ValueError','pass'),('TypeError','pass')])
f(EG('m',[ValueError(1),TypeError(2)]),[('(ValueError,TypeError)','pass')])
f(ValueError(1),[('ValueError','pass')])
f(ValueError(1),[('ValueError','raise')])
f(ValueError(1),[('TypeError','raise')])
f(EG('m',[ValueError(1),TypeError(2)]),[('ValueError','raise'),('TypeError','raise')])
f(EG('m',[ValueError(1),TypeError(2)]),[('ValueError','raise KeyError(1)'),('TypeError','raise')])
f(EG('m',[ValueError(1),TypeError(2)]),[('ValueError','raise KeyError(1)'),('TypeError','raise IndexError(3) from e')])
f(EG('m',[ValueError(1),TypeError(2),OSError(3)]),[('ValueError','raise KeyError(1)')])
f(EG('m',[ValueError(1),EG('n',[TypeError(2),ValueError(3)])]),[('ValueError','raise e'),('TypeError','pass')])
f(EG('m',[ValueError(1),EG('n',[TypeError(2),ValueError(3)])]),[('ValueError','raise e'),('TypeError','raise')])
f(KeyboardInterrupt(),[('KeyboardInterrupt','pass')])
f(EG('m',[ValueError(1)]),[('ExceptionGroup','pass')])
f(EG('m',[ValueError(1)]),[('3','pass')])
f(EG('m',[ValueError(1)]),[('(ValueError,ExceptionGroup)','pass')])
f(EG('m',[ValueError(1)]),[('int','pass')])
f(ValueError(1),[('BaseExceptionGroup','pass')])
f(EG('m',[ValueError(1)]),[('Exception','raise ValueError(2) from None')])
f(EG('m',[ValueError(1)]),[('ValueError','1/0'),('Exception','print("second")')])
f(EG('m',[ValueError(1)]),[('ValueError','raise EG2')])
for src in ('try: pass\nexcept* : pass','try: pass\nexcept* ValueError: pass\nexcept ValueError: pass','try: pass\nexcept ValueError: pass\nexcept* ValueError: pass','def f():\n try: pass\n except* ValueError: return','while 1:\n try: pass\n except* ValueError: break','while 1:\n try: pass\n except* ValueError: continue','while 1:\n try: pass\n except* ValueError:\n  while 1: break','def f():\n try: pass\n except* ValueError:\n  def g(): return 3','try: pass\nexcept* ValueError, TypeError: pass','try: pass\nexcept *ValueError as e.x: pass','try: pass\nexcept*(ValueError): pass','for x in y:\n try: pass\n except* A:\n  for z in w: continue\n  else: break'):
    try: compile(src,'f','exec'); print('ok')
    except SyntaxError as e: print(repr(src), e.msg, e.lineno, e.offset)
