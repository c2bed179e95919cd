import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My organization',
  lead: 'School, community organization, health institution, police or justice: your thread has its place in the net.',
  signIn: 'Sign in',
  gets: {
    title: 'What you find here today',
    items: [
      { name: 'Your card', text: 'Your mandate, what you bring, and what you cannot do.' },
      { name: 'Who answers', text: 'A designated person, and another who steps in. Your partners know who to call.' },
      { name: 'Your partners', text: 'The organizations of your network, by sector and by region.' },
      {
        name: 'Departures without a gap',
        text: 'Someone leaves? Tisserin shows what they held, and asks who takes it on.',
      },
    ],
  },
  join: {
    title: 'How to join a network',
    steps: [
      'The person who coordinates your network invites you by e-mail.',
      'The link works once, for 7 days. Too late? The link lets you ask for another.',
      'You open your account, then you name who answers and who steps in.',
    ],
    note: 'No one signs up without an invitation. That way, each organization is known by another.',
  },
  start: {
    title: 'There is no network where you are',
    text: [
      'A regional table, or an organization, can install Tisserin. The software is free and open.',
      'It takes one computer, one command and a few short pages. The code and the guide are open.',
    ],
    link: 'See how to install it',
  },
  limits: {
    title: 'What Tisserin will never ask you',
    items: [
      'The name, address, school or story of a young person.',
      'A picture of a situation.',
      'To report through the platform. A report is made by speaking or in writing.',
    ],
    link: 'Read our promise',
  },
}
