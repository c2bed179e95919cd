import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { addresses } from '../addresses.ts'
import type { OwnInitiative } from '../model.ts'
import { requestsPerDay } from '../rules.ts'
import '../schema.ts'
import { words } from './words.ts'

export type AskRefusal = 'too-many' | 'already-asked'

const daySeconds = 24 * 3600

/**
 * An organization asks another for help: what it wrote is kept, and the contacts of the other are told, without what was
 * written. @returns the id of the request
 */
export async function askHelp(
  request: MemberRequest,
  initiative: OwnInitiative,
  { from, message }: { from: string; message: string },
): Promise<Result<string, AskRefusal>> {
  const { tx, who, deps } = request
  const { rows: open } = await sql`
    select from initiative_request where initiative_id = ${initiative.id} and from_organization_id = ${from} and state <> 'closed'`.execute(
    tx,
  )
  if (open.length > 0) return err('already-asked')
  if ((await deps.database.hit(`initiative.ask:${from}`, daySeconds)) > requestsPerDay) return err('too-many')
  const id = deps.clock.newId()
  const { rows } = await sql`
    insert into initiative_request (id, initiative_id, from_organization_id, to_organization_id, asker_id, message)
    values (${id}, ${initiative.id}, ${from}, ${initiative.organizationId}, ${who.personId}, ${message})
    on conflict (initiative_id, from_organization_id) where state <> 'closed' do nothing returning id`.execute(tx)
  if (rows.length === 0) return err('already-asked')
  await recordDeed(tx, { deed: 'initiative.help-asked', chain: from, subject: { kind: 'initiative_request', id } })
  await tellContacts(request, id)
  return ok(id)
}

/** Subject and words are neutral: they show on locked screens, and the message stays behind a session. */
async function tellContacts({ tx, deps }: MemberRequest, id: string): Promise<void> {
  const { rows } = await sql<{ email: string; language: 'fr' | 'en' }>`
    select email, language from sec.initiative_contacts(${id})`.execute(tx)
  for (const { email, language } of rows) {
    const { mail } = words[language]
    await postMail(tx, {
      to: email,
      language,
      template: 'help-asked',
      subject: mail.subject,
      paragraphs: mail.paragraphs,
      action: { label: mail.action, href: `${deps.baseUrl}${href(language, addresses.request, { id })}` },
    })
  }
}
