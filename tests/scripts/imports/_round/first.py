import _round.second
name = "first"
