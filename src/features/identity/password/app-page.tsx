import type { Day } from '../../../kernel/clock.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  control,
  CopyButton,
  FormFrame,
  Input,
  PrintButton,
  QrCode,
} from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { words } from './words.ts'

interface AppPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  action: string
  state: FormState
  /** Base32. */
  secret: string
  /** `otpauth://…`, for the square and for an app on this device. */
  uri: string
}

export function AppPage({ lang, keys, action, state, secret, uri }: AppPageProps) {
  const t = words[lang].app
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <QrCode text={uri} label={t.qr} />
      <p>
        <a href={uri}>{t.open}</a>
      </p>
      <p>
        {t.secret} <strong class="num">{secret.match(/.{1,4}/g)?.join(' ')}</strong>
      </p>
      <p class="mid">{t.apps}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['code']}>
        <Input
          {...control(state, 'code', t.label, lang, t.hint)}
          class="govuk-input--width-10"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
        />
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

interface CodesPageProps {
  lang: Language
  codes: readonly string[]
  email: string
  today: Day
  next: string
}

/** On paper nothing says what the codes open, nor for whom: only the codes, their day and that each serves once. */
export function CodesPage({ lang, codes, email, today, next }: CodesPageProps) {
  const t = words[lang].codes
  return (
    <>
      <h1 class="on-screen">{t.title}</h1>
      <p class="lead on-screen">{t.lead}</p>
      <p class="on-screen">{t.how}</p>
      <p class="mid on-screen">{t.for(email, formatDay(today, lang))}</p>
      <p class="backup-codes__paper">{t.paper(formatDay(today, lang))}</p>
      <ul class="num backup-codes" id="backup-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="small mid on-screen">{t.neutral}</p>
      <ButtonGroup>
        <CopyButton of="backup-codes">{t.copy}</CopyButton>
        <PrintButton />
      </ButtonGroup>
      <p>
        <Button href={next}>{t.done}</Button>
      </p>
    </>
  )
}
