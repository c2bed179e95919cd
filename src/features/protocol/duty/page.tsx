import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table } from '../../../design/index.ts'
import { PersonReach, regionName, regionNames, SectorLabel, sectorCodes, sectorName } from '../../../field/index.ts'
import { formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../agreement/youth-protection.ts'
import { words as shared } from '../words.ts'
import { answeringWords, designationNames, type Answering as WhenAnswering } from '../../network/index.ts'
import { dutyKinds, type Answering, type DutyFilter } from './list-on-duty.ts'
import { Lines } from './lines.tsx'
import { words } from './words.ts'

export interface DutyPageProps {
  lang: Language
  action: string
  filter: DutyFilter
  /** Codes of the regions that one may choose: those of the person’s networks. */
  regions: readonly string[]
  rows: readonly (Answering & { when: WhenAnswering })[]
  /** Whose clock is read. */
  time: { now: Date; timeZone: string }
  total: number
  /** Nobody at all is designated in the person’s networks. */
  isEmpty: boolean
  page: number
  pages: number
  pageHref: (page: number) => string
  files: readonly { label: string; href: string }[]
  /** Lines of youth protection of the region asked for, or of all the person’s regions. */
  lines: readonly YouthProtection[]
  links: { agreement: string; protocols: string }
}

/** Who answers in which region: people by role, then the lines that answer day and night. */
export function DutyPage(props: DutyPageProps) {
  const { lang, total, isEmpty } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <Lines {...props} />
      <ul class="on-screen">
        <li>
          <a href={props.links.agreement}>{t.agreement}</a>
        </li>
        <li>
          <a href={props.links.protocols}>{t.protocols}</a>
        </li>
      </ul>
      {isEmpty ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Search {...props} />
          {total === 0 ? (
            <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>
          ) : (
            <Rows {...props} />
          )}
        </>
      )}
      <PrintButton />
    </>
  )
}

function Search({ lang, action, filter, regions }: DutyPageProps) {
  const { search } = words[lang]
  const any = { value: '', text: search.any }
  const isFiltered = Object.values(filter).some((one) => one !== null)
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Select
        name="region"
        label={search.region}
        value={filter.region ?? ''}
        items={[any, ...regions.map((code) => ({ value: code, text: regionName(code, lang) }))]}
      />
      <Select
        name="secteur"
        label={search.sector}
        value={filter.sector ?? ''}
        items={[any, ...sectorCodes.map((code) => ({ value: code, text: sectorName(code, lang) }))]}
      />
      <Select
        name="role"
        label={search.kind}
        value={filter.kind ?? ''}
        items={[any, ...dutyKinds.map((kind) => ({ value: kind, text: designationNames[lang][kind] }))]}
      />
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
    </FilterPanel>
  )
}

function Rows({ lang, time, rows, total, page, pages, pageHref, files }: DutyPageProps) {
  const t = words[lang]
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <p role="status">{t.found(total)}</p>
      <Table
        caption={pages > 1 ? `${t.title}, ${shared[lang].page(number(page), number(pages))}` : t.title}
        captionClass="govuk-visually-hidden"
        stack
        files={{ label: t.files, links: files }}
        head={[
          { text: t.heads.role },
          { text: t.heads.person },
          { text: t.heads.organization },
          { text: t.heads.regions },
        ]}
        rows={rows.map((one): Child[] => [
          one.kinds.map((kind) => <div>{designationNames[lang][kind]}</div>),
          <>
            {one.name}
            <br />
            <PersonReach person={one} lang={lang} />
            <When lang={lang} when={one.when} time={time} />
          </>,
          <>
            {nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang)}
            <div class="small">
              <SectorLabel sector={one.sector} />
            </div>
          </>,
          regionNames(one.regionCodes, lang).join(', '),
        ])}
      />
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}

/** When someone answers; hours that nobody said are not known, never closed. */
function When({ lang, when, time }: Pick<DutyPageProps, 'lang' | 'time'> & { when: WhenAnswering }) {
  const { now, week } = answeringWords(when, time, lang)
  return (
    <>
      <div>
        <b>{now}</b>
      </div>
      {week.map((line) => (
        <div class="small">{line}</div>
      ))}
    </>
  )
}
