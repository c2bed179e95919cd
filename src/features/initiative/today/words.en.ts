import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'You are asked for help',
  lead: (count) =>
    `${count} ${plural('en', count, 'organization', 'organizations')} would like to adopt one of your initiatives.`,
  from: (organization) => `From: ${organization}`,
  all: 'All requests for help',
}
