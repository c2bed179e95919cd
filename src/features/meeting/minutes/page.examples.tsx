import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../meeting.examples.ts'
import { ApprovePage, TextPage } from './page.tsx'

const page = { action: '#', keys }
const text = 'On a relu la feuille.\n\nDeux numéros ont changé.'

export const examples = pageExamples('meeting/minutes/page', {
  ordinary: (lang) => <TextPage lang={lang} {...page} state={filled({ text })} version={2} />,
  empty: (lang) => <TextPage lang={lang} {...page} state={filled({})} version={0} />,
  overtaken: (lang) => (
    <TextPage
      lang={lang}
      {...page}
      state={{ ...filled({ text }), theirs: { text: 'Trois numéros ont changé.' } }}
      version={3}
    />
  ),
  correction: (lang) => <TextPage lang={lang} {...page} state={filled({})} version={null} />,
  approving: (lang) => <ApprovePage lang={lang} {...page} text={text} version={2} at="meeting" editHref="#" />,
})
