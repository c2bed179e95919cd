import { Button, ButtonGroup, HiddenKeys, InsetText, WarningText } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { StepChange } from '../compose.ts'
import { StepChanges } from '../step-changes.tsx'
import { words } from './words.ts'

export interface PublishPageProps {
  lang: Language
  keys: FormKeys
  action: string
  backHref: string
  /** What the page shows, in a word. */
  seen: string
  number: number
  /** The version in force, whose place it takes; null: there is none. */
  replaces: number | null
  changes: readonly StepChange[]
  /** It says how young people are told what comes. */
  informs: boolean
  /** Someone changed what was shown since. */
  overtaken: string | null
}

/** What will be in force, beside what is. */
export function PublishPage(props: PublishPageProps) {
  const { lang, keys, action, backHref, seen, number, replaces, changes, overtaken } = props
  const t = words[lang]
  const count = changes.filter(({ kind }) => kind !== 'same').length
  return (
    <>
      <h1>{t.title(number)}</h1>
      {overtaken && (
        <InsetText>
          <p role="alert">{overtaken}</p>
        </InsetText>
      )}
      <p class="lead">{replaces === null ? t.first : t.next(replaces)}</p>
      <p>{t.asked}</p>
      {!props.informs && <WarningText>{t.inform}</WarningText>}
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="seen" value={seen} />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </form>
      <p>{count === 0 ? t.same : t.changes(count)}</p>
      <StepChanges lang={lang} changes={changes} />
    </>
  )
}
