import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { listOtherLeads } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** Writes to the leads of an organization that someone left by themselves, without their name: the page of people has it. */
export async function tellLeads({ tx, deps }: MemberRequest, organizationId: string): Promise<void> {
  for (const { email, language, organization } of await listOtherLeads(tx, organizationId)) {
    const { mail } = words[language]
    await postMail(tx, {
      to: email,
      language,
      template: 'person-left',
      subject: mail.subject,
      paragraphs: mail.paragraphs(organization),
      action: {
        label: mail.action,
        href: `${deps.baseUrl}${href(language, addresses.people, { id: organizationId })}`,
      },
    })
  }
}
