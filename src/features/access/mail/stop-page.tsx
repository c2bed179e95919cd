import { Button } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface StopReferralMailPageProps {
  lang: Language
  action: string
  csrf: string
  /** `dead`: the address is not one of ours. */
  state: 'asked' | 'stopped' | 'dead'
}

/** From a mail, without a session: one button, or the word that it is done. */
export function StopReferralMailPage({ lang, action, csrf, state }: StopReferralMailPageProps) {
  const t = words[lang].stop
  if (state === 'dead') return <Said title={t.deadTitle} text={t.dead} />
  if (state === 'stopped') return <Said title={t.doneTitle} text={t.done} />
  return (
    <>
      <Said title={t.title} text={t.lead} />
      <form method="post" action={action}>
        <input type="hidden" name="csrf" value={csrf} />
        <Button>{t.stop}</Button>
      </form>
    </>
  )
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
    </>
  )
}
