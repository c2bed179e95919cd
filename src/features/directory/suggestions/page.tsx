import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { writeNumber } from '../../../kernel/phone/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import { hoursInWords } from '../in-words/record-in-words.ts'
import type { FoundSuggestion } from './queries.ts'
import { formWords, phonesOf } from '../sheet-form/index.ts'
import type { Sheet } from '../editable-sheet.ts'
import { Button, ButtonGroup, HiddenKeys, InsetText, SummaryList } from '../../../design/index.ts'
import { words } from './words.ts'

interface SuggestionPageProps {
  lang: Language
  suggestion: FoundSuggestion
  sheet: Sheet | null
  received: string
  action: string
  backHref: string
  /** Null: the sheet is gone. */
  applyHref: string | null
  statusHref: string | null
  keys: FormKeys
}

/** What someone wrote beside what the sheet says, then three ways to decide. */
export function SuggestionPage(props: SuggestionPageProps) {
  const { lang, suggestion, sheet, received, action, backHref, applyHref, statusHref, keys } = props
  const common = stewardWords[lang]
  const t = words[lang]
  const kinds: Record<string, string> = common.kinds
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{sheet === null ? common.unlisted : t.about(plainText(sheet.service.doc.name, lang))}</p>
      {suggestion.status !== 'new' && (
        <p>
          <strong>{t.decided[suggestion.status]}</strong>
        </p>
      )}
      <div class="cols cols--2">
        <section>
          <h2>{t.said}</h2>
          <p>
            <strong>{kinds[suggestion.kind] ?? suggestion.kind}</strong>
          </p>
          {suggestion.body === '' ? (
            <p>{t.noWords}</p>
          ) : (
            <InsetText>
              <p lang={suggestion.language}>{suggestion.body}</p>
            </InsetText>
          )}
          <p class="mid">{t.received(received)}</p>
        </section>
        {sheet && <SheetSaid lang={lang} sheet={sheet} />}
      </div>
      {suggestion.status === 'new' && (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <ButtonGroup>
            {applyHref !== null && <Button href={applyHref}>{sheet === null ? t.applyAdd : t.apply}</Button>}
            {statusHref !== null && (
              <Button kind="secondary" href={statusHref}>
                {t.applyStatus}
              </Button>
            )}
            <Button kind="secondary" name="decision" value="applied">
              {t.already}
            </Button>
            <Button kind="secondary" name="decision" value="set-aside">
              {t.setAside}
            </Button>
          </ButtonGroup>
        </form>
      )}
      <p>
        <a href={backHref}>{common.back}</a>
      </p>
    </>
  )
}

function SheetSaid({ lang, sheet }: { lang: Language; sheet: Sheet }) {
  const t = words[lang]
  const { doc } = sheet.service
  const phones = phonesOf(sheet.service).shown.map(
    ({ phone, audience }) =>
      `${writeNumber(phone.number)}${audience === 'public' ? '' : ` (${formWords[lang].audiences[audience]})`}`,
  )
  const statuses: Record<string, string> = formWords[lang].statuses
  return (
    <section>
      <h2>{t.sheet}</h2>
      <SummaryList
        rows={[
          { key: t.name, value: plainText(doc.name, lang) || t.unknown },
          { key: t.phones, value: phones.join(', ') || t.unknown },
          { key: t.hours, value: hoursInWords(doc.schedules ?? [], lang) || t.unknown },
          { key: t.status, value: statuses[doc.status] ?? t.unknown },
          { key: t.description, value: plainText(doc.description, lang) || t.unknown },
        ]}
      />
    </section>
  )
}
