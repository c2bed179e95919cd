import type { Child } from 'hono/jsx'
import type { FormState } from '../kernel/form/form.ts'
import type { Language } from '../kernel/language.ts'
import { Button, ButtonGroup } from './button.tsx'
import { FormFrame } from './form-frame.tsx'
import { HiddenKeys } from './hidden-keys.tsx'
import { InsetText } from './inset-text.tsx'
import { WarningText } from './warning-text.tsx'
import { useWords } from './words.ts'

export interface TakingProps {
  /** Names the person or the thing, and the deed. */
  title: string
  /** What is lost, one sentence each; the first is the one that weighs most. */
  lost: readonly string[]
  /** How it comes back, and until when. */
  back: string
  /** The deed, as its button says it. */
  act: string
  action: string
  cancelHref: string
  keys: { csrf: string; key: string }
  /** What the deed must know besides its address. */
  sent?: Readonly<Record<string, string | readonly string[]>>
  /** What the deed asks besides. Absent: nothing. */
  asks?: TakingAsks
}

/** Questions of a deed that takes: to whom what is taken goes. */
export interface TakingAsks {
  lang: Language
  title: string
  fields: Child
  state: FormState
  /** Of the fields, in the order of the page. */
  names: readonly string[]
  /** What the page showed, as one number. */
  version: number
  /** Said when someone changed what the page shows since; null: nobody did. */
  overtaken: string | null
}

/** Field by which a form says that this page was read before the deed. */
export const sureField = 'sure'
export const sureValue = 'yes'

/** Before something is taken from someone: from whom, what is lost, how it comes back; then the deed, or nothing. */
export function TakingPage(props: TakingProps) {
  const { title, lost, back, action, keys, asks } = props
  const t = useWords().taking
  const [first, ...others] = lost
  return (
    <>
      <h1>{title}</h1>
      {asks?.overtaken && (
        <InsetText>
          <p role="alert">{asks.overtaken}</p>
        </InsetText>
      )}
      <h2>{t.lost}</h2>
      {first !== undefined && <WarningText>{first}</WarningText>}
      {others.length > 0 && (
        <ul>
          {others.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      <h2>{t.back}</h2>
      <p>{back}</p>
      {asks === undefined ? (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <Sure {...props} />
        </form>
      ) : (
        <FormFrame {...asks} action={action} keys={keys}>
          <h2>{asks.title}</h2>
          {asks.fields}
          <Sure {...props} />
        </FormFrame>
      )}
    </>
  )
}

function Sure({ act, cancelHref, sent = {} }: TakingProps) {
  const t = useWords().taking
  return (
    <>
      <input type="hidden" name={sureField} value={sureValue} />
      {Object.entries(sent).flatMap(([name, values]) =>
        [values].flat().map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <ButtonGroup>
        <Button>{act}</Button>
        <a href={cancelHref}>{t.cancel}</a>
      </ButtonGroup>
    </>
  )
}
