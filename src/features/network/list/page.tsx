import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Pages, Select, Table } from '../../../design/index.ts'
import { regions, type SectorCode, sectors, SectorLabel } from '../../../field/index.ts'
import { formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { organizationStatuses, type OrganizationRow } from '../model.ts'
import { RegionsSaid, StatusTag } from '../organization-tags.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface OrganizationListPageProps {
  lang: Language
  action: string
  filter: { text: string | null; sector: string | null; region: string | null; status: string | null }
  isFiltered: boolean
  organizations: OrganizationRow[]
  counts: ReadonlyMap<SectorCode, number>
  /** How many fit, over all pages. */
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  sectorHref: (sector: string) => string
  organizationHref: (id: string) => string
  files: { label: string; href: string }[]
  /** Networks of the person. */
  networks: { name: string; href: string }[]
  /** Acts of a coordinator; null for others. */
  add: string | null
  importList: string | null
  invitations: string | null
}

export function OrganizationListPage(props: OrganizationListPageProps) {
  const { lang, total } = props
  const t = words[lang]
  const isEmpty = total === 0 && !props.isFiltered
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(total, props.isFiltered)}</p>
      {props.networks.length > 0 && (
        <p>
          {props.networks.map(({ name, href }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      )}
      {(props.add || props.importList) && (
        <div class="row">
          {props.add && <Button href={props.add}>{t.add}</Button>}
          {props.importList && (
            <Button kind="secondary" href={props.importList}>
              {t.importList}
            </Button>
          )}
          {props.invitations && <a href={props.invitations}>{t.invitations}</a>}
        </div>
      )}
      {isEmpty ? (
        <EmptyState title={t.empty.title}>{props.add ? t.empty.text : t.emptyPartner}</EmptyState>
      ) : (
        <>
          <SectorCounts {...props} />
          <Search {...props} />
          {props.organizations.length === 0 ? (
            <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
          ) : (
            <Organizations {...props} />
          )}
        </>
      )}
    </>
  )
}

/** How many organizations each sector has. A sector without any is named as such, never shown as zero, unless a search narrows the list. */
function SectorCounts({ lang, counts, sectorHref, isFiltered }: OrganizationListPageProps) {
  const t = words[lang]
  return (
    <nav aria-label={t.sectorCounts}>
      <ul class="key">
        {sectors.map(({ code }) => {
          const count = counts.get(code) ?? 0
          return (
            <li>
              {count > 0 ? (
                <a href={sectorHref(code)}>
                  <SectorLabel sector={code} size="small" />
                </a>
              ) : (
                <SectorLabel sector={code} size="small" />
              )}
              <span class="mid">{count > 0 || isFiltered ? formatNumber(count, lang) : t.noOne}</span>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Search({ lang, action, filter, isFiltered }: OrganizationListPageProps) {
  const { search } = words[lang]
  const any = { value: '', text: search.any }
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="secteur"
        label={search.sector}
        value={filter.sector ?? ''}
        items={[any, ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
      />
      <Select
        name="region"
        label={search.region}
        value={filter.region ?? ''}
        items={[
          { value: '', text: search.anyRegion },
          { value: 'none', text: search.noRegion },
          ...regions.map(({ code, name }) => ({ value: code, text: name[lang] })),
        ]}
      />
      <Select
        name="etat"
        label={search.status}
        value={filter.status ?? ''}
        items={[any, ...shownStatuses.map((status) => ({ value: status, text: shared[lang].statuses[status] }))]}
      />
    </FilterPanel>
  )
}

/** Those that have left are in no list: partners no longer see them. */
const shownStatuses = organizationStatuses.filter((status) => status !== 'left')

function Organizations(props: OrganizationListPageProps) {
  const { lang, organizations, page, pages } = props
  const t = words[lang]
  return (
    <>
      <Table
        caption={pages > 1 ? `${t.title}, ${t.page(formatNumber(page, lang), formatNumber(pages, lang))}` : t.title}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.export, links: props.files }}
        head={[{ text: t.heads.name }, { text: t.heads.sector }, { text: t.heads.regions }, { text: t.heads.status }]}
        rows={organizations.map((organization): Child[] => [
          <>
            <a href={props.organizationHref(organization.id)}>{nameIn(organization, lang)}</a>
            {organization.municipality && <div class="small mid">{organization.municipality}</div>}
          </>,
          <SectorLabel sector={organization.sector} size="small" />,
          <RegionsSaid codes={organization.regionCodes} lang={lang} />,
          <StatusTag status={organization.status} lang={lang} />,
        ])}
      />
      <Pages page={page} pages={pages} href={props.pageHref} />
    </>
  )
}
