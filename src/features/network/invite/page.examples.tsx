import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { guestWords } from '../guest-form.ts'
import { designationKinds } from '../model.ts'
import { keys, organization } from '../network.examples.ts'
import { InvitePage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  title: words[lang].colleagueTitle(nameIn(organization, lang)),
  action: '#',
  backHref: '#',
  keys,
  state: filled({}),
  vacant: designationKinds,
  codeHref: '#',
})

export const examples = pageExamples('network/invite/page', {
  ordinary: (lang) => <InvitePage {...page(lang)} />,
  lead: (lang) => (
    <InvitePage
      {...page(lang)}
      title={words[lang].leadTitle(nameIn(organization, lang))}
      vacant={null}
      codeHref={null}
    />
  ),
  'nothing-vacant': (lang) => <InvitePage {...page(lang)} vacant={[]} />,
  error: (lang) => (
    <InvitePage
      {...page(lang)}
      state={refused(
        {
          values: { name: [''], email: ['anais@'] },
          problems: { name: 'missing', email: 'not-an-email', role: 'missing' },
        },
        { labels: { ...guestWords(lang, '').labels, ...words[lang].labels } },
        lang,
      )}
    />
  ),
})
