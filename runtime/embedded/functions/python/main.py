"""The loop: one request a line, one reply a line, in order."""
from . import frozen_clock, guard, seeded_random  # first: they change what the standard library gives

import gc
import json
import os
import resource
import sys

from .agent_files import AgentFiles
from .output import Output
from .session import Session
from .stand_ins import install


def run(setup, requests, replies):
    """Serves requests until their pipe ends."""
    output = Output()
    sys.stdout = sys.stderr = output
    notes = install([file["source"] for file in setup["files"]])
    files = AgentFiles(setup["files"], setup["flows"], notes)
    sessions = {}
    busy = Busy()
    limits = setup["limits"]
    gc.collect()
    gc.freeze()
    for name in [name for name in os.environ if name not in ("TZ", "LC_ALL")]:
        del os.environ[name]
    guard.limit(limits["memoryMb"], limits["openFiles"])
    guard.close(files.readable)
    write(replies, {"ready": True, "python": "%d.%d.%d" % sys.version_info[:3], "notes": notes.texts()})
    while True:
        line = requests.readline()
        if not line:
            os._exit(0)
        request = json.loads(line)
        reply = {"id": request["id"]}
        if busy.since_last():
            write(replies, {**reply, "spoiled": True, "undone": True})
            continue
        guard.allow_seconds(limits["cpuSeconds"])
        reply.update(answer(request, files, sessions, output))
        busy.rest()
        write(replies, reply)


#: When files are imported without a conversation: 15 January 2026, 10:00 UTC, as in tests.
IMPORTED_AT = 1_768_471_200


class Busy:
    """Tells whether something computed while nothing was asked for: a thread that a call left behind."""

    #: Seconds that may pass between a reply and the next request.
    MOST = 0.1

    def __init__(self):
        self._used = self._now()

    @staticmethod
    def _now():
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime

    def since_last(self):
        return self._now() - self._used > self.MOST

    def rest(self):
        self._used = self._now()


def answer(request, files, sessions, output):
    """What one request comes to: a dict to be merged into the reply."""
    for gone in request.get("gone", ()):
        session = sessions.pop(gone, None)
        if session is not None:
            session.close()
    if "facts" in request:
        sessions[request["session"]] = Session(request["session"], request["facts"], files, output)
    do = request["do"]
    if do == "open" or do == "close":
        return {}
    if do == "import":
        frozen_clock.clock.set(IMPORTED_AT)
        reply = files.import_one(request["path"])
        output.taken()
        return reply
    return sessions[request["session"]].call(request["address"], request["arguments"], request["context"])


def write(descriptor, reply):
    data = json.dumps(reply, allow_nan=False).encode("ascii") + b"\n"
    sent = 0
    while sent < len(data):
        sent += os.write(descriptor, data[sent : sent + 65536])
