import type { Day } from '../../../kernel/clock.ts'
import type { Period } from './figures.ts'

// Identifiers are the same in every export and in both languages. What belongs to an organization is named under it: two files laid
// together never give one outcome two owners.

export interface Identifiers {
  organization: string
  manifest: string
  theme(id: string): string
  outcome(id: string): string
  indicator(id: string): string
  baseline(indicator: string): string
  target(indicator: string): string
  targetValue(indicator: string): string
  report(indicator: string, period: Period): string
  reportValue(indicator: string, period: Period): string
  leftOut(indicator: string, period: Period): string
}

/** @param baseUrl address of the instance, with or without its last slash */
export function identifiersOf(baseUrl: string, reporter: string): Identifiers {
  const base = `${baseUrl.replace(/\/+$/, '')}/id`
  const organization = `${base}/organization/${encodeURIComponent(reporter)}`
  const under = (kind: string, id: string): string => `${organization}/${kind}/${encodeURIComponent(id)}`
  const indicator = (id: string): string => under('indicator', id)
  const report = (id: string, { start, end }: Period): string => `${under('report', id)}/${start}/${end}`
  return {
    organization,
    manifest: `${organization}/export`,
    theme: (id) => `${base}/theme/${encodeURIComponent(id)}`,
    outcome: (id) => under('outcome', id),
    indicator,
    baseline: (id) => `${indicator(id)}#baseline`,
    target: (id) => `${indicator(id)}#target`,
    targetValue: (id) => `${indicator(id)}#target-value`,
    report,
    reportValue: (id, period) => `${report(id, period)}#value`,
    leftOut: (id, { start, end }) => `${under('left-out', id)}/${start}/${end}`,
  }
}

/** What an identifier says: whose it is, the code, and the days of a period. */
export interface Identified {
  kind: string
  /** Identifier of the organization; null for a theme. */
  organization: string | null
  /** As it stands in the identifier; null for what an organization has one of. */
  code: string | null
  start: Day | null
  end: Day | null
  /** What follows `#`; null without one. */
  part: string | null
}

const segment = String.raw`[^/#?\s]+`
const form = new RegExp(
  `^/id/(?:(?<kind0>theme)/(?<code0>${segment})` +
    `|(?<owner>organization/${segment})(?:/(?<kind1>export)|/(?<kind2>outcome|indicator)/(?<code2>${segment})` +
    String.raw`|/(?<kind3>report|left-out)/(?<code3>${segment})/(?<start>\d{4}-\d\d-\d\d)/(?<end>\d{4}-\d\d-\d\d))?)` +
    `(?:#(?<part>value|baseline|target|target-value))?$`,
)

/** Reads an identifier of this instance; null when it is none. */
export function readIdentifier(text: string, baseUrl: string): Identified | null {
  const base = baseUrl.replace(/\/+$/, '')
  if (!text.startsWith(`${base}/`)) return null
  const found = form.exec(text.slice(base.length))?.groups
  if (found === undefined) return null
  const { owner } = found
  return {
    kind: found['kind0'] ?? found['kind1'] ?? found['kind2'] ?? found['kind3'] ?? 'organization',
    organization: owner === undefined ? null : `${base}/id/${owner}`,
    code: found['code0'] ?? found['code2'] ?? found['code3'] ?? null,
    start: (found['start'] ?? null) as Day | null,
    end: (found['end'] ?? null) as Day | null,
    part: found['part'] ?? null,
  }
}
