import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const organizations = (count: number) => `${count} ${plural('en', count, 'organization', 'organizations')}`
const answered = (voices: number, members: number) =>
  `${voices} of ${members} ${plural('en', members, 'organization', 'organizations')} ${plural('en', voices, 'has', 'have')} answered.`

export const en: Words = {
  title: 'The pulse of the alliance',
  lead: 'Six questions, once a year: how well do you work together? Two minutes, no score, no ranking.',
  questions: {
    'follow-up': 'Do you follow up at the next meeting on what you decided together?',
    roles: 'In your organization, do people know who does what in the alliance, and who to call?',
    voice: 'Does your organization count as much as the others when decisions are made?',
    mandates: 'Do you get the information you need, within the limits of each mandate?',
    gain: 'Does a young person get better help because the alliance exists?',
    turnover: 'If the person who represents you left tomorrow, would the link hold?',
  },
  answers: { yes: 'Yes', 'rather-yes': 'Mostly yes', 'rather-no': 'Mostly no', no: 'No', unknown: 'I cannot say' },
  unknownHead: 'Cannot say',
  none: { title: 'No pulse is open', asked: 'What is asked' },
  open: 'Open the pulse',
  openFor: 'On behalf of',
  opening: 'It stays open for three weeks. Everyone who works for a member organization can answer once.',
  next: (day) => `The next pulse can be opened from ${day}.`,
  notYet: 'A pulse can be opened once the agreement is accepted and the alliance has two members.',
  openUntil: (day) => `Open until ${day}.`,
  standing: answered,
  closing: 'The pulse is over. Results are being counted: come back in a few minutes.',
  answered: {
    title: 'Your answer is counted',
    text: 'The result will appear here at the end, for everyone at the same time.',
  },
  before: {
    title: 'Before you answer',
    nobody:
      'Your answer is added to those of your organization, without your name. Until the end, we record that you answered, never what you said.',
    middle: 'The voice of your organization is its middle answer. If nobody else there answers, it is your answer.',
    many: 'The result says how many organizations gave each answer, not which ones. With three or four, people can sometimes guess.',
    two: 'You are two organizations. So each will know what the other answered, but not who answered.',
    once: 'You answer once, and cannot change it: nothing links an answer to you.',
    shown:
      'The result appears only at the end: if all members have answered, or at least five people from two members. Otherwise everything is erased.',
  },
  yours: (organization) => `Your answer, for ${organization}`,
  send: 'Send my answer',
  problems: { missing: 'Choose an answer, or “I cannot say”.' },
  errorsTitle: 'An answer is missing',
  result: {
    title: (day) => `Result of the pulse opened on ${day}`,
    lead: (voices, members) => `${answered(voices, members)} Each counts as one voice.`,
    question: 'Question',
    saidHead: 'What organizations say',
    sinceHead: 'Since last time',
    said: (answer, count) => `${answer}: ${count}`,
    organizations,
    before: {
      'nearer-yes': 'Closer to yes than last time',
      same: 'Same as last time',
      'nearer-no': 'Closer to no than last time',
    },
    notCompared: 'Cannot be compared with last time',
    compared: (day, voices) =>
      `Compared with the pulse opened on ${day} (${organizations(voices)}). The members may have changed since.`,
  },
  talk: {
    title: 'To talk about at the next meeting',
    text: 'This is where your answers differ most. Ask what each of you sees, without trying to find out who answered what.',
    same: 'Your answers are all alike. Ask what could go better, and what the answers do not show.',
  },
  tooFew: (day) =>
    `The pulse opened on ${day} has no result: too few answers. They are erased, and you can open another.`,
  earlier: 'Earlier pulses',
  earlierOne: (day) => `Pulse opened on ${day}`,
}
