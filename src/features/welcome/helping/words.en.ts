import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'I am helping a young person',
  lead: 'For practitioners and relatives. Seven steps, in order or as the person in front of you needs.',
  danger: 'Immediate danger? Call 911',
  steps: [
    {
      title: 'Listen, and do not promise secrecy',
      text: [
        'Find a calm place, and take your time. Say first what you will not be able to keep to yourself.',
        'Believe the person, and thank them. Do not ask for details, and do not blame.',
      ],
    },
    {
      title: 'Check safety now',
      text: [
        'Are there threats, blackmail, an injury, a planned meeting, thoughts of suicide? Where does the person sleep tonight?',
        'One of these is enough to act today. In immediate danger, call 911.',
      ],
    },
    {
      title: 'Ask for advice',
      text: [
        'Talk to the designated person of your organization. Name the young person only if you need to.',
        'You can also call one of the lines below. Youth protection also gives advice before a report.',
      ],
    },
    {
      title: 'Report, if the law asks for it',
      text: [
        'Under 18, and reasonable grounds to believe there is danger? Call youth protection without delay.',
        'You need no proof and no certainty. When in doubt, call and ask.',
      ],
    },
    {
      title: 'Tell the young person what you are doing',
      text: ['Tell the person before you report, and keep them involved. Do otherwise if that raises the danger.'],
    },
    {
      title: 'Refer with their consent',
      text: [
        'Offer a choice of services. Ask for consent for each service, and for each purpose.',
        'Call together, or go together. A refusal changes nothing in your help.',
      ],
    },
    {
      title: 'Stay',
      text: [
        'Agree on the next contact. Keep the same worker with the young person when you can.',
        'Take care of yourself too, and talk to your team without naming the young person.',
      ],
    },
  ],
  never: {
    title: 'What not to do',
    items: [
      'Investigate, or question again. That is the work of youth protection and police.',
      'Confront the person you suspect.',
      'Open, copy or pass on a sexual image of a minor.',
      'Require a complaint to the police before helping.',
    ],
  },
  advice: {
    title: 'Who to call for advice',
    call: (number) => `Call ${number}`,
    text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
    open: (site) => `Open ${site}`,
    lines: [
      {
        id: 'info-aide-vs',
        text: 'Listening, information and referral. Also for relatives and practitioners.',
      },
      { id: 'marie-vincent', text: 'Free advice for practitioners. It is not an emergency line.' },
      { id: '811', text: 'Info-Social, option 2.' },
      { id: 'ht-hotline', text: 'Human trafficking hotline. Confidential.' },
      { id: 'rebatir', text: 'Up to four hours of free legal advice for the victim. Weekdays, 8:30 a.m. to 4:30 p.m.' },
      { id: 'cavac', text: 'Help for victims of crime. No complaint is needed.' },
    ],
  },
  law: {
    title: 'Reporting: who, when, how',
    platform: 'Tisserin never makes the report. It does not relay it, delay it or replace it.',
    rows: [
      {
        key: 'Who must report',
        value:
          'Anyone, for sexual or physical abuse. Professionals who give care or help, staff of institutions, schools and childcare, and police: for any reason.',
      },
      { key: 'When', value: 'Without delay, as soon as you have reasonable grounds to believe there is danger.' },
      {
        key: 'How',
        value: 'By phone or in writing, at any hour, to the director of youth protection of the young person’s region.',
      },
      {
        key: 'What they ask you',
        value: 'Your name, what helps to find the child, what worries you and why. Your identity is protected.',
      },
      { key: 'Professional secrecy', value: 'It does not remove the duty to report.' },
      {
        key: 'From 18 on',
        value: 'There is no report. You act with the person’s consent, except in case of danger.',
      },
    ],
    ages: {
      title: 'Three ages not to mix up',
      rows: [
        {
          key: 'Age 14',
          value:
            'The person alone consents to the care their health requires. They also decide about sharing their information.',
        },
        { key: 'Age 16', value: 'It is the age of sexual consent, with close-in-age exceptions.' },
        {
          key: 'Age 18',
          value:
            'Youth protection ends. Before that, no consent stands where there is payment, authority or exploitation.',
        },
      ],
    },
    source:
      'Sources: Youth Protection Act, sections 39 (2020 version) and 44; Civil Code, article 14 (2019 version). This is not legal advice.',
  },
  dyp: {
    title: 'Youth protection, by region',
    text: 'They answer day and night. We have not called these numbers. If one does not answer, call 811, option 2. In immediate danger, call 911.',
    caption: 'Youth protection numbers, by region',
    region: 'Region',
    numbers: 'Numbers',
    source: 'Source',
    sure: (source) => `Health institution of the region (${source})`,
    check: (source) => `To be checked: ${source}, undated`,
    none: 'Call the line for Abitibi-Témiscamingue or Saguenay–Lac-Saint-Jean.',
  },
  sources: {
    summary: 'Where these numbers come from',
    text: 'We have not called them ourselves. They come from public pages. If a number does not answer, try another one.',
    unknown: 'date unknown',
    line: (name, source, date) => `${name}: ${source}, ${date}.`,
    texting: (name) => `${name}, by text`,
  },
  parents: 'Are you a parent? Here is what to do tonight.',
}
