import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Pages, Select, Table } from '../../../design/index.ts'
import { regionName, regionNames, regions as allRegions, SectorLabel } from '../../../field/index.ts'
import { compareText, formatList, nameIn, type Language } from '../../../kernel/language.ts'
import type { PublicTable } from '../model.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface PublicListPageProps {
  lang: Language
  action: string
  /** Null: all of them. */
  region: string | null
  tables: readonly PublicTable[]
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** Tables that anyone may know. */
export function PublicListPage({ lang, action, region, tables, pages }: PublicListPageProps) {
  const t = words[lang]
  const regions = [...allRegions].sort((a, b) => compareText(a.name[lang], b.name[lang], lang))
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FilterPanel
        action={action}
        label={t.filter}
        submit={t.show}
        {...(region === null ? {} : { reset: { label: t.all, href: action } })}
      >
        <Select
          name="region"
          label={t.region}
          value={region ?? ''}
          items={[
            { value: '', text: t.anyRegion },
            ...regions.map(({ code, name }) => ({ value: code, text: name[lang] })),
          ]}
        />
      </FilterPanel>
      {tables.length === 0 ? (
        <EmptyState title={region === null ? t.unknown.title : t.unknownIn(regionName(region, lang))}>
          {t.unknown.text}
        </EmptyState>
      ) : (
        <PublicTables lang={lang} tables={tables} />
      )}
      <Pages {...pages} />
      <p class="small mid">{t.note}</p>
    </>
  )
}

/** Name, level, regions, sectors and the organizations that agreed to be named. */
export function PublicTables({ lang, tables }: { lang: Language; tables: readonly PublicTable[] }) {
  const t = words[lang]
  const said = shared[lang]
  return (
    <Table
      caption={t.title}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.name }, { text: t.heads.level }, { text: t.heads.sectors }, { text: t.heads.named }]}
      rows={tables.map((one): Child[] => [
        <b>{tableName(one, lang)}</b>,
        <>
          {said.levels[one.level]}
          <div class="small mid">
            {one.regions.length === 0 ? said.wholeProvince : formatList(regionNames(one.regions, lang), lang)}
          </div>
          {one.provinces.length > 0 && (
            <div class="small mid">
              {formatList(
                one.provinces.map((code) => said.provinces[code]),
                lang,
              )}
            </div>
          )}
        </>,
        <>
          {one.sectors.map((code) => (
            <>
              <SectorLabel sector={code} size="small" />{' '}
            </>
          ))}
        </>,
        one.organizations.length === 0 ? (
          <span class="mid">{t.nobodyNamed}</span>
        ) : (
          formatList(
            one.organizations.map((organization) => nameIn(organization, lang)),
            lang,
          )
        ),
      ])}
    />
  )
}
