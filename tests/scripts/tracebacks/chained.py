def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError('cannot parse ' + repr(text)) from error
def run():
    try:
        parse('x1')
    except RuntimeError:
        {}['while handling']
run()
