import { Button, ButtonGroup, FormFrame, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { guestForm } from '../guest-form.ts'
import { memberRoles, type DesignationKind } from '../model.ts'
import { words as shared } from '../words.ts'
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
}

export function InvitePage({ lang, title, action, backHref, keys, state, vacant }: InvitePageProps) {
  const t = words[lang]
  const { roles, roleHints, kinds, back, guest } = shared[lang]
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
        {vacant !== null && (
          <>
            <Radios
              name="role"
              legend={t.labels.role}
              error={state.errors['role']}
              value={valueOf(state, 'role')}
              items={memberRoles.map((role) => ({
                value: role,
                label: roles[role],
                hint: roleHints[role],
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
                  ...vacant.map((kind) => ({ value: kind, text: kinds[kind] })),
                ]}
              />
            )}
          </>
        )}
        <ButtonGroup>
          <Button>{guest.send}</Button>
          <a href={backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
