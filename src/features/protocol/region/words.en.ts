import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (region) => `${region}: the five interregional recommendations`,
  allTitle: 'The five interregional recommendations',
  short: 'Interregional recommendations',
  lead: 'What the field recommends for working from one region to another, and what your network has recorded of it.',
  region: 'Region',
  recommendations: {
    'same-protocol': 'The same protocol everywhere',
    tables: 'A table at each level',
    'access-point': 'A named access point',
    'other-provinces': 'Links with other provinces',
    jurisdictions: 'Jurisdictions acting together',
  },
  standings: { yes: 'Yes', partly: 'Partly', unknown: 'Not known yet' },
  nothing: {
    'same-protocol': 'Your network has recorded no protocol there.',
    tables: 'Nothing is recorded here yet.',
    'access-point': 'No organization of your network has designated a contact person there.',
    'other-provinces': 'Nothing is recorded here yet.',
    jurisdictions: 'Nothing is recorded here yet.',
  },
  regionWorks: (version) => `The region follows ${version.toLowerCase()}.`,
  regionNot: 'The region has not adopted it.',
  onNewest: (count, of) => `${count} of ${of} ${plural('en', of, 'region', 'regions')} on the newest version.`,
  organizations: (count) =>
    `${count} ${plural('en', count, 'organization of the region follows it', 'organizations of the region follow it')}.`,
  contacts: (count, of) =>
    `${count} of ${of} ${plural('en', of, 'organization', 'organizations')} ${plural('en', count, 'designates', 'designate')} a contact person there.`,
  seeDuty: 'See who answers',
  unknownText: '“Not known yet” does not mean no: nothing is recorded here for now.',
  all: 'All regions',
  others: 'Other regions',
  empty: {
    title: 'You are in no network',
    text: 'The regions of your networks will show here, with what they have recorded.',
  },
}
