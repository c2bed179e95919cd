import { z } from 'zod'
import type { Bilingual } from '../../kernel/language.ts'

const bilingual = z.object({ fr: z.string().min(1), en: z.string().min(1) })
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/)
const step = z.union([z.literal(0), z.literal(20), z.literal(30), z.literal(50), z.literal(75), z.literal(100)])

const measure = z.looseObject({
  id: z.string(),
  type: z.enum(['count', 'nature', 'percentage', 'yesno', 'level', 'duration', 'frequency']),
})
const indicator = z.looseObject({
  id: code,
  outcome: code,
  text: bilingual,
  measures: z.array(measure).min(1),
  countsPeople: z.boolean(),
  auto: z.enum(['full', 'partial', 'survey']),
  autoNote: bilingual.optional(),
})
const outcome = z.looseObject({ id: code, text: bilingual })
const action = z.looseObject({
  id: code,
  number: z.number().int().min(1),
  orientation: code,
  need: code,
  objective: z.number().int(),
  focus: z.enum(['prevention', 'intervention', 'both']),
  title: bilingual,
  statement: bilingual,
  who: z.object({ sectors: z.array(code), roles: z.array(code) }),
  targets: z.array(code),
  outcomes: z.array(outcome),
  indicators: z.array(indicator),
})

/** A catalogue file. What is not named here is kept and ignored: a plan may say more than we show. */
export const catalogueSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.number().int().min(1),
  title: bilingual,
  goal: z.looseObject({ text: bilingual }),
  principles: z.array(z.looseObject({ id: code, name: bilingual, text: bilingual })),
  adaptation: bilingual,
  completionScale: z.array(z.object({ value: step, key: z.string(), label: bilingual })).length(6),
  sectors: z.array(z.looseObject({ id: code, name: bilingual, alliances: z.string() })),
  roles: z.array(z.looseObject({ id: code, name: bilingual })),
  targets: z.array(z.looseObject({ id: code, name: bilingual })),
  orientations: z
    .array(z.looseObject({ id: code, number: z.number().int(), title: bilingual, purpose: bilingual }))
    .min(1),
  needs: z.array(z.looseObject({ id: code, number: z.number().int(), orientation: code, text: bilingual })),
  objectives: z.array(z.looseObject({ number: z.number().int(), need: code, focus: z.string(), text: bilingual })),
  actions: z.array(action).min(1),
})

export type Catalogue = z.infer<typeof catalogueSchema>
export type CatalogueAction = Catalogue['actions'][number]
export type CatalogueOutcome = CatalogueAction['outcomes'][number]
export type CatalogueIndicator = CatalogueAction['indicators'][number]

/** The plan people mean when they say « le plan »: its codes stand alone in addresses. */
export const firstPlanId = 'plan-002'

/** The code of a part of a plan in addresses: `21a1`, or `other-plan.21a1`. */
export const publicCode = (planId: string, part: string): string =>
  planId === firstPlanId ? part : `${planId}.${part}`

/** The plan and the part a public code names. */
export function readPublicCode(text: string): { planId: string; part: string } {
  const at = text.lastIndexOf('.')
  return at < 0 ? { planId: firstPlanId, part: text } : { planId: text.slice(0, at), part: text.slice(at + 1) }
}

/** Words of a step in the plan's own scale. */
export function stepLabel(catalogue: Catalogue, value: string): Bilingual {
  const found = catalogue.completionScale.find((one) => String(one.value) === value)
  if (!found) throw new Error(`the scale of ${catalogue.id} has no step ${value}`)
  return found.label
}

/** Whether an action is for this sector of organizations: the catalogue's own sectors name ours in `alliances`. */
export function fitsSector(catalogue: Catalogue, action: CatalogueAction, sector: string): boolean {
  if (action.who.sectors.length === 0) return true
  const ours: Record<string, string> = { police: 'law-enforcement' }
  return catalogue.sectors.some(
    (one) => action.who.sectors.includes(one.id) && one.alliances.split(/,\s*/).includes(ours[sector] ?? sector),
  )
}
