import type { TellingMessages } from './telling.fr.ts'

export const telling: TellingMessages = {
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
        value: 'A parent or tutor agrees for you. If that person hurts you, say so at the start.',
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
}
