import { Button, ButtonGroup, FormFrame } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { guestForm } from '../guest-form.ts'
import type { DesignationKind } from '../model.ts'
import { words as shared } from '../words.ts'
import { ColleagueFields } from './colleague-fields.tsx'
import { colleagueForm } from './colleague-form.ts'
import { words } from './words.ts'

interface InvitePageProps {
  lang: Language
  title: string
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** For a colleague: roles nobody holds yet. Null: the lead of an organization is invited. */
  vacant: readonly DesignationKind[] | null
  /** Where a code is shown in place of a mail; null: not for this person. */
  codeHref: string | null
}

export function InvitePage({ lang, title, action, backHref, keys, state, vacant, codeHref }: InvitePageProps) {
  const t = words[lang]
  const { back, guest } = shared[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{vacant === null ? t.leadHint : t.colleagueHint}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={vacant === null ? guestForm.names : colleagueForm.names}
      >
        <GuestFields state={state} lang={lang} prefix="" />
        {vacant !== null && <ColleagueFields lang={lang} state={state} vacant={vacant} />}
        <ButtonGroup>
          <Button>{guest.send}</Button>
          <a href={backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
      {codeHref !== null && (
        <>
          <h2>{t.noMailbox}</h2>
          <p>{t.noMailboxText}</p>
          <p>
            <Button href={codeHref} kind="secondary">
              {t.noMailboxAct}
            </Button>
          </p>
        </>
      )}
    </>
  )
}
