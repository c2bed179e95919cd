import type { Words } from './words.fr.ts'

export const en: Words = {
  you: {
    heading: 'You can talk to someone, right now',
    lead: 'You do not have to say your name. You decide how far you go.',
    danger: { ask: 'Are you in danger?', call: 'Call 911' },
    first: {
      'kids-help-phone': 'Kids Help Phone. It is confidential.',
      'tel-jeunes': 'Tel-jeunes. For people under 20.',
    },
    write: {
      title: 'Write to someone',
      text: 'No name, no account. You read the answer here.',
      back: 'I have my seven words',
    },
    shared: 'See what is shared about me',
    near: { title: 'Someone near you', text: 'Choose your region.' },
    call: (number) => `Call ${number}`,
    text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
    open: (site) => `Open ${site}`,
    read: {
      title: 'Would you rather read first?',
      lead: 'Take your time. Nothing is kept here.',
      situations: 'Is this normal, what’s happening to me?',
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
          title: 'Someone makes me have sex, or profits from it',
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
        'Ask at the start what will stay between you.',
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
        '“Leave now” closes this page and opens the weather. It does not erase what already happened.',
        'The phone’s history may show your visit, but not what you read. The Wi-Fi at home may show your visit too.',
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
  },
  writing: {
    title: 'Write to someone',
    lines: {
      title: 'Talk to someone right now',
      texts: {
        'kids-help-phone': 'Kids Help Phone. It is confidential.',
        'tel-jeunes': 'Tel-jeunes. For people under 20.',
      },
    },
    telling: 'What happens if I tell someone?',
    back: 'Back to the start',
  },
  telling: {
    title: 'What happens if I tell someone?',
    lead: 'You can know before you talk. Here are the steps, one at a time.',
    steps: [
      {
        title: 'You choose who',
        text: [
          'Someone you trust: at school, at a clinic, in a community group, on the phone.',
          'You can bring someone. You can write instead of talking.',
        ],
      },
      {
        title: 'You ask what stays between you',
        text: ['Say: “Before I start, what will you have to repeat?”', 'You decide after that.'],
      },
      {
        title: 'You tell it at your own pace',
        text: ['No need for details or proof. You can stop.', 'It is not your fault.'],
      },
      {
        title: 'The person sees to your safety first',
        text: [
          'They may ask if you are in danger tonight, and where you sleep.',
          'If your life is in danger, they may tell people who can help, even without your agreement.',
        ],
      },
      {
        title: 'Under 18: sometimes they must call youth protection',
        text: [
          'Youth protection is called the DPJ. It answers day and night.',
          'People who help you in their work must call it without waiting, if your safety may be in danger. It is the law.',
          'Ask them to explain it first, and to call with you.',
          'You can also call it yourself. An adult must help you do it.',
        ],
      },
      {
        title: 'Youth protection looks into it, then decides',
        text: [
          'The name of the person who called stays protected.',
          'If there was sexual abuse, youth protection, police and prosecutors talk together. They assess, decide, then act.',
          'Ask who will talk to you, when, and what comes next.',
        ],
      },
    ],
    ages: {
      title: 'Depending on your age',
      rows: [
        {
          key: 'Under 14',
          value: 'A parent or guardian agrees for you. If that person hurts you, say so at the start.',
        },
        {
          key: '14 and over',
          value:
            'You can agree to the care you need without your parents. You also agree, or not, to what is shared about you.',
        },
        {
          key: '14 and over, in hospital',
          value: 'After 12 hours, your parents are told that you are there. They are not told what care you get.',
        },
        {
          key: '14 and over, with youth protection',
          value: 'You can refuse a provisional agreement. You can also end it.',
        },
        { key: '18 and over', value: 'Youth protection no longer applies. People help you if you agree.' },
      ],
    },
    choices: {
      title: 'What stays your choice',
      items: [
        'Before sharing anything about you, they must tell you what, with whom, why and until when.',
        'You can say yes to one thing and no to another.',
        'Your agreement must be free. You can take it back.',
        'After sexual violence, there is no deadline to ask for help for victims (IVAC).',
      ],
    },
    lines: {
      title: 'Talk about it now',
      texts: {
        'kids-help-phone': 'Kids Help Phone. Confidential.',
        'tel-jeunes': 'Tel-jeunes. For people under 20.',
        rebatir: 'Rebâtir. Your rights, with a lawyer. It is free.',
        cavac: 'CAVAC. For victims, without filing a complaint.',
      },
    },
    dpj: 'Youth protection numbers, by region',
    back: 'Back to the start',
    law: {
      summary: 'Where this comes from',
      text: [
        'This page explains. It does not replace legal advice. A legal expert still has to review it.',
        'Youth Protection Act: sections 38, 39, 44 and 47.2.',
        'Civil Code: article 14. Act on personal information: sections 4.1 and 14.',
        'Access Act: sections 59.1 and 60. Multisectoral agreement. Public pages of IVAC.',
      ],
    },
  },
  near: {
    title: 'Someone near you',
    lead: 'Street workers, places to stay, clinics. Choose your region: nothing is kept here.',
    regions: 'Regions',
    found: (region) => `Near you: ${region}`,
    foundLead: 'People and places for young people.',
    kinds: {
      outreach: 'Street work: someone can come and see you.',
      shelter: 'A place to stay.',
      'youth-clinic': 'A clinic for young people.',
    },
    site: (host) => `Open ${host}`,
    check: 'We could not check this number.',
    noWay: 'We do not have their number. 211 can find it with you.',
    none: 'We do not know anyone in this region yet. 211 can look with you.',
    away: 'Our list is not working right now. These lines are.',
    lines: {
      title: 'Talk to someone right now',
      texts: {
        'tel-jeunes': 'Tel-jeunes. For people under 20.',
        'kids-help-phone': 'Kids Help Phone. Confidential.',
        '211': 'They tell you who is near you.',
      },
    },
    change: 'Choose another region',
    back: 'Back to the start',
  },
}
