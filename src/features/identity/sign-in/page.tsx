import { type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, control, FormFrame, Input, PasswordInput } from '../../../design/index.ts'
import { PasskeySignIn, type PasskeySignInProps } from '../passkeys/passkey-elements.tsx'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

interface SignInPageProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** null when people reach us by a number: passkeys need a name. */
  passkey: PasskeySignInProps | null
}

/** One field for the address, then every sign-in method at once: which ones this address has must not show. */
export function SignInPage({ lang, action, keys, state, passkey }: SignInPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['email', 'password']}>
        <div class="cols cols--side">
          <div>
            {passkey && <PasskeySignIn {...passkey} />}
            <Input
              {...control(state, 'email', t.email, lang)}
              type="email"
              autocomplete="username webauthn"
              autocapitalize="none"
              spellcheck={false}
            />
            <PasswordInput
              name="password"
              label={t.password}
              hint={t.passwordHint}
              error={state.errors['password']}
              autocomplete="current-password"
            />
            <Button name="way" value="password">
              {t.submit}
            </Button>
          </div>
          <section class="panel" aria-labelledby="other-ways">
            <h2 id="other-ways">{t.otherWays}</h2>
            <p>{t.otherWaysText}</p>
            <Button kind="secondary" name="way" value="link">
              {t.link}
            </Button>
            <p class="small mid">{t.linkHint}</p>
            <Button kind="secondary" name="way" value="provider">
              {t.provider}
            </Button>
            <p class="small mid">{t.providerHint}</p>
          </section>
        </div>
      </FormFrame>
      <h2>{t.noAccount}</h2>
      <p>{t.noAccountText}</p>
      <p>
        <a href={href(lang, addresses.code)}>{t.code}</a>
      </p>
    </>
  )
}
