import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import { keys } from '../identity.examples.ts'
import { SetupOverPage, SetupPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('identity/setup/page', {
  ordinary: (lang) => <SetupPage lang={lang} action="#" keys={keys} state={filled({ language: lang })} />,
  error: (lang) => (
    <SetupPage
      lang={lang}
      action="#"
      keys={keys}
      state={refused(
        {
          values: { name: [''], email: ['nadine'], language: [lang] },
          problems: { name: 'missing', email: 'not-an-email' },
        },
        { labels: { name: words[lang].name, email: words[lang].email } },
        lang,
      )}
    />
  ),
  over: (lang) => <SetupOverPage lang={lang} />,
})
