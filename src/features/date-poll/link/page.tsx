import { Button, HiddenKeys } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AnswerForm, type AnswerFormProps } from '../answer/answer-form-parts.tsx'
import { words } from './words.ts'

/** Answering by the link of a mail. */
export function LinkPage(props: AnswerFormProps) {
  return (
    <AnswerForm {...props}>
      <p class="small mid">{words[props.lang].personal}</p>
    </AnswerForm>
  )
}

export interface ShutLinkPageProps {
  lang: Language
  /** `over`: its days are past, and another can be had. */
  state: 'dead' | 'closed' | 'over'
  renewAction: string
  keys: FormKeys
  signInHref: string
}

/** A link that opens nothing more: why, and what to do; nothing of what it was for. */
export function ShutLinkPage({ lang, state, renewAction, keys, signInHref }: ShutLinkPageProps) {
  const t = words[lang]
  const [title, text, next] = {
    dead: [t.deadTitle, t.dead, t.deadNext],
    closed: [t.closedTitle, t.closed, t.closedNext],
    over: [t.overTitle, t.over, t.overNext],
  }[state]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>{next}</p>
      {state === 'over' && (
        <form method="post" action={renewAction}>
          <HiddenKeys keys={keys} />
          <Button>{t.renew}</Button>
        </form>
      )}
      <p>
        <a href={signInHref}>{t.signIn}</a>
      </p>
    </>
  )
}
