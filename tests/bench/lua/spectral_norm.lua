-- spectral_norm.py in Lua.
local function entry(i, j)
  return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)
end

local function times(v)
  local n, result = #v, {}
  for i = 0, n - 1 do
    local sum = 0.0
    for j = 0, n - 1 do sum = sum + entry(i, j) * v[j + 1] end
    result[i + 1] = sum
  end
  return result
end

local function transposed_times(v)
  local n, result = #v, {}
  for i = 0, n - 1 do
    local sum = 0.0
    for j = 0, n - 1 do sum = sum + entry(j, i) * v[j + 1] end
    result[i + 1] = sum
  end
  return result
end

local function norm(n, rounds)
  local u, v = {}, nil
  for i = 1, n do u[i] = 1.0 end
  for _ = 1, rounds do
    v = transposed_times(times(u))
    u = transposed_times(times(v))
  end
  local uv, vv = 0.0, 0.0
  for i = 1, n do
    uv = uv + u[i] * v[i]
    vv = vv + v[i] * v[i]
  end
  return (uv / vv) ^ 0.5
end

print(string.format('%.9f', norm(330, 10)))
