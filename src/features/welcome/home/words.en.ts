import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Tisserin',
  heading: 'Five threads, one net',
  lead: 'Together against the sexual exploitation of youth.',
  leadMore: 'Each sector holds a thread. Woven, they protect young people aged 12 to 24.',
  danger: 'Immediate danger?',
  dangerCall: 'Call 911',
  doors: {
    you: { title: 'I need help', text: 'Talk to someone. No account, no name needed.' },
    helping: { title: 'I am helping a young person', text: 'Know what to do now, and who to call.' },
    organization: { title: 'My organization', text: 'Join the net. Name who answers, and who steps in.' },
  },
  parents: 'Are you a parent or a relative? Here is what to do tonight.',
  search: 'Search for a service',
  plan: 'Read the plan, and see where each region stands',
  weaveLabel:
    'Five threads of different colours and patterns, one for each sector, cross over and under and form a round cloth, like a nest.',
  weaveCaption: 'Each crossing is a meeting between two sectors.',
  sectors: {
    title: 'Each sector holds a thread',
    texts: {
      community: 'Reaches young people where they are, evenings and weekends.',
      education: 'Sees almost all young people, every day.',
      institutional: 'Treats, protects and supports.',
      police: 'Keeps people safe and investigates.',
      justice: 'Supports victims and defends their rights.',
    },
  },
  hole: {
    title: 'A gap shows',
    paragraphs: [
      'A young person who asks for help goes from one service to the next. At each step, the thread can break.',
      'Tisserin shows who holds each thread, in each region. It also shows the thread that no one holds yet.',
      'Each organization names a person who answers, and another who steps in. When someone leaves, the thread stays held.',
    ],
    drawing: 'Drawing: four threads are woven. The justice thread is missing, and its place stays empty.',
    caption: 'No one holds the justice thread yet.',
  },
  together: 'Weave together',
  who: {
    title: 'Who it is for',
    items: [
      { name: 'Young people', text: 'find someone to talk to, without an account.' },
      { name: 'Relatives', text: 'know what to do tonight.' },
      { name: 'Practitioners', text: 'know what to do with the person in front of them.' },
      { name: 'Organizations', text: 'know each other, and who to call on the other side.' },
      { name: 'Regional tables', text: 'see where the net holds, and where a thread is missing.' },
    ],
  },
  never: {
    title: 'What Tisserin never does',
    items: [
      'Keep the name, address or story of a young person.',
      'Give anyone a score or a level of risk.',
      'Report in someone’s place. A person makes a report, by speaking or in writing.',
      'Tell parents or police by itself.',
      'Require a complaint to the police before helping.',
      'Track visits, or load anything from another site.',
    ],
    more: 'Read the whole promise, with its limits',
  },
}
