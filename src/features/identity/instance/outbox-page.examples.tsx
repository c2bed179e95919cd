import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, keys, longPerson, nadine, timeZone } from '../identity.examples.ts'
import { OutboxMailPage, OutboxPage } from './outbox-page.tsx'
import type { OutboxRow } from './queries.ts'
import type { ReadMail } from './read-mail.ts'

const settings = { timeZone, baseUrl: 'https://tisserin.trois-lisieres.invalid', mailLeaves: false, demo: false }

const subject = {
  fr: 'Tisserin : une invitation vous attend',
  en: 'Tisserin: an invitation is waiting for you',
}
const body = {
  fr: 'Bonjour Nadine Vallières,\n\nLe lien sert une fois, pendant 7 jours.\nhttps://tisserin.trois-lisieres.invalid/fr/invitation/exemple-exemple-exemple-exemple-exemple-exemple',
  en: 'Hello Nadine Vallières,\n\nThe link works once, for 7 days.\nhttps://tisserin.trois-lisieres.invalid/en/invitation/example-example-example-example-example-example',
}

const row = (lang: Language, facts: Partial<OutboxRow> = {}): OutboxRow => ({
  id: '00000000-0000-4000-8000-000000000020',
  recipient: nadine.email,
  subject: subject[lang],
  createdAt: at(23),
  language: lang,
  endsAt: at(30),
  sentAt: null,
  handedAt: null,
  attempts: 0,
  failure: null,
  linkState: 'open',
  ...facts,
})
const mail = (lang: Language, facts: Partial<ReadMail> = {}): ReadMail => ({
  ...row(lang),
  body: body[lang],
  why: null,
  ...facts,
})
const mailPage = (lang: Language, facts: Partial<ReadMail> = {}) => (
  <OutboxMailPage lang={lang} settings={settings} mail={mail(lang, facts)} keys={keys} handOverAction="#" />
)

/** Every state a mail can be in. */
const states: Partial<OutboxRow>[] = [
  { sentAt: at(20) },
  { attempts: 4 },
  { failure: 'refused-address', attempts: 1 },
  { failure: 'refused', attempts: 1 },
  { failure: 'ended', linkState: 'over' },
  { linkState: 'over' },
  { linkState: null, endsAt: null },
]

export const examples = pageExamples('identity/instance/outbox-page', {
  ordinary: (lang) => (
    <OutboxPage
      lang={lang}
      settings={settings}
      isCut={false}
      heldSince={null}
      mails={[row(lang), row(lang, { sentAt: at(23, 15) }), row(lang, { handedAt: at(23, 16) })]}
    />
  ),
  empty: (lang) => <OutboxPage lang={lang} settings={settings} isCut={false} heldSince={null} mails={[]} />,
  many: (lang) => (
    <OutboxPage
      lang={lang}
      settings={{ ...settings, mailLeaves: true }}
      isCut
      heldSince={at(22)}
      mails={Array.from({ length: 40 }, (_, index) =>
        row(lang, {
          recipient: index % 5 === 0 ? longPerson.email : nadine.email,
          ...states[index % states.length],
        }),
      )}
    />
  ),
  mail: (lang) => mailPage(lang),
  sealed: (lang) => mailPage(lang, { body: null, why: 'leaves' }),
  gone: (lang) => mailPage(lang, { body: null, why: 'gone', sentAt: at(24), linkState: 'used' }),
  handed: (lang) => mailPage(lang, { body: null, why: 'gone', handedAt: at(24) }),
  over: (lang) => mailPage(lang, { body: null, why: 'over', linkState: 'over' }),
  'other-way': (lang) => mailPage(lang, { body: null, why: 'other-way' }),
})
