import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  digest: {
    own: (count) =>
      plural(
        'en',
        count,
        'In your organization, nobody can answer about a young person right now.',
        `In ${count} of your organizations, nobody can answer about a young person right now.`,
      ),
    coordinated: (count) =>
      plural(
        'en',
        count,
        'In one organization of your table, nobody can answer right now.',
        `In ${count} organizations of your table, nobody can answer right now.`,
      ),
  },
  title: 'Where nobody can answer',
  lead: 'In these member organizations, neither the specialist nor their backup can answer today.',
  nobody: 'Nobody is designated',
  bothAway: 'Away',
  away: (day) => `Away, first one back on ${day}`,
  noContact: 'No contact person either',
  empty: {
    title: 'Someone can answer everywhere',
    text: 'Today, every member organization has a specialist or a backup.',
  },
  nothingFound: { title: 'Nothing matches', text: 'Remove a filter or try another word.' },
  found: (count, written) => (count === 1 ? `${written} organization` : `${written} organizations`),
  page: (page, pages) => `page ${page} of ${pages}`,
  files: 'Download the list',
  heads: { organization: 'Organization', why: 'Why', contact: 'Who to call there', regions: 'Regions' },
  sorts: { name: 'By name', longest: 'Longest away first' },
  search: {
    label: 'Search',
    text: 'Name of the organization',
    region: 'Region',
    sector: 'Sector',
    sort: 'Order',
    any: 'All',
    submit: 'Search',
    reset: 'Show all',
  },
  file: { name: 'nobody-answers', code: 'Code', sector: 'Sector', backOn: 'Back on', phone: 'Phone', email: 'E-mail' },
}
