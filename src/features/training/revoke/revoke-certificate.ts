import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMails } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { addresses } from '../addresses.ts'
import type { RevokedFor } from '../model.ts'
import { words } from './words.ts'

/** A certificate that came with a session, for who gives the course. */
export interface GivenCertificate {
  id: string
  /** Whose place it came with. */
  placeId: string
  /** Null: it stands. */
  revokedAt: Date | null
  revokedFor: RevokedFor | null
}

export async function listGivenCertificates(tx: Tx, sessionId: string): Promise<GivenCertificate[]> {
  const { rows } = await sql<GivenCertificate>`
    select id, registration_id as "placeId", revoked_at as "revokedAt", revoked_for as "revokedFor"
    from sec.certificates_of_session(${sessionId})`.execute(tx)
  return rows
}

type Moved = Result<void, 'not-yours' | 'changed-meanwhile'>

/** Withdraws a certificate and tells its holder; what it counted for is corrected with it, here at once and in the log of work by the queue. */
export async function revokeCertificate(request: MemberRequest, id: string, reason: RevokedFor): Promise<Moved> {
  const moved = await move(request, id, reason)
  if (moved.ok) await tell(request, id, reason)
  return moved
}

/** Puts a withdrawn certificate back, with all that it counted for. */
export async function restoreCertificate(request: MemberRequest, id: string): Promise<Moved> {
  const moved = await move(request, id, null)
  if (moved.ok) await tell(request, id, null)
  return moved
}

async function move({ tx }: MemberRequest, id: string, reason: RevokedFor | null): Promise<Moved> {
  const { rows } = await sql<{ refusal: 'not-yours' | 'changed-meanwhile' | null }>`
    select sec.revoke_certificate(${id}, ${reason}) as refusal`.execute(tx)
  const refusal = rows[0] === undefined ? 'not-yours' : rows[0].refusal
  return refusal === null ? ok(undefined) : err(refusal)
}

/** Neither a name nor a title in the mail: both are behind the sign-in. */
async function tell({ tx, deps }: MemberRequest, id: string, reason: RevokedFor | null): Promise<void> {
  const { rows } = await sql<{ email: string; language: Language }>`
    select email, language from sec.told_of_certificate(${id})`.execute(tx)
  await postMails(
    tx,
    rows.map(({ email, language }) => {
      const { mail, reasons } = words[language]
      const { subject, next } = reason === null ? mail.back : mail.withdrawn
      return {
        to: email,
        language,
        template: reason === null ? 'certificate-back' : 'certificate-withdrawn',
        subject,
        paragraphs: [reason === null ? mail.back.said : mail.withdrawn.said(reasons[reason].toLowerCase()), next],
        action: { label: mail.action, href: `${deps.baseUrl}${href(language, addresses.own)}` },
      }
    }),
  )
}
