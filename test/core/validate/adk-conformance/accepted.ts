import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes } from './mutation.ts'

const STEP = 'flows/book_crossing/steps/ask_route.yaml'
const CONFIRM = 'flows/book_crossing/steps/confirm_crossing.yaml'
const FUNCTION = 'functions/quote_fare.py'
const TEST = 'test_suite/book_for_two.yaml'
const ENTITIES = 'config/entities.yaml'
const API = 'config/api_integrations.yaml'
const HANDOFFS = 'config/handoffs.yaml'
const EXPERIMENTAL = 'agent_settings/experimental_config.json'

/** What the fields' descriptions allow and a careless check would refuse; `fails` where it looks alike and is refused. */
export const ACCEPTED_AREA: Area = {
  area: 'accepted',
  mutations: [],
  more: [
    passes('region of the vendor itself', 'project.yaml', edit('region: uk-1', 'region: staging')),
    passes('Other alone', 'agent_settings/personality.yaml', 'adjectives:\n  Other: true\n  Kind: false\n'),
    passes('no adjectives', 'agent_settings/personality.yaml', 'custom: Be brief.\n'),
    passes('empty personality', 'agent_settings/personality.yaml', ''),
    passes('empty role', 'agent_settings/role.yaml', ''),
    passes('reference in a description of an entity', ENTITIES, edit('Single or return.', 'See {{fn:nothing}}.')),
    passes(
      'reference in a description of a handoff',
      HANDOFFS,
      edit('After eight in the evening.', "'{{ho:nothing}} in the evening.'"),
    ),
    passes('reference in a scenario', TEST, edit('You want two', 'You say {{fn:nothing}} and want two')),
    passes('reference in a context document', 'context/BACKGROUND.MD', 'See {{fn:nothing}} and {{tn:nothing}}.\n'),
    passes('braces without a colon', 'topics/opening_times.yaml', edit('The ticket desk', 'The {{ticket}} desk')),
    passes('range of whole and other numbers', ENTITIES, edit('max: 9', 'max: 9.5')),
    passes('negative minimum', ENTITIES, edit('min: 1', 'min: -1')),
    passes('handoff without settings', HANDOFFS, edit('  sip_config:\n    method: bye\n', '')),
    passes('handoff with empty settings', HANDOFFS, edit('  sip_config:\n    method: bye\n', '  sip_config: {}\n')),
    passes(
      'handoff without headers',
      HANDOFFS,
      edit('  sip_headers:\n  - key: X-Desk\n    value: harbour\n', '  sip_headers: []\n'),
    ),
    ...['/', '/a//b', '/a/{b}/c?d={e}&f=1', '/a%20b', "/~a:@!$&'()*+,;=", '/{a}{b}', '/a?b=c/d?e'].map((resource) =>
      passes(`operation on ${resource}`, API, edit('resource: /tickets\n', `resource: "${resource}"\n`)),
    ),
    passes('method in mixed case', API, edit('method: POST', 'method: Patch')),
    passes('address on a port', API, edit('https://bookings.quayside.example', 'http://10.0.0.1:8080/v1')),
    passes('integration without operations', API, 'api_integrations:\n- name: bookings\n'),
    passes('empty list of integrations', API, 'api_integrations: []\n'),
    passes(
      'conditions of an advanced step lead nowhere',
      CONFIRM,
      append('conditions:\n- name: x\n  condition_type: step_condition\n  child_step: Nowhere\n'),
    ),
    passes('effort as a number', STEP, edit('reasoning_effort: low', 'reasoning_effort: 3')),
    passes('model alone', STEP, edit('  provider: deepgram\n', '')),
    passes('thresholds outside of 0 to 1', STEP, edit('silence_threshold: 0.2', 'silence_threshold: -3')),
    passes('entity twice in a step', STEP, edit('- home_address', '- home_address\n- home_address')),
    passes(
      'empty list of entities',
      CONFIRM,
      edit('extracted_entities:\n- boarding_time\n- remark', 'extracted_entities: []'),
    ),
    passes(
      'filter without a function',
      'voice/response_control/phrase_filtering.yaml',
      edit('  function: mask_number\n', ''),
    ),
    passes(
      'filter with an empty function',
      'voice/response_control/phrase_filtering.yaml',
      edit('function: mask_number', "function: ''"),
    ),
    passes(
      'correction without a type',
      'voice/speech_recognition/transcript_corrections.yaml',
      edit('    replacement_type: full\n', ''),
    ),
    passes(
      'correction by nothing',
      'voice/speech_recognition/transcript_corrections.yaml',
      edit('replacement: ferry', "replacement: ''"),
    ),
    passes('empty translation', 'config/translations.yaml', edit('en-GB: Goodbye.', "en-GB: ''")),
    passes('test with empty lists', TEST, edit('tags:\n- booking\n', 'tags: []\n')),
    passes('test with nested attributes', TEST, edit('  trips: 3', '  trips: [1, {a: [true, null, 1.5]}]')),
    ...['2026-05-04', '2026-05-04T09:30:00', '2026-05-04 09:30:00', "'2026-05-04T09:30:00Z'", "'2026-05-04'"].map(
      (at) => passes(`simulated at ${at}`, TEST, edit("'2026-05-04T09:30:00+01:00'", at)),
    ),
    passes('assertion without arguments', TEST, (text) => text.slice(0, text.indexOf('  arguments:'))),
    fails('argument without a value', TEST, edit("    expected_value: '2'\n", '')),
    passes('negative duration', EXPERIMENTAL, '{"smart_vad": {"is_enabled": true, "max_extension_duration": "-1.5s"}}'),
    passes('whole number as 5.0', EXPERIMENTAL, '{"ragdoll": {"top_k": 5.0}}'),
    passes(
      'template with braces',
      EXPERIMENTAL,
      '{"webhooks": {"on_draft_published": [{"url": "https://hooks.example.com", "payload_template": {"client_payload": "{{payload}}"}}]}}',
    ),
    passes(
      'utterance by language',
      EXPERIMENTAL,
      '{"conversation_control": {"hangup_utterance": {"en-GB": "Bye.", "fr-FR": "Salut."}}}',
    ),
    passes(
      'a test group with a configuration',
      EXPERIMENTAL,
      '{"ab": {"is_enabled": false, "test_groups": [{"group_name": "a", "percent": 50, "test_config": {"email": {"sending_enabled": true}}}]}}',
    ),
    passes(
      'fillers by language',
      EXPERIMENTAL,
      '{"filler_utterances": {"is_enabled": true, "interval_sec": 2, "utterances": {"en-GB": ["Hm."]}}}',
    ),
    passes('topic of comments', 'topics/notes.yaml', '# nothing yet\n'),
    passes('topic of one marker', 'topics/notes.yaml', '---\n'),
    passes('topic with a name that has spaces around it', 'topics/ice.yaml', "name: ' Ice '\ncontent: None.\n"),
    passes('version beside a list', HANDOFFS, (text) => `version: 1\n${text}`),
    passes('byte order mark', 'topics/opening_times.yaml', (text) => `\uFEFF${text}`),
    ...pythonBodies(),
    ...pythonFiles(),
  ],
}

/** Statements in the main function that Python 3.14, which the vendor's tool needs, compiles. */
function pythonBodies(): Mutation[] {
  const bodies: Record<string, string> = {
    'quotes within the quotes of an f-string': 'x = f"{FARES["a"]}"',
    'a backslash in an f-string': 'x = f"{chr(10).join(["a\\n"])}"',
    'an f-string over lines': 'x = f"{\n        route\n    }"',
    'f-string formats': 'x = f"{route!r:>{seats}} {{}} {seats=} {discount:.2f}"',
    'a lambda in an f-string': 'x = f"{(lambda: 1)()}"',
    'nested f-strings': `x = f"{f'{f"""{route}"""}'}"`,
    'a template string': 'x = t"to {route}"',
    'two exceptions without brackets': 'try:\n        pass\n    except ValueError, KeyError:\n        pass',
    'an exception group': 'try:\n        pass\n    except* ValueError:\n        pass',
    'a match':
      'match route:\n        case "a" | "b":\n            pass\n        case {"k": [1, *rest], **more} if rest:\n            pass\n        case str(x) as y:\n            pass\n        case _:\n            pass',
    'soft keywords as names':
      'match = 1\n    case = match\n    type = case\n    _ = type\n    print(match, case, type, _)',
    'a type alias': 'type Fare = dict[str, int]',
    'a generic function': 'def first[T](items: list[T]) -> T:\n        return items[0]',
    'a walrus in a comprehension': 'x = [y for z in route if (y := z)]',
    'several context managers': 'with (open("a") as a, open("b") as b):\n        pass',
    'a context manager over lines': 'with (\n        open("a") as a,\n    ):\n        pass',
    'positional and keyword only': 'def inner(a, /, b, *, c=1, **d):\n        return a',
    stars: 'a, *b = [1, 2]\n    x = {**{}, "a": [*b]}\n    print(*b, **x)',
    'an index with a star': 'x = FARES[*route]',
    'else of loops':
      'for a in b"":\n        pass\n    else:\n        pass\n    while False:\n        pass\n    else:\n        pass',
    'bytes and raw': 'x = (rb"\\d" Rb"\\w", r"\\p", u"a", "a" "b")',
    numbers: 'x = 1_000 + 0xFF + 0b1 + 0o7 + 1e3 + 1.5j + .5 + 5.',
    'a lone ellipsis': '...',
    semicolons: 'x = 1; y = 2; del x',
    'a one-line if': 'if seats: x = 1',
    'a continued line': 'x = 1 + \\\n        2',
    'a comment at an odd column': 'x = 1\n  # odd\n        # odder\n    y = 2',
    'a string of lines': 'x = """\nfoo\n  bar\n"""',
    'letters of other scripts': 'größe = 1\n    名前 = größe',
    'decorated inner function': '@staticmethod\n    def inner():\n        pass',
    'a nested class': 'class Inner(dict, metaclass=type):\n        """Doc."""\n        x: int = 1',
    'an annotation without a value': 'x: "list[int]"',
    'global and nonlocal': 'def inner():\n        nonlocal price\n        price = 1\n    price = 2',
    'a chained comparison': 'x = 1 < seats <= 3 != 4 is not None not in []',
    'a conditional lambda': 'x = lambda a, *b, c=1, **d: a if b else c',
    'a generator in a call': 'x = sum(a for a in [1] if a if not a)',
    'a slice': 'x = route[::-1][1:2, ...]',
    'return with a star': 'return 1, *[2]',
    'async inside': 'async def inner():\n        async with a as b, c:\n            return [x async for x in b]',
    'jump in a global function to what is not there': 'flow.goto_step("Nowhere")',
    'assert with a message': 'assert (seats, "none"), "x"',
    'raise from': 'raise ValueError("x") from None',
    'a tab in a text': 'x = "a\\tb\tc"',
  }
  return Object.entries(bodies).map(([name, body]) =>
    passes(`Python: ${name}`, FUNCTION, edit('    price =', `    ${body}\n    price =`)),
  )
}

/** Files that are written in another way than most. */
function pythonFiles(): Mutation[] {
  return [
    passes('Python: no line end at the end', FUNCTION, (text) => text.trimEnd()),
    passes('Python: comment at the end without a line end', FUNCTION, (text) => `${text}# end`),
    passes('Python: blank lines with spaces', FUNCTION, (text) => text.replaceAll('\n\n', '\n    \n')),
    passes('Python: Windows line ends', FUNCTION, (text) => text.replaceAll('\n', '\r\n')),
    passes('Python: form feed', FUNCTION, (text) => text.replace('\n\n\ndef doubled', '\n\f\n\ndef doubled')),
    passes('Python: tabs', FUNCTION, (text) => text.replaceAll(/^ {4}/gm, '\t')),
    passes('Python: encoding line', FUNCTION, (text) => `# -*- coding: utf-8 -*-\n${text}`),
    passes('Python: helper before the main function', FUNCTION, (text) =>
      text.replace('\n\n@func_description', '\n\ndef before():\n    return 1\n\n\n@func_description'),
    ),
    passes('Python: foreign decorator with arguments', FUNCTION, (text) =>
      text.replace('\n\n@func_description', '\n\n@retry(times=3)\n@func_description'),
    ),
    passes('Python: comment between decorators', FUNCTION, (text) =>
      text.replace('@func_parameter("seats"', '# how many\n@func_parameter("seats"'),
    ),
    passes('Python: description over lines', FUNCTION, (text) =>
      text.replace('"Say what a crossing costs."', '\n    "Say what "\n    "a crossing costs."\n'),
    ),
    passes('Python: description in triple quotes', FUNCTION, (text) =>
      text.replace('"Say what a crossing costs."', '"""Say what\na crossing costs."""'),
    ),
    passes('Python: raw description', FUNCTION, (text) =>
      text.replace('"Say what a crossing costs."', 'r"Say \\d what"'),
    ),
    fails('Python: comment in the header', FUNCTION, (text) =>
      text.replace('    seats: int,', '    seats: int,  # how many'),
    ),
    passes('Python: return annotation below the parameters', FUNCTION, (text) =>
      text.replace(',\n):\n    price', '\n) -> dict[str, int] | None:\n    price'),
    ),
    passes('Python: docstring', FUNCTION, (text) =>
      text.replace('):\n    price', '):\n    """Say it.\n\n    With care."""\n    price'),
    ),
    fails('Python: async over several lines', FUNCTION, (text) =>
      text.replace('def quote_fare(', 'async def quote_fare('),
    ),
    passes('Python: guarded import', FUNCTION, (text) =>
      text.replace(
        'from functions',
        'try:\n    import orjson as json\nexcept ImportError:\n    import json\nfrom functions',
      ),
    ),
    passes('Python: type checking', FUNCTION, (text) =>
      text.replace(
        'from functions',
        'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a.b import C\nfrom functions',
      ),
    ),
    passes(
      'Python: call at the end',
      FUNCTION,
      (text) => `${text}\n\nif __name__ == "__main__":\n    print(doubled(2))\n`,
    ),
  ]
}
