import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (network) => `What is covered: ${network}`,
  lead: 'How many services are known, by need, by region and by age. “Not known yet” is not zero: nobody has entered one yet.',
  allNeeds: 'All needs',
  under: (need) => `Within “${need}”`,
  need: 'Need',
  region: 'Region',
  allRegions: 'All regions of the network',
  ages: 'Age',
  anyAge: 'All ages',
  band: (band) => (band === '25+' ? '25 and over' : `${band} years`),
  province: 'All of Quebec',
  provinceHint: 'Services offered everywhere count under “All of Quebec” only, so that a region’s gaps show.',
  unknown: 'not known yet',
  show: 'Show',
  caption: 'Known services by need',
  cell: (count, need, place) => `${count}: ${need}, ${place}`,
  fileName: 'directory coverage',
  services: 'Known services',
  known: 'Known',
}
