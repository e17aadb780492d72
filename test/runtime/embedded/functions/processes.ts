import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  pid: number
  parent: number
  session: number
  /** Resident memory in KiB. */
  memory: number
}

/** Every process of the machine, as Linux tells. */
export function processes(): RunningProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const [, parent, , session] = fields.map(Number)
      return [{ pid: Number(name), parent: parent ?? 0, session: session ?? 0, memory: Number(fields[21]) * 4 }]
    } catch {
      return [] // gone meanwhile
    }
  })
}

/** The processes a process started, and those they started. */
export function startedBy(pid: number, all = processes()): RunningProcess[] {
  const direct = all.filter(({ parent }) => parent === pid)
  return [...direct, ...direct.flatMap((one) => startedBy(one.pid, all))]
}
