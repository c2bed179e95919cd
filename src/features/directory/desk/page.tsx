import type { Day } from '../../../kernel/clock.ts'
import { href, type FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import type { SuggestionRow } from '../suggestions/queries.ts'
import { queues, type Queue } from './queries.ts'
import { RecentMerges, type ShownMerge } from '../merge/page.tsx'
import type { Pair } from '../merge/queries.ts'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { Button, ButtonGroup, Figures, Pagination, Table } from '../../../design/index.ts'
import { pagesAround } from './pages-around.ts'
import { SheetActs, SheetAttention, SheetCheck, SheetName } from '../steward/sheet-cells.tsx'
import { words } from './words.ts'

interface DeskPageProps {
  lang: Language
  title: string
  today: Day
  keys: FormKeys
  networkId: string
  queue: Queue
  counts: Record<Queue, number>
  sheets: readonly SheetSummary[]
  suggestions: readonly SuggestionRow[]
  suggestionCount: number
  /** Null: they were not looked for. */
  pairs: readonly Pair[] | null
  pairsHref: string
  /** Merges that can still be undone. */
  merges: readonly ShownMerge[]
  page: number
  pages: number
  queueHref: (queue: Queue) => string
  pageHref: (page: number) => string
  csvHref: string
}

/** What awaits a curator, then every sheet, queue by queue. */
export function DeskPage(props: DeskPageProps) {
  const { lang, title, networkId, counts, suggestionCount, queueHref } = props
  const t = words[lang]
  const count = (value: number, to: string) => <a href={to}>{formatNumber(value, lang)}</a>
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <Figures
        items={[
          { value: count(suggestionCount, '#corrections'), label: t.figures.suggestions },
          { value: count(counts.never, `${queueHref('never')}#fiches`), label: t.figures.never },
          { value: count(counts.stale, `${queueHref('stale')}#fiches`), label: t.figures.stale },
          { value: count(counts.language, `${queueHref('language')}#fiches`), label: t.figures.language },
        ]}
      />
      <ButtonGroup>
        <Button href={href(lang, addresses.addSheet, { networkId })}>{t.add}</Button>
        <a href={href(lang, addresses.coverage, { networkId })}>{t.coverage}</a>
        <a href={href(lang, addresses.missingNeeds, { networkId })}>{t.misses}</a>
        <a href={href(lang, addresses.importDirectory, { networkId })}>{t.import}</a>
      </ButtonGroup>
      <Suggestions {...props} />
      <Sheets {...props} />
      <Pairs {...props} />
      <RecentMerges lang={lang} merges={props.merges} />
    </>
  )
}

function Suggestions({ lang, networkId, suggestions, suggestionCount }: DeskPageProps) {
  const common = stewardWords[lang]
  const t = words[lang]
  const kinds: Record<string, string> = common.kinds
  return (
    <section id="corrections">
      <h2>{t.suggestionsTitle}</h2>
      {suggestions.length === 0 ? (
        <p>{t.noSuggestions}</p>
      ) : (
        <Table
          caption={t.suggestionsTitle}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.suggestionColumns.about },
            { text: t.suggestionColumns.kind },
            { text: t.suggestionColumns.body },
            { text: t.suggestionColumns.act, acts: true },
          ]}
          rows={suggestions.map((one) => {
            const about = one.name === null ? common.unlisted : plainText(one.name, lang)
            return [
              about,
              kinds[one.kind] ?? one.kind,
              shorten(one.body),
              <a
                href={href(lang, addresses.suggestion, { networkId, suggestionId: one.id })}
                aria-label={`${common.review}, ${about}`}
              >
                {common.review}
              </a>,
            ]
          })}
        />
      )}
      {suggestionCount > suggestions.length && <p>{t.moreSuggestions(suggestionCount - suggestions.length)}</p>}
    </section>
  )
}

const shown = 120
const shorten = (text: string): string => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text)

function Sheets({
  lang,
  today,
  keys,
  networkId,
  queue,
  counts,
  sheets,
  page,
  pages,
  queueHref,
  pageHref,
  csvHref,
}: DeskPageProps) {
  const common = stewardWords[lang]
  const t = words[lang]
  return (
    <section id="fiches">
      <h2>{common.sheets}</h2>
      <nav aria-label={t.queueLabel}>
        <ul class="queues">
          {queues.map((one) => (
            <li>
              <a href={`${queueHref(one)}#fiches`} aria-current={one === queue ? 'true' : undefined}>
                {t.queues[one]} ({formatNumber(counts[one], lang)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sheets.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={`${t.queues[queue]}, ${t.count(counts[queue])}`}
          stack
          head={[
            { text: t.columns.service },
            { text: common.organization },
            { text: t.columns.checked },
            { text: t.columns.attention },
            { text: t.columns.acts, acts: true },
          ]}
          rows={sheets.map((sheet) => [
            <SheetName lang={lang} sheet={sheet} />,
            <>
              {sheet.organization && plainText(sheet.organization, lang)}
              {sheet.stewardId === null && (
                <>
                  <br />
                  <span class="small mid">{t.nobody}</span>
                </>
              )}
            </>,
            <SheetCheck lang={lang} sheet={sheet} today={today} />,
            <SheetAttention lang={lang} sheet={sheet} />,
            <SheetActs lang={lang} sheet={sheet} keys={keys} desk={{ networkId, queue, page }} />,
          ])}
        />
      )}
      {pages > 1 && (
        <Pagination
          {...(page > 1 ? { previous: { href: pageHref(page - 1) } } : {})}
          {...(page < pages ? { next: { href: pageHref(page + 1) } } : {})}
          items={pagesAround(page, pages).map((one) =>
            one === 'gap' ? one : { number: one, href: pageHref(one), current: one === page },
          )}
        />
      )}
      {sheets.length > 0 && (
        <p>
          <a href={csvHref}>{common.csv}</a>
        </p>
      )}
    </section>
  )
}

function Pairs({ lang, pairs, pairsHref }: DeskPageProps) {
  const t = words[lang]
  if (pairs === null)
    return (
      <section id="doubles">
        <h2>{t.pairsTitle}</h2>
        <p>
          <a href={pairsHref}>{t.pairsLook}</a>
        </p>
      </section>
    )
  return (
    <section id="doubles">
      <h2>{t.pairsTitle}</h2>
      {pairs.length === 0 ? (
        <p>{t.noPairs}</p>
      ) : (
        <Table
          caption={t.pairsTitle}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.pairColumns.a }, { text: t.pairColumns.b }, { text: t.pairColumns.act, acts: true }]}
          rows={pairs.map((pair) => {
            const [a, b] = [plainText(pair.aName, lang), plainText(pair.bName, lang)]
            return [
              a,
              <>
                {b}
                {pair.bOrganization && <span class="small mid"> {plainText(pair.bOrganization, lang)}</span>}
              </>,
              <a
                href={`${href(lang, addresses.mergeService, { id: pair.aId })}?with=${pair.bId}`}
                aria-label={t.pairActOf(a, b)}
              >
                {t.pairAct}
              </a>,
            ]
          })}
        />
      )}
    </section>
  )
}
