import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Screening protocol: ${organization}`,
  since: (number, day) => `Version ${number} has been in force since ${day}.`,
  none: 'No version is published yet. Your colleagues follow the base protocol.',
  takenDown: (number) => `Version ${number} is taken down. Your colleagues follow the base protocol.`,
  left: 'This organization has left its network: its protocol can be read, and no longer changes.',
  open: 'Open the protocol',
  openBase: 'Open the base protocol',
  behind: (number) =>
    `The base protocol has changed since: it is at version ${number}. Look at what differs, then publish a new version.`,
  behindLink: 'See what differs',
  read: {
    title: 'Reading it',
    ask: 'Have you read this version? Say so: the lead and the specialists of your organization see it.',
    say: 'I have read this version',
    done: 'You said that you have read this version.',
  },
  readers: {
    title: 'Who has read the version in force',
    count: (read, of) => `${read} of ${of} ${plural('en', of, 'person', 'people')}`,
    who: 'See the names',
    on: (name, day) => `${name}, on ${day}`,
    notYet: (name) => `${name}: not yet`,
  },
  writing: {
    title: 'Adapt the steps',
    text: 'What you write here is read by your colleagues only once it is published.',
    caption: 'Steps of the protocol',
    heads: { step: 'Step', state: 'What you make of it', acts: 'Acts' },
    states: {
      base: 'As the base protocol',
      replaced: 'Your text',
      beside: 'The base text, and yours',
      own: 'Added step',
      out: 'Left out',
    },
    required: 'Stays in every protocol',
    adapt: 'Adapt',
    leaveOut: 'Leave out',
    takeBack: 'Take back',
    add: 'Add a step',
    publish: 'Publish',
    publishNext: (number) => `Publish version ${number}`,
    nothing: 'Nothing has changed since the version in force.',
  },
  versions: {
    title: 'Versions',
    line: (number, day) => `Version ${number}, published on ${day}`,
    compareBase: 'What differs from the base protocol',
    compare: 'What changed since the version before',
  },
  takeDown: 'Take the protocol down',
  putBack: 'Put it back in force',
  all: 'All organizations',
}
