import type { Child } from 'hono/jsx'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { invitationWords } from './words.ts'
import { sharedWords } from '../words.ts'
import type { Invitation } from '../model.ts'
import { invitationMoves, stateOf, type InvitationState } from '../rules.ts'
import { Button, EmptyState, Table, Tag } from '../../../design/index.ts'
import type { Keys } from '../setup/page.tsx'

export interface InvitationsTableProps {
  lang: Language
  timeZone: string
  now: Date
  keys: Keys
  invitations: Invitation[]
  /** Addresses of the acts; null where this person may no longer act on that one. */
  actsOf: (invitation: Invitation) => { extend: string; revoke: string } | null
  organizationHref: ((id: string) => string) | null
}

const tagKinds: Record<InvitationState, 'outlined' | 'dashed' | 'filled'> = {
  waiting: 'outlined',
  expired: 'dashed',
  accepted: 'filled',
  revoked: 'dashed',
}

export function InvitationsPage(props: InvitationsTableProps & { addHref: string | null }) {
  const t = invitationWords[props.lang]
  return (
    <>
      <h1>{t.listTitle}</h1>
      <p class="lead">{t.listLead}</p>
      {props.invitations.length === 0 ? (
        <EmptyState
          title={t.empty.title}
          {...(props.addHref ? { act: { label: t.empty.act, href: props.addHref, isMain: true } } : {})}
        >
          {t.empty.text}
        </EmptyState>
      ) : (
        <>
          {props.addHref && (
            <p>
              <Button href={props.addHref}>{t.empty.act}</Button>
            </p>
          )}
          <InvitationsTable {...props} />
        </>
      )}
    </>
  )
}

export function InvitationsTable(props: InvitationsTableProps) {
  const { lang } = props
  const t = invitationWords[lang]
  return (
    <Table
      caption={t.listTitle}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.who }, { text: t.heads.to }, { text: t.heads.state }, { text: t.heads.acts, acts: true }]}
      rows={props.invitations.map((invitation): Child[] => [
        <>
          <b>{invitation.name}</b>
          <div class="small">{invitation.email}</div>
          {invitation.inviterName && (
            <div class="small mid">
              {t.sentBy(invitation.inviterName, formatInstant(invitation.createdAt, lang, props.timeZone))}
            </div>
          )}
        </>,
        <Target {...props} invitation={invitation} />,
        <State {...props} invitation={invitation} />,
        <Acts {...props} invitation={invitation} />,
      ])}
    />
  )
}

function Target({ lang, invitation, organizationHref }: InvitationsTableProps & { invitation: Invitation }) {
  const name = lang === 'fr' ? invitation.organizationFr : invitation.organizationEn
  const { organizationId } = invitation
  const role = sharedWords[lang].roles[invitation.role]
  if (name === null) return <>{role}</>
  return (
    <>
      {organizationId !== null && organizationHref ? <a href={organizationHref(organizationId)}>{name}</a> : name}
      <div class="small mid">{role}</div>
    </>
  )
}

function State({ lang, now, timeZone, invitation }: InvitationsTableProps & { invitation: Invitation }) {
  const t = invitationWords[lang]
  const state = stateOf(invitation, now)
  const when = (instant: Date) => formatInstant(instant, lang, timeZone)
  const until =
    state === 'waiting'
      ? t.until(when(invitation.expiresAt))
      : t.since(when(invitation.acceptedAt ?? invitation.revokedAt ?? invitation.expiresAt))
  return (
    <>
      <Tag kind={tagKinds[state]}>{t.states[state]}</Tag>
      <div class="small mid">{until}</div>
    </>
  )
}

function Acts({ lang, now, keys, invitation, actsOf }: InvitationsTableProps & { invitation: Invitation }) {
  const t = invitationWords[lang]
  const moves = invitationMoves[stateOf(invitation, now)]
  const acts = moves.length === 0 ? null : actsOf(invitation)
  if (acts === null) return <></>
  const hidden = <span class="govuk-visually-hidden"> {t.extendHidden(invitation.name)}</span>
  return (
    <div class="row">
      {moves.includes('extend') && (
        <ActForm action={acts.extend} keys={keys}>
          {t.extend}
          {hidden}
        </ActForm>
      )}
      {moves.includes('revoke') && (
        <ActForm action={acts.revoke} keys={keys}>
          {t.revoke}
          {hidden}
        </ActForm>
      )}
    </div>
  )
}

const ActForm = ({ action, keys, children }: { action: string; keys: Keys; children?: Child }) => (
  <form method="post" action={action}>
    <input type="hidden" name="csrf" value={keys.csrf} />
    <input type="hidden" name="key" value={keys.key} />
    <Button kind="link">{children}</Button>
  </form>
)
