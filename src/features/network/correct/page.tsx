import { Button, ButtonGroup, FormFrame, InsetText } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { guestForm } from '../guest-form.ts'
import { words as invitationWords } from '../invitations/words.ts'
import type { Invitation } from '../model.ts'
import { words } from './words.ts'

interface CorrectInvitationPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  invitation: Pick<Invitation, 'name' | 'email' | 'mailFailure' | 'expiresAt'>
}

/** To whom an invitation goes, to be corrected; with what its last mail met. */
export function CorrectInvitationPage({ lang, action, backHref, keys, state, invitation }: CorrectInvitationPageProps) {
  const t = words[lang]
  const { name, email, mailFailure, expiresAt } = invitation
  return (
    <>
      <h1>{t.title(name)}</h1>
      {mailFailure !== null && (
        <InsetText>
          <p>{t.sentTo(email)}</p>
          <p>{invitationWords[lang].failures[mailFailure]}</p>
        </InsetText>
      )}
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={guestForm.names}>
        <input type="hidden" name="seen" value={expiresAt.toISOString()} />
        <GuestFields state={state} lang={lang} prefix="" />
        <ButtonGroup>
          <Button>{t.send}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
