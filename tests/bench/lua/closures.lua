-- closures.py in Lua.
local function make_counter(start, step)
  local value = start
  return function() value = value + step; return value end, function() value = start end
end

local function compose(f, g)
  return function(x) return f(g(x)) end
end

local function memoised(f)
  local cache = {}
  return function(n)
    if cache[n] == nil then cache[n] = f(n) end
    return cache[n]
  end
end

local partitions
partitions = memoised(function(n)
  return n < 2 and 1 or (partitions(n - 1) + partitions(n // 2)) % 1000003
end)

local function each(from, to, callback)
  for item = from, to do callback(item) end
end

local function curried(a)
  return function(b)
    return function(c) return a * b + c end
  end
end

local total = 0
local count, reset = make_counter(5, 3)
for i = 0, 1299999 do
  total = total + (count() & 15)
  if i % 1000 == 0 then reset() end
end
local add, double = function(x) return x + 1 end, function(x) return x * 2 end
local chain = compose(add, compose(double, compose(add, double)))
for i = 0, 399999 do total = total + (chain(i) & 7) end
for i = 0, 259999 do total = total + (curried(i)(3)(4) & 7) end
local seen = {}
each(0, 199999, function(x) if x % 3 ~= 0 then seen[#seen + 1] = x end end)
local adders = {}
for n = 0, 49 do adders[#adders + 1] = function(x) return x + n end end
for i = 0, 9999 do
  for k = 1, #adders do total = total + (adders[k](i) & 1) end
end
local square, odd, sum = function(x) return x * x & 3 end, function(x) return x % 2 == 1 end, 0
for x = 0, 199999 do
  if odd(x) then sum = sum + square(x) end
end
print(total .. ' ' .. #seen .. ' ' .. partitions(400) .. ' ' .. sum)
