import { Button, ButtonGroup, FormFrame, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import type { Designation, Invitation, Member, Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Field about an invitation that the leaver sent. */
export const invitationField = (id: string): string => `invitation-${id}`

interface DeparturePageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  organization: Organization
  member: Member
  /** Who may take over: colleagues of today, the leaver left out. */
  colleagues: Member[]
  designations: Designation[]
  /** Waiting invitations the person sent. */
  invitations: Invitation[]
  isLastLead: boolean
  /** The one who leaves fills the form: nothing can be sent again in their name. */
  isSelf: boolean
}

export function DeparturePage(props: DeparturePageProps) {
  const { lang, state, member, designations, invitations, isLastLead } = props
  const t = words[lang]
  const { roles, kinds, kindHints, nobody, choose, back } = shared[lang]
  const people = props.colleagues.map(({ personId, name }) => ({ value: personId, text: name }))
  const names = ['lead', ...designations.map(({ kind }) => kind), ...invitations.map(({ id }) => invitationField(id))]
  return (
    <>
      <h1>{t.title(member.name)}</h1>
      <p class="lead">{t.lead(nameIn(props.organization, lang))}</p>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={names}>
        <h2>{t.holdsTitle}</h2>
        <p>{t.membership({ role: roles[member.role].toLowerCase(), since: formatDay(member.fromDay, lang) })}</p>
        {member.role === 'lead' && (
          <Select
            name="lead"
            label={t.leadTo}
            hint={t.leadToHint}
            error={state.errors['lead']}
            value={valueOf(state, 'lead')}
            items={[{ value: '', text: isLastLead ? choose : t.leadNotNeeded }, ...people]}
          />
        )}
        {designations.map(({ kind }) => (
          <Select
            name={kind}
            label={t.kindTo(kinds[kind])}
            hint={kindHints[kind]}
            error={state.errors[kind]}
            value={valueOf(state, kind)}
            items={[{ value: '', text: nobody }, ...people]}
          />
        ))}
        {invitations.map((invitation) => (
          <Radios
            name={invitationField(invitation.id)}
            legend={t.invitationTo(invitation.name)}
            error={state.errors[invitationField(invitation.id)]}
            value={valueOf(state, invitationField(invitation.id)) || (props.isSelf ? 'revoke' : 'mine')}
            items={[
              ...(props.isSelf ? [] : [{ value: 'mine', label: t.invitationMine }]),
              { value: 'revoke', label: t.invitationRevoke },
            ]}
          />
        ))}
        <ul>
          {t.consequences.map((consequence) => (
            <li>{consequence}</li>
          ))}
        </ul>
        <ButtonGroup>
          <Button>{t.confirm}</Button>
          <a href={props.backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
