import { z } from 'zod'
import notesFile from '../../../../content/plans/notes.json' with { type: 'json' }
import { parseDay, type Day } from '../../../kernel/clock.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import type { Catalogue, CatalogueIndicator } from '../catalogue-model.ts'

const bilingual = z.object({ fr: z.string(), en: z.string() })

const extrasSchema = z.looseObject({
  publishedOn: z.string().optional(),
  source: z.looseObject({ document: z.string().optional() }).optional(),
  tools: z.array(z.looseObject({ id: z.string(), name: bilingual, actions: z.array(z.number()) })).default([]),
  evidenceTypes: z.array(z.looseObject({ id: z.string(), meaning: bilingual })).default([]),
})

/** What a plan may say besides its actions. */
export type Extras = z.infer<typeof extrasSchema>
const known = new WeakMap<Catalogue, Extras>()

/** Empty lists where the plan says nothing. */
export function extrasOf(catalogue: Catalogue): Extras {
  const before = known.get(catalogue)
  if (before) return before
  const extras = extrasSchema.parse(catalogue)
  known.set(catalogue, extras)
  return extras
}

const measureSchema = z.looseObject({
  unit: bilingual.optional(),
  numerator: bilingual.optional(),
  denominator: bilingual.optional(),
  denominatorBasis: z.string().optional(),
})
const indicatorSchema = z.looseObject({
  sourceLabel: z.string().optional(),
  disaggregate: z.array(z.string()).default([]),
  evidence: z.array(z.string()).default([]),
  sameMeasureAs: z.string().optional(),
  alsoMeasures: z.array(z.string()).default([]),
})

export type Measure = CatalogueIndicator['measures'][number] & z.infer<typeof measureSchema>

/** The measures of an indicator, with what the plan says of their units. */
export const measuresOf = ({ measures }: CatalogueIndicator): Measure[] =>
  measures.map((measure) => ({ ...measureSchema.parse(measure), id: measure.id, type: measure.type }))

export const indicatorExtras = (indicator: CatalogueIndicator) => indicatorSchema.parse(indicator)

/** How the source document letters an outcome; null when the plan does not say. */
export const sourceLabelOf = (outcome: Record<string, unknown>): string | null =>
  typeof outcome.sourceLabel === 'string' ? outcome.sourceLabel : null

const notesSchema = z.object({
  notes: z.array(
    z.object({
      plan: z.string(),
      action: z.string(),
      date: z.string().transform((text, context): Day => {
        const day = parseDay(text)
        if (day === null) context.addIssue(`${text} is not a day`)
        return day ?? ('' as Day)
      }),
      title: bilingual,
      text: z.object({ fr: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
      sources: z.array(z.object({ title: bilingual, url: z.url() })).min(1),
      mark: z.enum(['source-read', 'secondary-source', 'unverified']),
    }),
  ),
})

/** A dated note on what became of an action, beside the plan and never in its words. */
export interface HistoryNote {
  date: Day
  title: Bilingual
  text: { fr: string[]; en: string[] }
  sources: { title: Bilingual; url: string }[]
  /** How sure it is: read in a source, read through another, or not verified. */
  mark: 'source-read' | 'secondary-source' | 'unverified'
}

const { notes } = notesSchema.parse(notesFile)

/** Notes on an action, the latest first. */
export const notesOn = (planId: string, actionId: string): HistoryNote[] =>
  notes.filter(({ plan, action }) => plan === planId && action === actionId).sort((a, b) => (a.date < b.date ? 1 : -1))
