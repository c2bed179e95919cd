import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { organizationWords } from '../organization/words.ts'
import { peopleWords } from './words.ts'
import { sharedWords } from '../words.ts'
import { memberRoles, nameOf, type Designation, type Invitation, type Member, type Organization } from '../model.ts'
import { Button, ButtonGroup, FormFrame, Radios, Select, Timeline } from '../../../design/index.ts'
import type { Keys } from '../setup/page.tsx'

interface MemberPageProps {
  lang: Language
  action: string
  departureHref: string
  keys: Keys
  state: FormState
  member: Member
  designations: Designation[]
}

export function MemberPage({ lang, action, departureHref, keys, state, member, designations }: MemberPageProps) {
  const t = peopleWords[lang]
  const shared = sharedWords[lang]
  const isHere = member.untilDay === null
  return (
    <>
      <h1>{member.name}</h1>
      <p>
        <a href={`mailto:${member.email}`}>{member.email}</a>
      </p>
      {member.untilDay !== null && <p class="lead">{t.hasLeft(formatDay(member.untilDay, lang))}</p>}
      {isHere && (
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={['role']} version={member.version}>
          <Radios
            name="role"
            legend={t.roleLegend}
            error={state.errors['role']}
            value={valueOf(state, 'role')}
            items={memberRoles.map((role) => ({
              value: role,
              label: shared.roles[role],
              hint: shared.roleHints[role],
            }))}
          />
          <Button>{t.roleSave}</Button>
        </FormFrame>
      )}
      {designations.length > 0 && (
        <section>
          <h2>{organizationWords[lang].history}</h2>
          <Timeline
            items={designations.map((one) => ({
              when:
                one.untilDay === null
                  ? formatDay(one.fromDay, lang)
                  : `${formatDay(one.fromDay, lang)} – ${formatDay(one.untilDay, lang)}`,
              datetime: one.fromDay,
              title: shared.kinds[one.kind],
              text: one.handedFrom === null ? undefined : organizationWords[lang].historyLine.handed(one.handedFrom),
              current: one.untilDay === null,
            }))}
          />
        </section>
      )}
      {isHere && (
        <section>
          <h2>{t.departure}</h2>
          <p>{t.departureHint}</p>
          <Button kind="secondary" href={departureHref}>
            {t.departure}
          </Button>
        </section>
      )}
    </>
  )
}

export const invitationField = (id: string): string => `invitation-${id}`

interface DeparturePageProps {
  lang: Language
  action: string
  backHref: string
  keys: Keys
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
  const t = peopleWords[lang]
  const shared = sharedWords[lang]
  const people = props.colleagues.map(({ personId, name }) => ({ value: personId, text: name }))
  const names = ['lead', ...designations.map(({ kind }) => kind), ...invitations.map(({ id }) => invitationField(id))]
  return (
    <>
      <h1>{t.departureTitle(member.name)}</h1>
      <p class="lead">{t.departureLead(nameOf(props.organization, lang))}</p>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={names}>
        <h2>{t.holdsTitle}</h2>
        <p>{t.membership({ role: shared.roles[member.role].toLowerCase(), since: formatDay(member.fromDay, lang) })}</p>
        {member.role === 'lead' && (
          <Select
            name="lead"
            label={t.leadTo}
            hint={t.leadToHint}
            error={state.errors['lead']}
            value={valueOf(state, 'lead')}
            items={[{ value: '', text: isLastLead ? organizationWords[lang].choose : t.leadNotNeeded }, ...people]}
          />
        )}
        {designations.map(({ kind }) => (
          <Select
            name={kind}
            label={t.kindTo(shared.kinds[kind])}
            hint={shared.kindHints[kind]}
            error={state.errors[kind]}
            value={valueOf(state, kind)}
            items={[{ value: '', text: shared.nobody }, ...people]}
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
          <a href={props.backHref}>{shared.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
