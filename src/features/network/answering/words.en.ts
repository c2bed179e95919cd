import type { Words } from './words.fr.ts'

export const en: Words = {
  whoToCall: 'Who to call',
  title: (name) => `When ${name} answers`,
  ownTitle: 'When you answer',
  lead: 'The hours this person answers, week after week. Your partners see them too.',
  ownLead: 'The hours you answer, week after week. Your partners see them too.',
  absences: 'Add time away',
  ownAbsences: 'Add time away',
  more: 'Add more hours',
  unknown: 'Leave everything empty and the hours show as “not known”, never as closed.',
  none: 'nothing',
  days: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  labels: {
    hours: (n) => (n === 1 ? 'Hours' : `Hours, part ${n}`),
    days: (n) => (n === 1 ? 'Days' : `Days, part ${n}`),
    opens: 'From',
    closes: 'Until',
    timeZone: 'Time zone',
  },
  hints: { opens: 'For example 8:30 or 13:00', closes: 'Past midnight counts for the day before' },
  problems: {
    days: { 'no-days': 'Tick the days that have these hours.' },
    opens: { 'half-hours': 'Enter when it starts.', 'not-a-time': 'Enter a time of day, for example 8:30.' },
    closes: {
      'half-hours': 'Enter when it ends.',
      'same-times': 'It starts and ends at the same time.',
      'not-a-time': 'Enter a time of day, for example 16:30.',
    },
  },
  zones: {
    'America/Toronto': 'Eastern Time',
    'America/Halifax': 'Atlantic Time (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Atlantic Standard Time (Lower North Shore)',
  },
}
