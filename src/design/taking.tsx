import { Button, ButtonGroup } from './button.tsx'
import { HiddenKeys } from './hidden-keys.tsx'
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
}

/** Field by which a form says that this page was read before the deed. */
export const sureField = 'sure'
export const sureValue = 'yes'

/** Before something is taken from someone: from whom, what is lost, how it comes back; then the deed, or nothing. */
export function TakingPage({ title, lost, back, act, action, cancelHref, keys, sent = {} }: TakingProps) {
  const t = useWords().taking
  const [first, ...others] = lost
  return (
    <>
      <h1>{title}</h1>
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
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name={sureField} value={sureValue} />
        {Object.entries(sent).flatMap(([name, values]) =>
          [values].flat().map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <ButtonGroup>
          <Button>{act}</Button>
          <a href={cancelHref}>{t.cancel}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
