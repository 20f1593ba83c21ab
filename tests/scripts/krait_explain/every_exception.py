# Every built-in exception has a topic, and every topic of a type is a built-in exception
import builtins
import _explain
topics = _explain.topics()
for name, kind in vars(builtins).items():
    if isinstance(kind, type) and issubclass(kind, BaseException) and kind.__name__ == name and name not in topics:
        print("no topic:", name)
for topic in topics.values():
    if not hasattr(builtins, topic.type):
        print("no exception:", topic.title)
    if topic.title != topic.type and topic.when is None:
        print("no pattern:", topic.title)
print("done")
