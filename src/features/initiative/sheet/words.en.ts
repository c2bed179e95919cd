import type { Words } from './words.fr.ts'

export const en: Words = {
  shipped: 'Read in its sources',
  told: 'Told by the organization that leads it',
  sectors: 'The sectors it joins',
  facts: 'In short',
  by: 'Led by',
  region: 'Region',
  regions: 'Regions',
  ages: 'Ages',
  since: 'Since',
  years: 'Years',
  updated: 'Card dated',
  source: 'Source',
  ownWord: 'Told by the organization itself',
  origins: {
    title: 'Where it comes from',
    text: 'This initiative was adopted from another.',
    gone: 'The one it comes from is no longer public.',
  },
  adopters: {
    title: 'Adopted elsewhere',
    text: 'Organizations say that they have adopted it.',
    none: 'Nobody has yet said that they adopted it.',
  },
  reach: {
    title: 'Adopt it where you are',
    text: 'This organization is willing to give advice.',
    email: 'E-mail',
    phone: 'Telephone',
    site: 'Site',
    ask: 'Ask for help to adopt it',
    adopted: 'You adopted it? Say so',
    own: 'Manage this initiative',
    visitor: 'To write to it from here, sign in. Without an account, ask a network for an invitation.',
    noContact: 'This organization publishes no address.',
    signIn: 'Sign in',
    shipped:
      'This card comes from public sources. To reach those who lead it, start from its sources, at the foot of the page.',
    reader: 'To ask for help, go through a colleague who may do more than read.',
  },
  next: {
    title: 'What to read next',
    near: 'In the same region',
    alike: 'With the same sectors',
    all: 'All initiatives',
  },
}
