-- global_loop.py in Lua: all names are global.
LIMIT = 2600000
i, evens, total = 0, 0, 0
while i < LIMIT do
  if i & 1 == 0 then evens = evens + 1 end
  total = total + i % 7
  i = i + 1
end

checksum = 0
a = 0
while a < 950 do
  b = 0
  while b < 950 do
    checksum = checksum ~ a * b
    checksum = checksum + (a - b)
    b = b + 1
  end
  a = a + 1
end

x, steps = 27, 0
while steps < 1100000 do
  if x % 2 == 0 then x = x // 2 else x = 3 * x + 1 end
  if x == 1 then x = 27 + steps % 1000 end
  steps = steps + 1
end
print(evens .. ' ' .. total .. ' ' .. checksum .. ' ' .. x)
