import { compareText, formatDay, type Language } from '../../../kernel/language.ts'
import { evidenceTypeName, tagName } from '../figure/code-names.ts'
import type { ShownEvidence, ShownTrace } from '../shown.ts'
import { words } from './words.ts'

export interface EvidenceRow {
  what: string
  when: string
  who: string
  /** null: not one's own. */
  href: string | null
  /** null: it is counted. */
  why: string | null
}

export interface TraceView {
  counted: readonly EvidenceRow[]
  leftOut: readonly EvidenceRow[]
  organizations: readonly string[]
  proof: string
}

export interface TraceNames {
  /** undefined: it is in no network of the reader any more. */
  organization: (id: string) => string | undefined
  /** Where a record of one's own opens; null: nowhere yet. */
  record: ((record: string) => string) | null
}

export function presentTrace(trace: ShownTrace, names: TraceNames, lang: Language): TraceView {
  const t = words[lang]
  const row = (evidence: ShownEvidence, why: string | null): EvidenceRow => ({
    what: whatOf(evidence, lang),
    when: whenOf(evidence, lang),
    who: organizationNames(evidence.organizations, names, lang).join(', '),
    href: evidence.isOwn ? (names.record?.(evidence.record) ?? null) : null,
    why,
  })
  return {
    counted: trace.counted.map((one) => row(one, null)),
    leftOut: trace.leftOut.map((one) => row(one, t.reasons[one.reason])),
    organizations: organizationNames(trace.organizations, names, lang),
    proof: t.proof(trace.hash.slice(0, 12), trace.definitionVersion),
  }
}

const organizationNames = (ids: readonly string[], { organization }: TraceNames, lang: Language): string[] =>
  ids.map((id) => organization(id) ?? words[lang].unknown).sort((a, b) => compareText(a, b, lang))

/** Its title where it is one's own; otherwise its type and its kinds. */
function whatOf({ title, type, tags }: ShownEvidence, lang: Language): string {
  if (title !== null) return title
  const kinds = tags.filter((tag) => tag.startsWith('kind:')).map((tag) => tagName(tag, lang))
  return [evidenceTypeName(type, lang), ...kinds].join(', ')
}

function whenOf({ startsOn, endsOn }: ShownEvidence, lang: Language): string {
  const t = words[lang]
  if (endsOn === null) return t.since(formatDay(startsOn, lang))
  return startsOn === endsOn ? formatDay(startsOn, lang) : t.until(formatDay(startsOn, lang), formatDay(endsOn, lang))
}
