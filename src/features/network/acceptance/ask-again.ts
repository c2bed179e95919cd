import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type Deps } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails } from '../../../kernel/mail/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { askAgainHours, invitationStateOf } from '../rules.ts'
import { findInvitationByToken, type ReceivedInvitation } from './queries.ts'
import { words } from './words.ts'

interface Inviter {
  name: string
  email: string
  language: Language
}

/**
 * Someone holds the link of an invitation that has ended, and asks for another: who invited is told, by mail and on the list.
 * Once in 24 hours; asked more often, or with a link that was never one of ours or is settled, it does nothing: whoever holds
 * it learns nothing. Only for `asGate`.
 */
export async function askAgain(tx: Tx, deps: Pick<Deps, 'baseUrl' | 'clock'>, token: string): Promise<void> {
  const now = deps.clock.now()
  const invitation = await findInvitationByToken(tx, hashToken(token), { lock: true })
  if (invitation === null || invitation.isByCode || invitationStateOf(invitation, now) !== 'expired') return
  const { id, askedAgainAt, organizationId, networkId } = invitation
  if (askedAgainAt !== null && now.getTime() - askedAgainAt.getTime() < askAgainHours * 3_600_000) return
  await tx.updateTable('invitation').set({ asked_again_at: now }).where('id', '=', id).execute()
  const mails = (await findInviters(tx, invitation)).map(({ name, email, language }) => {
    const t = words[language].askedAgainMail
    return {
      to: email,
      language,
      template: 'invitation-asked-again',
      subject: t.subject,
      paragraphs: t.paragraphs(name),
      action: { label: t.action, href: `${deps.baseUrl}${href(language, addresses.invitations)}` },
    }
  })
  await postMails(tx, mails)
  await recordDeedAs(tx, null, {
    deed: 'invitation.asked-again',
    chain: organizationId ?? networkId ?? instanceChain,
    subject: { kind: 'invitation', id },
  })
}

/** Who sent it, when they may still send it again; else those who may today. At most 20. */
async function findInviters(tx: Tx, invitation: ReceivedInvitation): Promise<Inviter[]> {
  const { invitedBy, organizationId, networkId } = invitation
  const { rows } = await sql<Inviter & { isInviter: boolean }>`
    select distinct p.id, p.name, p.email, p.language, p.id = ${invitedBy} as "isInviter" from person p
    where p.deactivated_at is null and (
      exists (select from membership m where m.person_id = p.id and m.role = 'lead' and m.until_day is null and m.organization_id = ${organizationId})
      or exists (select from coordinator c where c.person_id = p.id and c.until_day is null and c.network_id = ${networkId})
      or (p.id = ${invitedBy} and ${organizationId}::uuid is null and exists (select from operator o where o.person_id = p.id)))
    order by "isInviter" desc, p.id limit 20`.execute(tx)
  const [first] = rows
  return first?.isInviter === true ? [first] : rows
}
