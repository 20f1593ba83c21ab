# Each topic of krait explain: its first example fails with that exception, its second one runs
import contextlib, io, warnings
import _explain

def run(code):
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()) as printed:
        warnings.simplefilter("error")
        exec(compile(code, "<example>", "exec"), {"__name__": "__main__"})
    return printed.getvalue()

def failure(code):
    try:
        run(code)
    except BaseException as e:
        return e

topics = _explain.topics()
for title, topic in topics.items():
    error = failure(topic.fails)
    try:
        works = run(topic.works)
    except BaseException as e:
        works = f"FAILS WITH {type(e).__name__}: {e}"
    found = _explain.topic_for(error) if error else None
    print(title, "|", type(error).__name__, error, "| found" if found is topic or topic.type == type(error).__name__ and found.type == topic.type else "| ANOTHER TOPIC", "|", works.replace("\n", "; "))
print(len(topics))
