-- ackermann.py in Lua. (The last call of each branch is written so that it is no tail call, as in Python.)
local function ackermann(m, n)
  if m == 0 then return n + 1 end
  local result
  if n == 0 then
    result = ackermann(m - 1, 1)
  else
    result = ackermann(m - 1, ackermann(m, n - 1))
  end
  return result
end

local total = 0
for n = 0, 43 do
  total = total + ackermann(2, n * 5) + ackermann(3, n % 8)
end
print(total)
