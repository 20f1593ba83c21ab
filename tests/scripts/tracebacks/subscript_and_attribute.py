class Box:
    def __init__(self, inner): self.inner = inner
data = {'list': [Box(None)]}
print(data['list'][0].inner.value['key'])
