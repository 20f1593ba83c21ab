print("bad byte ÿ")
