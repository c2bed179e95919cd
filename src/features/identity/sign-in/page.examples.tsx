import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, nadine, wrong } from '../identity.examples.ts'
import { SignInPage } from './page.tsx'
import { words } from './words.ts'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({}),
  passkey: { optionsHref: '#', finishHref: '#', ...words[lang].passkey },
})

export const examples = pageExamples('identity/sign-in/page', {
  ordinary: (lang) => <SignInPage {...page(lang)} />,
  'without-a-name': (lang) => <SignInPage {...page(lang)} passkey={null} />,
  error: (lang) => (
    <SignInPage {...page(lang)} state={wrong({ email: nadine.email }, { password: words[lang].problems.noMatch })} />
  ),
  busy: (lang) => (
    <SignInPage {...page(lang)} state={wrong({ email: nadine.email }, { password: words[lang].problems.busy })} />
  ),
  'too-many': (lang) => (
    <SignInPage {...page(lang)} state={wrong({ email: nadine.email }, { email: words[lang].problems.tooMany })} />
  ),
  'too-many-links': (lang) => (
    <SignInPage
      {...page(lang)}
      state={wrong({ email: nadine.email }, { email: words[lang].problems.tooManyLinksToday })}
    />
  ),
})
