import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../meeting.examples.ts'
import { AttendListPage } from './page.tsx'
import { words } from './words.ts'

const page = { action: '#', keys }
const list = 'Maison des Osiers; présente\nMaison inconnue; présente'

export const examples = pageExamples('meeting/attend-list/page', {
  ordinary: (lang) => <AttendListPage lang={lang} {...page} state={filled({})} lines={[]} />,
  error: (lang) => (
    <AttendListPage
      lang={lang}
      {...page}
      state={{ ...filled({ list }), errors: { list: words[lang].wrong(1) } }}
      lines={[words[lang].problems['unknown-organization'](2, 'Maison inconnue')]}
    />
  ),
})
