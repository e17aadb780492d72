import { describe, expect, it } from 'vitest'
import type { FunctionImports } from '../../../../runtime/embedded/functions/function-worker.ts'
import { openFunctionFiles } from '../../../../runtime/embedded/functions/open-function-files.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { barePython } from './bare-python.ts'

const HEADER = 'from _gen import *  # <AUTO GENERATED>\n'

/** What files of functions do at their top, by what is particular about it. All of it must import, whatever is installed. */
const IDIOMS: Readonly<Record<string, string>> = {
  session: `import requests, urllib3
from requests import Request, Response, Session
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth
from requests.exceptions import ConnectTimeout, HTTPError, JSONDecodeError, MissingSchema, ReadTimeout, RequestException, Timeout
from requests.structures import CaseInsensitiveDict
from requests.utils import quote
from urllib3.exceptions import MaxRetryError
from urllib3.util.retry import Retry
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
kept = Session()
kept.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=0.3, status_forcelist=(500, 502))))
kept.headers.update({"Accept": "application/json"})
class Api(requests.Session):
    def request(self, method, url, *more, **named):
        return super().request(method, "https://api.example.com" + url, *more, **named)
try:
    Api().get("/slots", timeout=1)
    assert False
except requests.exceptions.RequestException as error:
    assert "network is disabled" in str(error), error
assert requests.codes.ok == 200 and requests.codes["not_found"] == 404 and CaseInsensitiveDict({"A": 1})["a"] == 1
made = Response()
made.status_code = 503
made._content = b'{"a": 1}'
assert made.json() == {"a": 1} and not made.ok and made.text
try:
    made.raise_for_status()
    assert False
except HTTPError as error:
    assert error.response is made`,
  models: `from datetime import datetime
from enum import Enum
from typing import Annotated, Generic, List, Literal, Optional, TypeVar
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, RootModel, TypeAdapter, ValidationError, computed_field, conint, field_validator, model_validator
from pydantic.alias_generators import to_camel
class Kind(str, Enum):
    LONG = "long"
class Slot(BaseModel):
    model_config = ConfigDict(extra="ignore", populate_by_name=True)
    id: int = Field(..., alias="slotId", ge=0)
    kind: Kind = Kind.LONG
    at: Optional[datetime] = None
    side: Literal["left", "right"] = "left"
    tags: List[str] = Field(default_factory=list, max_length=3)
    name: Annotated[str, BeforeValidator(str.strip)] = ""
    @field_validator("tags", mode="before")
    @classmethod
    def _split(cls, value):
        return value.split(",") if isinstance(value, str) else value
    @computed_field
    @property
    def shown(self) -> str:
        return f"{self.id}!"
    @model_validator(mode="after")
    def _whole(self):
        if self.id == 13:
            raise ValueError("not that one")
        return self
class Slots(RootModel[List[Slot]]):
    pass
class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)
    first_name: str
T = TypeVar("T")
class Page(BaseModel, Generic[T]):
    items: List[T] = []
slot = Slot.model_validate({"slotId": "3", "tags": "a,b", "name": " x ", "at": "2026-01-02T03:04:05Z"})
assert (slot.id, slot.tags, slot.name, slot.at.year, slot.model_dump()["shown"]) == (3, ["a", "b"], "x", 2026, "3!")
assert Slots.model_validate([{"slotId": 1}]).root[0].id == 1 and Camel(firstName="a").first_name == "a"
assert TypeAdapter(List[Slot]).validate_python([{"slotId": 1}])[0].id == 1 and Page[int](items=[1]).items == [1]
for wrong, where in ({"slotId": -1}, "slotId"), ({}, "slotId"), ({"slotId": 1, "side": "up"}, "side"), ({"slotId": "x"}, "slotId"):
    try:
        Slot.model_validate(wrong)
        assert False, wrong
    except ValidationError as error:
        assert error.errors()[0]["loc"] == (where,), error.errors()
try:
    Slot(id=13)
    assert False
except ValidationError as error:
    assert "not that one" in str(error)`,
  older_models: `from pydantic import BaseModel, Extra, validator
from pydantic.dataclasses import dataclass
import warnings
warnings.filterwarnings("ignore")
class Guest(BaseModel):
    name: str
    class Config:
        extra = Extra.forbid
    @validator("name")
    def _strip(cls, value):
        return value.strip()
assert Guest(name=" a ").dict() == {"name": "a"}
@dataclass
class Seats:
    count: int
assert Seats(count="3").count == 3`,
  schema: `import jsonschema
from jsonschema import Draft7Validator, ValidationError, validate
wanted = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer", "minimum": 1}, "tags": {"type": "array", "items": {"enum": ["a"]}}}, "additionalProperties": False}
validate({"id": 2, "tags": ["a"]}, wanted)
for wrong in ({}, {"id": 0}, {"id": True}, {"id": 1, "tags": ["b"]}, {"id": 1, "x": 1}, []):
    assert not Draft7Validator(wanted).is_valid(wrong), wrong
    try:
        jsonschema.validate(instance=wrong, schema=wanted)
        assert False
    except jsonschema.exceptions.ValidationError as error:
        assert error.message`,
  extensions:
    'from typing_extensions import Literal, NotRequired, Self, TypedDict, override\nclass Given(TypedDict):\n    a: NotRequired[int]\n@override\ndef kept(): return 1\nassert kept() == 1',
  zones: `from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
from datetime import date, datetime, timedelta, timezone
NOW = datetime.now(tz=ZoneInfo("US/Central"))
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
class Moment(datetime): pass
assert isinstance(NOW, datetime) and NOW - EPOCH > timedelta(days=1) and available_timezones()`,
  checking: `from __future__ import annotations
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from _gen.conversation import Conversation
    from somewhere import Something
def later(conv: Conversation, x: Something) -> Something | None: ...`,
  deferred: 'class Guest:\n    name: Unknown\n    seats: list[Unknown] = []\n    def ask(self, a: "Later" | None): ...',
  logging: `import logging, plog
from plog import bind, error, get_logger, info, tmp_bind
logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)
logger.addHandler(logging.StreamHandler())
logger.info("imported")
with plog.bind(a=1), plog.tmp_bind(b=2):
    plog.info("x %s", 1, a=2)`,
  loop: 'import asyncio\nasync def one():\n    await asyncio.sleep(60)\n    return 1\nassert asyncio.run(one()) == 1',
  names: `V = ElevenLabsVoice(provider_voice_id="x", similarity_boost=0.7)
W: VoiceType = VoiceWeighting(V, 0.5)
OutgoingEmail("a", "b"), AnalyticsEvent("a", "b"), WebchatInterface, CxOneError, Transition(goto_flow="x"), MetricEvent("a")`,
  matching:
    'def pick(kind):\n    match kind.split():\n        case ["a", *rest]: return rest\n        case _: return (n := 3)\nassert pick("a b") == ["b"] and pick("c") == 3',
  environment: 'import os\nKEY = os.getenv("API_KEY")\nassert os.environ.get("HOME", "none") == "none"',
  own_json: 'import json\nassert json.loads("1") == 1',
  words: 'GRÜSSE = "Grüß Gott 😀"\nПривет = 1',
  settings:
    'from dataclasses import asdict, dataclass, field\nimport copy, pickle\n@dataclass(frozen=True)\nclass Hours:\n    open: "time"\n    days: list = field(default_factory=list)\nassert pickle.loads(pickle.dumps(Hours(1))) == copy.deepcopy(Hours(1)) and asdict(Hours(1))',
}

/** Files whose bytes are particular. */
const ODD: Readonly<Record<string, string>> = {
  'functions/json.py': `${HEADER}def json(conv: Conversation):\n    return "mine"\n`,
  'functions/requests.py': `${HEADER}X = 1\n`,
  'functions/marked.py': `\u{FEFF}${HEADER}def marked(conv: Conversation): ...\n`,
  'functions/windows.py': `${HEADER}def windows(conv: Conversation):\r\n    x = """a\r\nb"""\r\n    return x\r\n`,
  'functions/tabs.py': `${HEADER}def tabs(conv: Conversation):\n\tif conv:\n\t\treturn 1\n`,
  'functions/late_header.py': `import re\n${HEADER}def late_header(conv: Conversation): ...\n`,
  'functions/future.py': `${HEADER}"""Says what it does."""\nfrom __future__ import annotations\ndef future(conv: Conversation, x: Unknown): ...\n`,
  'functions/first.py':
    'import functions.second\ndef first(conv: Conversation): return functions.second.second(conv)\n',
  'functions/second.py':
    'def second(conv: Conversation):\n    from functions.first import first\n    from . import first as again\n',
  'functions/nothing.py': '',
}

async function importAll(
  texts: Readonly<Record<string, string>>,
  python?: string,
): Promise<{ imports: FunctionImports; notes: readonly string[] }> {
  const files = Object.entries(texts).map(([path, source]) => ({ path, source }))
  const worker = await openFunctionFiles({ files, flows: {} }, python === undefined ? {} : { python })
  if (worker === null) throw new Error('python3 is needed for these tests')
  try {
    return { imports: await worker.importAll(), notes: worker.notes }
  } finally {
    await worker.stop()
  }
}

function idioms(): Record<string, string> {
  const files = Object.entries(IDIOMS).map(([name, text]) => [`functions/use_${name}.py`, `${HEADER}${text}\n`])
  return { ...Object.fromEntries(files), ...ODD }
}

describe('files of functions import as Python would import them', () => {
  it('whatever they do at their top', async () => {
    const { imports } = await importAll(idioms())
    expect(imports.failed).toEqual([])
  })

  it('where nothing is installed stand-ins are told, those that are imported', async () => {
    const python = await barePython(await temporaryFolder())
    const { imports, notes } = await importAll(idioms(), python)
    expect(imports.failed).toEqual([])
    expect(notes.map((note) => note.split(' ')[0])).toEqual([
      'requests',
      'urllib3',
      'jsonschema',
      'typing_extensions',
      'pydantic',
    ])
    expect((await importAll({ 'functions/a.py': 'import json\n' }, python)).notes).toEqual([])
  })

  it.each([
    ['import pandas_of_nobody', "No module named 'pandas_of_nobody'; no such package is installed for this Python"],
    ['from other import x', "No module named 'other'; functions import each other as functions.other"],
    ['from _gen import Nobody', "cannot import name 'Nobody' from '_gen'"],
    ['import ctypes', 'ImportError: native code is out of'],
    ['x = open("data.json")', "PermissionError: files are out of a function's reach: "],
    ['import os; os.environ["KEY"]', "KeyError: 'KEY'"],
    ['x = f"{open("}', 'SyntaxError: '],
    ['import urllib.request; urllib.request.urlopen("http://127.0.0.1")', 'network is disabled'],
  ])('%s is told with its line', async (line, message) => {
    const { imports } = await importAll({ 'functions/a.py': `${HEADER}\n${line}\n`, 'functions/other.py': '' })
    expect(imports.failed).toEqual([
      { path: 'functions/a.py', line: 3, message: expect.stringContaining(message) as string },
    ])
  })

  it('a name that a stand-in does not have is told, not made up', async () => {
    const python = await barePython(await temporaryFolder())
    const { imports } = await importAll({ 'functions/a.py': 'from pydantic import BasedModel\n' }, python)
    expect(imports.failed).toEqual([
      {
        path: 'functions/a.py',
        line: 1,
        message: expect.stringContaining("cannot import name 'BasedModel'") as string,
      },
    ])
  })
})
