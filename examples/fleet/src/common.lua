-- Takes one attempt out of the common part of a quota.
-- KEYS[1]: when the attempts of the last period were made. KEYS[2]: since when they have been counted.
-- ARGV[1]: attempts per period. ARGV[2]: the period in milliseconds.
-- Gives 0, or the milliseconds to wait before asking again.

-- The clock of the one place where they count: those of the processes may differ.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, period = tonumber(ARGV[1]), tonumber(ARGV[2])

-- A server that was started anew, or that has thrown something away, does not know what was used before.
local since = redis.call('GET', KEYS[2])
if not since then
  redis.call('SET', KEYS[2], now)
  since = now
end
local opens = tonumber(since) + period
if opens > now then
  return opens - now
end

local oldest = redis.call('LINDEX', KEYS[1], 0)
while oldest and tonumber(oldest) + period <= now do
  redis.call('LPOP', KEYS[1])
  oldest = redis.call('LINDEX', KEYS[1], 0)
end
if redis.call('LLEN', KEYS[1]) < limit then
  redis.call('RPUSH', KEYS[1], now)
  return 0
end
return tonumber(oldest) + period - now
