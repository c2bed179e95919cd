import { pageExamples } from '../../../design/index.ts'
import { title, when } from '../meeting.examples.ts'
import { InvitedSheetPage } from './invited-page.tsx'

export const examples = pageExamples('meeting/sheet/invited-page', {
  ordinary: (lang) => (
    <InvitedSheetPage
      lang={lang}
      title={title[lang]}
      moment="coming"
      when={when[lang]}
      place="Salle des Osiers"
      link="https://rencontre.exemple.invalid/osiers"
      answerHref="#"
    />
  ),
  cancelled: (lang) => (
    <InvitedSheetPage
      lang={lang}
      title={title[lang]}
      moment="cancelled"
      when={when[lang]}
      place={null}
      link={null}
      answerHref="#"
    />
  ),
})
