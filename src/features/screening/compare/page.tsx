import { EmptyState, FilterPanel, PrintButton, Select } from '../../../design/index.ts'
import { upperFirst, type Language } from '../../../kernel/language.ts'
import { baseVersion } from '../base-protocol.ts'
import type { StepChange } from '../compose.ts'
import { StepChanges } from '../step-changes.tsx'
import { words } from './words.ts'

export interface ComparePageProps {
  lang: Language
  action: string
  /** Numbers of the versions; 0, the base, stands before them. */
  versions: readonly number[]
  from: number
  to: number
  changes: readonly StepChange[]
}

/** Two versions, or a version and the base. */
export function ComparePage({ lang, action, versions, from, to, changes }: ComparePageProps) {
  const t = words[lang]
  const named = (number: number): string => (number === 0 ? t.base(baseVersion.number) : t.version(number))
  const items = [0, ...versions].map((number) => ({ value: String(number), text: upperFirst(named(number)) }))
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(named(from), named(to))}</p>
      <PrintButton />
      <FilterPanel action={action} label={t.choose} submit={t.show}>
        <Select name="from" label={t.from} value={String(from)} items={items} />
        <Select name="to" label={t.to} value={String(to)} items={items} />
      </FilterPanel>
      {changes.every(({ kind }) => kind === 'same') ? (
        <EmptyState title={t.same}>{''}</EmptyState>
      ) : (
        <StepChanges lang={lang} changes={changes} />
      )}
    </>
  )
}
