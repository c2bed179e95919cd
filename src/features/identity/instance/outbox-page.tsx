import { EmptyState, InsetText, SummaryList, Table, Tag } from '../../../design/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { LongAddress } from '../long-address.tsx'
import { words as shared } from '../words.ts'
import type { InstanceSettings } from './page.tsx'
import type { OutboxRow } from './queries.ts'
import type { ReadMail } from './read-mail.ts'
import { words } from './words.ts'

interface OutboxPageProps {
  lang: Language
  mails: readonly OutboxRow[]
  settings: InstanceSettings
  /** More mails exist than are shown. */
  isCut: boolean
}

export function OutboxPage({ lang, mails, settings, isCut }: OutboxPageProps) {
  const t = words[lang].outbox
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
            <Tag>{mailStateOf(mail, lang)}</Tag>,
          ])}
        />
      )}
      {isCut && <p class="mid">{t.more(mails.length)}</p>}
    </>
  )
}

function mailStateOf({ sentAt, failure, attempts }: OutboxRow, lang: Language): string {
  const { states } = words[lang].outbox
  if (sentAt !== null) return states.sent
  return failure === null ? states.waiting : states.failed(attempts)
}

export function OutboxMailPage({
  lang,
  mail,
  settings,
}: {
  lang: Language
  mail: ReadMail
  settings: InstanceSettings
}) {
  const t = words[lang].outbox
  const { languages } = shared[lang]
  return (
    <>
      <h1>{mail.subject}</h1>
      <SummaryList
        rows={[
          { key: t.to, value: <LongAddress>{mail.recipient}</LongAddress> },
          { key: t.at, value: formatInstant(mail.createdAt, lang, settings.timeZone) },
          { key: t.language, value: languages[mail.language] },
          { key: t.state, value: mailStateOf(mail, lang) },
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
