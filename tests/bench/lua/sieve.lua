-- sieve.py in Lua. (Without slices to assign, both ways cross out one by one.)
local function primes_up_to(n)
  local flags = {}
  for i = 1, n do flags[i] = true end
  flags[1] = false
  local i = 2
  while i * i <= n do
    if flags[i] then
      for j = i * i, n, i do flags[j] = false end
    end
    i = i + 1
  end
  local primes = {}
  for k = 2, n do
    if flags[k] then primes[#primes + 1] = k end
  end
  return primes
end

local function count_flags(n)
  local flags = {}
  for i = 1, n do flags[i] = 1 end
  flags[1] = 0
  for i = 2, math.floor(n ^ 0.5) do
    if flags[i] == 1 then
      for j = i * i, n, i do flags[j] = 0 end
    end
  end
  local sum = 0
  for i = 1, n do sum = sum + flags[i] end
  return sum
end

local primes = primes_up_to(7000000)
print(#primes .. ' ' .. primes[#primes] .. ' ' .. count_flags(7000000))
