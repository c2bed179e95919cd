import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys, wrong } from '../identity.examples.ts'
import { CodePage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('identity/second-factor/page', {
  ordinary: (lang) => <CodePage lang={lang} action="#" keys={keys} state={filled({})} />,
  error: (lang) => (
    <CodePage lang={lang} action="#" keys={keys} state={wrong({ code: '000000' }, { code: words[lang].wrong })} />
  ),
})
