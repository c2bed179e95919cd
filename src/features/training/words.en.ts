import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Trainings',
  personalData: 'Trainings',
  kinds: {
    session: 'One session',
    series: 'A series of sessions',
    conference: 'Conference or talk',
    online: 'Online',
    other: 'Other',
  },
  sessionStates: { planned: 'Planned', cancelled: 'Cancelled', closed: 'Over' },
  placeStates: {
    registered: 'Registered',
    waiting: 'On the waiting list',
    offered: 'A place is held for you',
    cancelled: 'Place given up',
  },
  elsewhereStates: { declared: 'To confirm', confirmed: 'Confirmed', refused: 'Not accepted', withdrawn: 'Withdrawn' },
  standings: { never: 'Never taken', late: 'Due again', soon: 'Due within 60 days', current: 'Up to date' },
  lastOn: 'Day of the last training',
  languages: { fr: 'French', en: 'English' },
  everyone: 'All staff',
  minutes: (count) => {
    const hours = Math.floor(count / 60)
    const rest = count % 60
    const small = `${rest} ${plural('en', rest, 'minute', 'minutes')}`
    const large = `${hours} ${plural('en', hours, 'hour', 'hours')}`
    if (hours === 0) return small
    return rest === 0 ? large : `${large} ${small}`
  },
  months: (count) => `${count} ${plural('en', count, 'month', 'months')}`,
  noticeTitle: 'Done',
  notices: {
    'training-offered': 'The training is on offer. Add a session so that people can register.',
    'training-saved': 'The training is up to date.',
    'training-withdrawn': 'The training is no longer on offer. You can put it back.',
    'training-back': 'The training is on offer again.',
    'training-session-added': 'The session is added.',
    'training-session-saved': 'The session is up to date.',
    'training-session-moved': 'The session is up to date. People who registered get an e-mail.',
    'training-session-cancelled': 'The session is cancelled. People who registered get an e-mail.',
    'training-session-resumed': 'The session is on again. People who registered get an e-mail.',
    'training-registered': 'You are registered. If you subscribe to your calendar, the session is in it.',
    'training-waiting': 'The session is full: you are on the waiting list. You will get an e-mail if a place frees up.',
    'training-enrolled': 'The places are reserved.',
    'training-enrolled-waiting': 'The session is full: the request is on the waiting list.',
    'training-left': 'The place is given up. It goes to the next person.',
    'training-taken': 'The place is yours.',
    'training-already': 'This person already has a place, or a turn, in this session.',
    'training-past': 'This session has begun or is off: registration is over.',
    'training-gone': 'This person no longer works here.',
    'training-marked': 'Attendance is noted.',
    'training-too-early': 'The session has not taken place: attendance is noted on the day.',
    'training-certificate-withdrawn': 'The certificate is withdrawn. The person gets an e-mail.',
    'training-certificate-back': 'The certificate is valid again. The person gets an e-mail.',
    'training-full-room': 'Every place of the session is already counted: correct another number first.',
    'training-closed': 'The session is closed. Certificates are ready and the log of work is up to date.',
    'training-declared': 'The training is declared. The lead of your organization will confirm it.',
    'training-confirmed': 'The training is confirmed.',
    'training-refused': 'Your answer is noted.',
    'training-elsewhere-withdrawn': 'The declaration is withdrawn.',
    'training-own': 'Another lead of the organization must confirm yours.',
    'training-moved-on': 'Someone else acted before you. Here is where things stand.',
  },
}
