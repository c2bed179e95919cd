import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Late, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { regionNames, regions as allRegions, SectorLabel } from '../../../field/index.ts'
import { compareText, formatList, type Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import { levels } from '../model.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import type { OwnFilter, OwnTable } from './queries.ts'
import { words } from './words.ts'

interface OwnPageProps {
  lang: Language
  action: string
  filter: OwnFilter
  tables: readonly OwnTable[]
  tableHref: (id: string) => string
  /** Null: they may start none. */
  begin: string | null
  /** Null: they may give no code. */
  codes: string | null
  publicHref: string
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** Tables where the organizations of someone sit, or are invited. */
export function OwnPage(props: OwnPageProps) {
  const { lang, action, filter, tables, begin, codes, publicHref, pages } = props
  const t = words[lang]
  const isNarrowed = filter.text !== null || filter.level !== null || filter.region !== null
  return (
    <>
      <h1>{shared[lang].own}</h1>
      <p class="lead">{t.lead}</p>
      <div class="row">
        {begin && <Button href={begin}>{t.begin}</Button>}
        <a href={publicHref}>{t.seePublic}</a>
        {codes && <a href={codes}>{t.codes}</a>}
      </div>
      {tables.length === 0 && !isNarrowed ? (
        <EmptyState title={t.empty.title}>{begin ? t.empty.text : t.empty.reader}</EmptyState>
      ) : (
        <>
          <Filter lang={lang} action={action} filter={filter} isNarrowed={isNarrowed} />
          {tables.length === 0 ? (
            <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
          ) : (
            <Tables {...props} />
          )}
          <Pages {...pages} />
        </>
      )}
    </>
  )
}

function Filter({
  lang,
  action,
  filter,
  isNarrowed,
}: Pick<OwnPageProps, 'lang' | 'action' | 'filter'> & { isNarrowed: boolean }) {
  const t = words[lang].filter
  const regions = [...allRegions].sort((a, b) => compareText(a.name[lang], b.name[lang], lang))
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      {...(isNarrowed ? { reset: { label: t.reset, href: action } } : {})}
    >
      <Input name="q" label={t.text} value={filter.text} type="search" />
      <Select
        name="niveau"
        label={t.level}
        value={filter.level ?? ''}
        items={[
          { value: '', text: t.anyLevel },
          ...levels.map((level) => ({ value: level, text: shared[lang].levels[level] })),
        ]}
      />
      <Select
        name="region"
        label={t.region}
        value={filter.region ?? ''}
        items={[
          { value: '', text: t.anyRegion },
          ...regions.map(({ code, name }) => ({ value: code, text: name[lang] })),
        ]}
      />
    </FilterPanel>
  )
}

function Tables({ lang, tables, tableHref }: OwnPageProps) {
  const t = words[lang]
  const said = shared[lang]
  const { stages } = collaborationWords[lang]
  return (
    <Table
      caption={said.own}
      captionClass="govuk-visually-hidden"
      stack
      head={[
        { text: t.heads.name },
        { text: t.heads.level },
        { text: t.heads.sectors },
        { text: t.heads.members },
        { text: t.heads.stage },
      ]}
      rows={tables.map((one): Child[] => [
        <a href={tableHref(one.id)}>{tableName(one, lang)}</a>,
        <>
          {one.level === null ? <span class="mid">{said.notSaid}</span> : said.levels[one.level]}
          <div class="small mid">
            {one.regions.length === 0 ? said.wholeProvince : formatList(regionNames(one.regions, lang), lang)}
          </div>
        </>,
        <>
          {one.sectors.map((code) => (
            <>
              <SectorLabel sector={code} size="small" />{' '}
            </>
          ))}
        </>,
        String(one.members),
        <>
          <Tag kind={one.stage === 'active' ? 'filled' : one.stage === 'exploring' ? 'dashed' : 'outlined'}>
            {one.isInvited ? t.invited : stages[one.stage]}
          </Tag>
          {one.overdue > 0 && (
            <div class="small">
              <Late>{t.overdue(one.overdue)}</Late>
            </div>
          )}
        </>,
      ])}
    />
  )
}
