import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { root } from '../../../kernel/root.ts'
import type { CidsFigures, LeftOut, LeftOutReason, Period, ReportedIndicator, ReportedValue } from './figures.ts'

interface Plan {
  orientations: { id: string; title: Bilingual; purpose: Bilingual }[]
  actions: {
    orientation: string
    title: Bilingual
    outcomes: { id: string; text: Bilingual }[]
    indicators: {
      outcome: string
      text: Bilingual
      countsPeople: boolean
      measures: { id: string; type: string; unit: Bilingual }[]
    }[]
  }[]
}

export const plan = JSON.parse(readFileSync(join(root, 'content', 'plans', 'plan-002.v1.json'), 'utf8')) as Plan

export function day(text: string): Day {
  const read = parseDay(text)
  if (read === null) throw new Error(`${text} is no day`)
  return read
}

export const schoolYear: Period = { start: day('2025-09-01'), end: day('2026-09-01') }
export const place = { baseUrl: 'https://exemple.invalid', timeZone: 'America/Toronto' }

interface Wanted {
  lang?: Language
  periods?: readonly Period[]
  reporter?: CidsFigures['reporter']
  /** How many of its actions, all when left out. */
  actions?: number
}

const parts: Bilingual = { fr: '18 sur 28', en: '18 of 28' }
/** In turn, so that a file has some of each. */
const reasons: readonly LeftOutReason[] = ['withheld', 'no-data', 'awaiting-survey']

/** Figures of the whole plan of the project: all outcomes adopted, most measures computed, the others left out in turn. */
export function wholePlan({ lang = 'fr', periods = [schoolYear], reporter, actions = 27 }: Wanted = {}): CidsFigures {
  const adopted = plan.actions.slice(0, actions)
  const indicators: ReportedIndicator[] = []
  const reports: ReportedValue[] = []
  const leftOut: LeftOut[] = []
  for (const { outcome, text, countsPeople, measures } of adopted.flatMap((action) => action.indicators))
    for (const { id, type, unit } of measures) {
      const isNumber = type !== 'nature' && type !== 'level'
      const at = indicators.length
      if (isNumber)
        indicators.push({
          id,
          outcome,
          name: `${id} ${text[lang]}`,
          description: null,
          unit: unit[lang],
          definitionVersion: 1,
          baseline: at % 5 === 0 ? 12 : null,
          target: at % 4 === 0 ? 40.5 : null,
          people: countsPeople ? { threshold: 5, isCount: type === 'count' } : null,
        })
      for (const [turn, period] of periods.entries()) {
        const reason = isNumber ? ((at + turn) % 4 === 3 ? reasons[at % 3] : undefined) : (type as 'nature' | 'level')
        if (reason !== undefined) leftOut.push({ ...period, indicator: id, reason })
        else if (type === 'percentage') reports.push({ ...period, indicator: id, value: 64.3, comment: parts[lang] })
        else reports.push({ ...period, indicator: id, value: 7 + at, comment: null })
      }
    }
  return {
    lang,
    ...place,
    madeOn: day('2026-11-30'),
    reporter: reporter ?? {
      id: '0b7e',
      name: lang === 'fr' ? 'Organisme d’exemple' : 'Sample organization',
      description: null,
    },
    themes: plan.orientations.map(({ id, title, purpose }) => ({ id, name: title[lang], description: purpose[lang] })),
    outcomes: adopted.flatMap((action) =>
      action.outcomes.map(({ id, text }) => ({
        id,
        themes: [action.orientation],
        name: `${id} ${action.title[lang]}`,
        description: text[lang],
      })),
    ),
    indicators,
    reports,
    leftOut,
  }
}
