import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Talking about it together',
  lead: 'A one-page guide for parents and relatives. Read it before you talk.',
  danger: 'Immediate danger, or you fear for their life? Call 911',
  from: (publishers) => `Based on: ${publishers}.`,
  ours: (publishers) => `Our words, based on: ${publishers}.`,
  parts: {
    open: {
      title: 'Opening the conversation',
      items: [
        'A calm time, just the two of you: in the car, on a walk.',
        'Start somewhere else: “People getting blackmailed with photos: have you seen that?”',
        'Reassure them ahead of time: “If it happened to you, I would not be angry.”',
        'Offer another ear: “If not me, who would you talk to?”',
        'A little, but often. Silence is not failure.',
      ],
    },
    listen: {
      title: 'If your child tells you something',
      items: [
        'Say, “Thank you for telling me. I believe you. It is not your fault.”',
        'Ask, “What would make tonight safer?”',
        'Let your child choose the words and the pace.',
        'Say first what you will not be able to keep to yourself.',
      ],
    },
    avoid: {
      title: 'What shuts the door',
      items: [
        '“Why did you do that?” “I told you so.”',
        'Asking for details, over and over.',
        'Promising secrecy, or confronting the person you suspect.',
        'Looking at, copying or passing on an intimate picture.',
        'Taking the phone away: help comes through it too.',
      ],
    },
    worry: {
      title: 'When to worry',
      items: [
        'One sign alone means nothing. A sudden change is a reason to talk.',
        'Things or money that nothing explains, a debt.',
        'Someone older, a group that nobody knows.',
        'Friends left behind, missed classes, distress after time online.',
        'It happens to boys and to LGBTQ+ young people too.',
        'Blackmail, threats, wanting to die: call today.',
      ],
    },
    law: {
      title: 'What the law says',
      items: [
        'Under 18: anyone with reasonable grounds to believe there is sexual abuse must call youth protection without delay. No proof is needed.',
        'From 14, your child consents alone to the care their health requires.',
        'Before 14, a parent or guardian consents. In cases of sexual or family violence, one parent alone may be enough, with an attestation.',
        'From 18, nothing is done without their agreement, except in danger.',
      ],
    },
    unsure: {
      title: 'What is still uncertain',
      items: [
        'The signs come mostly from field guides. Research has not checked them all.',
        'Our wording has yet to be confirmed by people in the field.',
        'The law is summed up from texts dated 2019 to 2023. This is not legal advice.',
      ],
    },
  },
  calls: 'Who to call',
  protection: 'Youth protection numbers, by region',
  tonight: 'Has your child just told you? Here is what to do tonight.',
  call: (number) => `Call ${number}`,
  text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
  open: (site) => `Open ${site}`,
  lines: [
    { id: 'info-aide-vs', text: 'For victims and their relatives.' },
    { id: '811', text: 'Info-Social, option 2.' },
    { id: 'tel-jeunes', text: 'For your child and for you.' },
    { id: '988', text: null },
  ],
  situations: {
    title: 'What young people read, and where it comes from',
    text: 'The young people’s page describes six situations, with no question and no result. The sources stand here so that their page stays light.',
    everyGender: 'It happens to young people of every gender',
    page: 'Open the young people’s page',
  },
  sources: {
    summary: 'Where these numbers come from',
    text: 'We have not called them ourselves. They come from public pages. If a number does not answer, try another one.',
    unknown: 'date unknown',
    line: (name, source, date) => `${name}: ${source}, ${date}.`,
    texting: (name) => `${name}, by text`,
  },
}
