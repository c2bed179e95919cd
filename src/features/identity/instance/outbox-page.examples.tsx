import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, longPerson, nadine, timeZone } from '../identity.examples.ts'
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
  sentAt: null,
  attempts: 0,
  failure: null,
  ...facts,
})
const mail = (lang: Language, facts: Partial<ReadMail> = {}): ReadMail => ({
  ...row(lang),
  language: lang,
  body: body[lang],
  ...facts,
})

export const examples = pageExamples('identity/instance/outbox-page', {
  ordinary: (lang) => (
    <OutboxPage lang={lang} settings={settings} isCut={false} mails={[row(lang), row(lang, { sentAt: at(23, 15) })]} />
  ),
  empty: (lang) => <OutboxPage lang={lang} settings={settings} isCut={false} mails={[]} />,
  many: (lang) => (
    <OutboxPage
      lang={lang}
      settings={{ ...settings, mailLeaves: true }}
      isCut
      mails={Array.from({ length: 40 }, (_, index) =>
        row(lang, {
          recipient: index % 5 === 0 ? longPerson.email : nadine.email,
          ...(index % 3 === 0 ? { attempts: 4, failure: 'ECONNREFUSED' } : { sentAt: at(20) }),
        }),
      )}
    />
  ),
  mail: (lang) => <OutboxMailPage lang={lang} settings={settings} mail={mail(lang)} />,
  sealed: (lang) => <OutboxMailPage lang={lang} settings={settings} mail={mail(lang, { body: '' })} />,
  gone: (lang) => <OutboxMailPage lang={lang} settings={settings} mail={mail(lang, { body: '', sentAt: at(24) })} />,
})
