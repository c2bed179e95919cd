import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Report to youth protection',
  lead: 'You make a report yourself, by voice or in writing. The platform never sends one, and keeps nothing of it.',
  now: 'Danger right now: 911, then the report.',
  who: 'Who must report',
  duty: [
    'If you help or care for children, teach, or work in an institution or a police service: without delay, as soon as you have reasonable grounds.',
    'Anyone else: without delay too, for sexual or physical abuse. Sexual exploitation is such abuse.',
    'No proof is asked. If in doubt, call: questions are answered too.',
    'Your identity stays protected.',
  ],
  source: 'Youth Protection Act, sections 38, 39 and 44. To be checked by a lawyer.',
  together: 'With the young person',
  involve:
    'Tell them that you are calling, why, and what comes next; call together if they wish. Do not tell them if it raises the danger.',
  adult: 'At 18 and over there is no report: one acts with the person’s consent.',
  lines: 'Where to call, day and night',
  own: 'Your region first. These numbers come from public lists: check them before you need them.',
  check: 'to be checked',
  heads: { region: 'Region', phone: 'Telephone' },
}
