import { describe, expect, it } from 'vitest'
import { callGlobal, FACTS, globals, openWorker } from './function-bench.ts'

const FILES = globals({
  chance: `import random, uuid, os, secrets
return [random.random(), random.choice("abc"), str(uuid.uuid4()), str(uuid.uuid1()), os.urandom(4).hex(), secrets.token_hex(4), random.Random().random(), list({"a", "b", "c", "d"}), hash("x")]`,
  clock: `import time, datetime, calendar
from datetime import date, timedelta, timezone
from zoneinfo import ZoneInfo
before = time.time()
now = datetime.datetime.now()
return [now.isoformat(), datetime.datetime.utcnow().isoformat(), date.today().isoformat(), datetime.datetime.today().isoformat(), datetime.datetime.now(timezone.utc).isoformat(), datetime.datetime.now(ZoneInfo("America/New_York")).isoformat(), time.time() - before, time.monotonic() == time.monotonic(), time.strftime("%Y-%m-%d %H:%M"), time.gmtime().tm_hour, time.localtime().tm_hour, int(time.time())]`,
  kinds: `import copy, pickle, datetime as module
from datetime import date, datetime, timedelta, timezone
now = datetime.now()
real = datetime.strptime("2026-03-10 08:00", "%Y-%m-%d %H:%M")
class Mine(datetime): pass
checks = [
    isinstance(now, datetime), isinstance(now, date), isinstance(now.date(), date), not isinstance(now.date(), datetime),
    isinstance(real - now, timedelta), isinstance(now + timedelta(days=1), datetime), real > now, now == copy.deepcopy(now),
    pickle.loads(pickle.dumps(now)) == now, isinstance(pickle.loads(pickle.dumps(now.date())), date),
    isinstance(now.astimezone(timezone.utc), datetime), datetime.fromisoformat("2026-03-09T09:30:00") == now,
    datetime.combine(date.today(), now.time()) == now, issubclass(datetime, date), not isinstance(now, Mine), isinstance(Mine(2026, 1, 1), datetime),
    datetime.min.year == 1, date.today() == now.date(), (date.today() + timedelta(days=1)).day == 10, type(now).__name__ == "datetime",
    now.replace(hour=1).hour == 1, sorted([real, now])[0] is now, {now: 1}[datetime(2026, 3, 9, 9, 30)] == 1, module.datetime is datetime,
]
return [index for index, check in enumerate(checks) if not check]`,
  naps: `import time, asyncio
start = time.time()
time.sleep(3600)
deadline = time.time() + 5
rounds = 0
while time.time() < deadline:
    time.sleep(1)
    rounds += 1
return [time.time() - start, rounds]`,
  loop: `import asyncio, time
start = time.time()
async def ask():
    await asyncio.sleep(3600)
    slept = round(time.time() - start)
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 30)
    except asyncio.TimeoutError:
        return [slept, "timeout", await asyncio.to_thread(lambda: 3)]
return asyncio.run(ask())`,
  pool: `from concurrent.futures import ThreadPoolExecutor, as_completed
def work(number):
    conv.state[str(number)] = number
    return number
with ThreadPoolExecutor(4) as pool:
    return sorted(one.result(timeout=2) for one in as_completed([pool.submit(work, n) for n in range(8)]))`,
})

describe('the same conversation happens the same way again', () => {
  it('in another process, in another conversation, after another one', async () => {
    const seen = new Set<string>()
    for (let process = 0; process < 2; process++) {
      const worker = await openWorker(FILES)
      for (let conversation = 0; conversation < 2; conversation++) {
        const session = await worker.open(FACTS)
        const first = await callGlobal(session, 'chance')
        const second = await callGlobal(session, 'chance')
        expect(first.error).toBeNull()
        expect(first.returned).not.toEqual(second.returned)
        seen.add(JSON.stringify([first.returned, second.returned]))
      }
      await worker.stop()
    }
    expect([...seen]).toHaveLength(1)
  })

  it('chance differs between conversations, and interleaving changes nothing', async () => {
    const worker = await openWorker(FILES)
    const [one, two] = [await worker.open(FACTS), await worker.open({ ...FACTS, id: 'other' })]
    const mixed = []
    for (const session of [one, two, one, two])
      mixed.push(JSON.stringify((await callGlobal(session, 'chance')).returned))
    const alone = await worker.open(FACTS)
    expect([mixed[0], mixed[2]]).toEqual([
      JSON.stringify((await callGlobal(alone, 'chance')).returned),
      JSON.stringify((await callGlobal(alone, 'chance')).returned),
    ])
    expect(mixed[1]).not.toBe(mixed[0])
    await worker.stop()
  })

  it('the clock stands still at the now of the conversation, whoever asks', async () => {
    const worker = await openWorker(FILES)
    const session = await worker.open(FACTS)
    const moment = '2026-03-09T09:30:00'
    for (let call = 0; call < 2; call++) {
      expect((await callGlobal(session, 'clock')).returned).toEqual([
        moment,
        moment,
        '2026-03-09',
        moment,
        `${moment}+00:00`,
        '2026-03-09T05:30:00-04:00',
        0,
        true,
        '2026-03-09 09:30',
        9,
        9,
        Date.parse(`${moment}Z`) / 1000,
      ])
    }
    const kinds = await callGlobal(session, 'kinds')
    expect([kinds.error, kinds.returned]).toEqual([null, []])
    const elsewhere = await worker.open({ ...FACTS, now: '2027-01-01T00:00:00+02:00' })
    expect((await callGlobal(elsewhere, 'clock')).returned).toEqual(
      expect.arrayContaining(['2026-12-31T22:00:00', '2026-12-31']),
    )
    await worker.stop()
  })

  it('sleeping takes no time, a loop that waits ends, threads work', async () => {
    const worker = await openWorker(FILES)
    const session = await worker.open(FACTS)
    const naps = await callGlobal(session, 'naps')
    expect([naps.error, naps.returned]).toEqual([null, [3605, 5]])
    expect(naps.durationMs).toBeLessThan(1000)
    const loop = await callGlobal(session, 'loop')
    expect([loop.error, loop.returned]).toEqual([null, [3600, 'timeout', 3]])
    expect(loop.durationMs).toBeLessThan(2000)
    const pool = await callGlobal(session, 'pool')
    expect(pool.error).toBeNull()
    expect(pool.returned).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    await worker.stop()
  })

  it('a moment that is none is refused', async () => {
    const worker = await openWorker(FILES)
    await expect(worker.open({ ...FACTS, now: 'soon' })).rejects.toThrow('soon is no moment')
    await worker.stop()
  })
})
