import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Our year',
  titleOf: (name) => `Our year: ${name}`,
  lead: 'What your records say of your year, action by action: each figure with what it means and what to do next.',
  choose: 'Choose the period',
  organization: 'Organization',
  submit: 'Show',
  download: 'Download these figures:',
  file: 'our-year',
  // “p.m.” has its period already.
  updated: (when) => `Computed on ${when.replace(/\.$/, '')}.`,
  now: 'Computed just now.',
  notAdopted: (count) =>
    plural(
      'en',
      count,
      `${count} measure follows an action or an outcome that you did not choose.`,
      `${count} measures follow actions or outcomes that you did not choose.`,
    ),
  empty: {
    title: 'Your year will be woven here',
    text: 'Each action chosen in your plan will have its figures here, computed from your records.',
    act: 'Choose our actions',
  },
  noWorkplace: {
    title: 'No organization',
    text: 'This page shows the year of an organization where you work.',
  },
  other: 'Other measures',
}
