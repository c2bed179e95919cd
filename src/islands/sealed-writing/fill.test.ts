import { expect, it } from 'vitest'
import { exportReferral, importReferral } from '../../field/fhir/index.ts'
import type { Content } from '../referral/content.ts'
import { referralOf, type Envelope } from '../sealed-reading/fhir-referral.ts'
import { contentOf, newDraft } from './draft.ts'
import { fill } from './fill.ts'

const [from, to, task, rec] = ['a', 'b', 'c', 'd'].map((sign) => `${sign.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
  string,
]
const content: Content = {
  identity: { name: 'Nom inventé', pronoun: 'they', age: '16' },
  contact: { reach: 'Par texto, après 16\u00a0h', avoid: 'Personne inventée' },
  need: { codes: ['shelter'] },
  reason: { text: 'Cherche un lieu calme.\nDeux lignes.' },
  risk: { text: 'Messages courts.' },
  goal: { text: '«\u00a0Souffler\u00a0»' },
  worker: { name: 'Autre personne', phone: '555-0101' },
}
const envelope: Envelope = {
  request: { state: 'active', priority: 'urgent', language: 'other', continuityId: rec },
  tasks: [
    {
      id: task,
      fromId: from,
      toId: to,
      partOf: null,
      state: 'accepted',
      businessStatus: 'opened',
      reason: null,
      outcome: null,
      requestedAt: '2026-11-22T14:05:00.000Z',
      dueAt: null,
      acceptedAt: '2026-11-22T15:05:00.000Z',
      firstContactAt: null,
      endedAt: null,
      changedAt: '2026-11-22T15:05:00.000Z',
    },
  ],
  consents: [],
}
const written = (): string => {
  const served = {
    id: task,
    recipientId: to,
    state: 'accepted',
    businessStatus: 'opened',
    consentId: null,
    mayTakeBack: false,
  }
  const one = referralOf(envelope, { rec, task: served, content, consent: null }, { nameOf: (id) => id, lang: 'fr' })
  return one === null ? '' : JSON.stringify(exportReferral(one))
}
const draftWith = (...classes: ReturnType<typeof newDraft>['classes']) => ({
  ...newDraft('fr', { from, worker: 'Moi' }),
  classes,
})
const needs = [{ code: 'shelter', name: 'Hébergement' }]

it('fills in what a file of ours says, as it was said', () => {
  const found = importReferral(written())
  if (!found.ok) throw new Error(found.refusal)
  const draft = draftWith('identity', 'contact', 'need', 'reason', 'risk', 'goal')
  expect(fill(draft, found.value, needs)).toEqual(['need', 'identity', 'contact', 'reason', 'risk', 'goal'])
  expect(contentOf({ ...draft, age: '16' })).toEqual({ ...content, worker: { name: 'Moi', phone: '' } })
})

it('fills in nothing of a class that was not agreed to, nor a need that nobody here knows', () => {
  const found = importReferral(written())
  if (!found.ok) throw new Error(found.refusal)
  const draft = draftWith('reason')
  expect(fill(draft, found.value, [])).toEqual(['reason'])
  expect({ ...draft, reason: '' }).toEqual({ ...draftWith('reason'), id: draft.id, task: draft.task })
})

it('writes no file of a task that the envelope has not', () => {
  const one = { rec, task: null, content, consent: null }
  expect(referralOf(envelope, one, { nameOf: (id) => id, lang: 'fr' })).toBeNull()
})
