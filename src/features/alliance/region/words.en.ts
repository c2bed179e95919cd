import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (region) => `In your region: ${region}`,
  titleNone: 'Choose a region',
  description: (region) => `Which sectors have joined Tisserin in ${region}, and what is already done there.`,
  lead: 'Here is who holds each thread, as far as Tisserin knows today.',
  leadNone: 'Each region has its page: sectors that have joined, initiatives and services.',
  unknownRegion: 'This region does not exist in Tisserin. Choose one from the list.',
  region: 'Region',
  see: 'See this region',
  caption: (held, region) =>
    held === 0
      ? `Tisserin knows of no thread held yet in ${region}.`
      : held === 5
        ? 'All five threads are held here.'
        : `${held} ${plural('en', held, 'thread is', 'threads are')} held here. The dashed ones are waiting for someone.`,
  sectors: 'Sectors',
  joined: (count) => `${count} ${plural('en', count, 'organization has', 'organizations have')} joined Tisserin here.`,
  named: (count) => plural('en', count, 'It shows its name', 'These show their names'),
  notNamed: 'None shows its name in public.',
  notYet: 'Not known yet: no organization of this sector has joined here.',
  away: 'This cannot be read right now. Try again in a few minutes.',
  initiatives: 'Initiatives',
  noInitiative: 'Not known yet: no initiative of this region is listed here.',
  allInitiatives: 'All initiatives',
  services: 'Services',
  servicesText: 'The directory lists the services of the region, with their hours and numbers.',
  servicesLink: 'Open the directory of this region',
  weave: 'Weave these sectors',
  other: 'Another region',
}
