"""Chance that comes out the same every time: `random`, `uuid`, `secrets` and `os.urandom` draw from one seed a conversation."""
import os
import random
import uuid

#: Draws for all that wants the machine's own chance; the conversation sets its seed.
source = random.Random(0)
_real_seed = random.Random.seed


def _urandom(size):
    return source.getrandbits(size * 8).to_bytes(size, "big") if size else b""


def _seed(self, a=None, version=2):
    """As Random.seed; without a seed, one that is the same every time."""
    return _real_seed(self, source.getrandbits(128) if a is None else a, version)


def _uuid4():
    return uuid.UUID(int=source.getrandbits(128), version=4)


os.urandom = _urandom
random._urandom = _urandom
random.Random.seed = _seed
uuid.uuid4 = _uuid4
uuid._generate_time_safe = None  # uuid1 then asks the clock, which stands still
uuid.getnode = lambda: 0x02_00_00_00_00_01
uuid._node = 0x02_00_00_00_00_01


class Chance:
    """Where the chance of one conversation stands."""

    def __init__(self, seed):
        self._states = None
        self._seed = seed

    def begin(self):
        uuid._last_timestamp = None
        if self._states is None:
            _real_seed(source, self._seed)
            _real_seed(random._inst, self._seed + "/random")
            return
        source.setstate(self._states[0])
        random.setstate(self._states[1])

    def end(self):
        self._states = (source.getstate(), random.getstate())
