import {
  Button,
  ButtonGroup,
  CopyButton,
  EmptyState,
  HiddenKeys,
  InsetText,
  SummaryList,
  Table,
  Tag,
  Textarea,
} from '../../../design/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
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
  /** Since when no mail leaves; null: it does. */
  heldSince: Date | null
}

export function OutboxPage({ lang, mails, settings, isCut, heldSince }: OutboxPageProps) {
  const t = words[lang].outbox
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{settings.mailLeaves ? t.leadLeaves : t.leadStays}</p>
      {heldSince !== null && (
        <InsetText>
          <p>{words[lang].mailHeld}</p>
          <p>
            <a href={href(lang, addresses.mailHold)}>{words[lang].release}</a>
          </p>
        </InsetText>
      )}
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
            <MailState mail={mail} lang={lang} timeZone={settings.timeZone} />,
          ])}
        />
      )}
      {isCut && <p class="mid">{t.more(mails.length)}</p>}
    </>
  )
}

function mailStateOf({ sentAt, handedAt, failure, attempts, linkState }: OutboxRow, lang: Language): string {
  const { states } = words[lang].outbox
  if (sentAt !== null) return states.sent
  if (handedAt !== null) return states.handed
  if (failure !== null) return states[failure]
  if (linkState === 'over') return states.ended
  if (linkState === 'used') return states.used
  return attempts === 0 ? states.waiting : states.retried(attempts)
}

function MailState({ mail, lang, timeZone }: { mail: OutboxRow; lang: Language; timeZone: string }) {
  const isWaiting = mail.sentAt === null && mail.handedAt === null && mail.failure === null && mail.linkState === 'open'
  return (
    <>
      <Tag kind={mail.sentAt === null && mail.handedAt === null ? 'outlined' : 'filled'}>{mailStateOf(mail, lang)}</Tag>
      {isWaiting && mail.endsAt !== null && (
        <div class="small mid">{words[lang].outbox.linkEnds(formatInstant(mail.endsAt, lang, timeZone))}</div>
      )}
    </>
  )
}

interface OutboxMailPageProps {
  lang: Language
  mail: ReadMail
  settings: InstanceSettings
  keys: MemberRequest['formKeys']
  /** Where it is noted that the mail was handed over. */
  handOverAction: string
}

export function OutboxMailPage({ lang, mail, settings, keys, handOverAction }: OutboxMailPageProps) {
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
          { key: t.state, value: <MailState mail={mail} lang={lang} timeZone={settings.timeZone} /> },
        ]}
      />
      {mail.body === null ? (
        <InsetText>
          <p>{t.sealed[mail.why ?? 'gone']}</p>
        </InsetText>
      ) : (
        <HandOver lang={lang} mail={mail} body={mail.body} keys={keys} action={handOverAction} />
      )}
    </>
  )
}

interface HandOverProps {
  lang: Language
  mail: ReadMail
  body: string
  keys: MemberRequest['formKeys']
  action: string
}

/** The words of a mail, and the ways to pass them on: copied, or in the operator's own mail program. */
function HandOver({ lang, mail, body, keys, action }: HandOverProps) {
  const t = words[lang].outbox
  return (
    <>
      <p class="mid">{t.audited}</p>
      <Textarea
        name="mail-text"
        label={t.words}
        value={body}
        rows={16}
        spellcheck={false}
        attributes={{ readonly: true, lang: `${mail.language}-CA` }}
      />
      <ButtonGroup>
        <CopyButton of="mail-text">{t.copy}</CopyButton>
        <a href={mailtoOf(mail, body)}>{t.openInProgram}</a>
      </ButtonGroup>
      <h2>{t.handOverTitle}</h2>
      <p>{t.handOverHint}</p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <Button>{t.handOver}</Button>
      </form>
    </>
  )
}

/** Opens the mail, ready to send, in the program of who reads this. Its foot, which says that the platform sends it, is left out. */
function mailtoOf({ recipient, subject }: ReadMail, body: string): string {
  const [text = ''] = body.split('\n\n-- \n')
  const crlf = text.trim().replace(/\r?\n/g, '\r\n')
  return `mailto:${encodeURIComponent(recipient).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`
}
