import type { YouMessages } from './you.fr.ts'

export const you: YouMessages = {
  heading: 'You can talk to someone, right now',
  lead: 'You do not have to say your name. You decide how far you go.',
  danger: { ask: 'Are you in danger?', call: 'Call 911' },
  first: {
    'kids-help-phone': 'Kids Help Phone. It is confidential.',
    'tel-jeunes': 'Tel-jeunes. For people under 20.',
  },
  near: { title: 'Someone near you', text: 'Choose your region.' },
  call: (number) => `Call ${number}`,
  text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
  open: (site) => `Open ${site}`,
  read: {
    title: 'Would you rather read first?',
    lead: 'Take your time. Nothing is kept here.',
    telling: 'What happens if I tell someone?',
    calling: 'What happens if I call?',
    friend: 'I am worried about a friend',
    limits: 'What this page cannot hide',
  },
  situations: {
    title: 'Depending on what is happening',
    items: {
      dying: {
        title: 'I think about dying',
        text: 'A line just for that. You do not have to wait until it gets worse.',
      },
      dyingSilent: { title: 'I think about dying, and I cannot talk', text: 'The same line, in writing.' },
      assault: {
        title: 'Someone touched or forced me, or I am not sure',
        text: 'Sexual Violence Helpline, at any age. In English or French.',
      },
      forced: {
        title: 'Someone makes me have sex, or gains from it',
        text: 'Confidential line. They ask your permission before each step.',
      },
      afraid: {
        title: 'My boyfriend or girlfriend scares me',
        text: 'SOS violence conjugale. Even if you are not sure yet.',
      },
      picture: {
        title: 'A picture or video of me is going around',
        text: 'How to get it removed. What to do if someone threatens to show it.',
      },
      rights: { title: 'I want to know my rights', text: 'CAVAC. No need to file a complaint.' },
      health: {
        title: 'I have a question about my health or mood',
        text: 'Choose option 2 to talk about what you are going through.',
      },
      resources: { title: 'I do not know who can help me', text: '211 tells you who can help, and where.' },
      otherText: { title: 'I would rather text Tel-jeunes', text: '' },
      otherCall: { title: 'I would rather call Kids Help Phone', text: 'In English or French.' },
    },
  },
  calling: {
    title: 'What happens if I call?',
    items: [
      'A person answers. Sometimes you have to wait a little.',
      'You can say only: “I don’t know where to start.”',
      'You can stay silent, take your time, or hang up.',
      'Ask at the start what the person keeps to themselves.',
      'They may have to tell someone if your life is in danger. It is the same if you are under 18 and not safe.',
      'The call stays in the phone’s list of calls. Texts stay too. You can delete them.',
    ],
  },
  friend: {
    title: 'I am worried about a friend',
    text: 'These lines also answer about someone else. You do not have to fix this without help.',
    promise: 'Do not promise to keep a secret if their life is in danger.',
    parents: 'I am a parent',
    helping: 'I help a young person as part of my work',
  },
  limits: {
    title: 'What this page cannot hide',
    items: [
      '“Leave fast” closes this page and opens the weather. It does not erase what already happened.',
      'The phone’s history may show your visit. The Wi-Fi at home may show it too.',
      'To erase it: open the browser’s history, and remove this page.',
      'Is someone watching your phone? Use another one, at school or with a person you trust.',
      'This site does not note who you are. It tells no one. It does not count visits to these pages.',
    ],
    keys: 'On a keyboard: press Escape twice, or Shift three times.',
  },
  sources: {
    summary: 'Where these numbers come from',
    text: 'We have not called them ourselves. They come from public pages, and so do the hours. If a number does not answer, try another one.',
    unknown: 'date unknown',
    line: (name, source, date) => `${name}: ${source}, ${date}.`,
    texting: (name) => `${name}, by text`,
  },
}
