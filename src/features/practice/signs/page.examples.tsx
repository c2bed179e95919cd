import { pageExamples } from '../../../design/index.ts'
import { youthProtection } from '../../protocol/index.ts'
import { SignsPage } from './page.tsx'

export const examples = pageExamples('practice/signs/page', {
  ordinary: (lang) => (
    <SignsPage
      lang={lang}
      lines={youthProtection(lang, [])}
      colleagues={null}
      address="https://tisserin.invalid/reperes"
    />
  ),
})
