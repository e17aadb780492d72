import type { Finding, Range, Severity } from '../validate/finding.ts'
import type { Resource, SourceFile } from './agent-project.ts'
import type { KindRow } from './kind-row.ts'

/** What has been read of a project so far. */
export interface ProjectReading {
  resources: Resource[]
  findings: Finding[]
  /** Adds a resource, unless its kind has one of that identity already: then the first stays and a finding says so. */
  add(row: KindRow, resource: Omit<Resource, 'key' | 'kind'>, identity?: string): void
  report(rule: string, severity: Severity, file: SourceFile, range: Range, message: string, hint?: string): void
}

/** An empty reading. A resource's key is its kind, a colon and its name. */
export function startReading(): ProjectReading {
  const first = new Map<string, Resource>()
  const reading: ProjectReading = {
    resources: [],
    findings: [],
    add(row, fields, identity = fields.name) {
      const resource: Resource = { ...fields, key: `${row.kind}:${fields.name}`, kind: row.kind }
      const known = first.get(`${row.kind}:${identity}`)
      if (known === undefined) {
        first.set(`${row.kind}:${identity}`, resource)
        reading.resources.push(resource)
        return
      }
      // Names that differ but give one path are silently one item to the vendor, also where equal names are refused.
      const isRefused = row.duplicates === 'error' && known.name === resource.name
      const place = known.path === resource.path ? `line ${known.locate('').line}` : known.path
      reading.findings.push({
        rule: isRefused ? 'duplicate-name' : 'shadowed-duplicate',
        severity: isRefused ? 'error' : 'warning',
        message: `"${resource.name}" is there already (${place}); this one has no effect`,
        hint: 'Remove one of the two or give it another name.',
        path: resource.path,
        range: resource.locate(''),
      })
    },
    report(rule, severity, file, range, message, hint) {
      reading.findings.push({
        rule,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        path: file.path,
        range,
      })
    },
  }
  return reading
}
