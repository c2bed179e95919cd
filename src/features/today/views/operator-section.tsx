import { href } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses as network } from '../../network/index.ts'
import { isPrivacyOfficerNamed } from '../../welcome/index.ts'
import type { Messages } from '../messages.ts'
import type { InstanceSummary } from '../queries.ts'
import { SummaryList } from '../../../design/index.ts'

interface OperatorSectionProps {
  t: Messages
  lang: Language
  summary: InstanceSummary
  mailLeaves: boolean
}

/** For who runs the instance: its state, and nothing of what organizations write. */
export function OperatorSection({ t: { operator: t }, lang, summary, mailLeaves }: OperatorSectionProps) {
  const alone = summary.networks.filter(({ hasCoordinator }) => !hasCoordinator)
  const names = formatList(
    alone.map(({ nameFr, nameEn }) => (lang === 'fr' ? nameFr : nameEn)),
    lang,
  )
  const setUp = { label: t.setUp, href: href(lang, network.setupNetwork) }
  return (
    <section>
      <h2>{t.title}</h2>
      <SummaryList
        rows={[
          {
            key: t.networks,
            value: `${t.networkCount(summary.networks.length)}${alone.length > 0 ? `. ${t.noCoordinator(names)}` : ''}`,
            ...(summary.networks.length === 0 ? { actions: [setUp] } : {}),
          },
          {
            key: t.mail,
            value: `${mailLeaves ? t.mailLeaves : t.mailStays} ${t.mailWaiting(summary.waitingMails)}`,
          },
          { key: t.privacy, value: isPrivacyOfficerNamed ? t.privacyNamed : t.privacyUnnamed },
        ]}
      />
      <p>
        <a href={href(lang, identity.instance)}>{t.state}</a>
      </p>
    </section>
  )
}
