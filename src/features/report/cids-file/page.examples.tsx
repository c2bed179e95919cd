import { pageExamples } from '../../../design/index.ts'
import { RefusedFilePage } from './page.tsx'

export const examples = pageExamples('report/cids-file/page', {
  ordinary: (lang) => (
    <RefusedFilePage lang={lang} mistakes={[{ code: 'small-number', node: '8b1.1', key: 'value' }]} backHref="#" />
  ),
})
