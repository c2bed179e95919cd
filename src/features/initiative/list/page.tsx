import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table } from '../../../design/index.ts'
import { regionName, regions, sectors } from '../../../field/index.ts'
import { compareText, formatNumber, type Language } from '../../../kernel/language.ts'
import { termLinker } from '../../glossary/index.ts'
import { initiativeHref } from '../addresses.ts'
import { placesInOrder } from '../gather.ts'
import { SectorsSaid } from '../sectors-said.tsx'
import { words as shared } from '../words.ts'
import type { InitiativeFilter } from './filter.ts'
import type { NarrowedList, PlacedInitiative } from './narrow.ts'
import { words } from './words.ts'

interface InitiativeListPageProps {
  lang: Language
  action: string
  filter: InitiativeFilter
  isFiltered: boolean
  list: NarrowedList
  /** The rows of this page. */
  rows: readonly PlacedInitiative[]
  page: number
  pages: number
  pageHref: (page: number) => string
  regionHref: (code: string) => string
  files: readonly { label: string; href: string }[]
  /** Of the feed of all of them. */
  feed: string
  /** Of who works in an organization or coordinates a network; null: a visitor, or nothing to do there. */
  own: string | null
  add: string | null
  /** For a visitor, where one signs in. */
  signIn: string | null
  /** The database is away. */
  isAway: boolean
}

const placeName = (place: string, lang: Language): string =>
  place === 'all' ? shared[lang].province : regionName(place, lang)

export function InitiativeListPage(props: InitiativeListPageProps) {
  const { lang, list, filter } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{termLinker(lang).linked(t.lead)}</p>
      {props.isAway && <p>{t.away}</p>}
      {(props.add || props.own) && (
        <div class="row">
          {props.add && <Button href={props.add}>{t.add}</Button>}
          {props.own && <a href={props.own}>{t.own}</a>}
        </div>
      )}
      <Regions {...props} />
      <Search {...props} />
      {list.total > 0 && <Found {...props} />}
      {list.agesUnknown > 0 && <p class="mid">{t.agesUnknown(list.agesUnknown)}</p>}
      {props.rows.length === 0 ? <Nothing lang={lang} filter={filter} /> : <Groups {...props} />}
      {props.signIn && (
        <section>
          <h2>{t.tell.title}</h2>
          <p>{t.tell.text}</p>
          <Button kind="secondary" href={props.signIn}>
            {t.tell.signIn}
          </Button>
        </section>
      )}
    </>
  )
}

/** How many there are, and how to take them away: on file or on paper. */
function Found({ lang, list, isFiltered, files, feed }: InitiativeListPageProps) {
  const t = words[lang]
  return (
    <>
      <p>{t.found(list.total, isFiltered)}</p>
      <p class="small on-screen">
        {t.export}{' '}
        {files.map((file, index) => (
          <>
            {index > 0 && ' · '}
            <a href={file.href}>{file.label}</a>
          </>
        ))}
        {' · '}
        <a href={feed}>{t.feed}</a>
      </p>
      <PrintButton />
    </>
  )
}

/** All 17 regions, with how many initiatives are known in each, or match. None known is said so, never shown as zero. */
function Regions({ lang, list: { counts }, filter, regionHref }: InitiativeListPageProps) {
  const t = words[lang]
  // What a search does not find may well be known: only the region itself leaves the counts whole.
  const isSearch = filter.text !== null || filter.sector !== null || filter.age !== null
  const none = isSearch ? t.noMatch : shared[lang].unknown
  return (
    <nav aria-label={t.regions}>
      <ul class="by-region">
        {placesInOrder.map((place) => {
          const count = counts.get(place) ?? 0
          return (
            <li>
              <a href={regionHref(place)} aria-current={filter.region === place ? 'true' : undefined}>
                {placeName(place, lang)}
              </a>{' '}
              <span class="mid">{count > 0 ? formatNumber(count, lang) : none}</span>
            </li>
          )
        })}
      </ul>
      <p class="small">{t.regionsNote}</p>
    </nav>
  )
}

function Search({ lang, action, filter, isFiltered }: InitiativeListPageProps) {
  const { search } = words[lang]
  const named = [...regions].sort((a, b) => compareText(a.name[lang], b.name[lang], lang))
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="region"
        label={search.region}
        value={filter.region ?? ''}
        items={[
          { value: '', text: search.anyRegion },
          ...named.map(({ code, name }) => ({ value: code, text: name[lang] })),
          { value: 'all', text: shared[lang].province },
        ]}
      />
      <Select
        name="secteur"
        label={search.sector}
        value={filter.sector ?? ''}
        items={[
          { value: '', text: search.anySector },
          ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] })),
        ]}
      />
      <Input
        name="age"
        label={search.age}
        value={filter.age ?? ''}
        inputmode="numeric"
        class="govuk-input--width-3"
        spellcheck={false}
      />
    </FilterPanel>
  )
}

/** A region of which nothing is known is not one where a search found nothing. */
function Nothing({ lang, filter: { text, region, sector, age } }: Pick<InitiativeListPageProps, 'lang' | 'filter'>) {
  const { nothingFound, unknownRegion } = words[lang]
  if (region !== null && text === null && sector === null && age === null)
    return <EmptyState title={unknownRegion.title(placeName(region, lang))}>{unknownRegion.text}</EmptyState>
  return <EmptyState title={nothingFound.title}>{nothingFound.text}</EmptyState>
}

function Groups({ lang, rows, page, pages, pageHref }: InitiativeListPageProps) {
  const t = words[lang]
  const groups = Map.groupBy(rows, ({ place }) => place)
  return (
    <>
      {[...groups].map(([place, placed]) => (
        <section class="in-place">
          <h2>{placeName(place, lang)}</h2>
          <Table
            caption={t.caption(placeName(place, lang))}
            captionClass="govuk-visually-hidden"
            stack
            head={[{ text: t.heads.name }, { text: t.heads.sectors }, { text: t.heads.ages, class: 'nowrap' }]}
            rows={placed.map(({ initiative }): Child[] => [
              <>
                <a href={initiativeHref(lang, initiative)}>{initiative.name[lang]}</a>
                <div class="small mid">{initiative.by[lang]}</div>
              </>,
              <SectorsSaid lang={lang} sectors={initiative.sectors} hasOthers={initiative.hasOthers} />,
              initiative.ages === null ? (
                <span class="mid">{shared[lang].unknown}</span>
              ) : (
                shared[lang].ages(initiative.ages)
              ),
            ])}
          />
        </section>
      ))}
      {pages > 1 && <p class="small mid">{t.page(formatNumber(page, lang), formatNumber(pages, lang))}</p>}
      <Pages page={page} pages={pages} href={pageHref} />
    </>
  )
}
