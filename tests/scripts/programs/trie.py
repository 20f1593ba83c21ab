# A prefix tree of dicts: words by prefix, removal, longest common prefix.
class Trie:
    END = object()
    def __init__(self, words=()):
        self.root = {}
        for word in words: self.add(word)
    def add(self, word):
        node = self.root
        for letter in word: node = node.setdefault(letter, {})
        node[self.END] = word
    def _node(self, prefix):
        node = self.root
        for letter in prefix:
            if (node := node.get(letter)) is None: return None
        return node
    def __contains__(self, word):
        node = self._node(word)
        return node is not None and self.END in node
    def starting(self, prefix=""):
        def walk(node):
            if self.END in node: yield node[self.END]
            for letter in sorted(k for k in node if k is not self.END): yield from walk(node[letter])
        node = self._node(prefix)
        return [] if node is None else list(walk(node))
    def remove(self, word):
        def prune(node, rest):
            if not rest:
                del node[self.END]
            else:
                prune(node[rest[0]], rest[1:])
                if not node[rest[0]]: del node[rest[0]]
        if word not in self: raise KeyError(word)
        prune(self.root, word)
    def common(self):
        node, prefix = self.root, ""
        while len(node) == 1 and self.END not in node:
            (letter, node), = node.items()
            prefix += letter
        return prefix

trie = Trie("tea ten to inn in i A ted".split())
print(trie.starting("te"), trie.starting("x"), trie.starting(), "te" in trie, "ten" in trie)
trie.remove("in"), trie.remove("ten")
print(trie.starting("i"), trie.starting("te"), trie.common() == "")
try: trie.remove("te")
except KeyError as error: print("KeyError", error)
print(repr(Trie(["interview", "internet", "interval"]).common()), Trie().starting(), repr(Trie(["", "a"]).common()))
