import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { Button, Table } from '../../../design/index.ts'
import { SheetAttention, SheetCheck, SheetName } from '../steward/sheet-cells.tsx'
import { SheetFactsFold, type FactsShown } from '../confirm/page.tsx'
import { words } from './words.ts'

interface LinkPageProps {
  lang: Language
  today: Day
  organization: string
  action: string
  csrf: string
  sheets: readonly SheetSummary[]
  /** What each says, whole: what is certified. */
  factsOf: (id: string) => FactsShown
  /** The signed-in page, where lines are corrected. */
  signInHref: string
}

/** One organization’s published sheets, each with its button, and one for all. */
export function LinkPage({ lang, today, organization, action, csrf, sheets, factsOf, signInHref }: LinkPageProps) {
  const common = stewardWords[lang]
  const t = words[lang].link
  const seen = ({ id, version }: SheetSummary): string => `${id}.${version}`
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(organization)}</p>
      {sheets.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={common.ownSheets}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: common.columns.service },
            { text: common.columns.checked },
            { text: common.columns.attention },
            { text: common.columns.acts, acts: true },
          ]}
          rows={sheets.map((sheet) => [
            <>
              <SheetName lang={lang} sheet={sheet} />
              <SheetFactsFold lang={lang} facts={factsOf(sheet.id)} />
            </>,
            <SheetCheck lang={lang} sheet={sheet} today={today} />,
            <SheetAttention lang={lang} sheet={{ ...sheet, suggestions: 0 }} />,
            sheet.assuredOn === today ? (
              t.doneToday
            ) : (
              <form method="post" action={action}>
                <input type="hidden" name="csrf" value={csrf} />
                <Button
                  kind="secondary"
                  name="seen"
                  value={seen(sheet)}
                  attributes={{ 'aria-label': common.confirmOf(plainText(sheet.name, lang)) }}
                >
                  {common.confirm}
                </Button>
              </form>
            ),
          ])}
        />
      )}
      {sheets.length > 1 && sheets.some(({ assuredOn }) => assuredOn !== today) && (
        <form method="post" action={action}>
          <input type="hidden" name="csrf" value={csrf} />
          {sheets.map((sheet) => (
            <input type="hidden" name="seen" value={seen(sheet)} />
          ))}
          <Button>{common.allRight(sheets.length)}</Button>
        </form>
      )}
      <p>
        <a href={signInHref}>{t.sign}</a>
      </p>
    </>
  )
}

export function DeadPage({
  title,
  text,
  act,
}: {
  title: string
  text: string
  act: { label: string; href: string } | null
}) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {act && <Button href={act.href}>{act.label}</Button>}
    </>
  )
}

interface StopPageProps {
  lang: Language
  action: string
  csrf: string
  isStopped: boolean
}

export function StopPage({ lang, action, csrf, isStopped }: StopPageProps) {
  const t = words[lang].stop
  return (
    <>
      <h1>{isStopped ? t.doneTitle : t.title}</h1>
      <p class="lead">{isStopped ? t.done : t.text}</p>
      {!isStopped && (
        <form method="post" action={action}>
          <input type="hidden" name="csrf" value={csrf} />
          <Button>{t.act}</Button>
        </form>
      )}
    </>
  )
}
