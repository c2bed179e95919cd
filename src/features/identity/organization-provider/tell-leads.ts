import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

interface OtherLead {
  email: string
  language: Language
  /** Of the organization, in the lead's language. */
  organization: string
}

/** Leads of an organization but the person of this request, to be written to; 200 at most. */
export const listOtherLeads = async (tx: Tx, organizationId: string): Promise<OtherLead[]> => {
  const { rows } = await sql<OtherLead>`
    select p.email, p.language, case p.language when 'fr' then o.name_fr else o.name_en end as organization
    from membership m join person p on p.id = m.person_id join organization o on o.id = m.organization_id
    where m.organization_id = ${organizationId} and m.role = 'lead' and m.until_day is null
      and p.deactivated_at is null and p.id <> sec.person()
    order by p.id limit 200`.execute(tx)
  return rows
}

/**
 * Mails the other leads that the organization's provider is another one, or is gone, in the transaction of the change.
 *
 * @param issuer of the new one; null: it was removed
 */
export async function tellOtherLeads(
  { tx, who, deps }: MemberRequest,
  { organizationId, issuer }: { organizationId: string; issuer: string | null },
): Promise<void> {
  for (const { email, language, organization } of await listOtherLeads(tx, organizationId)) {
    const { mail } = words[language]
    await postMail(tx, {
      to: email,
      language,
      template: issuer === null ? 'provider-removed' : 'provider-changed',
      subject: mail.subject,
      paragraphs:
        issuer === null
          ? mail.removed({ name: who.name, organization })
          : mail.changed({ name: who.name, organization, issuer }),
      action: {
        label: mail.action,
        href: `${deps.baseUrl}${href(language, addresses.organizationProvider, { organizationId })}`,
      },
    })
  }
}
