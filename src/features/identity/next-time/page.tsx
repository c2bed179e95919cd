import type { Language } from '../../../kernel/language.ts'
import { afterSetup } from '../addresses.ts'
import { messages } from '../messages.ts'
import { Button } from '../../../design/index.ts'
import type { PasskeyAddProps } from '../passkeys/passkey-elements.tsx'
import { AddPasskey } from '../passkeys/page.tsx'

export interface NextTimePageProps {
  lang: Language
  add: PasskeyAddProps | null
  /** The person already has a strong way: going on is then the main act. */
  hasWay: boolean
  passwordHref: string
  next: string
}

export function NextTimePage({ lang, add, hasWay, passwordHref, next }: NextTimePageProps) {
  const t = messages[lang].ways.nextTime
  return (
    <>
      {next === afterSetup[lang] && <p class="small mid">{messages[lang].house.setup.step(2)}</p>}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {hasWay && (
        <p>
          <Button href={next}>{t.done}</Button>
        </p>
      )}
      <h2>{t.passkey}</h2>
      <p>{t.passkeyText}</p>
      <AddPasskey lang={lang} add={add} />
      <h2>{t.password}</h2>
      <p>{t.passwordText}</p>
      <p>
        <Button kind={hasWay || add !== null ? 'secondary' : 'main'} href={passwordHref}>
          {t.passwordAct}
        </Button>
      </p>
      {!hasWay && (
        <p>
          <a href={next}>{t.later}</a>
        </p>
      )}
    </>
  )
}
