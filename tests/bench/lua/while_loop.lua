-- while_loop.py in Lua.
local function collatz_steps(limit)
  local longest, best, start = 0, 0, 1
  while start < limit do
    local n, steps = start, 0
    while n ~= 1 do
      if n & 1 == 1 then n = 3 * n + 1 else n = n >> 1 end
      steps = steps + 1
    end
    if steps > longest then longest, best = steps, start end
    start = start + 1
  end
  return best, longest
end

local function count_up(n)
  local i, total = 0, 0
  while i < n do
    total = total + (i & 7)
    i = i + 1
  end
  return total
end

local best, longest = collatz_steps(40000)
print('(' .. best .. ', ' .. longest .. ') ' .. count_up(8000000))
