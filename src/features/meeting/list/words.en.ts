import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Meetings',
  ownTitle: 'All my meetings',
  lead: 'Meetings of your alliances and tables, soonest first.',
  convene: 'Call a meeting',
  settings: 'How we meet',
  coming: 'Coming up',
  past: 'Past',
  filter: { label: 'Find a meeting', text: 'Title or place', submit: 'Search', reset: 'Show all', side: 'When' },
  files: 'Download this list:',
  file: {
    name: 'meetings',
    code: 'Code',
    collaboration: 'Alliance or table',
    day: 'Day',
    from: 'From',
    to: 'To',
    timeZone: 'Time zone',
    present: 'Organizations present',
    decisions: 'Decisions',
  },
  heads: { what: 'Meeting', when: 'When', where: 'Where', state: 'Where it stands' },
  empty: {
    title: 'No meeting coming up',
    text: 'Call the first one: a day and two hours are enough. Members are told by e-mail.',
    ownText: 'When one of your alliances or tables calls a meeting, you will see it here.',
    pastTitle: 'No past meeting',
    pastText: 'Your meetings and what they decide will stay here.',
  },
  nothing: { title: 'Nothing matches', text: 'Try a shorter word, or look in the other list.' },
  present: (count) => `${count} ${plural('en', count, 'organization', 'organizations')} present`,
  notNoted: 'Attendance to note',
  decisions: (count) => `${count} ${plural('en', count, 'decision', 'decisions')}`,
}
