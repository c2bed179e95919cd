import type { Day } from '../../../kernel/clock.ts'
import { href, type FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  ErrorMessage,
  HiddenKeys,
  InsetText,
  Details,
  SummaryList,
} from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { SheetAttention, SheetCheck } from '../steward/sheet-cells.tsx'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import { words } from './words.ts'

export type FactsShown = readonly { key: string; value: string }[]

interface ConfirmPageProps {
  lang: Language
  name: string
  title: string
  today: Day
  sheet: SheetSummary
  facts: FactsShown
  action: string
  /** Where one comes from, for the way back. */
  sent: Readonly<Record<string, string>>
  cancelHref: string
  keys: FormKeys
}

/** All that a sheet says, then the one button that certifies it. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { lang, name, title, today, sheet, facts, action, sent, cancelHref, keys } = props
  const t = words[lang]
  const common = stewardWords[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <SheetCheck lang={lang} sheet={sheet} today={today} /> <SheetAttention lang={lang} sheet={sheet} />
      </p>
      <SummaryList rows={[...facts]} />
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(sheet.version)} />
        {Object.entries(sent).map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <ButtonGroup>
          <Button>{t.act(name)}</Button>
          <a href={href(lang, addresses.editService, { id: sheet.id })}>{common.edit}</a>
          <a href={cancelHref}>{common.back}</a>
        </ButtonGroup>
      </form>
    </>
  )
}

interface ConfirmManyProps {
  lang: Language
  title: string
  today: Day
  sheets: readonly { sheet: SheetSummary; facts: FactsShown }[]
  action: string
  cancelHref: string
  keys: FormKeys
  /** Nothing was ticked. */
  isEmpty: boolean
}

/** Every sheet of an organization, whole, each with its box; one button for those that were read. */
export function ConfirmManyPage({ lang, title, today, sheets, action, cancelHref, keys, isEmpty }: ConfirmManyProps) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.ownLead}</p>
      {isEmpty && <ErrorMessage>{t.tickNone}</ErrorMessage>}
      {sheets.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          {sheets.map(({ sheet, facts }) => (
            <ReadSheet lang={lang} today={today} sheet={sheet} facts={facts} />
          ))}
          <ButtonGroup>
            <Button>{t.tickAll}</Button>
            <a href={cancelHref}>{stewardWords[lang].back}</a>
          </ButtonGroup>
        </form>
      )}
    </>
  )
}

/** A sheet whole, then its box: what is ticked is what was read, of this very version. */
function ReadSheet({
  lang,
  today,
  sheet,
  facts,
}: {
  lang: Language
  today: Day
  sheet: SheetSummary
  facts: FactsShown
}) {
  const name = plainText(sheet.name, lang)
  const id = `f-${sheet.id}`
  return (
    <section class="headed">
      <h2>{name}</h2>
      <p>
        <SheetCheck lang={lang} sheet={sheet} today={today} /> <SheetAttention lang={lang} sheet={sheet} />
      </p>
      <SummaryList rows={[...facts]} />
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name="seen"
            type="checkbox"
            value={`${sheet.id}.${sheet.version}`}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {words[lang].tick(name)}
          </label>
        </div>
      </div>
    </section>
  )
}

/** What a sheet says, folded: beside a button that certifies it, where a page holds many. */
export function SheetFactsFold({ lang, facts }: { lang: Language; facts: FactsShown }) {
  return (
    <Details summary={words[lang].facts} open>
      <SummaryList rows={[...facts]} />
    </Details>
  )
}

/** What was just certified, by its name, and its undo. */
export function JustConfirmed({
  lang,
  name,
  action,
  sent,
  keys,
}: {
  lang: Language
  name: string
  action: string
  sent: Readonly<Record<string, string>>
  keys: FormKeys
}) {
  const t = words[lang]
  return (
    <InsetText>
      <form method="post" action={action}>
        {t.doneOne(name)} <HiddenKeys keys={keys} />
        {Object.entries(sent).map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <Button kind="link">
          {t.undo}
          <span class="govuk-visually-hidden">, {name}</span>
        </Button>
      </form>
    </InsetText>
  )
}
