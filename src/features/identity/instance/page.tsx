import { Button, SummaryList } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { LongAddress } from '../long-address.tsx'
import type { InstanceContacts } from '../contacts/queries.ts'
import type { OutboxCounts } from './queries.ts'
import { words } from './words.ts'

/** How the instance is set, as far as its pages show it. */
export interface InstanceSettings {
  timeZone: string
  baseUrl: string
  mailLeaves: boolean
  demo: boolean
}

interface InstancePageProps {
  lang: Language
  version: string
  mail: OutboxCounts
  /** Since when no mail leaves; null: it does. */
  heldSince: Date | null
  /** null: not known. */
  setUpAt: Date | null
  contacts: Pick<InstanceContacts, 'officer'>
  settings: InstanceSettings
}

export function InstancePage({ lang, version, mail, heldSince, setUpAt, contacts, settings }: InstancePageProps) {
  const t = words[lang]
  const outbox = href(lang, addresses.outbox)
  const mailWords = [
    heldSince !== null ? t.mailHeld : settings.mailLeaves ? t.mailLeaves : t.mailStays,
    t.waiting(mail.waiting),
    ...(mail.retried > 0 ? [t.retried(mail.retried)] : []),
    ...(mail.refused > 0 ? [t.refused(mail.refused)] : []),
    ...(mail.ended > 0 ? [t.ended(mail.ended)] : []),
  ]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <SummaryList
        rows={[
          { key: t.version, value: version },
          { key: t.database, value: t.databaseOk },
          {
            key: t.mail,
            value: mailWords.join(' '),
            actions: [{ label: heldSince === null ? t.hold : t.release, href: href(lang, addresses.mailHold) }],
          },
          {
            key: t.contacts,
            value: contacts.officer === null ? t.contactsUnnamed : t.contactsNamed(contacts.officer.name),
            actions: [
              {
                label: contacts.officer === null ? t.contactsName : t.contactsChange,
                href: href(lang, addresses.contacts),
              },
            ],
          },
          { key: t.backup, value: t.backupUnknown },
          {
            key: t.since,
            value: setUpAt === null ? t.sinceUnknown : formatDay(dayOf(setUpAt, settings.timeZone), lang),
          },
          { key: t.address, value: <LongAddress>{settings.baseUrl}</LongAddress> },
          { key: t.zone, value: settings.timeZone },
          ...(settings.demo ? [{ key: t.demo, value: t.demoOn }] : []),
        ]}
      />
      <p>
        <Button href={outbox}>{t.seeOutbox}</Button>
      </p>
    </>
  )
}
