import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Requests to enter the network',
  lead: 'Organizations of your network recommend them. You decide whether they come in.',
  empty: {
    title: 'No request',
    text: 'When an organization would like to enter the network, you will see it here.',
    act: 'Add an organization',
  },
  from: (person, email) => `Asked by: ${person}, ${email}`,
  recommended: (organization) => `Recommended by: ${organization}`,
  since: (day) => `Received on ${day}`,
  add: 'Add it to the network',
  same: (name) => `It is there already: ${name}`,
  setAside: 'Set aside…',
  asideTitle: 'Set aside',
  takeUp: 'Take up again',
  settingAside: (name) => ({
    title: `Set the request aside (${name})`,
    lost: [
      'The request will no longer wait for your answer.',
      'The organization that recommends it will know that you set it aside.',
    ],
    back: 'The request stays in this list. “Take up again” makes it wait again.',
    act: 'Set aside',
  }),
  noticeTitle: 'Done',
  notices: {
    'request-set-aside': 'The request is set aside. You can take it up again.',
    'request-taken-up': 'The request is waiting again.',
    'request-moved': 'Someone else acted before you. Here is where things stand.',
  },
  panel: {
    title: 'Requests to enter',
    waiting: (count) =>
      plural('en', count, 'One organization would like to come in.', `${count} organizations would like to come in.`),
    act: 'See the requests',
  },
  digest: (count) =>
    plural(
      'en',
      count,
      'A request to enter the network is waiting for your answer.',
      `${count} requests to enter the network are waiting for your answer.`,
    ),
}
