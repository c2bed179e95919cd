import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  personalData: 'Finding dates: what you proposed and answered',
  states: { open: 'Open for answers', closed: 'Closed', chosen: 'Date chosen', cancelled: 'Cancelled' },
  says: { yes: 'Yes', 'if-needed': 'If need be', no: 'No' },
  zones: {
    'America/Toronto': 'Eastern Time (Montréal, Québec, Gatineau)',
    'America/Halifax': 'Atlantic Time (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Lower North Shore time, the same all year',
  },
  counts: (yes, ifNeeded) => (ifNeeded === 0 ? `${yes} yes` : `${yes} yes, ${ifNeeded} if need be`),
  place: 'Place',
  zone: 'Time zone',
  closing: 'Answer by',
  closingDay: (day) => `${day}, end of day`,
  proposedBy: 'Proposed by',
  lengthSaid: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return `${rest} ${plural('en', rest, 'minute', 'minutes')}`
    const said = `${hours} ${plural('en', hours, 'hour', 'hours')}`
    return rest === 0 ? said : `${said} ${rest} min`
  },
  noticeTitle: 'Done',
  notices: {
    'date-poll-proposed': 'The times are proposed. Each person gets an e-mail within minutes.',
    'date-poll-answered': 'Your answers are noted. You can change them until it closes.',
    'date-poll-chosen': 'The date is chosen and the meeting is called.',
    'date-poll-cancelled': 'The search for a date is cancelled. It can be opened again.',
    'date-poll-reopened': 'The search for a date is open again.',
    'date-poll-moved': 'Someone else acted before you. Here is where things stand.',
  },
}
