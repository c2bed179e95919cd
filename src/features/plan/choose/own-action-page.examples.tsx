import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import { catalogue, formPage, ownAction } from '../plan.examples.ts'
import { OwnActionPage } from './own-action-page.tsx'
import { words } from './words.ts'

const { titleFr, titleEn, statementFr, statementEn, objectiveNumber } = ownAction

export const examples = pageExamples('plan/choose/own-action-page', {
  ordinary: (lang) => <OwnActionPage {...formPage(lang)} catalogue={catalogue} />,
  filled: (lang) => (
    <OwnActionPage
      {...formPage(lang)}
      catalogue={catalogue}
      state={filled({ titleFr, titleEn, statementFr, statementEn, objective: objectiveNumber })}
    />
  ),
  error: (lang) => (
    <OwnActionPage
      {...formPage(lang)}
      catalogue={catalogue}
      state={refused(
        {
          values: { titleFr: [''], titleEn: ['A'.repeat(400)] },
          problems: { objective: 'missing', titleFr: 'missing', titleEn: 'too-long' },
        },
        { labels: { objective: words[lang].objective, titleFr: words[lang].titleFr, titleEn: words[lang].titleEn } },
        lang,
      )}
    />
  ),
})
