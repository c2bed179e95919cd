import { dayOf } from '../../../kernel/clock.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { SignInMethods } from '../model.ts'
import { Button, Details, FormFrame, PasswordInput } from '../../../design/index.ts'
import { words } from './words.ts'

interface PasswordPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  action: string
  state: FormState
  methods: SignInMethods
  timeZone: string
}

/** Without a password: choose one. With one: change it, renew the codes, start over, or stop using it. */
export function PasswordPage(props: PasswordPageProps) {
  const { lang, methods, timeZone, state } = props
  const t = words[lang]
  const { passwordChangedAt, backupCodesLeft } = methods
  if (passwordChangedAt === null)
    return (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <NewPassword {...props} isMain />
      </>
    )
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.since(formatDay(dayOf(passwordChangedAt, timeZone), lang))}</p>
      <p>
        <Button href={href(lang, addresses.passwordChange)}>{t.change}</Button>
      </p>
      <h2>{t.newCodes}</h2>
      <p>
        {t.codesLeft(backupCodesLeft)} {t.codesText}
      </p>
      <Button kind="secondary" href={href(lang, addresses.backupCodes)} id="codes">
        {t.newCodes}
      </Button>
      <h2>{t.againTitle}</h2>
      <p>{t.againText}</p>
      <Details summary={t.again} open={Object.keys(state.errors).length > 0}>
        <NewPassword {...props} isMain={false} />
      </Details>
      <h2>{t.removeTitle}</h2>
      <p>{t.removeText}</p>
      <Button kind="secondary" href={href(lang, addresses.passwordRemoval)} id="removal">
        {t.remove}
      </Button>
    </>
  )
}

/** The first half of a password: on its own page, and where someone chooses how to come in the next time. */
export function NewPassword({
  lang,
  keys,
  action,
  state,
  isMain,
}: Omit<PasswordPageProps, 'methods' | 'timeZone'> & { isMain: boolean }) {
  const t = words[lang]
  return (
    <FormFrame lang={lang} action={action} keys={keys} state={state} names={['password']}>
      <PasswordInput
        name="password"
        label={t.newLabel}
        hint={t.newHint}
        error={state.errors['password']}
        autocomplete="new-password"
      />
      <p>{t.steps}</p>
      <Button kind={isMain ? 'main' : 'secondary'}>{t.next}</Button>
    </FormFrame>
  )
}

export function ChangePasswordPage({
  lang,
  keys,
  state,
}: {
  lang: Language
  keys: MemberRequest['formKeys']
  state: FormState
}) {
  const t = words[lang]
  return (
    <>
      <h1>{t.changeTitle}</h1>
      <p class="lead">{t.changeText}</p>
      <FormFrame
        lang={lang}
        action={href(lang, addresses.passwordChange)}
        keys={keys}
        state={state}
        names={['current', 'password']}
      >
        <PasswordInput
          name="current"
          label={t.currentLabel}
          error={state.errors['current']}
          autocomplete="current-password"
        />
        <PasswordInput
          name="password"
          label={t.newLabel}
          hint={t.newHint}
          error={state.errors['password']}
          autocomplete="new-password"
        />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}
