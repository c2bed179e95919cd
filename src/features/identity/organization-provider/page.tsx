import type { FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, control, FormFrame, Input, InsetText, PasswordInput, WarningText } from '../../../design/index.ts'
import { LongAddress } from '../long-address.tsx'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { words } from './words.ts'

interface OrganizationProviderPageProps {
  lang: Language
  action: string
  /** The page that says what removing it takes away; null: no provider is set. */
  removalHref: string | null
  keys: MemberRequest['formKeys']
  state: FormState
  version: number
  domain: string
  /** The domain is one where anyone may have an address. */
  isPublic: boolean
  redirectAddress: string
  /** Where to sign in again when the session is too old to save; null: it is not. */
  signInAgain: { action: string; next: string } | null
}

export function OrganizationProviderPage(props: OrganizationProviderPageProps) {
  const { lang, action, removalHref, keys, state, version, domain, isPublic, redirectAddress, signInAgain } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      {signInAgain && (
        <div role="alert">
          <WarningText>{t.again.title}</WarningText>
          <p>{t.again.text}</p>
          <form method="post" action={signInAgain.action} target="_blank">
            <input type="hidden" name="csrf" value={keys.csrf} />
            <input type="hidden" name="next" value={signInAgain.next} />
            <Button kind="secondary">{t.again.act}</Button>
          </form>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      {isPublic ? <WarningText>{t.problems.publicDomain}</WarningText> : <p>{t.domain(domain)}</p>}
      <p>{t.safe}</p>
      <InsetText>
        {t.redirect}
        <br />
        <strong>
          <LongAddress>{redirectAddress}</LongAddress>
        </strong>
      </InsetText>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['issuer', 'clientId', 'clientSecret']}
        version={version}
      >
        <Input
          {...control(state, 'issuer', t.issuer, lang, t.issuerHint)}
          type="url"
          autocomplete="off"
          spellcheck={false}
        />
        <Input {...control(state, 'clientId', t.clientId, lang)} autocomplete="off" spellcheck={false} />
        <PasswordInput
          name="clientSecret"
          label={t.clientSecret}
          hint={removalHref === null ? undefined : t.clientSecretKept}
          error={state.errors['clientSecret']}
          autocomplete="new-password"
        />
        <Button>{t.save}</Button>
      </FormFrame>
      {removalHref !== null && (
        <>
          <h2>{t.removeTitle}</h2>
          <p>{t.removeText}</p>
          <Button kind="secondary" href={removalHref} id="removal">
            {t.remove}
          </Button>
        </>
      )}
    </>
  )
}
