"""A clock that stands still at the conversation's now, whoever asks: `datetime`, `date` and `time`.

`datetime.datetime` and `datetime.date` become subclasses that only know another now. Instances of the real classes, which C
code still makes, are instances of them too; arithmetic, comparison, pickling and time zones are the real ones.
Sleeping takes no time but moves the clock for the rest of the call, so that a loop that waits for a moment ends.
"""
import copyreg
import datetime as _datetime
import threading  # its waits keep the real clock
import queue
import selectors
import time as _time

assert threading and queue

real_date = _datetime.date
real_datetime = _datetime.datetime
real_counter = _time.perf_counter


class Clock:
    """Seconds since 1970 at which the clock stands, and how long the running call has slept."""

    start = 0.0
    slept = 0.0

    def now(self):
        return self.start + self.slept

    def set(self, start):
        self.start = start
        self.slept = 0.0


clock = Clock()


class _SameAs(type):
    """Of a class that stands for a real one: what is an instance of the real class is one of it."""

    def __instancecheck__(cls, instance):
        real = _REAL.get(cls)
        return type.__instancecheck__(cls, instance) if real is None else isinstance(instance, real)

    def __subclasscheck__(cls, subclass):
        real = _REAL.get(cls)
        return type.__subclasscheck__(cls, subclass) if real is None else issubclass(subclass, real)


class date(real_date, metaclass=_SameAs):
    __slots__ = ()

    @classmethod
    def today(cls):
        return cls.fromtimestamp(clock.now())


class datetime(real_datetime, metaclass=_SameAs):
    __slots__ = ()

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(clock.now(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(clock.now(), _datetime.timezone.utc).replace(tzinfo=None)

    @classmethod
    def today(cls):
        return cls.now()


_REAL = {date: real_date, datetime: real_datetime}
for _class in (date, datetime):
    _class.__module__ = "datetime"
    _class.__qualname__ = _class.__name__
    # An instance that C code made is pickled as one of the class that has its name.
    copyreg.pickle(_REAL[_class], lambda value, made=_class: (made, value.__reduce_ex__(4)[1]))
_datetime.date = date
_datetime.datetime = datetime


def _sleep(seconds):
    """As time.sleep, but at once."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    clock.slept += float(seconds)


def _of_now(real):
    """`time.gmtime` and its like: without an argument they are of now."""
    return lambda seconds=None: real(clock.now() if seconds is None else seconds)


def _of_now_tuple(real):
    return lambda *when: real(*(when or (_time.localtime(),)))


_real_strftime = _time.strftime


def _clock_gettime(which):
    return clock.now()


for _name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    setattr(_time, _name, clock.now)
    setattr(_time, _name + "_ns", lambda: int(clock.now() * 1_000_000_000))
for _name in ("gmtime", "localtime", "ctime"):
    setattr(_time, _name, _of_now(getattr(_time, _name)))
_time.asctime = _of_now_tuple(_time.asctime)
_time.strftime = lambda format, *when: _real_strftime(format, *(when or (_time.localtime(),)))
_time.clock_gettime = _clock_gettime
_time.clock_gettime_ns = lambda which: int(clock.now() * 1_000_000_000)
_time.sleep = _sleep


#: Seconds that make a difference to a clock that counts from 1970: a loop goes on only when its moment has passed.
_TICK = 1e-6


def _waiting(real):
    """An event loop's wait: when nothing came, its time has passed on the clock that stands still."""

    def select(self, timeout=None):
        sleeps = timeout is not None and timeout > 0
        # Without other threads there is nobody who could end the wait before its time.
        ready = real(self, 0 if sleeps and threading.active_count() == 1 else timeout)
        if sleeps and not ready:
            clock.slept += timeout + _TICK
        return ready

    return select


selectors.DefaultSelector.select = _waiting(selectors.DefaultSelector.select)
