import { Button, ButtonGroup, FormFrame, InsetText } from '../../../design/index.ts'
import type { Returning } from '../../../kernel/feature/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { MemberRole } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface UndoDeparturePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  name: string
  role: MemberRole
  /** Day of the departure, in words. */
  day: string
  things: readonly Returning[]
  /** Who was made lead by it; null: nobody. */
  raised: string | null
  seen: number
  isOvertaken: boolean
}

/** What would come back, and what stays with whom, before anything is done. */
export function UndoDeparturePage(props: UndoDeparturePageProps) {
  const { lang, things, raised } = props
  const t = words[lang]
  const { roles, back } = shared[lang]
  const staying = things.filter(({ stays }) => stays !== null)
  return (
    <>
      <h1>{t.title(props.name)}</h1>
      <p class="lead">{t.lead(props.day)}</p>
      {props.isOvertaken && (
        <InsetText>
          <p role="alert">{t.changedMeanwhile}</p>
        </InsetText>
      )}
      <h2>{t.backTitle}</h2>
      <ul>
        <li>{t.access(roles[props.role].toLowerCase())}</li>
        {things
          .filter(({ stays }) => stays === null)
          .map(({ label }) => (
            <li>{label}</li>
          ))}
      </ul>
      <h2>{t.staysTitle}</h2>
      <ul>
        {staying.map(({ label, stays }) => (
          <li>
            {label}
            <div class="mid">{stays}</div>
          </li>
        ))}
        {raised !== null && (
          <li>
            {t.raised(raised)}
            <div class="mid">{t.raisedWhy}</div>
          </li>
        )}
        <li>{t.sessions}</li>
      </ul>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={filled({})} names={[]} version={props.seen}>
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={props.backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
