import { href } from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import type { Person, Ways } from '../model.ts'
import { InsetText, SummaryList } from '../../../design/index.ts'
import { LongAddress } from '../long-address.tsx'
import { hostOf } from '../provider/page.tsx'

export interface AccountPageProps {
  lang: Language
  person: Person
  ways: Ways
  sessionCount: number
  timeZone: string
}

export function AccountPage({ lang, person, ways, sessionCount, timeZone }: AccountPageProps) {
  const t = messages[lang].account
  const profile = href(lang, addresses.profile)
  const hasWay = ways.passkeys.length > 0 || ways.passwordChangedAt !== null || ways.issuers.length > 0
  const since = ways.passwordChangedAt && formatDay(dayOf(ways.passwordChangedAt, timeZone), lang)
  return (
    <>
      <h1>{t.title}</h1>
      <h2>{t.you}</h2>
      <SummaryList
        rows={[
          { key: t.name, value: person.name, actions: [{ label: t.change, href: profile, hidden: t.name }] },
          {
            key: t.language,
            value: t.languages[person.language],
            actions: [{ label: t.change, href: profile, hidden: t.language }],
          },
          { key: t.email, value: <LongAddress>{person.email}</LongAddress> },
        ]}
      />
      <h2>{t.ways}</h2>
      {!hasWay && <InsetText>{t.addFirst}</InsetText>}
      <SummaryList
        rows={[
          {
            key: t.passkeys,
            value: t.passkeyCount(ways.passkeys.length),
            actions: [{ label: t.manage, href: href(lang, addresses.passkeys), hidden: t.passkeys }],
          },
          {
            key: t.password,
            value: since === null ? t.noPassword : t.passwordSince(since, ways.backupCodesLeft),
            actions: [{ label: t.manage, href: href(lang, addresses.password), hidden: t.password }],
          },
          {
            key: t.provider,
            value: ways.issuers.length > 0 ? t.connected(ways.issuers.map(hostOf).join(', ')) : t.notConnected,
            actions: [{ label: t.manage, href: href(lang, addresses.provider), hidden: t.provider }],
          },
          { key: t.link, value: t.linkAlways },
        ]}
      />
      <h2>{t.yours}</h2>
      <SummaryList
        rows={[
          {
            key: t.openSessions,
            value: t.sessionCount(sessionCount),
            actions: [{ label: t.see, href: href(lang, addresses.sessions), hidden: t.openSessions }],
          },
          {
            key: t.held,
            value: t.heldText,
            actions: [{ label: t.see, href: href(lang, addresses.held), hidden: t.held }],
          },
        ]}
      />
    </>
  )
}
