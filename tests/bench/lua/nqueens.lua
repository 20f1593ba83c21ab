-- nqueens.py in Lua.
local function place(row, size, columns, rising, falling)
  if row == size then return 1 end
  local count = 0
  for column = 0, size - 1 do
    local up, down = row + column, row - column + size
    if columns[column] and rising[up] and falling[down] then
      columns[column], rising[up], falling[down] = false, false, false
      count = count + place(row + 1, size, columns, rising, falling)
      columns[column], rising[up], falling[down] = true, true, true
    end
  end
  return count
end

local function all_true(n)
  local t = {}
  for i = 0, n - 1 do t[i] = true end
  return t
end

local counts = {}
for n = 5, 12 do counts[#counts + 1] = place(0, n, all_true(n), all_true(2 * n), all_true(2 * n)) end
print('[' .. table.concat(counts, ', ') .. ']')
