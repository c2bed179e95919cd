import { pageExamples } from '../../../design/index.ts'
import { youthProtection } from '../../protocol/index.ts'
import { GridPage } from './page.tsx'

export const examples = pageExamples('practice/grid/page', {
  ordinary: (lang) => (
    <GridPage
      lang={lang}
      lines={youthProtection(lang, [])}
      colleagues={null}
      address="https://tisserin.invalid/reperes"
    />
  ),
})
