-- char_loops.py in Lua: bytes where Python has characters.
local function vigenere(text, key)
  local out, k = {}, #key
  for i = 1, #text do
    local c = text:byte(i)
    if c >= 97 and c <= 122 then
      out[i] = string.char((c - 97 + key:byte((i - 1) % k + 1) - 97) % 26 + 97)
    else
      out[i] = string.char(c)
    end
  end
  return table.concat(out)
end

local function distance(a, b)
  local row, n = {}, #b
  for j = 0, n do row[j] = j end
  for i = 1, #a do
    local corner = row[0]
    row[0] = i
    local c = a:byte(i)
    for j = 0, n - 1 do
      local cost = math.min(row[j] + 1, row[j + 1] + 1, corner + (c ~= b:byte(j + 1) and 1 or 0))
      corner, row[j + 1] = row[j + 1], cost
    end
  end
  return row[n]
end

local function is_palindrome(s)
  local i, j = 1, #s
  while i < j do
    if s:byte(i) ~= s:byte(j) then return false end
    i = i + 1
    j = j - 1
  end
  return true
end

local function hash_of(text)
  local h = 2166136261
  for i = 1, #text do h = (h ~ text:byte(i)) * 16777619 & 0xffffffff end
  return h
end

local text = ('the quick brown fox jumps over the lazy dog while the sun goes down '):rep(11000)
local secret = vigenere(text, 'lemon')
local vowels, words, inside = 0, 0, false
local is_vowel = { a = true, e = true, i = true, o = true, u = true }
for i = 1, #secret do
  local c = secret:sub(i, i)
  if is_vowel[c] then vowels = vowels + 1 end
  if c == ' ' then
    inside = false
  elseif not inside then
    inside = true
    words = words + 1
  end
end
local palindromes = 0
for n = 0, 749999 do
  if is_palindrome(tostring(n)) then palindromes = palindromes + 1 end
end
print(hash_of(secret) .. ' ' .. vowels .. ' ' .. words .. ' ' .. distance(text:sub(1, 1080), secret:sub(1, 1020)) .. ' ' .. palindromes)
