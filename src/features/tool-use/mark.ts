import { createHmac } from 'node:crypto'
import type { Day } from '../../kernel/clock.ts'

export const countedTools = ['grid', 'signs', 'directory', 'school-tool'] as const
export type CountedTool = (typeof countedTools)[number]

/** First day of the school year of a day, September to August. */
export const schoolYearOf = (day: Day): Day =>
  `${String(Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)).padStart(4, '0')}-09-01` as Day

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** What a mark is made of. */
export interface Marked {
  person: string
  organization: string
  tool: CountedTool
  /** First day of the school year. */
  year: Day
}

/** Hex of 16 bytes. Without the key of the instance, nobody can make it again from a person, nor read a person in it. */
export const markOf = (secretKey: Buffer, { person, organization, tool, year }: Marked): string =>
  createHmac('sha256', secretKey)
    .update(`tool-use|${tool}|${year}|${organization}|${person}`)
    .digest('hex')
    .slice(0, 32)
