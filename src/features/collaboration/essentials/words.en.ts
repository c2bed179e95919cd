import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The essentials',
  lead: 'What all members share. Any of them can make it clearer, and all see what changed.',
  labels: {
    nameFr: 'Name in French (optional)',
    nameEn: 'Name in English',
    purpose: 'What it is for',
    regions: 'Regions',
    minimumAge: 'From what age (optional)',
    maximumAge: 'Up to what age (optional)',
  },
  hints: {
    name: 'For example: “Shore Alliance”.',
    purpose: 'A sentence or two: what you want to change together. Never someone’s story.',
    ages: 'The young people you want to reach.',
  },
  whole: { label: 'All of Quebec', hint: 'The other boxes no longer count.' },
  problems: {
    nameFr: { 'no-name': 'Give it a name, in one language at least.' },
    regions: { missing: 'Tick one region at least, or all of Quebec.' },
    maximumAge: { 'ages-crossed': 'This age is lower than the first one.' },
  },
  save: 'Save',
}
