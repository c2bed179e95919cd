import type { Day } from '../../../kernel/clock.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as stewardWords } from '../steward/words.ts'
import type { Text } from '../model.ts'
import { plainText } from '../text.ts'
import type { Done } from '../confirm/find-done.ts'
import { JustConfirmed } from '../confirm/page.tsx'
import { isDue } from './due.ts'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { Button, ButtonGroup, EmptyState, Table } from '../../../design/index.ts'
import { SheetActs, SheetAttention, SheetCheck, SheetName } from '../steward/sheet-cells.tsx'
import { words } from './words.ts'

interface OwnPageProps {
  lang: Language
  title: string
  today: Day
  keys: FormKeys
  /** The page where all of them are read whole, and confirmed. */
  readHref: string
  /** The sheet that was just certified; null: none. */
  done: Done | null
  /** Null: an organization that is in no network adds nothing. */
  addHref: string | null
  sheets: readonly SheetSummary[]
  suggestions: readonly { id: string; name: Text; kind: string; href: string }[]
}

/** « Still right? »: one button for all, one for each, and one line to correct. */
export function OwnPage({ lang, title, today, keys, readHref, done, addHref, sheets, suggestions }: OwnPageProps) {
  const t = words[lang]
  const common = stewardWords[lang]
  const published = sheets.filter(({ status }) => status === 'published')
  const due = published.filter(({ assuredOn }) => isDue(assuredOn, today))
  if (sheets.length === 0)
    return (
      <>
        <h1>{title}</h1>
        <EmptyState
          title={t.emptyTitle}
          {...(addHref === null ? {} : { act: { label: t.add, href: addHref, isMain: true } })}
        >
          {t.empty}
        </EmptyState>
      </>
    )
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      {done && <JustConfirmed lang={lang} {...done} sent={{}} keys={keys} />}
      <Suggestions lang={lang} suggestions={suggestions} />
      <section>
        <p>
          <strong>{due.length === 0 ? t.allFresh : t.toCheck(due.length)}</strong>
        </p>
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
          rows={sheets.map((sheet, at) => [
            <SheetName lang={lang} sheet={sheet} />,
            <SheetCheck lang={lang} sheet={sheet} today={today} />,
            <SheetAttention lang={lang} sheet={sheet} />,
            <SheetActs lang={lang} sheet={sheet} next={sheets[at + 1]?.id ?? null} />,
          ])}
        />
        {published.length > 1 && (
          <p>
            <Button href={readHref}>{common.readAll(published.length)}</Button>
          </p>
        )}
        {addHref !== null && (
          <ButtonGroup>
            <a href={addHref}>{t.add}</a>
          </ButtonGroup>
        )}
      </section>
    </>
  )
}

function Suggestions({ lang, suggestions }: Pick<OwnPageProps, 'lang' | 'suggestions'>) {
  if (suggestions.length === 0) return <></>
  const common = stewardWords[lang]
  const kinds: Record<string, string> = common.kinds
  return (
    <section>
      <h2>{words[lang].suggestionsTitle}</h2>
      <ul>
        {suggestions.map((one) => (
          <li>
            {plainText(one.name, lang)}, {(kinds[one.kind] ?? one.kind).toLowerCase()}.{' '}
            <a href={one.href} aria-label={`${common.review}, ${plainText(one.name, lang)}`}>
              {common.review}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
