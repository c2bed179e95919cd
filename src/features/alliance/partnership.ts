import checklist from '../../../content/checklist.json' with { type: 'json' }
import content from '../../../content/partnership.json' with { type: 'json' }
import type { Bilingual } from '../../kernel/language.ts'

/** One of the choices from which an agreement is drafted. */
export interface PartnershipChoice {
  id: string
  text: Bilingual
}

export const difficulties: readonly PartnershipChoice[] = content.difficulties
export const roles: readonly PartnershipChoice[] = content.roles
export const ways: readonly PartnershipChoice[] = content.ways

/** Keys of the eight points of `content/checklist.json`, in their order. */
export const stepKeys = [
  'goals',
  'mandates',
  'roles',
  'reciprocity',
  'climate',
  'communication',
  'review',
  'shared-ownership',
] as const
export type StepKey = (typeof stepKeys)[number]

/** The eight steps of a partnership that works: what each is, and what shows that it is done. */
export const steps: readonly { key: StepKey; text: Bilingual; evidence: Bilingual }[] = stepKeys.map((key, place) => {
  const point = checklist.points[place]
  if (point === undefined) throw new Error(`content/checklist.json has no point ${place + 1}`)
  return { key, text: point.text, evidence: point.evidence }
})
