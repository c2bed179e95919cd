import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Person, SignInMethods } from '../model.ts'
import { InsetText, SummaryList } from '../../../design/index.ts'
import type { WorkPhone } from '../../../field/index.ts'
import { phoneRows } from './phone-rows.tsx'
import type { MailReading } from './queries.ts'
import { LongAddress } from '../long-address.tsx'
import { hasSignInMethod } from '../rules.ts'
import { issuerHost } from '../issuer-host.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface AccountPageProps {
  lang: Language
  person: Person & WorkPhone
  methods: SignInMethods
  sessionCount: number
  timeZone: string
  /** Mail for the person that an operator read, newest first. */
  readings: readonly MailReading[]
  /** Since when a mail server refuses the address; null: none does, as far as known. */
  mailRefusedAt: Date | null
  /** What is theirs in other features. */
  panels: readonly Child[]
}

export function AccountPage(props: AccountPageProps) {
  const { lang, person, methods, sessionCount, timeZone, readings, mailRefusedAt, panels } = props
  const t = words[lang]
  const profile = href(lang, addresses.profile)
  const hasMethod = hasSignInMethod(methods)
  const since = methods.passwordChangedAt && formatDay(dayOf(methods.passwordChangedAt, timeZone), lang)
  return (
    <>
      <h1>{shared[lang].accountTitle}</h1>
      {mailRefusedAt !== null && (
        <InsetText>{t.mailRefused(formatDay(dayOf(mailRefusedAt, timeZone), lang))}</InsetText>
      )}
      <h2>{t.you}</h2>
      <SummaryList
        rows={[
          { key: t.name, value: person.name, actions: [{ label: t.change, href: profile, hidden: t.name }] },
          {
            key: t.language,
            value: shared[lang].languages[person.language],
            actions: [{ label: t.change, href: profile, hidden: t.language }],
          },
          { key: t.email, value: <LongAddress>{person.email}</LongAddress> },
          ...phoneRows(person, lang).map((row) => ({
            ...row,
            actions: [{ label: t.change, href: profile, hidden: String(row.key) }],
          })),
        ]}
      />
      <h2>{t.signInMethods}</h2>
      {!hasMethod && <InsetText>{t.addFirst}</InsetText>}
      <SummaryList
        rows={[
          {
            key: t.passkeys,
            value: t.passkeyCount(methods.passkeys.length),
            actions: [{ label: t.manage, href: href(lang, addresses.passkeys), hidden: t.passkeys }],
          },
          {
            key: t.password,
            value: since === null ? t.noPassword : t.passwordSince(since, methods.backupCodesLeft),
            actions: [{ label: t.manage, href: href(lang, addresses.password), hidden: t.password }],
          },
          {
            key: t.provider,
            value:
              methods.issuers.length > 0 ? t.connected(methods.issuers.map(issuerHost).join(', ')) : t.notConnected,
            actions: [{ label: t.manage, href: href(lang, addresses.provider), hidden: t.provider }],
          },
          { key: t.link, value: t.linkAlways },
        ]}
      />
      {readings.length > 0 && (
        <section>
          <h2>{t.readingsTitle}</h2>
          <p>{t.readingsText}</p>
          <ul>
            {readings.map(({ readAt, carried, subject }) => (
              <li>
                {t.reading[carried](formatInstant(readAt, lang, timeZone))} <span class="mid">{t.quoted(subject)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{t.yours}</h2>
      <SummaryList
        rows={[
          {
            key: t.openSessions,
            value: t.sessionCount(sessionCount),
            actions: [{ label: t.see, href: href(lang, addresses.sessions), hidden: t.openSessions }],
          },
          {
            key: t.personalData,
            value: t.personalDataText,
            actions: [{ label: t.see, href: href(lang, addresses.held), hidden: t.personalData }],
          },
        ]}
      />
      {panels}
    </>
  )
}
