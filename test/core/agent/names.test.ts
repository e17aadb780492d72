import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agentName } from '../../../core/agent/agent-name.ts'
import { cleanName } from '../../../core/agent/clean-name.ts'
import { findProjectRoots } from '../../../core/agent/find-project-roots.ts'

describe('cleanName', () => {
  it.each([
    ['Collect Phone Number', 'collect_phone_number'],
    ['order management flow (V2)', 'order_management_flow_v2'],
    ['booking-happy-path-existing-patient', 'booking_happy_path_existing_patient'],
    ['W&G TBM', 'w_g_tbm'],
    ['  Café — été  ', 'café_été'],
    ['same_day-service', 'same_day_service'],
    ['__a__b__', 'a_b'],
    ['!?', ''],
  ])('%j -> %j', (name, clean) => {
    expect(cleanName(name)).toBe(clean)
  })

  it('keeps the case on request', () => {
    expect(cleanName('North Quay', { keepCase: true })).toBe('North_Quay')
  })

  it('is clean once cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const clean = cleanName(name)
        expect(cleanName(clean)).toBe(clean)
        expect(clean).not.toMatch(/^_|_$|__|[\s/\\.]/)
      }),
    )
  })
})

describe('agentName', () => {
  it.each([
    ['agents/ferries', { project_name: 'Other' }, 'ferries'],
    ['', { project_name: 'Harbour Ferries' }, 'harbour_ferries'],
    ['', { project_name: '' }, 'agent'],
    ['', { project_name: 7 }, 'agent'],
    ['', null, 'agent'],
    ['', ['x'], 'agent'],
  ])('%j %j -> %s', (root, yaml, name) => {
    expect(agentName(root, yaml)).toBe(name)
  })
})

describe('findProjectRoots', () => {
  it('finds every folder with a project.yaml, the root included, and none in generated or foreign folders', () => {
    const paths = [
      'b/project.yaml',
      'project.yaml',
      'a/project.yaml',
      'a/topics/x.yaml',
      'a/_gen/project.yaml',
      'node_modules/x/project.yaml',
      '.git/project.yaml',
      'c/my-project.yaml',
      'd/project.yaml/x',
    ]
    expect(findProjectRoots(paths)).toEqual(['', 'a', 'b'])
    expect(findProjectRoots([])).toEqual([])
  })
})
