import { href, type FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import type { SuggestionRow } from '../suggestions/queries.ts'
import type { Done } from '../confirm/find-done.ts'
import { JustConfirmed } from '../confirm/page.tsx'
import { DeskSheets, type DeskSheetsProps } from './desk-sheets.tsx'
import { RecentMerges, type ShownMerge } from '../merge/page.tsx'
import type { Pair } from '../merge/queries.ts'
import { Button, ButtonGroup, Figures, Table } from '../../../design/index.ts'
import { words } from './words.ts'

interface DeskPageProps extends DeskSheetsProps {
  title: string
  keys: FormKeys
  /** The sheet that was just certified; null: none. */
  done: Done | null
  suggestions: readonly SuggestionRow[]
  suggestionCount: number
  /** Null: they were not looked for. */
  pairs: readonly Pair[] | null
  pairsHref: string
  /** Merges that can still be undone. */
  merges: readonly ShownMerge[]
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
      {props.done && (
        <JustConfirmed
          lang={lang}
          {...props.done}
          sent={{ table: networkId, place: props.placeQuery }}
          keys={props.keys}
        />
      )}
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
      <DeskSheets {...props} />
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
