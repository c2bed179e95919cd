import { z } from 'zod'
import { evidenceTypes, genders } from '../../evidence/index.ts'
import { measureTypes, timeRules, type MeasureDefinition } from '../model.ts'

// The form of a definition: the closed set of operators, and nothing else. What its codes mean is checked in check.ts.

const text = z.string().trim().min(1).max(600)
const bilingual = z.strictObject({ fr: text, en: text })
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/)
const tag = z.string().regex(/^[a-z-]{1,30}:[a-z0-9-]{1,60}$/)
const atLeast = z.number().int().min(1).max(50)
const types = z.array(z.enum(evidenceTypes)).min(1)
const counted = z.enum(['record', 'about', 'sector', 'lead-sector'])

const where = z.strictObject({
  types,
  tags: z.array(tag).min(1).optional(),
  anyTag: z.array(tag).min(1).optional(),
  hasFacet: code.optional(),
  hasAbout: z.boolean().optional(),
  minimumLeads: atLeast.optional(),
  minimumSectors: atLeast.optional(),
  minimumRegions: atLeast.optional(),
  sectors: z.array(code).min(1).optional(),
  leadSectors: z.array(code).min(1).optional(),
  linkedBy: types.optional(),
  notZero: code.optional(),
})
const part = { where, time: z.enum(timeRules) }

const sum = z.strictObject({
  op: z.literal('sum'),
  ...part,
  quantity: code,
  category: code.optional(),
  gender: z.enum(genders).optional(),
})
const countDistinct = z.strictObject({ op: z.literal('countDistinct'), ...part, of: counted })
const numerator = z.discriminatedUnion('op', [sum, countDistinct])
const share = z.strictObject({ code, name: bilingual, numerator, instead: sum.optional(), denominator: sum })

const operator = z.discriminatedUnion('op', [
  sum,
  countDistinct,
  z.strictObject({ op: z.literal('categories'), ...part, of: counted, by: code }),
  z.strictObject({ op: z.literal('ratio'), numerator, denominator: sum, parts: z.array(share).min(1).optional() }),
  z.strictObject({
    op: z.literal('distribution'),
    ...part,
    quantity: code,
    levels: z.array(code).min(2).max(20),
    agreed: code,
  }),
  z.strictObject({ op: z.literal('span'), ...part }),
  z.strictObject({ op: z.literal('rate'), ...part, of: counted, per: z.literal('month') }),
  z.strictObject({ op: z.literal('flag'), ...part }),
])

export const definitionShape = z.strictObject({
  measure: code,
  indicator: code,
  version: z.number().int().min(1),
  action: code.nullable(),
  outcome: code.nullable(),
  type: z.enum(measureTypes),
  name: bilingual,
  unit: bilingual,
  numeratorName: bilingual.optional(),
  denominatorName: bilingual.optional(),
  countsPeople: z.boolean(),
  isSensitive: z.boolean().optional(),
  needsSurvey: z.boolean(),
  disaggregate: z.array(z.enum(['ageBand', 'gender', 'role'])),
  method: bilingual,
  value: operator,
})

/** The same thing without the keys that are there and hold nothing. */
export function asDefinition(parsed: z.infer<typeof definitionShape>): MeasureDefinition {
  const definition: MeasureDefinition = JSON.parse(JSON.stringify(parsed))
  return definition
}
