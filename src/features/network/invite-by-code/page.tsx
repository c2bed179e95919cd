import { Button, ButtonGroup, FormFrame, PrintButton, QrCode, WarningText } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { ColleagueFields } from '../invite/colleague-fields.tsx'
import { colleagueForm } from '../invite/colleague-form.ts'
import type { DesignationKind } from '../model.ts'
import { words } from './words.ts'

interface InviteByCodePageProps {
  lang: Language
  organizationName: string
  action: string
  byMailHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** Roles nobody holds yet. */
  vacant: readonly DesignationKind[]
}

/** Whom a lead brings in without a mailbox: the same questions as by e-mail. */
export function InviteByCodePage(props: InviteByCodePageProps) {
  const { lang, state } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(props.organizationName)}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.how}</p>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={colleagueForm.names}>
        <GuestFields state={state} lang={lang} prefix="" emailHint={t.emailHint} />
        <ColleagueFields lang={lang} state={state} vacant={props.vacant} />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={props.byMailHref}>{t.byMail}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

interface ShownCodePageProps {
  lang: Language
  timeZone: string
  name: string
  code: string
  expiresAt: Date
  /** Where the code is typed, whole, in the person's language. */
  address: string
  revokeHref: string
  peopleHref: string
}

/** A code, readable this one time: on screen, or on the paper that is handed over. */
export function ShownCodePage({ lang, name, code, address, ...rest }: ShownCodePageProps) {
  const t = words[lang].shown
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p class="lead shown-code__aside">{t.lead}</p>
      <p class="shown-code">
        <span class="govuk-visually-hidden">{t.code} </span>
        <code>{code}</code>
      </p>
      <p class="small mid">{t.spelled}</p>
      <p>
        <b>{t.until(formatInstant(rest.expiresAt, lang, rest.timeZone))}</b>
      </p>
      <h2>{t.where}</h2>
      <p class="shown-address">{address}</p>
      <QrCode text={address} label={t.qr(address)} />
      <WarningText>{t.unfinished}</WarningText>
      <div class="shown-code__aside">
        <p>{t.told}</p>
        <PrintButton />
        <p>{t.again}</p>
        <p>
          <a href={rest.revokeHref}>{t.revoke(name)}</a>
        </p>
        <p>
          <a href={rest.peopleHref}>{t.people}</a>
        </p>
      </div>
    </>
  )
}
