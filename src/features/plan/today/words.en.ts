import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Plan',
  none: (organization) => `${organization} has not adopted the plan for this period yet.`,
  adopt: 'Adopt the plan',
  said: ({ chosen, completed, late, unassigned, gone }) =>
    [
      `${chosen} ${plural('en', chosen, 'action', 'actions')} chosen`,
      `${completed} done`,
      ...(late > 0 ? [`${late} late`] : chosen > 0 ? ['none late'] : []),
      ...(unassigned > 0 ? [`${unassigned} with nobody in charge`] : []),
      ...(gone > 0 ? [`${gone} whose person in charge has gone`] : []),
      ...(unassigned + gone === 0 && chosen > 0 ? ['someone in charge of each'] : []),
    ].join(', '),
  mine: 'Your actions',
  noneMine: 'No action is entrusted to you.',
  due: (day) => `Due: ${day}`,
  noDue: 'No due date',
  late: (days) => `${days} ${plural('en', days, 'day', 'days')} late`,
  alerts: {
    late: (days) => plural('en', days, `${days} day late`, `${days} days late`),
    nobody: 'Nobody is in charge',
    gone: 'The person in charge has gone',
    action: (number, title) => (number === null ? title : `${number}. ${title}`),
    left: (name) => `${name} no longer carries it`,
    more: {
      late: (count) => plural('en', count, 'One more late action', `${count} more late actions`),
      nobody: (count) =>
        plural('en', count, 'One more action with nobody in charge', `${count} more actions with nobody in charge`),
      gone: (count) =>
        plural(
          'en',
          count,
          'One more action whose person in charge has gone',
          `${count} more actions whose person in charge has gone`,
        ),
    },
    others: 'And also',
  },
  updateAll: 'Bring the plan up to date',
  open: 'Open the plan',
  print: 'Print the plan',
  mail: 'Choose your e-mails',
}
