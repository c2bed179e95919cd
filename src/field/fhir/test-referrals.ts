import fc from 'fast-check'
import { businessStatuses, consentMethods, consentStates, priorities, requestStates, taskStates } from './codes.ts'
import type { ConsentForFhir, ContentForFhir, ReferralForFhir } from './model.ts'

const id = fc.uuid()
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString())
const day = instant.map((at) => at.slice(0, 10))
const code = fc.stringMatching(/^[a-z]{1,12}(-[a-z0-9]{1,8})?$/)
/** Texts as people write them, and some that nobody does. */
const text = fc.oneof(
  fc.constantFrom('Par texto, après 16\u00a0h', '«\u00a0Ne plus dormir dehors\u00a0»', 'Zoé', '__proto__', '\u2003'),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const language = fc.constantFrom('fr' as const, 'en' as const)

const content: fc.Arbitrary<ContentForFhir> = fc.record({
  name: maybe(text),
  pronoun: maybe(text),
  age: maybe(fc.integer({ min: 8, max: 30 })),
  safeWay: maybe(text),
  safeHours: maybe(text),
  notToContact: maybe(text),
  reason: maybe(text),
  goal: maybe(text),
  risks: maybe(text),
  worker: maybe(text),
})

const consent = (recipientId: string): fc.Arbitrary<ConsentForFhir> =>
  fc.record({
    id,
    state: fc.constantFrom(...consentStates),
    recipientId: fc.constant(recipientId),
    purpose: code,
    content: fc.uniqueArray(code, { maxLength: 5 }),
    method: fc.constantFrom(...consentMethods),
    givenAt: instant,
    startsOn: day,
    endsOn: day,
    textVersion: text,
    language,
    withdrawnAt: maybe(instant),
  })

/** Any referral that can be. */
export const referrals: fc.Arbitrary<ReferralForFhir> = fc.tuple(id, id).chain(([from, to]) =>
  fc.record({
    taskId: id,
    requestId: id,
    subjectId: id,
    continuityId: id,
    partOf: maybe(id),
    requestState: fc.constantFrom(...requestStates),
    taskState: fc.constantFrom(...taskStates),
    businessStatus: maybe(fc.constantFrom(...businessStatuses)),
    statusReason: maybe(code),
    priority: fc.constantFrom(...priorities),
    from: text.map((name) => ({ id: from, name })),
    to: text.map((name) => ({ id: to, name })),
    needs: fc.uniqueArray(code, { maxLength: 6 }),
    outcomes: fc.uniqueArray(code, { maxLength: 4 }),
    contactLanguage: fc.constantFrom('fr' as const, 'en' as const, 'other' as const),
    authoredAt: instant,
    changedAt: instant,
    dueAt: maybe(instant),
    acceptedAt: maybe(instant),
    firstContactAt: maybe(instant),
    closedAt: maybe(instant),
    consents: fc.uniqueArray(consent(to), { maxLength: 3, selector: (one) => one.id }),
    content: maybe(content),
  }),
)
