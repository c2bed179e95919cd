import { Button } from './button.tsx'

export interface StopMailWords {
  title: string
  lead: string
  /** On the button. */
  stop: string
  doneTitle: string
  done: string
  deadTitle: string
  dead: string
}

export interface StopMailPageProps {
  action: string
  csrf: string
  /** `dead`: the address is not one of ours. */
  state: 'asked' | 'stopped' | 'dead'
  words: StopMailWords
}

/** From a mail, without a session: one button, or the word that it is done. */
export function StopMailPage({ action, csrf, state, words: t }: StopMailPageProps) {
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
