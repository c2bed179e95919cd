import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Requests to join the network',
  lead: 'Organizations of your network recommend them. You decide whether they come in.',
  empty: {
    title: 'No request',
    text: 'When an organization would like to join the network, you will see it here.',
    act: 'Add an organization',
  },
  from: (person, email) => `Requested by: ${person}, ${email}`,
  recommended: (organization) => `Recommended by: ${organization}`,
  since: (day) => `Received on ${day}`,
  add: 'Add it to the network',
  same: (name) => `Already in the network: ${name}`,
  setAside: 'Set aside…',
  asideTitle: 'Set aside',
  takeUp: 'Reconsider',
  settingAside: (name) => ({
    title: `Set the request aside (${name})`,
    lost: [
      'The request will no longer wait for your answer.',
      'The organization that recommends it will know that you set it aside.',
    ],
    back: 'The request stays in this list. “Reconsider” brings it back.',
    act: 'Set aside',
  }),
  noticeTitle: 'Done',
  notices: {
    'request-set-aside': 'The request is set aside. You can still reconsider it.',
    'request-taken-up': 'The request is waiting for your answer again.',
    'request-moved': 'Someone else acted before you. Here is where things stand.',
  },
  panel: {
    title: 'Requests to join',
    waiting: (count) =>
      plural('en', count, 'One organization would like to join.', `${count} organizations would like to join.`),
    act: 'See the requests',
  },
  digest: (count) =>
    plural(
      'en',
      count,
      'A request to join the network is waiting for your answer.',
      `${count} requests to join the network are waiting for your answer.`,
    ),
}
