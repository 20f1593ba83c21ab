print(__spec__._initializing, __spec__.name)
