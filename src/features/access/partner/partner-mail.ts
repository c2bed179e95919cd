import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Mail } from '../../../kernel/mail/index.ts'
import { hashToken } from '../../../kernel/session.ts'
import { codeOf } from '../access-context.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** The mail of a link: a code, and the link. Who asks, and how fast, is on its page alone. */
export function partnerMail(
  baseUrl: string,
  { id, email, language, token }: { id: string; email: string; language: Language; token: string },
): Mail {
  const t = words[language].mail
  return {
    to: email,
    language,
    template: 'partner-ask',
    subject: t.subject,
    paragraphs: [t.text(codeOf({ id })), t.once],
    action: { label: t.action, href: `${baseUrl}${href(language, addresses.partnerLink, { token })}` },
    linkHash: hashToken(token),
  }
}
