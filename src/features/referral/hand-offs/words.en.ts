import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'Who follows a young person changes, and nobody is left without someone. No content shows here.',
  filter: {
    label: 'Choose which hand-offs to show',
    shown: 'Show',
    values: { going: 'Under way', followed: 'Those I followed', over: 'Ended' },
    code: 'Code',
    codeHint: 'The first characters are enough.',
    submit: 'Show',
    reset: 'Clear all',
  },
  heads: { code: 'Referral', who: 'From whom to whom', state: 'Where it stands', when: 'When', next: 'To do' },
  nothingNext: 'Nothing on your side',
  until: (day) => `Both until ${day}`,
  tellBy: (day) => `Young person to be told by ${day}`,
  proposed: (day) => `Proposed on ${day}`,
  ended: (day) => `Ended on ${day}`,
  found: (count) => plural('en', count, `${count} hand-off`, `${count} hand-offs`),
  files: 'The list, without content:',
  followed:
    'You followed these young people, then handed off. Only the code and the days are left here: their record is no longer open to you.',
  empty: {
    going: { title: 'No hand-off under way', text: 'A hand-off is proposed on the page of a referral.' },
    followed: { title: 'Nothing here for now', text: 'Those you followed, then handed to someone, will show here.' },
    over: { title: 'No hand-off has ended', text: 'Those that end will show here.' },
  },
  nothing: { title: 'Nothing matches', text: 'Change what the filter asks for.' },
  figures: 'Emergencies without consent, in numbers',
  file: {
    name: 'hand-offs',
    from: 'Who hands off',
    to: 'Who takes over',
    reason: 'Why',
    proposed: 'Proposed on',
    until: 'Both until',
  },
}
