# urllib.request: addresses of files and of data, opened and copied.
import os
import tempfile
from urllib.request import pathname2url, url2pathname, urlcleanup, urlopen, urlretrieve


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for url in "data:text/x;charset=utf-8,a%20b", "data:;base64,YWJj", "data:,", "data:text/html,<p>#x":
    answer = urlopen(url)
    print(answer.read(), answer.headers.items(), answer.url, answer.status, answer.info()["content-type"])
for url in "data:nocomma", "foo:bar", "file:///nonexistent/x", "no address":
    show(lambda: urlopen(url))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a b.txt")
    with open(path, "w") as file:
        file.write("hello" * 3000)
    os.utime(path, (0, 0))
    url = pathname2url(path)
    hide = lambda text: text.replace(pathname2url(folder), "FOLDER")
    with urlopen("file://" + url) as answer:
        print(len(answer.read()), answer.headers.items(), hide(answer.url))
    print(len(urlopen("file://localhost" + url).read()), hide(urlopen("file:" + url).url))
    name, headers = urlretrieve("file://" + url)
    print(hide(name), headers["content-length"])
    copy, calls = os.path.join(folder, "copy"), []
    name, headers = urlretrieve("file://" + url, copy, lambda *args: calls.append(args))
    print(name == copy, calls, os.path.getsize(copy))
name, headers = urlretrieve("data:,abc")
with open(name) as file:
    print(os.path.exists(name), file.read())
urlcleanup()
print(os.path.exists(name), pathname2url("/a b/\xfc~"), url2pathname("/a%20b"))
