import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { Late, PrintButton, Table } from '../../../design/index.ts'
import { Completion } from '../../../field/index.ts'
import { PersonName } from '../carry-out/plan-orientation.tsx'
import type { PlanRow } from '../carry-out/presenter.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface PrintedRow extends PlanRow {
  starts: string | null
  place: string | null
}

/** One orientation: a sheet of its own, or several when it is long. */
export interface PrintedSheet {
  title: string
  rows: readonly PrintedRow[]
  notChosen: readonly { number: string; title: string }[]
  setAside: readonly { number: string; title: string }[]
}

export interface PrintPageProps {
  lang: Language
  /** Who adopted. */
  name: string
  period: string
  /** The day of the sheet, in words. */
  day: string
  sheets: readonly PrintedSheet[]
  planHref: string
  /** Whole address of the plan, written out. */
  planAddress: string
}

export function PrintPage({ lang, name, period, day, sheets, planHref, planAddress }: PrintPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p class="lead on-screen">
        {period} · {t.asOf(day)}
      </p>
      <p class="mid on-screen">{t.how}</p>
      <PrintButton />
      <p class="on-screen">
        <a href={planHref}>{t.back}</a>
      </p>
      {sheets.map((sheet) => (
        <Sheet lang={lang} sheet={sheet} head={[name, period, t.asOf(day)].join(' · ')} />
      ))}
      <p>
        {t.online} <span class="address">{planAddress}</span>
      </p>
    </>
  )
}

function Sheet({ lang, sheet, head }: { lang: Language; sheet: PrintedSheet; head: string }) {
  const t = words[lang]
  const { title, rows, notChosen, setAside } = sheet
  return (
    <section class="plan-sheet">
      <p class="plan-sheet__head">{head}</p>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="mid">{shared[lang].noneChosen}</p>
      ) : (
        <Table
          caption={title}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.heads.action },
            { text: t.heads.step },
            { text: t.heads.person },
            { text: t.heads.starts },
            { text: t.heads.due },
          ]}
          rows={rows.map((row): Child[] => [
            <Name lang={lang} row={row} />,
            row.step === null ? row.stepLabel : <Completion step={row.step} words={row.stepLabel} />,
            <PersonName lang={lang} person={row.person} />,
            row.starts ?? <span class="mid">{t.noDate}</span>,
            <Due lang={lang} row={row} />,
          ])}
        />
      )}
      <Others title={t.setAside(setAside.length)} items={setAside} />
      <Others title={t.notChosen(notChosen.length)} items={notChosen} />
    </section>
  )
}

function Name({ lang, row }: { lang: Language; row: PrintedRow }) {
  const t = shared[lang]
  const marks = [row.isOwn && t.ownAction, row.isAdapted && t.adapted, row.place].filter(Boolean)
  return (
    <span class="numbered">
      <span class="num mid">{row.number}</span>
      <span>
        {row.title}
        {marks.length > 0 && <span class="small mid plan-sheet__marks">{marks.join(' · ')}</span>}
      </span>
    </span>
  )
}

function Due({ lang, row }: { lang: Language; row: PrintedRow }) {
  return (
    <>
      {row.due ?? <span class="mid">{words[lang].noDate}</span>}
      {row.daysLate > 0 && (
        <>
          <br />
          <Late>{shared[lang].daysLate(row.daysLate)}</Late>
        </>
      )}
    </>
  )
}

function Others({ title, items }: { title: string; items: readonly { number: string; title: string }[] }) {
  if (items.length === 0) return <></>
  return (
    <>
      <h3>{title}</h3>
      <ul class="bare small unchosen">
        {items.map((one) => (
          <li>
            <span class="num">{one.number}.</span> {one.title}
          </li>
        ))}
      </ul>
    </>
  )
}
