import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Students who are absent or have left',
  personalData: 'Students who are absent or have left: the rules you set',
  states: { none: 'No rule', 'in-force': 'In force', suspended: 'Suspended', withdrawn: 'Withdrawn' },
  unit: {
    'half-days': (count) => `${count} ${plural('en', count, 'half-day', 'half-days')}`,
    days: (count) => `${count} ${plural('en', count, 'day', 'days')}`,
  },
  absences: (number, days) => `${number} or more missed in ${days} ${plural('en', days, 'day', 'days')}`,
  statuses: (list) => `the file says that the student left: ${list}`,
  either: '; or ',
  notScore: 'It is a threshold for offering help. It is neither a score nor a suspicion.',
  suspended: {
    ended: 'The agreement it rests on is no longer in force.',
    changed: 'Another version of the agreement is in force: read it again, then set the rule anew.',
    left: 'The school or a partner has left the alliance.',
  },
  someAlliance: 'Alliance',
  agreement: (alliance, number) => `${alliance}, agreement, version ${number}`,
  noticeTitle: 'Done',
  notices: {
    'absence-rule-set': 'The rule is in force. The team can open a file.',
    'absence-rule-withdrawn': 'The rule is withdrawn. You can put it back below.',
    'absence-rule-back': 'The rule is back in force.',
    'absence-rule-moved': 'Someone changed this rule in the meantime. Here it is as it now stands.',
  },
}
