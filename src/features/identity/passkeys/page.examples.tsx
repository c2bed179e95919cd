import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { at, keys, timeZone } from '../identity.examples.ts'
import type { PasskeySummary } from '../model.ts'
import { PasskeyPage, PasskeysPage } from './page.tsx'
import { addExample } from './passkey.examples.ts'
import { words } from './words.ts'

const nameOf = { fr: 'Téléphone du bureau', en: 'Office phone' }
const passkey = (name: string, lastUsedAt: Date | null = null): PasskeySummary => ({
  fingerprint: 'a1b2c3d4',
  name,
  createdAt: at(3),
  lastUsedAt,
})
const list = (lang: Language) => ({ lang, add: addExample(lang), isFull: false, timeZone })

export const examples = pageExamples('identity/passkeys/page', {
  ordinary: (lang) => <PasskeysPage {...list(lang)} passkeys={[passkey(nameOf[lang], at(20))]} />,
  empty: (lang) => <PasskeysPage {...list(lang)} passkeys={[]} />,
  many: (lang) => (
    <PasskeysPage
      {...list(lang)}
      isFull
      passkeys={Array.from({ length: 20 }, (_, index) => passkey(`${nameOf[lang]} ${index + 1}`))}
    />
  ),
  'without-a-name': (lang) => <PasskeysPage {...list(lang)} add={null} passkeys={[passkey(nameOf[lang])]} />,
  one: (lang) => (
    <PasskeyPage lang={lang} keys={keys} passkey={passkey(nameOf[lang])} state={filled({ name: nameOf[lang] })} />
  ),
  error: (lang) => (
    <PasskeyPage
      lang={lang}
      keys={keys}
      passkey={passkey(nameOf[lang])}
      state={refused(
        { values: { name: [''] }, problems: { name: 'missing' } },
        { labels: { name: words[lang].nameLabel } },
        lang,
      )}
    />
  ),
})
