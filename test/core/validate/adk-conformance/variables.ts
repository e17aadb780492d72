import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes } from './mutation.ts'

const TOPIC = 'topics/opening_times.yaml'
const FUNCTION = 'functions/start_function.py'

/** State variables, which exist where code names them. */
export const VARIABLES_AREA: Area = {
  area: 'variables',
  mutations: [
    mentioned('only by setattr', 'setattr(conv.state, "weather", "fog")', fails),
    mentioned('read in code', 'print(conv.state.weather)', passes),
    mentioned('only in a comment', '# conv.state.weather comes later', passes),
    mentioned('self.conv.state', 'self.conv.state.weather = "fog"', fails),
    fails('hyphen', TOPIC, edit('The ticket desk', 'At {{vrbl:ticket-url}}. The ticket desk')),
  ],
  more: [
    mentioned('only by subscript', 'conv.state["weather"] = "fog"', fails),
    mentioned('called', 'conv.state.weather()', fails),
  ],
}

function mentioned(name: string, line: string, answer: typeof passes): Mutation {
  const change = edit('The ticket desk', 'Mind the {{vrbl:weather}}. The ticket desk')
  return answer(name, TOPIC, change, { [FUNCTION]: append(`    ${line}\n`) })
}
