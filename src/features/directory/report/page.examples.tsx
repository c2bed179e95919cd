import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { halt, keys } from '../directory.examples.ts'
import { plainText } from '../text.ts'
import { ProposePage, ReportPage } from './page.tsx'
import { bodyLimit } from './report-form.ts'
import { words } from './words.ts'

const page = (lang: Language) => ({ lang, action: '#', keys, state: filled({}), name: plainText(halt.name, lang) })

export const examples = pageExamples('directory/report/page', {
  ordinary: (lang) => <ReportPage {...page(lang)} />,
  error: (lang) => {
    const { kind, body } = words[lang].reporting
    return (
      <ReportPage
        {...page(lang)}
        state={refused(
          {
            values: { body: [(lang === 'fr' ? 'Le numéro. ' : 'The number. ').repeat(100)] },
            problems: { kind: 'missing', body: 'too-long' },
          },
          { labels: { kind, body } },
          lang,
          { body: { label: body, max: bodyLimit } },
        )}
      />
    )
  },
  propose: (lang) => <ProposePage {...page(lang)} />,
  'propose-error': (lang) => (
    <ProposePage
      {...page(lang)}
      state={refused(
        { values: { body: [''] }, problems: { body: 'missing' } },
        { labels: { body: words[lang].proposing.body } },
        lang,
      )}
    />
  ),
})
