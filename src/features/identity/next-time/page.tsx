import { filled } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { afterSetup } from '../addresses.ts'
import { Button } from '../../../design/index.ts'
import type { PasskeyAddProps } from '../passkeys/passkey-elements.tsx'
import { NewPassword } from '../password/page.tsx'
import { AddPasskey } from '../passkeys/page.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface NextTimePageProps {
  lang: Language
  add: PasskeyAddProps | null
  /** The person already has a strong method: going on is then the main button. */
  hasMethod: boolean
  passwordHref: string
  keys: MemberRequest['formKeys']
  next: string
  /** What waits opens only with a way in: the page does not offer to go on without. */
  isNeeded: boolean
}

export function NextTimePage({ lang, add, hasMethod, passwordHref, keys, next, isNeeded }: NextTimePageProps) {
  const t = words[lang]
  return (
    <>
      {next === afterSetup[lang] && <p class="small mid">{shared[lang].setupStep(2)}</p>}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {hasMethod && (
        <p>
          <Button href={next}>{t.done}</Button>
        </p>
      )}
      <h2>{t.passkey}</h2>
      <p>{t.passkeyText}</p>
      <AddPasskey lang={lang} add={add} />
      <h2>{t.password}</h2>
      <p>{t.passwordText}</p>
      {hasMethod ? (
        <p>
          <Button kind="secondary" href={passwordHref}>
            {t.passwordAct}
          </Button>
        </p>
      ) : (
        <NewPassword lang={lang} keys={keys} action={passwordHref} state={filled({})} isMain={add === null} />
      )}
      {!hasMethod && !isNeeded && (
        <p>
          <a href={next}>{t.later}</a>
        </p>
      )}
    </>
  )
}
