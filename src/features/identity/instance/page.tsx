import { dayOf } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import type { OutboxCounts, OutboxLine, ReadMail } from './read-mail.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import { Button, EmptyState, InsetText, SummaryList, Table, Tag } from '../../../design/index.ts'
import { LongAddress } from '../long-address.tsx'

interface Settings {
  timeZone: string
  baseUrl: string
  mailLeaves: boolean
  demo: boolean
}

export interface InstancePageProps {
  lang: Language
  version: string
  mail: OutboxCounts
  /** null: not known. */
  setUpAt: Date | null
  settings: Settings
}

export function InstancePage({ lang, version, mail, setUpAt, settings }: InstancePageProps) {
  const t = messages[lang].house.instance
  const outbox = href(lang, addresses.outbox)
  const mailWords = [
    settings.mailLeaves ? t.mailLeaves : t.mailStays,
    t.waiting(mail.waiting),
    ...(mail.failing > 0 ? [t.failing(mail.failing)] : []),
  ]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <SummaryList
        rows={[
          { key: t.version, value: version },
          { key: t.database, value: t.databaseOk },
          { key: t.mail, value: mailWords.join(' ') },
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
        <Button href={outbox}>{t.outbox}</Button>
      </p>
    </>
  )
}

export interface OutboxPageProps {
  lang: Language
  mails: readonly OutboxLine[]
  settings: Settings
  /** More mails exist than are shown. */
  isCut: boolean
}

export function OutboxPage({ lang, mails, settings, isCut }: OutboxPageProps) {
  const t = messages[lang].house.outbox
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{settings.mailLeaves ? t.leadLeaves : t.leadStays}</p>
      {mails.length === 0 ? (
        <EmptyState>{t.none}</EmptyState>
      ) : (
        <Table
          caption={t.caption}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.subject }, { text: t.to }, { text: t.at }, { text: t.state }]}
          rows={mails.map((mail) => [
            <a href={href(lang, addresses.outboxMail, { id: mail.id })}>{mail.subject}</a>,
            <LongAddress>{mail.recipient}</LongAddress>,
            formatInstant(mail.createdAt, lang, settings.timeZone),
            <Tag>{stateOf(mail, lang)}</Tag>,
          ])}
        />
      )}
      {isCut && <p class="mid">{t.more(mails.length)}</p>}
    </>
  )
}

function stateOf({ sentAt, failure, attempts }: OutboxLine, lang: Language): string {
  const { states } = messages[lang].house.outbox
  if (sentAt !== null) return states.sent
  return failure === null ? states.waiting : states.failed(attempts)
}

export function OutboxMailPage({ lang, mail, settings }: { lang: Language; mail: ReadMail; settings: Settings }) {
  const t = messages[lang].house.outbox
  const { languages } = messages[lang].account
  return (
    <>
      <h1>{mail.subject}</h1>
      <SummaryList
        rows={[
          { key: t.to, value: <LongAddress>{mail.recipient}</LongAddress> },
          { key: t.at, value: formatInstant(mail.createdAt, lang, settings.timeZone) },
          { key: t.language, value: languages[mail.language] },
          { key: t.state, value: stateOf(mail, lang) },
        ]}
      />
      {mail.body === '' ? (
        <InsetText>{mail.sentAt === null ? t.sealed : t.gone}</InsetText>
      ) : (
        <>
          <InsetText>
            {mail.body.split('\n\n').map((paragraph) => (
              <p lang={`${mail.language}-CA`}>{lines(paragraph)}</p>
            ))}
          </InsetText>
          <p class="mid">{t.audited}</p>
        </>
      )}
    </>
  )
}

/** Lines of a paragraph; an address stands as text, to be copied and passed on, not followed. */
const lines = (paragraph: string) =>
  paragraph.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      {/^https?:/.test(line) ? <LongAddress>{line}</LongAddress> : line}
    </>
  ))
