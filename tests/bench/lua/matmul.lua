-- matmul.py in Lua.
local function matrix(rows, columns, seed)
  local m = {}
  for i = 0, rows - 1 do
    local row = {}
    for j = 0, columns - 1 do row[j + 1] = (i * seed + j * 7) % 11 - 4 end
    m[i + 1] = row
  end
  return m
end

local function multiply(a, b)
  local columns, result = {}, {}
  for j = 1, #b[1] do
    local column = {}
    for i = 1, #b do column[i] = b[i][j] end
    columns[j] = column
  end
  for i, row in ipairs(a) do
    local out = {}
    for j, column in ipairs(columns) do
      local sum = 0
      for k = 1, #row do sum = sum + row[k] * column[k] end
      out[j] = sum
    end
    result[i] = out
  end
  return result
end

local function multiply_in_place(a, b, n)
  local c = {}
  for i = 1, n do
    c[i] = {}
    for j = 1, n do c[i][j] = 0.0 end
  end
  for i = 1, n do
    local ai, ci = a[i], c[i]
    for k = 1, n do
      local aik, bk = ai[k], b[k]
      for j = 1, n do ci[j] = ci[j] + aik * bk[j] end
    end
  end
  return c
end

local function sum_of(m)
  local sum = 0
  for _, row in ipairs(m) do
    for _, x in ipairs(row) do sum = sum + x end
  end
  return sum
end

local product = multiply(matrix(190, 200, 3), matrix(200, 170, 5))
local floats = matrix(190, 190, 13)
for _, row in ipairs(floats) do
  for j = 1, #row do row[j] = row[j] / 4 end
end
local c = multiply_in_place(floats, floats, 190)
print(sum_of(product) .. ' ' .. sum_of(c) .. ' ' .. product[51][51] .. ' ' .. c[8][10])
