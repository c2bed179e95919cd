import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Time away: ${name}`,
  ownTitle: 'Your time away',
  lead: 'While someone is away, their backup comes first. Time away ends by itself.',
  ownLead: 'While you are away, your backup comes first. Time away ends by itself.',
  fromTo: (from, until) => `From ${from} to ${until}.`,
  underWay: 'Away now.',
  takeBack: 'Take back',
  add: 'Add time away',
  addAnother: 'Add more time away',
  labels: { from: 'First day', until: 'Last day' },
  noReason: 'Dates only: the reason is nobody’s business.',
  submit: 'Save time away',
  hours: 'When this person answers',
  ownHours: 'When you answer',
  overlaps: (from, until) => `Time away is already there, from ${from} to ${until}. Take it back first.`,
  problems: {
    until: {
      'ends-before': 'The last day comes before the first.',
      over: 'These days have passed.',
      'too-long': 'Time away is 400 days at most. Hand the role over instead.',
    },
    from: { 'too-far': 'Choose a day in the next two years.' },
  },
  takingBack: {
    title: (from, until) => `Take back the time away from ${from} to ${until}?`,
    lost: (name) => `Partners will call ${name} again.`,
    ownLost: 'Your partners will call you again.',
    back: 'You can add it again whenever you like.',
    act: 'Take it back',
  },
}
