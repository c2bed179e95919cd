import { formatList, type Language } from '../../../kernel/language.ts'
import { words as editWords } from '../edit/words.ts'
import type { InitiativeChange, KeptInitiative } from './queries.ts'
import { words } from './words.ts'

export interface HistoryItem {
  at: Date
  personId: string | null
  said: string
}

/** Fields in the order of the form, with the columns that hold them. */
const fields = {
  nameFr: ['name_fr'],
  nameEn: ['name_en'],
  aimFr: ['aim_fr'],
  aimEn: ['aim_en'],
  sectors: ['sectors'],
  regions: ['regions'],
  ages: ['minimum_age', 'maximum_age'],
  sinceYear: ['since_year'],
  sourceText: ['source_text'],
  sourceUrl: ['source_url'],
  contactEmail: ['contact_email'],
  contactPhone: ['contact_phone'],
  contactUrl: ['contact_url'],
  origin: ['adopted_from_id', 'adopted_from_shipped'],
} as const

/** What each change did, the latest first. */
export function changesInWords(
  changes: readonly InitiativeChange[],
  now: KeptInitiative,
  lang: Language,
): HistoryItem[] {
  return changes
    .map(({ at, personId, before }, index) => ({
      at,
      personId,
      said: differenceInWords(before, changes[index + 1]?.before ?? now, lang),
    }))
    .toReversed()
}

function differenceInWords(before: KeptInitiative, after: KeptInitiative, lang: Language): string {
  const t = words[lang]
  if (before.status !== after.status) return t.statuses[after.status]
  const { labels } = editWords[lang]
  const named: Readonly<Record<keyof typeof fields, string>> = { ...labels, origin: t.origin, ages: t.ages }
  const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter((name) =>
    fields[name].some((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column])),
  )
  return changed.length === 0
    ? t.touched
    : t.changed(
        formatList(
          changed.map((name) => named[name]),
          lang,
        ),
      )
}
