import { EmptyState, FilterPanel, Pages, PrintButton, Select } from '../../../design/index.ts'
import { regionName, sectors } from '../../../field/index.ts'
import { compareText, type Language } from '../../../kernel/language.ts'
import { gapKinds, type GapKind } from '../model.ts'
import { CellTable, type CellTableProps } from './cell-table.tsx'
import { gapsFields, type GapsFilter } from './gaps-filter.ts'
import { GapLines } from './gap-lines.tsx'
import type { GapLine } from './presenter.ts'
import { words } from './words.ts'

export interface GapsPageProps {
  lang: Language
  network: string
  /** Other networks of the reader. */
  others: readonly { name: string; href: string }[]
  coverage: { answered: number; of: number; day: string }
  filter: GapsFilter
  action: string
  /** Kept in the address by the form. */
  kept: Record<string, string>
  /** Regions that may be chosen. */
  regions: readonly string[]
  table: CellTableProps
  /** One list a kind, those of which something is open; a kind that was asked for comes whole, in pages. */
  lists: readonly { kind: GapKind; total: number; lines: readonly GapLine[]; allHref: string }[]
  pages: { page: number; pages: number; href: (page: number) => string } | null
  /** Sentences of what is not known yet. */
  notKnown: readonly string[]
  /** How many are set aside, and where they are; null for who may not. */
  aside: { total: number; href: string } | null
  files: readonly { label: string; href: string }[]
  whatIfHref: string
}

/** Who is missing where, what hangs by one, and what to do next. */
export function GapsPage(props: GapsPageProps) {
  const { lang, lists, coverage } = props
  const t = words[lang]
  const isFiltered = props.filter.kind !== null || props.filter.region !== null || props.filter.sector !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(props.network)}</p>
      <p>{t.coverage(coverage.answered, coverage.of, coverage.day)}</p>
      {props.others.length > 0 && (
        <p class="on-screen">
          {t.networks}
          {lang === 'fr' ? '\u00a0: ' : ': '}
          {props.others.map(({ name, href }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      )}
      {lists.length > 0 && (
        <p class="small on-screen">
          {t.files}{' '}
          {props.files.map(({ label, href }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
      )}
      <CellTable {...props.table} />
      <Filter {...props} isFiltered={isFiltered} />
      {lists.length === 0 ? (
        isFiltered ? (
          <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
        ) : (
          <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
        )
      ) : (
        <>
          {lists.map((list) => (
            <GapLines lang={lang} {...list} />
          ))}
        </>
      )}
      {props.pages && <Pages {...props.pages} />}
      <NotKnown lang={lang} sentences={props.notKnown} />
      <p class="on-screen">
        <a href={props.whatIfHref}>{t.whatIf}</a>
        {props.aside && (
          <>
            {' · '}
            <a href={props.aside.href}>{t.asideLink(props.aside.total)}</a>
          </>
        )}
      </p>
      <PrintButton />
    </>
  )
}

function Filter({ lang, action, kept, filter, regions, isFiltered }: GapsPageProps & { isFiltered: boolean }) {
  const t = words[lang]
  const names = gapsFields(lang)
  const any = { value: '', text: t.filter.any }
  const sorted = [...regions].sort((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))
  return (
    <FilterPanel
      action={action}
      label={t.filter.label}
      submit={t.filter.submit}
      kept={kept}
      {...(isFiltered ? { reset: { label: t.filter.reset, href: action } } : {})}
    >
      <Select
        name={names.kind}
        label={t.filter.kind}
        value={filter.kind ?? ''}
        items={[any, ...gapKinds.map((kind) => ({ value: kind, text: t.kinds[kind] }))]}
      />
      <Select
        name={names.region}
        label={t.filter.region}
        value={filter.region ?? ''}
        items={[any, ...sorted.map((code) => ({ value: code, text: regionName(code, lang) }))]}
      />
      <Select
        name={names.sector}
        label={t.filter.sector}
        value={filter.sector ?? ''}
        items={[any, ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
      />
    </FilterPanel>
  )
}

function NotKnown({ lang, sentences }: { lang: Language; sentences: readonly string[] }) {
  const t = words[lang].notKnown
  return (
    <section class="panel">
      <h2>{t.title}</h2>
      {sentences.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <p>{t.text}</p>
          <ul>
            {sentences.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
