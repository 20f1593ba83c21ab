-- for_loop.py in Lua.
local function pythagorean(limit)
  local found = 0
  for a = 1, limit - 1 do
    for b = a, limit - 1 do
      local c = a * a + b * b
      if c % 29 == 0 then found = found + c % 13 end
    end
  end
  return found
end

local function remainders(n)
  local total = 0
  for i = 0, n - 1 do total = (total * 31 + i) % 1000003 end
  return total
end

print(pythagorean(3000) .. ' ' .. remainders(7500000))
