import type { Run } from '../state.ts'

/** What the jobs make of it: `waiting` as long as one waits. */
export function statusOfRun(run: Run): string {
  if (run.jobs.every((job) => job.status === 'completed')) return 'completed'
  return run.jobs.some((job) => job.status === 'waiting') ? 'waiting' : 'in_progress'
}
