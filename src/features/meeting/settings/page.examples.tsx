import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../meeting.examples.ts'
import { SettingsPage } from './page.tsx'

const page = { action: '#', keys, version: 1 }
const typed = { quorum: 3, place: 'Salle des Osiers', timeZone: 'America/Halifax' }

export const examples = pageExamples('meeting/settings/page', {
  ordinary: (lang) => <SettingsPage lang={lang} {...page} state={filled(typed)} mayPublish={false} />,
  table: (lang) => <SettingsPage lang={lang} {...page} state={filled({ ...typed, isPublished: true })} mayPublish />,
})
