import { formatNumber, type Language } from '../../../kernel/language.ts'
import { words as stewardWords } from '../steward/words.ts'
import { Button, ButtonGroup, Select, Table } from '../../../design/index.ts'
import { words } from './words.ts'

interface MissesPageProps {
  lang: Language
  action: string
  weeks: number
  spans: readonly number[]
  rows: readonly { need: string; region: string; searches: number }[]
  /** Pairs of need and region searched for too seldom to be shown. */
  few: number
  csvHref: string
  addHref: string
  deskHref: string
}

/** What people looked for and nobody offers yet, as far as it can be shown. */
export function MissesPage({ lang, action, weeks, spans, rows, few, csvHref, addHref, deskHref }: MissesPageProps) {
  const common = stewardWords[lang]
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form method="get" action={action} class="filter">
        <Select
          name={lang === 'fr' ? 'semaines' : 'weeks'}
          label={t.weeks}
          value={String(weeks)}
          items={spans.map((one) => ({ value: String(one), text: t.weeksOf(one) }))}
        />
        <Button kind="secondary">{t.show}</Button>
      </form>
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          captionClass="govuk-visually-hidden"
          stack
          files={{ label: common.files, links: [{ label: 'CSV', href: csvHref }] }}
          head={[{ text: t.need }, { text: t.region }, { text: t.searches, numeric: true }]}
          rows={rows.map(({ need, region, searches }) => [need, region, formatNumber(searches, lang)])}
        />
      )}
      {few > 0 && <p class="mid">{t.few(few)}</p>}
      <ButtonGroup>
        <Button href={addHref}>{t.add}</Button>
        <a href={deskHref}>{common.back}</a>
      </ButtonGroup>
    </>
  )
}
