import type { Deployment } from './deployment.ts'

/**
 * The deployments a store without any takes over from a runtime's history. Hand changes are left out, else losing the
 * state folder would make a version known good that nobody verified; `previous` is counted without them.
 */
export function seedDeployments(history: readonly Deployment[]): Deployment[] {
  const deployments: Deployment[] = []
  for (const entry of history) {
    if (entry.cause === 'manual') continue
    deployments.push({ ...entry, previous: deployments.at(-1)?.version ?? null })
  }
  return deployments
}
