import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, keys, timeZone } from '../identity.examples.ts'
import { MailHoldPage } from './page.tsx'
import { words } from './words.ts'

const settings = { timeZone, baseUrl: 'https://tisserin.trois-lisieres.invalid', mailLeaves: true }
const page = (lang: Language) => ({
  lang,
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  heldSince: at(23),
  counts: { waiting: 31 },
  settings,
})

export const examples = pageExamples('identity/mail-hold/page', {
  ordinary: (lang) => <MailHoldPage {...page(lang)} />,
  one: (lang) => <MailHoldPage {...page(lang)} counts={{ waiting: 1 }} settings={{ ...settings, mailLeaves: false }} />,
  none: (lang) => <MailHoldPage {...page(lang)} counts={{ waiting: 0 }} />,
  leaves: (lang) => <MailHoldPage {...page(lang)} heldSince={null} />,
  error: (lang) => (
    <MailHoldPage
      {...page(lang)}
      state={refused(
        { values: {}, problems: { sure: 'missing' } },
        { labels: {}, problems: { sure: { missing: words[lang].oneMissing } } },
        lang,
      )}
    />
  ),
})
