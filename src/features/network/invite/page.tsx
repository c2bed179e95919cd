import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colleagueForm, guestForm } from '../forms.ts'
import { invitationWords } from '../invitations/words.ts'
import { sharedWords } from '../words.ts'
import { memberRoles, type DesignationKind } from '../model.ts'
import { Button, ButtonGroup, FormFrame, Radios, Select } from '../../../design/index.ts'
import { GuestFields } from '../guest-fields.tsx'
import type { Keys } from '../setup/page.tsx'

interface InvitePageProps {
  lang: Language
  title: string
  action: string
  backHref: string
  keys: Keys
  state: FormState
  /** For a colleague: roles nobody holds yet. Null: the lead of an organization is invited. */
  vacant: readonly DesignationKind[] | null
}

export function InvitePage({ lang, title, action, backHref, keys, state, vacant }: InvitePageProps) {
  const t = invitationWords[lang]
  const shared = sharedWords[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{vacant === null ? t.inviteLeadLead : t.inviteHint}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={vacant === null ? guestForm.names : colleagueForm.names}
      >
        <GuestFields state={state} lang={lang} prefix="" />
        {vacant !== null && (
          <>
            <Radios
              name="role"
              legend={t.labels.role}
              error={state.errors['role']}
              value={valueOf(state, 'role')}
              items={memberRoles.map((role) => ({
                value: role,
                label: shared.roles[role],
                hint: shared.roleHints[role],
              }))}
            />
            {vacant.length > 0 && (
              <Select
                name="designation"
                label={t.labels.designation}
                hint={t.designationHint}
                error={state.errors['designation']}
                value={valueOf(state, 'designation')}
                items={[
                  { value: '', text: t.noDesignation },
                  ...vacant.map((kind) => ({ value: kind, text: shared.kinds[kind] })),
                ]}
              />
            )}
          </>
        )}
        <ButtonGroup>
          <Button>{t.send}</Button>
          <a href={backHref}>{shared.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
