import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, Checkboxes, control, FormFrame, Radios } from '../../../design/index.ts'
import { digestRhythms } from './choose-mail.ts'
import { words } from './words.ts'

export interface MailChoicePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
}

export function MailChoicePage({ lang, action, keys, state }: MailChoicePageProps) {
  const t = words[lang].choice
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['digest', 'monthly']}>
        <Radios
          {...control(state, 'digest', t.digest, lang, t.digestHint)}
          legend={t.digest}
          items={digestRhythms.map((value) => ({ value, label: t.digests[value] }))}
        />
        <Checkboxes
          name="monthly"
          legend={t.monthly}
          hint={t.monthlyHint}
          values={valuesOf(state, 'monthly')}
          items={[{ value: 'yes', label: t.monthlyChoice }]}
        />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

export interface StopMailPageProps {
  lang: Language
  action: string
  csrf: string
  chooseHref: string
  isStopped: boolean
}

/** From a mail, without a session: one button, or the word that it is done. */
export function StopMailPage({ lang, action, csrf, chooseHref, isStopped }: StopMailPageProps) {
  const t = words[lang].choice
  if (isStopped)
    return (
      <>
        <h1>{t.stoppedTitle}</h1>
        <p class="lead">{t.stoppedLead}</p>
        <p>
          {t.stoppedNext} <a href={chooseHref}>{t.choose}</a>
        </p>
      </>
    )
  return (
    <>
      <h1>{t.stopTitle}</h1>
      <p class="lead">{t.stopLead}</p>
      <ul>
        {t.stops.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <form method="post" action={action}>
        <input type="hidden" name="csrf" value={csrf} />
        <Button>{t.stop}</Button>
      </form>
      <p>
        {t.stopNext} <a href={chooseHref}>{t.choose}</a>
      </p>
    </>
  )
}

export function DeadStopPage({ lang, chooseHref }: { lang: Language; chooseHref: string }) {
  const t = words[lang].choice
  return (
    <>
      <h1>{t.deadTitle}</h1>
      <p class="lead">{t.dead}</p>
      <p>
        <a href={chooseHref}>{t.choose}</a>
      </p>
    </>
  )
}
