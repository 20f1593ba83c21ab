-- tak.py in Lua.
local function tak(x, y, z)
  if y >= x then return z end
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
end

print(tak(25, 16, 8) .. ' ' .. tak(24, 15, 7) .. ' ' .. tak(20, 12, 5) .. ' ' .. tak(22, 15, 6))
