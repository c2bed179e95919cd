import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `Take down the protocol: ${organization}`,
  lost: 'Your colleagues will no longer read it: the base protocol takes its place.',
  log: 'In the log of work, it ends today (indicators 23a1 and 12a1).',
  back: 'It can be put back in force on the page of your protocol, at any time, as long as no other version is published.',
  act: 'Take the protocol down',
}
