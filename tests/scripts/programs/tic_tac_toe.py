# Noughts and crosses played perfectly by both: minimax with a cache on the board as a string.
from functools import cache
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(board): return next((board[a] for a, b, c in LINES if board[a] == board[b] == board[c] != "."), None)
@cache
def value(board, player):
    if won := winner(board): return 1 if won == "X" else -1
    if "." not in board: return 0
    return (max if player == "X" else min)(value(b, "XO"[player == "X"]) for b in moves(board, player))
def moves(board, player): return [board[:i] + player + board[i + 1:] for i, c in enumerate(board) if c == "."]
board, player = "." * 9, "X"
while not winner(board) and "." in board:
    board = (max if player == "X" else min)(moves(board, player), key=lambda b: value(b, "XO"[player == "X"]))
    player = "XO"[player == "X"]
    print(board[:3], board[3:6], board[6:], sep="/")
print(winner(board), value("." * 9, "X"), value.cache_info())
print(value("XX.OO....", "X"), value("XX.OO....", "O"), value("X.O.O.X..", "X"))
