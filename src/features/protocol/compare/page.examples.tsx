import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { firstArticle, formerArticle, protocol, secondArticle } from '../protocol.examples.ts'
import { compareVersions } from './compare-versions.ts'
import { ComparePage, type ComparePageProps } from './page.tsx'

const gone = { ...secondArticle, id: 'gone', number: 3, titleFr: 'Qui accompagne', titleEn: 'Who goes along' }
const moved = { ...formerArticle, number: 2 }

const page = (lang: Language): ComparePageProps => ({
  lang,
  action: '#',
  protocol,
  versions: [3, 2, 1],
  from: 2,
  to: 3,
  changes: compareVersions(
    [{ ...secondArticle, number: 1 }, moved, gone],
    [firstArticle, secondArticle, { ...gone, id: 'new', number: 3 }],
  ),
})

export const examples = pageExamples('protocol/compare/page', {
  ordinary: (lang) => <ComparePage {...page(lang)} />,
  empty: (lang) => <ComparePage {...page(lang)} from={3} changes={[]} />,
})
