import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  someOrganization: 'An organization that is no longer in your networks',
  sayings: {
    none: 'No connection',
    know: 'Know each other',
    exchange: 'Exchange',
    coordinate: 'Coordinate',
    integrate: 'Integrate',
  },
  meanings: {
    none: 'we do not work together',
    know: 'each knows who to call',
    exchange: 'we give each other information and refer people',
    coordinate: 'we plan and run activities together',
    integrate: 'we share means, a team or decisions',
  },
  withMeaning: (saying, meaning) => `${saying}: ${meaning}`,
  unknown: 'Not known yet',
  shown: 'strength shown',
  notShown: 'strength not shown',
  times: {
    partnership: () => 'an agreement in force',
    activity: (n) => `${n} ${plural('en', n, 'joint activity', 'joint activities')}`,
    committee: () => 'a table or committee in common',
    interaction: (n) => `${n} ${plural('en', n, 'meeting or exchange', 'meetings or exchanges')}`,
    training: (n) => `${n} ${plural('en', n, 'joint training', 'joint trainings')}`,
  },
}
