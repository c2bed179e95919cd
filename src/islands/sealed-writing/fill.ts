import type { ReferralForFhir } from '../../field/fhir/index.ts'
import { pronouns, type ContentClass } from '../referral/codes.ts'
import type { Choices } from '../referral/answers.ts'
import type { Draft } from './draft.ts'

/** Fills, of the classes that were ticked, what the file says; what is there already and the file leaves out stays. @returns the classes that were filled */
export function fill(draft: Draft, { needs, content }: ReferralForFhir, known: Choices['needs']): ContentClass[] {
  const filled = new Set<ContentClass>()
  const put = (one: ContentClass, said: Partial<Draft>): void => {
    if (!draft.classes.includes(one)) return
    Object.assign(draft, said)
    filled.add(one)
  }
  const codes = needs.filter((code) => known.some((one) => one.code === code))
  if (codes.length > 0) put('need', { needs: codes })
  if (content === null) return [...filled]
  const { name, pronoun, safeWay, safeHours, notToContact, reason, goal, risks } = content
  if (name !== null) put('identity', { name, pronoun: pronouns.find((one) => one === pronoun) ?? 'ask' })
  if (safeWay !== null) put('contact', { reach: [safeWay, safeHours].filter((one) => one !== null).join(', ') })
  if (notToContact !== null) put('contact', { avoid: notToContact })
  if (reason !== null) put('reason', { reason: reason.slice(0, 1000) })
  if (risks !== null) put('risk', { risk: risks.slice(0, 1000) })
  if (goal !== null) put('goal', { goal: goal.slice(0, 1000) })
  return [...filled]
}
