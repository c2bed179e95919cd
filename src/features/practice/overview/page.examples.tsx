import { pageExamples } from '../../../design/index.ts'
import { OverviewPage } from './page.tsx'

export const examples = pageExamples('practice/overview/page', { ordinary: (lang) => <OverviewPage lang={lang} /> })
