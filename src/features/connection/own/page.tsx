import type { Child } from 'hono/jsx'
import {
  Button,
  EmptyState,
  FilterPanel,
  HiddenKeys,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { words as said } from '../said/words.ts'
import { findings, tieOrders, type Finding } from './own-tie.ts'
import { type OwnTieRow, type SaidInWords, type TieChoice } from './presenter.ts'
import { words } from './words.ts'

interface OwnTiesPageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  rows: readonly OwnTieRow[]
  /** Of the rows of all pages. */
  count: number
  choice: TieChoice
  isNarrowed: boolean
  /** Ties of each finding, whatever is chosen. */
  counts: ReadonlyMap<Finding, number>
  findingHref: (finding: Finding) => string
  /** Day of the last answer, in words; null: never. */
  answeredOn: string | null
  /** null: the person only reads there. */
  acts: { declare: string; bring: string } | null
  proofHref: (otherId: string) => string
  answerAction: (otherId: string) => string
  files: readonly { label: string; href: string }[]
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** What an organization says, what others say of it, what the log shows, and where they differ. */
export function OwnTiesPage(props: OwnTiesPageProps) {
  const { lang, title, acts, answeredOn, rows, isNarrowed, pages } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{answeredOn === null ? t.neverAnswered : t.lastAnswer(answeredOn)}</p>
      {acts === null ? (
        <p class="small mid">{t.readerOnly}</p>
      ) : (
        <div class="row on-screen">
          <Button href={acts.declare}>{answeredOn === null ? t.answer : t.answerAgain}</Button>
          <a href={acts.bring}>{t.bring}</a>
        </div>
      )}
      {rows.length === 0 && !isNarrowed ? (
        <EmptyState title={t.empty.title}>{acts === null ? t.empty.reader : t.empty.text}</EmptyState>
      ) : (
        <>
          <Found {...props} />
          <Filter {...props} />
          {rows.length === 0 ? <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState> : <Ties {...props} />}
          <Pages {...pages} />
        </>
      )}
    </>
  )
}

/** The difference itself: how many ties of each finding, each a way into the list. */
function Found({ lang, counts, findingHref }: OwnTiesPageProps) {
  const t = words[lang]
  const held = findings.filter((one) => (counts.get(one) ?? 0) > 0)
  if (held.length === 0) return <></>
  return (
    <section>
      <h2>{t.finding}</h2>
      <ul class="key">
        {held.map((one) => (
          <li>
            <a href={findingHref(one)}>{t.findings[one]}</a>{' '}
            <span class="mid">{t.count(counts.get(one) ?? 0, formatNumber(counts.get(one) ?? 0, lang))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Filter({ lang, action, choice, isNarrowed }: OwnTiesPageProps) {
  const t = words[lang]
  return (
    <FilterPanel
      action={action}
      label={t.filterLabel}
      submit={t.show}
      {...(isNarrowed ? { reset: { label: t.reset, href: action } } : {})}
    >
      <Select
        name={lang === 'fr' ? 'constat' : 'finding'}
        label={t.finding}
        value={choice.finding ?? ''}
        items={[{ value: '', text: t.all }, ...findings.map((one) => ({ value: one, text: t.findings[one] }))]}
      />
      <Select
        name={lang === 'fr' ? 'ordre' : 'order'}
        label={t.order}
        value={choice.order}
        items={tieOrders.map((one) => ({ value: one, text: t.orders[one] }))}
      />
    </FilterPanel>
  )
}

function Ties(props: OwnTiesPageProps) {
  const { lang, rows, count, files, proofHref } = props
  const t = words[lang]
  return (
    <>
      <p class="row">
        {t.count(count, formatNumber(count, lang))} <PrintButton />
      </p>
      <Table
        caption={t.caption}
        captionClass="govuk-visually-hidden"
        files={{ label: t.files, links: files }}
        head={[
          { text: t.heads.partner },
          { text: t.heads.ours },
          { text: t.heads.theirs },
          { text: t.heads.log },
          { text: t.heads.finding },
        ]}
        rows={rows.map((row): Child[] => [
          <>
            <a href={proofHref(row.id)}>{row.name}</a>
            {row.sector && (
              <div>
                <SectorLabel sector={row.sector} size="small" />
              </div>
            )}
            {!row.isHere && <div class="small mid">{t.notHere}</div>}
          </>,
          <SaidCell lang={lang} one={row.ours} />,
          <SaidCell lang={lang} one={row.theirs} />,
          <Log lang={lang} row={row} />,
          <Difference {...props} row={row} />,
        ])}
      />
    </>
  )
}

function SaidCell({ lang, one }: { lang: Language; one: SaidInWords | null }) {
  if (one === null) return <span class="mid">{words[lang].saidNothing}</span>
  return (
    <>
      {one.saying}
      <div class="small mid">
        {one.since}
        {one.shown !== null && `, ${one.shown}`}
      </div>
    </>
  )
}

function Log({ lang, row }: { lang: Language; row: OwnTieRow }) {
  const t = words[lang]
  return (
    <>
      {row.proof === null ? <span class="mid">{t.nothingLogged}</span> : row.proof.strength}
      <div class="small mid">
        {row.proof !== null && <div>{row.proof.what}</div>}
        {row.last === null ? t.noLast : t.last(row.last)}
      </div>
    </>
  )
}

function Difference({ lang, row, keys, acts, answerAction }: OwnTiesPageProps & { row: OwnTieRow }) {
  const t = words[lang]
  return (
    <>
      {row.findings.map((one) => (
        <div>
          <Tag kind={one === 'same' ? 'filled' : one === 'awaiting' ? 'dashed' : 'outlined'}>{t.findings[one]}</Tag>
        </div>
      ))}
      {acts !== null && row.answer !== null && (
        <form class="on-screen" method="post" action={answerAction(row.id)}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="says" value={row.answer} />
          <input type="hidden" name="was" value="" />
          <input type="hidden" name="theirs" value={row.answer} />
          <Button kind="secondary">
            {t.confirm(said[lang].sayings[row.answer])}
            <span class="govuk-visually-hidden">{t.confirmNamed(row.name)}</span>
          </Button>
        </form>
      )}
    </>
  )
}
