import { DifferenceLegend, EmptyState, FilterPanel, PrintButton, Select } from '../../../design/index.ts'
import { lowerFirst, type Language } from '../../../kernel/language.ts'
import { DifferenceOf } from '../difference-of.tsx'
import type { Protocol } from '../model.ts'
import { languagesOf, nameOf } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import type { ArticleChange } from './compare-versions.ts'
import { words } from './words.ts'

export interface ComparePageProps {
  lang: Language
  action: string
  protocol: Pick<Protocol, 'nameFr' | 'nameEn'>
  /** Numbers of all versions, the newest first. */
  versions: readonly number[]
  from: number
  to: number
  changes: readonly ArticleChange[]
}

export function ComparePage(props: ComparePageProps) {
  const { lang, protocol, versions, changes, from, to } = props
  const t = words[lang]
  const { version } = shared[lang]
  const shown = changes.filter(({ kind }) => kind !== 'same')
  const items = versions.map((number) => ({ value: String(number), text: version(number) }))
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        <Spoken of={nameOf(protocol, lang)} lang={lang} />
      </p>
      <FilterPanel action={props.action} label={t.choose} submit={t.compare}>
        <Select name="from" label={t.from} value={String(from)} items={items} />
        <Select name="to" label={t.to} value={String(to)} items={items} />
      </FilterPanel>
      {shown.length === 0 ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <>
          <h2>{t.heading(version(from), lowerFirst(version(to)))}</h2>
          <DifferenceLegend words={t.legend(lowerFirst(version(from)))} />
          {shown.map((change) => (
            <Change lang={lang} protocol={protocol} change={change} />
          ))}
        </>
      )}
      {shown.length < changes.length && <p class="mid">{t.same(changes.length - shown.length)}</p>}
      <PrintButton />
    </>
  )
}

function Change({ lang, protocol, change }: Pick<ComparePageProps, 'lang' | 'protocol'> & { change: ArticleChange }) {
  const { kind, before, after } = change
  const t = words[lang]
  if (kind === 'same') return <></>
  const number = after?.number ?? before?.number ?? 0
  return (
    <section>
      <h3>{t.kinds[kind](number, before?.number ?? number)}</h3>
      <DifferenceOf before={before} after={after} languages={languagesOf(protocol, lang)} />
    </section>
  )
}
