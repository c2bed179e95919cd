import type { Child } from 'hono/jsx'
import { Button, HiddenKeys, Table, Tag } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatInstant, nameIn, type Language } from '../../../kernel/language.ts'
import type { Invitation } from '../model.ts'
import { invitationStateOf, movesOf, type InvitationState } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface InvitationsTableProps {
  lang: Language
  timeZone: string
  now: Date
  keys: MemberRequest['formKeys']
  invitations: Invitation[]
  /**
   * Addresses of the acts: `revoke` is the page that says what withdrawing takes away, `correct` that of the address. Null
   * where this person may no longer act on that one.
   */
  actsOf: (invitation: Invitation) => { extend: string; revoke: string; correct: string } | null
  organizationHref: ((id: string) => string) | null
}

const tagKinds: Record<InvitationState, 'outlined' | 'dashed' | 'filled'> = {
  waiting: 'outlined',
  expired: 'dashed',
  accepted: 'filled',
  revoked: 'dashed',
}

export function InvitationsTable(props: InvitationsTableProps) {
  const { lang } = props
  const t = words[lang]
  return (
    <Table
      caption={t.title}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.who }, { text: t.heads.to }, { text: t.heads.state }, { text: t.heads.acts, acts: true }]}
      rows={props.invitations.map((invitation): Child[] => [
        <>
          <b>{invitation.name}</b>
          <div class="small">{invitation.email}</div>
          {invitation.isByCode && <div class="small">{t.byCode}</div>}
          {invitation.inviterName && (
            <div class="small mid">
              {(invitation.isByCode ? t.codeBy : t.sentBy)(
                invitation.inviterName,
                formatInstant(invitation.createdAt, lang, props.timeZone),
              )}
            </div>
          )}
        </>,
        <InvitedTo {...props} invitation={invitation} />,
        <State {...props} invitation={invitation} />,
        <Acts {...props} invitation={invitation} />,
      ])}
    />
  )
}

function InvitedTo({ lang, invitation, organizationHref }: InvitationsTableProps & { invitation: Invitation }) {
  const { organizationFr: nameFr, organizationEn: nameEn } = invitation
  const name = nameFr === null || nameEn === null ? null : nameIn({ nameFr, nameEn }, lang)
  const { organizationId } = invitation
  const role = shared[lang].roles[invitation.role]
  if (name === null) return <>{role}</>
  return (
    <>
      {organizationId !== null && organizationHref ? <a href={organizationHref(organizationId)}>{name}</a> : name}
      <div class="small mid">{role}</div>
    </>
  )
}

function State({ lang, now, timeZone, invitation }: InvitationsTableProps & { invitation: Invitation }) {
  const t = words[lang]
  const state = invitationStateOf(invitation, now)
  const { acceptedAt, revokedAt, expiresAt, mailFailure, askedAgainAt } = invitation
  const when = (instant: Date) => formatInstant(instant, lang, timeZone)
  const isOpen = state === 'waiting' || state === 'expired'
  if (isOpen && (mailFailure === 'refused' || mailFailure === 'refused-address'))
    return (
      <>
        <Tag kind="dashed">{t.notArrived}</Tag>
        <div class="small">
          <b>{t.failures[mailFailure]}</b>
        </div>
      </>
    )
  return (
    <>
      <Tag kind={tagKinds[state]}>{t.states[state]}</Tag>
      <div class="small mid">
        {state === 'waiting' ? t.until(when(expiresAt)) : t.since(when(acceptedAt ?? revokedAt ?? expiresAt))}
      </div>
      {state === 'expired' && mailFailure === 'ended' && (
        <div class="small">
          <b>{t.failures.ended}</b>
        </div>
      )}
      {state === 'expired' && askedAgainAt !== null && (
        <div class="small">
          <b>{t.askedAgain(when(askedAgainAt))}</b>
        </div>
      )}
    </>
  )
}

function Acts({ lang, now, keys, invitation, actsOf }: InvitationsTableProps & { invitation: Invitation }) {
  const t = words[lang]
  const moves = movesOf(invitation, now)
  const acts = moves.length === 0 ? null : actsOf(invitation)
  if (acts === null) return <></>
  const hidden = <span class="govuk-visually-hidden"> {t.extendHidden(invitation.name)}</span>
  return (
    <div class="row">
      {moves.includes('extend') && (
        <ActForm action={acts.extend} keys={keys}>
          {invitationStateOf(invitation, now) === 'revoked' ? t.resend : t.extend}
          {hidden}
        </ActForm>
      )}
      {moves.includes('extend') && (
        <a href={acts.correct}>
          {t.correct}
          {hidden}
        </a>
      )}
      {moves.includes('revoke') && (
        <a href={acts.revoke}>
          {t.revoke}
          {hidden}
        </a>
      )}
    </div>
  )
}

const ActForm = ({ action, keys, children }: { action: string; keys: MemberRequest['formKeys']; children?: Child }) => (
  <form method="post" action={action}>
    <HiddenKeys keys={keys} />
    <Button kind="link">{children}</Button>
  </form>
)
