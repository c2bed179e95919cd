import content from '../../../content/screening-protocol.json' with { type: 'json' }
import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import { baseStepIds, type BaseLine, type BaseStep } from './model.ts'

/** Ages that the law gives, in years; the texts name them by `{majority}` and `{consent}`. */
export const ages = { majority: content.ages.majority.years, consent: content.ages.consent.years } as const

const inYears = (text: string): string =>
  text.replaceAll('{majority}', String(ages.majority)).replaceAll('{consent}', String(ages.consent))

const said = ({ fr, en }: Bilingual): Bilingual => ({ fr: inYears(fr), en: inYears(en) })

interface ShippedLine extends Bilingual {
  sources: string[]
}

const lines = (shipped: readonly ShippedLine[] | undefined): BaseLine[] =>
  (shipped ?? []).map(({ fr, en, sources }) => ({ text: said({ fr, en }), sources }))

interface ShippedStep {
  id: string
  name: Bilingual
  short: Bilingual
  required?: Bilingual
  acts: ShippedLine[]
  cautions: ShippedLine[]
  paths?: Record<'under' | 'adult', { name: Bilingual; acts: ShippedLine[] }>
  uncertain?: ShippedLine[]
  reasons?: { code: string; name: Bilingual; words: Bilingual }[]
}

const shipped: readonly ShippedStep[] = content.steps

/** The steps of the base, in order. @throws at the start, when the content lacks one */
export const baseSteps: readonly BaseStep[] = baseStepIds.map((id): BaseStep => {
  const found = shipped.find((one) => one.id === id)
  if (found === undefined) throw new Error(`content/screening-protocol.json has no step ${id}`)
  const { paths } = found
  return {
    id,
    name: said(found.name),
    short: said(found.short),
    required: found.required === undefined ? null : said(found.required),
    acts: lines(found.acts),
    cautions: lines(found.cautions),
    paths: paths
      ? (['under', 'adult'] as const).map((code) => ({
          code,
          name: said(paths[code].name),
          acts: lines(paths[code].acts),
        }))
      : [],
    uncertain: lines(found.uncertain),
    reasons: found.reasons ?? [],
  }
})

export const baseVersion = { number: content.meta.version, on: content.meta.on as Day }

export const baseStep = (id: string): BaseStep | null => baseSteps.find((one) => one.id === id) ?? null
