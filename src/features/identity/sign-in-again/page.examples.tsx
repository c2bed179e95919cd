import { pageExamples } from '../../../design/index.ts'
import { keys } from '../identity.examples.ts'
import { SignInAgainPage } from './page.tsx'

export const examples = pageExamples('identity/sign-in-again/page', {
  ordinary: (lang) => <SignInAgainPage lang={lang} why="not-recent" keys={keys} action="#" next={`/${lang}`} />,
  'opened-by-provider': (lang) => (
    <SignInAgainPage lang={lang} why="opened-by-provider" keys={keys} action="#" next={`/${lang}`} />
  ),
})
