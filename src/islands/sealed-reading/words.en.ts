import type { Words } from './words.fr.ts'

export const en: Words = {
  none: {
    title: 'Choose a referral',
    text: 'Open one from the list, then “Read what is sealed”.',
  },
  gone: {
    title: 'Nothing to read here any more',
    text: 'The consent has ended, the referral is over, or it is not for your team. Nothing is left on this page.',
  },
  unreadable: {
    title: 'Unreadable, reported',
    text: 'This record does not open whole: none of it is shown. It is noted in your organization’s log. Call whoever sent it to you.',
    unsaid:
      'This record does not open whole: none of it is shown. We could not note it: tell someone who holds keys, and call whoever sent it to you.',
  },
  twoUnlocks: {
    title: 'You need a second way to open',
    text: 'Before you read a first record, keep two ways to open your keys: losing one would then lose nothing.',
    act: 'Your keys',
  },
  away: {
    title: 'Closed: the connection dropped',
    text: 'We no longer know whether the consent stands. Nothing is left on this page.',
    again: 'Open again',
  },
  hidden: {
    title: 'Page closed',
    text: 'You left this tab. Nothing is left on it.',
    again: 'Open again',
  },
  record: {
    title: (code: string) => `Referral ${code}`,
    mark: (name: string, when: string) => `Read by ${name}, ${when}`,
    readers: (names: string) => `Only these teams read it: ${names}.`,
    until: (day: string) => `Until ${day}, or sooner if the young person takes back their consent.`,
    demo: 'All of this is invented.',
    content: 'What is said',
    aloud: 'The text that was read',
    notes: 'Words added',
    noteBy: (organization: string, day: string) => `${organization}, ${day}`,
    noNotes: 'None yet.',
    withdrawal: 'Consent taken back, noted.',
    acts: 'Answer: accept, ask for details, decline',
    print: 'Print',
    close: 'Close',
  },
  note: {
    title: 'Add a word',
    label: 'Your word',
    hint: 'Sealed for the same teams. The least is enough.',
    limited: 'The consent does not provide for writing back. Answer with the buttons of the referral, or by phone.',
    missing: 'Write a few words.',
    act: 'Seal and add',
    done: 'It is added.',
    raced: 'Someone wrote just before you. Read their word, then send again: yours is still here.',
    failed: 'It was not sent. Your word is still here: send it again.',
  },
}
