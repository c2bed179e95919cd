import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Messages from young people',
  lead: 'Young people can write to your team without an account, a name or an address, then come back with seven words to read the answer.',
  isOpen: 'It is open. Young people can write to your team.',
  isClosed: (day) => `Closed since ${day}. Nobody new can write. Conversations under way go on.`,
  isUnsealed: 'Open, but nobody new can write while the intake team’s key is missing.',
  commits: 'What you commit to',
  commitments: [
    'Someone from the intake team is there, on the days and at the hours you declare.',
    'A backup takes over whenever that person is away.',
    'Every first message gets an answer within the time you promise.',
    'Someone picks up the team’s phone.',
  ],
  told: 'What young people read',
  tells: [
    'Before they write: your days, your hours, your time to answer and your number.',
    'Outside those hours: that nobody is reading right now, and the number to call.',
  ],
  protects: 'What is protected',
  protections: [
    'Messages are sealed to your intake team’s keys. Neither Tisserin nor whoever hosts it can read them.',
    'No police service can receive these messages.',
    'Reporting to youth protection remains each professional’s own duty. Tisserin reports nothing on your behalf.',
  ],
  whenThere: 'When someone answers',
  obstacles: {
    police: {
      title: 'A police service cannot receive these messages',
      text: 'This rule holds everywhere, and nobody can lift it. Young people can still call you. Your organization is not a police service? Correct its sector on its page.',
    },
    keys: {
      title: 'The intake team’s key is missing',
      text: 'Nothing can be sealed to your team without a current key. The keys page says what is missing and who can take care of it. Then come back here.',
    },
  },
  toKeys: 'See the keys',
  labels: {
    weekdays: 'Days',
    from: 'From',
    until: 'Until',
    promise: 'First answer, in hours',
    phone: 'Team phone number',
  },
  hints: {
    from: 'For example 9:00',
    until: 'For example 21:00; 24:00 for midnight',
    promise: 'Within how many hours at most. From 1 to 72.',
    phone: 'What young people call while nobody answers here. Without an extension.',
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  problems: {
    weekdays: { missing: 'Tick at least one day.' },
    from: {
      missing: 'Enter when it starts.',
      'not-a-time': 'Enter a time of day, for example 9:00.',
    },
    until: {
      missing: 'Enter when it ends.',
      'not-a-time': 'Enter a time of day, for example 21:00.',
      order: 'The end comes after the start, on the same day: 24:00 at the latest.',
    },
    phone: {
      missing: 'Enter the number that young people can call.',
      'not-a-phone': 'Enter a whole number, for example 819 555-0142.',
      'extension-inside': 'Enter a number that answers without an extension.',
    },
  },
  open: 'Open to young people',
  reopen: 'Reopen to young people',
  save: 'Save',
  back: 'Back to the organization',
  close: 'Close to young people',
  closing: {
    title: (name) => `Close messages from young people: ${name}`,
    lost: [
      'Nobody new will be able to write to your team.',
      'Young people looking for someone to write to will no longer see your team.',
    ],
    back: 'Conversations under way go on: with their seven words, young people read and write as before, and your team answers them. You can reopen at any time, on the same page.',
  },
  panel: {
    open: 'Young people can write to your team.',
    closed: 'Nobody new can write to your team.',
    none: 'Young people cannot write to your team yet.',
    see: 'See hours and commitments',
  },
  notices: {
    'mailbox-open': { title: 'It is saved', text: 'Young people can write to your team.' },
    'mailbox-closed': { title: 'It is closed', text: 'Conversations under way go on.' },
    'mailbox-changed': {
      title: 'Nothing was closed',
      text: 'Someone changed this page meanwhile. Read it again, then close.',
    },
  },
}
