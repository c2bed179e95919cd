import { describe, expect, it } from 'vitest'
import { baseSteps } from './base-protocol.ts'
import { baseAsKept, compareSteps, composeSteps, readSteps } from './compose.ts'
import {
  informs,
  isBehind,
  mayScreen,
  screeningDeeds,
  screeningMoves,
  screeningRights,
  screeningStates,
  stampOf,
  stateOf,
  whyRequired,
} from './rules.ts'
import { ownStep } from './test-screening.ts'

const written = (step: string, more = {}) => ({
  ...ownStep({ step, afterStep: null, titleFr: null, titleEn: null }),
  ...more,
})
const codes = (steps: readonly { step: string }[]) => steps.map(({ step }) => step)

describe('a protocol that is composed', () => {
  it('is the base, in order, when nothing is written', () => {
    expect(codes(baseAsKept)).toEqual(['notice', 'welcome', 'safety', 'consult', 'report', 'inform', 'refer', 'follow'])
  })

  it('takes the organization’s text in place of the base, and beside it where a step is required', () => {
    const steps = composeSteps([written('notice'), written('report')])
    const find = (code: string) => steps.find(({ step }) => step === code)
    expect(find('notice')?.textFr).toBe('Dites-le à la direction, sans nom.')
    expect(find('report')?.textFr).toContain('C’est vous qui appelez.')
    expect(find('report')?.textFr).toMatch(/\nDites-le à la direction, sans nom\.$/)
    const read = readSteps(steps, 'fr').find(({ step }) => step === 'report')
    expect(read?.lines.map(({ isOwn }) => isOwn)).toEqual([false, true])
  })

  it('puts a step of its own after the one it follows, and leaves out what is left out, but never what is required', () => {
    expect(codes(composeSteps([ownStep(), written('follow', { isLeftOut: true })]))).toEqual([
      'notice',
      'welcome',
      'safety',
      'consult',
      'own-0123456789ab',
      'report',
      'inform',
      'refer',
    ])
    for (const { id, required } of baseSteps) {
      const isThere = codes(composeSteps([written(id, { isLeftOut: true })])).includes(id)
      expect(isThere, id).toBe(required !== null)
    }
  })

  it('keeps a step of its own when the one it follows is left out', () => {
    const steps = composeSteps([ownStep({ afterStep: 'refer' }), written('refer', { isLeftOut: true })])
    expect(codes(steps)).toContain('own-0123456789ab')
    expect(codes(steps)).not.toContain('refer')
  })
})

it('says what became of each step from one protocol to another', () => {
  const after = composeSteps([ownStep(), written('notice'), written('refer', { isLeftOut: true })])
  const kinds = compareSteps(baseAsKept, after)
    .filter(({ kind }) => kind !== 'same')
    .map((one) => [one.kind, (one.after ?? one.before)?.step])
  expect(kinds).toEqual([
    ['changed', 'notice'],
    ['added', 'own-0123456789ab'],
    ['removed', 'refer'],
  ])
})

it('keeps in every protocol the step of the law, danger, and whom to turn to, and says why', () => {
  const required = baseSteps.flatMap(({ id }) => (whyRequired(id) === null ? [] : [id]))
  expect(required).toEqual(['safety', 'consult', 'report'])
  expect(whyRequired('own-0123456789ab')).toBeNull()
})

it('lets members read and say so, and keepers alone write, publish and take down', () => {
  for (const deed of screeningDeeds) {
    expect(mayScreen(deed, []), deed).toBe(false)
    expect(mayScreen(deed, ['member']), deed).toBe(deed === 'see' || deed === 'say-read')
    expect(mayScreen(deed, ['member', 'keeper']), deed).toBe(true)
    expect(screeningRights[deed]).toContain('keeper')
  }
})

it('is read as read only while it is in force, and taken down or put back only when that changes something', () => {
  const when = (deed: (typeof screeningDeeds)[number]) =>
    screeningStates.filter((state) => screeningMoves[state].includes(deed))
  expect(when('say-read')).toEqual(['in-force'])
  expect(when('take-down')).toEqual(['in-force'])
  expect(when('put-back')).toEqual(['taken-down'])
  expect(when('publish')).toEqual(['none', 'in-force', 'taken-down'])
  expect([null, { withdrawnAt: null }, { withdrawnAt: new Date(0) }].map(stateOf)).toEqual([
    'none',
    'in-force',
    'taken-down',
  ])
})

it('tells a base that changed since, a protocol that informs, and two drafts that are not the same', () => {
  expect([isBehind({ baseVersion: 1 }, 2), isBehind({ baseVersion: 2 }, 2)]).toEqual([true, false])
  expect([informs(baseAsKept), informs(composeSteps([written('inform', { isLeftOut: true })]))]).toEqual([true, false])
  const draft = [ownStep(), written('notice')]
  expect(stampOf(draft)).toBe(stampOf(draft.toReversed()))
  expect(stampOf(draft)).not.toBe(stampOf([ownStep({ version: 2 }), written('notice')]))
})
