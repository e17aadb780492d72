import { spawnSync } from 'node:child_process'

export interface Figure {
  what: string
  /** Median. */
  ms: number
  budgetMs: number | null
  /** Of `ms`, where it is no time. */
  unit?: string
  /** Highest resident memory of the process, in MiB. */
  peakMiB?: number
  budgetMiB?: number
}

interface Options {
  budgetMs?: number
  /** Measures memory too, in a run of its own. */
  budgetMiB?: number
  runs?: number
  env?: NodeJS.ProcessEnv
  cwd: string
}

const RUNS = 7
const TELL_PEAK = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`

/** What a Node process takes from its start to its end: the median of several runs. */
export function processFigure(what: string, args: readonly string[], options: Options): Figure {
  const { budgetMs = null, budgetMiB, runs = RUNS, env = process.env, cwd } = options
  const ms = medianOf(runs, () => spawnSync(process.execPath, args, { cwd, env }))
  if (budgetMiB === undefined) return { what, budgetMs, ms }
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const
  const { output } = spawnSync(process.execPath, ['--import', TELL_PEAK, ...args], { cwd, env, stdio: [...stdio] })
  return { what, budgetMs, ms, budgetMiB, peakMiB: Number(output[3]) / 1024 }
}

/** Median time of several runs, in milliseconds. */
export function medianOf(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
