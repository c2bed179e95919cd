import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../../kernel/root.ts'
import { ageBands, evidenceTypes, genders } from '../model.ts'

/** A day of a school year, `10-15`. */
const day = z.string().regex(/^\d\d-\d\d$/)
/** A number in each of the three school years: two years ago, last year, this year. */
const perYear = z.tuple([z.number(), z.number(), z.number()])
const parts = {
  /** Share of it of each band; the bands left out have none. */
  ages: z.partialRecord(z.enum(ageBands), z.number()).optional(),
  genders: z.partialRecord(z.enum(genders), z.number()).optional(),
}
const year = z.int().min(0).max(2)

const series = z.strictObject({
  slug: z.string(),
  type: z.enum(evidenceTypes),
  /** Slugs of `network.json`. */
  lead: z.array(z.string()).min(1),
  partners: z.array(z.string()),
  action: z.string().optional(),
  title: z.string().max(120).optional(),
  tags: z.array(z.string()),
  regions: z.array(z.string()).optional(),
  /** Slug of what it is about. */
  about: z.string().optional(),
  /** Slug of the series of another organization that tells of the same things. */
  sameAs: z.string().optional(),
  /** First school year that has it; `years`: those that do. */
  fromYear: year.optional(),
  years: z.array(year).optional(),

  /** On which days of each year, and for how many days more. */
  days: z.array(day).optional(),
  lasts: z.int().optional(),
  /** Or since when, and until when, it stands. */
  since: z.tuple([year, day]).optional(),
  until: z.tuple([year, day]).optional(),
  /** Or of which parts of each year it is the total. */
  periods: z.array(z.tuple([day, day])).optional(),

  numbers: z.record(z.string(), z.strictObject({ n: perYear, ...parts })).optional(),
  /** Who came: a record about it. `distinct`: share of them that is a person not counted yet. */
  people: z
    .strictObject({ n: perYear, distinct: z.number().optional(), quantity: z.string().optional(), ...parts })
    .optional(),
  /** Staff trained: a record about it. */
  staff: perYear.optional(),
  /** An anonymous poll after it, as shares of those who came. */
  poll: z.record(z.string(), z.number()).optional(),
  survey: z
    .strictObject({
      answered: perYear,
      levels: z.array(z.number()).length(5),
      agreement: perYear,
      /** Share that knows, that uses, that does both. */
      tools: z.record(z.string(), perYear),
    })
    .optional(),
  /** Typed with that many times too many people, and corrected. */
  correct: z.strictObject({ year, index: z.int(), wrong: z.int() }).optional(),
  /** A partner that says that it was not there. */
  notUs: z.strictObject({ year, by: z.string() }).optional(),
})

const schema = z.strictObject({
  series: z.array(series),
  /** Staff of an organization two years ago and last year; today’s is on its page. */
  headcounts: z.record(z.string(), z.tuple([z.int(), z.int()])),
})

export type DemoSeries = z.infer<typeof series>
export type DemoEvidence = z.infer<typeof schema>

/** What the invented organizations logged (`content/demo/evidence.json`). */
export const demoEvidence = (): DemoEvidence =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'evidence.json'), 'utf8')))
