import { pageExamples } from '../../../design/index.ts'
import { filled, overtaken, refused } from '../../../kernel/form/index.ts'
import { keys, longPerson, nadine } from '../identity.examples.ts'
import { words as shared } from '../words.ts'
import { ProfilePage } from './profile-page.tsx'
import { words } from './words.ts'

const { name, email, language } = nadine

export const examples = pageExamples('identity/account/profile-page', {
  ordinary: (lang) => (
    <ProfilePage lang={lang} keys={keys} state={filled({ name, language })} email={email} version={1} />
  ),
  error: (lang) => (
    <ProfilePage
      lang={lang}
      keys={keys}
      state={refused(
        { values: { name: [''], language: [language] }, problems: { name: 'missing' } },
        { labels: { name: words[lang].name } },
        lang,
      )}
      email={longPerson.email}
      version={1}
    />
  ),
  overtaken: (lang) => (
    <ProfilePage
      lang={lang}
      keys={keys}
      state={overtaken(
        { name: ['Nadine Vallières-Roy'], language: ['en'] },
        { name, language: shared[lang].languages[language] },
      )}
      email={email}
      version={2}
    />
  ),
})
