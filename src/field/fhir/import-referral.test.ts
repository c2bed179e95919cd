import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportReferral } from './export-referral.ts'
import { importReferral } from './import-referral.ts'
import { referrals } from './test-referrals.ts'

type Tree = Record<string, unknown>
type Bundle = Tree & { entry: { resource: Tree }[] }

const [sample] = fc.sample(referrals, { numRuns: 1, seed: 7 })
const bundle = (): Bundle => {
  if (sample === undefined) throw new Error('one is made')
  const referral = { ...sample, businessStatus: 'opened' as const, needs: ['shelter'], content: null }
  return JSON.parse(JSON.stringify(exportReferral(referral))) as Bundle
}
const resource = (one: Bundle, type: string): Tree =>
  one.entry.map((entry) => entry.resource).find((found) => found['resourceType'] === type) ?? {}

/** Puts a value at a place such as `meta.tag.0.code`; undefined: takes away what is there. */
function put(tree: Tree, place: string, value: unknown): void {
  const names = place.split('.')
  const last = names.pop() ?? ''
  const node = names.reduce<Tree>((found, name) => found[name] as Tree, tree)
  if (value === undefined) delete node[last]
  else node[last] = value
}
function read(change: (one: Bundle) => void): string {
  const one = bundle()
  change(one)
  const found = importReferral(JSON.stringify(one))
  return found.ok ? 'read' : found.refusal
}

describe('a bundle that is not a referral of ours', () => {
  it('is read as it is, whatever the order of its names', () => {
    expect(read(() => undefined)).toBe('read')
    expect(importReferral(JSON.stringify(Object.fromEntries(Object.entries(bundle()).toReversed())))).toMatchObject({
      ok: true,
    })
  })

  it.each([
    ['another resource', null, 'resourceType', 'Patient', 'not-a-bundle'],
    ['another kind of bundle', null, 'type', 'transaction', 'not-a-bundle'],
    ['another suite', null, 'meta.tag.0.code', 'F2', 'other-suite'],
    ['no suite', null, 'meta', undefined, 'other-suite'],
    ['a state that Gravity leaves out', 'Task', 'status', 'received', 'unknown-status'],
    ['an unknown state of the request', 'ServiceRequest', 'status', 'unknown', 'unknown-status'],
    ['an unknown business status', 'Task', 'businessStatus.coding.0.code', 'lost', 'unknown-status'],
    ['a code of another system', 'ServiceRequest', 'reasonCode.0.coding.0.system', 'x', 'unknown-code'],
    ['an unknown priority', 'Task', 'priority', 'stat', 'unknown-code'],
    ['a focus that is not there', 'Task', 'focus.reference', 'ServiceRequest/x', 'missing-reference'],
    ['an owner that is not there', 'Task', 'owner.reference', 'Organization/x', 'missing-reference'],
    ['an owner of another type', 'Task', 'owner.reference', `Patient/${sample?.subjectId}`, 'missing-reference'],
    ['a field that we do not hold', 'Patient', 'birthDate', '2010-01-01', 'would-lose'],
    ['a text to be shown', 'Task', 'text', { status: 'generated', div: '<script>' }, 'would-lose'],
    ['no date', 'Task', 'authoredOn', undefined, 'incomplete'],
    ['a list that is none', 'ServiceRequest', 'reasonCode', 'shelter', 'incomplete'],
  ])('is refused by a code: %s', (_what, type, place, value, code) => {
    expect(read((one) => put(type === null ? one : resource(one, type), place, value))).toBe(code)
  })

  it.each<[string, (one: Bundle) => unknown, string]>([
    [
      'no task',
      (one) => (one.entry = one.entry.filter((entry) => entry.resource['resourceType'] !== 'Task')),
      'missing-resource',
    ],
    ['two of one id', (one) => one.entry.push({ resource: resource(one, 'Task') }), 'duplicate-id'],
    ['two tasks', (one) => one.entry.push({ resource: { ...resource(one, 'Task'), id: 'other' } }), 'would-lose'],
    [
      'a resource that we do not hold',
      (one) => one.entry.push({ resource: { resourceType: 'Basic', id: 'x' } }),
      'would-lose',
    ],
    ['nothing in an entry', (one) => Object.assign(one.entry, { 0: null }), 'not-a-bundle'],
  ])('is refused by a code: %s', (_what, change, code) => {
    expect(read((one) => void change(one))).toBe(code)
  })

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-a-bundle'],
    ['[]', 'not-a-bundle'],
    ['"x"', 'not-a-bundle'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-large'],
    [`{"a":"${'x'.repeat(10_000_000)}"}`, 'too-large'],
    [`{"entry":[${'{},'.repeat(5000)}{}]}`, 'too-large'],
    [`{${Array.from({ length: 100 }, (_, at) => `"k${at}":1`).join()}}`, 'too-large'],
  ])('is refused before it costs anything: %#', (written, code) => {
    expect(importReferral(written)).toEqual({ ok: false, refusal: code })
  })

  it('changes nothing of our own objects by its names', () => {
    const written = JSON.stringify(bundle()).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )

    expect(importReferral(written)).toEqual({ ok: false, refusal: 'would-lose' })
    expect('polluted' in {}).toBe(false)
    expect(importReferral('{"__proto__":{"resourceType":"Bundle","type":"collection"}}')).toEqual({
      ok: false,
      refusal: 'not-a-bundle',
    })
  })

  it('never throws, whatever is put in its place', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(), (value, entry, place) => {
        const one = bundle()
        const chosen = one.entry[entry % one.entry.length]?.resource ?? {}
        const names = Object.keys(chosen)
        chosen[names[place % names.length] ?? ''] = JSON.parse(value)
        expect(typeof importReferral(JSON.stringify(one)).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})
